import { describe, expect, it, test } from "vitest";
import { AIRPORTS, CITIES, LARGE } from "@/lib/server/flights/airport-table";
import { fold } from "@/lib/server/flights/airport-names";
import { airportsOf, findAirport } from "@/lib/server/flights/airports";
import { readAirport } from "@/lib/server/flights/read-airport";
import { hasCities, readCities, readStations, type NamedCity } from "../support/gnome-cities";
import { AIRPORT_PLACES } from "../support/airport-places";
import { seeded } from "../support/seed";

const chance = seeded(300);
const pick = <T>(list: readonly T[], count: number): readonly T[] =>
  list
    .map((item) => ({ item, at: chance() }))
    .sort((one, other) => one.at - other.at)
    .slice(0, count)
    .map(({ item }) => item);

const cities = CITIES.split("\n").map((row) => row.split("|"));
const largest = AIRPORTS.split("\n")
  .slice(0, LARGE)
  .map((row) => {
    const [code = "", icao = "", , served = ""] = row.split("|");
    const [city = "", , ...others] = cities[Number(served.split(" ")[0])] ?? [];
    return { code, icao, city, others };
  });
const offered = (typed: string) => airportsOf(readAirport(typed)).map(({ iata }) => iata);

describe("the largest airports, chosen at random", () => {
  it.each(
    pick(
      largest.filter(({ others }) => others.length >= 3),
      300,
    ).map(({ code, city, others }) => [city, code, pick(others, 3)] as const),
  )("%s (%s) is found, or offered, by %j", (city, code, names) => {
    for (const typed of [city, ...names, city.toUpperCase(), ` ${city.toLowerCase()} `])
      expect([typed, offered(typed)]).toEqual([typed, expect.arrayContaining([code])]);
  });

  it.each(pick(largest, 100).map(({ code, icao, city }) => [code, icao, city] as const))(
    "%s is found by its codes, and by its city with the word for airport in three languages",
    (code, icao, city) => {
      expect(offered(`(${code})`)).toEqual([code]);
      if (icao !== "") expect(offered(icao)).toContain(code);
      expect(offered(`${code} (${city})`)).toContain(code);
      expect(offered(`${city} ${findAirport(code)?.country ?? ""}`)).toContain(code);
      for (const typed of [`Flughafen ${city}`, `Aéroport de ${city}`, `${city} havalimanı`])
        expect([typed, offered(typed)]).toEqual([typed, expect.arrayContaining([code])]);
    },
  );
});

/** Languages of many travellers whose translators have named nearly every large city as it is spelled. */
const WELL_KEPT = ["de", "fr", "es", "it", "pt_BR", "nl", "sv", "pl", "cs", "fi", "da", "tr"];
/** So many of 300 names may be spelled as no traveller here spells them: translators differ, and err. */
const MOST_MISSED = { english: 0, own: 4, other: 6 };

/** What a city is called where it is, as far as the list says. */
function ownName({ country, names }: NamedCity): string | undefined {
  const { language } = new Intl.Locale(`und-${country}`).maximize();
  return names.get(language) ?? names.get(`${language}_${country}`);
}

test("libgweather calls 300 of the largest cities, in English, in their own language and in another, what finds their airports", ({
  skip,
}) => {
  if (!hasCities()) return skip("Its list is not on this machine.");
  const named = new Map(
    readCities().map((city) => [`${city.country} ${fold(city.names.get("en") ?? "")}`, city]),
  );
  const known = new Map(
    largest.flatMap(({ code, city }) => {
      const called = named.get(`${findAirport(code)?.countryCode ?? ""} ${fold(city)}`);
      return called ? [[called, code] as const] : [];
    }),
  );
  expect(known.size).toBeGreaterThan(600);
  const missed = { english: [] as string[], own: [] as string[], other: [] as string[] };
  for (const [city, code] of pick([...known], 300)) {
    const [other = ""] = pick(WELL_KEPT, 1);
    const typed = { english: city.names.get("en"), own: ownName(city), other: city.names.get(other) };
    for (const kind of ["english", "own", "other"] as const) {
      const name = typed[kind];
      if (name !== undefined && !offered(name).includes(code)) missed[kind].push(`${name} ${code}`);
    }
  }
  for (const kind of ["english", "own", "other"] as const)
    expect(missed[kind].length, missed[kind].join(", ")).toBeLessThanOrEqual(MOST_MISSED[kind]);
});

/** Some of its places are the city's, not the airport's. */
const APART_DEGREES = 0.5;

test("libgweather has 100 of the largest airports where their ICAO codes find them", ({ skip }) => {
  if (!hasCities()) return skip("Its list is not on this machine.");
  const stations = readStations();
  const places = new Map(AIRPORT_PLACES.split("\n").map((row) => [row.slice(0, 3), row.slice(4).split(" ")]));
  const both = largest.filter(({ icao }) => stations.has(icao));
  expect(both.length).toBeGreaterThan(600);
  for (const { code, icao } of pick(both, 100)) {
    expect(offered(icao)).toContain(code);
    const [[lat = NaN, lon = NaN] = [], place = []] = [stations.get(icao), places.get(code)];
    const east = (Number(place[1]) - lon) * Math.cos((lat / 180) * Math.PI);
    expect(Math.hypot(Number(place[0]) - lat, east), `${code}, ${icao}`).toBeLessThan(APART_DEGREES);
  }
});
