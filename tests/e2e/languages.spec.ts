import type { Page } from "playwright/test";
import { expect, test } from "../support/browser";
import { beyond } from "../support/adapt";
import { missingOf, VISITED_NAMES, visitEveryPage } from "../support/every-page";
import { findUnmarked } from "../support/unmarked";
import { IS_LONG } from "../support/long";

// In two languages made up from English (messages/pseudo.ts): whatever the site says by itself is in the catalogue, whole,
// and finds its place when it is longer, or runs the other way.

/** Pages that say so, of what there is not; a build has no styleguide. */
const NOT_THERE = /nowhere|styleguide|AAAA/;
for (const { locale, direction, every } of [
  // As long as the other: `npm run test:long` looks at every page in it, too, `npm test` at one in four.
  { locale: "en-XA", direction: "ltr", every: IS_LONG ? 1 : 4 },
  { locale: "ar-XB", direction: "rtl", every: 1 },
]) {
  test.describe(locale, () => {
    test.use({ locale });

    test("every page says all it says in the language, and keeps within 320 px", async ({
      page,
      expectedComplaints,
    }) => {
      const taken: string[] = [];
      const wrong: string[] = [];
      await visitEveryPage(page, async (path, what = path) => {
        taken.push(what);
        if (taken.length % every !== 0) return;
        if (NOT_THERE.test(path)) expectedComplaints.push(new RegExp(`404 .*${path}`));
        await page.goto(path);
        wrong.push(...(await lookAt(page, { locale, direction })).map((fault) => `${what}: ${fault}`));
      });
      expect(missingOf(taken)).toEqual([]);
      expect(wrong).toEqual([]);
    });
  });
}

/** What is wrong with the page as it is now. */
async function lookAt(page: Page, language: { locale: string; direction: string }): Promise<string[]> {
  const html = await page.evaluate(() => {
    const { lang, dir } = document.documentElement;
    return { locale: lang, direction: dir || "ltr" };
  });
  return [
    ...(html.locale === language.locale && html.direction === language.direction
      ? []
      : ["the wrong language"]),
    ...(await page.evaluate(findUnmarked, VISITED_NAMES)).map((text) => `unmarked: ${text}`),
    ...(await page.evaluate(beyond)).map((element) => `too wide: ${element}`),
  ];
}
