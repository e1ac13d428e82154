import type { Page } from "playwright/test";
import { expect, test } from "../support/browser";
import { checkByNu, validate } from "../support/html";
import { missingOf, visitEveryPage } from "../support/every-page";

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
}

test("every page, in every state, is HTML by the standard", async ({ page }) => {
  const album = new Album(page);
  await visitEveryPage(page, (path, what) => album.take(path, what));

  expect(missingOf([...album.pages.keys()])).toEqual([]);
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
  // Its checker of styles knows no containers, which those of the site's sheets have.
  const withoutSheets = (html: string) => html.replace(/(<style nonce[^>]*>)[^]*?(<\/style>)/g, "$1$2");
  const byNu = checkByNu(new Map(Array.from(album.pages, ([what, html]) => [what, withoutSheets(html)])));
  test.info().annotations.push({ type: "Nu HTML checker", description: byNu ? "ran" : "not run: no Java" });
  expect(byNu ?? []).toEqual([]);
});

test("the checkers find what is wrong", () => {
  const wrong = new Map([
    ["wrong", "<!doctype html><html lang=en><title>x</title><p><div id=a></div><div id=a></div></p></html>"],
  ]);
  expect(validate(wrong).join("\n")).toMatch(/wrong: /);
});
