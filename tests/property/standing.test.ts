import fc from "fast-check";
import { expect, test } from "vitest";
import { flyLegs, timeLegs } from "@/lib/core/air/flown-legs";
import { addSaid, NO_PROGRESS, type Said } from "@/lib/core/air/progress";
import type { PlannedLeg } from "@/lib/core/air/replan";
import { findSituation } from "@/lib/core/air/situation";
import { findStanding } from "@/lib/core/air/standing";
import { addToInstant } from "@/lib/core/time";
import { toPlanned } from "../support/air";

const PUSHBACK = "2026-12-01T21:05:00Z";
const at = (minute: number) => addToInstant(PUSHBACK, minute);

/** A trip of one to four legs by the clock, some of their departures not known. */
const trips = fc
  .array(
    fc.record({
      duration: fc.integer({ min: 20, max: 900 }),
      layover: fc.integer({ min: 30, max: 900 }),
      known: fc.boolean(),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((flights) => {
    let minute = 0;
    return flights.map(({ duration, layover, known }, index): PlannedLeg => {
      const departureAt = known ? at(minute) : null;
      minute += duration + layover;
      const problem = { duration, sleep: [], setEvery: 30, walkEvery: 90, seatedOnly: false };
      return { ...toPlanned(problem), leg: index + 1, departureAt };
    });
  });
const sayings = fc.array(
  fc.record({
    leg: fc.integer({ min: 1, max: 4 }),
    minute: fc.integer({ min: -60, max: 3000 }),
    late: fc.nat(90),
  }),
  { maxLength: 4 },
);

test("where a traveller is, is one answer for page and phone, at any minute, whatever was said", () => {
  fc.assert(
    fc.property(trips, sayings, fc.integer({ min: -400, max: 4000 }), (legs, said, minute) => {
      const progress = said
        .filter(({ leg, minute: saidMinute }) => leg <= legs.length && saidMinute <= minute)
        .map(({ leg, minute: saidMinute, late }): Said => ({
          leg,
          saidAt: at(saidMinute),
          type: "pushedBack",
          at: at(saidMinute - late),
        }))
        .reduce(addSaid, NO_PROGRESS);
      const page = findStanding(flyLegs(legs, progress, at(minute)));
      const phone = findSituation(legs, progress, null, at(minute));
      expect(phone.leg).toBe(page.flown.planned.leg - 1);
      expect(phone.minute).toBe(page.flown.minute);
      expect(phone.arrived).toBe(page.stage === "landed" || page.stage === "over");
      expect(phone.minute === null).toBe(page.stage === "unknown");
    }),
  );
});

test("the list of trips says what the trip's own page says, whatever was said of a landing or a set", () => {
  const notes = fc.array(
    fc.record({
      leg: fc.integer({ min: 1, max: 4 }),
      minute: fc.integer({ min: -60, max: 3000 }),
      later: fc.integer({ min: -120, max: 600 }),
      entry: fc.nat(200),
      type: fc.constantFrom("landing", "done", "pushedBack", "walked", "beltOn", "asleep"),
    }),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(trips, notes, fc.integer({ min: -400, max: 4000 }), (legs, said, minute) => {
      const progress = said
        .filter(({ leg, minute: saidMinute }) => leg <= legs.length && saidMinute <= minute)
        .map(({ leg, minute: saidMinute, later, entry, type }): Said => {
          const note = { leg, saidAt: at(saidMinute) };
          const entries = legs[leg - 1]?.entries ?? [];
          const entryId = entries[entry % Math.max(1, entries.length)]?.id ?? "none";
          if (type === "landing") return { ...note, type, laterMinutes: later };
          if (type === "done") return { ...note, type, entryId, kind: "seatedSet" };
          if (type === "asleep") return { ...note, type, forMinutes: 60 };
          return type === "pushedBack" ? { ...note, type, at: note.saidAt } : { ...note, type };
        })
        .reduce(addSaid, NO_PROGRESS);
      const page = flyLegs(legs, progress, at(minute));
      for (const { stands, arrivalMinute } of page)
        expect(arrivalMinute).toBe(stands.phases.at(-1)?.endMinute ?? 0);
      const { stage, flown } = findStanding(timeLegs(legs, progress, at(minute)));
      const there = findStanding(page);
      expect([stage, flown.planned.leg, flown.minute]).toEqual([
        there.stage,
        there.flown.planned.leg,
        there.flown.minute,
      ]);
    }),
  );
});

test("between two flights of 400 and 300 minutes with nothing said, both are waiting for the second", () => {
  const problem = { duration: 400, sleep: [], setEvery: 30, walkEvery: 90, seatedOnly: false };
  const legs = [
    { ...toPlanned(problem), departureAt: PUSHBACK },
    { ...toPlanned({ ...problem, duration: 300 }), leg: 2, departureAt: at(520) },
  ];
  for (let minute = 415; minute < 520; minute += 1) {
    const { stage, flown } = findStanding(flyLegs(legs, NO_PROGRESS, at(minute)));
    expect([stage, flown.planned.leg, minute]).toEqual(["boarding", 2, minute]);
    expect(findSituation(legs, NO_PROGRESS, null, at(minute))).toMatchObject({ leg: 1, arrived: false });
  }
});
