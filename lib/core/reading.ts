import { choiceOf, readDate, textOf, toDecimal, toWhole } from "./fields";
import type { FieldIssue, Fields, IssueMessage } from "./fields";
import { AGO_DAYS, AGO_UNITS_WITH_HOURS, NONE, type Question } from "./questionnaire";
import { ageOn, daysBetween } from "./time";

/** The days a section's times are counted between, as calendar days. */
export type Days = {
  /** The day the section was typed. */
  readonly typedOn: string;
  /** The day of departure, or the day of typing when none is known. */
  readonly departure: string;
  /** The day the last leg departs, for weeks of pregnancy; the day of typing when none is known. */
  readonly lastDeparture: string;
};
/** Answers found so far, by path ("operation.kind"). */
export type Found = Record<string, unknown>;
/** What one question gives: answers by path, or what to put right. */
export type Reading = Found | FieldIssue[];

const HOURS_IN_DAY = 24;
const DAYS_IN_WEEK = 7;
const PREGNANCY_DAYS = 280;
const PREGNANCY_WEEKS_MAX = 44;
/** Most days or hours before departure that an answer holds (DESIGN 4); hours beyond it count as that many. */
const COUNT_MAX = 36500;
const CM_IN_INCH = 2.54;
const KG_IN_POUND = 0.45359237;

/**
 * What one question gives, as typed: answers by path, or what is wrong with it and where.
 *
 * Days and hours are whole, never negative, and counted to the day of departure.
 */
export function readQuestion(question: Question, fields: Fields, days: Days): Reading {
  const { path } = question;
  switch (question.kind) {
    case "consent":
      return textOf(fields, path) === "yes" ? {} : [{ path, field: path, message: "consentMissing" }];
    case "age":
      return readAge(fields, days);
    case "signs":
      return readTicks(question, fields, "symptomsMissing");
    case "ticks":
      return readTicks(question, fields, "tickMissing");
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
    case "height":
      return readHeight(fields);
    case "measure": {
      const value = readMeasure(fields, path, path, question.min, question.max);
      return typeof value === "number" ? { [path]: value } : [value];
    }
    case "stones":
      return readStones(fields);
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

/** Boxes ticked, in the questionnaire's order. "None of these" beside another box does not undo it. */
function readTicks(
  { path, options }: { path: string; options: readonly string[] },
  fields: Fields,
  message: IssueMessage,
): Reading {
  const posted = fields[path] ?? [];
  const ticked = options.filter((option) => posted.includes(option));
  return ticked.length > 0 || posted.includes(NONE) ? { [path]: ticked } : [{ path, field: path, message }];
}

/** Most centimetres by which a height typed both ways may differ: somebody rounded. */
const HEIGHT_ROUNDING_CM = 2;

/** Centimetres, or feet and inches (which may be left empty). Needed with a weight, which says nothing without it. */
function readHeight(fields: Fields): Reading {
  const field = "height";
  const [centimetres, feetTyped, inchesTyped] = ["heightCm", "heightFeet", "heightInches"].map((input) =>
    textOf(fields, input),
  );
  const metric = centimetres !== "";
  const imperial = feetTyped !== "" || inchesTyped !== "";
  if (!metric && !imperial) {
    const weight = textOf(fields, "measures");
    if (weight !== "metric" && weight !== "imperial") return {};
    return [{ path: weight === "metric" ? "heightCm" : "heightFeet", field, message: "heightMissing" }];
  }
  const cm = metric ? readMeasure(fields, "heightCm", field, 60, 250) : null;
  const feet = imperial ? readMeasure(fields, "heightFeet", field, 2, 8) : null;
  const inches = imperial ? readMeasure(fields, "heightInches", field, 0, 11.99, 0) : null;
  const issues = [cm, feet, inches].filter((value) => value !== null && typeof value === "object");
  if (issues.length > 0) return issues;
  if (typeof feet !== "number" || typeof inches !== "number") return { heightCm: cm };
  const converted = Math.min(250, (feet * 12 + inches) * CM_IN_INCH);
  if (typeof cm !== "number") return { heightCm: converted };
  if (Math.abs(cm - converted) > HEIGHT_ROUNDING_CM)
    return [{ path: "heightCm", field, message: "heightBoth" }];
  return { heightCm: cm };
}

/** Stones and pounds, either of which may be left empty. */
function readStones(fields: Fields): Reading {
  const stonesTyped = textOf(fields, "weightStone") !== "";
  const stones = readMeasure(fields, "weightStone", "stones", 3, 62, 0);
  const pounds = stonesTyped
    ? readMeasure(fields, "weightPounds", "stones", 0, 13.99, 0)
    : readMeasure(fields, "weightPounds", "stones", 45, 881);
  if (typeof stones === "number" && typeof pounds === "number")
    return { weightKg: Math.min(400, (stones * 14 + pounds) * KG_IN_POUND) };
  return [stones, pounds].filter((value) => typeof value === "object");
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

/** Weeks of pregnancy on the day the last leg departs, from the due date (40 weeks) or from the weeks reached on typing. */
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
    ? PREGNANCY_DAYS - daysBetween(days.lastDeparture, due)
    : (weeks ?? 0) * DAYS_IN_WEEK + (extra ?? 0) + daysBetween(days.typedOn, days.lastDeparture);
  if (reached < 0 || reached > PREGNANCY_WEEKS_MAX * DAYS_IN_WEEK)
    return [{ path: due ? "pregnancy.due.day" : "pregnancy.weeks", field, message: "weeksRange" }];
  return { [field]: reached / DAYS_IN_WEEK };
}
