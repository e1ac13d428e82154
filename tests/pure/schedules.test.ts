import { describe, expect, it, test } from "vitest";
import { planFor } from "@/lib/server/trip/planning";
import { sayTimeline } from "@/tests/support/say-timeline";
import { SCHEDULES, toRequest } from "@/tests/support/schedules";

const HEAD = `# Twenty published schedules, and their timelines

Made by \`npm run schedules\`, from the schedules of tests/support/schedules.ts as their sources published them for a
season, for an adult with nothing to say, sets every 30 minutes and walks every 90, and no sleep. A test fails when this
page is stale, so a change of the planner or of the zone data is seen here.

One letter is ten minutes, the numbers are hours since pushback. The first clock is the traveller's own, which stays
where the first flight left; the second is the clock where this flight lands.`;

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

  it("look as docs/schedules.md shows them", async () => {
    const timelines = SCHEDULES.map((schedule) => {
      const planned = planFor(toRequest(schedule));
      if (!planned.ok) throw new Error(JSON.stringify(planned.issues));
      return sayTimeline(schedule, planned);
    });
    await expect(`${[HEAD, ...timelines].join("\n\n")}\n`).toMatchFileSnapshot("../../docs/schedules.md");
  });
});
