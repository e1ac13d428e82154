import "server-only";
import type { Country } from "../../core/places/airport";
import type { Itinerary } from "../../core/plan/trip";
import { findAirport } from "./airports";

/**
 * The countries that a trip leaves from and lands in, each once: where the first leg leaves, where the last one lands,
 * then the stops between. Empty when no airport is known.
 */
export function findCountries({ legs }: Pick<Itinerary, "legs">): readonly Country[] {
  const ends = [legs[0]?.from, legs.at(-1)?.to, ...legs.flatMap(({ from, to }) => [from, to])];
  const found = new Map<string, Country>();
  for (const code of ends) {
    const airport = code === undefined ? null : findAirport(code);
    if (airport && !found.has(airport.countryCode))
      found.set(airport.countryCode, { code: airport.countryCode, name: airport.country });
  }
  return [...found.values()];
}
