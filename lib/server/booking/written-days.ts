import { toDay, weekdayOf } from "../../core/time";
import { readDay } from "../../core/typed/days-and-times";
import { hoursNamed, monthsNamed, weekdaysNamed } from "../../core/typed/typed-words";
import { dayAfter, yearsAround, type Around } from "./telling";

/** A time of day of two numbers and a half of the day, "A" or "P", where one is told. */
export function toClock(hour: string, minute: string, half: string | undefined): string | undefined {
  const isHalf = half !== undefined;
  if (Number(minute) > 59 || Number(hour) > (isHalf ? 12 : 23) || (isHalf && Number(hour) === 0))
    return undefined;
  const hours = isHalf ? (Number(hour) % 12) + (half === "P" ? 12 : 0) : Number(hour);
  return `${String(hours).padStart(2, "0")}:${minute}`;
}

/** A time of day in a text, with the words beside it that tell its half of the day or its unit. */
export type WrittenTime = {
  readonly at: number;
  readonly end: number;
  /** Null where it may be in either half of the day. */
  readonly time: string | null;
};

const CLOCK =
  /(?<![\d:.])(?:([01]?\d|2[0-3])([:hu.])([0-5]\d)(?::00)?(?![\d:]|\.\d)(?! ?m(?:in)?\b)|(1[0-2]|[1-9])(?= ?[ap](?:\. ?)?m\b))/gi;
/** The word after a time, "p. m." too, which is no flight's number, and the half of the day before one, which is no preposition and no weekday. */
const AFTER =
  /^ ?(?!(?![AP]M)[A-Z]{2} ?\d)(\p{L}\. ?\p{L}(?!\p{L})\.?|\p{L}[\p{L}\p{M}]*(?:\.\p{L}\p{M}*)*\.?)( ?[\p{L}\d])?/u;
const BEFORE =
  /([\p{sc=Han}\p{sc=Hangul}]{2}|(?<![\p{L}\p{M}])(?:[AP]M|Ö[ÖS]|d[eu]\.|(?![\u0000-\u036f\p{sc=Han}\p{sc=Hangul}])\p{L}[\p{L}\p{M}]+)) ?$/u;
const UNIT = /^(?:h|hrs?|hours|uhr|uur|heures?|horas?|ore)\.?$/i;
const PREPOSITION = /^(?!am$|pm$)[a-z]{1,2}$/i;
/** A short form that may be half a day where nobody knows it. */
const SHORT = /^(?:\p{L}\. ?\p{L}\.?|(?![A-Za-z])\p{L}{1,2})$/u;
const DOTTED = /(?<!\p{L})(?:klo?|ore|om|um|alle|u)\.? {0,2}(?:\d{1,2}\.\d\d ?[-–—] ?)?$/iu;
const DOTTED_BEFORE = /(?<![\d.])\d{1,2}\.([0-5]\d) ?[-–—] ?$/;
const DOTTED_AFTER = /^ ?[-–—] ?\d{1,2}\.([0-5]\d)(?![\d.])/;

/** Whether numbers with a dot between are a time: words say so, or they are a range that no two dates can be. */
function isDotted(before: string, minutes: string, after: string): boolean {
  const other = (DOTTED_BEFORE.exec(before) ?? DOTTED_AFTER.exec(after))?.[1];
  const isRange = other !== undefined && Math.max(Number(other), Number(minutes)) > 12;
  return isRange || DOTTED.test(before) || /^ ?(?:[ap](?:\. ?)?m\b|uhr)/i.test(after);
}

/** The times of day in a text, in any language whose halves of the day are known. */
export function findTimes(text: string): readonly WrittenTime[] {
  let start = 0;
  return text.split("\n").flatMap((line) => {
    const from = start;
    start += line.length + 1;
    return timesOfLine(line).map(({ at, end, time }) => ({ at: from + at, end: from + end, time }));
  });
}

function timesOfLine(text: string): readonly WrittenTime[] {
  const found = [...text.matchAll(CLOCK)].flatMap((match) => {
    const [all, hourText, sign, minutes = "00", whole] = match;
    const before = text.slice(Math.max(0, match.index - 24), match.index);
    const after = text.slice(match.index + all.length, match.index + all.length + 16);
    if (sign === "." && !isDotted(before, minutes, after)) return [];
    const [ahead = "", aheadWord = ""] = BEFORE.exec(before) ?? [];
    const [behind = "", word = "", next = ""] = AFTER.exec(after) ?? [];
    const isUnit = UNIT.test(word);
    const [halfAhead, halfBehind] = [hoursNamed(aheadWord), isUnit ? [] : hoursNamed(word)];
    const half = [...halfAhead, ...halfBehind];
    const hour = Number(hourText ?? whole);
    // "6:05 em Lisboa" may be no evening of Sweden's; "06:05" is a clock of 24 hours.
    const isPreposition = PREPOSITION.test(word) && behind.startsWith(" ") && next !== "";
    const isPlain =
      hour > 12 ||
      (isPreposition ? hourText?.startsWith("0") : half.length === 0 && (isUnit || !SHORT.test(word)));
    const halves = [hour % 12, (hour % 12) + 12].filter((one) => half.length === 0 || half.includes(one));
    const hours = new Set(
      isPlain || (isPreposition && half.length === 0)
        ? [hour]
        : [...(isPreposition ? [hour] : []), ...halves],
    );
    const [one, ...others] = hours;
    return {
      at: match.index - (halfAhead.length > 0 ? ahead.length : 0),
      end:
        match.index +
        all.length +
        (isUnit || (halfBehind.length > 0 && !isPreposition) ? behind.length - next.length : 0),
      time: one === undefined || others.length > 0 ? null : `${String(one).padStart(2, "0")}:${minutes}`,
      isHalved: half.length > 0 && !isPreposition,
      isBare: half.length === 0 && !isUnit && hour >= 1 && hour <= 12,
    };
  });
  // Beside "8:30 PM" on its line, "6:05" is in either half, unless the same time stands there with its half.
  const halved = new Set(found.flatMap(({ isHalved, time }) => (isHalved ? [time] : [])));
  return found.map(({ at, end, time, isBare }) => ({
    at,
    end,
    time: isBare && halved.size > 0 && !halved.has(time) ? null : time,
  }));
}
/** The months as the systems of airlines write them, whatever the language. */
const MONTHS = "JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC".split(" ");

const ENGLISH = "JANUARY FEBRUARY MARCH APRIL MAY JUNE JULY AUGUST SEPTEMBER OCTOBER NOVEMBER DECEMBER".split(
  " ",
);

/** So many days ago a day without its year may lie that tells no weekday, and one that does: who looks a trip up may be on it. */
const PAST_DAYS = { untold: 30, told: 183 };

/**
 * A day by its month's name. Without its year it is the first such day to come, or of late; where it says its day of the
 * week, 1 for Monday, the first that is one of these, or none.
 */
export function toDayNear(
  date: string,
  month: string,
  year: string | undefined,
  { today }: Around,
  weekdays: readonly number[] = [],
): string | undefined {
  const short = /^\d/.test(month) ? Number(month) - 1 : MONTHS.indexOf(month.toUpperCase());
  const [named, ...others] = short === -1 ? monthsNamed(month.toLowerCase()) : [short + 1];
  if (named === undefined || others.length > 0) return undefined;
  if (year !== undefined)
    return toDay(Number(year.length === 2 ? `20${year}` : year), named, Number(date)) ?? undefined;
  const first = dayAfter(today, weekdays.length > 0 ? -PAST_DAYS.told : -PAST_DAYS.untold);
  return yearsAround(today)
    .flatMap((one) => toDay(one, named, Number(date)) ?? [])
    .find((day) => day >= first && (weekdays.length === 0 || weekdays.includes(weekdayOf(day))));
}

/** The days that a written day with its year may be: a year of two digits is one of this century, and stands last. */
export const readDays = (text: string): readonly string[] => {
  // The months that most bookings are written in, before the words of every language are looked through.
  const [, before, word = "", after = "", year = ""] =
    /^(?:(\d{1,2})\D{0,4}?)?[ -]{0,2}(\p{L}{3,9})\.?,?[ -]{0,2}(?:(\d{1,2})(?:st|nd|rd|th)?,? )?(\d{4}|\d{2})$/iu.exec(
      text,
    ) ?? [];
  const month = MONTHS.findIndex(
    (short, index) => ENGLISH[index]?.startsWith(word.toUpperCase()) && word.toUpperCase().startsWith(short),
  );
  if (word !== "" && month !== -1)
    return [
      toDay(Number(year.length === 2 ? `20${year}` : year), month + 1, Number(before ?? after)),
    ].flatMap((day) => day ?? []);
  // "2026-12-01", "2026/12/1", "2026年12月1日": its last number is no year.
  const [, ofYear, ofMonth, date] =
    /^(\d{4})[年년./-] ?(\d{1,2})[月월./-] ?(\d{1,2})[日일]?$/.exec(text) ?? [];
  if (ofYear !== undefined)
    return [toDay(Number(ofYear), Number(ofMonth), Number(date))].flatMap((day) => day ?? []);
  // "10.12.2026" has its day first; with a stroke or a hyphen, its month may be.
  const [, first, sign, second, inYear = ""] =
    /^(\d{1,2})([./-]) ?(\d{1,2})[./-] ?(\d{4}|\d{2})$/.exec(text) ?? [];
  if (first === undefined || second === undefined) return readAnyDay(text);
  const on = (inMonth: string, date: string) =>
    toDay(Number(inYear.padStart(4, "20")), Number(inMonth), Number(date)) ?? [];
  return [...new Set([on(second, first), sign === "." ? [] : on(first, second)].flat())];
};
/** Of days that a text may mean, those on the day of the week that stands beside it, where some are. */
export function onWeekday(days: readonly string[], before: string, after: string): readonly string[] {
  if (days.length < 2) return days;
  const words = [/(\p{L}+)[.,]{0,2} ?[(]?$/u.exec(before)?.[1], /^[,.]? ?[(]?(\p{L}+)/u.exec(after)?.[1]];
  const named = words.flatMap((word) => (word === undefined ? [] : weekdaysNamed(word)));
  const fitting = days.filter((day) => named.includes(weekdayOf(day)));
  return fitting.length > 0 ? fitting : days;
}
const readAnyDay = (text: string): readonly string[] =>
  readDay(text.replace(/\b(?:de|of) /gi, "").replace(/([./ -]|\p{L})(\d{2})$/u, "$120$2"));
