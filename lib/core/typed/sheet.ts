import { z } from "zod";
import { fieldsSchema } from "./fields";
import type { FieldIssue } from "./fields";
import { isAsked, QUESTIONNAIRE, SECTIONS, sectionSchema, type Section } from "./questionnaire";
import { answersSchema, type Answers } from "../advice/questions";
import { readQuestion, type Days, type Found, type TimeTold } from "./reading";
import { daysOnEarth, daysPassed, daysWithin, momentSchema, onlyDay } from "../today";

/**
 * The answer sheet: what the traveller typed, section by section, and when (so that "about six weeks ago" keeps its
 * meaning). Turned into answers for the day of departure.
 */
export const sheetSchema = z.strictObject({
  /** When any section was last typed: "today" for a flight without a departure date. */
  answeredOn: momentSchema,
  sections: z.partialRecord(sectionSchema, fieldsSchema),
  /** When each section was typed; `answeredOn` where left out. */
  typedOn: z.partialRecord(sectionSchema, momentSchema).optional(),
});
export type Sheet = z.infer<typeof sheetSchema>;

/** What is wrong, section by section; sections without a fault are left out. */
export type SheetIssues = Partial<Record<Section, readonly FieldIssue[]>>;

/**
 * The answers as of the day of departure, or what to put right, section by section.
 *
 * A section never posted counts as "does not apply", except `start`. With any warning sign the answers are always
 * ready: nothing else typed matters then, and sections with a fault are left out (a missing age stands as 0).
 * With no departure date the day the sheet was typed is assumed. A later departure never makes anything more recent.
 * Weeks of pregnancy are those on the day the last leg departs. Where it is not known which day it was for the traveller,
 * days and hours are the fewest they can be and weeks of pregnancy the most.
 */
export function toAnswers(
  sheet: Sheet,
  departureDate: string | null,
  lastDepartureDate = departureDate,
): { ok: true; answers: Answers } | { ok: false; issues: SheetIssues } {
  const found: Found = {};
  const issues: SheetIssues = {};
  for (const section of SECTIONS) {
    const reading = readSection(sheet, section, departureDate, lastDepartureDate);
    if (reading.issues.length > 0) issues[section] = reading.issues;
    else Object.assign(found, reading.found);
  }
  const signs = warningSigns(sheet);
  if (signs.length > 0) {
    const { ageYears = 0 } = readSection(sheet, "start", departureDate).found;
    return { ok: true, answers: toTree({ ...found, ageYears, symptoms: signs }) };
  }
  if (Object.keys(issues).length > 0) return { ok: false, issues };
  return { ok: true, answers: toTree(found) };
}

/** One section of the sheet: answers by path, how the times among them were told, and what to put right. */
export type SectionReading = {
  readonly found: Readonly<Found>;
  readonly told: Readonly<Record<string, TimeTold>>;
  readonly issues: readonly FieldIssue[];
};

/**
 * What one section of the sheet says. Answers and faults may be there at once; a section never posted has neither, except
 * `start`, which has to be answered. Worked out once for each sheet and its days, however many parts of a page ask.
 */
export function readSection(
  sheet: Sheet,
  section: Section,
  departureDate: string | null,
  lastDepartureDate = departureDate,
): SectionReading {
  const known = readings.get(sheet) ?? new Map<string, SectionReading>();
  readings.set(sheet, known);
  const key = `${section} ${departureDate} ${lastDepartureDate}`;
  const reading = known.get(key) ?? makeReading(sheet, section, departureDate, lastDepartureDate);
  known.set(key, reading);
  return reading;
}
const readings = new WeakMap<Sheet, Map<string, SectionReading>>();

function makeReading(
  sheet: Sheet,
  section: Section,
  departureDate: string | null,
  lastDepartureDate: string | null,
): SectionReading {
  const fields = sheet.sections[section];
  const found: Found = {};
  const told: Record<string, TimeTold> = {};
  const issues: FieldIssue[] = [];
  if (!fields && section !== "start") return { found, told, issues };

  const days = toDays(sheet, section, departureDate, lastDepartureDate);
  for (const question of QUESTIONNAIRE[section]) {
    if (!isAsked(question, fields ?? {})) continue;
    const reading = readQuestion(question, fields ?? {}, days);
    if (Array.isArray(reading)) {
      issues.push(...reading);
      continue;
    }
    Object.assign(found, reading.found);
    if (reading.told) told[question.path] = reading.told;
  }
  return { found, told, issues };
}

/**
 * The days that a section's times are counted between. Today is the traveller's: nobody knows on which side of the date
 * line it was typed.
 */
export function toDays(
  { answeredOn, typedOn }: Pick<Sheet, "answeredOn" | "typedOn">,
  section: Section,
  departureDate: string | null,
  lastDepartureDate: string | null,
): Days {
  const typedAt = typedOn?.[section] ?? answeredOn;
  const typed = daysOnEarth(typedAt);
  const on = (day: string | null) => (day === null ? daysOnEarth(answeredOn) : onlyDay(day));
  const passed = daysPassed(typedAt, answeredOn);
  const until = (day: string | null) =>
    day === null ? { fewest: passed, most: passed } : daysWithin(typed, onlyDay(day));
  return {
    typedOn: typed,
    departure: on(departureDate),
    lastDeparture: on(lastDepartureDate),
    untilDeparture: until(departureDate),
    untilLastDeparture: until(lastDepartureDate),
  };
}

/** The warning signs ticked, whatever else the sheet holds. "None of these" beside a sign does not undo it. */
export function warningSigns(sheet: Sheet): string[] {
  const ticked = sheet.sections.start?.symptoms ?? [];
  const [question] = QUESTIONNAIRE.start.filter(({ kind }) => kind === "signs");
  return question?.kind === "signs" ? question.options.filter((sign) => ticked.includes(sign)) : [];
}

/** Whether the age typed says that the traveller is under 18 on the day of departure. */
export function isUnder18(sheet: Sheet, departureDate: string | null): boolean {
  const { found } = readSection(sheet, "start", departureDate);
  return typeof found.ageYears === "number" && found.ageYears < 18;
}

/**
 * Paths to an object: "operation.kind" goes under "operation", "recentTripsDaysAgo.0" into a list. Throws when the
 * answers break their schema: a bug.
 */
const toTree = (found: Found): Answers =>
  answersSchema.parse(
    Object.entries(found).reduce((tree, [path, value]) => withPath(tree, path.split("."), value), {}),
  );

function withPath(tree: Found, [head = "", ...rest]: readonly string[], value: unknown): Found {
  const [next] = rest;
  if (next === undefined) return { ...tree, [head]: value };
  const within = tree[head];
  if (/^\d+$/.test(next)) return { ...tree, [head]: [...((within as unknown[] | undefined) ?? []), value] };
  return { ...tree, [head]: withPath((within as Found | undefined) ?? {}, rest, value) };
}
