import type { Page } from "playwright/test";
import { expect, expectAccessible, expectNoSidewaysScroll, test } from "../support/browser";
import { dateIn, goOn, pick } from "../support/plan";
import { readPdf, wordsOf } from "../support/read-pdf";
import { planTrip, unfold, type Said } from "../support/traveller";

const SIZES = { a4: [595.3, 841.9], letter: [612, 792] } as const;
const SAVE = /^Save this trip/;

/** Plans a flight that leaves at 21:05, up to its result, with what else is said. */
async function plan(page: Page, said: Said = {}): Promise<void> {
  const flight = {
    "duration.hours": "13",
    "duration.minutes": "55",
    ...dateIn("departureDate", new Date(Date.now() + 9 * 86_400_000)),
    departureTime: "21:05",
    seat: "window",
    name: "Home & back",
  };
  await planTrip(page, { flight, ...said });
}

/** Saves what was planned and gives its card's address. */
async function save(page: Page): Promise<string> {
  await goOn(page, SAVE);
  return `${new URL(page.url()).pathname}/card`;
}

async function printed(page: Page): Promise<{ words: string; size: readonly [number, number] }> {
  const pages = await readPdf(await page.pdf({ preferCSSPageSize: true, printBackground: false }));
  expect(pages).toHaveLength(1);
  const [only] = pages;
  if (!only) throw new Error("A PDF without a page.");
  return { words: wordsOf(only), size: [only.width, only.height] };
}

for (const javaScriptEnabled of [true, false])
  test.describe(`with JavaScript ${javaScriptEnabled ? "on" : "off"}`, () => {
    test.use({ javaScriptEnabled });

    test("a saved trip's card prints its own times on the paper that was chosen", async ({ page }) => {
      await plan(page);
      const card = await save(page);
      await page.goto(`${new URL(page.url()).pathname}?prompts=all`);
      const times = await page
        .locator("main ol ol > li")
        .filter({ hasText: /Seated set|Quick set|Walk/ })
        .getByText(/^\d\d:\d\d$/)
        .allInnerTexts();
      expect(times.length).toBeGreaterThan(10);

      await page.getByRole("link", { name: "Print the seat card" }).click();
      await expect(page).toHaveURL(new RegExp(`${card}$`));
      await expect(page.getByRole("heading", { level: 1, name: "Home & back" })).toBeVisible();
      for (const paper of ["a4", "letter"] as const) {
        await page.getByRole("link", { name: paper === "a4" ? "A4" : "Letter", exact: true }).click();
        await expect(page).toHaveURL(new RegExp(`paper=${paper}$`));
        for (const width of [360, 1440]) {
          await page.setViewportSize({ width, height: 800 });
          const { words, size } = await printed(page);
          expect(Math.abs(size[0] - SIZES[paper][0])).toBeLessThan(1);
          expect(Math.abs(size[1] - SIZES[paper][1])).toBeLessThan(1);
          for (const time of times) expect(words).toContain(time);
          expect(words).toContain("Home & back");
          expect(words).toContain("departs 21:05 · 13 h 55 · window seat");
          expect(words).not.toMatch(/Back to the trip|Paper size|Saved trips|No account|To print/);
        }
      }
    });
  });

test("before saving too the card prints, by its own button where there is one", async ({ page }) => {
  await plan(page);
  await page.addInitScript("print = () => document.documentElement.setAttribute('data-printed', '')");
  await page.getByRole("link", { name: "Print the seat card" }).click();
  await expect(page).toHaveURL(/\/plan\/result\/card$/);
  const { words } = await printed(page);
  expect(words).toContain("departs 21:05 · 13 h 55 · window seat");
  expect(words).not.toMatch(/Opens this trip|Print this card|Back to the plan/);
  await page.getByRole("button", { name: "Print this card" }).click();
  await expect(page.locator("html[data-printed]")).toHaveCount(1);
  await page.getByRole("link", { name: "A6" }).click();
  await expect(page).toHaveURL(/\/plan\/result\/card\?paper=a6$/);
  await expectAccessible(page);
  await page.getByRole("link", { name: "Back to the plan" }).click();
  await expect(page.getByRole("button", { name: SAVE })).toBeVisible();
});

test("without a plan in progress there is no card to print", async ({ page }) => {
  await page.goto("/plan/result/card");
  await expect(page).toHaveURL(/\/plan\?start=again$/);
});

test("a card as it is sent, on every paper, is at most 40 KB and brings no script but what stands in it", async ({
  page,
}) => {
  const flight = {
    "duration.hours": "25",
    "duration.minutes": "0",
    ...dateIn("departureDate", new Date(Date.now() + 9 * 86_400_000)),
    departureTime: "23:55",
    "preferences.setEveryMinutes": "20",
    "preferences.walkEveryMinutes": "60",
    name: "W ".repeat(40),
  };
  await planTrip(page, { flight });
  const card = await save(page);
  for (const paper of ["a4", "letter", "a6", "wallet"]) {
    const html = await (await page.request.get(`${card}?paper=${paper}`)).text();
    expect(html).toContain("23 h 50");
    expect(Buffer.byteLength(html), paper).toBeLessThan(40 * 1024);
    // But for the two lines that remember the theme.
    expect(html).not.toMatch(/<script[^>]* src=/);
    expect(html.match(/<script/g)?.length ?? 0).toBeLessThanOrEqual(3);
  }
});

test("a card that waits for a doctor's word holds no time and no move", async ({ page }) => {
  const legs = {
    operated: "yes",
    "operation.kind": "chest",
    "operation.daysAgo.ago": "3",
    "operation.daysAgo.unit": "days",
  };
  await plan(page, { legs });
  const card = await save(page);
  await page.goto(card);
  const { words } = await printed(page);
  expect(words).toContain("Your plan waits for one answer");
  expect(words).toContain("Signs that need medical help now");
  expect(words).not.toMatch(/Toe lifts|Push-downs|Pushed back|\bSet\b|\bWalk\b/);
});

test("a trip whose traveller ticks a warning sign later has a card with no time and no move", async ({
  page,
}) => {
  await plan(page);
  await page.locator('[name="keepAnswers"]').check();
  const card = await save(page);
  await page.goto(card);
  expect((await printed(page)).words).toContain("Toe lifts");
  await page.goto(card.replace(/\/card$/, ""));
  await unfold(page, "This trip");
  await goOn(page, /^Change my answers/);
  await page.goto("/plan/about-you");
  await pick(page, { symptoms: "chestPain" });
  await goOn(page);
  await page.goto(card);
  const { words } = await printed(page);
  expect(words).toContain("Get medical help now");
  expect(words).toContain("Call for help at once");
  expect(words).not.toMatch(/Toe lifts|Push-downs|Pushed back|\bSet\b|\bWalk\b/);
});

test("nobody else can open a card", async ({ page, newVisitor, expectedComplaints }) => {
  await plan(page);
  const card = await save(page);
  expect((await page.goto(card))?.status()).toBe(200);
  expectedComplaints.push("404");
  const stranger = await newVisitor();
  expect((await stranger.goto(card))?.status()).toBe(404);
});

for (const colorScheme of ["light", "dark"] as const)
  test(`the card can be read on a small and a large ${colorScheme} screen`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await plan(page);
    await page.goto(await save(page));
    await page.setViewportSize({ width: 320, height: 800 });
    for (const paper of ["letter", "a6", "wallet", "wallet&sheet=letter"]) {
      await page.goto(`${new URL(page.url()).pathname}?paper=${paper}`);
      await expectNoSidewaysScroll(page);
    }
    await page.goto(new URL(page.url()).pathname);
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await expectNoSidewaysScroll(page);
      await expectAccessible(page);
      await page.screenshot({ path: `test-results/card-${colorScheme}-${width}.png`, fullPage: true });
    }
  });
