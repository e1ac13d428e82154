import { expect, expectAccessible, expectNoSidewaysScroll, test, BOTH_WIDTHS } from "../support/browser";

/** What the start page may bring, compressed, in bytes. It has no script but what says that a form is on its way. */
const ALL_BYTES = 170_000;

test(
  "the start page shows a real plan: its card, its screen and its timeline agree",
  BOTH_WIDTHS,
  async ({ page }) => {
    await page.goto("/");
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
    const card = page.frameLocator('iframe[title="A seat-exercise card"]');
    const screen = page.frameLocator('iframe[title="The screen in the air"]');
    await expect(card.getByText("LHR → SIN")).toHaveCount(1);
    // Every walk of the timeline is a line of the card, and the step of the screen is among its times.
    const walks = await page
      .getByRole("img", { name: /timeline of that flight/ })
      .locator("g > rect")
      .count();
    const times = card.locator("article ol li");
    await expect(times.filter({ hasText: "Walk" })).toHaveCount(walks);
    const now = (await screen.locator(".when span").innerText()).split(" · ")[0] ?? "";
    expect(now).toMatch(/^\d\d:\d\d$/);
    expect((await times.allInnerTexts()).join(" ")).toContain(now);
  },
);

test("a length is one tap, and hours and minutes can be typed", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("button", { name: "8 h", exact: true }).click();
  await page.waitForURL("**/plan/about-you");
  await page.goto("/plan");
  await expect(page.getByLabel("Hours").first()).toHaveValue("8");
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });
  test("the moves move, and stand still when asked to", async ({ page }) => {
    await page.goto("/");
    const films = page.getByRole("list").filter({ hasText: "Toe lifts" }).locator("img");
    await expect(films).toHaveCount(12);
    const toeLifts = films.first();
    await toeLifts.scrollIntoViewIfNeeded();
    await expect(toeLifts).toBeVisible();
    const before = await toeLifts.screenshot();
    await expect.poll(async () => before.equals(await toeLifts.screenshot())).toBe(false);
    await page.getByRole("checkbox", { name: "Keep the drawings still" }).check();
    await expect(toeLifts).toBeHidden();
    await expect(films.nth(1)).toBeVisible();
    await expect(films.nth(1)).toHaveAttribute("src", /#still$/);
  });
});

test.describe("for who wants no motion", () => {
  test.use({ contextOptions: { reducedMotion: "reduce" } });
  test("the moves are stills from the start", async ({ page }) => {
    await page.goto("/");
    const film = page.getByRole("link", { name: "Toe lifts" }).locator("img").first();
    await film.scrollIntoViewIfNeeded();
    await expect.poll(() => film.evaluate((image: HTMLImageElement) => image.currentSrc)).toMatch(/#still$/);
    await expect(page.getByRole("checkbox", { name: "Keep the drawings still" })).toBeHidden();
  });
});

test("the start page is light, everything counted once all of it was seen", async ({ page }) => {
  await page.goto("/", { waitUntil: "networkidle" });
  const images = page.locator("img:visible");
  for (const image of await images.all()) {
    await image.scrollIntoViewIfNeeded();
    await expect.poll(() => image.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBeGreaterThan(0);
  }
  const frames = await Promise.all(
    page
      .frames()
      .map((frame) =>
        frame.evaluate(() =>
          [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")].map(
            (entry) => ({ name: entry.name, bytes: (entry as PerformanceResourceTiming).encodedBodySize }),
          ),
        ),
      ),
  );
  // What stands in the page is counted with it; what two documents share is fetched once.
  const files = frames.flat().filter(({ name }) => name.startsWith("http"));
  const sizes = [...new Map(files.map((file) => [file.name, file])).values()];
  const sum = (all: typeof sizes) => all.reduce((total, { bytes }) => total + bytes, 0);
  const ofKind = (ending: string) => sizes.filter(({ name }) => name.endsWith(ending));
  expect(ofKind(".svg").filter(({ name }) => name.includes("/companion/"))).toHaveLength(6);
  expect(ofKind(".js").filter(({ name }) => !name.includes("/companion/"))).toEqual([]);
  expect(sum(ofKind(".woff2")), "the typeface, once").toBeGreaterThan(30_000);
  expect(sum(sizes)).toBeLessThan(ALL_BYTES);
});

test("the address of the start page comes with a picture and words of our own", async ({ page, server }) => {
  await page.goto("/");
  const meta = (name: string) => page.locator(`meta[property="${name}"]`);
  await expect(meta("og:title")).toHaveAttribute("content", /^Second Heart: /);
  await expect(meta("og:description")).toHaveAttribute("content", /seat exercises/);
  await expect(meta("og:image:alt")).toHaveAttribute("content", /seat card/);
  const address = (await meta("og:image").getAttribute("content")) ?? "";
  expect(new URL(address).origin).toBe(server.url);
  const picture = await page.request.get(address);
  expect(picture.headers()["content-type"]).toBe("image/png");
  // The width and the height of a PNG stand in its head.
  const head = await picture.body();
  expect([head.readUInt32BE(16), head.readUInt32BE(20)]).toEqual([1200, 630]);
});
