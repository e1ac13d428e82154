import { describe, expect, test } from "vitest";
import { findAlarms } from "@/lib/core/air/alarms";
import {
  clockOf,
  minutesSinceClock,
  unpackLegs,
  toKeptTrip,
  type KeptFlight,
} from "@/lib/core/air/kept-trip";
import { makeReadyPlan } from "@/lib/core/plan/plan";
import { toPlannedLegs } from "@/lib/core/saved/saved";
import { CONSTRAINTS, savedTrip } from "@/tests/support/saved-trip";

const LEGS = [
  {
    departureAt: "2026-12-01T21:05:00Z",
    durationMinutes: 835,
    seat: "aisle" as const,
    sleep: [{ startMinute: 240, endMinute: 540 }],
  },
  { departureAt: "2026-12-02T15:00:00Z", durationMinutes: 480, seat: "window" as const, sleep: [] },
];
const PREFERENCES = { setEveryMinutes: 30, walkEveryMinutes: 90 } as const;
const plan = makeReadyPlan({ legs: LEGS, layoverMinutes: [240], preferences: PREFERENCES }, CONSTRAINTS);
const planned = toPlannedLegs(
  savedTrip({
    itinerary: {
      legs: LEGS.map(({ durationMinutes, seat, sleep }) => ({ durationMinutes, seat, sleep: [...sleep] })),
      layoverMinutes: [240],
    },
    clocks: {
      zoneData: "2026f",
      legs: LEGS.map(({ departureAt, durationMinutes }) => ({ departureAt, durationMinutes })),
    },
    shown: { rulesetVersion: "2026.1", rulesetHash: "abc", plan },
  }),
);
const FLIGHT: KeptFlight = {
  id: "AAAAAAAAAAAAAAAAAAAAAA",
  departureLocal: "2026-12-01T21:05",
  legs: LEGS.map(({ durationMinutes, seat }) => ({ from: null, to: null, durationMinutes, seat })),
  layoverMinutes: [240],
  walkMinutes: [20],
};
const kept = () => {
  const trip = toKeptTrip(FLIGHT, planned);
  if (!trip) throw new Error("Not kept.");
  return trip;
};

describe("a kept trip", () => {
  test("gives back the very legs it was made from, through JSON", () => {
    const legs = unpackLegs(JSON.parse(JSON.stringify(kept())) as ReturnType<typeof kept>);
    const without = (all: typeof planned) =>
      all.map((leg) => ({
        ...leg,
        entries: leg.entries.map((entry) => ({ ...entry, at: null })),
        before: leg.before.map(({ kind, exercises }) => ({ kind, exercises })),
      }));
    expect(without(legs)).toEqual(without(planned));
    expect(legs[0]?.entries.length).toBeGreaterThan(10);
  });

  test("is not made of moves that today's sets do not have", () => {
    const [first, ...rest] = planned;
    if (!first) throw new Error("No leg.");
    const old = first.entries.map((entry, index) =>
      index === 0
        ? {
            ...entry,
            exercises: [{ code: "X14" as const, repetitions: 2, holdSeconds: 0, side: "both" as const }],
          }
        : entry,
    );
    expect(toKeptTrip(FLIGHT, [{ ...first, entries: old }, ...rest])).toBeNull();
  });

  test("keeps the traveller's own clock on every leg, late or not", () => {
    expect(clockOf(kept(), 0, null, 60)?.time).toBe("22:05");
    expect(clockOf(kept(), 0, "2026-12-01T21:55:00Z", 60)?.time).toBe("22:55");
    expect(clockOf(kept(), 1, "2026-12-02T15:00:00Z", 0)).toMatchObject({ time: "15:00", daysLater: 1 });
    expect(clockOf({ ...kept(), departureLocal: null }, 0, null, 60)).toBeNull();
  });
});

test("the alarms worth setting are walks and the edges of a sleep", () => {
  const alarms = findAlarms(kept());
  expect(alarms.length).toBeGreaterThan(4);
  expect(alarms.length).toBeLessThan(20);
  const all = unpackLegs(kept());
  const whys = alarms.map(
    ({ leg, minute }) => all[leg]?.entries.find(({ startMinute }) => startMinute === minute)?.why,
  );
  expect(new Set(whys)).toEqual(new Set(["walk", "beforeSleep", "afterWaking"]));
});

test("someone who stays seated has an alarm about as often as a walk would be", () => {
  const trip = kept();
  // Quick sets for the interval, with as many sets of each kind to choose from as this trip has.
  const sets = Math.max(trip.repertoire.seatedSet.length, trip.repertoire.quickSet.length);
  const entries = [20, 30, 30, 45].map((after) => ((after * 3 + 1) * 6 + 2) * sets);
  const legs = trip.legs.map((leg) => ({ ...leg, entries }));
  expect(unpackLegs({ ...trip, legs })[0]?.entries[1]).toMatchObject({
    startMinute: 50,
    kind: "quickSet",
    why: "interval",
  });
  const alarms = findAlarms({ ...trip, legs });
  expect(alarms.map(({ minute }) => minute)).toEqual([20, 125, 20, 125]);
});

test.each([
  ["21:40", "21:05", 35],
  ["00:10", "23:50", 20],
  ["21:05", "21:05", 0],
  ["21:05", "21:15", -10],
  ["12:00", "15:00", -180],
  ["12:00", "17:00", 1140],
])("at %s, a clock showed %s so long ago: %i minutes", (now, then, minutes) => {
  expect(minutesSinceClock(now, then, null)).toBe(minutes);
});

test.each([
  // Landed a day later: tonight's clock is just ahead, yesterday's is the plan's.
  ["20:00", "21:20", 23 * 60 - 5, 1360],
  ["20:00", "20:40", 23 * 60 - 5, 1400],
  // Twelve hours late, and about to leave: nobody leaves half a day before the plan.
  ["09:00", "10:05", 12 * 60 - 5, -65],
  ["10:30", "10:05", 13 * 60 + 25, 25],
  // Before the planned pushback.
  ["20:50", "21:15", -15, -25],
  ["12:00", "15:00", 100, -180],
  ["12:00", "17:00", 100, 1140],
])("at %s, a clock showed %s, %s minutes after the plan, so long ago: %i", (now, then, planned, minutes) => {
  expect(minutesSinceClock(now, then, planned)).toBe(minutes);
});
