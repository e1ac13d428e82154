import { weekdayOf } from "../../core/time";
import { weekdaysNamed } from "../../core/typed/typed-words";
import { fold, withoutKinds } from "../flights/airport-names";
import { saysMore, sideOfLine, sideOfPlace } from "./labels";
import { lineOf, type Mark } from "./mark";
import { toPlace, type Around } from "./telling";

/*
 * Three capitals are an airport in a route or in brackets. By themselves they may be any word, a weekday, a title or a
 * zone: they are an airport where its name or a label stands beside them, or a second code that stands likewise.
 */

type Span = { readonly at: number; readonly end: number };
type PlaceMark = Extract<Mark, { is: "place" }>;

const WEEKDAY = /^(?:MON|TUE|WED|THU|FRI|SAT|SUN)$/;
const WEEKDAYS_AFTER = /^\s?[-–/,&]\s?(?:MON|TUE|WED|THU|FRI|SAT|SUN)\b/;
const WEEKDAYS_BEFORE = /\b(?:MON|TUE|WED|THU|FRI|SAT|SUN)\s?[-–/,&]\s?$/;
const MONTH = /^(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)$/;
/** Titles, and kinds of passengers. */
const TITLE = /^(?:MRS|SIR|REV|ADT|CHD|INF|PAX)$/;
const ZONE =
  /^(?:[ACEHMNP][SD]T|A[EWC]T|BST|GMT|UTC|WAT|WE[TS]|WI[BT]|[CEM]ET|CAT|EAT|MSK|IST|PKT|NPT|MMT|ICT|SGT|MYT|PHT|HKT|[JKGS]ST|TRT|BRT|ART|CLT|PET|COT)$/;

function lineAt(text: string, at: number): Span {
  const end = text.indexOf("\n", at);
  return { at: lineOf(text, at), end: end === -1 ? text.length : end };
}
const lettersOf = (text: string, { at, end }: Span) => text.slice(at, end).replace(/[^A-Z]/g, "");

/** Whether what is beside a code calls its airport by name: "New York JFK". */
function isNamed(text: string, span: Span, { names }: Around): boolean {
  const code = lettersOf(text, span);
  const row = rowsOf(names).get(code) ?? "";
  const line = lineAt(text, span.at);
  return wordsOf(text.slice(line.at, line.end)).some(
    (word) => word !== code.toLowerCase() && row.includes(` ${word} `),
  );
}

/** What each code is called, made when first asked for. */
let rows: { readonly names: string; readonly byCode: ReadonlyMap<string, string> } | null = null;
function rowsOf(names: string): ReadonlyMap<string, string> {
  if (rows?.names !== names)
    rows = {
      names,
      byCode: new Map(names.split("\n").map((line) => [line.slice(0, 3), line.slice(3)] as const)),
    };
  return rows.byCode;
}
const wordsOf = (text: string) =>
  withoutKinds(fold(text.slice(0, 200)))
    .split(" ")
    .filter((word) => /^\D{3,}$/.test(word));

/** Whether all these words are of what one airport is called: "London Heathrow". */
export function isPlaceName(words: string, { names }: Around): boolean {
  const folded = wordsOf(words);
  if (folded.length === 0) return false;
  for (const row of rowsOf(names).values())
    if (folded.every((word) => row.includes(` ${word} `))) return true;
  return false;
}

/** Whether three capitals are a word of their own where they stand, and no airport. */
export function isOtherWord(
  text: string,
  span: Span,
  marks: readonly Mark[],
  around: Around,
  isZone = true,
): boolean {
  const word = lettersOf(text, span);
  const [before, after] = [
    text.slice(Math.max(0, span.at - 12), span.at),
    text.slice(span.end, span.end + 12),
  ];
  const isRange = WEEKDAYS_AFTER.test(after) || WEEKDAYS_BEFORE.test(before);
  if (WEEKDAY.test(word) && isRange) return true;
  if (
    (WEEKDAY.test(word) || MONTH.test(word)) &&
    (/^[\s,.]{0,3}\d{1,4}(?![\d:.h])/.test(after) || /(?<![\d:.])\d{1,4}[\s,.(]{0,3}$/.test(before))
  )
    return true;
  if (isBesideItsDay(text, span, word, marks)) return true;
  if (isZone && ZONE.test(word) && isAfterTime(text, span, marks)) return true;
  const line = lineAt(text, span.at);
  const rest = `${text.slice(line.at, span.at)} ${text.slice(span.end, line.end)}`;
  return (word === "PNR" || (TITLE.test(word) && saysMore(rest))) && !isNamed(text, span, around);
}

/** Whether a day beside a word is of the weekday that it names in some language: "VIE 11 DIC". */
function isBesideItsDay(text: string, { at, end }: Span, word: string, marks: readonly Mark[]): boolean {
  // Most words stand beside no number: only for those that do are marks, and the words of every language, looked through.
  if (
    !/\d[\s,.(]{0,3}$/.test(text.slice(Math.max(0, at - 4), at)) &&
    !/^[\s,.)]{0,3}\d/.test(text.slice(end, end + 4))
  )
    return false;
  return marks.some(
    (mark) =>
      mark.is === "day" &&
      ((mark.end <= at && mark.end >= at - 3) || (mark.at >= end && mark.at <= end + 3)) &&
      /^[\s,.()]*$/.test(mark.end <= at ? text.slice(mark.end, at) : text.slice(end, mark.at)) &&
      mark.days.some((day) => weekdaysNamed(word).includes(weekdayOf(day))),
  );
}

const isAfterTime = (text: string, span: Span, marks: readonly Mark[]) =>
  marks.some(
    ({ is, end }) =>
      is === "time" && end <= span.at && /^[ (]{0,2}$/.test(text.slice(end, Math.min(span.at, end + 3))),
  );

const blank = (text: string) => " ".repeat(text.length);

/** A line without what is marked on it, or is a terminal; what stays keeps its place. */
function restOf(text: string, line: Span, marks: readonly Span[]): string {
  let rest = text.slice(line.at, line.end);
  for (const { at, end } of marks)
    if (at >= line.at && end <= line.end)
      rest = rest.slice(0, at - line.at) + " ".repeat(end - at) + rest.slice(end - line.at);
  return rest.replace(/\b(?:terminal|t) ?\d\w?\b/gi, blank);
}

const codesIn = (places: readonly PlaceMark[]) =>
  new Set(places.map(({ place }) => ("code" in place ? place.code : place.name)));

/** No booking has more of them. */
const LONE_MAX = 100;

/** The airports among three capitals that stand by themselves, beside the places that are plain already. */
export function findLoneCodes(
  text: string,
  all: readonly Span[],
  marks: readonly Mark[],
  around: Around,
): readonly PlaceMark[] {
  const spans = all.slice(0, LONE_MAX);
  const plain = marks.filter((mark): mark is PlaceMark => mark.is === "place");
  // "LHR 21:05, IST 04:30": what stands as another code does is a code.
  const isZone =
    plain.length > 0 ||
    !spans.some((span) => !ZONE.test(lettersOf(text, span)) && isAfterTime(text, span, marks));
  const lone = spans
    .filter((span) => !isOtherWord(text, span, marks, around, isZone))
    .flatMap((span) => {
      const place = toPlace(lettersOf(text, span), undefined, around);
      return place ? [{ ...span, is: "place", place, side: sideOfPlace(text, span.at) } as const] : [];
    });
  const told = (mark: PlaceMark) => {
    const line = lineAt(text, mark.at);
    const on = marks.filter(({ at, end }) => at >= line.at && end <= line.end);
    return {
      mark,
      line,
      hasMoment: on.some(({ is }) => is === "day" || is === "time"),
      hasMarks: on.length > 0,
    };
  };
  const isPair = (mark: PlaceMark) =>
    lone.some(
      (other) =>
        other !== mark &&
        /^[ \t,;|/•]{1,6}$/.test(text.slice(Math.min(mark.end, other.end), Math.max(mark.at, other.at))),
    );
  const strong = lone.filter(
    (mark) => mark.side !== null || sideOfLine(text, mark.at) !== null || isNamed(text, mark, around),
  );
  const known = [...plain, ...strong];
  if (codesIn(known).size > 1) return strong;
  const likely = lone
    .filter((mark) => !strong.includes(mark))
    .map(told)
    .filter(
      ({ mark, line, hasMarks }) =>
        !saysMore(restOf(text, line, [...marks, ...lone])) || (hasMarks && isPair(mark)),
    );
  const timed = likely.filter(({ hasMoment }) => hasMoment);
  const least = 2 - codesIn(known).size;
  const enough = codesIn(timed.map(({ mark }) => mark)).size >= least || least < 2 ? timed : likely;
  const more = enough.map(({ mark }) => mark);
  return codesIn(more).size >= least ? [...strong, ...more] : strong;
}

const TIMES_MAX = 60;

/** The lines that are the name of a place and a time: "London Heathrow 08:25". */
export function findNameLines(text: string, marks: readonly Mark[], around: Around): readonly PlaceMark[] {
  const found: PlaceMark[] = [];
  for (const { at } of marks.filter(({ is }) => is === "time").slice(0, TIMES_MAX)) {
    if (found.length > 2) break;
    const line = lineAt(text, at);
    const on = marks.filter((mark) => mark.at >= line.at && mark.end <= line.end);
    if (
      on.some((mark) => mark.is === "place" || mark.is === "flight") ||
      found.some((mark) => mark.at >= line.at)
    )
      continue;
    const rest = restOf(text, line, on).replace(/\b[A-Z]{3,4}\b/g, (word) =>
      ZONE.test(word) ? blank(word) : word,
    );
    const words = rest
      .replace(/[()|,;•:-]+/g, " ")
      .replace(/\s+/g, " ")
      .trim();
    const isPlace = /^\p{Lu}[\p{L}\p{M} .'’/]{2,60}$/u.test(words) && isPlaceName(words, around);
    const [start, end] = [rest.search(/\p{L}/u), rest.length - (/\P{L}*$/u.exec(rest)?.[0].length ?? 0)];
    const span = { at: line.at + start, end: line.at + end };
    if (isPlace) found.push({ ...span, is: "place", place: { name: words }, side: sideOfLine(text, at) });
  }
  return found;
}
