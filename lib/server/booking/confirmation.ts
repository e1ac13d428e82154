import { findMarks, isA, type Mark } from "./marks";
import { dayAfter, type Around, type Telling, type When } from "./telling";

const SEGMENTS_MAX = 40;

/** The flights of a confirmation: one for each flight number, or one in all; those that may mean several things are left out. */
export function readConfirmation(text: string, around: Around): readonly Telling[] {
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
