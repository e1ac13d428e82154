import fc from "fast-check";
import { expect, test } from "vitest";
import { toJourney, toRuns } from "@/lib/core/advice/journey";
import { daysBetween } from "@/lib/core/time";
import { findWatch, WATCH_DAYS } from "@/lib/core/advice/watch";

const minutes = fc.constantFrom(20, 100, 119, 120, 121, 239, 240, 241, 800, 1500);
const clock = fc
  .tuple(fc.integer({ min: 0, max: 800 }), fc.integer({ min: 0, max: 1439 }))
  .map(([day, minute]) => new Date(Date.UTC(2026, 0, 1 + day, 0, minute)).toISOString().slice(0, 16));
const trips = fc
  .array(fc.record({ durationMinutes: minutes, departureLocal: fc.option(clock, { nil: undefined }) }), {
    minLength: 1,
    maxLength: 5,
  })
  .chain((legs) =>
    fc.tuple(
      fc.constant(legs),
      fc.array(fc.constantFrom(0, 60, 239, 240, 600), {
        minLength: legs.length - 1,
        maxLength: legs.length - 1,
      }),
    ),
  );

test("there is a window exactly when the longest stretch of sitting is 240 minutes or more", () => {
  fc.assert(
    fc.property(trips, ([legs, layovers]) => {
      expect(findWatch(legs, layovers) !== null).toBe(toJourney(legs, layovers).seatedMinutes >= 240);
    }),
  );
});

test("it is counted from the last long run, and each date stands as many days after arrival as it says", () => {
  fc.assert(
    fc.property(trips, ([legs, layovers]) => {
      const watch = findWatch(legs, layovers);
      if (watch === null) return;
      const later = toRuns(legs, layovers).filter(({ lastLeg }) => lastLeg > watch.lastLeg);
      expect(later.filter((run) => run.minutes >= 240)).toEqual([]);
      expect(watch.days.map(({ day }) => day)).toEqual(WATCH_DAYS.map(({ day }) => day));
      for (const { day, date } of watch.days)
        if (watch.arrivalDate === null) expect(date).toBeNull();
        else expect(date && daysBetween(watch.arrivalDate, date)).toBe(day);
    }),
  );
});

test("a departure clock anywhere up to the arrival is enough for dates, and nothing else is", () => {
  fc.assert(
    fc.property(trips, ([legs, layovers]) => {
      const watch = findWatch(legs, layovers);
      if (watch === null) return;
      const known = legs.slice(0, watch.lastLeg + 1).some((leg) => leg.departureLocal !== undefined);
      expect(watch.arrivalDate !== null).toBe(known);
    }),
  );
});

test("runs hold every leg once, in order", () => {
  fc.assert(
    fc.property(trips, ([legs, layovers]) => {
      const runs = toRuns(legs, layovers);
      expect(runs.at(-1)?.lastLeg).toBe(legs.length - 1);
      expect(runs.reduce((sum, run) => sum + run.minutes, 0)).toBe(
        legs.reduce((sum, each) => sum + each.durationMinutes, 0),
      );
      expect(runs).toHaveLength(1 + layovers.filter((stop) => stop >= 240).length);
    }),
  );
});
