import { dayAfter, type Around, type Part, type Telling, type When } from "./telling";
import { readWords } from "./words";

/** So much of the words beside markup is read: what is longer tells of other things. */
const WORDS_MAX = 40_000;

/**
 * Flights, each with what the words beside them say of when it leaves and comes in: markup whose "Z" is a local time says
 * something else than they do, and that is asked. Words that name no flight of these, or one in several ways, say nothing.
 */
export function withWords(parts: readonly Part[], words: readonly string[], around: Around): readonly Part[] {
  const read = words
    .map((text) => readWords(text.slice(0, WORDS_MAX), around).flatMap(tellingsOf))
    .find((tellings) => tellings.length > 0);
  return parts.map((part): Part => {
    const own = tellingsOf(part);
    const said = (read ?? []).filter((telling) => own.some((each) => isSameFlight(each, telling)));
    const [one, ...others] = said;
    if (!one?.departure?.time || others.length > 0) return part;
    const { departure, arrival, durationMinutes } = one;
    return { flight: [...own, { by: "words", departure, arrival, durationMinutes }] };
  });
}

const tellingsOf = (part: Part): readonly Telling[] => ("flight" in part ? part.flight : []);

const isSameFlight = (one: Telling, other: Telling): boolean =>
  one.flight !== undefined &&
  one.flight === other.flight &&
  isSameDay(one.departure, other.departure) &&
  (["from", "to"] as const).every((end) => {
    const [place, same] = [one[end], other[end]];
    return !place || !same || !("code" in place) || !("code" in same) || place.code === same.code;
  });

/** Over the date line, or by another clock, one more or less; without a year it may be of another. */
function isSameDay(one?: When, other?: When): boolean {
  const [day, same] = [one?.day ?? one?.at?.slice(0, 10), other?.day];
  return day === undefined || same === undefined || (day >= dayAfter(same, -1) && day <= dayAfter(same, 1));
}
