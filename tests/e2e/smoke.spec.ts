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
  await expectAccessible(page);
});

test("the server comes back on the same address after it was killed", async ({ page, server }) => {
  await server.restart();
  const response = await page.goto("/");
  expect(response?.status()).toBe(200);
});
