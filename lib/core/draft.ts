import { z } from "zod";
import { fieldsSchema, pickFields, textOf, type FieldIssue, type Fields } from "./fields";
import { lastDepartureOf, parseFlight, type Flight } from "./flight";
import { editFlight, pickFlight } from "./flight-fields";
import { constraintsSchema, planSchema } from "./plan-schema";
import { NO_PROGRESS } from "./progress";
import { progressSchema } from "./progress-schema";
import { inputsOfSection, noneOf, saidNone, SECTIONS, type Section } from "./questionnaire";
import { isUnder18, readSection, sheetSchema, toAnswers, warningSigns, type Sheet } from "./sheet";
import { DEFAULT_PREFERENCES, itinerarySchema, LEG_MINUTES, LEGS_MAX, preferencesSchema } from "./trip";
import type { planRequestSchema } from "./trip";

export { fieldsSchema, type Fields } from "./fields";
export { SECTIONS, sectionSchema, type Section } from "./questionnaire";
export { sheetSchema, type Sheet } from "./sheet";

/** Trip ids: 128 random bits, base64url, chosen when the draft begins so that a repeated save makes one trip. */
export const tripIdSchema = z.string().regex(/^[A-Za-z0-9_-]{22}$/);

/** A plan in progress, sealed in one row under the draft cookie's key. */
export const draftSchema = z.strictObject({
  tripId: tripIdSchema,
  /** The version of the saved trip being edited, or null for a new one. */
  editing: z.int().nullable(),
  /** The last posted flight form, valid or not; empty before the first post. */
  flight: fieldsSchema,
  sheet: sheetSchema,
  /** Ticked for exactly these answers and flights; any edit clears it. */
  toldCanFly: z.boolean(),
});
export type Draft = z.infer<typeof draftSchema>;

/** Why a saved trip holds no exercise: kept with every trip, with or without answers (DESIGN 6). */
export const lockSchema = z.enum(["STOP", "CLEAR", "MINOR"]);

/** What a saved trip seals, answers apart. */
export const savedTripSchema = z.strictObject({
  schema: z.literal(1),
  name: z.string().max(100),
  /** Calendar day the first leg departs, where it departs; null when not given. */
  departureDate: z.iso.date().nullable(),
  itinerary: itinerarySchema,
  /**
   * The legs' clocks as resolved when the trip was saved, and by which zone data: rules change, printed times do
   * not. An instant is null when the departure time or airport is not known. Durations are block minutes.
   */
  clocks: z.strictObject({
    zoneData: z.string(),
    legs: z
      .array(z.strictObject({ departureAt: z.iso.datetime().nullable(), durationMinutes: z.int() }))
      .min(1)
      .max(LEGS_MAX),
  }),
  preferences: preferencesSchema,
  constraints: constraintsSchema,
  lock: lockSchema.nullable(),
  toldCanFly: z.boolean(),
  /** The entries as last shown: printed times never drift silently. */
  shown: z.strictObject({ rulesetVersion: z.string(), rulesetHash: z.string(), plan: planSchema }),
  /** What was said in the air. Trips saved before this was kept have said nothing. */
  progress: progressSchema.default(NO_PROGRESS),
});
export type SavedTrip = z.infer<typeof savedTripSchema>;

/** Where a posted form leaves the draft, and the page to go to next. */
export type Posted = { readonly draft: Draft; readonly next: `/${string}` };

/** The flight page, saying that nothing typed before was found. */
export const START_AGAIN = "/plan?start=again";

/** The page where the questionnaire ends for a traveller under 18. */
export const UNDER_18 = "/plan/under-18";

const NO_SHEET = (answeredOn: string): Sheet => ({ answeredOn, sections: {}, typedOn: {} });

/** A draft with nothing typed yet. `today` is a calendar day. */
export function makeDraft(tripId: string, today: string): Draft {
  return { tripId, editing: null, flight: {}, sheet: NO_SHEET(today), toldCanFly: false };
}

/** Whether a saved trip is being edited and no answer is left, as when the age typed was under 18. */
export const isUnder18Edit = ({ editing, sheet }: Draft): boolean =>
  editing !== null && Object.keys(sheet.sections).length === 0;

/** The page of a section. */
export function sectionPath(section: Section): `/${string}` {
  return section === "start" ? "/plan/about-you" : `/plan/about-you/${section}`;
}

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
  isSound = (flight: Fields) => parseFlight(flight).ok,
): Posted {
  const edited = editFlight(fields, textOf(fields, "do"));
  const flight = edited?.fields ?? pickFlight(fields);
  const posted = { ...draft, flight, toldCanFly: false };
  const from = fromCheck ? "from=check" : "";
  if (edited) return { draft: posted, next: `/plan?typing=yes${from && `&${from}`}#${edited.at}` };
  const child = withoutChild(posted);
  if (child) return child;
  if (!isSound(flight)) return { draft: posted, next: `/plan${from && `?${from}`}#problem` };
  return { draft: posted, next: fromCheck ? "/plan/check" : sectionPath("start") };
}

/**
 * The draft with one section as posted, right or wrong; other sections stay as they are.
 *
 * Any warning sign leads straight to the result, whatever else is missing. Under 18 the questionnaire ends: no answer
 * is kept (of a child with a warning sign only the signs, which the result has to show). Without consent only the
 * first section, which asks for it, is kept. Locks again what `toldCanFly` had opened.
 */
export function postSection(
  draft: Draft,
  section: Section,
  fields: Fields,
  today: string,
  fromCheck: boolean,
): Posted {
  if (section !== "start" && !hasConsent(draft.sheet))
    return { draft, next: nextPage(draft, "start", fromCheck) };
  const kept = saidNone(section, fields) ? noneOf(section) : pickFields(fields, inputsOfSection(section));
  const posted = {
    ...draft,
    sheet: {
      answeredOn: today,
      sections: { ...draft.sheet.sections, [section]: kept },
      typedOn: { ...typedDays(draft.sheet), [section]: today },
    },
    toldCanFly: false,
  };
  return withoutChild(posted) ?? { draft: posted, next: nextPage(posted, section, fromCheck) };
}

/**
 * What to plan, or the page where the traveller still has something to do.
 *
 * A section never posted counts as "does not apply" (the check page says so). With a warning sign there is always
 * something to show: a flight that cannot be read, or whose airports and clocks are not sound, stands as the shortest
 * one, which the result never mentions.
 */
export function toPlanRequest(
  draft: Draft,
  isFlightSound = true,
):
  | { ok: true; flight: Flight; request: z.input<typeof planRequestSchema> }
  | { ok: false; next: `/${string}` } {
  const read = parseFlight(draft.flight);
  const typed = read.ok && isFlightSound ? read.flight : null;
  if (typed === null && warningSigns(draft.sheet).length === 0)
    return { ok: false, next: Object.keys(draft.flight).length > 0 ? "/plan#problem" : START_AGAIN };
  const flight = typed ?? SHORTEST_FLIGHT;
  const sheet = toAnswers(draft.sheet, flight.departureDate, lastDepartureOf(flight));
  if (!sheet.ok) {
    const section = SECTIONS.find((name) => sheet.issues[name]) ?? "start";
    return { ok: false, next: toProblem(draft, section) };
  }
  const { itinerary, preferences } = flight;
  return {
    ok: true,
    flight,
    request: { itinerary, preferences, answers: sheet.answers, toldCanFly: draft.toldCanFly },
  };
}

/** Sections not answered yet, which count as "does not apply". */
export function unansweredSections(sheet: Sheet): Section[] {
  return SECTIONS.filter((section) => !sheet.sections[section]);
}

/** What to put right in one posted section; nothing for a section never posted. */
export function sectionIssues(draft: Draft, section: Section): FieldIssue[] {
  return draft.sheet.sections[section]
    ? readSection(draft.sheet, section, ...departuresOf(draft)).issues
    : [];
}

/** The days the first and the last leg depart; null when left out or when the flight cannot be read. */
export function departuresOf(draft: Draft): [first: string | null, last: string | null] {
  const read = parseFlight(draft.flight);
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
function withoutChild(draft: Draft): Posted | null {
  const [departure] = departuresOf(draft);
  if (!isUnder18(draft.sheet, departure)) return null;
  const symptoms = warningSigns(draft.sheet);
  const empty = NO_SHEET(draft.sheet.answeredOn);
  if (symptoms.length === 0) return { draft: { ...draft, sheet: empty }, next: UNDER_18 };
  return {
    draft: { ...draft, sheet: { ...empty, sections: { start: { symptoms } } } },
    next: "/plan/result",
  };
}

function nextPage(draft: Draft, posted: Section, fromCheck: boolean): Posted["next"] {
  if (warningSigns(draft.sheet).length > 0) return "/plan/result";
  const unready = readSection(draft.sheet, posted, ...departuresOf(draft)).issues.length > 0;
  if (unready) return fromCheck ? `${sectionPath(posted)}?from=check#problem` : toProblem(draft, posted);
  if (!parseFlight(draft.flight).ok)
    return Object.keys(draft.flight).length > 0 ? "/plan#problem" : START_AGAIN;
  const following = SECTIONS[SECTIONS.indexOf(posted) + 1];
  return fromCheck || !following ? "/plan/check" : sectionPath(following);
}

/** A section's page, at its list of problems when it has been posted before. */
function toProblem(draft: Draft, section: Section): Posted["next"] {
  return draft.sheet.sections[section] ? `${sectionPath(section)}#problem` : sectionPath(section);
}

/** The day each section was typed, spelt out, so that re-typing one does not move the others. */
function typedDays(sheet: Sheet): Sheet["typedOn"] {
  const posted = SECTIONS.filter((section) => sheet.sections[section]);
  return Object.fromEntries(posted.map((section) => [section, sheet.typedOn?.[section] ?? sheet.answeredOn]));
}
