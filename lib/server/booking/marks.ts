import { toFlightNumber, toName, toPlace, toSeat, type Around, type Place } from "./telling";
import { readDays, readClockTime, toDayNear } from "./written-days";

/** A word of a confirmation that tells something, where it stands. */
export type Mark = { readonly at: number; readonly end: number } & (
  | { readonly is: "flight"; readonly flight: string }
  | { readonly is: "place"; readonly place: Place; readonly side: "from" | "to" | null }
  | { readonly is: "day"; readonly days: readonly string[]; readonly side: "from" | "to" | null }
  | {
      readonly is: "time";
      readonly time: string;
      readonly side: "from" | "to" | null;
      readonly later: number | null;
    }
  | { readonly is: "length"; readonly minutes: number }
  | { readonly is: "seat"; readonly seat: string }
);

const FROM = String.raw`departs?|departing|departures?|leaves|leaving|from|origin|abflug|ab|von|d[ée]part|salida|sale|partenza|vertrek|van`;
const TO = String.raw`arrives?|arriving|arrivals?|to|at|destination|ankunft|an|nach|arriv[ée]e|llegada|llega|arrivo|aankomst|naar`;
const ARROW = String.raw`→|➔|➞|⟶|✈️?|»|>|–|—|-|/|to|nach|naar`;

const ROUTE = new RegExp(String.raw`\b([A-Z]{3})\)?\s{0,3}(?:${ARROW})\s{0,3}\(?([A-Z]{3})\b`, "g");
const BRACKETED = /[([]([A-Z]{3})[)\]]/g;
const ALONE = /(?<![A-Z\d(/])([A-Z]{3})(?![A-Z\d)/])/g;
const FLIGHT = /(?<![A-Z\d])([A-Z]{2}|[A-Z]\d|\d[A-Z])[ -]?(\d{1,4})(?![\d:.,-]|[A-Z]{2})/g;
const WORDED_FLIGHT =
  /\b(?:flight|flug|vol|vuelo|volo|vlucht)(?:\s+(?:number|no|nr|nummer|num[ée]ro|numero))?\.?\s{0,2}[:#]?\s{0,2}([A-Z]{2}|[A-Z]\d|\d[A-Z])[ -]?(\d{1,4})\b/gi;
const DAYS = [
  /\b\d{4}-\d{2}-\d{2}\b/g,
  /\b\d{1,2}(?:st|nd|rd|th|\.|er)?[ -]{0,2}(?:de |of )?\p{L}{3,10}\.?,?[ -]{0,2}(?:de )?(?:\d{4}|\d{2}(?![\d:.h]))(?!\d)/giu,
  /\b\p{L}{3,10}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}\b/giu,
  /\b\d{1,2}[./]\d{1,2}[./](?:\d{4}|\d{2})\b/g,
];
const DAYS_WITHOUT_YEAR =
  /\b(\d{1,2})(?:st|nd|rd|th|\.)? ?(\p{L}{3,10})\b|\b(\p{L}{3,10})\.? (\d{1,2})(?:st|nd|rd|th)?(?![\d:])/giu;
const LENGTH =
  /\b(\d{1,2}) ?(?:h|hrs?|hours?|std\.?|heures?|horas?|ore|uur)\.?,? ?(?:and )?(\d{1,2}) ?(?:m|mins?|minutes?|minuten|minutos?|minuti)\b/gi;
const TIME =
  /(?<![\d:.])(?:[01]?\d|2[0-3])(?::[0-5]\d|h[0-5]\d|\.[0-5]\d(?= ?(?:[ap]\.?m|uhr)))(?::00)?(?! ?m(?:in)?\b)(?: ?[ap]\.?m\b\.?)?(?![\d:])|(?<![\d:.])\b(?:1[0-2]|[1-9]) ?[ap]\.?m\b/gi;
const LATER = /^ {0,2}[([]?\+ ?(\d)(?: ?d(?:ays?)?)?[)\]]?|^ {0,2}\(?next day\)?/i;
const SEAT =
  /\b(?:seat|sitz|sitzplatz|si[èe]ge|asiento|posto|stoel)s?(?: (?:number|no\.?))?\s{0,2}[:#]?\s{0,2}(\d{1,3} ?[A-Z])\b/gi;
/** Times that are no departure: what has to be done before it. */
const BEFORE_FLIGHT =
  /(?:boarding|boards?|check-?in|gate|bag(?:gage)? ?drop|einsteigen|embarque|embarquement|imbarco|lounge|opens?|closes?|issued|booked|printed)[^\n\d]{0,24}$/i;
/** A day that is none of a flight. */
const OTHER_DAY = /(?:issued?|issue date|booked|booking date|printed|born|birth|sent|dated?d)[^\n\d]{0,24}$/i;
const LABEL = new RegExp(
  String.raw`(?:^|[\n\s(])(?:(${FROM})|(${TO}))(?:[ \t](?:date|time|day|airport|city|from|on|at|:|-|–)){0,3}[ \t]*[:\-–]?[ \t]*\n?[ \t]*$`,
  "iu",
);
const NAMED = new RegExp(
  String.raw`(?:^|\n)[ \t]*(?:(${FROM})|(${TO}))[ \t]*:[ \t]*\n?[ \t]*(\p{Lu}[\p{L}\p{M} .,'’/-]{2,60})(?=[\n;|(\d]|$)`,
  "giu",
);
const NAMED_ROUTE = new RegExp(
  String.raw`(?:(?:^|\n)[ \t]*|\b(?:[Ff]light|[Ff]lug|[Vv]ol|[Vv]uelo|[Vv]olo|[Ff]rom|[Vv]on)\b[^\n]{0,20}?\b(?:from|von|de|desde|da)?\s?)(\p{Lu}[\p{L}\p{M} .'’-]{2,40}?) (?:to|nach|→|➔|➞|–|-) (\p{Lu}[\p{L}\p{M} .'’-]{2,40}?)(?=[\n,;(.|\d]| on | at |$)`,
  "gu",
);

/** Which end of a flight the words before a mark speak of. */
function sideOf(text: string, at: number): "from" | "to" | null {
  const [, from, to] = LABEL.exec(text.slice(Math.max(0, at - 40), at)) ?? [];
  if (from !== undefined) return "from";
  return to === undefined ? null : "to";
}

/** Where the line begins on which something stands. */
const lineOf = (text: string, at: number) => text.lastIndexOf("\n", at - 1) + 1;

const before = (text: string, at: number) => text.slice(Math.max(0, at - 40), at);
const minutesOf = (hours = "0", minutes = "0") => Number(hours) * 60 + Number(minutes);

/** All that a text tells, in its order; what one pattern took, no later one takes. */
export function findMarks(text: string, around: Around): readonly Mark[] {
  const marks: Mark[] = [];
  const taken = new Uint8Array(text.length);
  const find = (pattern: RegExp, read: (found: RegExpExecArray, at: number) => Mark | Mark[] | null) => {
    for (const found of text.matchAll(pattern)) {
      const [at, end] = [found.index, found.index + found[0].length];
      if (taken.subarray(at, end).includes(1)) continue;
      const told = [read(found, at) ?? []].flat();
      if (told.length === 0) continue;
      taken.fill(1, at, end);
      marks.push(...told);
    }
  };
  const placeAt = (
    code: string | undefined,
    at: number,
    end: number,
    side = sideOf(text, at),
  ): Mark | null => {
    const place = toPlace(code, undefined, around);
    return place ? { at, end, is: "place", place, side } : null;
  };
  const dayAt = (found: RegExpExecArray, at: number, days: readonly string[]): Mark | null =>
    days.length === 0 || OTHER_DAY.test(before(text, at))
      ? null
      : { at, end: at + found[0].length, is: "day", days, side: sideOf(text, at) };

  for (const pattern of DAYS) find(pattern, (found, at) => dayAt(found, at, readDays(found[0])));
  find(LENGTH, ({ 0: all, 1: hours, 2: minutes }, at) => ({
    at,
    end: at + all.length,
    is: "length",
    minutes: minutesOf(hours, minutes),
  }));
  find(TIME, (found, at) => {
    const end = at + found[0].length;
    const time = readClockTime(found[0]);
    if (time === undefined || BEFORE_FLIGHT.test(before(text, at))) return null;
    const later = LATER.exec(text.slice(end, end + 14));
    return { at, end, is: "time", time, side: sideOf(text, at), later: later && Number(later[1] ?? 1) };
  });
  find(WORDED_FLIGHT, ({ 0: all, 1: airline = "", 2: number = "" }, at) => {
    const flight = toFlightNumber(airline + number);
    return flight === undefined ? null : { at, end: at + all.length, is: "flight", flight };
  });
  find(SEAT, ({ 0: all, 1: where = "" }, at) => {
    const seat = toSeat(where);
    return seat === undefined ? null : { at, end: at + all.length, is: "seat", seat };
  });
  find(DAYS_WITHOUT_YEAR, (found, at) => {
    const [, date = found[4] ?? "", month = found[3] ?? ""] = found;
    const day = toDayNear(date, month, undefined, around);
    return dayAt(found, at, day === undefined ? [] : [day]);
  });
  find(FLIGHT, ({ 0: all, 1: airline = "", 2: number = "" }, at) => {
    const flight = toFlightNumber(airline + number);
    return flight === undefined ? null : { at, end: at + all.length, is: "flight", flight };
  });
  find(ROUTE, ({ 0: all, 1: from, 2: to }, at) => {
    const [leaves, comes] = [placeAt(from, at, at + 3, "from"), placeAt(to, at + 3, at + all.length, "to")];
    return leaves && comes ? [leaves, comes] : null;
  });
  find(BRACKETED, ({ 0: all, 1: code }, at) => placeAt(code, at, at + all.length, sideOfLine(text, at)));
  // On the line of a route, another code makes it one of several.
  const lines = new Set(marks.filter(isA("place")).map(({ at }) => lineOf(text, at)));
  find(ALONE, ({ 0: all, 1: code }, at) =>
    lines.size === 0 || lines.has(lineOf(text, at)) ? placeAt(code, at, at + all.length) : null,
  );
  if (!marks.some(({ is }) => is === "place")) {
    find(NAMED, ({ 0: all, 1: from, 3: words }, at) => {
      const name = toName(words);
      const side = from === undefined ? "to" : "from";
      return name === undefined ? null : { at, end: at + all.length, is: "place", place: { name }, side };
    });
    if (!marks.some(({ is }) => is === "place"))
      find(NAMED_ROUTE, ({ 0: all, 1: from, 2: to }, at) => {
        const [leaves, comes] = [toName(from), toName(to)];
        return leaves === undefined || comes === undefined
          ? null
          : [
              { at, end: at + 1, is: "place", place: { name: leaves }, side: "from" },
              { at: at + 1, end: at + all.length, is: "place", place: { name: comes }, side: "to" },
            ];
      });
  }
  return marks.sort((one, other) => one.at - other.at);
}

/** The end that the line of a bracketed code speaks of: "From: Frankfurt International (FRA)". */
function sideOfLine(text: string, at: number): "from" | "to" | null {
  const line = text.slice(Math.max(text.lastIndexOf("\n", at) + 1, at - 80), at);
  const [, from, to] =
    new RegExp(String.raw`(?:^|\s)(?:(${FROM})|(${TO}))(?=[\s:])[^\d]*$`, "iu").exec(line) ?? [];
  if (from !== undefined) return "from";
  return to === undefined ? null : "to";
}

/** Whether a mark tells this. */
export const isA =
  <T extends Mark["is"]>(is: T) =>
  (mark: Mark): mark is Extract<Mark, { is: T }> =>
    mark.is === is;

/** The one day in a text; undefined when it tells none, or several. */
export function readDayIn(text: string, around: Around): string | undefined {
  const days = new Set(findMarks(text, around).flatMap((mark) => (mark.is === "day" ? mark.days : [])));
  return days.size === 1 ? [...days][0] : undefined;
}

/** The one time of day in a text; undefined when it tells none, or several. */
export function readTimeIn(text: string): string | undefined {
  const times = new Set([...text.matchAll(TIME)].flatMap(([time]) => readClockTime(time) ?? []));
  return times.size === 1 ? [...times][0] : undefined;
}
