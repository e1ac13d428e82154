import type { Page } from "playwright/test";
import { expect, expectAccessible, test } from "../support/browser";
import { pick, planAFlight, type } from "../support/plan";
import { planTrip } from "../support/traveller";

// A form on its way says so at the button that was pressed, is read out, and is sent once.

/** Keeps forms from leaving, once the page has had its say, as a slow network does; gives those that would have been sent. */
async function hold(page: Page): Promise<() => Promise<string[]>> {
  await page.waitForLoadState();
  await page.evaluate(() => {
    const sent: string[] = [];
    Object.assign(globalThis, { sent });
    addEventListener("submit", (event) => {
      if (event.defaultPrevented) return;
      event.preventDefault();
      sent.push(new URL((event.target as HTMLFormElement).action).pathname);
    });
  });
  return () => page.evaluate<string[]>("sent");
}

/** What is read out, at the moment. */
const readOut = (page: Page, words: string) => page.getByRole("status").filter({ hasText: words });

test("a button that saves says so, keeps the focus and cannot be pressed twice", async ({ page }) => {
  await planTrip(page);
  const sent = await hold(page);
  const name = page.getByLabel("Name of the trip");
  await name.fill("Once");
  const save = page.getByRole("button", { name: "Save this trip" });
  await save.click();
  const saving = page.getByRole("button", { name: "Saving …" });
  await expect(saving).toBeVisible();
  await expect(saving).toBeFocused();
  await expect(saving).toHaveAttribute("aria-disabled", "true");
  await expect(saving.locator("svg")).toBeVisible();
  await expect(readOut(page, "Saving …")).toHaveCount(1);
  await expectAccessible(page);
  await saving.click({ force: true });
  await name.press("Enter");
  expect(await sent()).toEqual(["/plan/save"]);
});

test("a button pressed twice at once saves one trip", async ({ page }) => {
  await planTrip(page);
  await page.getByLabel("Name of the trip").fill("Once");
  await page.getByRole("button", { name: "Save this trip" }).dblclick();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Once");
});

test("gone back to, the button is itself again; so it is when nothing came for half a minute", async ({
  page,
}) => {
  await planAFlight(page);
  await page.goto("/plan");
  await page.clock.install();
  await hold(page);
  const go = page.getByRole("button", { name: "Continue", exact: true }).last();
  const waiting = page.getByRole("button", { name: "One moment …" });
  await go.click();
  await page.clock.runFor(1000);
  await expect(waiting).toBeVisible();
  // As a browser shows a page again that it kept whole.
  const show = () =>
    page.evaluate(() => dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true })));
  await show();
  await expect(waiting).toHaveCount(0);
  await expect(go).not.toHaveAttribute("aria-disabled");
  await expect(readOut(page, "One moment …")).toHaveCount(0);

  // By the Enter key a form is sent with a button that nobody sees: the one that goes on says so.
  await page.locator('[name="legs.0.duration.hours"]').press("Enter");
  await page.clock.runFor(1000);
  await expect(waiting).toBeVisible();
  await page.clock.runFor(30_000);
  await expect(waiting).toHaveCount(0);
  await expect(go).toBeVisible();
});

test("while a booking is read the page says so, and one that is too large leaves what was typed", async ({
  page,
}) => {
  await page.goto("/plan");
  await type(page, { "legs.0.duration.hours": "11", name: "To my sister" });
  const file = page.getByLabel("A file or a picture");
  const sent = await hold(page);
  const of = (bytes: number) => ({
    name: "trip.eml",
    mimeType: "message/rfc822",
    buffer: Buffer.alloc(bytes, "a"),
  });
  await file.setInputFiles(of(6 * 1024 * 1024));
  await expect(page.getByRole("alert").filter({ hasText: "That is more than 5 MB" })).toBeVisible();
  await expect(file).toBeFocused();
  await expect(file).toHaveValue("");
  await expectAccessible(page);
  expect(await sent()).toEqual([]);
  await expect(page.locator('[name="legs.0.duration.hours"]')).toHaveValue("11");

  await file.setInputFiles(of(100));
  await expect(page.getByRole("button", { name: "Reading your booking …" })).toBeInViewport();
  await expect(readOut(page, "Reading your booking …")).toHaveCount(1);
  await expect(page.getByText("That is more than 5 MB")).toHaveCount(0);
  expect(await sent()).toEqual(["/plan/booking"]);
});

test("an import says that its file is read", async ({ page }) => {
  await page.goto("/your-data");
  await hold(page);
  await page
    .getByLabel("A file from")
    .setInputFiles({ name: "a.json", mimeType: "application/json", buffer: Buffer.from("[]") });
  await page.getByRole("button", { name: "Bring them back" }).click();
  await expect(page.getByRole("button", { name: "Reading the file …" })).toBeVisible();
  await expect(readOut(page, "Reading the file …")).toHaveCount(1);
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });
  test("a form is sent as ever", async ({ page }) => {
    await page.goto("/plan");
    await type(page, { "legs.0.duration.hours": "8" });
    await page.getByRole("button", { name: "Continue", exact: true }).last().click();
    await expect(page).toHaveURL(/about-you/);
    await type(page, { ageYears: "34" });
    await pick(page, { consent: "yes" });
  });
});
