import { describe, expect, it, test } from "vitest";
import { planFor } from "@/lib/server/planning";
import { SCHEDULES, toRequest } from "@/tests/support/schedules";

describe("twenty published schedules", () => {
  it("are twenty, each its own", () => {
    expect(new Set(SCHEDULES.map(({ id }) => id)).size).toBe(20);
    expect(SCHEDULES.filter(({ legs }) => legs.length === 3)).toHaveLength(1);
    expect(SCHEDULES.filter(({ legs }) => legs.some(({ block: [hours] }) => hours >= 17))).toHaveLength(5);
  });

  // The fixture against itself, by nothing but arithmetic on the offsets written in it.
  test.each(SCHEDULES)("$id as written: local times, offsets and block time agree", ({ legs }) => {
    for (const { departureLocal, arrivalLocal, offsets, block } of legs) {
      const minutes =
        (Date.parse(arrivalLocal + offsets[1]) - Date.parse(departureLocal + offsets[0])) / 60_000;
      expect(minutes).toBe(block[0] * 60 + block[1]);
    }
  });

  it.each(SCHEDULES)("$id: $about", (schedule) => {
    const planned = planFor(toRequest(schedule));
    if (!planned.ok) throw new Error(JSON.stringify(planned.issues));
    const { legs } = planned.trip;
    expect(legs.map(({ durationMinutes }) => durationMinutes)).toEqual(
      schedule.legs.map(({ block }) => block[0] * 60 + block[1]),
    );
    expect(legs.map(({ departureAt }) => Date.parse(departureAt ?? ""))).toEqual(
      schedule.legs.map(({ departureLocal, offsets }) => Date.parse(departureLocal + offsets[0])),
    );
    expect(planned.result.durationMismatch).toBeNull();
    expect(planned.result.plan.legs.every(({ entries }) => entries.length > 5)).toBe(true);
  });
});
