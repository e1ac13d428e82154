import { isA, type Mark } from "./mark";
import { findMarks } from "./marks";
import { settleMoments, toWhens } from "./moments";
import type { Around, Part, Telling } from "./telling";

const SEGMENTS_MAX = 40;

/**
 * The flights of a confirmation: one for each flight number, or one in all; those that may mean several things are left
 * out, and those that are said to be cancelled are no flights any more.
 */
export function readConfirmation(text: string, around: Around): readonly Part[] {
  const segments = split(settleMoments(findMarks(text, around), text, around));
  return segments.flatMap((segment, index): readonly Part[] => {
    const heading = segments.slice(0, index).flat().findLast(isA("day"));
    const telling = toTelling(segment, around, heading);
    if (telling === null) return [];
    const [start, end] = [startOf(text, segments, index), startOf(text, segments, index + 1)];
    return isCancelled(text, start, end, segment) ? [{ other: "cancelled" }] : [{ flight: [telling] }];
  });
}

/** Where the words of a flight begin: with the line of the first thing told, unless that tells of the flight before. */
function startOf(text: string, segments: readonly (readonly Mark[])[], index: number): number {
  const [first, last] = [segments[index]?.[0], segments[index - 1]?.at(-1)];
  if (!first) return text.length;
  return index === 0 ? 0 : Math.max(text.lastIndexOf("\n", first.at) + 1, last?.end ?? 0);
}

const CANCELLED =
  /(?<!\p{L})(?:cancell?ed|annulée?s?|annulliert|storniert|gestrichen|cancelad[oa]s?|anulad[oa]s?|annullat[oa]|cancellat[oa]|geannuleerd)(?!\p{L})/iu;
/** Words of what may be cancelled, or of who is paid when it is. */
const MAY_BE =
  /(?<!\p{L})(?:if|when|unless|can|cannot|may|might|could|not|never|in case|entitled|wenn|falls|sofern|kann|können|nicht|si|peut|peuvent|sauf|pas|puede|pueden|può|possono|se|indien|als|kan|kunnen|niet|until|before|bis|avant|hasta|entro)(?!\p{L})/iu;
const ITS_FLIGHT =
  /(?<!\p{L})(?:your|this|the|ihr|dieser|der|votre|ce|le|su|este|el|il|uw|deze)(?!\p{L})[^\n]{0,30}(?<!\p{L})(?:flight|flug|vol|vuelo|volo|vlucht)(?!\p{L})/iu;

/** Whether a sentence among these words says that the flight of these marks was cancelled: one that tells of it, or is no more than that. */
function isCancelled(text: string, start: number, end: number, marks: readonly Mark[]): boolean {
  let at = start;
  return text
    .slice(start, end)
    .split(/(?<=[.!?;]\s|\n)/)
    .some((sentence) => {
      const from = at;
      at += sentence.length;
      if (!CANCELLED.test(sentence) || MAY_BE.test(sentence)) return false;
      const isShort = (sentence.match(/\p{L}+/gu)?.length ?? 0) <= 3;
      return isShort || ITS_FLIGHT.test(sentence) || marks.some((mark) => mark.at >= from && mark.at < at);
    });
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
  // The first day may stand above them all.
  const leads = [lead, lead.slice(lead[0]?.is === "day" ? 1 : 0)].map((some) => some.map(({ is }) => is));
  const begins = starts.map((start, index) => {
    if (index === 0) return 0;
    const own = leads.find((shape) => {
      const before = marks.slice(Math.max(0, start - shape.length), start);
      return before.map(({ is }) => is).join() === shape.join();
    });
    return start - (own?.length ?? 0);
  });
  return begins.map((start, index) => marks.slice(start, begins[index + 1]));
}

/** One flight of these marks; null when they may mean another, or too little to be one. */
function toTelling(marks: readonly Mark[], { today }: Around, heading?: Mark): Telling | null {
  const places = distinctPlaces(marks.filter(isA("place")));
  const numbers = [...new Set(marks.filter(isA("flight")).map(({ flight }) => flight))];
  if (places.length !== 2 || numbers.length > 1) return null;
  const [one, two] = places;
  if (!one || !two) return null;
  const turned = one.side === "to" && two.side !== "to";
  const [from, to] = turned ? [two, one] : [one, two];
  const seats = [...new Set(marks.filter(isA("seat")).map(({ seat }) => seat))];
  const lengths = [...new Set(marks.filter(isA("length")).map(({ minutes }) => minutes))];
  const own = toWhens(marks, turned, today);
  const whens: Whens = heading && !marks.some(isA("day")) ? toWhensBelow(heading, marks, turned, today) : own;
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

type Whens = Pick<Telling, "departure" | "arrival">;

/** When a flight leaves and comes in that tells no day of its own, below a day. */
function toWhensBelow(heading: Mark, marks: readonly Mark[], turned: boolean, today: string): Whens {
  const { departure, arrival } = toWhens([heading, ...marks], turned, today);
  const { day, time } = departure ?? {};
  if (day === undefined || time === undefined) return {};
  return {
    departure: { since: day, time },
    ...(arrival?.time !== undefined && { arrival: { time: arrival.time } }),
  };
}

function distinctPlaces(places: readonly Extract<Mark, { is: "place" }>[]) {
  const key = ({ place }: (typeof places)[number]) =>
    "code" in place ? place.code : place.name.toLowerCase();
  return places.filter((place, index) => places.findIndex((other) => key(other) === key(place)) === index);
}
