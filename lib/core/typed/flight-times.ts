import { settle, typedOf, type FieldIssue, type Fields } from "./fields";
import { LENGTH, readAmount } from "./amounts";
import { isMidnight, readTimeOfDay } from "./days-and-times";

/** Takes down what is wrong, and gives nothing in its place. */
export type Refuse = (issue: FieldIssue) => null;
/** Whether a reading is what is wrong with it. */
export const isIssue = (value: unknown): value is FieldIssue => value !== null && typeof value === "object";

/** Minutes since pushback as they are typed: "2:30". */
export const toElapsedText = (minutes: number): string =>
  `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;

/**
 * Hours and minutes typed under `stem`, as whole minutes: null when both are empty, or what is wrong. Either may be left
 * empty, and either takes the whole length ("13h 55m", "835 min", 13.5 hours); with both, there are at most 59 minutes.
 * Of a text that may mean two lengths, one of `possible` minutes is taken.
 */
export function readHoursAndMinutes(
  fields: Fields,
  stem: string,
  possible: { readonly min: number; readonly max: number },
): number | null | FieldIssue {
  const hoursText = typedOf(fields, `${stem}.hours`);
  const minutesText = typedOf(fields, `${stem}.minutes`);
  const both = hoursText !== "" && minutesText !== "";
  const read = (input: "hours" | "minutes", text: string, isPossible: (minutes: number) => boolean) =>
    settle(text, readAmount(text, LENGTH, input === "hours" ? "hour" : "minute"), isPossible, {
      path: `${stem}.${input}`,
      field: stem,
      none: "durationNumber",
      either: "lengthEither",
    });
  const isAllowed = (minutes: number) => minutes >= possible.min && minutes <= possible.max;
  const isWholeHours = (minutes: number) => minutes % 60 === 0;
  if (hoursText === "" && minutesText === "") return null;

  const hours = hoursText === "" ? 0 : read("hours", hoursText, both ? isWholeHours : isAllowed);
  const minutes = minutesText === "" ? 0 : read("minutes", minutesText, both ? Number.isInteger : isAllowed);
  if (typeof hours === "object") return hours;
  if (typeof minutes === "object") return minutes;
  const wrong = (input: "hours" | "minutes", message: FieldIssue["message"]): FieldIssue => ({
    path: `${stem}.${input}`,
    field: stem,
    message,
  });
  if (both && !isWholeHours(hours)) return wrong("hours", "durationNumber");
  if (!both && hoursText === "" && !Number.isInteger(minutes)) return wrong("minutes", "durationNumber");
  if (both && hours > 0 && minutes > 59) return wrong("minutes", "durationMinutes");
  return Math.round(hours + minutes);
}

/** Minutes as the two inputs of {@link readHoursAndMinutes}, both empty without any. */
export function toHoursAndMinutes(minutes: number | undefined): { hours: string; minutes: string } {
  if (minutes === undefined) return { hours: "", minutes: "" };
  return { hours: String(Math.floor(minutes / 60)), minutes: String(minutes % 60) };
}

/** A time of day, null when nothing was typed, or what is wrong. Of a text that may be two times, a possible one is taken. */
export function readTime(
  fields: Fields,
  path: string,
  field = path,
  isPossible: (time: string) => boolean = () => true,
): string | null | FieldIssue {
  const text = typedOf(fields, path);
  if (text === "") return null;
  return settle(text, readTimeOfDay(text), isPossible, {
    path,
    field,
    none: isMidnight(text) ? "timeMidnight" : "timeNotReal",
    either: "timeEither",
  });
}
