import type { Locator, Page } from "playwright/test";
import { expect } from "./browser";
import { NONE } from "./plan";

/** A traveller with one thumb: counts its taps, the pages it sees and the screens it scrolls through. */
export class Thumb {
  taps = 0;
  pages = 1;
  screens = 0;
  private lowest = 0;
  constructor(private readonly page: Page) {}

  /** Scrolls as far as it takes to see it, and taps it. */
  async tap(target: Locator): Promise<void> {
    await target.evaluate((element) => element.scrollIntoView({ block: "nearest" }));
    this.lowest = Math.max(this.lowest, await this.page.evaluate(() => scrollY));
    this.taps += 1;
    await target.tap();
  }

  async type(target: Locator, text: string): Promise<void> {
    await this.tap(target);
    await this.page.keyboard.type(text);
  }

  /** Taps what leads to another page. */
  async leave(target: Locator): Promise<void> {
    await Promise.all([this.page.waitForEvent("load"), this.tap(target)]);
    this.turn();
    this.pages += 1;
  }

  /** A page is one screen, and as many more as it was scrolled by, begun ones counted whole. */
  turn(): void {
    const { height } = this.page.viewportSize() ?? { height: 1 };
    this.screens += 1 + Math.ceil(this.lowest / height);
    this.lowest = 0;
  }
}

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });

/** From the first page of questions to the card's window to print; `answer` answers the lists. */
export async function goOnToPrint(
  page: Page,
  thumb: Thumb,
  answer: () => Promise<void> = () => noneOfLists(page, thumb),
): Promise<void> {
  await thumb.tap(page.getByLabel(/^Yes, use/));
  await thumb.type(page.getByLabel("Age", { exact: true }), "34");
  await thumb.leave(button(page, NONE));
  await answer();
  await expect(page).toHaveURL(/\/plan\/check$/);
  await thumb.leave(page.getByRole("link", { name: "See your plan" }));
  await thumb.leave(page.getByRole("link", { name: "Print the seat card" }));
  await page.evaluate("print = () => document.documentElement.setAttribute('data-printed', '')");
  await thumb.tap(button(page, "Print this card"));
  thumb.turn();
  await expect(page.locator("html[data-printed]")).toHaveCount(1);
}

/** None of what the three lists name. */
export async function noneOfLists(page: Page, thumb: Thumb): Promise<void> {
  for (let list = 0; list < 3; list++) await thumb.leave(button(page, NONE));
}
