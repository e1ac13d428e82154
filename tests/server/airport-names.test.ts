import { describe, expect, it } from "vitest";
import { AIRPORTS, CITIES, LARGE } from "@/lib/server/flights/airport-table";
import { airportsOf, findAirport, readAirport } from "@/lib/server/flights/airports";
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
