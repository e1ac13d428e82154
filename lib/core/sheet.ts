import { z } from "zod";
import { fieldsSchema } from "./fields";
import type { FieldIssue } from "./fields";
import { isAsked, QUESTIONNAIRE, SECTIONS, sectionSchema, type Section } from "./questionnaire";
import { answersSchema, type Answers } from "./questions";
import { readQuestion, type Found } from "./reading";

/**
 * The answer sheet: what the traveller typed, section by section, and the calendar day they typed it on
 * (so that "about six weeks ago" keeps its meaning). Turned into answers for the day of departure.
 */
export const sheetSchema = z.strictObject({
  /** The day any section was last typed: "today" for a flight without a departure date. */
  answeredOn: z.iso.date(),
  sections: z.partialRecord(sectionSchema, fieldsSchema),
  /** The day each section was typed; `answeredOn` where left out. */
  typedOn: z.partialRecord(sectionSchema, z.iso.date()).optional(),
});
export type Sheet = z.infer<typeof sheetSchema>;

/** What is wrong, section by section; sections without a fault are left out. */
export type SheetIssues = Partial<Record<Section, FieldIssue[]>>;

/**
 * The answers as of the day of departure, or what to put right, section by section.
 *
 * A section never posted counts as "does not apply", except `start`. With any warning sign the answers are always
 * ready: nothing else typed matters then, and sections with a fault are left out (a missing age stands as 0).
 * With no departure date the day the sheet was typed is assumed. A later departure never makes anything more recent.
 * Weeks of pregnancy are those on the day the last leg departs.
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

/**
 * One section of the sheet: answers by path, and what to put right. Both may be there at once.
 * A section never posted has neither, except `start`, which has to be answered.
 */
export function readSection(
  sheet: Sheet,
  section: Section,
  departureDate: string | null,
  lastDepartureDate = departureDate,
): { found: Found; issues: FieldIssue[] } {
  const fields = sheet.sections[section];
  const found: Found = {};
  const issues: FieldIssue[] = [];
  if (!fields && section !== "start") return { found, issues };

  const days = {
    typedOn: sheet.typedOn?.[section] ?? sheet.answeredOn,
    departure: departureDate ?? sheet.answeredOn,
    lastDeparture: lastDepartureDate ?? sheet.answeredOn,
  };
  for (const question of QUESTIONNAIRE[section]) {
    if (!isAsked(question, fields ?? {})) continue;
    const reading = readQuestion(question, fields ?? {}, days);
    if (Array.isArray(reading)) issues.push(...reading);
    else Object.assign(found, reading);
  }
  return { found, issues };
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
function toTree(found: Found): Answers {
  const tree: Found = {};
  for (const [path, value] of Object.entries(found)) {
    const [head = path, tail] = path.split(".");
    if (tail === undefined) tree[head] = value;
    else if (/^\d+$/.test(tail)) tree[head] = [...((tree[head] as unknown[] | undefined) ?? []), value];
    else tree[head] = { ...(tree[head] as Found | undefined), [tail]: value };
  }
  return answersSchema.parse(tree);
}
