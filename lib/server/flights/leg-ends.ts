import "server-only";
import type { EndClock, LegEnds } from "../../core/plan/clocks";
import { addToInstant } from "../../core/time";
import type { Itinerary, Leg } from "../../core/plan/trip";
import type { Shared } from "../../core/saved/share";
import { daysOnEarth } from "../../core/today";
import { lastDepartureOf, type Flight } from "../../core/typed/flight";
import { findPlace } from "./airports";
import { toIso, toLocal } from "./zones";

/**
 * What the clocks at both ends of each leg show, for the legs as resolved: by the airport's zone where the instant is
 * known, else as they were typed.
 */
export function findLegEnds(
  itinerary: Itinerary,
  legs: readonly Pick<Leg, "departureAt" | "durationMinutes">[],
): readonly LegEnds[] {
  return legs.map(({ departureAt, durationMinutes }, index) => {
    const { from, to, departureLocal, arrivalLocal } = itinerary.legs[index] ?? {};
    const arrivalAt = departureAt && addToInstant(departureAt, durationMinutes);
    return {
      departure: toEnd(from, departureAt, departureLocal),
      arrival: toEnd(to, arrivalAt, arrivalLocal),
    };
  });
}

/** The same for a copy that a share link shows, which holds the airports and the instants. */
export function findSharedEnds({ legs, layoverMinutes, departureLocal }: Shared): readonly LegEnds[] {
  const told = legs.map(({ from, to }, index) => ({
    ...(from !== null && { from }),
    ...(to !== null && { to }),
    ...(index === 0 && departureLocal !== null && { departureLocal }),
    seat: "unknown" as const,
    sleep: [],
  }));
  return findLegEnds({ legs: told, layoverMinutes }, legs);
}

/**
 * The day the last leg departs, by its airport's clock. Where no airport is known, the latest day that it can be: at that
 * instant, or as far as the flight as typed tells.
 */
export function findLastDeparture(
  flight: Pick<Flight, "departureDate" | "itinerary">,
  legs: readonly Pick<Leg, "departureAt" | "durationMinutes">[],
): string | null {
  const wall = findLegEnds(flight.itinerary, legs).at(-1)?.departure?.wall.slice(0, 10);
  const at = legs.at(-1)?.departureAt ?? null;
  return wall ?? (at === null ? lastDepartureOf(flight) : daysOnEarth(at).latest);
}

function toEnd(code: string | undefined, at: string | null, typed: string | undefined): EndClock | null {
  const airport = code === undefined ? null : findPlace(code);
  const wall = airport && at ? toLocal(at, airport.zone).local : typed?.slice(0, 16);
  return wall === undefined ? null : { wall, place: airport && { code: airport.iata, city: airport.city } };
}

/** The calendar day at an airport at an instant; by UTC where no airport is known. */
export function findDay(code: string | undefined, at: Date): { day: string; byUtc: boolean } {
  const zone = code === undefined ? undefined : findPlace(code)?.zone;
  const local = zone === undefined ? at.toISOString() : toLocal(toIso(at.getTime()), zone).local;
  return { day: local.slice(0, 10), byUtc: zone === undefined };
}
