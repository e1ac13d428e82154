import { toDay, weekdayOf } from "../../core/time";
import { readDay } from "../../core/typed/days-and-times";
import { monthsNamed } from "../../core/typed/typed-words";
import { dayAfter, yearsAround, type Around } from "./telling";

/** A time of day of two numbers and a half of the day, "A" or "P", where one is told. */
export function toClock(hour: string, minute: string, half: string | undefined): string | undefined {
  const isHalf = half !== undefined;
  if (Number(minute) > 59 || Number(hour) > (isHalf ? 12 : 23) || (isHalf && Number(hour) === 0))
    return undefined;
  const hours = isHalf ? (Number(hour) % 12) + (half === "P" ? 12 : 0) : Number(hour);
  return `${String(hours).padStart(2, "0")}:${minute}`;
}

/** A time in a text, "21:05", "9.05 pm", "21h05", "9pm". */
export function readClockTime(text: string): string | undefined {
  const [, hour = "", minute = "00", half] =
    /^(\d{1,2})(?:[:.h](\d{2}))?(?::00)?\s*(?:([ap])\.?m)?/i.exec(text) ?? [];
  return hour === "" ? undefined : toClock(hour, minute, half?.toUpperCase());
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
  return readAnyDay(text);
};
const readAnyDay = (text: string): readonly string[] =>
  readDay(text.replace(/\b(?:de|of) /gi, "").replace(/([./ -]|\p{L})(\d{2})$/u, "$120$2"));
