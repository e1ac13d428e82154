import type { Page } from "playwright/test";
import { daysBetween } from "@/lib/core/time";
import {
  BOTH_WIDTHS,
  expect,
  expectAccessible,
  expectNoSidewaysScroll,
  scriptsOnDesks,
  test,
} from "../support/browser";
import { dateIn, goOn, NONE, pick, planAFlight, tick, type } from "../support/plan";

const DAY = 86_400_000;
const daysFromNow = (days: number) => new Date(Date.now() + days * DAY);
/** Days to a date from the day that it already is somewhere on Earth: no traveller has fewer. */
const fewestDaysTo = (date: Date) =>
  daysBetween(
    daysFromNow(14 / 24)
      .toISOString()
      .slice(0, 10),
    date.toISOString().slice(0, 10),
  );
const yearsBefore = (date: Date, years: number) =>
  new Date(Date.UTC(date.getUTCFullYear() - years, date.getUTCMonth(), date.getUTCDate()));

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
    await pick(page, { consent: "yes" });
    await goOn(page, NONE);

    await tick(page, "previousClot", "anticoagulant", "heartFailure", "smoker");
    await pick(page, { previousClot: "notSure", heartFailure: "notSure" });
    await type(page, { "previousClotDaysAgo.ago": "3" });
    await pick(page, { "previousClotDaysAgo.unit": "weeks" });
    await goOn(page);

    await tick(page, "measures", "operated");
    await pick(page, { measures: "imperial", "operation.kind": "keyhole" });
    await type(page, { heightFeet: "5", heightInches: "2", weightStone: "12", weightPounds: "7" });
    await type(page, dateIn("operation.daysAgo", daysFromNow(-4)));
    await goOn(page);

    await tick(page, "travelled", "aspirin", "stockingCautions");
    await pick(page, { travelled: "2", aspirin: "notSure", stockingCautions: "numbFeet" });
    await type(page, {
      "recentTripsDaysAgo.0.ago": "3",
      ...dateIn("recentTripsDaysAgo.1", daysFromNow(-20)),
    });
    await pick(page, { "recentTripsDaysAgo.0.unit": "days" });
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
      ["Blood clot", "Not sure"],
      [
        "When the last clot was found",
        `3 weeks ago: at least ${21 + fewestDaysTo(leaves)} days before you fly`,
      ],
      ["Blood thinner", "Yes"],
      ["Kind of operation", "Keyhole, and under 30 minutes"],
      ["When the operation was", /: 14 days before you fly$/],
      ["Heart failure", "Not sure"],
      ["Smoking", "Yes"],
      ["Other long trips", "Two"],
      [
        "When the last other trip was",
        `3 days ago: at least ${3 + fewestDaysTo(leaves)} days before you fly`,
      ],
      ["When the second trip was", /: 30 days before you fly$/],
      ["Aspirin", "Not sure"],
      ["Legs and stockings", "Numb feet or legs, as diabetes can cause"],
    ] as const)
      await expect(row(page, name)).toHaveText(said);
    // What was not ticked is a no, and can be read through.
    const rest = page.getByText("No to the rest").last();
    await expect(page.getByText("Pregnant", { exact: true })).toBeHidden();
    await rest.click();
    await expect(page.getByText("Pregnant", { exact: true })).toBeVisible();

    await page.getByRole("link", { name: "Change Blood thinner" }).click();
    await expect(page).toHaveURL(/health\?from=check#anticoagulant$/);
    await expect(page.locator('[name="previousClot"][value="notSure"]')).toBeChecked();
    await page.locator("#anticoagulant").uncheck();
    await goOn(page);
    await expect(page).toHaveURL(/\/plan\/check$/);
    await expect(row(page, "Blood thinner")).toHaveCount(0);
    await expect(row(page, "When the last clot was found")).toHaveText(/^3 weeks ago: at least /);
    await expect(page.getByRole("link", { name: "See your plan" })).toBeVisible();
  });

  test("what is wrong is said by its field and at the top, and what was typed stays", async ({ page }) => {
    const wrong = [
      [{ "legs.0.duration.hours": "0" }, "legs.0.duration.hours", /at least 20 minutes/],
      [{ "legs.0.duration.hours": "-5" }, "legs.0.duration.hours", /enter hours and minutes, like 13 and 55/],
      [
        { "legs.0.duration.hours": "25", "legs.0.duration.minutes": "1" },
        "legs.0.duration.hours",
        /at most 25 hours/,
      ],
      [
        { "legs.0.duration.hours": "ten" },
        "legs.0.duration.hours",
        /enter hours and minutes, like 13 and 55/,
      ],
      [
        { "legs.0.duration.hours": "1e9" },
        "legs.0.duration.hours",
        /enter hours and minutes, like 13 and 55/,
      ],
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
        /enter a time of day, like 21:05/,
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
    await pick(page, { consent: "yes" });
    await goOn(page, NONE);
    await expect(page).toHaveURL(/\/plan\/about-you\/health$/);

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
    await page.goto("/plan/about-you/legs");
    await tick(page, "measures");
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
  await expect(page.getByText("counted as “does not apply”")).toHaveCount(3);
  await expect(page.getByRole("link", { name: "See your plan" })).toBeVisible();
  await page.getByRole("link", { name: "Answer these questions Your health" }).click();
  await goOn(page, NONE);
  await expect(page).toHaveURL(/\/plan\/check$/);
  await expect(page.getByText("counted as “does not apply”")).toHaveCount(2);
});

test("a ticked row opens its details, the first of them yes or not sure, and keys alone are enough", async ({
  page,
}) => {
  await planAFlight(page);
  const details = page.getByRole("radiogroup", { name: "Have you ever had a blood clot in a vein?" });
  const when = page.getByRole("group", { name: /When was the last one found/ });
  await expect(details).toBeHidden();
  await page.locator("#previousClot").focus();
  await page.keyboard.press("Space");
  await expect(details.getByRole("radio", { name: "Yes" })).toBeChecked();
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowDown");
  await expect(details.getByRole("radio", { name: "Not sure" })).toBeChecked();
  await page.keyboard.press("Tab");
  await expect(when.getByLabel("Day")).toBeFocused();
  for (let tab = 0; tab < 3; tab++) await page.keyboard.press("Tab");
  await page.keyboard.type("12");
  await page.keyboard.press("Tab");
  await page.keyboard.type("yea");
  await expect(when.getByLabel("Counted in")).toHaveValue("years");
  // Enter in a line goes on, and never says "none of these".
  await when.getByLabel("Number").press("Enter");
  await expect(page).toHaveURL(/\/plan\/about-you\/legs$/);
  await page.goto("/plan/check");
  await expect(row(page, "Blood clot")).toHaveText("Not sure");
});

test("Continue with nothing ticked says so and offers one button that answers the page", async ({ page }) => {
  await planAFlight(page);
  await page.goto("/plan/about-you/recent");
  await goOn(page);
  const problem = page.locator("#problem");
  await expect(problem).toBeFocused();
  await expect(problem.getByRole("link")).toHaveText(/^Nothing is ticked/);
  await expectAccessible(page);
  await Promise.all([page.waitForEvent("load"), problem.getByRole("button", { name: NONE }).click()]);
  await expect(page).toHaveURL(/\/plan\/check$/);
});

test("every page can be answered with one tap, and is echoed; changing one keeps the others at no", async ({
  page,
}) => {
  await planAFlight(page);
  for (let passed = 0; passed < 3; passed++) await goOn(page, NONE);
  await expect(page).toHaveURL(/\/plan\/check$/);
  for (const name of ["Your health", "Your body and legs", "Hormones, medicines, the last few weeks"])
    await expect(row(page, name)).toHaveText(/^None of these/);
  const last = row(page, "Hormones, medicines, the last few weeks");
  await expect(last).toHaveText(/90 days.*60 days.*28 days.*56 days/);

  await page.getByRole("link", { name: "Change Hormones, medicines, the last few weeks" }).click();
  await expect(page.locator('[name="ticked"]:checked')).toHaveCount(0);
  await tick(page, "aspirin");
  await expect(page.locator("form").getByRole("button", { name: NONE })).toBeHidden();
  await goOn(page);
  await expect(row(page, "Aspirin")).toHaveText("Yes");
  await expect(row(page, "Not ticked")).toHaveText(/^No to the rest.*central line/);
});

test("what counts is said on asking, and each trip has its own day", async ({ page }) => {
  await planAFlight(page);
  await page.goto("/plan/about-you/recent");
  const more = page.getByText(/COVID, flu or pneumonia/);
  await expect(more).toBeHidden();
  const infection = page.locator("div").filter({ has: page.locator("> #hadInfection") });
  await infection.getByText("What counts?").click();
  await expect(more).toBeVisible();
  await tick(page, "travelled");
  await expect(
    page.getByRole("group", { name: /When was the last of them|when was the last of them/ }),
  ).toBeVisible();
  await pick(page, { travelled: "2" });
  await expect(page.getByRole("group", { name: /a second, when/ })).toBeVisible();
  await expect(page.getByRole("group", { name: /a third, when/ })).toBeHidden();
  await pick(page, { travelled: "4" });
  await expect(page.getByRole("group", { name: /a fourth, when/ })).toBeVisible();
  await page.locator("#travelled").uncheck();
  await expect(page.getByRole("group", { name: /a fourth, when/ })).toBeHidden();
});

test("what several rows open stands after them, only while one of them is ticked", async ({ page }) => {
  await planAFlight(page);
  await page.goto("/plan/about-you/legs");
  const which = page.getByRole("radiogroup", { name: /which leg is it about/ });
  await tick(page, "operated");
  await pick(page, { "operation.kind": "chest" });
  await expect(which).toBeHidden();
  await pick(page, { "operation.kind": "legOrFoot" });
  await expect(which).toBeVisible();
  await page.locator("#operated").uncheck();
  await expect(which).toBeHidden();
  await tick(page, "inCast");
  await expect(which).toBeVisible();
  await pick(page, { "cast.side": "left" });
  await expect(page.getByRole("radiogroup", { name: /Your left leg/ })).toBeVisible();
  await expect(page.getByRole("radiogroup", { name: /Your right leg/ })).toBeHidden();
});

test("none of the warning signs, once said, needs no second press; a sign ticked beside it counts", async ({
  page,
}) => {
  await page.goto("/plan");
  await type(page, { "legs.0.duration.hours": "8" });
  await goOn(page);
  await type(page, { ageYears: "34" });
  await goOn(page, NONE);
  await expect(page.locator("#problem").getByRole("link")).toHaveCount(1);
  await expect(page.getByText("You said: none of these.")).toBeVisible();
  await page.getByLabel(/^Yes, use/).check();
  await goOn(page);
  await expect(page).toHaveURL(/\/plan\/about-you\/health$/);
  await page.goto("/plan/about-you");
  await pick(page, { symptoms: "chestPain" });
  await goOn(page);
  await expect(page).toHaveURL(/\/plan\/result$/);
});

test("two tabs: the last post of a page wins and other pages stay", async ({ page, context }) => {
  await planAFlight(page);
  const other = await context.newPage();
  await page.goto("/plan/about-you/legs");
  await other.goto("/plan/about-you/health");
  await tick(page, "varicoseVeins");
  await Promise.all([goOn(page), goOn(other, NONE)]);
  await page.goto("/plan/check");
  await expect(row(page, "Varicose veins")).toHaveText("Yes");
  await expect(row(page, "Your health")).toHaveText(/^None of these/);
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
    for (const path of ["/plan/about-you", "/plan/about-you/health", "/plan/check"]) {
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
  await expect(page.getByRole("status").filter({ hasText: "has been forgotten" })).toBeVisible();
  await expect(page.locator('[id="legs.0.duration.hours"]')).toHaveValue("");
  expect((await context.cookies()).filter(({ name }) => name.endsWith("draft"))).toEqual([]);
});

test("an unknown page is not found", async ({ page, expectedComplaints }) => {
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

  for (const [page, rows, opened] of [
    ["/health", ["previousClot", "surfaceClot", "hadStroke", "hadHeartAttack", "heartFailure"], {}],
    [
      "/legs",
      ["measures", "operated", "inCast", "injured", "paralysed"],
      { measures: "imperial", legsAbout: "both" },
    ],
    [
      "/recent",
      [
        "pregnant",
        "gaveBirth",
        "hadIvf",
        "inHospital",
        "inBed",
        "hadInfection",
        "travelled",
        "stockingCautions",
      ],
      { travelled: "4" },
    ],
  ] as const)
    test(`about you${page}`, async ({ page: shown }) => {
      await planAFlight(shown);
      await shown.goto(`/plan/about-you${page}`);
      await look(shown);
      await tick(shown, ...rows);
      await pick(shown, opened);
      await look(shown);
      await goOn(shown);
      await expect(shown.locator("#problem")).toBeVisible();
      await look(shown);
    });

  test("about you", async ({ page }) => {
    await page.goto("/plan");
    await type(page, { "legs.0.duration.hours": "8" });
    await goOn(page);
    await look(page);
    await type(page, { ageYears: "x" });
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
