import { dayAfter, toFlightNumber, toPlace, type Around, type Part } from "./telling";
import { toClock, toDayNear } from "./written-days";

/*
 * "1  BA 117 J 01DEC 2 LHRJFK HK1 0825 1120 01DEC E", "1. BA 117 Y 01DEC LHRJFK HS1 0825 1120 O", "1 BA 117Y 01DEC T
 * LHRJFK*SS1 825A 1120A": number, airline, flight, class, day, from and to in one word, status, and what follows.
 */
const SYSTEM_LINE =
  /^\s*\d{1,2}[ .*]{1,4}([A-Z]{2}|[A-Z]\d|\d[A-Z]) {0,4}(\d{1,4}) {0,2}[A-Z]? {1,3}(\d{1,2})([A-Z]{3})(\d{2})? {1,3}(?:([A-Z\d])(?:\* {0,2}| {1,2}))?\*?([A-Z]{3}) ?([A-Z]{3})[ *]{0,3}([A-Z]{2})\d{0,2}(?= |$)(.*)$/;
/** What of a line follows its status: two times, days that follow ("#", "+1", "1755-1"), or the day of arrival. */
const TIMES =
  /(?:^|\s)(\d{4}|\d{3,4}[APNM])\s{1,4}([#*+-])?(\d{4}|\d{3,4}[APNM])(?:\s?([+-])(\d))?(?:\s{1,4}(\d{1,2})([A-Z]{3})\b)?/;
const CANCELLED = new Set(["HX", "UN", "UC", "XX", "NO", "XL"]);
const MARKED: Readonly<Record<string, number>> = { "#": 1, "+": 1, "*": 2, "-": -1 };

/** The flights of the lines that booking systems write: Amadeus, Galileo, Sabre. */
export function readSystemLines(text: string, around: Around): readonly Part[] {
  return text
    .split("\n")
    .slice(0, 2000)
    .flatMap((line): Part[] => {
      const found = line.length > 200 ? null : SYSTEM_LINE.exec(line);
      if (!found) return [];
      const [, airline = "", number = "", date = "", month = "", year, weekday, from, to, status, rest = ""] =
        found;
      const [leaves, comes] = [toPlace(from, undefined, around), toPlace(to, undefined, around)];
      // Of a weekday that no such day is, nobody knows which of them is wrong.
      const weekdays = /^[1-7]$/.test(weekday ?? "") ? [Number(weekday)] : [];
      const day = toDayNear(date, month, year, around, weekdays) ?? toDayNear(date, month, year, around);
      if (!leaves || !comes || day === undefined) return [];
      if (CANCELLED.has(status ?? "")) return [{ other: "cancelled" }];
      const telling = {
        by: "words",
        from: leaves,
        to: comes,
        flight: toFlightNumber(airline + number),
      } as const;
      const [, first = "", mark, second = "", sign, days, onDate, onMonth] = TIMES.exec(rest) ?? [];
      const [departs, arrives] = [toTime(first), toTime(second)];
      if (departs === undefined || arrives === undefined)
        return [{ flight: [{ ...telling, departure: { day } }] }];
      const named =
        onDate === undefined
          ? undefined
          : toDayNear(onDate, onMonth ?? "", undefined, { ...around, today: day });
      const later = mark === undefined ? Number(`${sign ?? ""}${days ?? 0}`) : (MARKED[mark] ?? 0);
      return [
        {
          flight: [
            {
              ...telling,
              departure: { day, time: departs },
              arrival: { day: named ?? dayAfter(day, later), time: arrives },
            },
          ],
        },
      ];
    });
}

/** "0825", "825A", "1200N" as a time of day. */
function toTime(text: string): string | undefined {
  const [, hour = "", minute = "", half] = /^(\d{1,2})(\d{2})([APNM])?$/.exec(text) ?? [];
  return hour === "" ? undefined : toClock(hour, minute, half?.replace("N", "P").replace("M", "A"));
}
