import fc from "fast-check";
import { makePhases } from "@/lib/core/plan/phases";
import { makeTimeline, type Pace, type TimelineLeg } from "@/lib/core/plan/timeline";
import type { Move, Problem } from "./planning-problem";

type Sleeps = Problem["sleep"];

/** Up to `max` sleeps of any length anywhere in a leg, the first minute and the last included, never touching. */
export function sleepsIn(duration: number, max: number): fc.Arbitrary<Sleeps> {
  return fc
    .uniqueArray(fc.oneof(fc.integer({ min: 0, max: duration }), fc.constantFrom(0, duration)), {
      maxLength: 2 * max,
    })
    .map((edges) => {
      const sorted = edges.toSorted((a, b) => a - b);
      return Array.from({ length: Math.floor(sorted.length / 2) }, (_, i) => ({
        startMinute: sorted[2 * i] ?? 0,
        endMinute: sorted[2 * i + 1] ?? 0,
      }));
    });
}

/** Planning problems with legs of these lengths, every interval, with and without walks. */
export function problems(
  durations: { min: number; max: number },
  sleeps: number,
  setEvery: readonly number[] = [20, 30, 45, 60],
): fc.Arbitrary<Problem> {
  return fc
    .integer(durations)
    .chain((duration) =>
      fc.record({
        duration: fc.constant(duration),
        sleep: sleepsIn(duration, sleeps),
        setEvery: fc.constantFrom(...setEvery),
        walkEvery: fc.constantFrom(60, 90, 120),
        seatedOnly: fc.oneof({ weight: 4, arbitrary: fc.constant(false) }, fc.constant(true)),
      }),
    );
}

export const toLeg = ({ duration, sleep }: Problem): TimelineLeg => ({ phases: makePhases(duration), sleep });

export const toPace = ({ setEvery, walkEvery, seatedOnly }: Problem): Pace => ({
  setEveryMinutes: setEvery as 20 | 30 | 45 | 60,
  walkEveryMinutes: walkEvery as 60 | 90 | 120,
  walks: !seatedOnly,
});

/** What the planner answers, as the judge sees it. */
export const planned = (problem: Problem): readonly Move[] =>
  makeTimeline(toLeg(problem), toPace(problem)).map(({ kind, startMinute, durationMinutes }) => ({
    kind,
    startMinute,
    durationMinutes,
  }));
