import "server-only";
import type { CardFlight, CardPlace } from "../../core/saved/card";
import type { SavedTrip } from "../../core/saved/draft";
import { daysBetween } from "../../core/time";
import { findPlace } from "../flights/airports";
import { findCountries } from "../flights/countries";
import { findLegEnds } from "../flights/leg-ends";

/** What a trip's card says of its flights. */
export function toCardFlight(trip: SavedTrip): CardFlight {
  return {
    name: trip.name,
    ...toEnds(trip),
    departureDate: trip.departureDate,
    departureClock: departureOf(trip)?.slice(11, 16) ?? null,
    legs: trip.itinerary.legs.map((leg, index) => ({
      minutes: trip.clocks.legs[index]?.durationMinutes ?? 0,
      route: toRoute([leg.from, leg.to]),
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

/** The airports from the first to the last, when all are known, and the clock at the last one on arrival. */
function toEnds(trip: SavedTrip): Pick<CardFlight, "route" | "arrival"> {
  const codes = trip.itinerary.legs.flatMap(({ from, to }) => [from, to]);
  const stops = codes.filter((code, index) => code === undefined || code !== codes[index - 1]);
  const ends = findLegEnds(trip.itinerary, trip.clocks.legs);
  const [left, landed] = [ends[0]?.departure?.wall ?? trip.departureDate, ends.at(-1)?.arrival ?? null];
  const isDated = left !== null && landed?.place && landed.wall.length > 10;
  return {
    route: toRoute(stops),
    arrival: isDated
      ? {
          clock: landed.wall.slice(11, 16),
          daysLater: daysBetween(left.slice(0, 10), landed.wall.slice(0, 10)),
          city: landed.place.city,
        }
      : null,
  };
}

/** The airports of these codes, or none when one is not known. */
function toRoute(codes: readonly (string | undefined)[]): readonly CardPlace[] {
  const route = codes.flatMap((code): CardPlace[] => {
    const place = code === undefined ? null : findPlace(code);
    return place ? [{ code: place.iata, city: place.city }] : [];
  });
  return route.length === codes.length ? route : [];
}
