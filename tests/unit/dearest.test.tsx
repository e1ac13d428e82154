import { describe, expect, test } from "vitest";
import { TimelineView } from "@/components/timeline/timeline";
import { flyLegs } from "@/lib/core/air/flown-legs";
import { replan } from "@/lib/core/air/replan";
import { toKeptLegs, toPlannedLegs } from "@/lib/core/saved/saved";
import { chooseLeg, showFlown } from "@/lib/core/air/shown";
import { toHappenings } from "@/lib/core/air/progress";
import { LONGEST, makeDear, WALKS } from "@/tests/support/dearest";
import { renderWords } from "@/tests/support/render-page";

// The work behind the dearest answers, by count: what they cost is measured by tests/attack/costs.test.ts.

const NOW = new Date("2026-12-01T21:05:00Z");

describe("the most notes", () => {
  test("are replayed with the rest of the flight weighed once, not for each of them", () => {
    const { trip } = makeDear(WALKS, 1, NOW);
    const planned = toPlannedLegs(trip).at(-1);
    if (!planned) throw new Error("There are eight.");
    const happenings = toHappenings(trip.progress, planned.leg, planned.departureAt ?? "");
    expect(happenings.length).toBe(200);
    let weighed = 0;
    const pace = {
      ...planned.pace,
      // Looked up once for each time that all that may still come is weighed.
      get walks() {
        weighed += 1;
        return true;
      },
    };
    expect(replan({ ...planned, pace }, happenings, 0)).toEqual(replan(planned, happenings, 0));
    expect(weighed).toBeGreaterThan(0);
    expect(weighed).toBeLessThan(10);
  });
});

describe("the longest plan", () => {
  const { trip } = makeDear(LONGEST, 1, NOW);
  const { legs } = toKeptLegs(trip);
  const shown = (now: string) => {
    const flown = flyLegs(toPlannedLegs(trip), trip.progress, now);
    return showFlown(
      flown,
      legs,
      legs.map(() => []),
    );
  };

  test("is listed one flight at a time: the one asked for, else the one in the air, else the first", () => {
    const before = shown("2026-11-01T00:00:00Z");
    expect(chooseLeg(before, undefined)).toBe(1);
    expect(chooseLeg(before, "8")).toBe(8);
    for (const asked of ["9", "0", "x", ["2", "3"]]) expect(chooseLeg(before, asked)).toBe(1);
    const second = legs[1]?.departureAt ?? "";
    expect(chooseLeg(shown(second), undefined)).toBe(2);
    expect(chooseLeg(shown(second), "1")).toBe(1);
    // Two long flights are listed whole, and so is one, however much was done on it.
    expect(chooseLeg(before.slice(0, 2), "2")).toBeNull();
    expect(chooseLeg(before.slice(0, 1), "1")).toBeNull();
  });

  test("leads to every other flight, and is not eight times as long as one", () => {
    const all = shown("2026-11-01T00:00:00Z");
    const draw = (part: typeof all, listed: number | null) =>
      renderWords(<TimelineView legs={part} layovers={[]} short={false} prompts="all" listed={listed} />);
    const elements = (markup: string) => markup.match(/<[a-z]/g)?.length ?? 0;
    const markup = draw(all, 3);
    for (const number of [1, 2, 4, 5, 6, 7, 8])
      expect(markup).toContain(`href="?prompts=all&amp;leg=${number}#timeline"`);
    expect(markup).not.toContain('leg=3#timeline">Show');
    expect(markup).toContain('id="l3m20"');
    expect(elements(markup)).toBeLessThan(1.3 * elements(draw(all.slice(0, 1), null)));
  });
});
