import { z } from "zod";
import { ageOn, daysBetween } from "./time";
import { choiceOf, fieldsSchema, readDate, textOf, toDecimal, toWhole, type Fields } from "./fields";
import type { FieldIssue } from "./fields";
import {
  AGO_DAYS,
  AGO_UNITS_WITH_HOURS,
  isAsked,
  NONE,
  QUESTIONNAIRE,
  saidNone,
  SECTIONS,
  sectionSchema,
  type Question,
  type Section,
} from "./questionnaire";
import { answersSchema, type Answers } from "./questions";

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

/** The days a section's times are counted between. */
type Days = {
  /** The day the section was typed. */
  readonly typedOn: string;
  /** The day of departure, or the day of typing when none is known. */
  readonly departure: string;
};
/** Answers found so far, by path ("operation.kind"). */
type Found = Record<string, unknown>;
/** What one question gives: answers by path, or what to put right. */
type Reading = Found | FieldIssue[];

/** The options that mean "does not apply". */
const NO_ANSWERS = ["no", "none", "walks"];
const HOURS_IN_DAY = 24;
const DAYS_IN_WEEK = 7;
const PREGNANCY_DAYS = 280;
const PREGNANCY_WEEKS_MAX = 44;
/** Most days or hours before departure that an answer holds (DESIGN 4); hours beyond it count as that many. */
const COUNT_MAX = 36500;
const CM_IN_INCH = 2.54;
const KG_IN_POUND = 0.45359237;

/**
 * The answers as of the day of departure, or what to put right, section by section.
 *
 * A section never posted counts as "does not apply", except `start`. With any warning sign the answers are always
 * ready: nothing else typed matters then, and sections with a fault are left out (a missing age stands as 0).
 * With no departure date the day the sheet was typed is assumed. A later departure never makes anything more recent.
 */
export function toAnswers(
  sheet: Sheet,
  departureDate: string | null,
): { ok: true; answers: Answers } | { ok: false; issues: SheetIssues } {
  const found: Found = {};
  const issues: SheetIssues = {};
  for (const section of SECTIONS) {
    const reading = readSection(sheet, section, departureDate);
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
): { found: Found; issues: FieldIssue[] } {
  const fields = sheet.sections[section];
  const found: Found = {};
  const issues: FieldIssue[] = [];
  if (!fields && section !== "start") return { found, issues };
  if (fields && saidNone(section, fields)) return { found: noneOf(section), issues };

  const days = {
    typedOn: sheet.typedOn?.[section] ?? sheet.answeredOn,
    departure: departureDate ?? sheet.answeredOn,
  };
  for (const question of QUESTIONNAIRE[section]) {
    if (!isAsked(question, fields ?? {})) continue;
    const reading = readQuestion(question, fields ?? {}, days);
    if (Array.isArray(reading)) issues.push(...reading);
    else Object.assign(found, reading);
  }
  return { found, issues };
}

/** What "None of these apply to me" answers: the "no" of every question that is always asked and has one. */
function noneOf(section: Section): Found {
  const found: Found = {};
  for (const question of QUESTIONNAIRE[section]) {
    if (question.kind !== "choice" || question.askedIf || question.as) continue;
    const no = question.options.find((option) => NO_ANSWERS.includes(option));
    if (no) found[question.path] = no;
  }
  return found;
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

function readQuestion(question: Question, fields: Fields, days: Days): Reading {
  const { path } = question;
  switch (question.kind) {
    case "consent":
      return textOf(fields, path) === "yes" ? {} : [{ path, field: path, message: "consentMissing" }];
    case "age":
      return readAge(fields, days);
    case "signs": {
      const ticked = fields[path] ?? [];
      const signs = question.options.filter((sign) => ticked.includes(sign));
      return signs.length > 0 || ticked.includes(NONE)
        ? { [path]: signs }
        : [{ path, field: path, message: "symptomsMissing" }];
    }
    case "choice": {
      const choice = choiceOf(fields, path, question.options);
      if (choice === null) return [{ path, field: path, message: "choose" }];
      if (question.as === "form") return {};
      return {
        [path]: question.as === "number" ? Number(choice) : question.as === "yes" ? choice === "yes" : choice,
      };
    }
    case "when":
      return readWhen(question.path, question.unit, fields, days);
    case "metric":
      return readMetric(fields);
    case "imperial":
      return readImperial(fields);
    case "weeks":
      return readWeeks(fields, days);
  }
}

/** Age in years on the day of departure, typed or worked out from the date of birth. */
function readAge(fields: Fields, { departure }: Days): Reading {
  const issue = (path: string, message: FieldIssue["message"]): Reading => [
    { path, field: "ageYears", message },
  ];
  const typed = textOf(fields, "ageYears");
  const birth = readDate(fields, "dateOfBirth", "ageYears");
  if (birth && typeof birth === "object") return [birth];
  if (typed === "" && birth === null) return issue("ageYears", "ageMissing");
  const years = toWhole(typed);
  if (typed !== "" && (years === null || years > 120)) return issue("ageYears", "ageRange");
  if (birth === null) return { ageYears: years };
  if (daysBetween(birth, departure) < 0) return issue("dateOfBirth.day", "birthAfter");
  const worked = ageOn(departure, birth);
  if (worked > 120) return issue("dateOfBirth.year", "ageRange");
  return typed !== "" && years !== worked ? issue("ageYears", "ageBoth") : { ageYears: worked };
}

/** Whole days or hours before departure: from a date, or from "about how long ago" on the day it was typed. */
function readWhen(path: string, unit: "days" | "hours", fields: Fields, days: Days): Reading {
  const issue = (input: string, message: FieldIssue["message"]): Reading => [
    { path: `${path}.${input}`, field: path, message },
  ];
  const date = readDate(fields, path);
  const agoText = textOf(fields, `${path}.ago`);
  if (date && typeof date === "object") return [date];
  if (date && agoText) return issue("ago", "whenBoth");
  if (!date && !agoText) return issue("day", "whenMissing");

  if (date) {
    const before = daysBetween(date, days.departure);
    if (before < 0) return issue("day", "afterDeparture");
    if (before > COUNT_MAX) return issue("year", "tooLongAgo");
    // A day has no hour: count from its end to the start of the day of departure, so never too many.
    const hours = Math.max(0, before - 1) * HOURS_IN_DAY;
    return { [path]: unit === "days" ? before : Math.min(hours, COUNT_MAX) };
  }
  const ago = toWhole(agoText);
  if (ago === null) return issue("ago", "wholeNumber");
  const agoUnit = choiceOf(fields, `${path}.unit`, AGO_UNITS_WITH_HOURS);
  if (agoUnit === null || (agoUnit === "hours" && unit === "days")) return issue("unit", "unitMissing");

  const until = daysBetween(days.typedOn, days.departure);
  const agoHours = ago * (agoUnit === "hours" ? 1 : AGO_DAYS[agoUnit] * HOURS_IN_DAY);
  // Typed late one day, leaving early another: only the whole days between are certain to have passed.
  const before =
    unit === "days"
      ? agoHours / HOURS_IN_DAY + until
      : agoHours + Math.min(until, Math.max(0, until - 1)) * HOURS_IN_DAY;
  if (before < 0) return issue("ago", "afterDeparture");
  if (before > COUNT_MAX * (unit === "days" ? 1 : HOURS_IN_DAY)) return issue("ago", "tooLongAgo");
  return { [path]: Math.min(before, COUNT_MAX) };
}

function readMetric(fields: Fields): Reading {
  const height = readMeasure(fields, "heightCm", "metric", 60, 250);
  const weight = readMeasure(fields, "weightKg", "metric", 20, 400);
  const issues = [height, weight].filter((value) => typeof value === "object");
  return issues.length > 0 ? issues : { heightCm: height, weightKg: weight };
}

/** Feet and inches, stones and pounds: inches and stones may be left empty, and so may pounds beside stones. */
function readImperial(fields: Fields): Reading {
  const stonesTyped = textOf(fields, "weightStone") !== "";
  const feet = readMeasure(fields, "heightFeet", "imperial", 2, 8);
  const inches = readMeasure(fields, "heightInches", "imperial", 0, 11.99, 0);
  const stones = readMeasure(fields, "weightStone", "imperial", 3, 62, 0);
  const pounds = stonesTyped
    ? readMeasure(fields, "weightPounds", "imperial", 0, 13.99, 0)
    : readMeasure(fields, "weightPounds", "imperial", 45, 881);
  if (
    typeof feet === "number" &&
    typeof inches === "number" &&
    typeof stones === "number" &&
    typeof pounds === "number"
  )
    return {
      heightCm: Math.min(250, (feet * 12 + inches) * CM_IN_INCH),
      weightKg: Math.min(400, (stones * 14 + pounds) * KG_IN_POUND),
    };
  return [feet, inches, stones, pounds].filter((value) => typeof value === "object");
}

function readMeasure(
  fields: Fields,
  path: string,
  field: string,
  min: number,
  max: number,
  whenEmpty?: number,
): number | FieldIssue {
  const text = textOf(fields, path);
  if (text === "") return whenEmpty ?? { path, field, message: "numberMissing", values: { input: path } };
  const value = toDecimal(text);
  if (value === null) return { path, field, message: "number", values: { input: path } };
  if (value < min || value > max) return { path, field, message: "range", values: { input: path, min, max } };
  return value;
}

/** Weeks of pregnancy on the day of departure, from the due date (40 weeks) or from the weeks reached on typing. */
function readWeeks(fields: Fields, days: Days): Reading {
  const field = "pregnancy.weeks";
  const due = readDate(fields, "pregnancy.due", field);
  const weeksText = textOf(fields, "pregnancy.weeks");
  const daysText = textOf(fields, "pregnancy.days");
  if (due && typeof due === "object") return [due];
  if (due && weeksText) return [{ path: "pregnancy.weeks", field, message: "weeksBoth" }];
  if (!due && !weeksText) return [{ path: "pregnancy.due.day", field, message: "weeksMissing" }];

  const weeks = toWhole(weeksText);
  const extra = daysText === "" ? 0 : toWhole(daysText);
  if (!due && weeks === null) return [{ path: "pregnancy.weeks", field, message: "wholeNumber" }];
  if (!due && (extra === null || extra > 6)) return [{ path: "pregnancy.days", field, message: "weekDays" }];
  const reached = due
    ? PREGNANCY_DAYS - daysBetween(days.departure, due)
    : (weeks ?? 0) * DAYS_IN_WEEK + (extra ?? 0) + daysBetween(days.typedOn, days.departure);
  if (reached < 0 || reached > PREGNANCY_WEEKS_MAX * DAYS_IN_WEEK)
    return [{ path: due ? "pregnancy.due.day" : "pregnancy.weeks", field, message: "weeksRange" }];
  return { [field]: reached / DAYS_IN_WEEK };
}

/** Paths to an object: "operation.kind" goes under "operation". Throws when the answers break their schema: a bug. */
function toTree(found: Found): Answers {
  const tree: Found = {};
  for (const [path, value] of Object.entries(found)) {
    const [head = path, tail] = path.split(".");
    tree[head] = tail === undefined ? value : { ...(tree[head] as Found | undefined), [tail]: value };
  }
  return answersSchema.parse(tree);
}
