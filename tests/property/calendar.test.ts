import fc from "fast-check";
import { expect, test } from "vitest";
import { toCalendar, type PromptEvent } from "@/lib/core/saved/calendar";
import { makeReadyPlan } from "@/lib/core/plan/plan";
import type { Leg } from "@/lib/core/plan/trip";
import { problems } from "@/tests/support/legs";
import { CONSTRAINTS } from "@/tests/support/saved-trip";

const trips = fc
  .array(problems({ min: 20, max: 1500 }, 3), { minLength: 1, maxLength: 3 })
  .map((legs) => ({
    legs: legs.map(({ duration, sleep }, index): Leg => ({
      durationMinutes: duration,
      departureAt: new Date(Date.UTC(2026, 11, 1 + 2 * index)).toISOString().replace(".000Z", "Z"),
      seat: "unknown",
      sleep,
    })),
    layoverMinutes: legs.slice(1).map(() => 100),
    preferences: {
      setEveryMinutes: legs[0]?.setEvery as 20 | 30 | 45 | 60,
      walkEveryMinutes: legs[0]?.walkEvery as 60 | 90 | 120,
    },
    seatedOnly: legs[0]?.seatedOnly ?? false,
  }));

const prompts = (events: ReturnType<typeof toCalendar>) =>
  events.filter((event): event is PromptEvent => event.kind !== "watch");

test("of the few, each entry stands under one prompt; walks and the edges of sleep are prompts of their own", () => {
  fc.assert(
    fc.property(trips, ({ seatedOnly, ...trip }) => {
      const plan = makeReadyPlan(trip, { ...CONSTRAINTS, seatedOnly });
      const { walkEveryMinutes } = trip.preferences;
      const few = prompts(toCalendar(plan, { prompts: "few", walkEveryMinutes }, null));
      const every = prompts(toCalendar(plan, { prompts: "every", walkEveryMinutes }, null));
      const entries = plan.legs.flatMap((leg) => leg.entries);
      expect(every.map(({ id, at }) => [id, at])).toEqual(entries.map(({ id, at }) => [id, at]));
      expect(every.every(({ then }) => then.length === 0)).toBe(true);
      const told = few.flatMap(({ id, kind, then }) => [
        [kind, Number(id.split("m")[1])],
        ...then.map((entry) => [entry.kind, entry.startMinute]),
      ]);
      expect(told).toEqual(entries.map(({ kind, startMinute }) => [kind, startMinute]));
      const leads = new Set(few.map(({ id }) => id));
      for (const { id, kind, why } of entries)
        if (kind === "walk" || why === "beforeSleep" || why === "afterWaking") expect(leads).toContain(id);
      for (const { id, then } of few)
        for (const entry of then)
          expect(entry.startMinute - Number(id.split("m")[1])).toBeLessThan(walkEveryMinutes);
    }),
  );
});

test("a leg without a known departure has no prompts; the others keep theirs", () => {
  fc.assert(
    fc.property(trips, ({ seatedOnly, ...trip }) => {
      const legs = trip.legs.map((leg, index) => (index === 0 ? { ...leg, departureAt: null } : leg));
      const plan = makeReadyPlan({ ...trip, legs }, { ...CONSTRAINTS, seatedOnly });
      const events = prompts(toCalendar(plan, { prompts: "every", walkEveryMinutes: 90 }, null));
      expect(events.map(({ id }) => id)).toEqual(
        plan.legs.slice(1).flatMap(({ entries }) => entries.map(({ id }) => id)),
      );
    }),
  );
});
