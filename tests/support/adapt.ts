import type { Page } from "playwright/test";
import { expect } from "./browser";

/** WCAG 1.4.12: what a reader may set, all at once. */
const SPACING =
  "*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}";

/** How a reader may have a page: the window, and a style of their own. */
const WAYS = {
  "at 400 %": { width: 320, height: 256, style: "" },
  "text of twice the size": { width: 360, height: 780, style: "html{font-size:200%!important}" },
  "wider spacing": { width: 360, height: 780, style: SPACING },
} as const;

/** Text that is cut off where it stands, its beginning; nothing that is hidden from sight on purpose. */
const cutOff = () =>
  [...document.querySelectorAll<HTMLElement>("body *")]
    .filter((element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const { clientWidth, clientHeight, scrollWidth, scrollHeight } = element;
      if (
        element.closest(".visually-hidden, .vh") ||
        clientWidth <= 1 ||
        clientHeight <= 1 ||
        element.textContent.trim() === ""
      )
        return false;
      const isCut = (overflow: string, inside: number, seen: number) =>
        (overflow === "hidden" || overflow === "clip") && inside > seen + 1;
      return isCut(overflowX, scrollWidth, clientWidth) || isCut(overflowY, scrollHeight, clientHeight);
    })
    .map((element) => `${element.tagName} ${element.className}: ${element.textContent.slice(0, 60)}`);

/** What reaches beyond the edge of a page that scrolls sideways, its innermost elements. */
export const beyond = () => {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const reaches = (element: Element) => element.getBoundingClientRect().right > clientWidth + 0.5;
  return [...document.querySelectorAll("body *")]
    .filter((element) => reaches(element) && ![...element.children].some(reaches))
    .map((element) => `${element.outerHTML.slice(0, 100)} of ${scrollWidth}`);
};

/** Ids that more than one element has. */
const doubled = () => {
  const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
  return ids.filter((id, index) => ids.indexOf(id) !== index);
};

/** Whether what has the focus shows it and can be seen; null at the page itself. */
const lookAtFocus = () => {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const { top, bottom, left, width } = element.getBoundingClientRect();
  const seen = document.elementFromPoint(left + Math.min(width, innerWidth) / 2, (top + bottom) / 2);
  return {
    what: element.outerHTML.slice(0, 120),
    outlined: outlineStyle !== "none" && parseFloat(outlineWidth) >= 2,
    covered: seen !== null && !element.contains(seen) && !seen.contains(element) && !seen.closest("label"),
  };
};

const TABS_MAX = 60;

/** The page as it is now, for readers who have pages otherwise: nothing is cut off or out of reach. */
export async function expectAdaptable(page: Page, name: string): Promise<void> {
  const before = page.viewportSize();
  expect(await page.evaluate(doubled), `${name}: ids`).toEqual([]);
  for (const [way, { width, height, style }] of Object.entries(WAYS)) {
    await page.setViewportSize({ width, height });
    await page.evaluate((text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      document.adoptedStyleSheets = [sheet];
    }, style);
    expect(await page.evaluate(beyond), `${name}, ${way}: beyond the edge`).toEqual([]);
    expect(await page.evaluate(cutOff), `${name}, ${way}: cut off`).toEqual([]);
  }
  await page.evaluate(() => (document.adoptedStyleSheets = []));
  if (before) await page.setViewportSize(before);
}

/** With the Tab key alone, in colours of the reader's own: each stop shows that it is one, and none lies under another. */
export async function expectKeyboard(page: Page, name: string): Promise<void> {
  await page.emulateMedia({ forcedColors: "active" });
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    scrollTo(0, 0);
  });
  let stops = 0;
  while (stops < TABS_MAX) {
    await page.keyboard.press("Tab");
    const focus = await page.evaluate(lookAtFocus);
    if (focus === null) break;
    expect
      .soft(focus, `${name}, stop ${stops}`)
      .toEqual({ what: focus.what, outlined: true, covered: false });
    stops += 1;
  }
  expect(stops, `${name}: stops`).toBeGreaterThan(0);
  await page.emulateMedia({ forcedColors: "none" });
}
