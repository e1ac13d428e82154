import type { Locator, Page } from "@playwright/test";
import { expect, test } from "../support/browser";

// How much it takes a stranger to get to a printed card, without an account, with nothing left out that is asked.

/** A traveller with one thumb: counts its taps, the pages it sees and the screens it scrolls through. */
class Thumb {
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
const NONE = "None of these";

/** From home to the card's window to print; `answer` answers the lists. */
async function print(page: Page, answer: (thumb: Thumb) => Promise<void>): Promise<Thumb> {
  await page.addInitScript("print = () => document.documentElement.setAttribute('data-printed', '')");
  await page.goto("/");
  const thumb = new Thumb(page);
  await thumb.type(page.getByLabel("Hours"), "8");
  await thumb.leave(button(page, "Plan this flight"));
  await thumb.tap(page.getByLabel(/^Yes, use/));
  await thumb.type(page.getByLabel("Age", { exact: true }), "34");
  await thumb.leave(button(page, NONE));
  await answer(thumb);
  await expect(page).toHaveURL(/\/plan\/check$/);
  await thumb.leave(page.getByRole("link", { name: "See your plan" }));
  await thumb.leave(page.getByRole("link", { name: "Print the seat card" }));
  await thumb.tap(button(page, "Print this card"));
  thumb.turn();
  await expect(page.locator("html[data-printed]")).toHaveCount(1);
  return thumb;
}

for (const viewport of [
  { width: 360, height: 780 },
  { width: 390, height: 844 },
])
  test.describe(`on a phone of ${viewport.width} by ${viewport.height}`, () => {
    test.use({ viewport, hasTouch: true });

    test("a healthy traveller prints a card in 11 taps, 8 pages and 9 screens", async ({ page }) => {
      const { taps, pages, screens } = await print(page, async (thumb) => {
        for (let list = 0; list < 3; list++) await thumb.leave(button(page, NONE));
        // The check is one screen: its last row and the way on are in it.
        await expect(page.getByRole("link", { name: "See your plan" })).toBeInViewport({ ratio: 1 });
      });
      expect(taps).toBeLessThanOrEqual(11);
      expect(pages).toBeLessThanOrEqual(8);
      expect(screens).toBeLessThanOrEqual(9);
      // Fewer would be a count of nothing.
      expect(pages).toBeGreaterThan(6);
      expect(screens).toBeGreaterThanOrEqual(pages);
    });

    test("one with two factors in 16 taps and 11 screens", async ({ page }) => {
      const { taps, screens } = await print(page, async (thumb) => {
        await thumb.tap(page.getByLabel(/^A parent, brother, sister or child/));
        await thumb.leave(button(page, "Continue"));
        await thumb.leave(button(page, NONE));
        await thumb.tap(page.getByLabel("Contraception with hormones", { exact: true }));
        await thumb.tap(page.getByLabel("Combined pill, patch or ring"));
        await thumb.leave(button(page, "Continue"));
      });
      expect(taps).toBeLessThanOrEqual(16);
      expect(taps).toBeGreaterThan(11);
      expect(screens).toBeLessThanOrEqual(11);
    });
  });
