import { toDay } from "../../core/time";
import { readDay } from "../../core/typed/days-and-times";
import { monthsNamed } from "../../core/typed/typed-words";
import { nearestDay, yearsAround, type Around } from "./telling";

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

/** A day by its month's name; of this year or the next when it names none. */
export function toDayNear(
  date: string,
  month: string,
  year: string | undefined,
  { today }: Around,
): string | undefined {
  const short = /^\d/.test(month) ? Number(month) - 1 : MONTHS.indexOf(month.toUpperCase());
  const [named, ...others] = short === -1 ? monthsNamed(month.toLowerCase()) : [short + 1];
  if (named === undefined || others.length > 0) return undefined;
  const years = year === undefined ? yearsAround(today) : [Number(year.length === 2 ? `20${year}` : year)];
  return nearestDay(
    years.flatMap((one) => toDay(one, named, Number(date)) ?? []),
    today,
  );
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
