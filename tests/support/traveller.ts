import type { Page } from "@playwright/test";
import { noTo } from "./sheet";

type Form = Readonly<Record<string, string>>;

/** What a traveller says, page by page; a page left out is answered with "none of these", or skipped. */
export type Said = {
  readonly flight?: Form;
  readonly start?: Form;
  readonly clots?: Form;
  readonly hormones?: Form;
};

const NONE = { none: "yes" };
export const CLOT_TEN_DAYS_AGO: Form = {
  ...noTo("clots"),
  previousClot: "yes",
  "previousClotDaysAgo.ago": "10",
  "previousClotDaysAgo.unit": "days",
};

/**
 * Sends a form as the page would, with the visitor's cookies, and gives the path it leads to. Inputs of the first
 * flight may go without their stem: "duration.hours".
 */
export async function post(page: Page, path: string, typed: Form = {}): Promise<string> {
  const { origin } = new URL(page.url());
  const form = path.startsWith("/plan/flight") ? ofFirstLeg(typed) : typed;
  const response = await page.request.post(path, { form, headers: { origin }, maxRedirects: 0 });
  if (response.status() !== 303) throw new Error(`${path} answered ${response.status()}`);
  return response.headers().location ?? "";
}

/** Inputs of a trip's first flight by their names in the form; those that have one keep it. */
export function ofFirstLeg<T>(typed: Readonly<Record<string, T>>): Record<string, T> {
  const whole = /^(name|do|legs\..*|preferences\..*)$/;
  return Object.fromEntries(
    Object.entries(typed).map(([name, text]) => [whole.test(name) ? name : `legs.0.${name}`, text]),
  );
}

/** The forms of the whole questionnaire in their order: where each goes, and what it says. */
export const formsOf = (said: Said): readonly (readonly [path: string, typed: Form])[] => [
  ["/plan/flight", ofFirstLeg({ "duration.hours": "8", "duration.minutes": "0", ...said.flight })],
  ["/plan/answers/start", { consent: "yes", ageYears: "34", symptoms: "none", ...said.start }],
  ["/plan/answers/body", { measures: "skip" }],
  ["/plan/answers/clots", said.clots ?? NONE],
  ["/plan/answers/legs", NONE],
  ["/plan/answers/hormones", said.hormones ?? NONE],
];

/** Answers the whole questionnaire, from the start page on, and opens the result. */
export async function planTrip(page: Page, said: Said = {}): Promise<void> {
  await page.goto("/");
  for (const [path, typed] of formsOf(said)) await post(page, path, typed);
  await page.goto("/plan/result");
}

/** Plans a trip and saves it under this name; the page is the trip's afterwards. */
export async function saveTrip(
  page: Page,
  name: string,
  said: Said & { readonly keepAnswers?: boolean } = {},
): Promise<void> {
  await planTrip(page, said);
  await page.getByLabel("Name of the trip").fill(name);
  if (said.keepAnswers) await page.getByLabel("Also keep my answers").check();
  await page.getByRole("button", { name: "Save this trip" }).click();
  await page.waitForURL(/\/trips\/[\w-]{22}$/);
}
