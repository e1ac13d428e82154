import { z } from "zod";
import { markSchema, versionSchema } from "../bounds";
import { tripIdSchema } from "./saved-schema";
import { fieldsSchema, pickFields, textOf, type FieldIssue, type Fields } from "../typed/fields";
import { lastDepartureOf, parseFlight, type Flight } from "../typed/flight";
import { editFlight, pickFlight } from "../typed/flight-fields";
import {
  inputsOfSection,
  NONE,
  pageOf,
  PAGES,
  QUESTION_PAGES,
  SECTIONS,
  type QuestionPage,
  type Section,
} from "../typed/questionnaire";
import { isListAnswered, readRows } from "../typed/rows";
import { isUnder18, readSection, sheetSchema, toAnswers, warningSigns, type Sheet } from "../typed/sheet";
import { clockAt } from "../time";
import { daysOnEarth, type DaySpan, type Moment } from "../today";
import { DEFAULT_PREFERENCES, LEG_MINUTES, type planRequestSchema } from "../plan/trip";
import { PATHS, questionsPath, type Path } from "../paths";

/** A plan in progress, sealed in one row under the draft cookie's key. */
export const draftSchema = z.strictObject({
  schema: z.literal(2),
  tripId: tripIdSchema,
  /** The version of the saved trip being edited, or null for a new one. */
  editing: versionSchema.nullable(),
  /** A mark of that version, what was said in the air apart; a plan in progress from before this was kept has none. */
  base: markSchema.optional(),
  /** The last posted flight form, valid or not; empty before the first post. */
  flight: fieldsSchema,
  sheet: sheetSchema,
  /** Ticked for exactly these answers and flights; any edit clears it. */
  toldCanFly: z.boolean(),
});
export type Draft = z.infer<typeof draftSchema>;

/** Where a posted form leaves the draft, and the page to go to next. */
export type Posted = { readonly draft: Draft; readonly next: Path };

/** The flight page, saying that nothing typed before was found. */
export const START_AGAIN = `${PATHS.plan}?start=again` as const;

const NO_SHEET = (answeredOn: Moment): Sheet => ({ answeredOn, sections: {}, typedOn: {} });

/** A draft with nothing typed yet. */
export function makeDraft(tripId: string, now: Moment): Draft {
  return { schema: 2, tripId, editing: null, flight: {}, sheet: NO_SHEET(now), toldCanFly: false };
}

/**
 * The days on which a flight is typed: within nine years of now, so that no slip of a decade or a century is one, nor a
 * year of another era. A saved trip stays as old as it is.
 */
export function flightDays({ editing }: Pick<Draft, "editing">, now: Moment): DaySpan {
  const { earliest, latest } = daysOnEarth(now);
  const daysFrom = (day: string, days: number) => clockAt(`${day}T00:00`, days * 24 * 60).date;
  return {
    earliest: editing === null ? daysFrom(earliest, -FLIGHT_DAYS) : "",
    latest: daysFrom(latest, FLIGHT_DAYS),
  };
}
const FLIGHT_DAYS = 9 * 366;

/** Whether a saved trip is being edited and no answer is left, as when the age typed was under 18. */
export const isUnder18Edit = ({ editing, sheet }: Draft): boolean =>
  editing !== null && Object.keys(sheet.sections).length === 0;

/**
 * The draft with the flight form as posted, right or wrong. Locks again what `toldCanFly` had opened.
 *
 * A button that adds or takes away (`do`, see {@link editFlight}) leads back to the form, which then shows no faults
 * yet. A departure that makes the traveller younger than 18 ends the questionnaire, as {@link postSection} says.
 * `isSound` says whether the flight can be planned: airports and clocks too, where the server reads them.
 */
export function postFlight(
  draft: Draft,
  fields: Fields,
  fromCheck: boolean,
  now: Moment,
  isSound = (flight: Fields) => parseFlight(flight, flightDays(draft, now)).ok,
): Posted {
  const edited = editFlight(fields, textOf(fields, "do"));
  const flight = edited?.fields ?? pickFlight(fields);
  const posted = { ...draft, flight, toldCanFly: false };
  const from = fromCheck ? "from=check" : "";
  if (edited) return { draft: posted, next: `${PATHS.plan}?typing=yes${from && `&${from}`}#${edited.at}` };
  const child = withoutChild(posted, now);
  if (child) return child;
  if (!isSound(flight)) return { draft: posted, next: `${PATHS.plan}${from && `?${from}`}#problem` };
  return { draft: posted, next: fromCheck ? PATHS.planCheck : questionsPath("start") };
}

/** The draft with a flight form as a booking fills it in, and the form to look through: nothing of it goes on unseen. */
export const postBooking = (draft: Draft, flight: Fields): Posted => ({
  draft: { ...draft, flight, toldCanFly: false },
  next: `${PATHS.plan}?typing=yes#flight`,
});

/**
 * The draft with one page as posted, right or wrong; the sections of other pages stay as they are. A section posted as it
 * stood keeps the moment it was typed at: "6 weeks ago" does not move because something else on its page did.
 *
 * Any warning sign leads straight to the result, whatever else is missing. Under 18 the questionnaire ends: no answer
 * is kept (of a child with a warning sign only the signs, which the result has to show). Without consent only the
 * first page, which asks for it, is kept. Locks again what `toldCanFly` had opened.
 */
export function postPage(
  draft: Draft,
  page: QuestionPage,
  fields: Fields,
  now: Moment,
  fromCheck: boolean,
): Posted {
  if (page !== "start" && !hasConsent(draft.sheet))
    return {
      draft,
      next: warningSigns(draft.sheet).length > 0 ? PATHS.planResult : toProblem(draft, "start"),
    };
  const said =
    page === "start" ? { start: pickFields(fields, inputsOfSection("start")) } : readRows(page, fields);
  const before = typedMoments(draft.sheet);
  const typed = PAGES[page].map((section: Section) => {
    const isSame = isSameFields(said[section], draft.sheet.sections[section]);
    return [section, (isSame ? before?.[section] : null) ?? now] as const;
  });
  const posted = {
    ...draft,
    sheet: {
      answeredOn: now,
      sections: { ...draft.sheet.sections, ...said },
      typedOn: { ...before, ...Object.fromEntries(typed) },
    },
    toldCanFly: false,
  };
  return withoutChild(posted, now) ?? { draft: posted, next: nextPage(posted, page, fromCheck, now) };
}

/** Whether the same was typed, in whatever order its inputs stand. */
const isSameFields = (one: Fields = {}, other: Fields = {}): boolean => {
  const plain = (fields: Fields) =>
    JSON.stringify(Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1)));
  return plain(one) === plain(other);
};

/**
 * What to plan, or the page where the traveller still has something to do.
 *
 * A section never posted counts as "does not apply" (the check page says so). With a warning sign there is always
 * something to show: without a sound flight (null) the shortest one stands for it, which the result never mentions.
 */
export function toPlanRequest(
  draft: Draft,
  sound: Flight | null,
): { ok: true; flight: Flight; request: z.input<typeof planRequestSchema> } | { ok: false; next: Path } {
  if (sound === null && warningSigns(draft.sheet).length === 0)
    return { ok: false, next: Object.keys(draft.flight).length > 0 ? `${PATHS.plan}#problem` : START_AGAIN };
  const flight = sound ?? SHORTEST_FLIGHT;
  const sheet = toAnswers(draft.sheet, flight.departureDate, lastDepartureOf(flight));
  if (!sheet.ok) {
    const section = SECTIONS.find((name) => sheet.issues[name]) ?? "start";
    return { ok: false, next: toProblem(draft, pageOf(section)) };
  }
  const { itinerary, preferences } = flight;
  return {
    ok: true,
    flight,
    request: { itinerary, preferences, answers: sheet.answers, toldCanFly: draft.toldCanFly },
  };
}

/**
 * What to put right on a page that was posted; nothing on one that never was. A list of which nothing was ticked is one
 * thing to put right, whatever it asks.
 */
export function pageIssues(draft: Draft, page: QuestionPage): FieldIssue[] {
  const { sections } = draft.sheet;
  const posted = PAGES[page].filter((section: Section) => sections[section]);
  if (posted.length === 0) return [];
  if (page !== "start" && !isListAnswered(page, (section) => sections[section] ?? {}))
    return [{ path: NONE, field: NONE, message: "nothingTicked" }];
  const departures = departuresOf(draft);
  return posted.flatMap((section: Section) => readSection(draft.sheet, section, ...departures).issues);
}

/** The days the first and the last leg depart; null when left out or when the flight cannot be read. */
export function departuresOf(
  draft: Draft,
  days: DaySpan | null = null,
): [first: string | null, last: string | null] {
  const read = parseFlight(draft.flight, days);
  return read.ok ? [read.flight.departureDate, lastDepartureOf(read.flight)] : [null, null];
}

/** Whether the box that allows using health answers is ticked. */
export function hasConsent(sheet: Sheet): boolean {
  return sheet.sections.start?.consent?.includes("yes") ?? false;
}

const SHORTEST_FLIGHT: Flight = {
  name: "",
  departureDate: null,
  itinerary: { legs: [{ durationMinutes: LEG_MINUTES.min, seat: "unknown", sleep: [] }], layoverMinutes: [] },
  preferences: DEFAULT_PREFERENCES,
};

/** Nothing of a child's answers stays; null for an adult, or while the age is unknown. */
function withoutChild(draft: Draft, now: Moment): Posted | null {
  const [departure] = departuresOf(draft, flightDays(draft, now));
  if (!isUnder18(draft.sheet, departure)) return null;
  const symptoms = warningSigns(draft.sheet);
  const empty = NO_SHEET(draft.sheet.answeredOn);
  if (symptoms.length === 0) return { draft: { ...draft, sheet: empty }, next: PATHS.planUnder18 };
  return {
    draft: { ...draft, sheet: { ...empty, sections: { start: { symptoms } } } },
    next: PATHS.planResult,
  };
}

function nextPage(draft: Draft, posted: QuestionPage, fromCheck: boolean, now: Moment): Posted["next"] {
  if (warningSigns(draft.sheet).length > 0) return PATHS.planResult;
  if (pageIssues(draft, posted).length > 0)
    return fromCheck ? `${questionsPath(posted)}?from=check#problem` : toProblem(draft, posted);
  if (!parseFlight(draft.flight, flightDays(draft, now)).ok)
    return Object.keys(draft.flight).length > 0 ? `${PATHS.plan}#problem` : START_AGAIN;
  const following = QUESTION_PAGES[QUESTION_PAGES.indexOf(posted) + 1];
  return fromCheck || !following ? PATHS.planCheck : questionsPath(following);
}

/** A page, at its list of problems when it has been posted before. */
function toProblem(draft: Draft, page: QuestionPage): Posted["next"] {
  return pageIssues(draft, page).length > 0 ? `${questionsPath(page)}#problem` : questionsPath(page);
}

/** When each section was typed, spelt out, so that re-typing one does not move the others. */
function typedMoments(sheet: Sheet): Sheet["typedOn"] {
  const posted = SECTIONS.filter((section) => sheet.sections[section]);
  return Object.fromEntries(posted.map((section) => [section, sheet.typedOn?.[section] ?? sheet.answeredOn]));
}
