import type { Page } from "playwright/test";
import { QUESTION_PAGES } from "@/lib/core/typed/questionnaire";
import { dateIn } from "./plan";
import { siteRoutes } from "./routes";
import { CLOT_TEN_DAYS_AGO, planTrip, post, saveTrip } from "./traveller";

/** The name of the first trip of {@link visitEveryPage}, and where the flight of both goes. */
export const VISITED = { name: "Singapore <December>", from: "LHR", to: "SIN" } as const;
/** What of {@link VISITED} stands on pages as it was typed, or as the table of airports has it: longer ones first. */
export const VISITED_NAMES = [
  VISITED.name,
  "London Heathrow Airport, United Kingdom",
  "Singapore Changi Airport, Singapore",
  "United Kingdom",
  "London",
  "Singapore",
] as const;

/**
 * Goes through the site as a traveller does, and has every page taken, in every state: at its path, and as what it is where
 * that says more. What is taken may be opened: the visitor is on no page that matters.
 */
export async function visitEveryPage(
  page: Page,
  take: (path: string, what?: string) => Promise<void>,
): Promise<void> {
  for (const path of [
    "/",
    "/plan",
    "/plan/about-you",
    "/plan/under-18",
    "/trips",
    "/about",
    "/accessibility",
    "/api",
    "/evidence",
    "/exercises",
    "/exercises/X1",
    "/exercises/X18",
    "/learn",
    "/your-data",
    "/your-data/restore",
    "/offline",
    "/nowhere",
    "/styleguide",
    "/trips/AAAAAAAAAAAAAAAAAAAAAA/card",
    "/trips/AAAAAAAAAAAAAAAAAAAAAA/fly",
  ])
    await take(path);

  await page.goto("/");
  await post(page, "/plan/flight", { "duration.hours": "25", "duration.minutes": "1" });
  await take("/plan", "/plan with a problem");
  const flight = { from: VISITED.from, to: VISITED.to, "duration.hours": "13", "duration.minutes": "55" };
  await post(page, "/plan/flight", flight);
  await post(page, "/plan/answers/start", {});
  await take("/plan/about-you", "/plan/about-you with a problem");
  for (const asked of QUESTION_PAGES.slice(1)) await take(`/plan/about-you/${asked}`);
  await take("/", "/ with a plan in progress");
  await planTrip(page, { flight });
  await take("/plan/check");
  await take("/plan/result");
  await planTrip(page, { flight, clots: CLOT_TEN_DAYS_AGO });
  await take("/plan/result", "/plan/result CLEAR");
  await take("/plan/result/notes");
  await planTrip(page, { start: { symptoms: "oneLegSwelling" } });
  await take("/plan/result", "/plan/result STOP");

  const soon = new Date(Date.now() + 9 * 86_400_000);
  await saveTrip(page, VISITED.name, {
    flight: { ...flight, ...dateIn("departureDate", soon), departureTime: "21:05" },
    keepAnswers: true,
  });
  const trip = new URL(page.url()).pathname;
  for (const part of ["", "/after", "/delete", "/doctor", "/share", "/fly"]) await take(`${trip}${part}`);
  for (const paper of ["a4", "letter", "a6", "wallet"]) await take(`${trip}/card?paper=${paper}`);
  await page.goto(`${trip}/share`);
  const token = await page.locator('input[name="token"]').first().inputValue();
  await post(page, `${trip}/share/made`, { token, days: "7" });
  await take(`${trip}/share`, `${trip}/share made`);
  await take(`/share/${token}`);
  await post(page, `${trip}/return`, {});
  await take(`${trip}/unfinished`);

  const begun = new Date(Date.now() - 3 * 3_600_000);
  await saveTrip(page, "", {
    flight: {
      ...flight,
      ...dateIn("departureDate", begun),
      departureTime: begun.toISOString().slice(11, 16),
    },
  });
  const flying = new URL(page.url()).pathname;
  await take(flying, `${flying} in the air`);
  await take("/trips", "/trips with trips");
  await take("/", "/ with trips");
  for (const path of [
    "/your-data",
    "/your-data/code",
    "/your-data/key",
    "/your-data/forget",
    "/your-data/delete",
  ])
    await take(path, `${path} with trips`);
}

/** Page routes that none of these is a page of: paths, and what more they say after a space. */
export function missingOf(taken: readonly string[]): readonly string[] {
  const paths = taken.map((what) => what.split(/[ ?#]/)[0] ?? "");
  return siteRoutes()
    .filter(({ page }) => page)
    .map(({ path }) => path)
    .filter((path) => {
      const pattern = new RegExp(`^${path.replace(/\[\w+\]/g, "[^/]+")}$`);
      return !paths.some((one) => pattern.test(one));
    });
}
