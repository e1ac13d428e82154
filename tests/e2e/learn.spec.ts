import { BOTH_WIDTHS, expect, expectAccessible, expectNoSidewaysScroll, test } from "../support/browser";

/** What the script of this page alone may weigh, compressed, in bytes. */
const PLAYER_BYTES = 12 * 1024;

test("the calf is squeezed by pressing, by the space bar and by a tap on the leg", async ({ page }) => {
  await page.goto("/learn");
  const button = page.getByRole("button", { name: "Hold to squeeze the calf" });
  const pressure = page.locator("[data-pressure]");
  await expect(pressure).toHaveText("70");

  const box = await button.boundingBox();
  if (box === null) throw new Error("The button has no place.");
  await button.scrollIntoViewIfNeeded();
  await button.hover();
  await page.mouse.down();
  await expect(button).toHaveAttribute("aria-pressed", "true");
  await expect(page.getByText("The valve below shuts, the valve above opens").first()).toBeVisible();
  await page.mouse.up();
  await expect(button).toHaveAttribute("aria-pressed", "false");
  await expect(page.getByText("blood from the ankle moves into the calf").first()).toBeVisible();
  await expect(pressure).toHaveText(/^[34]\d$/);

  await button.focus();
  await page.keyboard.down("Space");
  await expect(button).toHaveAttribute("aria-pressed", "true");
  await page.keyboard.up("Space");
  await expect(button).toHaveAttribute("aria-pressed", "false");
  await expect(pressure).toHaveText(/^2\d$/);

  await page
    .locator('[data-part="footFill"]')
    .first()
    .dispatchEvent("pointerdown", { button: 0, bubbles: true });
  await expect(button).toHaveAttribute("aria-pressed", "true");
  await page.evaluate(() => dispatchEvent(new Event("pointerup")));
  await expect(button).toHaveAttribute("aria-pressed", "false");
  await expect(page.getByRole("status")).toContainText("The calf has let go");
});

test("the calf is squeezed without holding anything: one click, and another to let go", async ({ page }) => {
  await page.goto("/learn");
  const held = page.getByRole("button", { name: "Hold to squeeze the calf" });
  await page.getByRole("button", { name: "Squeeze without holding" }).click();
  await expect(held).toHaveAttribute("aria-pressed", "true");
  // Pressing elsewhere ends a hold, not this.
  await page.getByRole("heading", { level: 1 }).click();
  await expect(page.getByText("The valve below shuts, the valve above opens").first()).toBeVisible();
  await expect(held).toHaveAttribute("aria-pressed", "true");
  await page.getByRole("button", { name: "Let go" }).click();
  await expect(held).toHaveAttribute("aria-pressed", "false");
});

test("a walk is begun and ended, and leaking valves are told apart", async ({ page }) => {
  await page.goto("/learn");
  await page.getByRole("radio", { name: "Walking" }).check();
  await page.getByRole("radio", { name: "Leaking" }).check();
  await page.getByRole("button", { name: "Start walking" }).click();
  await expect(page.getByText("between the steps most of it falls back").first()).toBeVisible();
  await page.getByRole("button", { name: "Stop walking" }).click();
  await expect(page.getByText("blood falls back past the valves").first()).toBeVisible();
});

test("the page is accessible, fits, and its own script is small", BOTH_WIDTHS, async ({ page }) => {
  const common = new Set<string>();
  page.on("request", (request) => common.add(request.url()));
  await page.goto("/exercises/X1");
  const before = new Set(common);
  await page.goto("/learn");
  await expect(page.getByRole("button", { name: "Hold to squeeze the calf" })).toBeVisible();
  const scripts = await page.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .filter((entry): entry is PerformanceResourceTiming => entry.name.endsWith(".js"))
      .map(({ name, encodedBodySize }) => ({ name, encodedBodySize })),
  );
  const own = scripts.filter(({ name }) => !before.has(name));
  const bytes = own.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
  expect(own.length, "the player is a script").toBeGreaterThan(0);
  expect(bytes).toBeLessThan(PLAYER_BYTES);
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});

test("without JavaScript and on paper three pictures tell the same", BOTH_WIDTHS, async ({ newVisitor }) => {
  const page = await newVisitor({ javaScriptEnabled: false });
  await page.goto("/");
  await page.getByRole("main").getByRole("link", { name: "Squeeze it yourself" }).click();
  await expect(page).toHaveURL(/\/learn$/);
  for (const name of [
    /wide and full/,
    /The heel lifted/,
    /vein half full/,
    /^Pressure at the ankle in the model/,
  ])
    await expect(page.getByRole("img", { name })).toBeVisible();
  await expect(page.getByRole("button", { name: "Hold to squeeze the calf" })).toBeHidden();
  await expect(page.getByText("We found no trial showing")).toBeVisible();
  await expectNoSidewaysScroll(page);

  const moving = await newVisitor();
  await moving.emulateMedia({ media: "print" });
  await moving.goto("/learn");
  await expect(moving.getByRole("img", { name: /wide and full/ })).toBeVisible();
  await expect(moving.getByRole("button", { name: "Hold to squeeze the calf" })).toBeHidden();
});

test("where motion is not wanted, one picture follows another", async ({ newVisitor }) => {
  const page = await newVisitor({ reducedMotion: "reduce" });
  await page.goto("/learn");
  const foot = page.locator('[data-part="footFill"]').first();
  const turns = await foot.evaluateHandle((part) => {
    const seen: (string | null)[] = [];
    new MutationObserver(() => seen.push(part.getAttribute("transform"))).observe(part, { attributes: true });
    return seen;
  });
  await page.getByRole("button", { name: "Hold to squeeze the calf" }).focus();
  await page.keyboard.down("Space");
  // At once, and the whole of it.
  await expect(foot).toHaveAttribute("transform", /rotate\(22 /);
  expect(await turns.jsonValue()).toEqual([expect.stringMatching(/rotate\(22 /)]);
  await page.keyboard.up("Space");
  await expect(foot).toHaveAttribute("transform", /rotate\(0 /);
  const shown = await page.evaluate(
    () =>
      new Promise<number>((done) => {
        let changes = 0;
        new MutationObserver(
          (list) => (changes += list.some(({ attributeName }) => attributeName === "d") ? 1 : 0),
        ).observe(document.querySelector('[data-part="blood"]') ?? document.body, { attributes: true });
        setTimeout(() => done(changes), 1000);
      }),
  );
  expect(shown).toBeLessThanOrEqual(1);
});

test("every claim leads to its source", async ({ page }) => {
  await page.goto("/learn");
  await page.getByRole("link", { name: "Stein and others 2009" }).first().click();
  const source = page.getByRole("article", { name: "Stein and others 2009" });
  await expect(source).toBeInViewport();
  await expect(source.getByRole("link", { name: /rows that rest on it/ })).toBeVisible();
});
