import { z } from "zod";
import { toDay } from "./time";

/** A posted form as it was typed: input name → values. Kept so that nothing typed is ever lost. */
export const fieldsSchema = z.record(z.string().max(100), z.array(z.string().max(2000)));
export type Fields = z.infer<typeof fieldsSchema>;

/** What is wrong with a typed value: a key of the messages under `errors`. */
export type IssueMessage =
  | "consentMissing"
  | "ageMissing"
  | "ageBoth"
  | "ageRange"
  | "birthAfter"
  | "symptomsMissing"
  | "tickMissing"
  | "choose"
  | "heightMissing"
  | "heightBoth"
  | "numberMissing"
  | "wholeNumber"
  | "number"
  | "range"
  | "dateIncomplete"
  | "dateNotReal"
  | "whenMissing"
  | "whenBoth"
  | "unitMissing"
  | "afterDeparture"
  | "tooLongAgo"
  | "weeksMissing"
  | "weeksBoth"
  | "weeksRange"
  | "weekDays"
  | "durationMissing"
  | "durationNumber"
  | "durationMinutes"
  | "durationShort"
  | "durationLong"
  | "nameLong"
  | "timeNotReal"
  | "timeWithoutDate"
  | "dateWithoutTime"
  | "durationOrClocks"
  | "legsTooMany"
  | "layoverMissing"
  | "elapsedNotReal"
  | "sleepMissing"
  | "sleepsTooMany"
  | "sleepWithoutClock"
  | "sleepHours"
  | "sleepNoRoom"
  | "sleepBackwards"
  | "sleepOverlaps"
  | "sleepTooLate"
  | "airportUnknown"
  | "airportWhich"
  | "lengthDiffers"
  | "arrivesFirst"
  | "computedLength"
  | "leavesEarly"
  | "timeSkipped"
  | "timeTwice"
  | "yearUnknown";

/**
 * One thing to put right. `path` is the `id` of the input to go to, `field` the question it belongs to
 * (its words are under `questions` or `plan`), `values` what the message names.
 */
export type FieldIssue = {
  readonly path: string;
  readonly field: string;
  readonly message: IssueMessage;
  readonly values?: Readonly<Record<string, string | number>>;
  /** The leg it belongs to, counted from 1, where there are several. */
  readonly leg?: number;
};

/** The first value typed under a name: trimmed, full-width digits and the like made plain; "" when there is none. */
export function textOf(fields: Fields, name: string): string {
  return (fields[name]?.[0] ?? "").normalize("NFKC").trim();
}

/** The chosen one of `options`, or null when none or something else was posted. */
export function choiceOf<T extends string>(fields: Fields, name: string, options: readonly T[]): T | null {
  const text = textOf(fields, name);
  return options.find((option) => option === text) ?? null;
}

/** A whole number of at most nine digits, or null: "12", never "-3", "1e9" or "twelve". */
export function toWhole(text: string): number | null {
  return /^\d{1,9}$/.test(text) ? Number(text) : null;
}

/** A number with at most two decimals, comma or point, or null. */
export function toDecimal(text: string): number | null {
  return /^\d{1,9}([.,]\d{1,2})?$/.test(text) ? Number(text.replace(",", ".")) : null;
}

/** The three inputs a date is typed in. */
export const DATE_PARTS = ["day", "month", "year"] as const;

/**
 * A date typed as day, month and year under `stem`: the calendar day, null when all three are empty,
 * or what is wrong. Months are numbers; the year has four digits.
 */
export function readDate(fields: Fields, stem: string, field = stem): string | null | FieldIssue {
  const typed = DATE_PARTS.map((part) => ({
    path: `${stem}.${part}`,
    text: textOf(fields, `${stem}.${part}`),
  }));
  if (typed.every(({ text }) => text === "")) return null;
  const missing = typed.find(({ text }) => text === "");
  if (missing) return { path: missing.path, field, message: "dateIncomplete" };
  const [day, month, year] = typed.map(({ text }) => toWhole(text) ?? 0);
  return toDay(year ?? 0, month ?? 0, day ?? 0) ?? { path: `${stem}.day`, field, message: "dateNotReal" };
}

/** Only the inputs a form really has, so that a foreign field never reaches the draft. */
export function pickFields(fields: Fields, names: readonly string[]): Fields {
  return Object.fromEntries(names.flatMap((name) => (fields[name] ? [[name, fields[name]]] : [])));
}
