import type { Page } from "playwright/test";
import { QUESTION_PAGES } from "@/lib/core/typed/questionnaire";
import { questionsPath } from "@/lib/core/paths";
import { expectAdaptable, expectKeyboard } from "../support/adapt";
import { expect, test } from "../support/browser";
import { CLOT_TEN_DAYS_AGO, planTrip, post, saveTrip } from "../support/traveller";
import { IS_LONG } from "../support/long";

// Pages as readers have them who set text, spacing, size or colours themselves, or use a keyboard alone: what
// /accessibility says was tested. `npm run test:long` goes through every page with the Tab key.

const look = async (page: Page, path: string, withKeyboard = IS_LONG): Promise<void> => {
  if (path !== "") await page.goto(path);
  const name = path || new URL(page.url()).pathname;
  await expectAdaptable(page, name);
  if (withKeyboard) await expectKeyboard(page, name);
};

test("pages for anyone adapt to their reader", async ({ page, expectedComplaints }) => {
  await look(page, "/", true);
  for (const path of ["/trips", "/learn", "/exercises", "/exercises/X1", "/about", "/accessibility", "/api"])
    await look(page, path);
  await look(page, "/your-data/restore?problem=code", true);
  await look(page, "/your-data?problem=json");
  expectedComplaints.push("404");
  await look(page, "/nowhere");
  if (IS_LONG) await look(page, "/evidence");
});

test("questions, their problems and what comes of them adapt to their reader", async ({ page }) => {
  await planTrip(page, { clots: CLOT_TEN_DAYS_AGO });
  await look(page, "", true);
  await look(page, "/plan/check");
  await look(page, "/plan", true);
  for (const one of QUESTION_PAGES) await look(page, questionsPath(one));
  await post(page, "/plan/flight", { "duration.hours": "many" });
  await post(page, "/plan/answers/health", { ticked: "previousClot" });
  for (const path of ["/plan", "/plan/about-you/health"]) await look(page, path);
  await planTrip(page, { start: { symptoms: "chestPain" } });
  await look(page, "", true);
});

test("a trip's pages adapt to their reader, before and in the air", async ({ page }) => {
  await saveTrip(page, "אל תל אביב – with a long name in two scripts", { keepAnswers: true });
  const { pathname } = new URL(page.url());
  await look(page, "", true);
  for (const end of ["/doctor", "/share", "/delete", "/after"]) await look(page, `${pathname}${end}`);
  for (const paper of ["a4", "a6", "wallet"]) await look(page, `${pathname}/card?paper=${paper}`);
  await look(page, "/trips");
  await look(page, "/your-data");
  await post(page, `${pathname}/progress`, { leg: "1", say: "pushedBackNow" });
  await look(page, `${pathname}?prompts=all`);

  await page.goto(`${pathname}/fly`);
  await expect(page.locator("html[data-ready]")).toBeAttached();
  await look(page, "", true);
  await page.getByRole("button", { name: "Start", exact: true }).click();
  await look(page, "");
});

test("eight flights adapt to their reader: the trip, and its card on every paper", async ({ page }) => {
  const hours = [7, 8, 8, 3, 5, 6, 6, 5];
  const stops = ["LHR", "DOH", "SIN", "SYD", "AKL", "PPT", "HNL", "LAX", "JFK"];
  const flight: Record<string, string> = { legCount: "8" };
  for (const [leg, from] of stops.slice(0, -1).entries())
    Object.assign(flight, {
      [`legs.${leg}.from`]: from,
      [`legs.${leg}.to`]: stops[leg + 1] ?? "",
      [`legs.${leg}.duration.hours`]: String(hours[leg]),
      [`legs.${leg}.layover.hours`]: "2",
    });
  await saveTrip(page, "Round the world", { flight });
  const { pathname } = new URL(page.url());
  await look(page, "");
  for (const paper of ["a4", "a6", "wallet"]) {
    await look(page, `${pathname}/card?paper=${paper}`);
    await expect(page.locator("main")).toContainText("JFK");
  }
});
