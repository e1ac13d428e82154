import type { Page } from "playwright/test";
import { BOTH_WIDTHS, expect, expectAccessible, expectNoSidewaysScroll, test } from "../support/browser";
import { goOn, pick, startHealthy, type } from "../support/plan";
import { dated } from "../support/sheet";
import { unfold, planTrip, saveTrip } from "../support/traveller";

/** Inputs of one leg by their names in the form. */
const leg = (number: number, values: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(values).map(([name, text]) => [`legs.${number}.${name}`, text]));
const OUT = leg(0, {
  from: "LHR",
  ...dated("departureDate", "2031-12-01"),
  departureTime: "21:05",
  to: "sin",
  ...dated("arrivalDate", "2031-12-02"),
  arrivalTime: "19:00",
});
const ON = leg(1, {
  from: "SIN",
  ...dated("departureDate", "2031-12-02"),
  departureTime: "21:00",
  to: "SYD",
  ...dated("arrivalDate", "2031-12-03"),
  arrivalTime: "07:55",
});
/** Takes the place of the eight hours that a planned trip has otherwise. */
const BY_CLOCK = { "duration.hours": "", "duration.minutes": "" };
const valueOf = (page: Page, name: string) => page.locator(`[id="${name}"]`);
const row = (page: Page, name: string) =>
  page.locator("dl > div").filter({ has: page.getByText(name, { exact: true }) });

for (const javaScriptEnabled of [true, false])
  test.describe(`with JavaScript ${javaScriptEnabled ? "on" : "off"}`, () => {
    test.use({ javaScriptEnabled });

    test(
      "two flights by their airports and clocks: added, told apart, checked",
      BOTH_WIDTHS,
      async ({ page }) => {
        await page.goto("/plan");
        await type(page, { ...OUT, "legs.0.from": "London", "legs.0.duration.hours": "13" });
        await pick(page, { "legs.0.seat": "window", "legs.0.sleep.how": "about" });
        await type(page, { "legs.0.sleep.about": "6" });
        await goOn(page, /^Add a flight$/);
        // Nothing typed is lost, and nothing is found wrong while one is still typing.
        await expect(page.locator("#problem")).toHaveCount(0);
        await expect(valueOf(page, "legs.0.from")).toHaveValue("London");
        await expect(valueOf(page, "legs.1.from")).toHaveValue("Singapore Changi Airport, Singapore (SIN)");
        await type(page, { ...ON, "legs.1.from": "Singapore Changi Airport, Singapore (SIN)" });
        await goOn(page);

        await expect(page.locator("#problem")).toContainText("“London” may mean several airports");
        if (javaScriptEnabled) await expectAccessible(page);
        await expectNoSidewaysScroll(page);
        await page.getByRole("radio", { name: "London Heathrow Airport, United Kingdom (LHR)" }).check();
        await goOn(page);
        await expect(page.locator("#problem")).toContainText("you typed 13 h, but your times make 13 h 55");
        await page.getByRole("radio", { name: "13 h 55, as the times say" }).check();
        // Enter in a line goes on, and takes no flight away.
        await valueOf(page, "name").fill("Sydney 🦘");
        await Promise.all([page.waitForURL(/about-you$/), valueOf(page, "name").press("Enter")]);

        await startHealthy(page);
        await page.goto("/plan/check");
        for (const said of [
          "13 h 55 min",
          "21:05 by the clock at LHR",
          "19:00 by the clock at SIN",
          "6 h, from 23:20 to 05:20 by the clock where this flight leaves",
          "7 h 55 min, worked out from the times",
          "2 h",
          "Sydney 🦘",
        ])
          await expect(page.locator("dl").getByText(said, { exact: true })).toBeVisible();

        await page.goto("/plan?from=check");
        await expect(page.getByText("2 h between the two flights.")).toBeVisible();
        await page.getByRole("button", { name: "Remove Flight 1" }).click();
        await expect(page.getByRole("heading", { name: "Flight 2" })).toHaveCount(0);
        await expect(valueOf(page, "legs.0.to")).toHaveValue(
          "Sydney Kingsford Smith International Airport, New South Wales, Australia (SYD)",
        );
      },
    );
  });

test("an airport is found while one types, by keys alone, and read out", BOTH_WIDTHS, async ({ page }) => {
  await page.goto("/plan");
  await page.getByText("Airports and arrival (optional)").click();
  const from = page.getByRole("combobox", { name: "From" });
  await from.pressSequentially("heathr");
  const list = page.getByRole("listbox", { name: "From" });
  await expect(list.getByRole("option")).toHaveText(["London Heathrow Airport, United Kingdom (LHR)"]);
  await expect(page.getByRole("status").filter({ hasText: "1 airport found" })).toHaveCount(1);
  await expectAccessible(page);
  await from.press("ArrowDown");
  await expect(list.getByRole("option", { selected: true })).toHaveCount(1);
  await from.press("Enter");
  await expect(list).toBeHidden();
  await expect(from).toHaveValue("London Heathrow Airport, United Kingdom (LHR)");

  const to = page.getByRole("combobox", { name: "To" });
  await to.pressSequentially("lond");
  await page.getByRole("option", { name: /Gatwick/ }).click();
  await expect(to).toHaveValue("London Gatwick Airport, United Kingdom (LGW)");
  await to.fill("zzzz");
  await expect(page.getByRole("status").filter({ hasText: "No airport found" })).toHaveCount(1);
  await to.press("Escape");
  await expect(to).toHaveAttribute("aria-expanded", "false");
});

test(
  "a sleep in one tap; the way back in one tap, from the result and from the saved trip",
  BOTH_WIDTHS,
  async ({ page }) => {
    await planTrip(page, { flight: { ...BY_CLOCK, ...OUT, ...ON, name: "Out" } });
    await expect(page.getByText("LHR – SIN – SYD", { exact: false })).toBeVisible();
    await page.getByRole("button", { name: "6 hours" }).first().click();
    await expect(page).toHaveURL(/\/plan\/result$/);
    // The second flight still offers one.
    await expect(page.getByRole("button", { name: "6 hours" })).toHaveCount(1);
    await expectNoSidewaysScroll(page);

    await page.getByRole("button", { name: "Save it and plan the way back" }).click();
    await expect(page.getByText("The way back: the same flights")).toBeVisible();
    await expect(valueOf(page, "legs.0.from")).toHaveValue(
      "Sydney Kingsford Smith International Airport, New South Wales, Australia (SYD)",
    );
    await expect(valueOf(page, "legs.1.to")).toHaveValue("London Heathrow Airport, United Kingdom (LHR)");
    await expect(valueOf(page, "legs.1.duration.minutes")).toHaveValue("55");
    await expect(valueOf(page, "legs.1.layover.hours")).toHaveValue("2");
    await expect(valueOf(page, "legs.0.departureDate.day")).toHaveValue("");
    await goOn(page);
    await expect(page).toHaveURL(/\/plan\/check$/);
    await expect(row(page, "Age")).toContainText("34 years");
    // K4: what was taken is said with its country.
    await expect(row(page, "Airport it leaves from").first()).toContainText(
      "New South Wales, Australia (SYD)",
    );
    await expect(row(page, "Airport it flies to").last()).toContainText(
      "Heathrow Airport, United Kingdom (LHR)",
    );

    await page.goto("/trips");
    await page.getByRole("link", { name: "Out", exact: true }).click();
    await unfold(page, "This trip");
    await page.getByRole("button", { name: "Plan the way back" }).click();
    await page.getByRole("button", { name: "Plan the way back instead" }).click();
    await expect(valueOf(page, "legs.0.from")).toHaveValue(
      "Sydney Kingsford Smith International Airport, New South Wales, Australia (SYD)",
    );
  },
);

test("a saved trip of two flights gives back everything for a change", async ({ page }) => {
  const told = { ...OUT, ...ON, "legs.1.seat": "aisle", "preferences.setEveryMinutes": "45" };
  await saveTrip(page, "Both", {
    flight: {
      ...BY_CLOCK,
      ...told,
      "legs.0.sleep.how": "into",
      "legs.0.sleep.0.from": "2:00",
      "legs.0.sleep.0.to": "8:00",
    },
  });
  await unfold(page, "This trip");
  await page.getByRole("button", { name: "Edit the flight" }).click();
  for (const [name, value] of Object.entries({
    ...told,
    name: "Both",
    "legs.0.from": "London Heathrow Airport, United Kingdom (LHR)",
    "legs.0.to": "Singapore Changi Airport, Singapore (SIN)",
    "legs.1.from": "Singapore Changi Airport, Singapore (SIN)",
    "legs.1.to": "Sydney Kingsford Smith International Airport, New South Wales, Australia (SYD)",
    "legs.0.sleep.0.from": "23:05",
    "legs.0.sleep.0.to": "05:05",
  }))
    if (!name.startsWith("preferences")) await expect(valueOf(page, name)).toHaveValue(value);
  await expect(page.locator('[name="preferences.setEveryMinutes"][value="45"]')).toBeChecked();
});
