import { FROM, isBeforeLeaving, labelOf, readLabel, saysLength, sideOfLine, sideOfPlace, TO } from "./labels";
import { dayAfter, toFlightNumber, toName, toPlace, toSeat, type Around } from "./telling";
import { findLoneCodes, findNameLines, isOtherWord } from "./lone-codes";
import { isA, lineOf, type Mark } from "./mark";
import { isOtherNumber } from "./other-numbers";
import { isFlightDay } from "../../core/typed/days-and-times";
import { weekdaysNamed } from "../../core/typed/typed-words";
import { findTimes, onWeekday, readDays, toDayNear } from "./written-days";

const ARROW = String.raw`→|➔|➞|⟶|✈️?|»|>|–|—|-|/|to|nach|naar`;

const ROUTE = new RegExp(String.raw`\b([A-Z]{3})\)?\s{0,3}(?:${ARROW})\s{0,3}\(?([A-Z]{3})\b`, "g");
const BRACKETED = /[([]([A-Z]{3})[)\]]/g;
const ALONE = /(?<![A-Z\d(/])([A-Z]{3})(?![A-Z\d)/])/g;
const FLIGHT = /(?<![A-Z\d])([A-Z]{2}|[A-Z]\d|\d[A-Z])[ -]?(\d{1,4})(?![\d:.,-]|[A-Z]{2})/g;
const WORDED_FLIGHT =
  /\b(?:flight|flug|vol|vuelo|volo|vlucht)(?:\s+(?:number|no|nr|nummer|num[ée]ro|numero))?\.?\s{0,2}[:#]?\s{0,2}([A-Z]{2}|[A-Z]\d|\d[A-Z])[ -]?(\d{1,4})\b/gi;
const DAYS = [
  /(?<!\d)\d{4}([./-]) ?\d{1,2}\1 ?\d{1,2}(?!\d)|(?<!\d)\d{4}[年년] ?\d{1,2}[月월] ?\d{1,2}[日일]/g,
  /\b\d{1,2}(?:st|nd|rd|th|\.|er)?[ -]{0,2}(?:de |of )?\p{L}{3,10}\.?,?[ -]{0,2}(?:de )?(?:\d{4}|\d{2}(?![\d:.h]))(?!\d)/giu,
  /\b\p{L}{3,10}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}\b/giu,
  /(?<![\d./-]|\+[\d ()-]{1,14})\d{1,2}([./-]) ?\d{1,2}\1 ?(?:\d{4}|\d{2}(?![.-]))(?!\d)|(?<![\d./-])\d{1,2}([./-])\p{L}{3,10}\2\d{4}(?!\d)/gu,
];
const UNREAD_DAY = /^(?:\d{1,2}([./-]) ?[\d\p{L}]+\1 ?20\d\d|20\d\d([./-]) ?\d{1,2}\2 ?\d{1,2})$/u;
/** The day first: "Tue 1 Dec" has no first of Tue. */
const DAYS_WITHOUT_YEAR = [
  /(?<!\d)(?<date>\d{1,2})(?:st|nd|rd|th|\.|er)? ?(?:de |of )?(?<month>\p{L}{3,10})(?!\p{L})/giu,
  /(?<!\p{L})(?<month>\p{L}{3,10})\.? (?<date>\d{1,2})(?:st|nd|rd|th)?(?![\d:])/giu,
  /(?<!\d)(?<month>\d{1,2})[月월] ?(?<date>\d{1,2})[日일]/gu,
];
/** The number of an earlier day of the same month, just before one: "10-11 Dec", "Thu 10 – Fri 11 Dec". */
const DAY_BEFORE =
  /(?<![\d:.A-Z]|(?<![A-Z\d])(?:[A-Z]{2}|[A-Z]\d|\d[A-Z]) ?)(\d{1,2})(?:\.|st|nd|rd|th)?(?:[-–—/]| ?[-–—/] ?\p{L}{2,10}[.,]{0,2} )$/u;
const LENGTH =
  /\b(\d{1,2}) ?(?:h|hrs?|hours?|std\.?|stunden|heures?|horas?|ore|uur)\.?,? ?(?:and |und |et |y |e |en )?(\d{1,2}) ?(?:m|mins?|minutes?|minuten|minutos?|minuti)\b/gi;
/** What is a length where its label or its unit says so: a clock may be written alike. */
const SPAN =
  /(?<![\d:.])(\d{1,2})(?::| ?h ?)(\d{2})(?![\d:])(?: ?(?:(std|stunden)|(h)|(hrs?|hours|heures|horas|ore|uur))\b\.?)?/gi;
const HOURS = /(?<![\d:.,])(\d{1,2}) ?(?:h|hrs?|hours?|std|stunden|heures?|horas?|ore|uur)\b/gi;
const MINUTES = /(?<![\d:.,])(\d{2,4}) ?(?:min|mins|minutes|minuten|minutos|minuti)\b/gi;
/** Two places or two times, just before what tells how long lies between them. */
const AFTER_FLIGHT =
  /(?:\b[A-Z]{3}\)?|\d[:.h]\d{2}[^\n\d]{0,12}[-–—>→➔][^\n\d]{0,6}\d{1,2}[:.h]\d{2}(?: ?[ap]\.?m\.?| ?h| uhr)?(?: ?\(?\+ ?\d\)?)?)[ \t,;·]{0,3}$/i;
/** More hours than any flight takes. */
const HOURS_MAX = 20;
/** A clock with its offset: "18:05 UTC-06:00", "18:05 (GMT-6)", "18:05 GMT", as London's own is called. */
const OFFSET_CLOCK =
  /(?<![\d:(])(\d{1,2}:\d{2}(?: ?[ap]\.?m\.?)?)(?: ?h)? ?(?:\(?(?:UTC|GMT) ?([+−–-])(0?\d|1[0-4])(?::?([0-5]\d))?(?![\d:])\)?|GMT(?![\p{L}\d]| ?[+−–-] ?\d))/giu;
/** Times with an offset of their own, which no clock at an airport need show. */
const OFFSET_TIME =
  /T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})|(?<![\d:])\d{1,2}:\d{2}(?::\d{2})? ?(?:\+\d{2}:?\d{2}|(?:UTC|GMT|Z)(?![\p{L}\d]))/gu;
const LATER = /^ {0,2}[([]?\+ ?(\d)(?: ?d(?:ays?)?)?[)\]]?|^ {0,2}\(?next day\)?/i;
const SEAT =
  /\b(?:seat|sitz|sitzplatz|si[èe]ge|asiento|posto|stoel)s?(?: (?:number|no\.?))?\s{0,2}[:#]?\s{0,2}(\d{1,3} ?[A-Z])\b/gi;
const NAMED = new RegExp(
  String.raw`(?:^|\n)[ \t]*(?:(${FROM})|(${TO}))[ \t]*:[ \t]*\n?[ \t]*(\p{Lu}[\p{L}\p{M} .,'’/-]{2,60})(?=[\n;|(\d]|$)`,
  "giu",
);
const NAMED_ROUTE = new RegExp(
  String.raw`(?:(?:^|\n)[ \t]*|\b(?:[Ff]light|[Ff]lug|[Vv]ol|[Vv]uelo|[Vv]olo|[Ff]rom|[Vv]on)\b[^\n]{0,20}?\b(?:from|von|de|desde|da)?\s?)(\p{Lu}[\p{L}\p{M} .'’-]{2,40}?) (?:to|nach|→|➔|➞|–|-) (\p{Lu}[\p{L}\p{M} .'’-]{2,40}?)(?=[\n,;(.|\d]| on | at |$)`,
  "gu",
);

/** The day of the week beside a day, "Tue, 1 Dec", "12月1日(火)", of two letters only in brackets: "to" is a Finnish one. */
function weekdaysBeside(text: string, at: number, end: number): readonly number[] {
  const before = /(?<!\p{L})(\p{L}{3,14})\.?,? {0,2}$/u.exec(text.slice(Math.max(0, at - 20), at))?.[1];
  const named = weekdaysNamed(before ?? "");
  if (named.length > 0) return named;
  const [, bracketed, after] =
    /^ ?(?:[(（] ?(\p{L}{1,14})\.? ?[)）]|,? ?(\p{L}{3,14})(?![\p{L}.]? ?\d))/u.exec(
      text.slice(end, end + 20),
    ) ?? [];
  return weekdaysNamed(bracketed ?? after ?? "");
}

/** As many days as a month has. */
const MONTH = Array.from({ length: 31 }, (_, index) => index);

const minutesOf = (hours = "0", minutes = "0") => Number(hours) * 60 + Number(minutes);
const isBracketed = (text: string, at: number, end: number) => text[at - 1] === "(" && text[end] === ")";

/** What one pattern tells where it is found: nothing yet, or marks; without any, it is something else's. */
type Told = Mark | readonly Mark[] | null;

/** All that a text tells, in its order; what one pattern took, no later one takes. */
export function findMarks(text: string, around: Around): readonly Mark[] {
  const marks: Mark[] = [];
  const taken = new Uint8Array(text.length);
  const take = (at: number, end: number, read: () => Told) => {
    if (taken.subarray(at, end).includes(1)) return;
    const told = read();
    if (told === null) return;
    taken.fill(1, at, end);
    marks.push(...[told].flat());
  };
  const find = (pattern: RegExp, read: (found: RegExpExecArray, at: number) => Told) => {
    for (const found of text.matchAll(pattern))
      take(found.index, found.index + found[0].length, () => read(found, found.index));
  };
  const placeAt = (
    code: string | undefined,
    at: number,
    end: number,
    side = sideOfPlace(text, at),
  ): Mark | null => {
    const place = toPlace(code, undefined, around);
    return place ? { at, end, is: "place", place, side } : null;
  };
  const dayAt = (found: RegExpExecArray, at: number, days: readonly string[]): Told => {
    // What has the shape of a day and cannot be read keeps its place: no other day is told instead.
    const isUnknown = days.length === 0 && UNREAD_DAY.test(found[0]);
    if (days.length === 0 && !isUnknown) return null;
    const end = at + found[0].length;
    const all = onWeekday(
      days.filter(isFlightDay),
      text.slice(Math.max(0, at - 20), at),
      text.slice(end, end + 20),
    );
    const day = (from: number, end: number, on: readonly string[]): Mark => ({
      at: from,
      end,
      is: "day",
      days: on,
      side: null,
      isNamed: false,
    });
    const own = all.length === 0 && !isUnknown ? [] : [day(at, end, all)];
    const before = DAY_BEFORE.exec(text.slice(Math.max(0, at - 24), at));
    const [one, ...others] = all;
    if (before === null || one === undefined || others.length > 0) return own;
    const date = before[1]?.padStart(2, "0") ?? "";
    const earlier = MONTH.map((days) => dayAfter(one, -days)).find((other) => other.endsWith(`-${date}`));
    const from = at - before[0].length;
    return earlier === undefined ? own : [day(from, from + date.length, [earlier]), ...own];
  };

  const readLater = (end: number) => {
    const later = LATER.exec(text.slice(end, end + 14));
    return later && Number(later[1] ?? 1);
  };

  for (const pattern of DAYS) find(pattern, (found, at) => dayAt(found, at, readDays(found[0])));
  find(OFFSET_CLOCK, ([all, clock = "", sign = "+", hours = "0", minutes = "00"], at) => {
    const time = findTimes(clock)[0]?.time ?? null;
    const offset = `${sign === "+" ? "+" : "-"}${hours.padStart(2, "0")}:${minutes}`;
    const end = at + all.length;
    return { at, end, is: "time", time, side: null, named: null, later: readLater(end), offset };
  });
  // What an offset hides keeps its place, but beside the clock that it repeats: no other time is told instead.
  find(OFFSET_TIME, ([all], at) =>
    /^T|Z$/.test(all) || text[at - 1] === "("
      ? []
      : { at, end: at + all.length, is: "time", time: null, side: null, named: null, later: null },
  );
  const lengthAt = ({ 0: all }: RegExpExecArray, at: number, minutes: number): Told =>
    minutes === 0 || minutes >= HOURS_MAX * 60 ? [] : { at, end: at + all.length, is: "length", minutes };
  const isOthers = ({ 0: all }: RegExpExecArray, at: number) =>
    readLabel(labelOf(text, at), "time") === "none" || isBeforeLeaving(text, at + all.length);
  find(LENGTH, (found, at) =>
    isOthers(found, at) ? [] : lengthAt(found, at, minutesOf(found[1], found[2])),
  );
  // Among plain times, what has a unit or stands in brackets is no time; of "hours", which a clock has too, among two.
  const isOdd = ({ 0: all, 4: unit, 5: word }: RegExpExecArray, at: number) =>
    unit !== undefined || word !== undefined || all.includes(" h ") || isBracketed(text, at, at + all.length);
  const plain = [...text.matchAll(SPAN)].filter(
    (found) =>
      !isOdd(found, found.index) && !isOthers(found, found.index) && !saysLength(labelOf(text, found.index)),
  );
  find(SPAN, (found, at) => {
    const [all, hours, minutes = "", isLength, , word] = found;
    const label = labelOf(text, at);
    const isRange = /^\s?[-–—]\s?\d{1,2}[:h]\d/.test(text.slice(at + all.length));
    if (Number(minutes) > 59 || isRange) return null;
    if (saysLength(label) || isLength !== undefined) return lengthAt(found, at, minutesOf(hours, minutes));
    const isAmong =
      isOdd(found, at) &&
      plain.length > (word === undefined || isBracketed(text, at, at + all.length) ? 0 : 1);
    if (!isAmong || readLabel(label, "time") !== null || Number(hours) >= HOURS_MAX) return null;
    return isOthers(found, at) ? [] : lengthAt(found, at, minutesOf(hours, minutes));
  });
  const wholeAt = (minutes: number) => (found: RegExpExecArray, at: number) => {
    const isFlights =
      isBracketed(text, at, at + found[0].length) &&
      !isOthers(found, at) &&
      AFTER_FLIGHT.test(text.slice(Math.max(lineOf(text, at), at - 60), at - 1));
    return isFlights || saysLength(labelOf(text, at))
      ? lengthAt(found, at, Number(found[1]) * minutes)
      : null;
  };
  find(HOURS, wholeAt(60));
  find(MINUTES, wholeAt(1));
  for (const { at, end, time } of findTimes(text))
    take(at, end, () => ({ at, end, is: "time", time, side: null, named: null, later: readLater(end) }));
  const flightAt =
    (isWorded: boolean) =>
    ({ 0: all, 1: airline = "", 2: number = "" }: RegExpExecArray, at: number): Mark | null => {
      const flight = toFlightNumber(airline + number);
      if (flight === undefined || (!isWorded && isOtherNumber(text, at, all))) return null;
      return { at, end: at + all.length, is: "flight", flight, isWorded };
    };
  find(WORDED_FLIGHT, flightAt(true));
  find(SEAT, ({ 0: all, 1: where = "" }, at) => {
    const seat = toSeat(where);
    return seat === undefined ? null : { at, end: at + all.length, is: "seat", seat };
  });
  for (const pattern of DAYS_WITHOUT_YEAR)
    find(pattern, (found, at) => {
      const { date = "", month = "" } = found.groups ?? {};
      const day = toDayNear(date, month, undefined, around, weekdaysBeside(text, at, at + found[0].length));
      return dayAt(found, at, day === undefined ? [] : [day]);
    });
  find(FLIGHT, flightAt(false));
  find(ROUTE, ({ 0: all, 1: from, 2: to }, at) => {
    if (isOtherWord(text, { at, end: at + 3 }, marks, around)) return null;
    const [leaves, comes] = [placeAt(from, at, at + 3, "from"), placeAt(to, at + 3, at + all.length, "to")];
    return leaves && comes ? [leaves, comes] : null;
  });
  find(BRACKETED, ({ 0: all, 1: code }, at) =>
    isOtherWord(text, { at, end: at + all.length }, marks, around)
      ? null
      : placeAt(code, at, at + all.length, sideOfLine(text, at)),
  );
  // On the line of a route, another code makes it one of several.
  const lines = new Set(marks.filter(isA("place")).map(({ at }) => lineOf(text, at)));
  const lone: { readonly at: number; readonly end: number }[] = [];
  find(ALONE, ({ 0: all, 1: code = "" }, at) => {
    const span = { at, end: at + all.length };
    if (!around.isCode(code)) return null;
    if (!lines.has(lineOf(text, at))) lone.push(span);
    else if (!isOtherWord(text, span, marks, around)) return placeAt(code, at, span.end);
    return null;
  });
  if (countPlaces(marks) < 2) marks.push(...findLoneCodes(text, lone, marks, around));
  const sides = new Set(marks.filter(isA("place")).map(({ side }) => side));
  if (countPlaces(marks) < 2)
    find(NAMED, ({ 0: all, 1: from, 3: words }, at) => {
      const name = toName(words);
      const side = from === undefined ? "to" : "from";
      if (name === undefined || sides.has(side) || sides.has(null)) return null;
      return { at, end: at + all.length, is: "place", place: { name }, side };
    });
  if (countPlaces(marks) === 0)
    find(NAMED_ROUTE, ({ 0: all, 1: from, 2: to }, at) => {
      const [leaves, comes] = [toName(from), toName(to)];
      return leaves === undefined || comes === undefined
        ? null
        : [
            { at, end: at + 1, is: "place", place: { name: leaves }, side: "from" },
            { at: at + 1, end: at + all.length, is: "place", place: { name: comes }, side: "to" },
          ];
    });
  const missing = 2 - countPlaces(marks);
  if (missing > 0) {
    const named = findNameLines(text, marks, around);
    if (named.length === missing) marks.push(...named);
  }
  // On one route, what is called a flight is the flight: any other number is a reference or another airline's.
  const worded = new Set(
    marks.filter(isA("flight")).flatMap(({ flight, isWorded }) => (isWorded ? flight : [])),
  );
  const isWordedAlone = worded.size === 1 && countPlaces(marks) === 2;
  return marks
    .filter((mark) => mark.is !== "flight" || !isWordedAlone || worded.has(mark.flight))
    .sort((one, other) => one.at - other.at);
}

const countPlaces = (marks: readonly Mark[]): number =>
  new Set(marks.filter(isA("place")).map(({ place }) => JSON.stringify(place))).size;

/** The one day in a text; undefined when it tells none, or several. */
export function readDayIn(text: string, around: Around): string | undefined {
  const days = new Set(findMarks(text, around).flatMap((mark) => (mark.is === "day" ? mark.days : [])));
  return days.size === 1 ? [...days][0] : undefined;
}

/** The one time of day in a text; undefined when it tells none, or several. */
export function readTimeIn(text: string): string | undefined {
  const times = new Set(findTimes(text).map(({ time }) => time ?? undefined));
  return times.size === 1 ? [...times][0] : undefined;
}
