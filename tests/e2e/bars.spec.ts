import type { Page } from "playwright/test";
import { expect, test } from "../support/browser";
import { NONE } from "../support/plan";
import { goOnToPrint, noneOfLists, Thumb } from "../support/thumb";

// How much it takes a stranger to get to a printed card, without an account, with nothing left out that is asked.

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });

/** From home to the card's window to print; `answer` answers the lists. */
async function print(page: Page, answer: (thumb: Thumb) => Promise<void>): Promise<Thumb> {
  await page.goto("/");
  const thumb = new Thumb(page);
  await thumb.type(page.getByLabel("Hours"), "8");
  await thumb.leave(button(page, "Plan this flight"));
  await goOnToPrint(page, thumb, () => answer(thumb));
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
        await noneOfLists(page, thumb);
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
