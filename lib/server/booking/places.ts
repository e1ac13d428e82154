import "server-only";
import { airportsOf, findAirport, findCityAirports, findClosedAirport } from "../flights/airports";
import { readAirport } from "../flights/read-airport";
import type { Place } from "./telling";

/** The places of one booking. */
export type Places = {
  /** A place as the form takes it: an airport, a code that means several or none any more, or a name; null for what is unknown. */
  readonly textOf: (place: Place) => string | null;
  /** The zone of a place: of several airports that may be meant, the one that they share. */
  readonly zoneOf: (place: string | null) => string | null;
  /** Whether two texts may mean one airport. */
  readonly isSame: (one: string, other: string) => boolean;
};

/** Looks the places of a booking up, each text once: a name takes long to find, and many flights have the same ends. */
export function makePlaces(): Places {
  const readings = new Map<string, ReturnType<typeof readAirport>>();
  const read = (text: string) => {
    const reading = readings.get(text) ?? readAirport(text);
    readings.set(text, reading);
    return reading;
  };
  const codesOf = (text: string) => airportsOf(read(text)).map(({ iata }) => iata);

  return {
    textOf(place) {
      if ("code" in place) {
        const airport = findAirport(place.code);
        if (airport) return airport.iata;
        const known = findCityAirports(place.code).length > 0 || findClosedAirport(place.code) !== null;
        return known ? place.code : null;
      }
      const reading = read(place.name);
      if (reading.kind === "airport") return reading.airport.iata;
      return airportsOf(reading).length > 0 ? place.name : null;
    },
    zoneOf(place) {
      if (place === null) return null;
      const zones = new Set(airportsOf(read(place)).map(({ zone }) => zone));
      const [zone = null] = zones;
      return zones.size === 1 ? zone : null;
    },
    isSame: (one, other) => one === other || codesOf(one).some((code) => codesOf(other).includes(code)),
  };
}
