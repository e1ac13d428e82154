import {
  BOTH_WIDTHS,
  expect,
  expectAccessible,
  expectNoSidewaysScroll,
  scriptsOnDesks,
  test,
} from "../support/browser";
import { savedTrip } from "../support/saved-trip";
import { saveTrip, unfold } from "../support/traveller";

/** A saved file of so many trips: numbered, every third to Singapore, a day apart, the first in 2031. */
function fileOf(count: number): string {
  const trips = Array.from({ length: count }, (_, index) => {
    const departureDate = new Date(Date.UTC(2031, 0, 1 + index)).toISOString().slice(0, 10);
    return {
      id: String(index).padStart(22, "A"),
      savedAt: "2026-11-22T12:00:00.000Z",
      trip: savedTrip({
        name: `Trip ${index + 1}`,
        departureDate,
        itinerary: {
          legs: [
            {
              from: "LHR",
              to: index % 3 === 0 ? "SIN" : "JFK",
              durationMinutes: 480,
              seat: "unknown",
              sleep: [],
            },
          ],
          layoverMinutes: [],
        },
        clocks: {
          zoneData: "2026f",
          legs: [{ departureAt: `${departureDate}T10:00:00Z`, durationMinutes: 480 }],
        },
      }),
      answers: null,
    };
  });
  const exportedAt = "2026-11-22T12:00:00.000Z";
  return JSON.stringify({
    format: "second-heart",
    version: 2,
    exportedAt,
    trips,
    unreadable: [],
    planInProgress: null,
  });
}

test.describe("with JavaScript on a desk, and without it on a phone:", BOTH_WIDTHS, () => {
  test.use({ javaScriptEnabled: scriptsOnDesks });

  test("many trips come page by page, and are found by name, place and day", async ({
    page,
    javaScriptEnabled,
  }) => {
    await page.goto("/your-data");
    await page
      .locator('input[type="file"]')
      .setInputFiles({ name: "trips.json", mimeType: "application/json", buffer: Buffer.from(fileOf(23)) });
    await page.getByRole("button", { name: "Bring them back" }).click();
    await page.goto("/trips");
    const trips = page.getByRole("main").getByRole("listitem").getByRole("link");
    await expect(trips).toHaveCount(20);
    await expect(trips.first()).toHaveText("Trip 1");
    await expectNoSidewaysScroll(page);
    if (javaScriptEnabled) await expectAccessible(page, { seenOnlyWide: true });
    await page.getByRole("link", { name: "More trips" }).click();
    await expect(trips).toHaveText(["Trip 21", "Trip 22", "Trip 23"]);
    await page.getByRole("link", { name: "Back to the first page" }).click();

    await page.getByLabel("Name or place").fill("singapore");
    await page.getByLabel("Departs from").fill("2031-01-10");
    await page.getByRole("button", { name: "Search" }).click();
    await expect(trips).toHaveText(["Trip 10", "Trip 13", "Trip 16", "Trip 19", "Trip 22"]);
    await expect(page.getByLabel("Name or place")).toHaveValue("singapore");
    await page.getByLabel("Name or place").fill("trip 7");
    await page.getByLabel("Departs from").fill("");
    await page.getByRole("button", { name: "Search" }).click();
    await expect(trips).toHaveText(["Trip 7"]);
    await page.getByLabel("Which").selectOption("Past");
    await page.getByRole("button", { name: "Search" }).click();
    await expect(page.getByRole("status")).toContainText("No saved trip fits.");
    await page.getByRole("link", { name: "Show all trips" }).click();
    await expect(trips).toHaveCount(20);
  });
});

test("a trip in the air stands apart and leads to its live screen; few trips need no search", async ({
  page,
}) => {
  const hoursAgo = new Date(Date.now() - 3 * 3_600_000).toISOString();
  const [year = "", month = "", day = ""] = hoursAgo.slice(0, 10).split("-");
  const flown = {
    from: "LHR",
    to: "JFK",
    "duration.hours": "7",
    "duration.minutes": "0",
    "departureDate.day": day,
    "departureDate.month": month,
    "departureDate.year": year,
    departureTime: hoursAgo.slice(11, 16),
  };
  await saveTrip(page, "Over the sea", { flight: flown });
  await expect(page.getByRole("status").filter({ hasText: /^Saved$/ })).toBeVisible();
  await saveTrip(page, "Some day");
  await page.goto("/trips");
  const aloft = page.getByRole("region", { name: "In the air" });
  await expect(aloft.getByRole("listitem")).toHaveCount(1);
  await expect(aloft.getByText("LHR", { exact: true })).toBeVisible();
  await expect(page.getByRole("region", { name: "Coming up" }).getByRole("link")).toHaveText(["Some day"]);
  await expect(page.getByRole("search")).toHaveCount(0);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await aloft.getByRole("link", { name: "Open the live screen" }).click();
  await page.waitForURL(/\/fly$/);
});

test("five trips fold the search, and many show it", async ({ page }) => {
  const bring = async (count: number) => {
    await page.goto("/your-data");
    await page
      .locator('input[type="file"]')
      .setInputFiles({
        name: "trips.json",
        mimeType: "application/json",
        buffer: Buffer.from(fileOf(count)),
      });
    await page.getByRole("button", { name: "Bring them back" }).click();
    await page.goto("/trips");
  };
  await bring(5);
  const words = page.getByLabel("Name or place");
  await expect(words).toBeHidden();
  await unfold(page, "Find a trip");
  await words.fill("singapore");
  await page.getByRole("button", { name: "Search" }).click();
  await expect(page.getByRole("main").getByRole("listitem").getByRole("link")).toHaveText([
    "Trip 1",
    "Trip 4",
  ]);
  await expect(words).toBeVisible();
});
