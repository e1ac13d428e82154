import type { Page } from "playwright/test";
import { BOTH_WIDTHS, expect, expectAccessible, expectNoSidewaysScroll, test } from "../support/browser";
import { CLOT_TEN_DAYS_AGO, planTrip, post, saveTrip, unfold } from "../support/traveller";

// On a desk: pages that the other tests use and look at on a phone. What they do is the same at any width.

const pathOf = (page: Page) => new URL(page.url()).pathname;
/** The page on show, as it is laid out here. */
async function look(page: Page, heading: string | RegExp = /./): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading);
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
}
async function open(page: Page, path: string, heading?: string): Promise<void> {
  await page.goto(path);
  await look(page, heading);
}
const answer = (symptoms: string, ageYears = "34") => ({ consent: "yes", ageYears, symptoms });

test("plans that wait, stop and end", BOTH_WIDTHS, async ({ page }) => {
  const clots = CLOT_TEN_DAYS_AGO;
  await planTrip(page, { clots });
  await look(page);
  await expect(page.getByRole("checkbox", { name: /told/ }).first()).toBeVisible();
  await saveTrip(page, "Waits", { clots, keepAnswers: true });
  const trip = pathOf(page);
  await look(page, "Waits");
  await open(page, `${trip}/doctor`, "My notes to take");

  await post(page, `${trip}/edit`, { part: "answers" });
  await post(page, "/plan/answers/start", answer("chestPain"));
  for (const path of [trip, `${trip}/doctor`]) await open(page, path, "Get medical help now");
  await page.goto("/trips");
  await expect(page.getByText("Locked: get medical help first")).toBeVisible();
  await look(page);
  await planTrip(page, { start: { symptoms: "chestPain" } });
  await look(page, "Get medical help now");

  await post(page, "/plan/forget");
  await saveTrip(page, "Ends", { keepAnswers: true });
  const young = pathOf(page);
  await post(page, `${young}/edit`, { part: "answers" });
  await post(page, "/plan/answers/start", answer("none", "17"));
  await open(page, "/plan/under-18");
  await expect(page.getByRole("heading", { name: "Your saved trip has not changed" })).toBeVisible();
  await post(page, "/plan/under-18/confirmed");
  await open(page, young, "This plan is for adults");
});

test("trips in conflict, shared, flown and deleted", BOTH_WIDTHS, async ({ page }) => {
  await saveTrip(page, "Before", { keepAnswers: true });
  const trip = pathOf(page);
  await post(page, `${trip}/edit`, { part: "flight" });
  await post(page, `${trip}/rename`, { version: "1", name: "Renamed elsewhere" });
  await page.goto("/plan/result");
  await page.getByRole("button", { name: "Save changes" }).click();
  await expect(page.locator("#problem")).toContainText("changed elsewhere");
  await look(page);
  await page.goto(trip);
  await unfold(page, "This trip");
  await page.getByRole("button", { name: "Edit the flight" }).click();
  await expect(page).toHaveURL(/\/unfinished\?part=flight$/);
  await look(page);

  await open(page, `${trip}/share`);
  await page.getByRole("button", { name: "Make a link" }).click();
  const address = await page.getByRole("textbox", { name: "Link 1" }).inputValue();
  await look(page);
  await open(page, address);
  await expect(page.getByRole("region", { name: "When to move" })).toBeVisible();

  await post(page, `${trip}/progress`, { leg: "1", say: "pushedBackNow" });
  await open(page, `${trip}?prompts=all`, "Renamed elsewhere");
  await page.getByText("Landing later or earlier").click();
  await look(page, "Renamed elsewhere");

  await page.goto(`${trip}/delete`);
  await page.getByRole("button", { name: "Delete it" }).click();
  await look(page, "The trip is deleted");
});

test("what is kept, and whether it is there", BOTH_WIDTHS, async ({ page }) => {
  const departs = new Date(Date.now() + 10 * 86_400_000);
  await saveTrip(page, "Far", {
    flight: {
      "duration.hours": "13",
      "departureDate.day": String(departs.getUTCDate()),
      "departureDate.month": String(departs.getUTCMonth() + 1),
      "departureDate.year": String(departs.getUTCFullYear()),
      departureTime: "21:05",
    },
  });
  await unfold(page, "After the flight");
  await expect(page.getByRole("region", { name: "After the flight" })).toBeVisible();
  await look(page, "Far");
  await page.goto(`${pathOf(page)}/doctor`);
  await expect(page.getByText("My answers are not kept with this trip")).toBeVisible();
  await look(page);
  await page.goto("/your-data");
  await page.getByText("Show exactly what is stored").click();
  await look(page);
  for (const path of ["/your-data/code", "/your-data/restore?problem=code", "/your-data/delete"])
    await open(page, path);
  await page.goto("/evidence?class=STOP&source=ASH2018");
  await expect(page.getByRole("status")).toContainText("Nothing here passes these filters.");
  await look(page);
});
