import { mkdirSync } from "node:fs";
import { test } from "@playwright/test";
import { SECTIONS } from "@/lib/core/questionnaire";
import { startServer, type Server } from "../support/server";
import { CLOT_TEN_DAYS_AGO, planTrip, post, saveTrip } from "../support/traveller";

// Not a test: pictures of every page, to be looked at. Run by `npm run screenshots`.

const FOLDER = "test-results/pages";
const LOOKS = [
  { name: "phone", width: 360, colorScheme: "light" },
  { name: "phone", width: 360, colorScheme: "dark" },
  { name: "desktop", width: 1280, colorScheme: "light" },
  { name: "desktop", width: 1280, colorScheme: "dark" },
] as const;
const FLIGHT = {
  name: "Singapore, December",
  "duration.hours": "13",
  "duration.minutes": "55",
  "departureDate.day": "1",
  "departureDate.month": "12",
  "departureDate.year": "2027",
  departureTime: "21:05",
  seat: "window",
};

let server: Server;
test.beforeAll(async () => {
  mkdirSync(FOLDER, { recursive: true });
  server = await startServer();
});
test.afterAll(() => server.stop());

for (const { name, width, colorScheme } of LOOKS) {
  test(`${name}, ${colorScheme}`, async ({ browser }) => {
    test.setTimeout(240_000);
    const context = await browser.newContext({
      baseURL: server.url,
      viewport: { width, height: width === 360 ? 740 : 900 },
      colorScheme,
    });
    const page = await context.newPage();
    const take = (what: string) =>
      page.screenshot({ path: `${FOLDER}/${what}-${width}-${colorScheme}.png`, fullPage: true });
    const takeAt = async (path: string, what: string) => {
      await page.goto(path);
      await take(what);
    };

    await takeAt("/", "home");
    await takeAt("/plan", "plan");
    await post(page, "/plan/flight", { "duration.hours": "25", "duration.minutes": "1" });
    await takeAt("/plan", "plan-problem");
    await post(page, "/plan/flight", FLIGHT);
    await takeAt("/plan/about-you", "about-you");
    await takeAt("/plan/under-18", "under-18");
    await planTrip(page, {
      flight: { "duration.hours": "9", "duration.minutes": "0" },
      clots: CLOT_TEN_DAYS_AGO,
    });
    await take("result-clear");
    for (const section of SECTIONS.slice(1)) {
      await takeAt(`/plan/about-you/${section}`, `about-you-${section}`);
    }
    await takeAt("/plan/check", "check");
    await planTrip(page, { start: { symptoms: "oneLegSwelling" } });
    await take("result-stop");
    await saveTrip(page, FLIGHT.name, { flight: FLIGHT, keepAnswers: true });
    await take("trip");
    const trip = new URL(page.url()).pathname;
    await takeAt(`${trip}/card?paper=a4`, "card");
    await takeAt(`${trip}/delete`, "delete");
    await takeAt("/trips", "trips");
    await takeAt("/about", "about");
    await takeAt("/nowhere", "not-found");

    if (width === 1280 && colorScheme === "light") {
      mkdirSync("docs/screenshots", { recursive: true });
      await page.goto(trip);
      await page.screenshot({ path: "docs/screenshots/trip.png" });
      await page.goto(`${trip}/card?paper=a4`);
      await page.locator("article").first().screenshot({ path: "docs/screenshots/card.png" });
    }
    await context.close();
  });
}
