import fc from "fast-check";
import { expect, it } from "vitest";
import { toSegments } from "@/components/timeline/timeline-segments";
import { makeReadyPlan } from "@/lib/core/plan/plan";
import { assess } from "@/lib/core/advice/assess";
import { sleepsIn } from "../support/legs";

const { constraints } = assess(
  { ageYears: 40, symptoms: [] },
  { seatedMinutes: 600, longestLegMinutes: 600, legCount: 1, band: "D3" },
);
const legs = fc
  .integer({ min: 20, max: 1500 })
  .chain((duration) => fc.record({ duration: fc.constant(duration), sleep: sleepsIn(duration, 4) }));

it("cuts a leg into segments without gaps, each sleep whole, each entry once and inside its own", () => {
  fc.assert(
    fc.property(legs, ({ duration, sleep }) => {
      const plan = makeReadyPlan(
        {
          legs: [{ durationMinutes: duration, departureAt: null, seat: "unknown", sleep }],
          layoverMinutes: [],
          preferences: { setEveryMinutes: 30, walkEveryMinutes: 90 },
        },
        constraints,
      );
      const [leg] = plan.legs;
      if (!leg) throw new Error("No leg was planned.");
      const segments = toSegments({
        phases: leg.phases,
        sleep,
        entries: leg.entries.map((entry) => ({ ...entry, state: "planned" as const })),
      });
      expect(segments.map(({ startMinute }) => startMinute)).toEqual([
        0,
        ...segments.slice(0, -1).map(({ endMinute }) => endMinute),
      ]);
      expect(segments.at(-1)?.endMinute).toBe(duration);
      const asleep = segments.filter(({ kind }) => kind === "sleep");
      expect(asleep.map(({ startMinute, endMinute }) => ({ startMinute, endMinute }))).toEqual(sleep);
      expect(asleep.flatMap(({ entries }) => entries)).toEqual([]);
      expect(segments.flatMap(({ entries }) => entries)).toMatchObject(leg.entries);
    }),
  );
});
