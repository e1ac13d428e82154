import { find } from "geo-tz";
import moment from "moment-timezone";
import { describe, expect, it } from "vitest";
import { findAirport } from "@/lib/server/flights/airports";
import { AIRPORT_PLACES } from "../support/airport-places";
import { seeded } from "../support/seed";
import { IS_LONG } from "../support/long";

/** Where the clocks of an airport are not those of the place it stands on, and why. */
const JUSTIFIED: Readonly<Record<string, string>> = {
  OOL: "The runway crosses the border of New South Wales; the airport keeps the time of Queensland, where its terminal is.",
  GUB: "It stands just north of the state line that is the zones' border, and serves Guerrero Negro, south of it.",
  YNA: "The east bank of the Natashquan has its own zone; the village and its airport keep the time of Quebec.",
};

const places = AIRPORT_PLACES.split("\n").map((row) => {
  const [code = "", latitude, longitude] = row.split(" ");
  return { code, latitude: Number(latitude), longitude: Number(longitude) };
});

/** Every third day of five years: enough to see each change of the clocks. */
const DAYS = Array.from({ length: 609 }, (_, index) => Date.UTC(2025, 0, 1 + 3 * index));
const clocks = new Map<string, string>();
function clocksOf(zone: string): string {
  const known = clocks.get(zone) ?? DAYS.map((day) => moment.tz(day, zone).utcOffset()).join();
  clocks.set(zone, known);
  return known;
}

/** The airports whose clocks differ from those of the land they stand on. */
const differing = (sample: typeof places): string[] =>
  sample.flatMap(({ code, latitude, longitude }) => {
    const zone = findAirport(code)?.zone ?? "";
    const here = find(latitude, longitude).filter((each) => moment.tz.zone(each) !== null);
    return here.some((each) => clocksOf(each) === clocksOf(zone)) ? [] : [code];
  });

/** `npm run test:long` compares every airport, `npm test` one in twenty-five, the same each time. */
const SHARE = IS_LONG ? 1 : 0.04;

describe("the zone of an airport", () => {
  it("has the clocks of the place the airport stands on, but for the justified differences", () => {
    const chance = seeded(14);
    const sample = places.filter(({ code }) => chance() < SHARE || JUSTIFIED[code] !== undefined);
    expect(sample.length).toBeGreaterThan(100);
    expect(differing(sample).toSorted()).toEqual(Object.keys(JUSTIFIED).toSorted());
  }, 600_000);
});
