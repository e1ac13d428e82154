import "server-only";
import type { CardFlight, CardPlace } from "../../core/saved/card";
import type { EndClock } from "../../core/plan/clocks";
import type { SavedTrip } from "../../core/saved/saved-schema";
import { daysBetween } from "../../core/time";
import { findPlace } from "../flights/airports";
import { findCountries } from "../flights/countries";
import { findDay, findLegEnds } from "../flights/leg-ends";

/** What a trip's card says of its flights. */
export function toCardFlight(trip: SavedTrip): CardFlight {
  const ends = findLegEnds(trip.itinerary, trip.clocks.legs);
  const codes = trip.itinerary.legs.flatMap(({ from, to }) => [from, to]);
  return {
    name: trip.name,
    // The airports from the first to the last, when all are known.
    route: toRoute(codes.filter((code, index) => code === undefined || code !== codes[index - 1])),
    arrival: toArrival(ends[0]?.departure?.wall ?? trip.departureDate, ends.at(-1)?.arrival),
    departureDate: trip.departureDate,
    departureClock: departureOf(trip)?.slice(11, 16) ?? null,
    legs: trip.itinerary.legs.map((leg, index) => ({
      minutes: trip.clocks.legs[index]?.durationMinutes ?? 0,
      route: toRoute([leg.from, leg.to]),
      arrival: toArrival(ends[index]?.departure?.wall ?? null, ends[index]?.arrival),
      seat: leg.seat,
      countries: findCountries({ legs: [leg] }),
    })),
    part: null,
    seat: trip.itinerary.legs[0]?.seat ?? "unknown",
    preferences: trip.preferences,
    countries: findCountries(trip.itinerary),
  };
}

/** What a watch set where the first flight departs shows then, or null. */
export const departureOf = ({ itinerary }: SavedTrip): string | null =>
  itinerary.legs[0]?.departureLocal ?? null;

/** The clock at an airport when a flight lands there, and how many days after it left; null where that is not known. */
function toArrival(left: string | null, landed: EndClock | null | undefined): CardFlight["arrival"] {
  if (left === null || !landed?.place || landed.wall.length <= 10) return null;
  return {
    clock: landed.wall.slice(11, 16),
    daysLater: daysBetween(left.slice(0, 10), landed.wall.slice(0, 10)),
    city: landed.place.city,
  };
}

/**
 * The calendar day where a trip begins, at an instant: there the traveller is who prints it beforehand. By UTC, and
 * saying so, where no airport is known.
 */
export function findMadeOn(from: string | undefined, now: Date): { madeOn: string; byUtc: boolean } {
  const { day, byUtc } = findDay(from, now);
  return { madeOn: day, byUtc };
}

/** The airports of these codes, or none when one is not known. */
function toRoute(codes: readonly (string | undefined)[]): readonly CardPlace[] {
  const route = codes.flatMap((code): CardPlace[] => {
    const place = code === undefined ? null : findPlace(code);
    return place ? [{ code: place.iata, city: place.city }] : [];
  });
  return route.length === codes.length ? route : [];
}
