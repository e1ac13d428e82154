import fc from "fast-check";
import { expect, it } from "vitest";
import type { Section } from "@/lib/core/typed/questionnaire";
import { readSection, toAnswers, type Sheet } from "@/lib/core/typed/sheet";
import { ageOn, daysBetween } from "@/lib/core/time";
import { daysOnEarth, daysPassed } from "@/lib/core/today";
import { dated, noTo, START, typed } from "../support/sheet";

const MINUTE = 60_000;
const DAY = 86_400_000;
const addDays = (from: string, days: number) =>
  new Date(Date.parse(`${from}T00:00Z`) + days * DAY).toISOString().slice(0, 10);

/** Any minute of a server's clock. */
const clock = fc
  .integer({ min: Date.UTC(2024, 0) / MINUTE, max: Date.UTC(2034, 0) / MINUTE })
  .map((minutes) => `${new Date(minutes * MINUTE).toISOString().slice(0, 16)}:00Z`);
/** Any zone of a traveller, in minutes ahead of UTC; the edges often. */
const zone = fc.oneof(
  fc.integer({ min: -48, max: 56 }).map((quarters) => quarters * 15),
  fc.constantFrom(-720, -660, 0, 765, 840),
);
const ZONES = Array.from({ length: 105 }, (_, index) => index * 15 - 720);
/** The day that a traveller's own calendar shows. */
const dayIn = (moment: string, offset: number) =>
  new Date(Date.parse(moment) + offset * MINUTE).toISOString().slice(0, 10);

const sheetAt = (moment: string, section: Section, values: Record<string, string>): Sheet => ({
  answeredOn: moment,
  sections: {
    start: typed(START),
    ...(section !== "start" && { [section]: typed({ ...noTo(section), ...values }) }),
    ...(section === "start" && { start: typed({ ...START, ...values }) }),
  },
});
const clotAt = (moment: string, values: Record<string, string>) =>
  sheetAt(moment, "clots", { previousClot: "yes", ...values });
const ago = (stem: string, count: number, unit: string) => ({
  [`${stem}.ago`]: String(count),
  [`${stem}.unit`]: unit,
});
const answersOf = (sheet: Sheet, departure: string | null) => {
  const read = toAnswers(sheet, departure);
  return read.ok ? read.answers : null;
};

it("it is every traveller's day on Earth, and each day of the span is somebody's", () => {
  fc.assert(
    fc.property(clock, (now) => {
      const { earliest, latest } = daysOnEarth(now);
      const days = [...new Set(ZONES.map((offset) => dayIn(now, offset)))];
      expect(days.at(0)).toBe(earliest);
      expect(days.at(-1)).toBe(latest);
      expect(days).toHaveLength(daysBetween(earliest, latest) + 1);
      // A mere day holds all of its moments.
      const whole = daysOnEarth(now.slice(0, 10));
      expect(whole.earliest <= earliest && latest <= whole.latest).toBe(true);
    }),
  );
});

it("never counts more days ago than there are in the traveller's own zone, and no fewer than in every zone", () => {
  let counted = 0;
  fc.assert(
    fc.property(clock, zone, fc.nat(100), fc.option(fc.nat(40)), (now, offset, days, until) => {
      const departure = until === null ? null : addDays(dayIn(now, offset), until);
      const sheet = clotAt(now, ago("previousClotDaysAgo", days, "days"));
      const found = answersOf(sheet, departure)?.previousClotDaysAgo;
      const trueIn = (place: number) => days + (departure ? daysBetween(dayIn(now, place), departure) : 0);
      expect(found).toBeLessThanOrEqual(trueIn(offset));
      expect(found).toBe(Math.max(0, Math.min(...ZONES.map(trueIn))));
      if (found !== trueIn(offset)) counted += 1;
    }),
  );
  expect(counted).toBeGreaterThan(0);
});

it("never counts more days from a date to today than there are in the traveller's own zone", () => {
  fc.assert(
    fc.property(clock, zone, fc.nat(100), (now, offset, days) => {
      const date = addDays(dayIn(now, offset), -days);
      const found = answersOf(clotAt(now, dated("previousClotDaysAgo", date)), null)?.previousClotDaysAgo;
      expect(found).toBeLessThanOrEqual(days);
      expect(found).toBeGreaterThanOrEqual(days - 2);
      // A day that is known is counted exactly.
      const dated30 = answersOf(clotAt(now, dated("previousClotDaysAgo", date)), addDays(date, days + 30));
      expect(dated30?.previousClotDaysAgo).toBe(days + 30);
    }),
  );
});

it("never refuses a date that is today or yesterday somewhere", () => {
  const asked = ["clots", "legs", "recent", "hormones"] as const;
  fc.assert(
    fc.property(
      clock,
      zone,
      fc.constantFrom(0, 1),
      fc.option(fc.integer({ min: -400, max: 400 })),
      (now, offset, before, until) => {
        const date = addDays(dayIn(now, offset), -before);
        const departure = until === null ? null : addDays(now.slice(0, 10), until);
        const told: Record<(typeof asked)[number], Record<string, string>> = {
          clots: {
            previousClot: "yes",
            ...dated("previousClotDaysAgo", date),
            surfaceClot: "yes",
            ...dated("surfaceClotDaysAgo", date),
          },
          legs: {
            operated: "yes",
            "operation.kind": "chest",
            ...dated("operation.daysAgo", date),
            inCast: "yes",
            "cast.side": "left",
            ...dated("cast.fittedHoursAgo", date),
            legsAbout: "neither",
            "legs.left.weight": "none",
          },
          recent: {
            inHospital: "yes",
            ...dated("hospitalDaysAgo", date),
            travelled: "1",
            ...dated("recentTripsDaysAgo.0", date),
          },
          hormones: { gaveBirth: "yes", ...dated("birthDaysAgo", date) },
        };
        for (const section of asked)
          expect(readSection(sheetAt(now, section, told[section]), section, departure).issues).toEqual([]);
        const born = sheetAt(now, "start", { ageYears: "", ...dated("dateOfBirth", date) });
        expect(readSection(born, "start", departure)).toMatchObject({ issues: [] });
      },
    ),
  );
});

it("never counts more hours in a cast than have passed by the traveller's own clock", () => {
  fc.assert(
    fc.property(clock, zone, fc.nat(100), fc.integer({ min: 1, max: 20 }), (now, offset, hours, until) => {
      const own = dayIn(now, offset);
      const cast = {
        inCast: "yes",
        "cast.side": "left",
        legsAbout: "neither",
        "legs.left.weight": "none",
        ...ago("cast.fittedHoursAgo", hours, "hours"),
      };
      const found = answersOf(sheetAt(now, "legs", cast), addDays(own, until))?.cast?.fittedHoursAgo;
      // At the latest the flight leaves with the day.
      const leaves = Date.parse(`${addDays(own, until)}T00:00Z`) - offset * MINUTE;
      expect(found).toBeLessThanOrEqual(hours + (leaves - Date.parse(now)) / 3_600_000);
    }),
  );
});

it("never counts fewer weeks of pregnancy than there are, nor an adult who may be a child", () => {
  fc.assert(
    fc.property(
      clock,
      zone,
      fc.integer({ min: 0, max: 250 }),
      fc.option(fc.nat(40)),
      (now, offset, days, until) => {
        const own = dayIn(now, offset);
        const departure = until === null ? null : addDays(own, until);
        const pregnant = {
          pregnant: "yes",
          "pregnancy.weeks": `${Math.floor(days / 7)}+${days % 7}`,
          "pregnancy.babies": "1",
          "pregnancy.complication": "no",
        };
        const found = answersOf(sheetAt(now, "hormones", pregnant), departure)?.pregnancy?.weeks ?? NaN;
        expect(Math.round(found * 7)).toBeGreaterThanOrEqual(days + (until ?? 0));

        const eighteen = `${Number(own.slice(0, 4)) - 18}${own.slice(4).replace("02-29", "02-28")}`;
        for (const birthday of [-2, -1, 0, 1, 2].map((one) => addDays(eighteen, one))) {
          const born = sheetAt(now, "start", { ageYears: "", ...dated("dateOfBirth", birthday) });
          const years = readSection(born, "start", departure).found.ageYears;
          const age = ageOn(departure ?? own, birthday);
          if (departure === null) expect(Number(years)).toBeLessThanOrEqual(age);
          else expect(years).toBe(age);
        }
      },
    ),
  );
});

it("as many days pass between two moments as in the zone where the fewest do", () => {
  fc.assert(
    fc.property(clock, fc.nat(5 * 1440), (from, minutes) => {
      const to = `${new Date(Date.parse(from) + minutes * MINUTE).toISOString().slice(0, 16)}:00Z`;
      const inZones = ZONES.map((offset) => daysBetween(dayIn(from, offset), dayIn(to, offset)));
      expect(daysPassed(from, to)).toBeLessThanOrEqual(Math.min(...inZones));
      expect(daysPassed(from, to)).toBeGreaterThanOrEqual(Math.max(...inZones) - 1);
    }),
  );
});
