import { toDay, weekdayOf } from "../time";
import { NO_DIGIT, toPlain } from "./amounts";
import {
  hoursNamed,
  isBesideTime,
  isHourMark,
  isInDates,
  isMidnightWord,
  monthsNamed,
  unitsNamed,
  weekdaysNamed,
} from "./typed-words";

// Reads days and times of day as people type them, by the same promise as amounts.ts: all that the text may mean.

/**
 * A time of day on a 24-hour clock, "21:05": from "21:05", "9.05 pm", "2105", "21h05", "9pm", "9 in the evening", "noon".
 * Two readings for a mere "9", which nobody can tell from nine in the evening. Midnight is none, see {@link isMidnight}.
 */
export function readTimeOfDay(text: string): readonly string[] {
  const plain = toPlain(text);
  if (isMidnight(text)) return [];
  if (!/\d/.test(plain)) {
    const named = hoursNamed(plain);
    return named.length === 1 && named[0] === NOON ? [toClock(NOON, "00")] : [];
  }
  const time = parseTime(plain);
  if (time === null) return [];
  const { hour, minutes, isMere, part } = time;
  const either = [hour % NOON, (hour % NOON) + NOON];
  if (part === null) return (isMere ? either : [hour]).map((one) => toClock(one, minutes));
  if (hour > NOON) return [];
  const told = either.filter((one) => part.includes(one));
  return (told.length > 0 ? told : nearTo(part, hour, either)).map((one) => toClock(one, minutes));
}
const NOON = 12;

/**
 * Those of two hours that a part of the day is said of although it ends before or begins after them: where it does,
 * nobody agrees. A morning is any hour before noon, and an afternoon none.
 */
function nearTo(part: readonly number[], hour: number, either: readonly number[]): readonly number[] {
  const isMorning = part.every((one) => one > NIGHT.last && one < NOON);
  if (isMorning) return hour === NOON ? either : [hour % NOON];
  const isAfternoon = part.every((one) => one > NOON && one < NIGHT.first);
  const near = part.length === 1 ? 1 : 2;
  return either.filter((one) => apart(one, part) <= near && !(isAfternoon && one < NOON));
}
const NIGHT = { first: 22, last: 2 };
/** Hours from one to the nearest of others, on a clock of 24. */
const apart = (hour: number, others: readonly number[]) =>
  Math.min(...others.map((other) => Math.min((hour - other + 24) % 24, (other - hour + 24) % 24)));

/**
 * A time as it is written: `isMere` for an hour from 1 to 12 and no more, `part` the hours of the part of the day that is
 * named; null when it is no time.
 */
function parseTime(plain: string) {
  // In some language "p" is a minute too: what may be half a day is.
  const isMinute = (word: string) => hoursNamed(word).length === 0 && unitsNamed(word, ["minute"]).length > 0;
  const isBeside = (word: string) => isHourMark(word) || isBesideTime(word);
  const isAfter = (word: string) => isBeside(word) || isMinute(word);
  const parts = /^(\D*?)(\d{1,2})(?: ?([:.,h ]|\p{L}+\.?) ?(\d{1,2})|(\d{2}))?(\D*)$/u.exec(plain);
  if (parts === null) return null;
  const [, before = "", hourText = "", between = "", split, joined, after = ""] = parts;
  // Minutes have two digits, except between words: "9時5分".
  if (split?.length === 1 && !(isHourMark(between) && after.split(" ").some(isMinute))) return null;
  const hour = Number(hourText);
  const minutes = (split ?? joined ?? "00").padStart(2, "0");
  if (hour > 23 || Number(minutes) > 59 || !(isHourMark(between) || /^[:.,h ]?$/.test(between))) return null;

  const without = (words: string, isSuch: (word: string) => boolean) => {
    if (isSuch(words)) return "";
    if (hoursNamed(words).length > 0) return words;
    return words
      .split(" ")
      .filter((word) => !isSuch(word))
      .join(" ");
  };
  const named = `${without(before, isBeside)} ${without(after, isAfter)}`.trim();
  const part = named === "" ? null : hoursNamed(named);
  if (part?.length === 0) return null;
  const marks = [between, ...after.split(" ")].filter(isHourMark);
  const isAlone = minutes === "00" && split === undefined && joined === undefined && marks.length === 0;
  return { hour, minutes, isMere: isAlone && hour >= 1 && hour <= NOON && !hourText.startsWith("0"), part };
}

/**
 * Whether the text is midnight: "midnight", "12 midnight", "24:00", "12 at night". It is the end of one day and the
 * beginning of another.
 */
export function isMidnight(text: string): boolean {
  const plain = toPlain(text);
  const [, word] = /^(?:(?:12|24|0?0)(?:[:.]?00)? ?)?(\D+)$/.exec(plain) ?? [];
  if (/^24[:.h]?00$/.test(plain) || (word !== undefined && isMidnightWord(word))) return true;
  const time = /\d/.test(plain) ? parseTime(plain) : null;
  if (time?.hour !== NOON || time.minutes !== "00" || time.part === null) return false;
  // "12 am" is of a whole half of the day.
  return time.part.length < NOON && apart(0, time.part) < apart(NOON, time.part);
}
const toClock = (hour: number, minutes: string) => `${String(hour).padStart(2, "0")}:${minutes}`;

/**
 * A calendar day, "2026-12-05": from "5 Dec 2026", "Sat 5 December 2026", "5/12/26", "2026-12-05", "05122026". Day and
 * month in numbers give both readings where both are real days, unless points or a day of the week tell which; and a
 * year of two digits both centuries.
 */
export function readDay(text: string): readonly string[] {
  const plain = toPlainDay(text);
  if (plain.includes(NO_DIGIT)) return [];
  const numbers = plain.match(/\d+/g) ?? [];
  const words = plain.split(/[^\p{L}\p{M}]+/u).filter((word) => word !== "");
  if (words.length > WORDS_MAX) return [];
  // The month in a word beside day and year; or a mere "month", if anything.
  const isWhole = ({ rest, months }: Saying) =>
    numbers.length === 2
      ? months.length > 0 && months.length < MONTHS
      : months.length === MONTHS || rest.length === 0;
  const plainly = withoutWeekday(words).find(isWhole);
  const said = plainly ? [plainly] : withWeekday(words).filter(isWhole);
  const days = said.flatMap(({ months, weekdays }) =>
    daysOf(plain, numbers, months).map((day) => ({ day, isSaid: weekdays.includes(weekdayOf(day)) })),
  );
  const isOfYear = (day: string, other: string) => day.slice(0, 4) === other.slice(0, 4);
  const told = days.filter(
    ({ day, isSaid }) => isSaid || !days.some((other) => other.isSaid && isOfYear(day, other.day)),
  );
  return [...new Set(told.map(({ day }) => day))];
}

function daysOf(plain: string, numbers: readonly string[], months: readonly number[]): readonly string[] {
  const [one = "", two = "", three = ""] = numbers;
  switch (numbers.length) {
    case 1:
      return one.length === 8
        ? [
            ...toDays(one.slice(0, 4), one.slice(4, 6), one.slice(6)),
            ...toDays(one.slice(4), one.slice(2, 4), one.slice(0, 2)),
            ...toDays(one.slice(4), one.slice(0, 2), one.slice(2, 4)),
          ]
        : [];
    case 2:
      return months.flatMap((month) => daysWith(String(month), one, two));
    case 3:
      return daysOfThree(plain, one, two, three);
    default:
      return [];
  }
}

/** Three numbers as a day: the first is the day where points follow, the month beside a word that says so. */
function daysOfThree(plain: string, one: string, two: string, three: string): readonly string[] {
  const beside = [...plain.matchAll(BESIDE_MONTH)].find(
    ({ groups }) => monthsNamed(groups?.before ?? groups?.after ?? "").length === MONTHS,
  );
  const month = beside?.groups?.first ?? beside?.groups?.second;
  if (month !== undefined) {
    const at = [one, two, three].indexOf(month, one === month && two === month ? 1 : 0);
    const [first = "", second = ""] = [one, two, three].toSpliced(at, 1);
    // "26年12月5日": in these scripts the year is in front of the month.
    const isYearFirst = beside?.groups?.first !== undefined && at === 1 && !isYear(second);
    return isYearFirst ? toDays(first, month, second) : daysWith(month, first, second);
  }
  const yearFirst = isYear(three) ? [] : toDays(one, two, three);
  const dayFirst = isYear(one) ? [] : toDays(three, two, one);
  const monthFirst = isYear(one) ? [] : toDays(three, one, two);
  const isPointed = /\d\. ?\d+\. ?\d/.test(plain);
  return [...dayFirst, ...(isPointed && dayFirst.length > 0 ? [] : monthFirst), ...yearFirst];
}

/** "Th12", "12月": each script has its word on one side. */
const BESIDE_MONTH =
  /(?<before>\p{sc=Latin}[\p{sc=Latin}\p{M}]*)\.? ?(?<second>\d{1,2})(?!\d)|(?<!\d)(?<first>\d{1,2}) ?(?<after>\p{sc=Han}|\p{sc=Hangul})/gu;

/** What the words of a date may say: months, with a day of the week or without, and what of them is left. */
type Saying = {
  readonly rest: readonly string[];
  readonly months: readonly number[];
  readonly weekdays: readonly number[];
};
const toSaying = (rest: readonly string[], weekdays: readonly number[] = []): Saying => ({
  rest,
  months: monthsIn(rest.join(" ")),
  weekdays,
});
const tellingOf = (words: readonly string[]) =>
  words.filter((word) => monthsIn(word).length > 0 || !isInDates(word));

const withoutWeekday = (words: readonly string[]): readonly Saying[] => [
  toSaying(words),
  toSaying(tellingOf(words)),
];

function withWeekday(words: readonly string[]): readonly Saying[] {
  const telling = tellingOf(words);
  return telling.flatMap((_, at) =>
    [1, 2, 3].flatMap((length) => {
      const weekdays = weekdaysNamed(telling.slice(at, at + length).join(" "));
      return weekdays.length === 0 ? [] : [toSaying(telling.toSpliced(at, length), weekdays)];
    }),
  );
}
const WORDS_MAX = 12;

const monthsIn = (word: string): readonly number[] => {
  const roman = ROMAN.indexOf(word);
  return roman === -1 ? monthsNamed(word) : [roman + 1];
};
const ROMAN = "i ii iii iv v vi vii viii ix x xi xii".split(" ");

/** {@link toPlain} of a date: without what makes a number the first or the fifth, and years of other eras in ours. */
const toPlainDay = (text: string): string =>
  toPlain(text)
    .replace(/(\p{sc=Han}{2}) ?(\d{1,3}|元)(?= ?年|$)/gu, (whole, era: string, year: string) => {
      const before = ERAS[era];
      return before === undefined ? whole : String(before + Number(year.replace("元", "1")));
    })
    .replace(/[พค]\. ?ศ\.|ที่(?= ?\d)/g, "")
    // A day of the week follows without a space.
    .replace(/(?<=\d ?日)(?=\p{sc=Han})/gu, " ")
    .replace(ORDINAL, "$1");
/** The year before the first of each era. */
const ERAS: Readonly<Record<string, number>> = {
  大正: 1911,
  昭和: 1925,
  平成: 1988,
  令和: 2018,
  民國: 1911,
  民国: 1911,
};
const MONTHS = 12;
/** "1st", "1.º" (whose raised letter is a plain one by now), "5:e", "5-го". */
const ORDINAL = /(\d)(?:st|nd|rd|th|er|re|ro|e|eme|ème|\.?[oa]|°|[:-][ae]|-?(?:го|е)|-go)(?!\p{L})/gu;
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
  const [days, years] = [day, year].map((part) => {
    const plain = toPlainDay(part).replace(/^'|\.$/g, "");
    // "5일", "2026年", "ngày 5"; anything else beside a number stays, and is no number.
    const [, before = "", number, after = ""] = /^(\D*)(\d+)(\D*)$/.exec(plain) ?? [];
    return number !== undefined && isInDates(before + after) ? number : plain;
  });
  const plain = toPlain(month).replace(/\.$/, "");
  const number = /^\D*(\d{1,2})\D*$/.exec(plain)?.[1];
  const named = monthsIn(plain);
  const months =
    number !== undefined && (/^\d+$/.test(plain) || named.length === MONTHS) ? [number] : named.map(String);
  return months.length === MONTHS ? [] : months.flatMap((one) => toDays(years ?? "", one, days ?? ""));
}

/** The real days of these numbers, in either century when the year has two digits. */
function toDays(year: string, month: string, day: string): readonly string[] {
  if (!/^\d{2}(?:\d{2})?$/.test(year) || !/^\d{1,2}$/.test(month) || !/^\d{1,2}$/.test(day)) return [];
  const whole =
    Number(year) - (BUDDHIST.min <= Number(year) && Number(year) <= BUDDHIST.max ? BUDDHIST.before : 0);
  const years = year.length === 4 ? [whole] : [1900 + whole, 2000 + whole];
  return years.flatMap((one) => toDay(one, Number(month), Number(day)) ?? []);
}

/** Years of the Buddhist era that are 1900 to 2100 of ours. */
const BUDDHIST = { min: 2443, max: 2643, before: 543 };

/** Nobody plans a flight of the last century: two digits of a year are of this one. */
export const isFlightDay = (day: string): boolean => day >= "2000";
