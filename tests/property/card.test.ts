import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assess } from "@/lib/core/advice/assess";
import { makeCard } from "@/lib/core/saved/card";
import { toJourney } from "@/lib/core/advice/journey";
import { makePlan } from "@/lib/core/plan/plan";
import { SET_INTERVALS, WALK_INTERVALS } from "@/lib/core/plan/trip";
import { tripOf, type Ask } from "../support/card-fixtures";
import { sleepsIn } from "../support/legs";

const leg = fc
  .integer({ min: 20, max: 1500 })
  .chain((minutes) => sleepsIn(minutes, 3).map((sleep) => ({ minutes, sleep })));
const asks: fc.Arbitrary<Ask> = fc.record(
  {
    legs: fc.array(leg, { minLength: 1, maxLength: 3 }),
    layoverMinutes: fc.constant([95, 240]),
    departureLocal: fc.constantFrom("2026-12-01T23:55", "2027-02-28T00:00"),
    preferences: fc.record({
      setEveryMinutes: fc.constantFrom(...SET_INTERVALS),
      walkEveryMinutes: fc.constantFrom(...WALK_INTERVALS),
    }),
  },
  { requiredKeys: ["legs", "layoverMinutes", "preferences"] },
);

function planned(ask: Ask) {
  const trip = tripOf(ask);
  const { plan } = makePlan(trip).result;
  if (plan.status !== "ready") throw new Error("Nothing holds this plan back.");
  const { constraints } = assess(trip.answers, toJourney(trip.legs, trip.layoverMinutes));
  const card = makeCard(plan, trip, constraints, ask.departureLocal ?? null);
  return { trip, plan, card };
}

describe("any card", () => {
  it("leaves out no entry, and has them in order", () => {
    fc.assert(
      fc.property(asks, (ask) => {
        const { plan, card } = planned(ask);
        const entries = plan.legs.map((one) =>
          one.entries.map(({ kind, startMinute }) => [kind, startMinute]),
        );
        const told = card.legs.map(({ rows }) =>
          rows.flatMap((row) => ("endMinute" in row ? [] : [[row.kind, row.minute]])),
        );
        expect(told).toEqual(entries);
        for (const { rows } of card.legs)
          expect(rows).toEqual(rows.toSorted((one, other) => one.minute - other.minute));
      }),
    );
  });

  it("tells every sleep, and no meal in one", () => {
    fc.assert(
      fc.property(asks, (ask) => {
        const { trip, card } = planned(ask);
        card.legs.forEach(({ rows }, index) => {
          const stretches = rows.flatMap((row) => ("endMinute" in row ? [row] : []));
          const sleeps = stretches.filter(({ kind }) => kind === "sleep");
          expect(sleeps.map(({ minute, endMinute }) => ({ startMinute: minute, endMinute }))).toEqual(
            trip.legs[index]?.sleep,
          );
          for (const meal of stretches.filter(({ kind }) => kind === "meal"))
            for (const sleep of sleeps)
              expect(meal.endMinute <= sleep.minute || sleep.endMinute <= meal.minute).toBe(true);
        });
      }),
    );
  });

  it("shows on the watch the instant of the plan, read where the first flight leaves", () => {
    fc.assert(
      fc.property(asks, (ask) => {
        const { plan, card } = planned(ask);
        // The fixture takes the departure's clock for UTC, so the plan's instants read as the watch does.
        const instants = plan.legs.flatMap(({ entries }) =>
          entries.map(({ at }) => at?.slice(11, 16) ?? null),
        );
        const watch = card.legs.flatMap(({ rows }) =>
          rows.flatMap((row) => ("clock" in row ? [row.clock] : [])),
        );
        expect(watch).toEqual(instants);
      }),
    );
  });

  it("draws at most four moves, each of them in the plan", () => {
    fc.assert(
      fc.property(asks, (ask) => {
        const { plan, card } = planned(ask);
        const codes = plan.legs.flatMap(({ entries }) =>
          entries.flatMap(({ exercises }) => exercises.map(({ code }) => code)),
        );
        expect(card.moves.length).toBeLessThanOrEqual(4);
        for (const { code } of card.moves) expect(codes).toContain(code);
      }),
    );
  });
});
