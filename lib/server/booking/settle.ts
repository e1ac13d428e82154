import "server-only";
import { toAirportText, type Airport } from "../../core/places/airport";
import { LAYOVER_MINUTES, LEG_MINUTES, LEGS_MAX, type Seat } from "../../core/plan/trip";
import { daysOnEarth } from "../../core/today";
import type { Other } from "../../core/typed/booked";
import { findAirport } from "../flights/airports";
import { toIso } from "../flights/zones";
import {
  agreeClocks,
  arrivalClocks,
  instantsOf,
  sound,
  toClocks,
  withoutUnknownZone,
  type BookedClock,
} from "./booked-clocks";
import { makePlaces, type Places } from "./places";
import { dayAfter, dayOfYear, type Part, type Telling, type When } from "./telling";
import { agree, type Read } from "./witnesses";

/** One flight of a booking. */
export type BookedLeg = {
  /** An airport's code, or that of a city or of before, or a name that may mean several airports. */
  readonly from: Read<string>;
  readonly to: Read<string>;
  readonly departure: Read<BookedClock>;
  readonly arrival: Read<BookedClock>;
  /** Told only where the clocks do not tell it. */
  readonly durationMinutes: number | null;
  readonly flight: string | null;
  readonly airline: string | null;
  /** Of several passengers, those of all. */
  readonly seats: readonly string[];
  readonly seat: Seat;
};

/** What was read of a booking: one journey, and what else is in it. */
export type Booking = {
  readonly legs: readonly BookedLeg[];
  readonly others: readonly { readonly what: Other; readonly count: number }[];
};

/** So many flights are told at most, each passenger's by itself: what comes of them is worked out beside every other request. */
const TOLD_MAX = 200;

/**
 * One journey of the flights that a booking tells, in the order they leave, and what else is in it; null when it tells
 * nothing. What several passengers' passes and several files say of one flight comes together. Of several journeys, more
 * than {@link LAYOVER_MINUTES} apart, the next that has not ended is taken.
 */
export function settleBooking(parts: readonly Part[], now: Date): Booking | null {
  if (parts.length === 0) return null;
  const places = makePlaces();
  const told = parts.flatMap((part) => ("flight" in part ? [part.flight.map(withoutNonsense)] : []));
  const legs = inOrder(
    gather(withDays(told.slice(0, TOLD_MAX), places), places)
      .map((tellings) => settleLeg(tellings, places))
      .filter(isKnown),
    places,
  );
  if (legs.length === 0 && !parts.some((part) => "other" in part && part.other !== "unread")) return null;
  const journeys = split(legs);
  const next = journeys.find((journey) => !hasEnded(journey, now, places)) ?? journeys[0] ?? [];
  const others = new Map<Other, number>();
  const count = (what: Other, more = 1) => more > 0 && others.set(what, (others.get(what) ?? 0) + more);
  for (const part of parts) if ("other" in part) count(part.other);
  count("later", legs.length - next.length);
  count("more", Math.max(next.length - LEGS_MAX, 0) + Math.max(told.length - TOLD_MAX, 0));
  return {
    legs: next.slice(0, LEGS_MAX),
    others: [...others].map(([what, number]) => ({ what, count: number })),
  };
}

/** A telling without what is no clock and no flight's length, whatever its reader took for one. */
function withoutNonsense(telling: Telling): Telling {
  const { departure, arrival, durationMinutes } = telling;
  const isLength = isWithin(durationMinutes ?? NaN, LEG_MINUTES);
  return {
    ...telling,
    departure: departure && isClock(departure) ? departure : undefined,
    arrival: arrival && isClock(arrival) ? arrival : undefined,
    durationMinutes: isLength ? durationMinutes : undefined,
  };
}
const isWithin = (value: number, { min, max }: { readonly min: number; readonly max: number }) =>
  value >= min && value <= max;
const isClock = ({ at, day, time, offset }: When): boolean =>
  [at ?? "", `${day ?? "2000-01-01"}T${time ?? "00:00"}:00${offset ?? "Z"}`].every(
    (text) => text === "" || !Number.isNaN(Date.parse(text)),
  );

/**
 * Flights below a day that is told of several, each with its own: the first on which it leaves after the one before it has
 * come in there, and within a day of that. Where that is not known, none.
 */
function withDays(flights: readonly (readonly Telling[])[], places: Places): readonly (readonly Telling[])[] {
  const dated: (readonly Telling[])[] = [];
  for (const tellings of flights) {
    const [telling] = tellings;
    const { since, time } = telling?.departure ?? {};
    const before = dated.at(-1);
    if (!telling || since === undefined || time === undefined || !before) {
      dated.push(tellings);
      continue;
    }
    const { to, arrival } = settleLeg(before, places);
    const from = telling.from ? places.textOf(telling.from) : null;
    const arrives = clockInstant(places, arrival, to);
    const day = [0, 1, 2]
      .map((days) => dayAfter(since, days))
      .find((each) => {
        const clock = { value: { day: each, time, offset: null }, differs: [] };
        const wait = (clockInstant(places, clock, to) ?? -Infinity) - (arrives ?? Infinity);
        return from === to.value && wait >= 0 && wait <= 1440;
      });
    dated.push(day === undefined ? tellings : [{ ...telling, departure: { day, time } }]);
  }
  return dated;
}

/** What is told of the same flight, together; what tells no day is of any flight of its number. */
function gather(flights: readonly (readonly Telling[])[], places: Places): readonly (readonly Telling[])[] {
  const groups: { readonly names: Names; readonly tellings: Telling[]; index: number }[] = [];
  const named = flights.map((tellings, index) => ({ tellings, index, names: namesOf(tellings, places) }));
  for (const { tellings, index, names } of named.toSorted(
    (one, other) => countUndated(one) - countUndated(other),
  )) {
    const known = groups.find((group) => isSame(group.names, names));
    if (!known) groups.push({ names, tellings: [...tellings], index });
    else {
      known.tellings.push(...tellings);
      known.index = Math.min(known.index, index);
      for (const number of names.numbers) known.names.numbers.add(number);
      for (const route of names.routes) known.names.routes.add(route);
      for (const ways of names.ways) known.names.ways.push(ways);
    }
  }
  return groups.toSorted((one, other) => one.index - other.index).map(({ tellings }) => tellings);
}
const countUndated = ({ names }: { readonly names: Names }) => (names.numbers.size > 0 ? 0 : 1);

/** What a flight is known by: numbers and routes, each with its day of the year, and numbers with their routes. */
type Names = {
  readonly numbers: Set<string>;
  readonly routes: Set<string>;
  /** Without a day where none is told. */
  readonly ways: { readonly flight: string; readonly route: string; readonly day: string | null }[];
};

/**
 * The same number on a day, or the same route where one of them has no number; or the same number on the same route so
 * soon after that nobody has come back meanwhile: which day is right is then asked.
 */
const isSame = (one: Names, other: Names): boolean =>
  meet(one.numbers, other.numbers) ||
  ((one.numbers.size === 0 || other.numbers.size === 0) && meet(one.routes, other.routes)) ||
  one.ways.some((way) =>
    other.ways.some(
      ({ flight, route, day }) =>
        way.flight === flight &&
        way.route === route &&
        (way.day === null || day === null || isSoon(way.day, day)),
    ),
  );
const meet = (one: ReadonlySet<string>, other: ReadonlySet<string>) =>
  [...one].some((name) => other.has(name));
const isSoon = (one: string, other: string) => one <= dayAfter(other, 1) && other <= dayAfter(one, 1);

function namesOf(tellings: readonly Telling[], { textOf, zoneOf }: Places): Names {
  const names: Names = { numbers: new Set(), routes: new Set(), ways: [] };
  for (const { flight, from, to, departure } of tellings) {
    const leaves = from ? textOf(from) : null;
    const [clock] = departure ? toClocks(departure, zoneOf(leaves)) : [];
    const day = clock?.day ?? departure?.at?.slice(0, 10);
    const route = leaves !== null && to ? `${leaves} ${textOf(to) ?? ""}` : null;
    if (flight !== undefined && route !== null && !departure?.dayOfYear)
      names.ways.push({ flight, route, day: day ?? null });
    if (day === undefined) continue;
    if (flight !== undefined) names.numbers.add(`${flight} ${dayOfYear(day)}`);
    if (route !== null) names.routes.add(`${route} ${dayOfYear(day)}`);
  }
  return names;
}

/** Whether a flight can be told from any other: by its number and an end, or by both ends. */
const isKnown = ({ from, to, flight }: BookedLeg): boolean => {
  const ends = [from, to].filter(({ value, differs }) => value !== null || differs.length > 0).length;
  return ends === 2 || (ends === 1 && flight !== null);
};

function settleLeg(all: readonly Telling[], { textOf, zoneOf, isSame: isSamePlace }: Places): BookedLeg {
  const from = agree(all, ({ from: place }) => (place ? textOf(place) : null), isSamePlace);
  const to = agree(all, ({ to: place }) => (place ? textOf(place) : null), isSamePlace);
  const leaves = zoneOf(from.value);
  const comes = zoneOf(to.value);
  const tellings = all.map((telling) => withoutUnknownZone(telling, leaves, comes));
  const departures = tellings.map((telling) => ({
    by: telling.by,
    clocks: telling.departure ? toClocks(telling.departure, leaves) : [],
  }));
  const departure = agreeClocks(departures);
  const arrivals = tellings.map((telling) => ({
    by: telling.by,
    clocks: arrivalClocks(telling, departure.value, leaves, comes),
  }));
  const arrival = sound(agreeClocks(arrivals), departure, leaves, comes);
  const known = departure.value?.time && arrival.value?.time && leaves && comes;
  const lengths = new Set(tellings.flatMap(({ durationMinutes }) => durationMinutes ?? []));
  const [length = null] = lengths;
  const seats = [...new Set(tellings.flatMap(({ seat }) => seat ?? []))];
  return {
    from,
    to,
    departure,
    arrival,
    durationMinutes: known || lengths.size !== 1 ? null : length,
    flight: tellings.find(({ flight }) => flight !== undefined)?.flight ?? null,
    airline: tellings.find(({ airline }) => airline !== undefined)?.airline ?? null,
    seats,
    seat: seatKind(seats),
  };
}

/** A seat A is beside the window in every cabin; where any other letter sits depends on the aircraft. */
const seatKind = (seats: readonly string[]): Seat =>
  seats.length > 0 && seats.every((seat) => seat.endsWith("A")) ? "window" : "unknown";

/**
 * Whether a journey is over, wherever the traveller is: by the instant at which its last flight comes in, or where that is
 * not known by its last day, which must be over everywhere on Earth.
 */
function hasEnded(journey: readonly BookedLeg[], now: Date, places: Places): boolean {
  const { from, to, departure, arrival, durationMinutes } = journey.at(-1) ?? {};
  const leaves = clockInstant(places, departure, from);
  const end =
    clockInstant(places, arrival, to) ??
    (leaves !== null && durationMinutes ? leaves + durationMinutes : null);
  if (end !== null) return end < now.getTime() / 60_000;
  const day = arrival?.value?.day ?? departure?.value?.day;
  return day !== undefined && day < daysOnEarth(toIso(now.getTime())).earliest;
}

/** The last minute since 1970 at which a clock shows that at a place; null where either is not known. */
function clockInstant({ zoneOf }: Places, clock?: Read<BookedClock>, place?: Read<string>): number | null {
  const zone = zoneOf(place?.value ?? null);
  return zone === null || !clock?.value ? null : (instantsOf(clock.value, zone).at(-1) ?? null);
}

/** Flights in the order they leave; one whose clock nobody knows stays behind the one it was told after, or before the one it goes on to. */
function inOrder(legs: readonly BookedLeg[], places: Places): readonly BookedLeg[] {
  const placed: { readonly leg: BookedLeg; readonly at: string }[] = [];
  for (const [index, leg] of legs.entries()) {
    const leadsOn = leg.to.value !== null && leg.to.value === legs[index + 1]?.from.value;
    placed.push({ leg, at: orderOf(leg, places) ?? placed.at(-1)?.at ?? (leadsOn ? "" : "9") });
  }
  return placed.toSorted((one, other) => one.at.localeCompare(other.at)).map(({ leg }) => leg);
}

/** What a flight is put in order by; null where no day is told. */
function orderOf({ departure, from }: BookedLeg, { zoneOf }: Places): string | null {
  const clock = departure.value ?? departure.differs[0]?.value;
  if (!clock) return null;
  const zone = zoneOf(from.value);
  const [instant] = zone === null ? [] : instantsOf(clock, zone);
  return instant === undefined ? `${clock.day}T${clock.time ?? "24:00"}` : toIso(instant * 60_000);
}

/** Days between two calendars at most: over the date line one more than the clocks tell. */
const STOP_DAYS = LAYOVER_MINUTES.max / 1440;
const FLIGHT_DAYS = Math.ceil(LEG_MINUTES.max / 1440);

/** Flights by journey: where more than a stop lies between two of them, another begins. */
function split(legs: readonly BookedLeg[]): readonly (readonly BookedLeg[])[] {
  const journeys: BookedLeg[][] = [];
  for (const leg of legs) {
    const current = journeys.at(-1);
    const before = current?.findLast(({ departure, arrival }) => departure.value ?? arrival.value);
    const arrives = before?.arrival.value?.day;
    const last = arrives ?? before?.departure.value?.day;
    const day = leg.departure.value?.day;
    const most = arrives === undefined ? STOP_DAYS + FLIGHT_DAYS : STOP_DAYS;
    const isApart = last !== undefined && day !== undefined && day > dayAfter(last, most);
    if (current && !isApart) current.push(leg);
    else journeys.push([leg]);
  }
  return journeys;
}

/** An airport as the form shows it; what is none stays as it was read. */
export function toFieldText(place: string): string {
  const airport: Airport | null = findAirport(place);
  return airport ? toAirportText(airport) : place;
}
