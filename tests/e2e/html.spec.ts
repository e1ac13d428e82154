import type { Page } from "playwright/test";
import { QUESTION_PAGES } from "@/lib/core/typed/questionnaire";
import { expect, test } from "../support/browser";
import { checkByNu, validate } from "../support/html";
import { dateIn } from "../support/plan";
import { siteRoutes } from "../support/routes";
import { CLOT_TEN_DAYS_AGO, planTrip, post, saveTrip } from "../support/traveller";

/** Documents as the server sends them, before any script has touched them; which pages of the site they are. */
class Album {
  readonly pages = new Map<string, string>();
  readonly #page: Page;
  constructor(page: Page) {
    this.#page = page;
  }
  async take(path: string, what = path): Promise<void> {
    const response = await this.#page.request.get(path);
    expect(response.headers()["content-type"], path).toContain("text/html");
    this.pages.set(what, await response.text());
  }
  /** Page routes that no document was taken of. */
  missing(): readonly string[] {
    const taken = [...this.pages.keys()].map((what) => what.split(/[ ?#]/)[0] ?? "");
    return siteRoutes()
      .filter(({ page }) => page)
      .map(({ path }) => path)
      .filter((path) => {
        const pattern = new RegExp(`^${path.replace(/\[\w+\]/g, "[^/]+")}$`);
        return !taken.some((one) => pattern.test(one));
      });
  }
}

test("every page, in every state, is HTML by the standard", async ({ page }) => {
  const album = new Album(page);
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
    await album.take(path);

  await page.goto("/");
  await post(page, "/plan/flight", { "duration.hours": "25", "duration.minutes": "1" });
  await album.take("/plan", "/plan with a problem");
  const flight = { from: "LHR", to: "SIN", "duration.hours": "13", "duration.minutes": "55" };
  await post(page, "/plan/flight", flight);
  await post(page, "/plan/answers/start", {});
  await album.take("/plan/about-you", "/plan/about-you with a problem");
  for (const asked of QUESTION_PAGES.slice(1)) await album.take(`/plan/about-you/${asked}`);
  await album.take("/", "/ with a plan in progress");
  await planTrip(page, { flight });
  await album.take("/plan/check");
  await album.take("/plan/result");
  await planTrip(page, { flight, clots: CLOT_TEN_DAYS_AGO });
  await album.take("/plan/result", "/plan/result CLEAR");
  await album.take("/plan/result/notes");
  await planTrip(page, { start: { symptoms: "oneLegSwelling" } });
  await album.take("/plan/result", "/plan/result STOP");

  const soon = new Date(Date.now() + 9 * 86_400_000);
  await saveTrip(page, "Singapore <December>", {
    flight: { ...flight, ...dateIn("departureDate", soon), departureTime: "21:05" },
    keepAnswers: true,
  });
  const trip = new URL(page.url()).pathname;
  for (const part of ["", "/after", "/delete", "/doctor", "/share", "/fly"])
    await album.take(`${trip}${part}`);
  for (const paper of ["a4", "letter", "a6", "wallet"]) await album.take(`${trip}/card?paper=${paper}`);
  await page.goto(`${trip}/share`);
  const token = await page.locator('input[name="token"]').first().inputValue();
  await post(page, `${trip}/share/made`, { token, days: "7" });
  await album.take(`${trip}/share`, `${trip}/share made`);
  await album.take(`/share/${token}`);
  await post(page, `${trip}/return`, {});
  await album.take(`${trip}/unfinished`);

  const begun = new Date(Date.now() - 3 * 3_600_000);
  await saveTrip(page, "", {
    flight: {
      ...flight,
      ...dateIn("departureDate", begun),
      departureTime: begun.toISOString().slice(11, 16),
    },
  });
  await album.take(new URL(page.url()).pathname, `${new URL(page.url()).pathname} in the air`);
  await album.take("/trips", "/trips with trips");
  await album.take("/", "/ with trips");
  for (const path of [
    "/your-data",
    "/your-data/code",
    "/your-data/key",
    "/your-data/forget",
    "/your-data/delete",
  ])
    await album.take(path, `${path} with trips`);

  expect(album.missing()).toEqual([]);
  expect(album.pages.size).toBeGreaterThan(50);
  // Documents in the air leave out end tags, as the standard allows and html-validate does not follow: a browser writes them in.
  await page.goto("about:blank");
  const toWhole = (html: string) =>
    page.evaluate((text) => {
      const { documentElement } = new DOMParser().parseFromString(text, "text/html");
      return `<!doctype html>${documentElement.outerHTML}`;
    }, html);
  const written = await Promise.all(
    [...album.pages].map(async ([what, html]): Promise<[string, string]> =>
      /\/(fly|offline)$/.test(what) ? [what, await toWhole(html)] : [what, html],
    ),
  );
  expect(validate(new Map(written))).toEqual([]);
  const byNu = checkByNu(album.pages);
  test.info().annotations.push({ type: "Nu HTML checker", description: byNu ? "ran" : "not run: no Java" });
  expect(byNu ?? []).toEqual([]);
});

test("the checkers find what is wrong", () => {
  const wrong = new Map([
    ["wrong", "<!doctype html><html lang=en><title>x</title><p><div id=a></div><div id=a></div></p></html>"],
  ]);
  expect(validate(wrong).join("\n")).toMatch(/wrong: /);
});
