import { describe, expect, it } from "vitest";
import { makePhases } from "@/lib/core/plan/phases";
import { COST, LANDING_LATER_MAX, makeTimeline, measureStillness, type Pace } from "@/lib/core/plan/timeline";
import { LEG_MINUTES, SET_INTERVALS } from "@/lib/core/plan/trip";

const USUAL: Pace = { setEveryMinutes: 30, walkEveryMinutes: 90, walks: true };
type Sleep = { startMinute: number; endMinute: number };

function read(duration: number, sleep: Sleep[] = [], pace: Partial<Pace> = {}) {
  const leg = { phases: makePhases(duration), sleep };
  return makeTimeline(leg, { ...USUAL, ...pace }).map(
    ({ kind, startMinute, why }) => `${startMinute} ${kind} ${why}`,
  );
}

describe("the timeline of a leg", () => {
  it("walks about every 90 minutes of an eight-hour day flight, never in a meal or with the belt on", () => {
    expect(read(480)).toEqual([
      "30 quickSet beltOn",
      "60 walk walk",
      "90 quickSet meal",
      "120 quickSet meal",
      "150 walk walk",
      "180 seatedSet interval",
      "210 seatedSet interval",
      "240 walk walk",
      "270 seatedSet interval",
      "300 seatedSet interval",
      "330 walk walk",
      "360 quickSet meal",
      "390 seatedSet interval",
      "420 walk walk",
      "450 quickSet beltOn",
    ]);
  });

  it("moves just before and just after a sleep, and leaves the sleep alone", () => {
    const entries = read(835, [{ startMinute: 240, endMinute: 600 }]);
    expect(entries).toContain("230 walk beforeSleep");
    expect(entries).toContain("600 seatedSet afterWaking");
    expect(entries.filter((entry) => Number.parseInt(entry) > 235 && Number.parseInt(entry) < 600)).toEqual(
      [],
    );
  });

  it("has no walk for a traveller who stays seated, and one for others", () => {
    expect(read(480, [], { walks: false }).filter((entry) => entry.includes("walk"))).toEqual([]);
    expect(read(480).some((entry) => entry.includes("walk"))).toBe(true);
  });

  it("walks to save 16 unwalked minutes, and not to save 15", () => {
    const awake = (minutes: number): Sleep[] => [{ startMinute: 70, endMinute: 480 - (minutes - 70) }];
    const walks = (minutes: number) =>
      read(480, awake(minutes), { walkEveryMinutes: 60 }).filter((entry) => entry.includes("walk"));
    expect(walks(76)).toHaveLength(1);
    expect(walks(75)).toHaveLength(0);
  });

  it("needs no entry on the shortest legs, and only quick sets below two hours", () => {
    expect(read(20)).toEqual([]);
    expect(read(30)).toEqual([]);
    expect(read(31)).toEqual(["15 quickSet beltOn"]);
    expect(read(105).every((entry) => entry.includes("quickSet"))).toBe(true);
  });

  it("has nothing to do on a leg slept through, and copes with stretches that hold no mark", () => {
    expect(read(600, [{ startMinute: 0, endMinute: 600 }])).toEqual([]);
    expect(
      read(60, [
        { startMinute: 0, endMinute: 21 },
        { startMinute: 24, endMinute: 60 },
      ]),
    ).toEqual([]);
  });

  it("asks for a movement at both edges of a stretch of 20 minutes, and not of 19", () => {
    const around = (startMinute: number, endMinute: number): Sleep[] => [
      { startMinute: 0, endMinute: startMinute },
      { startMinute: endMinute, endMinute: 600 },
    ];
    expect(read(600, around(200, 220))).toEqual(["200 seatedSet afterWaking", "210 seatedSet beforeSleep"]);
    expect(read(600, around(200, 219))).toEqual([]);
  });

  it("packs the objective's levels without one spilling into the next, exactly", () => {
    const longestWait = Math.max(...SET_INTERVALS);
    const longest = LEG_MINUTES.max + LANDING_LATER_MAX;
    const marks = longest / 5;
    const squares = longestWait * longest;
    expect(squares).toBeLessThan(COST.entry);
    expect(squares + marks * COST.entry).toBeLessThan(COST.walk);
    expect(squares + marks * (COST.entry + COST.walk)).toBeLessThan(COST.unwalkedMinute);
    const most = (longest + 15 * marks) * COST.unwalkedMinute + marks * (COST.entry + COST.walk) + squares;
    expect(most).toBeLessThan(Number.MAX_SAFE_INTEGER);
  });
});

describe("stillness", () => {
  const leg = { phases: makePhases(480), sleep: [{ startMinute: 200, endMinute: 400 }] };
  const slots = [
    { kind: "quickSet", startMinute: 30, durationMinutes: 1, why: "beltOn" },
    { kind: "walk", startMinute: 60, durationMinutes: 4, why: "walk" },
    { kind: "seatedSet", startMinute: 195, durationMinutes: 3, why: "beforeSleep" },
    { kind: "seatedSet", startMinute: 420, durationMinutes: 3, why: "interval" },
  ] as const;

  it("is measured awake, asleep and between walks", () => {
    expect(measureStillness(leg, slots)).toEqual({
      longestAwakeMinutes: 195 - 64,
      longestAsleepMinutes: 420 - 198,
      longestWithoutWalkMinutes: 480 - 64,
    });
  });

  it("runs from pushback to arrival with nothing done, and sleep counts 0 with no sleep", () => {
    expect(measureStillness(leg, [])).toEqual({
      longestAwakeMinutes: 200,
      longestAsleepMinutes: 480,
      longestWithoutWalkMinutes: 480,
    });
    expect(measureStillness({ ...leg, sleep: [] }, []).longestAsleepMinutes).toBe(0);
  });
});
