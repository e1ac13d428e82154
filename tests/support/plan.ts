import type { Locator, Page } from "playwright/test";

/** Types each value in the input of that name: its `id` is the same. */
export async function type(page: Page, values: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(values)) {
    const input = page.locator(`[id="${name}"]`);
    await openAround(input);
    await input.fill(text);
  }
}

/** Picks the radio or ticks the box of that name and value, or chooses in a list. */
export async function pick(page: Page, values: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, value] of Object.entries(values)) {
    const list = page.locator(`select[name="${name}"]`);
    const input = page.locator(`input[name="${name}"][value="${value}"]`);
    const isList = (await list.count()) > 0;
    await openAround(isList ? list : input);
    if (isList) await list.selectOption(value);
    else await input.check();
  }
}

/** Opens what an input is folded away in. */
async function openAround(input: Locator): Promise<void> {
  const folded = input.locator("xpath=ancestor::details[not(@open)]");
  if ((await folded.count()) > 0) await folded.locator("summary").first().click();
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
  await type(page, { "legs.0.duration.hours": "8", "legs.0.duration.minutes": "30" });
  await goOn(page);
  await startHealthy(page);
}

/** Agrees to the use of the answers, types an age, and has none of the warning signs. */
export async function startHealthy(page: Page): Promise<void> {
  await type(page, { ageYears: "34" });
  await pick(page, { consent: "yes" });
  await goOn(page, NONE);
}

/** The button that says that nothing on a page applies. */
export const NONE = /^None of these$/;

/** Ticks rows of a list. */
export async function tick(page: Page, ...rows: readonly string[]): Promise<void> {
  for (const row of rows) await page.locator(`input[name="ticked"][value="${row}"]`).check();
}
