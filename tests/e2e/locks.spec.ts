import type { Page } from "playwright/test";
import { SYMPTOMS } from "@/lib/core/advice/options";
import { english as messages } from "../support/english";
import { expect, expectAccessible, expectNoSidewaysScroll, test } from "../support/browser";
import { START } from "../support/sheet";
import { CLOT_TEN_DAYS_AGO, answer, pageForm, planTrip, post, saveTrip, unfold } from "../support/traveller";

const MOVES = Object.values(messages.exercises).flatMap((move) =>
  typeof move === "string" || !("name" in move) ? [] : [move.name],
);

/** The names of moves anywhere in the answer, text that is not shown included, also when every prompt is asked for. */
const movesIn = async (page: Page) => {
  const every = new URL(page.url());
  every.searchParams.set("prompts", "all");
  const answers = [await page.content(), await (await page.request.get(every.href)).text()];
  const html = answers.join().toLowerCase();
  return MOVES.filter((name) => name !== "Walk" && html.includes(name.toLowerCase()));
};

test("a traveller without any sign is shown moves: what the locks keep back is really there", async ({
  page,
}) => {
  await planTrip(page);
  expect((await movesIn(page)).length).toBeGreaterThan(3);
});

test("every warning sign gives the one fixed screen, word for word, with no move anywhere, and nothing to save", async ({
  page,
}) => {
  test.slow();
  const screens = new Set<string>();
  for (const symptoms of SYMPTOMS) {
    await planTrip(page, { start: { symptoms } });
    await expect(page, symptoms).toHaveURL(/\/plan\/result$/);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Get medical help now");
    expect(await page.getByRole("heading", { level: 2 }).allTextContents()).toEqual([
      "Call for help at once",
      "See a doctor the same day",
      "In other languages",
    ]);
    await expect(page.getByText(messages.crew.en.crew).first()).toBeVisible();
    await expect(page.getByText("Do no exercises, and do not rub the leg.")).toBeVisible();
    for (const sign of SYMPTOMS) await expect(page.getByText(messages.signs[sign])).toBeVisible();
    expect(await movesIn(page), symptoms).toEqual([]);
    await expect(page.getByRole("button")).toHaveCount(0);
    await expect(page.getByRole("link", { name: /[a-z]/ })).toHaveText([
      "I ticked this by mistake: change my answers",
    ]);
    for (const landmark of ["banner", "navigation", "contentinfo"] as const)
      await expect(page.getByRole(landmark)).toHaveCount(0);
    const [all, main] = [page.locator("body"), page.getByRole("main")].map((part) => part.innerText());
    expect((await all)?.trim(), symptoms).toBe((await main)?.trim());
    screens.add(await page.getByRole("main").innerHTML());
  }
  expect(screens.size).toBe(1);
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  expect(await post(page, "/plan/save", { name: "No" })).toBe("/plan/result");
  await page.goto("/trips");
  await expect(page.getByRole("heading", { name: "No saved trips yet" })).toBeVisible();
});

test("a child with a sign has the same screen, with the numbers and languages of where the flight leaves and lands", async ({
  page,
}) => {
  const flight = { "duration.hours": "13", "duration.minutes": "0", from: "JFK", to: "NRT" };
  await planTrip(page, { flight, start: { ageYears: "16", symptoms: "castTight" } });
  await page.goto("/plan/result");
  await expect(page.getByRole("heading", { name: "Call for help at once" })).toBeVisible();
  for (const number of ["911", "119"])
    await expect(page.getByRole("link", { name: number })).toHaveAttribute("href", `tel:${number}`);
  await expect(page.getByText(messages.crew.ja.crew)).toBeVisible();
  await expect(page.getByText(messages.crew.th.crew)).toBeHidden();
  await page.getByText("13 more languages").click();
  await expect(page.getByText(messages.crew.ar.crew)).toHaveCSS("direction", "rtl");
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});

test("a saved trip is locked the moment its answers come to a warning sign, until they change", async ({
  page,
}) => {
  await saveTrip(page, "Was fine", { keepAnswers: true });
  const { pathname } = new URL(page.url());
  expect((await movesIn(page)).length).toBeGreaterThan(3);

  await post(page, `${pathname}/edit`, { part: "answers" });
  await post(page, "/plan/answers/start", { consent: "yes", ageYears: "34", symptoms: "chestPain" });
  const screen = async () => {
    await page.goto(pathname);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Get medical help now");
    expect(await movesIn(page)).toEqual([]);
  };
  await screen();
  await expectAccessible(page);
  const papers = ["a4", "letter", "a6", "wallet"].map((paper) => `/card?paper=${paper}`);
  for (const place of ["/fly", "/doctor", "/after", ...papers]) {
    await page.goto(`${pathname}${place}`);
    await expect(page.getByRole("heading", { name: "Get medical help now" })).toBeVisible();
    for (const sign of SYMPTOMS) await expect(page.getByText(messages.signs[sign])).toBeVisible();
    expect(await movesIn(page), place).toEqual([]);
  }
  await page.goto(`${pathname}/fly`);
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await page.goto("/trips");
  await expect(page.getByText("Locked: get medical help first")).toBeVisible();
  // Forgetting the edit, or posting what unlocks other trips, opens nothing.
  await post(page, "/plan/forget");
  await screen();
  await post(page, `${pathname}/can-fly`, { version: "2", toldCanFly: "yes", reasons: "" });
  await post(page, `${pathname}/update`, { version: "2" });
  await screen();

  await page.getByRole("button", { name: "I ticked this by mistake: change my answers" }).click();
  await post(page, "/plan/answers/start", { consent: "yes", ageYears: "34", symptoms: "none" });
  await screen();
  await page.goto("/plan/result");
  await page.getByRole("button", { name: "Save changes" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Was fine");
  expect((await movesIn(page)).length).toBeGreaterThan(3);
});

test("a sign ticked and taken back in one sitting can be saved without a conflict", async ({ page }) => {
  await saveTrip(page, "Slip of the thumb");
  const { pathname } = new URL(page.url());
  await post(page, `${pathname}/edit`, { part: "answers" });
  await post(page, "/plan/answers/start", { consent: "yes", ageYears: "34", symptoms: "oneLegPain" });
  await page.goto(pathname);
  await expect(page.getByRole("heading", { name: "Call for help at once" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "See a doctor the same day" })).toBeVisible();
  await post(page, "/plan/answers/start", { consent: "yes", ageYears: "34", symptoms: "none" });
  await page.goto("/plan/result");
  await page.getByRole("button", { name: "Save changes" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Slip of the thumb");
});

test("a wait locks the plan until the box is ticked, and every edit locks it again", async ({ page }) => {
  await planTrip(page, { clots: CLOT_TEN_DAYS_AGO });
  const box = page.getByLabel(
    "A doctor, midwife or the airline's medical desk who knows about a blood clot less than 28 days ago has told me I can take this flight",
  );
  await expect(page.getByRole("heading", { name: "Ask if you can fly yet" })).toBeVisible();
  await expect(page.getByText("Airlines have longer lists")).toBeVisible();
  await expect(box).not.toBeChecked();
  expect(await movesIn(page)).toEqual([]);
  await expectAccessible(page);

  await page.getByRole("button", { name: "Open my plan" }).click();
  await expect(page.getByText("Tick the box once you have been told")).toBeVisible();
  expect(await movesIn(page)).toEqual([]);
  await expectAccessible(page);

  const open = async () => {
    await box.check();
    await page.getByRole("button", { name: "Open my plan" }).click();
    await expect(page.getByRole("region", { name: "When to move" })).toBeVisible();
    expect((await movesIn(page)).length).toBeGreaterThan(3);
  };
  await open();
  await expect(page.getByRole("heading", { name: "Ask if you can fly yet" })).toBeVisible();
  await unfold(page, "Ask if you can fly yet");
  await expect(page.getByRole("heading", { name: "Questions to take with you" })).toBeVisible();

  for (const [path, form] of [
    ["/plan/flight", { "duration.hours": "9" }],
    pageForm("legs", {}),
    pageForm("start", { start: { ...START, ageYears: "35" } }),
  ] as const) {
    await post(page, path, form);
    await page.goto("/plan/result");
    expect(await movesIn(page), path).toEqual([]);
    await expect(box).not.toBeChecked();
    await open();
  }
});

test("the box counts only for the reasons it named", async ({ page }) => {
  await planTrip(page, { clots: CLOT_TEN_DAYS_AGO });
  const reasons = await page.locator('input[name="reasons"]').inputValue();
  const hormones = {
    pregnant: "yes",
    "pregnancy.weeks": "37",
    "pregnancy.babies": "1",
    "pregnancy.complication": "no",
  };
  await answer(page, "recent", { hormones });
  await post(page, "/plan/can-fly", { toldCanFly: "yes", reasons });
  await page.goto("/plan/result");
  await expect(page.getByText("36 weeks of pregnancy or more").first()).toBeVisible();
  expect(await movesIn(page)).toEqual([]);
});

test("a trip saved under a wait stays locked, opens by its own box, and locks again when edited", async ({
  page,
}) => {
  await saveTrip(page, "Too soon", { clots: CLOT_TEN_DAYS_AGO, keepAnswers: true });
  const { pathname } = new URL(page.url());
  await expect(page.getByRole("heading", { name: "Ask if you can fly yet" })).toBeVisible();
  expect(await movesIn(page)).toEqual([]);
  await page.goto("/trips");
  await expect(page.getByText("Locked: ask if you can fly yet")).toBeVisible();

  await page.goto(pathname);
  await page.getByRole("button", { name: "Open my plan" }).click();
  await expect(page.getByText("Tick the box once you have been told")).toBeVisible();
  await page.getByRole("checkbox").check();
  await page.getByRole("button", { name: "Open my plan" }).click();
  await expect(page.getByRole("region", { name: "When to move" })).toBeVisible();
  expect((await movesIn(page)).length).toBeGreaterThan(3);

  await unfold(page, "This trip");
  await page.getByRole("button", { name: "Edit the flight" }).click();
  await page.goto("/plan/result");
  expect(await movesIn(page)).toEqual([]);
  await page.getByRole("button", { name: "Save changes" }).click();
  await expect(page).toHaveURL(new RegExp(`${pathname}$`));
  expect(await movesIn(page)).toEqual([]);
});

test("a locked trip without kept answers asks for them again", async ({ page }) => {
  await saveTrip(page, "Locked", { clots: CLOT_TEN_DAYS_AGO });
  await expect(page.getByText("To open the plan, answer the questions again")).toBeVisible();
  expect(await movesIn(page)).toEqual([]);
  await page.getByRole("button", { name: "Answer the questions again" }).click();
  await expect(page).toHaveURL(/\/plan\/about-you$/);
});

test("an age under 18 typed by a slip changes no saved trip; confirmed, it shows general tips and keeps no answer", async ({
  page,
}) => {
  await saveTrip(page, "Grown up", { keepAnswers: true, clots: { familyClot: "yes" } });
  const { pathname } = new URL(page.url());
  const typeAge = async (ageYears: string) => {
    await post(page, `${pathname}/edit`, { part: "answers" });
    return post(page, "/plan/answers/start", { consent: "yes", ageYears, symptoms: "none" });
  };
  expect(await typeAge("17")).toBe("/plan/under-18");
  await page.goto(pathname);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Grown up");
  expect((await movesIn(page)).length).toBeGreaterThan(3);
  await page.goto("/plan/under-18");
  await expect(page.getByRole("heading", { name: "Your saved trip has not changed" })).toBeVisible();
  expect(await movesIn(page)).toEqual([]);
  await expectAccessible(page);
  await page.getByRole("button", { name: "I typed the age wrong: begin the change again" }).click();
  await expect(page).toHaveURL(/\/plan\/check$/);
  await expect(page.getByText("34 years")).toBeVisible();

  await typeAge("17");
  await page.goto("/plan/under-18");
  await page.getByRole("button", { name: "The traveller is under 18: erase the answers" }).click();
  await expect(page).toHaveURL(new RegExp(`${pathname}$`));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("This plan is for adults");
  expect(await movesIn(page)).toEqual([]);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Answer the questions again" }).click();
  await expect(page).toHaveURL(/\/plan\/about-you$/);
  await expect(page.getByLabel("Age", { exact: true })).toHaveValue("");
  // With nothing to confirm, nothing is confirmed.
  await post(page, "/plan/forget");
  expect(await post(page, "/plan/under-18/confirmed")).toBe("/plan/under-18");
});
