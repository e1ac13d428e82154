import { gzipSync } from "node:zlib";
import type { Page } from "playwright/test";
import { EXERCISE_CODES } from "@/lib/core/plan/exercises";
import { expect, expectAccessible, expectNoSidewaysScroll, test } from "../support/browser";

const KIB = 1024;

/** The scripts of a page, each with its size as sent. */
async function scriptsOf(page: Page, path: string): Promise<Map<string, number>> {
  const html = await (await page.request.get(path)).text();
  const sources = [...html.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, source = ""]) => source);
  const sizes = new Map<string, number>();
  for (const source of new Set(sources))
    sizes.set(source, gzipSync(await (await page.request.get(source)).body()).length);
  return sizes;
}

test("the figure and its animation add at most 12 KB to a page", async ({ page }) => {
  const plain = await scriptsOf(page, "/learn");
  expect(plain.size).toBeGreaterThan(2);
  for (const path of ["/exercises", "/exercises/X1", "/exercises/X6", "/exercises/X21"]) {
    const all = await scriptsOf(page, path);
    const added = [...all].filter(([source]) => !plain.has(source)).reduce((sum, [, size]) => sum + size, 0);
    // What the drawing is in the page itself, with the poses it moves by: all there is in <main>, and again as data.
    const html = await (await page.request.get(path)).text();
    const drawings = (html.match(/<svg[\s\S]*?<\/svg>/g) ?? []).join("");
    const size = path === "/exercises" ? added : added + gzipSync(drawings).length;
    expect(size, path).toBeLessThan(12 * KIB);
    if (path !== "/exercises") expect(added, path).toBeGreaterThan(2 * KIB);
  }
});

test("a move goes round once, then waits; it plays, pauses and goes on", async ({ page }) => {
  // Time passes only when it is told to.
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 60_000);
  await page.goto("/exercises/X3");
  const drawing = page.getByRole("img", { name: "Drawing: Heel-toe rock" });
  const drawn = () => drawing.innerHTML();
  // Only a still has arrows.
  const arrows = drawing.locator('[class*="arrow"]');
  const button = page.getByRole("button");
  // A script that is slow to start is given its time, a frame or two at once.
  await expect(async () => {
    await page.clock.runFor(50);
    await expect(button).toHaveText("Pause", { timeout: 2000 });
  }).toPass();
  await expect(arrows).toHaveCount(0);
  // The slow first time round takes four seconds; then the still is back, with its arrows.
  await page.clock.runFor(3000);
  await expect(button).toHaveText("Pause");
  await page.clock.runFor(3000);
  await expect(button).toHaveText("Play");
  await expect(arrows).not.toHaveCount(0);
  await button.click();
  await expect(button).toHaveText("Pause");
  const begun = await drawn();
  await page.clock.runFor(500);
  expect(await drawn()).not.toBe(begun);
  await button.click();
  const paused = await drawn();
  await page.clock.runFor(500);
  expect(await drawn()).toBe(paused);
});

test("under reduced motion nothing moves; the button goes from one position to the next", async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("/exercises/X1");
  const drawing = page.getByRole("img", { name: "Drawing: Toe lifts" });
  const button = page.getByRole("button", { name: "Next position" });
  const still = await drawing.innerHTML();
  await page.waitForTimeout(150);
  expect(await drawing.innerHTML()).toBe(still);
  await button.click();
  const first = await drawing.innerHTML();
  expect(first).not.toBe(still);
  await button.click();
  expect(await drawing.innerHTML()).not.toBe(first);
  await button.click();
  expect(await drawing.innerHTML()).toBe(still);
});

test("there is a page for every move of the catalogue and for no other", async ({
  page,
  expectedComplaints,
}) => {
  for (const code of EXERCISE_CODES)
    expect((await page.request.get(`/exercises/${code}`)).status(), code).toBe(200);
  for (const code of ["X0", "X22", "x1", "toString"])
    expect((await page.request.get(`/exercises/${code}`)).status(), code).toBe(404);
  expect(expectedComplaints).toEqual([]);
});

for (const colorScheme of ["light", "dark"] as const)
  test(`the pages of moves can be read on a small and a large ${colorScheme} screen`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    for (const path of ["/exercises", "/exercises/X2"])
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(path);
        await expectNoSidewaysScroll(page);
        await expectAccessible(page);
        await page.screenshot({
          path: `test-results/moves-${path.split("/").at(-1)}-${colorScheme}-${width}.png`,
          fullPage: true,
        });
      }
  });
