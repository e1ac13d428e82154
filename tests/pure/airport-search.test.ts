import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ENTRIES } from "@/lib/server/flights/airports";
import { findTyped } from "@/lib/server/flights/airport-search";

/** How often a search has looked at an airport: read its names, or asked where it lies. */
let looks = 0;
const looksFor = (typed: string): number => {
  looks = 0;
  findTyped(typed);
  return looks;
};

describe("how much a search reads", () => {
  const asTheyWere = ENTRIES.map(({ names, regions }) => ({ names, regions }));
  const counted = <T>(value: T) => ({
    configurable: true,
    get: () => {
      looks += 1;
      return value;
    },
  });
  beforeAll(() => {
    asTheyWere.forEach(({ names, regions }, index) =>
      Object.defineProperties(ENTRIES[index], { names: counted(names), regions: counted(regions) }),
    );
  });
  // Files that are run after this one have the same airports.
  afterAll(() => {
    asTheyWere.forEach(({ names, regions }, index) =>
      Object.defineProperties(ENTRIES[index], {
        names: { value: names, configurable: true, enumerable: true },
        regions: { value: regions, configurable: true, enumerable: true },
      }),
    );
  });

  it("is counted", () => {
    expect(looksFor("Lyon")).toBeGreaterThan(0);
    expect(looksFor("Peru")).toBeGreaterThanOrEqual(ENTRIES.length);
  });

  // Each of these words may stand beside a place.
  const countries = ["peru", "cuba", "oman", "iran"];
  const repeated = (count: number) =>
    Array.from({ length: count }, (_, index) => countries[index % countries.length]).join(" ");

  it("does not grow with ever more names of countries", () => {
    const [few, many] = [4, 8].map((count) => looksFor(repeated(count)));
    expect(few).toBeGreaterThan(0);
    expect(many).toBeLessThanOrEqual(Number(few) * 1.5);
  });

  it.each([
    ["names of countries", "mali chad togo iran iraq cuba peru oman"],
    ["names of countries, then no more room", "peru cuba oman iran ".repeat(5)],
    ["codes of countries and states", "in us ca ga al la ma de"],
    ["one name that is in another", "papua new guinea guinea bissau equatorial guinea guinea"],
    ["letters written as two", "aeaeae peru cuba oman iran peru cuba oman"],
    ["words for airport", "airport peru cuba oman iran peru cuba oman"],
  ])("is the table five times at most, for %s", (_, typed) => {
    expect(looksFor(typed)).toBeLessThan(5 * ENTRIES.length);
  });
});
