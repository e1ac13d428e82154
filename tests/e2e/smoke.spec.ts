import { BOTH_WIDTHS, expect, expectAccessible, expectNoSidewaysScroll, test } from "../support/browser";

test("the first page says what this is and where to begin", BOTH_WIDTHS, async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("link", { name: /plan/i }).first()).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});

test("a page that is not there says so", BOTH_WIDTHS, async ({ page, expectedComplaints }) => {
  expectedComplaints.push("404");
  const response = await page.goto("/nowhere");
  expect(response?.status()).toBe(404);
  await expect(page).toHaveTitle("Nothing here · Second Heart");
  await expectAccessible(page);
});

test("the navigation says where one is, and the footer leads to what was tested", async ({ page }) => {
  for (const place of ["/plan", "/trips", "/about"]) {
    await page.goto(place);
    await expect(page.locator('nav a[aria-current="page"]')).toHaveAttribute("href", place);
  }
  await page.getByRole("contentinfo").getByRole("link", { name: "Accessibility" }).click();
  await expect(page.getByRole("heading", { name: "What was not tested" })).toBeVisible();
  await expect(page.locator("nav a[aria-current]")).toHaveCount(0);
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});

test("the server comes back on the same address after it was killed", async ({ page, server }) => {
  await server.restart();
  const response = await page.goto("/");
  expect(response?.status()).toBe(200);
});

test("a browser that asks for the icon by its old name gets one", async ({ page }) => {
  const icon = await page.request.get("/favicon.ico");
  expect(icon.status()).toBe(200);
  expect(icon.headers()["content-type"]).toMatch(/^image\//);
  expect((await icon.body()).readUInt16LE(2)).toBe(1);
  await page.goto("/");
  const shown = await page.evaluate(async () => {
    const image = new Image();
    image.src = "/favicon.ico";
    await image.decode();
    return image.naturalWidth;
  });
  expect(shown).toBeGreaterThanOrEqual(16);
});

test("the style guide is for who develops: a build has no such page", async ({
  page,
  expectedComplaints,
}) => {
  expectedComplaints.push("404");
  expect((await page.goto("/styleguide"))?.status()).toBe(404);
});
