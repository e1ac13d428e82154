import { describe, expect, it } from "vitest";
import {
  EXERCISE_CODES,
  EXERCISES,
  findExerciseCode,
  MUSCLES,
  THEN,
  WHO,
  type Exercise,
} from "@/lib/core/plan/exercises";
import { MOVES } from "@/lib/core/figure/poses";
import { makePlan } from "@/lib/core/plan/plan";
import en from "@/messages/en";
import { FLIGHTS, tripOf, type Ask } from "../support/card-fixtures";

const ALL: readonly (readonly [string, Exercise])[] = EXERCISE_CODES.map((code) => [code, EXERCISES[code]]);

describe("the catalogue", () => {
  it("counts on from X1, each with its name, its steps, its muscles and its drawing", () => {
    expect(EXERCISE_CODES.length).toBeGreaterThanOrEqual(21);
    expect(EXERCISE_CODES).toEqual(EXERCISE_CODES.map((_, index) => `X${index + 1}`));
    for (const code of EXERCISE_CODES) {
      expect(en.exercises[code].name.length).toBeGreaterThan(3);
      expect(Object.keys(en.exercises[code].steps).length).toBeGreaterThan(1);
      expect(EXERCISES[code].muscles.length).toBeGreaterThan(0);
      expect(MOVES[code].steps.length).toBeGreaterThan(1);
    }
  });

  it("has no more than the three steps that a page shows", () => {
    for (const code of EXERCISE_CODES)
      expect(Object.keys(en.exercises[code].steps).every((step) => ["1", "2", "3"].includes(step))).toBe(
        true,
      );
  });

  it("says everything that a row may hold, and nothing that no row holds", () => {
    const used = { muscles: new Set(), who: new Set(), then: new Set() };
    for (const [, { muscles, changes }] of ALL) {
      for (const muscle of muscles) used.muscles.add(muscle);
      for (const { who, then } of changes) {
        used.who.add(who);
        if (findExerciseCode(then) === null) used.then.add(then);
      }
    }
    expect([...used.muscles].sort()).toEqual([...MUSCLES].sort());
    expect([...used.who].sort()).toEqual([...WHO].sort());
    expect([...used.then].sort()).toEqual([...THEN].sort());
    expect(Object.keys(en.moves.muscles).sort()).toEqual([...MUSCLES].sort());
    expect(Object.keys(en.moves.who).sort()).toEqual([...WHO].sort());
    expect(Object.keys(en.moves.then).sort()).toEqual([...THEN].sort());
  });

  it("says who gets something else wherever something rules a move out", () => {
    let seen = 0;
    const LIMITS = {
      freeAnkle: "fixedAnkle",
      fullWeight: null,
      foot: "noFoot",
      lift: "noWeight",
      helper: null,
    };
    for (const [code, { ruledOutBy, changes, needs }] of ALL) {
      const told = changes.map(({ who }) => who as string);
      const reasons = [...ruledOutBy, ...needs.flatMap((need) => LIMITS[need] ?? [])];
      for (const reason of reasons) {
        expect(told, `${code} ${reason}`).toContain(reason);
        seen += 1;
      }
    }
    expect(seen).toBeGreaterThan(20);
  });

  it("never sends anyone to a move that the same reason rules out", () => {
    const swaps = ALL.flatMap(([, { changes }]) =>
      changes.flatMap(({ who, then }) => {
        const code = findExerciseCode(then);
        return code === null ? [] : [{ who, other: EXERCISES[code] }];
      }),
    );
    expect(swaps.length).toBeGreaterThan(8);
    for (const { who, other } of swaps) expect(other.ruledOutBy.map(String)).not.toContain(who);
  });

  it("keeps what is for comfort only out of every set", () => {
    const comfort = ALL.filter(([, { comfortOnly }]) => comfortOnly).map(([code]) => code);
    expect(comfort).toEqual(expect.arrayContaining(["X12", "X13", "X14"]));
    for (const ask of Object.values<Ask>(FLIGHTS)) {
      const { plan } = makePlan(tripOf(ask)).result;
      if (plan.status !== "ready") throw new Error("These travellers have a plan.");
      const codes = plan.legs.flatMap(({ entries }) => entries.flatMap(({ exercises }) => exercises));
      for (const { code } of codes) expect(comfort).not.toContain(code);
    }
  });
});
