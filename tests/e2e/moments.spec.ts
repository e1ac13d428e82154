import type { Page } from "playwright/test";
import { expect, test } from "../support/browser";
import { dateIn } from "../support/plan";
import { CLOT_TEN_DAYS_AGO, saveTrip } from "../support/traveller";

// What matters at a trip's moment stands in the first screen of a phone, and its page is three screens at most.

const PHONE = { width: 360, height: 780 };
test.use({ viewport: PHONE });

const screens = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollHeight / document.documentElement.clientHeight);
const expectInFirstScreen = async (page: Page, role: "link" | "button" | "heading", name: string | RegExp) =>
  expect(page.getByRole(role, { name }).first()).toBeInViewport({ ratio: 1 });
const daysFromNow = (days: number) => new Date(Date.now() + days * 86_400_000);

test("before the flight: print, keep and the calendar first, then a line for each walk", async ({ page }) => {
  const flight = {
    "legs.0.from": "KEF",
    "legs.0.to": "SIN",
    "duration.hours": "13",
    "duration.minutes": "55",
    ...dateIn("departureDate", daysFromNow(9)),
    departureTime: "21:05",
  };
  await saveTrip(page, "", { keepAnswers: true, flight });
  await expect(page.getByText(/^Leaves in [89] days$/)).toBeInViewport();
  for (const name of ["Print the seat card", "Keep on this phone", "Put it in my calendar"])
    await expectInFirstScreen(page, "link", name);
  expect(await screens(page)).toBeLessThanOrEqual(3);
  await expect(page.getByText(/^then \d sets?$/).first()).toBeVisible();
});

test("eight flights: one is open at a time, and the page is no longer", async ({ page }) => {
  const legs = Array.from({ length: 8 }, (_, leg) => `legs.${leg}`);
  const flight: Record<string, string> = { legCount: "8" };
  for (const leg of legs)
    Object.assign(flight, { [`${leg}.duration.hours`]: "10", [`${leg}.layover.hours`]: "2" });
  await saveTrip(page, "Eight", { flight });
  await expectInFirstScreen(page, "link", "Print the seat card");
  const lists = page.getByRole("region", { name: "When to move" }).getByText("Arrival at the gate");
  await expect(lists.filter({ visible: true })).toHaveCount(1);
  expect(await screens(page)).toBeLessThanOrEqual(3);
});

test("a plan that waits: what to ask, the card and the box before anything is opened", async ({ page }) => {
  await saveTrip(page, "Waiting", { keepAnswers: true, clots: CLOT_TEN_DAYS_AGO });
  await expectInFirstScreen(page, "heading", "Ask if you can fly yet");
  await expect(page.getByRole("link", { name: "Print the seat card" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Open my plan" })).toBeVisible();
  expect(await screens(page)).toBeLessThanOrEqual(3);
});

test("in the air: what is next and Done first; afterwards the signs", async ({ page }) => {
  const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000);
  const flight = (hours: number) => ({
    "legs.0.from": "KEF",
    "legs.0.to": "LHR",
    "duration.hours": "8",
    ...dateIn("departureDate", hoursAgo(hours)),
    // Iceland is on UTC all year.
    departureTime: hoursAgo(hours).toISOString().slice(11, 16),
  });
  await saveTrip(page, "Flying", { flight: flight(2) });
  await expect(page.getByText("In the air", { exact: true }).first()).toBeInViewport({ ratio: 1 });
  await expectInFirstScreen(page, "button", /^Done/);
  await expectInFirstScreen(page, "link", "Open the live screen");
  expect(await screens(page)).toBeLessThanOrEqual(3);
  await expectInFirstScreen(page, "button", /^Done/);

  // Just landed: the signs first, and what to say of a landing that is later in a line above them.
  await saveTrip(page, "Landed", { flight: flight(9) });
  await expectInFirstScreen(page, "heading", "Landed?");
  await expectInFirstScreen(page, "heading", "Call for help at once");
  expect(await screens(page)).toBeLessThanOrEqual(3);
  await page.getByRole("heading", { name: "Landed?" }).click();
  await expect(page.getByText("Landing later or earlier")).toBeVisible();
  await page.getByRole("heading", { name: "When to move" }).click();
  await expect(page.getByRole("region", { name: "When to move" })).toContainText("Arrival at the gate");

  // Nobody said anything of it: it is over by the clock.
  await saveTrip(page, "Flown", { flight: flight(20) });
  await expect(page.getByText("Flown", { exact: true }).first()).toBeInViewport();
  await expectInFirstScreen(page, "heading", "After the flight");
  expect(await screens(page)).toBeLessThanOrEqual(3);
});
