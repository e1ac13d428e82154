import type { Page } from "playwright/test";
import { english as messages } from "../support/english";
import {
  BOTH_WIDTHS,
  expect,
  expectAccessible,
  expectNoSidewaysScroll,
  scriptsOnDesks,
  test,
} from "../support/browser";
import { dateIn } from "../support/plan";
import { readPdf, wordsOf } from "../support/read-pdf";
import { CLOT_TEN_DAYS_AGO, post, saveTrip, unfold } from "../support/traveller";

const SHEET = "My notes to take";
const LINK = "My notes to take, to print";
const HER_NAME = "Aunt Henrietta's wedding";

const pathOf = (page: Page) => new URL(page.url()).pathname;
const flightOn = (date: Date) => ({
  "duration.hours": "13",
  "duration.minutes": "55",
  ...dateIn("departureDate", date),
  departureTime: "21:05",
});
const inTenDays = () => new Date(Date.now() + 10 * 86_400_000);

test.describe("with JavaScript on a desk, and without it on a phone:", BOTH_WIDTHS, () => {
  test.use({ javaScriptEnabled: scriptsOnDesks });

  test("a trip with something to ask leads to a sheet of one side that names nobody", async ({
    page,
    javaScriptEnabled,
  }) => {
    await saveTrip(page, HER_NAME, {
      flight: flightOn(inTenDays()),
      clots: { ...CLOT_TEN_DAYS_AGO, "previousClotDaysAgo.ago": "5", "previousClotDaysAgo.unit": "years" },
      keepAnswers: true,
    });
    await page.getByRole("link", { name: LINK }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(SHEET);
    const sheet = page.getByRole("article", { name: SHEET });
    for (const heading of ["The flight", "What I answered", "Published advice that lists it"])
      await expect(sheet.getByRole("heading", { name: heading })).toBeVisible();
    await expect(sheet.getByText("Talk to a doctor before this trip", { exact: true })).toBeVisible();
    await expect(sheet.getByText("A past clot with a passing cause")).toBeVisible();
    await expect(sheet.getByText("Would below-knee stockings suit me")).toBeVisible();
    await expect(sheet.getByText("Draft rules, awaiting clinical review.")).toBeVisible();
    expect(await sheet.innerText()).not.toContain("Henrietta");
    await expectNoSidewaysScroll(page);
    if (javaScriptEnabled) await expectAccessible(page, { seenOnlyWide: true });

    for (const format of ["A4", "Letter"] as const) {
      const pages = await readPdf(await page.pdf({ format, printBackground: false }));
      expect(pages, format).toHaveLength(1);
      const words = pages.map(wordsOf).join(" ");
      expect(words).toContain("a past blood clot".slice(2));
      expect(words).toContain("Date of birth");
      expect(words).not.toMatch(/Henrietta|Back to the trip|Print this page|Saved trips|No account/);
    }
    await page.getByRole("link", { name: "Back to the trip" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(HER_NAME);
  });
});

test("without kept answers the sheet says so", async ({ page }) => {
  await saveTrip(page, "Quiet");
  await unfold(page, "This trip");
  await page.getByRole("link", { name: LINK }).click();
  await expect(page.getByText("My answers are not kept with this trip")).toBeVisible();
  await expect(page.getByText("Published advice that lists it")).toHaveCount(0);
  await expectAccessible(page);
});

test("a wait has its sheet; a warning sign leaves nothing but how to get help, whatever page is asked for", async ({
  page,
}) => {
  await saveTrip(page, "Locked", { clots: CLOT_TEN_DAYS_AGO, keepAnswers: true });
  const trip = pathOf(page);
  await page.goto(`${trip}/doctor`);
  await expect(page.getByRole("article").getByText("Ask if you can fly yet")).toBeVisible();
  await expect(page.getByText("a blood clot less than 28 days ago")).toBeVisible();

  await page.goto(trip);
  await post(page, `${trip}/edit`, { part: "answers" });
  await post(page, "/plan/answers/start", { consent: "yes", ageYears: "34", symptoms: "chestPain" });
  for (const path of [trip, `${trip}/doctor`]) {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Get medical help now");
    for (const part of ["On the ground, before or after flying", "On board", "After a flight"])
      await expect(page.getByText(part, { exact: true }).first()).toBeVisible();
    await expect(page.getByRole("banner")).toHaveCount(0);
    await expect(page.getByRole("contentinfo")).toHaveCount(0);
    await expect(page.getByRole("navigation")).toHaveCount(0);
    await expect(page.getByRole("main").getByRole("link")).toHaveCount(0);
    await expect(page.getByRole("button")).toHaveText([messages.stop.mistake]);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  }
  await page.goto("/trips");
  await expect(page.getByRole("banner")).toBeVisible();
});

test("nobody else's trip has a sheet", async ({ page, newVisitor, expectedComplaints }) => {
  await saveTrip(page, "Mine", { keepAnswers: true });
  const path = `${pathOf(page)}/doctor`;
  expect((await page.goto(path))?.status()).toBe(200);
  expectedComplaints.push("404");
  const stranger = await newVisitor();
  expect((await stranger.goto(path))?.status()).toBe(404);
});

test("after a long flight the trip lists signs and days, and asks nothing; after a short one it does not", async ({
  page,
}) => {
  const leaves = new Date(Date.UTC(2027, 4, 1));
  await saveTrip(page, "Long", { flight: flightOn(leaves) });
  await unfold(page, "After the flight");
  const watch = page.getByRole("region", { name: "After the flight" });
  await expect(watch.getByText("Both feet puffy after a long flight, gone within hours.")).toBeVisible();
  // Leaves at 21:05 on 1 May and arrives on the 2nd, on the clock where it left.
  await expect(watch.getByRole("listitem").filter({ hasText: /^Day/ })).toHaveText([
    "Day 1 3 May 2027",
    "Day 3 5 May 2027",
    "Day 7 9 May 2027",
    "Day 14 16 May 2027",
    "Day 28 30 May 2027",
    "Day 56 27 June 2027",
  ]);
  expect(await watch.innerText()).not.toContain("?");
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);

  await saveTrip(page, "Short", { flight: { "duration.hours": "3", "duration.minutes": "59" } });
  await expect(page.getByRole("heading", { name: "After the flight" })).toHaveCount(0);
});
