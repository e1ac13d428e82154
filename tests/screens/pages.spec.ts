import { mkdirSync } from "node:fs";
import { test } from "playwright/test";
import { QUESTION_PAGES } from "@/lib/core/typed/questionnaire";
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

/** How the start page looks as one picture, for who is sent its address. */
const PREVIEW = `
  header { border: 0 !important; }
  nav, footer, main > :not(:first-child), main section, .skip-link { display: none !important; }
  header > div, main { max-width: none !important; padding-inline: 4.5rem !important; }
  header > div { padding-top: 1.5rem !important; }
  main { padding-block: 0 !important; }
  h1 { font-size: 4.2rem !important; padding-top: 4.5rem; }
  .lead { font-size: 1.6rem !important; line-height: 1.4; }
`;

test("the picture of the start page that is shown beside its address", async ({ browser }) => {
  const context = await browser.newContext({
    baseURL: server.url,
    viewport: { width: 1200, height: 630 },
    colorScheme: "light",
    bypassCSP: true,
  });
  const page = await context.newPage();
  await page.goto("/");
  await page.addStyleTag({ content: PREVIEW });
  // The code would lead to this machine.
  for (const frame of page.frames())
    await frame.evaluate(() => document.querySelectorAll("[class*=qr]").forEach((code) => code.remove()));
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(1000);
  await page.screenshot({ path: "app/opengraph-image.png" });
  await context.close();
});

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
    for (const one of QUESTION_PAGES.slice(1)) await takeAt(`/plan/about-you/${one}`, `about-you-${one}`);
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
