import { describe, expect, it } from "vitest";
import { type SavedTrip, savedTripSchema } from "@/lib/core/saved/saved-schema";
import { makePlan } from "@/lib/core/plan/plan";
import {
  carryProgress,
  findDifferences,
  findLock,
  isSamePlan,
  lockTrip,
  toKeptLegs,
  toSavedTrip,
} from "@/lib/core/saved/saved";
import type { Trip } from "@/lib/core/plan/trip";
import { assess } from "@/lib/core/advice/assess";
import { toJourney } from "@/lib/core/advice/journey";

const TRIP: Trip = {
  legs: [{ durationMinutes: 480, departureAt: null, seat: "aisle", sleep: [] }],
  layoverMinutes: [],
  answers: { ageYears: 34, symptoms: [] },
  preferences: { setEveryMinutes: 30, walkEveryMinutes: 90 },
  toldCanFly: false,
  durationMismatch: null,
};

function save(changes: Partial<Trip> = {}): SavedTrip {
  const trip = { ...TRIP, ...changes };
  const { constraints } = assess(trip.answers, toJourney(trip.legs, trip.layoverMinutes));
  const itinerary = {
    legs: [
      {
        durationMinutes: 480,
        seat: "aisle" as const,
        sleep: [
          { startMinute: 300, endMinute: 360 },
          { startMinute: 200, endMinute: 300 },
        ],
      },
    ],
    layoverMinutes: [],
  };
  const flight = { name: "Home", departureDate: null, itinerary, preferences: trip.preferences };
  return toSavedTrip(flight, { trip, result: makePlan(trip).result, constraints }, "2026f");
}

const recentClot = { ageYears: 34, symptoms: [], previousClot: "yes" as const, previousClotDaysAgo: 10 };

describe("a saved trip's lock", () => {
  it("is none for a plan that may be shown", () => {
    const trip = save();
    expect(trip.shown.plan.status).toBe("ready");
    expect(findLock(trip, trip.shown.rulesetHash)).toBeNull();
  });

  it("is CLEAR until the box is ticked, and again under another rule set", () => {
    const locked = save({ answers: recentClot });
    expect(locked.shown.plan.legs).toEqual([]);
    expect(findLock(locked, locked.shown.rulesetHash)).toBe("CLEAR");
    const told = save({ answers: recentClot, toldCanFly: true });
    expect(told).toMatchObject({ lock: "CLEAR", toldCanFly: true, shown: { plan: { status: "ready" } } });
    expect(findLock(told, told.shown.rulesetHash)).toBeNull();
    expect(findLock(told, "another")).toBe("CLEAR");
  });

  it.each(["STOP", "MINOR"] as const)("%s takes every entry away and no box opens it", (lock) => {
    const trip = { ...lockTrip(save({ answers: recentClot, toldCanFly: true }), lock), toldCanFly: true };
    expect(JSON.stringify(trip.shown.plan)).not.toContain("X1");
    expect(findLock(trip, trip.shown.rulesetHash)).toBe(lock);
  });

  it("forgets the box where nothing waits", () => {
    expect(save({ toldCanFly: true }).toldCanFly).toBe(false);
  });
});

describe("what a saved trip keeps", () => {
  it("is read back by its own schema", () => {
    const trip = save();
    expect(savedTripSchema.parse(JSON.parse(JSON.stringify(trip)))).toEqual(trip);
  });

  it("is enough to plan again: sleeps in order, touching ones as one", () => {
    expect(toKeptLegs(save()).legs).toEqual([
      {
        durationMinutes: 480,
        departureAt: null,
        seat: "aisle",
        sleep: [{ startMinute: 200, endMinute: 360 }],
      },
    ]);
  });
});

describe("what was said in the air", () => {
  const before: SavedTrip = {
    ...save(),
    progress: { schema: 1, said: [{ leg: 1, saidAt: "2026-12-01T22:00:00Z", type: "walked" }] },
  };

  it("stays with an edit that leaves the flights alone, and with no other", () => {
    expect(carryProgress(save(), before)).toEqual(before);
    const tomorrow = { ...save(), departureDate: "2026-12-02" };
    expect(carryProgress(tomorrow, before).progress.said).toEqual([]);
  });

  it("is nothing in a trip saved before it was kept", () => {
    const older = { ...save(), progress: undefined };
    expect(savedTripSchema.parse(older).progress).toEqual({ schema: 1, said: [] });
  });
});

describe("what two versions of a trip differ in", () => {
  const sheet = { answeredOn: "2026-11-22", sections: { start: { ageYears: ["34"] } } };
  const [leg] = save().itinerary.legs;
  const legs = (change: Partial<NonNullable<typeof leg>>): Partial<SavedTrip> => ({
    itinerary: { layoverMinutes: [], legs: leg ? [{ ...leg, ...change }] : [] },
  });

  it.each<[string, Partial<SavedTrip>, string[]]>([
    ["nothing", {}, []],
    ["name", { name: "Away" }, ["name"]],
    ["day", { departureDate: "2026-12-01" }, ["flights"]],
    ["airports", legs({ from: "LHR", to: "SIN" }), ["flights"]],
    ["seat", legs({ seat: "window" }), ["seat"]],
    ["sleep", legs({ sleep: [] }), ["sleep"]],
    ["intervals", { preferences: { setEveryMinutes: 45, walkEveryMinutes: 90 } }, ["pace"]],
    ["the same in another order", { preferences: { walkEveryMinutes: 90, setEveryMinutes: 30 } }, []],
    ["the box", { toldCanFly: true }, ["told"]],
  ])("is named: %s", (_, change, differ) => {
    expect(findDifferences({ trip: save(), sheet }, { trip: { ...save(), ...change }, sheet })).toEqual(
      differ,
    );
  });

  it("is the answers where both have them, else what they come to", () => {
    const older = { ...sheet, sections: { start: { ageYears: ["35"] } } };
    const seated = { ...save(), constraints: { ...save().constraints, seatedOnly: true } };
    const trip = save();
    expect(findDifferences({ trip, sheet }, { trip, sheet: older })).toEqual(["answers"]);
    expect(findDifferences({ trip, sheet: null }, { trip, sheet: older })).toEqual([]);
    expect(findDifferences({ trip, sheet: null }, { trip: seated, sheet })).toEqual(["answers"]);
  });
});

describe("isSamePlan", () => {
  const { plan } = makePlan(TRIP).result;
  it("holds for the same moves at the same times, whatever the reason given", () => {
    expect(isSamePlan(plan, structuredClone(plan))).toBe(true);
    const reworded = structuredClone(plan);
    const entry = reworded.legs[0]?.entries[0];
    if (entry) Object.assign(entry, { why: "meal" });
    expect(isSamePlan(plan, reworded)).toBe(true);
  });

  it.each([
    ["later", { id: "l1m999" }],
    ["longer", { durationMinutes: 2 }],
    ["at another instant", { at: "2026-12-01T21:05:00Z" }],
    ["other moves", { exercises: [] }],
  ])("fails for an entry that is %s", (_, change) => {
    const changed = structuredClone(plan);
    const entry = changed.legs[0]?.entries[0];
    if (entry) Object.assign(entry, change);
    expect(isSamePlan(plan, changed)).toBe(false);
  });

  it("fails between a plan and none", () => {
    expect(isSamePlan(plan, lockTrip(save(), "STOP").shown.plan)).toBe(false);
  });
});
