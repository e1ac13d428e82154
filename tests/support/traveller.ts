import type { Page } from "playwright/test";
import type { Fields } from "@/lib/core/typed/fields";
import { QUESTION_PAGES, type QuestionPage, type Section } from "@/lib/core/typed/questionnaire";
import { postedOf, START } from "./sheet";

type Form = Readonly<Record<string, string | readonly string[]>>;

/** What a traveller says, section by section; of a section left out, none applies. */
export type Said = { readonly flight?: Form } & Readonly<Partial<Record<Section, Form>>>;

export const CLOT_TEN_DAYS_AGO: Form = {
  previousClot: "yes",
  "previousClotDaysAgo.ago": "10",
  "previousClotDaysAgo.unit": "days",
};

/** Where a page's form goes, and what it says when its sections say this. */
export const pageForm = (page: QuestionPage, said: Said): readonly [path: string, typed: Fields] => [
  `/plan/answers/${page}`,
  postedOf(page, said),
];

/**
 * Sends a form as the page would, with the visitor's cookies, and gives the path it leads to. Inputs of the first
 * flight may go without their stem: "duration.hours".
 */
export async function post(page: Page, path: string, typed: Form = {}): Promise<string> {
  const { origin } = new URL(page.url());
  const form = new FormData();
  const inputs = path.startsWith("/plan/flight") ? ofFirstLeg(typed) : typed;
  for (const [name, values] of Object.entries(inputs))
    for (const value of [values].flat()) form.append(name, value);
  // A connection that the server closes while it stood idle is no answer: the form goes again, as a browser's does.
  const options = { form, headers: { origin }, maxRedirects: 0, maxRetries: 2 };
  const response = await page.request.post(path, options);
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
export const formsOf = ({
  flight,
  start,
  ...said
}: Said): readonly (readonly [path: string, typed: Form])[] => [
  ["/plan/flight", ofFirstLeg({ "duration.hours": "8", "duration.minutes": "0", ...flight })],
  ...QUESTION_PAGES.map((page) => pageForm(page, { ...said, start: { ...START, ...start } })),
];

/** Answers one page of the questionnaire anew, and gives the path it leads to. */
export const answer = (page: Page, on: QuestionPage, said: Said): Promise<string> =>
  post(page, ...pageForm(on, said));

/** Answers the whole questionnaire, and opens the result. */
export async function planTrip(page: Page, said: Said = {}): Promise<void> {
  // Not the start page: scripts of a test are refused by the picture framed there, which the console complains of.
  await page.goto("/plan");
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
  // By what they are and not by what they say: in every language.
  const form = page.locator('form[action="/plan/save"]');
  await form.locator('input[name="name"]').fill(name);
  if (said.keepAnswers) await form.locator('input[name="keepAnswers"]').check();
  await form.locator("button[type=submit]:not([name])").click();
  await page.waitForURL(/\/trips\/[\w-]{22}$/);
}

/** Opens the part of a page under this heading, where it is folded. */
export async function unfold(page: Page, title: string): Promise<void> {
  const heading = page.getByRole("heading", { name: title, exact: true });
  await heading.waitFor();
  const folded = page.locator("details:not([open]) > summary").filter({ has: heading });
  if ((await folded.count()) > 0) await folded.click();
}
