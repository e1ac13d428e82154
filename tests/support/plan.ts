import type { Page } from "@playwright/test";

/** Types each value in the input of that name: its `id` is the same. */
export async function type(page: Page, values: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(values)) await page.locator(`[id="${name}"]`).fill(text);
}

/** Picks the radio or ticks the box of that name and value, or chooses in a list. */
export async function pick(page: Page, values: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, value] of Object.entries(values)) {
    const list = page.locator(`select[name="${name}"]`);
    if ((await list.count()) > 0) await list.selectOption(value);
    else await page.locator(`input[name="${name}"][value="${value}"]`).check();
  }
}

/** Presses the button that goes on, and waits for the page it leads to. */
export async function goOn(page: Page, button = /^(Continue|Save and go back)/): Promise<void> {
  await Promise.all([page.waitForEvent("load"), page.getByRole("button", { name: button }).click()]);
}

/** A date in three inputs. */
export function dateIn(name: string, date: Date): Record<string, string> {
  return {
    [`${name}.day`]: String(date.getUTCDate()),
    [`${name}.month`]: String(date.getUTCMonth() + 1),
    [`${name}.year`]: String(date.getUTCFullYear()),
  };
}

/** An eight-hour flight, and an adult of 34 without warning signs: what the check page and the result need. */
export async function planAFlight(page: Page): Promise<void> {
  await page.goto("/plan");
  await type(page, { "duration.hours": "8", "duration.minutes": "30" });
  await goOn(page);
  await type(page, { ageYears: "34" });
  await pick(page, { consent: "yes", symptoms: "none" });
  await goOn(page);
}
