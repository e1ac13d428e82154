import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makePlan } from "@/lib/core/plan/plan";
import type { Answers } from "@/lib/core/advice/questions";
import type { Symptom } from "@/lib/core/advice/options";
import { SET_INTERVALS, WALK_INTERVALS, type Leg, type Trip } from "@/lib/core/plan/trip";
import messages from "@/messages/en";
import { sleepsIn } from "../support/legs";
import { anyBodyAnswers } from "../support/body";

const anyLeg: fc.Arbitrary<Leg> = fc
  .integer({ min: 20, max: 900 })
  .chain((durationMinutes) =>
    fc.record({
      durationMinutes: fc.constant(durationMinutes),
      departureAt: fc.option(fc.constant("2026-12-01T21:05:00Z")),
      seat: fc.constantFrom("window", "aisle", "unknown"),
      sleep: sleepsIn(durationMinutes, 3),
    }),
  );
/** Answers that never end in a warning screen, and that say something about constraints. */
const anyAdult: fc.Arbitrary<Answers> = fc
  .record({ ageYears: fc.integer({ min: 18, max: 120 }), symptoms: fc.constant<Symptom[]>([]) })
  .chain((adult) => anyBodyAnswers.map((body) => ({ ...body, ...adult })));
const anyTrip: fc.Arbitrary<Trip> = fc
  .array(anyLeg, { minLength: 1, maxLength: 3 })
  .chain((legs) =>
    fc.record({
      legs: fc.constant(legs),
      layoverMinutes: fc.array(fc.integer({ min: 0, max: 2880 }), {
        minLength: legs.length - 1,
        maxLength: legs.length - 1,
      }),
      answers: anyAdult,
      preferences: fc.record({
        setEveryMinutes: fc.constantFrom(...SET_INTERVALS),
        walkEveryMinutes: fc.constantFrom(...WALK_INTERVALS),
      }),
      toldCanFly: fc.boolean(),
      durationMismatch: fc.constant(null),
    }),
  );

describe("a plan", () => {
  it("is a pure function of its trip, survives JSON, and names each entry once", () => {
    fc.assert(
      fc.property(anyTrip, (trip) => {
        const result = makePlan(trip).result;
        expect(makePlan(trip).result).toEqual(result);
        expect(JSON.parse(JSON.stringify(result))).toEqual(result);
        const entries = result.plan.legs.flatMap((leg) => leg.entries);
        expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
        for (const { why, exercises } of entries) {
          expect(messages.timeline.why[why]).toBeTruthy();
          expect(exercises.length).toBeGreaterThan(0);
        }
      }),
    );
  });

  it("has the same entries whatever the clot factors: only the guidance may change", () => {
    const factors: fc.Arbitrary<Partial<Answers>> = fc.record(
      {
        previousClot: fc.constant("yes"),
        cancer: fc.constant("yes"),
        clottingDisorder: fc.constant("strong"),
        contraception: fc.constant("combined"),
        anticoagulant: fc.constant("yes"),
        bmi: fc.constant(41),
        familyClot: fc.constant("notSure"),
      },
      { requiredKeys: ["previousClot"] },
    );
    fc.assert(
      fc.property(anyTrip, factors, (trip, more) => {
        const plain = makePlan(trip).result;
        const other = makePlan({ ...trip, answers: { ...trip.answers, ...more } }).result;
        expect(other.plan).toEqual(plain.plan);
        expect(other.guidance).not.toEqual(plain.guidance);
      }),
    );
  });

  it("repeats no set exactly from one to the next, not even over a change of planes", () => {
    fc.assert(
      fc.property(anyTrip, (trip) => {
        const sets = makePlan(trip)
          .result.plan.legs.flatMap((leg) => leg.entries)
          .filter(({ kind }) => kind !== "walk");
        sets.slice(1).forEach(({ exercises }, index) => {
          expect(exercises).not.toEqual(sets[index]?.exercises);
        });
      }),
    );
  });

  it("never gets anyone up outside cruise, on any leg from 20 to 1500 minutes", () => {
    for (let durationMinutes = 20; durationMinutes <= 1500; durationMinutes += 7) {
      const { plan } = makePlan({
        legs: [{ durationMinutes, departureAt: null, seat: "unknown", sleep: [] }],
        layoverMinutes: [],
        answers: { ageYears: 40, symptoms: [] },
        preferences: { setEveryMinutes: 30, walkEveryMinutes: 60 },
        toldCanFly: false,
        durationMismatch: null,
      }).result;
      const leg = plan.legs[0];
      const walks =
        leg?.entries.filter(({ exercises }) => exercises.some(({ code }) => code === "X18")) ?? [];
      for (const walk of walks) {
        const cruising = leg?.phases.some(
          (phase) =>
            phase.kind === "cruise" &&
            phase.startMinute <= walk.startMinute &&
            walk.startMinute + walk.durationMinutes <= phase.endMinute,
        );
        expect(cruising).toBe(true);
      }
      expect(walks.length > 0).toBe(durationMinutes >= 120);
    }
  });
});
