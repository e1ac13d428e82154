import type { Page } from "@playwright/test";
import {
  BOTH_WIDTHS,
  expect,
  expectAccessible,
  expectNoSidewaysScroll,
  scriptsOnDesks,
  test,
} from "../support/browser";
import { dateIn, goOn, pick, planAFlight, type } from "../support/plan";
import { noTo } from "../support/sheet";

const DAY = 86_400_000;
const daysFromNow = (days: number) => new Date(Date.now() + days * DAY);
const yearsBefore = (date: Date, years: number) =>
  new Date(Date.UTC(date.getUTCFullYear() - years, date.getUTCMonth(), date.getUTCDate()));
const NONE = /^None of these apply/;

/** The row of the check page with this name, and what it says. */
const row = (page: Page, name: string) =>
  page
    .locator("dl > div")
    .filter({ has: page.getByText(name, { exact: true }) })
    .getByRole("definition")
    .first();

test.describe("with JavaScript on a desk, and without it on a phone:", BOTH_WIDTHS, () => {
  test.use({ javaScriptEnabled: scriptsOnDesks });

  test("a flight, the questions, every answer to check and to change", async ({ page }) => {
    const leaves = daysFromNow(10);
    await page.goto("/plan");
    await type(page, {
      "legs.0.duration.hours": "13",
      "legs.0.duration.minutes": "55",
      ...dateIn("legs.0.departureDate", leaves),
      "legs.0.departureTime": "9.05 pm",
      name: "Home <b>& back",
    });
    await pick(page, { "legs.0.seat": "window" });
    await goOn(page);

    await expect(page).toHaveURL(/\/plan\/about-you$/);
    await expect(page.locator('[name="consent"]')).not.toBeChecked();
    await type(page, dateIn("dateOfBirth", yearsBefore(leaves, 61)));
    await pick(page, { consent: "yes", symptoms: "none" });
    await goOn(page);

    await pick(page, { measures: "imperial" });
    await type(page, { heightFeet: "5", heightInches: "2", weightStone: "12", weightPounds: "7" });
    await goOn(page);

    await pick(page, { ...noTo("clots"), previousClot: "notSure", anticoagulant: "yes" });
    await type(page, { "previousClotDaysAgo.ago": "3" });
    await pick(page, { "previousClotDaysAgo.unit": "weeks" });
    await goOn(page);

    await pick(page, { ...noTo("legs"), operated: "yes", "operation.kind": "keyhole" });
    await type(page, dateIn("operation.daysAgo", daysFromNow(-4)));
    await goOn(page);

    await pick(page, { ...noTo("heart"), heartFailure: "notSure", smoker: "yes" });
    await goOn(page);
    await goOn(page, NONE);

    await pick(page, { ...noTo("recent"), travelled: "2" });
    await type(page, {
      "recentTripsDaysAgo.0.ago": "3",
      ...dateIn("recentTripsDaysAgo.1", daysFromNow(-20)),
    });
    await pick(page, { "recentTripsDaysAgo.0.unit": "days" });
    await goOn(page);

    await pick(page, { clotWarningMedicine: "no", aspirin: "notSure", centralLine: "no" });
    await pick(page, { stockingCautions: "numbFeet" });
    await goOn(page);

    await expect(page).toHaveURL(/\/plan\/check$/);
    for (const [name, said] of [
      ["Flight time", "13 h 55 min"],
      ["Departure time", "21:05"],
      ["Seat", "Window"],
      ["Trip name", "Home <b>& back"],
      ["Age", /^61 years \(born /],
      ["Warning signs", "None of these"],
      ["Height", "5 ft 2 in"],
      ["How you gave your weight", "In stones and pounds"],
      ["Weight", "12 st 7 lb"],
      ["Blood clot in a leg or lung", "Not sure"],
      ["When the last clot was found", "3 weeks ago: 31 days before you fly"],
      ["Blood thinner", "Yes"],
      ["Kind of operation", "Keyhole, or a short operation"],
      ["When the operation was", /: 14 days before you fly$/],
      ["Walking", "I walk without help"],
      ["Heart failure", "Not sure"],
      ["Smoking", "Yes"],
      ["Other long trips", "Two"],
      ["When the last other trip was", "3 days ago: 13 days before you fly"],
      ["When the second trip was", /: 30 days before you fly$/],
      ["Aspirin", "Not sure"],
      ["Legs and stockings", "Numb feet or legs, as diabetes can cause"],
      ["Pregnancy and hormones", /^None of these apply to me/],
    ] as const)
      await expect(row(page, name)).toHaveText(said);

    await page.getByRole("link", { name: "Change Blood thinner" }).click();
    await expect(page).toHaveURL(/clots\?from=check#anticoagulant$/);
    await expect(page.locator('[name="previousClot"][value="notSure"]')).toBeChecked();
    await pick(page, { anticoagulant: "no" });
    await goOn(page);
    await expect(page).toHaveURL(/\/plan\/check$/);
    await expect(row(page, "Blood thinner")).toHaveText("No");
    await expect(row(page, "When the last clot was found")).toHaveText(/31 days/);
    await expect(page.getByRole("link", { name: "See your plan" })).toBeVisible();
  });

  test("what is wrong is said by its field and at the top, and what was typed stays", async ({ page }) => {
    const wrong = [
      [{ "legs.0.duration.hours": "0" }, "legs.0.duration.hours", /at least 20 minutes/],
      [{ "legs.0.duration.hours": "-5" }, "legs.0.duration.hours", /whole numbers/],
      [
        { "legs.0.duration.hours": "25", "legs.0.duration.minutes": "1" },
        "legs.0.duration.hours",
        /at most 25 hours/,
      ],
      [{ "legs.0.duration.hours": "ten" }, "legs.0.duration.hours", /whole numbers/],
      [{ "legs.0.duration.hours": "1e9" }, "legs.0.duration.hours", /whole numbers/],
      [
        {
          "legs.0.duration.hours": "8",
          "legs.0.departureDate.day": "31",
          "legs.0.departureDate.month": "2",
          "legs.0.departureDate.year": "2027",
        },
        "legs.0.departureDate.day",
        /no such date/,
      ],
      [
        { "legs.0.duration.hours": "8", "legs.0.departureTime": "21:05" },
        "legs.0.departureDate.day",
        /enter the date too/,
      ],
      [
        { "legs.0.duration.hours": "8", "legs.0.departureTime": "25:00" },
        "legs.0.departureTime",
        /24-hour clock/,
      ],
    ] as const;
    const empty = {
      "legs.0.duration.hours": "",
      "legs.0.duration.minutes": "",
      ...CLEARED_DATE,
      "legs.0.departureTime": "",
    };
    await page.goto("/plan");
    for (const [values, field, message] of wrong) {
      const typed: Record<string, string> = { ...empty, ...values };
      await type(page, typed);
      await goOn(page);
      await expect(page).toHaveTitle(/^Problem: /);
      await expect(page.locator("#problem")).toBeFocused();
      await page.locator("#problem").getByRole("link", { name: message }).click();
      const input = page.locator(`[id="${field}"]`);
      await expect(input).toBeInViewport();
      await expect(input).toHaveAttribute("aria-invalid", "true");
      await expect(page.getByRole("main").getByText(message)).toHaveCount(2);
      for (const [name, text] of Object.entries(typed))
        await expect(page.locator(`[id="${name}"]`)).toHaveValue(text);
    }
    await expectNoSidewaysScroll(page);
  });

  test("a warning sign leads straight to the result, whatever else is missing", async ({ page }) => {
    await page.goto("/plan");
    await type(page, { "legs.0.duration.hours": "9" });
    await goOn(page);
    await pick(page, { symptoms: "oneLegSwelling" });
    await goOn(page);
    await expect(page).toHaveURL(/\/plan\/result$/);
    await page.goto("/plan/check");
    await expect(page).toHaveURL(/\/plan\/result$/);
  });

  test("someone who turns 18 on the day of departure goes on; the day after, it ends and nothing is kept", async ({
    page,
  }) => {
    const leaves = daysFromNow(30);
    const birthday = yearsBefore(leaves, 18);
    await page.goto("/plan");
    await type(page, { "legs.0.duration.hours": "9", ...dateIn("legs.0.departureDate", leaves) });
    await goOn(page);
    await type(page, dateIn("dateOfBirth", birthday));
    await pick(page, { consent: "yes", symptoms: "none" });
    await goOn(page);
    await expect(page).toHaveURL(/\/plan\/about-you\/body$/);

    await page.goto("/plan/about-you");
    await type(page, dateIn("dateOfBirth", new Date(birthday.getTime() + DAY)));
    await goOn(page);
    await expect(page).toHaveURL(/\/plan\/under-18$/);
    await expectNoSidewaysScroll(page);
    await page.goto("/plan/about-you");
    await expect(page.locator('[id="dateOfBirth.year"]')).toHaveValue("");
    await expect(page.locator('[name="consent"]')).not.toBeChecked();
    await page.goto("/plan/check");
    await expect(page).toHaveURL(/\/plan\/about-you$/);
  });

  test("refresh, Back, a closed tab and a server that was killed lose nothing posted", async ({
    page,
    context,
    server,
  }) => {
    await planAFlight(page);
    await pick(page, { measures: "metric" });
    await type(page, { heightCm: "172", weightKg: "7o" });
    await goOn(page);
    await page.reload();
    await expect(page.locator("#heightCm")).toHaveValue("172");
    await expect(page.locator("#weightKg")).toHaveValue("7o");
    await page.goto("/plan/about-you");
    await page.goBack();
    await expect(page.locator("#heightCm")).toHaveValue("172");
    await page.close();
    await server.restart();
    const again = await context.newPage();
    await again.goto("/plan/check");
    await expect(again.getByText("Enter your weight in kilograms as a number")).toBeVisible();
    await expect(again.getByRole("link", { name: "See your plan" })).toHaveCount(0);
    await again.getByRole("link", { name: "Put this right Weight" }).click();
    await type(again, { weightKg: "70" });
    await goOn(again);
    await expect(row(again, "Height")).toHaveText("172 cm");
    await expect(row(again, "Weight")).toHaveText("70 kg");
  });
});

const CLEARED_DATE = {
  "legs.0.departureDate.day": "",
  "legs.0.departureDate.month": "",
  "legs.0.departureDate.year": "",
};

test("pages skipped count as 'does not apply', say so, and can be answered later", async ({ page }) => {
  await planAFlight(page);
  await page.getByRole("link", { name: "Skip to your answers" }).click();
  await expect(page.getByText("counted as “does not apply”")).toHaveCount(7);
  await expect(page.getByRole("link", { name: "See your plan" })).toBeVisible();
  await page.getByRole("link", { name: "Answer these questions Clots and health" }).click();
  await goOn(page, NONE);
  await expect(page).toHaveURL(/\/plan\/check$/);
  await expect(page.getByText("counted as “does not apply”")).toHaveCount(6);
});

test("a follow-up waits for its answer, and keys alone are enough", async ({ page }) => {
  await planAFlight(page);
  await page.goto("/plan/about-you/clots");
  const followUp = page.getByRole("group", { name: /when was the last one found/ });
  await expect(followUp).toBeHidden();
  await page.locator("#previousClot").focus();
  await page.keyboard.press("ArrowDown");
  await expect(page.locator('[name="previousClot"][value="yes"]')).toBeChecked();
  await expect(followUp).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(followUp.getByLabel("Day")).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.type("12");
  await page.keyboard.press("Tab");
  await page.keyboard.type("yea");
  await expect(followUp.getByLabel("Counted in")).toHaveValue("years");
  await page.keyboard.press("Enter");
});

test("an empty page asks for each answer, and passing over it is one tap", async ({ page }) => {
  await planAFlight(page);
  await page.goto("/plan/about-you/hormones");
  await goOn(page);
  await expect(page.locator("#problem").getByRole("link")).toHaveCount(5);
  await expectAccessible(page);
  await goOn(page, NONE);
  await expect(page).toHaveURL(/\/recent$/);
});

test("every page can be passed over with one tap, and is echoed; changing one finds every answer at no", async ({
  page,
}) => {
  await planAFlight(page);
  await goOn(page, /^I would rather not give these$/);
  for (let passed = 0; passed < 6; passed++) await goOn(page, NONE);
  await expect(page).toHaveURL(/\/plan\/check$/);
  await expect(row(page, "Height and weight")).toHaveText("Height and weight are then left out.");
  await expect(page.getByText(/^None of these apply to me/)).toHaveCount(6);
  await expect(row(page, "The last few weeks")).toHaveText(/90 days.*60 days.*28 days.*56 days/);

  await page.getByRole("link", { name: "Change Medicines and stockings" }).click();
  await expect(page.locator('[name="aspirin"][value="no"]')).toBeChecked();
  await pick(page, { aspirin: "yes" });
  await goOn(page);
  await expect(row(page, "Aspirin")).toHaveText("Yes");
  await expect(row(page, "Central line, PICC or port")).toHaveText("No");
});

test("what counts is said on asking, and each trip has its own day", async ({ page }) => {
  await planAFlight(page);
  await page.goto("/plan/about-you/recent");
  const more = page.getByText(/COVID, flu or pneumonia/);
  await expect(more).toBeHidden();
  await page
    .getByRole("radiogroup", { name: /serious infection/ })
    .getByText("What counts?")
    .click();
  await expect(more).toBeVisible();
  await pick(page, { travelled: "2" });
  await expect(page.getByRole("group", { name: /a second, when/ })).toBeVisible();
  await expect(page.getByRole("group", { name: /a third, when/ })).toBeHidden();
  await pick(page, { travelled: "4" });
  await expect(page.getByRole("group", { name: /a fourth, when/ })).toBeVisible();
});

test("two tabs: the last post of a section wins and other sections stay", async ({ page, context }) => {
  await planAFlight(page);
  const other = await context.newPage();
  await page.goto("/plan/about-you/body");
  await other.goto("/plan/about-you/clots");
  await pick(page, { measures: "skip" });
  await Promise.all([goOn(page), goOn(other, NONE)]);
  await page.goto("/plan/check");
  await expect(row(page, "How you gave your weight")).toHaveText("Skip this question");
  await expect(row(page, "Clots and health")).toHaveText(/^None of these apply/);
});

test("a changed cookie, an old one and none at all begin afresh, with a plain word", async ({
  page,
  context,
}) => {
  await planAFlight(page);
  const [cookie] = (await context.cookies()).filter(({ name }) => name.endsWith("draft"));
  if (!cookie) throw new Error("There is no draft cookie.");
  for (const value of ["nonsense", `${cookie.value.slice(0, -2)}AA`, "x".repeat(3000)]) {
    await context.addCookies([{ ...cookie, value }]);
    for (const path of ["/plan/about-you", "/plan/about-you/clots", "/plan/check"]) {
      const response = await page.goto(path);
      expect(response?.status()).toBe(200);
      await expect(page).toHaveURL(/\/plan\?start=again$/);
      await expect(page.getByText("What you typed before is not here any more")).toBeVisible();
    }
    await type(page, { "legs.0.duration.hours": "8" });
    await goOn(page);
    await expect(page).toHaveURL(/\/plan\/about-you$/);
  }
  await context.clearCookies();
  await page.goto("/plan/check");
  await expect(page).toHaveURL(/\/plan\?start=again$/);
});

test("what was typed can be forgotten", async ({ page, context }) => {
  await planAFlight(page);
  await goOn(page, /^Forget what I typed$/);
  await expect(page.getByText("has been forgotten")).toBeVisible();
  await expect(page.locator('[id="legs.0.duration.hours"]')).toHaveValue("");
  expect((await context.cookies()).filter(({ name }) => name.endsWith("draft"))).toEqual([]);
});

test("an unknown section is not found", async ({ page, expectedComplaints }) => {
  await planAFlight(page);
  expectedComplaints.push("404");
  const response = await page.goto("/plan/about-you/nothing");
  expect(response?.status()).toBe(404);
});

test.describe("fits and is accessible, empty, filled in or wrong:", BOTH_WIDTHS, () => {
  const look = async (page: Page) => {
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  };

  test("the flight", async ({ page }) => {
    await page.goto("/plan");
    await look(page);
    await type(page, {
      "legs.0.duration.hours": "x",
      "legs.0.departureTime": "x",
      "legs.0.departureDate.day": "1",
    });
    await goOn(page);
    await look(page);
  });

  for (const [section, opened] of [
    ["", { symptoms: "none" }],
    ["/body", { measures: "imperial" }],
    ["/clots", { previousClot: "yes", surfaceClot: "yes" }],
    ["/legs", { operated: "yes", inCast: "yes", injured: "yes", paralysed: "yes" }],
    ["/heart", { hadStrokeOrHeartAttack: "yes" }],
    ["/hormones", { pregnant: "yes", gaveBirth: "yes", hadIvf: "yes" }],
    ["/recent", { inHospital: "yes", inBed: "yes", hadInfection: "yes", travelled: "4" }],
    ["/medicines", { aspirin: "yes" }],
  ] as const)
    test(`about you${section}`, async ({ page }) => {
      await planAFlight(page);
      await page.goto(`/plan/about-you${section}`);
      await pick(page, opened);
      await look(page);
      if (section === "") await type(page, { ageYears: "x" });
      await goOn(page);
      await expect(page.locator("#problem")).toBeVisible();
      await look(page);
    });

  test("the check, and the end for someone under 18", async ({ page }) => {
    await planAFlight(page);
    await goOn(page);
    await page.goto("/plan/check");
    await look(page);
    await page.goto("/plan/under-18");
    await look(page);
  });
});
