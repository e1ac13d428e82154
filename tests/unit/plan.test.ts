import { describe, expect, it } from "vitest";
import { EXERCISES } from "@/lib/core/plan/exercises";
import { makePlan } from "@/lib/core/plan/plan";
import { RULESET } from "@/lib/core/plan/ruleset";
import type { Answers } from "@/lib/core/advice/questions";
import { DEFAULT_PREFERENCES, type Leg, type Trip } from "@/lib/core/plan/trip";
import messages from "@/messages/en";

const leg = (durationMinutes: number, more: Partial<Leg> = {}): Leg => ({
  durationMinutes,
  departureAt: null,
  seat: "unknown",
  sleep: [],
  ...more,
});
const trip = (answers: Partial<Answers>, more: Partial<Trip> = {}): Trip => ({
  legs: [leg(480)],
  layoverMinutes: [],
  answers: { ageYears: 40, symptoms: [], ...answers },
  preferences: DEFAULT_PREFERENCES,
  toldCanFly: false,
  durationMismatch: null,
  ...more,
});

describe("the one door", () => {
  it("gives a well adult the rule set, the journey, the guidance and a ready plan", () => {
    const result = makePlan(trip({})).result;
    expect(result.ruleset).toEqual(RULESET);
    expect(result.journey).toEqual({ seatedMinutes: 480, band: "D3" });
    expect(result.guidance.group).toBe("MOVE");
    expect(result.plan.status).toBe("ready");
    expect(result.plan.legs[0]?.entries[0]).toEqual({
      id: "l1m30",
      kind: "quickSet",
      startMinute: 30,
      durationMinutes: 1,
      at: null,
      why: "beltOn",
      exercises: [
        { code: "X3", repetitions: 20, holdSeconds: 0, side: "both" },
        { code: "X4", repetitions: 2, holdSeconds: 5, side: "both" },
      ],
    });
    expect(result.durationMismatch).toBeNull();
  });

  it("holds no exercise behind a warning sign, told or not", () => {
    for (const toldCanFly of [false, true]) {
      const result = makePlan(trip({ symptoms: ["oneLegPain"] }, { toldCanFly })).result;
      expect(result.guidance.group).toBe("STOP");
      expect(result.plan).toEqual({ status: "locked", legs: [], layovers: [] });
      expect(JSON.stringify(result)).not.toMatch(/"X\d/);
    }
    expect(JSON.stringify(makePlan(trip({})).result)).toMatch(/"X\d/);
  });

  it("locks a waiting time until the traveller has been told they can fly", () => {
    const answers: Partial<Answers> = { operation: { kind: "keyhole", daysAgo: 1 } };
    const locked = makePlan(trip(answers)).result;
    expect(locked.guidance.group).toBe("CLEAR");
    expect(locked.plan).toEqual({ status: "locked", legs: [], layovers: [] });
    const told = makePlan(trip(answers, { toldCanFly: true })).result;
    expect(told.guidance).toEqual(locked.guidance);
    expect(told.plan.status).toBe("ready");
  });

  it("gives a child general tips and no timed exercise, told or not", () => {
    for (const toldCanFly of [false, true])
      expect(makePlan(trip({ ageYears: 17 }, { toldCanFly })).result.plan).toEqual({
        status: "general",
        legs: [],
        layovers: [],
      });
    expect(makePlan(trip({ ageYears: 18 })).result.plan.status).toBe("ready");
  });

  it("times each leg from its own departure, and leaves unknown departures without instants", () => {
    const legs = [leg(100, { departureAt: "2026-12-01T21:05:00Z" }), leg(480)];
    const { plan } = makePlan(trip({}, { legs, layoverMinutes: [90] })).result;
    expect(plan.legs[0]?.entries.map(({ id, at }) => [id, at])).toEqual([
      ["l1m25", "2026-12-01T21:30:00Z"],
      ["l1m50", "2026-12-01T21:55:00Z"],
      ["l1m75", "2026-12-01T22:20:00Z"],
    ]);
    expect(plan.legs[1]?.entries[0]).toMatchObject({ id: "l2m30", at: null });
  });

  it.each([
    [0, 0],
    [30, 0],
    [31, 1],
    [50, 20],
    [2880, 20],
  ])("walks in a layover of %i minutes for %i", (layover, walkMinutes) => {
    const { plan } = makePlan(trip({}, { legs: [leg(120), leg(120)], layoverMinutes: [layover] })).result;
    expect(plan.layovers).toEqual([{ walkMinutes }]);
  });

  it("walks in no layover with a wheelchair user", () => {
    const legs = { legs: [leg(120), leg(120)], layoverMinutes: [90] };
    const stops = (["wheelchair", "walks"] as const).map(
      (mobility) => makePlan(trip({ mobility }, legs)).result.plan.layovers,
    );
    expect(stops).toEqual([[{ walkMinutes: 0 }], [{ walkMinutes: 20 }]]);
  });

  it("never walks with a wheelchair user, and passes a mismatch of durations on", () => {
    const durationMismatch = { statedMinutes: 480, computedMinutes: 540 };
    const result = makePlan(trip({ mobility: "wheelchair" }, { durationMismatch })).result;
    const kinds = result.plan.legs.flatMap(({ entries }) => entries.map(({ kind }) => kind));
    expect(kinds).not.toContain("walk");
    expect(kinds).toContain("seatedSet");
    expect(result.durationMismatch).toEqual(durationMismatch);
  });
});

describe("the words", () => {
  it("name every move, tell its steps, and say why for every reason", () => {
    const { title, stop, notes, ...moves } = messages.exercises;
    expect([title, stop, ...Object.values(notes)].every((words) => words.length > 0)).toBe(true);
    expect(Object.keys(moves)).toEqual(Object.keys(EXERCISES));
    for (const { name, steps } of Object.values(moves)) {
      expect(name).not.toBe("");
      expect(Object.keys(steps)).toEqual(Object.keys(steps).map((_, index) => String(index + 1)));
    }
  });
});
