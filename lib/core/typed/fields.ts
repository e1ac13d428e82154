import { z } from "zod";
import { listOf, recordOf } from "../bounds";
import { readDay, readDayParts } from "./days-and-times";
import { toPlain } from "./amounts";

/** Most inputs of one form, and most values of one input: the longest form has some 300 and 40. */
const FIELDS_MAX = 500;
export const VALUES_MAX = 50;

/** Most characters of a form, names and values together: what is posted is at most 64 KiB. */
const FORM_MAX = 64 * 1024;

/** A posted form as it was typed: input name → values. Kept so that nothing typed is ever lost. */
export const fieldsSchema = recordOf(
  z.string().max(100),
  listOf(z.string().max(2000), VALUES_MAX),
  FIELDS_MAX,
).refine((fields) => lengthOf(fields) <= FORM_MAX);
const lengthOf = (fields: Record<string, string[]>) => Object.entries(fields).flat(2).join("").length;
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
  | "nothingTicked"
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
  | "weeksNotReal"
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
  | "timeMidnight"
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
  | "airportClosed"
  | "airportCodeUnknown"
  | "airportUnknown"
  | "airportWhich"
  | "lengthDiffers"
  | "bookingDiffers"
  | "arrivesFirst"
  | "computedLength"
  | "leavesEarly"
  | "timeSkipped"
  | "timeTwice"
  | "yearUnknown"
  | "flightFar"
  | "bodyUnlikely"
  | "dateEither"
  | "timeEither"
  | "lengthEither"
  | "numberEither"
  | "heightEither"
  | "feetEither"
  | "stonesEither"
  | "weeksEither"
  | "agoEither";

/**
 * One thing to put right. `path` is the `id` of the input to go to, `field` the question it belongs to
 * (its words are under `questions` or `plan`), `values` what the message names, and `lengths` what of that is minutes.
 */
export type FieldIssue = {
  readonly path: string;
  readonly field: string;
  readonly message: IssueMessage;
  readonly values?: Readonly<Record<string, string | number>>;
  readonly lengths?: Readonly<Record<string, number>>;
  /** What the text may mean, where it may mean several things: calendar days, clocks, or plain numbers. */
  readonly readings?: readonly string[];
  /** The leg it belongs to, counted from 1, where there are several. */
  readonly leg?: number;
};

/** The first value typed under a name: trimmed, full-width digits and the like made plain; "" when there is none. */
export function textOf(fields: Fields, name: string): string {
  return (fields[name]?.[0] ?? "").normalize("NFKC").trim();
}

/** The first value under a name as it was typed, for amounts.ts and days-and-times.ts to read; "" when there is none. */
export const typedOf = (fields: Fields, name: string): string => fields[name]?.[0]?.trim() ?? "";

/** What to say of a text that is none of the values wanted, and of one that may be several. */
type Asking = Pick<FieldIssue, "path" | "field" | "values"> & {
  readonly none: IssueMessage;
  readonly either: IssueMessage;
};

/**
 * The one reading of `text` that is possible here, or what to put right. Several possible readings are asked back, never
 * guessed; where none is possible, the first is given, for its own fault to be said.
 */
export function settle<T extends string | number>(
  text: string,
  readings: readonly T[],
  isPossible: (reading: T) => boolean,
  { none, either, values, ...at }: Asking,
): T | FieldIssue {
  const possible = readings.filter(isPossible);
  const [first, ...others] = possible.length > 0 ? possible : readings.slice(0, 1);
  if (first === undefined) return { ...at, message: none, ...(values && { values }) };
  if (others.length === 0) return first;
  return { ...at, message: either, values: { ...values, text }, readings: [first, ...others].map(String) };
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

/** The three inputs a date is typed in. */
export const DATE_PARTS = ["day", "month", "year"] as const;

/**
 * A date typed as day, month and year under `stem`, or whole into one of the three: the calendar day, null when all are
 * empty, or what is wrong. Months are numbers or names; of a year in two digits, and of a day and month in numbers that
 * were typed into one input, the reading that is likely here is taken, and asked back when there are several.
 */
export function readDate(
  fields: Fields,
  stem: string,
  isLikely: (day: string) => boolean,
  field = stem,
): string | null | FieldIssue {
  const typed = DATE_PARTS.map((part) => ({
    path: `${stem}.${part}`,
    text: typedOf(fields, `${stem}.${part}`),
  }));
  const filled = typed.filter(({ text }) => text !== "");
  const text = filled.map((part) => part.text).join(" ");
  if (text === "") return null;
  const [day = "", month = "", year = ""] = typed.map((part) => part.text);
  const missing = typed.find((part) => part.text === "");
  const isWhole = missing === undefined || (toPlain(text).match(/\d+/g) ?? []).length > 2;
  return settle(text, missing ? readDay(text) : readDayParts(day, month, year), isLikely, {
    path: (isWhole ? filled[0] : missing)?.path ?? stem,
    field,
    none: isWhole ? "dateNotReal" : "dateIncomplete",
    either: "dateEither",
  });
}

/** Only the inputs a form really has, so that a foreign field never reaches the draft. */
export function pickFields(fields: Fields, names: readonly string[]): Fields {
  return Object.fromEntries(names.flatMap((name) => (fields[name] ? [[name, fields[name]]] : [])));
}
