import "server-only";
import { LEG_MINUTES } from "../../core/plan/trip";
import type { Witness } from "../../core/typed/booked";
import { hasZone, toInstants, toIso, toLocal, ZONE_YEARS } from "../flights/zones";
import { dayAfter, dayOfYear, type Telling, type When } from "./telling";
import { NOTHING, weigh, type Read } from "./witnesses";

/** What a clock shows at one end of a flight: a day, and the time and its offset where they were told. */
export type BookedClock = {
  readonly day: string;
  readonly time: string | null;
  readonly offset: string | null;
};

/** A clock, and whether the year of its day is a guess. */
type Guessed = BookedClock & { readonly dayOfYear?: number | undefined };

const sameClock = (one: Guessed, other: Guessed): boolean => {
  const number = one.dayOfYear ?? other.dayOfYear;
  const sameDay = number === undefined ? one.day === other.day : dayOfYear(one.day) === dayOfYear(other.day);
  return sameDay && (one.time === null || other.time === null || one.time === other.time);
};

const fullerClock = <T extends { readonly value: Guessed }>(one: T, other: T): T => {
  if (one.value.dayOfYear !== undefined && other.value.dayOfYear === undefined) return other;
  if (one.value.time === null && other.value.time !== null) return other;
  return one.value.offset === null && other.value.time !== null && other.value.offset !== null ? other : one;
};

/** The clock that all witnesses tell, or those that differ; a day alone agrees with any time on it. */
export function agreeClocks(
  said: readonly { readonly by: Witness; readonly clocks: readonly Guessed[] }[],
): Read<BookedClock> {
  const read = weigh(
    // What tells a time comes first: a day alone agrees with any time on it.
    said
      .flatMap(({ by, clocks }) => clocks.map((value) => ({ by, value })))
      .sort((one, other) => Number(one.value.time === null) - Number(other.value.time === null)),
    sameClock,
    fullerClock,
  );
  const plain = ({ day, time, offset }: Guessed): BookedClock => ({ day, time, offset });
  return {
    value: read.value && plain(read.value),
    differs: read.differs.map(({ by, value }) => ({ by, value: plain(value) })),
  };
}

const isYear = (day: string) => {
  const year = Number(day.slice(0, 4));
  return year >= ZONE_YEARS.min && year <= ZONE_YEARS.max;
};

/**
 * What a clock in this zone shows then. Two readings where a clock and the offset beside it do not go together: the clock
 * as it is written, and the instant that both make.
 */
export function toClocks(when: When, zone: string | null): readonly Guessed[] {
  const { day, time, at } = when;
  const local = (instant: string): readonly Guessed[] => {
    const into = zone ?? (when.zone !== undefined && hasZone(when.zone) ? when.zone : null);
    if (into === null || !isYear(instant.slice(0, 10))) return [];
    const { local: clock, offset } = toLocal(instant, into);
    return [{ day: clock.slice(0, 10), time: clock.slice(11), offset }];
  };
  if (day === undefined) return at === undefined ? [] : local(at);
  if (!isYear(day)) return [];
  if (time === undefined) return [{ day, time: null, offset: null, dayOfYear: when.dayOfYear }];
  const written: Guessed = { day, time, offset: null };
  if (when.offset !== undefined) {
    const [meant] = local(toIso(Date.parse(`${day}T${time}:00${when.offset}`)));
    if (!meant || (meant.day === day && meant.time === time)) return [meant ?? written];
    return [written, meant];
  }
  if (when.zone !== undefined && zone !== null) {
    const named = hasZone(when.zone) ? toInstants(`${day}T${time}`, when.zone)[0]?.at : undefined;
    const instant = named ?? at;
    return instant === undefined ? [written] : local(instant);
  }
  return [written];
}

/**
 * A telling without its clocks where both are in one zone that nobody knows: each may be the airport's or the calendar's
 * owner's, and where the airports have two zones at least one of them is not the airport's.
 */
export function withoutUnknownZone(telling: Telling, leaves: string | null, comes: string | null): Telling {
  const { departure, arrival } = telling;
  const zone = departure?.at === undefined ? departure?.zone : undefined;
  const isUnknown = zone !== undefined && zone === arrival?.zone && !hasZone(zone) && leaves !== comes;
  return isUnknown ? { ...telling, departure: undefined, arrival: undefined } : telling;
}

/** What is told of the arrival; an entry's length tells it too, and a time without a day is of the first day on which the flight can come in. */
export function arrivalClocks(
  { by, arrival, durationMinutes }: Telling,
  departure: BookedClock | null,
  leaves: string | null,
  comes: string | null,
): readonly Guessed[] {
  if (!arrival) {
    const [start, other] = departure && leaves ? instantsOf(departure, leaves) : [];
    if (by !== "entry" || !durationMinutes || start === undefined || other !== undefined) return [];
    return toClocks({ at: toIso((start + durationMinutes) * 60_000) }, comes);
  }
  if (arrival.day !== undefined || arrival.at !== undefined || arrival.time === undefined)
    return toClocks(arrival, comes);
  if (!departure?.time || !leaves || !comes) return [];
  const { time } = arrival;
  return [-1, 0, 1, 2]
    .map((days): BookedClock => ({ day: dayAfter(departure.day, days), time, offset: null }))
    .filter((clock) => isPossibleLength(departure, clock, leaves, comes))
    .slice(0, 1);
}

/** The minutes since 1970 at which a clock in this zone shows that: two where it is turned back, none in the hour left out. */
export function instantsOf({ day, time, offset }: BookedClock, zone: string): readonly number[] {
  if (time === null || !isYear(day)) return [];
  const readings = toInstants(`${day}T${time}`, zone);
  const meant = readings.filter((reading) => offset === null || reading.offset === offset);
  return (meant.length > 0 ? meant : readings).map(({ at }) => Date.parse(at) / 60_000);
}

/** Whether a flight between these clocks takes as long as flights do. */
const isPossibleLength = (
  departure: BookedClock,
  arrival: BookedClock,
  leaves: string,
  comes: string,
): boolean =>
  instantsOf(departure, leaves).some((start) =>
    instantsOf(arrival, comes).some(
      (end) => end - start >= LEG_MINUTES.min && end - start <= LEG_MINUTES.max,
    ),
  );

/** The arrival, if the flight can come in then; nothing where it cannot, so that it is asked. */
export function sound(
  arrival: Read<BookedClock>,
  departure: Read<BookedClock>,
  leaves: string | null,
  comes: string | null,
): Read<BookedClock> {
  const { value } = arrival;
  if (!value?.time || !departure.value?.time || !leaves || !comes) return arrival;
  return isPossibleLength(departure.value, value, leaves, comes) ? arrival : NOTHING;
}
