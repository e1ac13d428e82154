import type { Other } from "../../core/typed/booked";
import { toDay } from "../../core/time";
import { isFlightDay, readDay } from "../../core/typed/days-and-times";
import { monthsNamed } from "../../core/typed/typed-words";
import {
  dayAfter,
  nearestDay,
  toFlightNumber,
  toName,
  toPlace,
  toSeat,
  yearsAround,
  type Around,
  type Part,
  type Place,
  type Telling,
  type When,
} from "./telling";

const LONGEST = 200_000;
const SEGMENTS_MAX = 40;

/** The flights that words tell of: those of a booking system's lines, or else of a confirmation; none when they may mean several things. */
export function readWords(text: string, around: Around): readonly Part[] {
  const words = text.slice(0, LONGEST).replace(/\r\n?/g, "\n");
  const lines = readSystemLines(words, around);
  if (lines.length > 0) return lines;
  return readConfirmation(words, around).map((telling) => ({ flight: [telling] }));
}

// --- The lines of booking systems: Amadeus, Galileo, Sabre ---

/*
 * "1  BA 117 J 01DEC 2 LHRJFK HK1 0825 1120 01DEC E", "1. BA 117 Y 01DEC LHRJFK HS1 0825 1120 O", "1 BA 117Y 01DEC T
 * LHRJFK*SS1 825A 1120A": number, airline, flight, class, day, from and to in one word, status, and what follows.
 */
const SYSTEM_LINE =
  /^\s*\d{1,2}[ .*]{1,4}([A-Z]{2}|[A-Z]\d|\d[A-Z]) {0,4}(\d{1,4}) {0,2}[A-Z]? {1,3}(\d{1,2})([A-Z]{3})(\d{2})? {1,3}(?:[A-Z\d](?:\* {0,2}| {1,2}))?\*?([A-Z]{3}) ?([A-Z]{3})[ *]{0,3}([A-Z]{2})\d{0,2}(?= |$)(.*)$/;
/** What of a line follows its status: two times, days that follow ("#", "+1", "1755-1"), or the day of arrival. */
const TIMES =
  /(?:^|\s)(\d{4}|\d{3,4}[APNM])\s{1,4}([#*+-])?(\d{4}|\d{3,4}[APNM])(?:\s?([+-])(\d))?(?:\s{1,4}(\d{1,2})([A-Z]{3})\b)?/;
const CANCELLED = new Set(["HX", "UN", "UC", "XX", "NO", "XL"]);
const MARKED: Readonly<Record<string, number>> = { "#": 1, "+": 1, "*": 2, "-": -1 };

function readSystemLines(text: string, around: Around): readonly Part[] {
  return text
    .split("\n")
    .slice(0, 2000)
    .flatMap((line): Part[] => {
      const found = line.length > 200 ? null : SYSTEM_LINE.exec(line);
      if (!found) return [];
      const [, airline = "", number = "", date = "", month = "", year, from, to, status = "", rest = ""] =
        found;
      const [leaves, comes] = [toPlace(from, undefined, around), toPlace(to, undefined, around)];
      const day = toDayNear(date, month, year, around);
      if (!leaves || !comes || day === undefined) return [];
      if (CANCELLED.has(status)) return [{ other: "cancelled" }];
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
      const named = onDate === undefined ? undefined : toDayNear(onDate, onMonth ?? "", undefined, around);
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

/** A time of day of two numbers and a half of the day, "A" or "P", where one is told. */
function toClock(hour: string, minute: string, half: string | undefined): string | undefined {
  const isHalf = half !== undefined;
  if (Number(minute) > 59 || Number(hour) > (isHalf ? 12 : 23) || (isHalf && Number(hour) === 0))
    return undefined;
  const hours = isHalf ? (Number(hour) % 12) + (half === "P" ? 12 : 0) : Number(hour);
  return `${String(hours).padStart(2, "0")}:${minute}`;
}

/** A time as {@link TIME} finds it, "21:05", "9.05 pm", "21h05", "9pm". */
function readTime(text: string): string | undefined {
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
function toDayNear(
  date: string,
  month: string,
  year: string | undefined,
  { today }: Around,
): string | undefined {
  const short = MONTHS.indexOf(month.toUpperCase());
  const [named, ...others] = short === -1 ? monthsNamed(month.toLowerCase()) : [short + 1];
  if (named === undefined || others.length > 0) return undefined;
  const years = year === undefined ? yearsAround(today) : [Number(year.length === 2 ? `20${year}` : year)];
  return nearestDay(
    years.flatMap((one) => toDay(one, named, Number(date)) ?? []),
    today,
  );
}

// --- Confirmations ---

/** A word of a confirmation that tells something, where it stands. */
type Mark = { readonly at: number; readonly end: number } & (
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
function findMarks(text: string, around: Around): readonly Mark[] {
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
    const time = readTime(found[0]);
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

/** The days that a written day with its year may be: a year of two digits is one of this century, and stands last. */
const readDays = (text: string): readonly string[] => {
  // The months that most bookings are written in, before the words of every language are looked through.
  const [, before, word = "", after = "", year = ""] =
    /^(?:(\d{1,2})\D{0,4}?)?[ -]{0,2}(\p{L}{3,9})\.?,?[ -]{0,2}(?:(\d{1,2})(?:st|nd|rd|th)?,? )?(\d{4}|\d{2})$/iu.exec(
      text,
    ) ?? [];
  const month = MONTHS.findIndex(
    (short, index) => ENGLISH[index]?.startsWith(word.toUpperCase()) && word.toUpperCase().startsWith(short),
  );
  if (word !== "" && month !== -1)
    return [toDay(Number(year.length === 2 ? `20${year}` : year), month + 1, Number(before ?? after))]
      .flatMap((day) => day ?? [])
      .filter(isFlightDay);
  return readAnyDay(text);
};
const readAnyDay = (text: string): readonly string[] =>
  readDay(text.replace(/\b(?:de|of) /gi, "").replace(/([./ -]|\p{L})(\d{2})$/u, "$120$2")).filter(
    isFlightDay,
  );

/** The one day in a text; undefined when it tells none, or several. */
export function readDayIn(text: string, around: Around): string | undefined {
  const days = new Set(findMarks(text, around).flatMap((mark) => (mark.is === "day" ? mark.days : [])));
  return days.size === 1 ? [...days][0] : undefined;
}

/** The one time of day in a text; undefined when it tells none, or several. */
export function readTimeIn(text: string): string | undefined {
  const times = new Set([...text.matchAll(TIME)].flatMap(([time]) => readTime(time) ?? []));
  return times.size === 1 ? [...times][0] : undefined;
}

const isA =
  <T extends Mark["is"]>(is: T) =>
  (mark: Mark): mark is Extract<Mark, { is: T }> =>
    mark.is === is;

/** The flights of a confirmation: one for each flight number, or one in all; those that may mean several things are left out. */
function readConfirmation(text: string, around: Around): readonly Telling[] {
  const marks = findMarks(text, around);
  return split(marks).flatMap((segment) => toTelling(segment) ?? []);
}

/** The marks by flight: each flight number begins one, and so does the day just before it. */
function split(marks: readonly Mark[]): readonly (readonly Mark[])[] {
  const numbers = marks.filter(isA("flight"));
  const distinct = [...new Set(numbers.map(({ flight }) => flight))];
  if (distinct.length < 2) return [marks];
  const starts = distinct
    .slice(0, SEGMENTS_MAX)
    .map((flight) => marks.findIndex((mark) => mark.is === "flight" && mark.flight === flight));
  // Where the first thing told is no number, each flight's number comes somewhere in it: as far in as in the first.
  const lead = marks.slice(0, starts[0]).filter(({ is }) => is === "place" || is === "day" || is === "time");
  const shape = lead.map(({ is }) => is).join();
  const begins = starts.map((start, index) => {
    if (index === 0 || lead.length === 0) return index === 0 ? 0 : start;
    const own = marks.slice(start - lead.length, start);
    return own.map(({ is }) => is).join() === shape ? start - lead.length : start;
  });
  return begins.map((start, index) => marks.slice(start, begins[index + 1]));
}

/** One flight of these marks; null when they may mean another, or too little to be one. */
function toTelling(marks: readonly Mark[]): Telling | null {
  const places = distinctPlaces(marks.filter(isA("place")));
  const numbers = [...new Set(marks.filter(isA("flight")).map(({ flight }) => flight))];
  if (places.length !== 2 || numbers.length > 1) return null;
  const [one, two] = places;
  if (!one || !two) return null;
  const turned = one.side === "to" && two.side !== "to";
  const [from, to] = turned ? [two, one] : [one, two];
  const seats = [...new Set(marks.filter(isA("seat")).map(({ seat }) => seat))];
  const lengths = [...new Set(marks.filter(isA("length")).map(({ minutes }) => minutes))];
  const whens = toWhens(marks, turned);
  // Two places alone are none: a word like "from A to B" stands in many letters.
  if (whens.departure === undefined && numbers.length === 0) return null;
  return {
    by: "words",
    from: from.place,
    to: to.place,
    ...whens,
    durationMinutes: lengths.length === 1 ? lengths[0] : undefined,
    flight: numbers[0],
    seat: seats.length === 1 ? seats[0] : undefined,
  };
}

function distinctPlaces(places: readonly Extract<Mark, { is: "place" }>[]) {
  const key = ({ place }: (typeof places)[number]) =>
    "code" in place ? place.code : place.name.toLowerCase();
  return places.filter((place, index) => places.findIndex((other) => key(other) === key(place)) === index);
}

/** When it leaves and comes in, as far as that is plain: one day or two, and no more than two times. */
function toWhens(
  marks: readonly Mark[],
  turned: boolean,
): { readonly departure?: When; readonly arrival?: When } {
  const days = marks.filter(isA("day"));
  const distinctDays = [...new Set(days.flatMap(({ days: all }) => all))];
  if (days.some(({ days: all }) => all.length > 1) || distinctDays.length > 2 || distinctDays.length === 0)
    return {};
  const [first, second] = distinctDays.toSorted();
  const arrivesOn = days.find(({ side }) => side === "to")?.days[0];
  const leavesOn =
    days.find(({ side }) => side === "from")?.days[0] ?? (second === undefined ? first : undefined);
  const [day, nextDay] = second === undefined ? [first, undefined] : [leavesOn ?? first, arrivesOn ?? second];
  if (day === undefined) return {};
  const told = marks.filter(isA("time"));
  const times = told.filter(
    ({ time, side }, index) =>
      told.findIndex((other) => other.time === time && other.side === side) === index,
  );
  const [early, late, ...more] = turned ? times.toReversed() : times;
  if (early === undefined || more.length > 0)
    return { departure: { day }, ...(nextDay !== undefined && { arrival: { day: nextDay } }) };
  if (late === undefined)
    return early.side === "to"
      ? { departure: { day }, arrival: { ...(nextDay !== undefined && { day: nextDay }), time: early.time } }
      : { departure: { day, time: early.time } };
  const swapped = early.side === "to" && late.side !== "to";
  const [leaves, comes] = swapped ? [late, early] : [early, late];
  const on = nextDay ?? (comes.later === null ? undefined : dayAfter(day, comes.later));
  return {
    departure: { day, time: leaves.time },
    arrival: { ...(on !== undefined && { day: on }), time: comes.time },
  };
}

// --- What is no flight ---

const KINDS: readonly (readonly [Other, RegExp])[] = [
  [
    "hotel",
    /\b(?:hotel|check-?in at|check-?out|lodging|stay at|accommodation|hostel|airbnb|unterkunft|h[ôo]tel)\b/i,
  ],
  ["train", /\b(?:train|rail|ice \d|tgv|eurostar|bahn|zug|amtrak|tren|treno)\b/i],
  ["bus", /\b(?:bus|coach|flixbus)\b/i],
  ["boat", /\b(?:ferry|cruise|boat|f[äa]hre)\b/i],
  ["car", /\b(?:car rental|rental car|car hire|pick-?up|drop-?off|taxi|transfer|mietwagen|uber)\b/i],
];

/** What the title of a calendar entry says it is, where that is no flight. */
export const kindOf = (title: string): Other => KINDS.find(([, words]) => words.test(title))?.[0] ?? "event";

/** Whether words speak of a flight by that name. */
export const saysFlight = (text: string): boolean =>
  /\b(?:flights?|flug|vol|vuelo|volo|vlucht|airlines?|airways|boarding)\b|✈/iu.test(text);
