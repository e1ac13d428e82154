import { findMarks, isA, type Mark } from "./marks";
import { settleMoments, toWhens } from "./moments";
import type { Around, Telling } from "./telling";

const SEGMENTS_MAX = 40;

/** The flights of a confirmation: one for each flight number, or one in all; those that may mean several things are left out. */
export function readConfirmation(text: string, around: Around): readonly Telling[] {
  const marks = settleMoments(findMarks(text, around), text);
  return split(marks).flatMap((segment) => toTelling(segment, around) ?? []);
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
function toTelling(marks: readonly Mark[], { today }: Around): Telling | null {
  const places = distinctPlaces(marks.filter(isA("place")));
  const numbers = [...new Set(marks.filter(isA("flight")).map(({ flight }) => flight))];
  if (places.length !== 2 || numbers.length > 1) return null;
  const [one, two] = places;
  if (!one || !two) return null;
  const turned = one.side === "to" && two.side !== "to";
  const [from, to] = turned ? [two, one] : [one, two];
  const seats = [...new Set(marks.filter(isA("seat")).map(({ seat }) => seat))];
  const lengths = [...new Set(marks.filter(isA("length")).map(({ minutes }) => minutes))];
  const whens = toWhens(marks, turned, today);
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
