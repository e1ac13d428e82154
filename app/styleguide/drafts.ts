import { makeDraft, postFlight, postPage, type Draft } from "@/lib/core/saved/draft";
import type { Fields } from "@/lib/core/typed/fields";
import { QUESTION_PAGES, type QuestionPage } from "@/lib/core/typed/questionnaire";

/** The day on which the style guide's travellers answered. */
export const TYPED_AT = "2026-11-22T05:00:00Z";
const FLIGHT = { "legs.0.duration.hours": "13", "legs.0.duration.minutes": "55", "legs.0.seat": "window" };
const START = { consent: "yes", ageYears: "34", symptoms: "none" };

type Values = Readonly<Record<string, string | readonly string[]>>;

/** A form as it is posted: one value a name, or several. */
const typed = (values: Values): Fields =>
  Object.fromEntries(Object.entries(values).map(([name, text]) => [name, [text].flat()]));

/** A plan in progress whose pages were answered so; none of the others' rows was ticked. */
export function draftOf(pages: Partial<Record<QuestionPage, Values>>): Draft {
  const flight = postFlight(
    makeDraft("AAAAAAAAAAAAAAAAAAAAAA", TYPED_AT),
    typed(FLIGHT),
    false,
    TYPED_AT,
  ).draft;
  return QUESTION_PAGES.reduce((draft, page) => {
    const values = pages[page] ?? (page === "start" ? START : { none: "yes" });
    return postPage(draft, page, typed(values), TYPED_AT, false).draft;
  }, flight);
}
