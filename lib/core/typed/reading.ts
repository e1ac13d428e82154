import { choiceOf, readDate, settle, textOf, typedOf } from "./fields";
import type { FieldIssue, Fields, IssueMessage } from "./fields";
import { AGO_UNITS, AGO_UNITS_WITH_HOURS, NONE, type AgoUnit } from "./questionnaire";
import type { Question } from "../advice/questions";
import { DAYS_AGO_MAX, WEEKS_MAX } from "../advice/options";
import { readBmi, readHeight, readWeight } from "./measures";
import { ageOn, daysBetween } from "../time";
import { agesOn, daysWithin, isTodayOrYesterday, onlyDay, type DayCount, type DaySpan } from "../today";
import { AGO, readAgo, readAmount, readWeeks, toPlain, WEEKS, YEARS } from "./amounts";
import type { Unit } from "./typed-words";

/** The days a section's times are counted between, as far as they are known. */
export type Days = {
  /** The day the section was typed. */
  readonly typedOn: DaySpan;
  /** The day of departure, or the day of typing when none is known. */
  readonly departure: DaySpan;
  /** The day the last leg departs, for weeks of pregnancy; the day of typing when none is known. */
  readonly lastDeparture: DaySpan;
  /** Days from typing to departure, and to that of the last leg. */
  readonly untilDeparture: DayCount;
  readonly untilLastDeparture: DayCount;
};
/** Answers found so far, by path ("operation.kind"). */
export type Found = Record<string, unknown>;
/** How a time was told: the calendar day, or so many of a unit ago; `least` where more days may have passed than count. */
export type TimeTold = ({ readonly day: string } | { readonly count: number; readonly unit: AgoUnit }) & {
  readonly least?: boolean;
};
/** What one question gives: answers by path, and how a time was told; or what to put right. */
export type Reading = { readonly found: Found; readonly told?: TimeTold | undefined } | FieldIssue[];

const HOURS_IN_DAY = 24;
const DAYS_IN_WEEK = 7;
const PREGNANCY_DAYS = 280;
/** A day typed as "when it was" is likely neither this long after the departure nor longer ago than is counted. */
const SLIP_DAYS = 3653;
const AGE_MAX = 120;
const ADULT_YEARS = 18;

/**
 * What one question gives, as typed: answers by path, or what is wrong with it and where.
 *
 * Days and hours are whole, never negative, and counted to the day of departure: the fewest they can be. No date that
 * is today or yesterday anywhere on Earth is refused.
 */
export function readQuestion(question: Question, fields: Fields, days: Days): Reading {
  const { path } = question;
  switch (question.kind) {
    case "consent":
      return textOf(fields, path) === "yes" ? NOTHING : [{ path, field: path, message: "consentMissing" }];
    case "age":
      return readAge(fields, days);
    case "signs":
      return readTicks(question, fields, "symptomsMissing");
    case "ticks": {
      const reading = readTicks(question, fields, "tickMissing");
      return question.as === "form" && !Array.isArray(reading) ? NOTHING : reading;
    }
    case "choice": {
      const choice = choiceOf(fields, path, question.options);
      if (choice === null) return [{ path, field: path, message: "choose" }];
      return { found: readChoice(path, choice, question.as) };
    }
    case "when":
      return readWhen(question.path, question.unit, fields, days);
    case "height":
      return readTall(fields);
    case "measure":
      return found(path, path === "weightKg" ? readWeight(fields, path) : readBmi(fields, path));
    case "stones":
      return found("weightKg", readWeight(fields, "stones"));
    case "weeks":
      return readPregnancy(fields, days);
  }
}

function readChoice(path: string, choice: string, as: Extract<Question, { kind: "choice" }>["as"]): Found {
  switch (as) {
    case "form":
      return {};
    case "legs":
      return { legs: {} };
    case "ankle":
      return choice === "absent" ? { [path.replace(/ankle$/, "absent")]: true } : { [path]: choice };
    case "number":
      return { [path]: Number(choice) };
    case "yes":
      return { [path]: choice === "yes" };
    case undefined:
      return { [path]: choice };
  }
}
const NOTHING: Reading = { found: {} };

/**
 * Age in years on the day of departure, typed or worked out from the date of birth. On a birthday that may not have begun
 * yet, both ages are right; the one that asks for more care counts when none is typed: 17 of 18, and else the older.
 */
function readAge(fields: Fields, { departure, typedOn }: Days): Reading {
  const field = "ageYears";
  const issue = (path: string, message: FieldIssue["message"]): Reading => [{ path, field, message }];
  const text = typedOf(fields, field);
  const isLikely = (day: string) =>
    ageOn(departure.earliest, day) <= AGE_MAX && daysBetween(departure.latest, day) < SLIP_DAYS;
  const birth = readDate(fields, "dateOfBirth", isLikely, field);
  if (birth && typeof birth === "object") return [birth];
  if (text === "" && birth === null) return issue(field, "ageMissing");
  const readings = readAmount(text, YEARS, "year").filter(
    (years) => Number.isInteger(years) && years <= AGE_MAX,
  );
  const years = readings[0];
  if (text !== "" && years === undefined) return issue(field, "ageRange");
  if (birth === null) return { found: { ageYears: years } };
  if (birth > departure.latest && !isTodayOrYesterday(birth, typedOn))
    return issue("dateOfBirth.day", "birthAfter");
  const worked = agesOn(departure, birth);
  if (worked.fewest > AGE_MAX) return issue("dateOfBirth.year", "ageRange");
  if (years !== undefined && years !== worked.fewest && years !== worked.most) return issue(field, "ageBoth");
  const careful = worked.fewest < ADULT_YEARS ? worked.fewest : Math.min(worked.most, AGE_MAX);
  return { found: { ageYears: years ?? Math.max(0, careful) }, told: { day: birth } };
}

/** Whole days or hours before departure: from a date, or from "about how long ago" on the day it was typed. */
function readWhen(path: string, unit: "days" | "hours", fields: Fields, days: Days): Reading {
  const issue = (input: string, message: FieldIssue["message"]): Reading => [
    { path: `${path}.${input}`, field: path, message },
  ];
  const before = (day: string) => daysWithin(onlyDay(day), days.departure);
  const isLikely = (day: string) => before(day).most > -SLIP_DAYS && before(day).fewest <= DAYS_AGO_MAX;
  const date = readDate(fields, path, isLikely);
  const agoText = typedOf(fields, `${path}.ago`);
  if (date && typeof date === "object") return [date];
  if (date && agoText) return issue("ago", "whenBoth");
  if (!date && !agoText) return issue("day", "whenMissing");

  if (date) {
    const { fewest, most } = before(date);
    if (most < 0 && !isTodayOrYesterday(date, days.typedOn)) return issue("day", "afterDeparture");
    if (fewest > DAYS_AGO_MAX) return issue("year", "tooLongAgo");
    // A day has no hour: count from its end to the start of the day of departure, so never too many.
    const passed = unit === "days" ? fewest : (fewest - 1) * HOURS_IN_DAY;
    // Hours beyond the most that an answer holds count as that many.
    return {
      found: { [path]: Math.min(Math.max(0, passed), DAYS_AGO_MAX) },
      told: { day: date, least: most > fewest },
    };
  }
  const ago = readSince(fields, path, unit);
  if ("message" in ago) return [ago];
  // Typed late one day, leaving early another: only the whole days between are certain to have passed.
  const passed = (until: number) =>
    unit === "days"
      ? Math.floor(ago.hours / HOURS_IN_DAY) + until
      : Math.floor(ago.hours) + Math.min(until, Math.max(0, until - 1)) * HOURS_IN_DAY;
  const { fewest, most } = days.untilDeparture;
  if (passed(most) < 0) return issue("ago", "afterDeparture");
  const surely = Math.max(0, passed(fewest));
  if (surely > DAYS_AGO_MAX * (unit === "days" ? 1 : HOURS_IN_DAY)) return issue("ago", "tooLongAgo");
  return {
    found: { [path]: Math.min(surely, DAYS_AGO_MAX) },
    told: { count: ago.count, unit: ago.unit, least: most > fewest },
  };
}

type Ago = { readonly hours: number; readonly count: number; readonly unit: AgoUnit };

/** "About how long ago": a number and its unit, beside it or in the text itself ("6 weeks"), or both if they agree. */
function readSince(fields: Fields, path: string, unit: "days" | "hours"): Ago | FieldIssue {
  const at = (input: string, message: IssueMessage) => ({ path: `${path}.${input}`, field: path, message });
  const text = typedOf(fields, `${path}.ago`);
  const read = (typed: string, bare: Unit) =>
    settle(typed, readAgo(typed, bare), () => true, { ...at("ago", "wholeNumber"), ...AGO_MESSAGES });
  const number = toPlain(text).replace(/[^\d.,]+$/, "");
  const chosen = choiceOf(fields, `${path}.unit`, unit === "hours" ? AGO_UNITS_WITH_HOURS : AGO_UNITS);
  // "6 weeks" is the same whatever unit stands beside it; "about 6" is not, nor is "yesterday" a count of any.
  const isNamed = /\p{L}/u.test(toPlain(text)) && read(text, "day") === read(text, "hour");
  const isWord = isNamed && !/\d/.test(number);
  if (chosen === null && !isNamed) {
    const counted = read(text, "day");
    return typeof counted === "object" ? counted : at("unit", "unitMissing");
  }
  const hours = read(text, toUnit(chosen ?? "days"));
  if (typeof hours === "object") return hours;
  const sameAsChosen = chosen === null || !isNamed || isWord || read(number, toUnit(chosen)) === hours;
  if (!sameAsChosen) return at("unit", "unitMissing");
  const counted = AGO_UNITS_WITH_HOURS.findLast((one) => hours % hoursIn(one) === 0) ?? "hours";
  const inWords = hours % HOURS_IN_DAY === 0 ? "days" : "hours";
  const shown = isWord ? inWords : (chosen ?? counted);
  return { hours, count: hours / hoursIn(shown), unit: shown };
}
const AGO_MESSAGES = { none: "wholeNumber", either: "agoEither" } as const;
const toUnit = (unit: AgoUnit) => unit.slice(0, -1) as "hour" | "day" | "week" | "month" | "year";
const hoursIn = (unit: AgoUnit): number => AGO.find((one) => one.unit === toUnit(unit))?.size ?? NaN;

/** Boxes ticked, in the questionnaire's order. "None of these" beside another box does not undo it. */
function readTicks(
  { path, options }: { path: string; options: readonly string[] },
  fields: Fields,
  message: IssueMessage,
): Reading {
  const posted = fields[path] ?? [];
  const ticked = options.filter((option) => posted.includes(option));
  return ticked.length > 0 || posted.includes(NONE)
    ? { found: { [path]: ticked } }
    : [{ path, field: path, message }];
}

/** Height may be left empty, but not beside a weight, which says nothing without it. */
function readTall(fields: Fields): Reading {
  const heightCm = readHeight(fields);
  if (typeof heightCm === "number") return { found: { heightCm } };
  if (heightCm !== null) return [...heightCm];
  const weight = choiceOf(fields, "measures", ["metric", "imperial"]);
  if (weight === null) return NOTHING;
  return [
    { path: weight === "metric" ? "heightCm" : "heightFeet", field: "height", message: "heightMissing" },
  ];
}

/**
 * Weeks of pregnancy on the day the last leg departs, from the due date (40 weeks) or from the weeks reached on typing:
 * the most they can be.
 */
function readPregnancy(fields: Fields, days: Days): Reading {
  const field = "pregnancy.weeks";
  const issue = (path: string, message: IssueMessage): Reading => [{ path, field, message }];
  const most = WEEKS_MAX * DAYS_IN_WEEK;
  const isWithin = ({ fewest, most: reached }: DayCount) => reached >= 0 && fewest <= most;
  const weeksOf = (reached: DayCount) => Math.min(reached.most, most) / DAYS_IN_WEEK;
  const add = (number: number, { fewest, most: more }: DayCount): DayCount => ({
    fewest: number + fewest,
    most: number + more,
  });
  const reachedBy = (due: string) => add(PREGNANCY_DAYS, daysWithin(onlyDay(due), days.lastDeparture));
  const due = readDate(fields, "pregnancy.due", (day) => isWithin(reachedBy(day)), field);
  if (due && typeof due === "object") return [due];
  const [weeksText, daysText] = [typedOf(fields, field), typedOf(fields, "pregnancy.days")];
  if (due && weeksText) return issue(field, "weeksBoth");
  if (!due && !weeksText) return issue("pregnancy.due.day", "weeksMissing");
  if (due) {
    const reached = reachedBy(due);
    return isWithin(reached)
      ? { found: { [field]: weeksOf(reached) }, told: { day: due } }
      : issue("pregnancy.due.day", "weeksRange");
  }

  const asking = { path: field, field, none: "weeksNotReal", either: "weeksEither" } as const;
  const typed = settle(weeksText, readWeeks(weeksText), (one) => one <= most, asking);
  if (typeof typed === "object") return [typed];
  const [extra] = daysText === "" ? [0] : readAmount(daysText, WEEKS, "day");
  const isExtra = extra !== undefined && Number.isInteger(extra) && extra < DAYS_IN_WEEK;
  if (!isExtra || (extra > 0 && typed % DAYS_IN_WEEK !== 0)) return issue("pregnancy.days", "weekDays");
  const reached = add(typed + extra, days.untilLastDeparture);
  return isWithin(reached) ? { found: { [field]: weeksOf(reached) } } : issue(field, "weeksRange");
}

const found = (path: string, value: number | FieldIssue): Reading =>
  typeof value === "object" ? [value] : { found: { [path]: value } };
