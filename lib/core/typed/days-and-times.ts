import { toDay } from "../time";
import { NO_DIGIT, toPlain } from "./amounts";
import {
  hoursNamed,
  isHourMark,
  isInDates,
  isMidnightWord,
  isWeekday,
  monthsNamed,
  unitsNamed,
} from "./typed-words";

// Reads days and times of day as people type them, by the same promise as amounts.ts: all that the text may mean.

/**
 * A time of day on a 24-hour clock, "21:05": from "21:05", "9.05 pm", "2105", "21h05", "9pm", "noon". Two readings for
 * a mere "9", which nobody can tell from nine in the evening. Midnight is none, see {@link isMidnight}.
 */
export function readTimeOfDay(text: string): readonly string[] {
  const plain = toPlain(text);
  if (!/\d/.test(plain)) {
    const named = hoursNamed(plain);
    return named.length === 1 && named[0] === NOON ? [toClock(NOON, "00")] : [];
  }
  // In some language "p" is a minute too: what may be half a day is.
  const isMinute = (word: string) => hoursNamed(word).length === 0 && unitsNamed(word, ["minute"]).length > 0;
  const isAfter = (word: string) => isHourMark(word) || isMinute(word);
  const parts = /^(\D*?)(\d{1,2})(?: ?([:.,h ]|\p{L}+\.?) ?(\d{1,2})|(\d{2}))?(\D*)$/u.exec(plain);
  if (parts === null) return [];
  const [, before = "", hourText = "", between = "", split, joined, after = ""] = parts;
  // Minutes have two digits, except between words: "9時5分".
  if (split?.length === 1 && !(isHourMark(between) && after.split(" ").some(isMinute))) return [];
  const hour = Number(hourText);
  const minutes = (split ?? joined ?? "00").padStart(2, "0");
  const marks = [between, ...after.split(" ")].filter(isHourMark);
  if (hour > 23 || Number(minutes) > 59 || !(isHourMark(between) || /^[:.,h ]?$/.test(between))) return [];

  const half = `${before} ${after
    .split(" ")
    .filter((word) => !isAfter(word))
    .join(" ")}`.trim();
  if (half !== "") {
    const halves = new Set(hoursNamed(half));
    if (hour > NOON) return [];
    return [hour % NOON, (hour % NOON) + NOON]
      .filter((one) => halves.has(one))
      .map((one) => toClock(one, minutes));
  }
  const isMere = minutes === "00" && split === undefined && joined === undefined && marks.length === 0;
  const isEither = isMere && hour >= 1 && hour <= NOON && !hourText.startsWith("0");
  return (isEither ? [hour % NOON, (hour % NOON) + NOON] : [hour])
    .sort((one, other) => one - other)
    .map((one) => toClock(one, minutes));
}
const NOON = 12;

/** Whether the text is midnight: "midnight", "12 midnight", "24:00". It is the end of one day and the beginning of another. */
export function isMidnight(text: string): boolean {
  const plain = toPlain(text);
  const [, word] = /^(?:(?:12|24|0?0)(?:[:.]?00)? ?)?(\D+)$/.exec(plain) ?? [];
  return /^24[:.h]?00$/.test(plain) || (word !== undefined && isMidnightWord(word));
}
const toClock = (hour: number, minutes: string) => `${String(hour).padStart(2, "0")}:${minutes}`;

/**
 * A calendar day, "2026-12-05": from "5 Dec 2026", "Sat 5 December 2026", "5/12/26", "2026-12-05", "05122026". Day and
 * month in numbers give both readings where both are real days, and a year of two digits both centuries.
 */
export function readDay(text: string): readonly string[] {
  const plain = toPlain(text).replace(ORDINAL, "$1");
  if (plain.includes(NO_DIGIT)) return [];
  const words = plain.split(/[^\p{L}\p{M}]+/u).filter((word) => word !== "");
  const whole = monthsNamed(words.join(" "));
  const named =
    whole.length > 0
      ? whole
      : monthsNamed(words.filter((word) => !isWeekday(word) && !isInDates(word)).join(" "));
  const isNamed = named.length > 0 && named.length < MONTHS;
  if (words.length > 0 && named.length === 0) return [];
  const numbers = plain.match(/\d+/g) ?? [];

  const [one = "", two = "", three = ""] = numbers;
  if (isNamed) return numbers.length === 2 ? named.flatMap((month) => daysWith(String(month), one, two)) : [];
  if (numbers.length === 1 && one.length === 8)
    return distinctDays([
      ...toDays(one.slice(0, 4), one.slice(4, 6), one.slice(6)),
      ...toDays(one.slice(4), one.slice(2, 4), one.slice(0, 2)),
      ...toDays(one.slice(4), one.slice(0, 2), one.slice(2, 4)),
    ]);
  if (numbers.length !== 3) return [];
  return distinctDays([
    ...(isYear(one) ? [] : [...toDays(three, two, one), ...toDays(three, one, two)]),
    ...(isYear(three) ? [] : toDays(one, two, three)),
  ]);
}
const MONTHS = 12;
/** "1st", "1.º" (whose raised letter is a plain one by now), "5:e", "5-го". */
const ORDINAL = /(\d)(?:st|nd|rd|th|er|re|ro|e|eme|ème|\.?[oa]|°|[:-][ae]|-?(?:го|е)|-go)(?!\p{L})/gu;
const distinctDays = (days: readonly string[]): readonly string[] => [...new Set(days)];
/** A number that is no day of a month. */
const isYear = (number: string) => number.length > 2 || Number(number) > 31;

/** Day and year beside a month's name, the day first unless the first can only be a year. */
const daysWith = (month: string, one: string, two: string) =>
  isYear(one) ? toDays(one, month, two) : toDays(two, month, one);

/**
 * A calendar day typed in three parts: the month as a number or a name, the year in four digits or two. None unless all
 * three are there.
 */
export function readDayParts(day: string, month: string, year: string): readonly string[] {
  const [days, years] = [day, year].map((part) =>
    toPlain(part)
      .replace(ORDINAL, "$1")
      .replace(/^'|\.$/g, ""),
  );
  const plain = toPlain(month).replace(/\.$/, "");
  const number = /^(\d{1,2})\D*$/.exec(plain)?.[1];
  const named = monthsNamed(plain);
  const months =
    number !== undefined && (/^\d+$/.test(plain) || named.length === MONTHS) ? [number] : named.map(String);
  return months.length === MONTHS ? [] : months.flatMap((one) => toDays(years ?? "", one, days ?? ""));
}

/** The real days of these numbers, in either century when the year has two digits. */
function toDays(year: string, month: string, day: string): readonly string[] {
  if (!/^\d{2}(?:\d{2})?$/.test(year) || !/^\d{1,2}$/.test(month) || !/^\d{1,2}$/.test(day)) return [];
  const years = year.length === 4 ? [Number(year)] : [1900 + Number(year), 2000 + Number(year)];
  return years.flatMap((one) => toDay(one, Number(month), Number(day)) ?? []);
}

/** Nobody plans a flight of the last century: two digits of a year are of this one. */
export const isFlightDay = (day: string): boolean => day >= "2000";
