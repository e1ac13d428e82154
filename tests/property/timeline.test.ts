import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makePlanner, makeTimeline, measureStillness, type Start } from "@/lib/core/plan/timeline";
import { planned, problems, toLeg, toPace } from "../support/legs";
import {
  compareObjectives,
  objective,
  searchExhaustively,
  violations,
  waitsOf,
  type Move,
  type Problem,
} from "../support/planning-problem";

/** FC_RUNS is 100 in `npm test`: 2,000 random legs; the long run's 5,000 makes 100,000. */
const runs = Number(process.env.FC_RUNS ?? 100);
const scaled = (share: number) => ({ numRuns: Math.ceil(runs * share) });
const anyLeg = problems({ min: 20, max: 1500 }, 8);
/** Legs with cruise, walks and a meal that the search can still finish. */
const cruisingLeg = fc.oneof(
  problems({ min: 120, max: 145 }, 3, [20]),
  problems({ min: 120, max: 190 }, 3, [30, 45, 60]),
);

describe("a timeline", () => {
  it("keeps T1 to T5 on every leg, whatever the sleeps and intervals", () => {
    fc.assert(
      fc.property(anyLeg, (problem) => {
        expect(violations(problem, planned(problem))).toEqual([]);
      }),
      scaled(20),
    );
  });

  it("is the best schedule there is on short legs, all belt-on", () => {
    fc.assert(
      fc.property(problems({ min: 20, max: 119 }, 3), (problem) => {
        expect(planned(problem)).toEqual(searchExhaustively(problem));
      }),
      scaled(1),
    );
  });

  it("is the best schedule there is on legs with cruise, walks and sleep", () => {
    fc.assert(
      fc.property(cruisingLeg, (problem) => {
        expect(planned(problem)).toEqual(searchExhaustively(problem));
      }),
      scaled(0.2),
    );
  });

  it("cannot be bettered on long legs by dropping, moving, adding or changing an entry", () => {
    let tried = 0;
    const change = fc.record({ pick: fc.nat(), by: fc.integer({ min: -4, max: 4 }), how: fc.nat(3) });
    fc.assert(
      fc.property(anyLeg, fc.array(change, { minLength: 10, maxLength: 10 }), (problem, changes) => {
        const moves = planned(problem);
        const score = objective(problem, moves);
        for (const { pick, by, how } of changes) {
          const other = changed(problem, moves, pick, by * 5, how);
          if (violations(problem, other).length > 0) continue;
          const compared = compareObjectives(score, objective(problem, other));
          if (compared !== 0) tried += 1;
          expect(compared).toBeLessThanOrEqual(0);
        }
      }),
      scaled(1),
    );
    expect(tried).toBeGreaterThan(runs / 4);
  });

  it("is the same from a planner that remembers what lay ahead before", () => {
    let planned = 0;
    const moment = fc.record({
      minute: fc.nat(1499),
      beforeSleep: fc.option(fc.nat(25)),
      sleeps: fc.nat(8),
      awakeFor: fc.nat(30),
      waited: fc.nat(20),
      unwalked: fc.nat(150),
      woke: fc.boolean(),
      beltFrom: fc.option(fc.nat(1499)),
    });
    fc.assert(
      fc.property(anyLeg, fc.array(moment, { minLength: 10, maxLength: 10 }), (problem, moments) => {
        const pace = toPace(problem);
        const plan = makePlanner(pace);
        const whole = toLeg(problem);
        for (const { beforeSleep, sleeps, awakeFor, waited, unwalked, woke, beltFrom, ...one } of moments) {
          const [sleep] = whole.sleep;
          const near = sleep && beforeSleep !== null ? Math.max(0, sleep.startMinute - beforeSleep) : null;
          const minute = near ?? one.minute;
          const awakeSince = Math.max(0, minute - awakeFor);
          const movedAt = Math.max(awakeSince, minute - waited);
          const start: Start = { minute, awakeSince, movedAt, unwalkedMinutes: unwalked, woke };
          const leg = {
            sleep: near === null ? whole.sleep.slice(0, sleeps) : whole.sleep,
            phases: whole.phases.map((phase) => ({
              ...phase,
              beltOn: phase.beltOn || (near === null && beltFrom !== null && phase.startMinute >= beltFrom),
            })),
          };
          const alone = attempt(() => makeTimeline(leg, pace, start));
          expect(attempt(() => plan(leg, start))).toEqual(alone);
          planned += alone?.length ?? 0;
        }
      }),
      scaled(1),
    );
    expect(planned).toBeGreaterThan(runs * 10);
  });

  it("tells how long the traveller stays still, to the minute", () => {
    fc.assert(
      fc.property(anyLeg, (problem) => {
        const leg = toLeg(problem);
        const moves = planned(problem);
        const slots = moves.map((move) => ({ ...move, why: "interval" as const }));
        expect(measureStillness(leg, slots)).toEqual({
          longestAwakeMinutes: Math.max(0, ...waitsOf(problem, moves)),
          longestAsleepMinutes: longestStill(problem, moves, true),
          longestWithoutWalkMinutes: longestStill(
            problem,
            moves.filter(({ kind }) => kind === "walk"),
            false,
          ),
        });
      }),
      scaled(5),
    );
  });
});

/** Null where no timeline keeps the constraints: made-up starts may leave none. */
function attempt<T>(make: () => T): T | null {
  try {
    return make();
  } catch (error) {
    expect(String(error)).toContain("No timeline keeps the constraints");
    return null;
  }
}

/** Another schedule close by: one entry dropped, moved, turned into another kind, or one more. */
function changed(problem: Problem, moves: readonly Move[], pick: number, by: number, how: number) {
  const index = moves.length === 0 ? 0 : pick % moves.length;
  const chosen = moves[index];
  if (!chosen) return moves;
  const others = moves.filter((_, i) => i !== index);
  const kinds = [
    { kind: "walk", durationMinutes: 4 },
    { kind: "seatedSet", durationMinutes: 3 },
    { kind: "quickSet", durationMinutes: 1 },
  ] as const;
  const at = chosen.startMinute + by;
  const landing = kinds
    .map((kind) => ({ ...kind, startMinute: at }))
    .filter((move) => !violations({ ...problem, setEvery: 2000, sleep: [] }, [move]).length);
  const same = landing.find(({ kind }) => kind === chosen.kind) ?? landing.at(-1);
  const turned = landing.find(({ kind }) => kind !== chosen.kind) ?? landing[0];
  const candidates = [others, [...others, same], [...moves, same], [...others, turned]][how] ?? others;
  return candidates.filter((move) => move !== undefined).toSorted((a, b) => a.startMinute - b.startMinute);
}

/** The longest run of minutes without one of these moves, by walking through the leg; with `asleep`, of those runs
 * that hold a sleep and measured only around it. */
function longestStill(problem: Problem, moves: readonly Move[], asleep: boolean): number {
  let longest = 0;
  let run = 0;
  let slept = false;
  for (let minute = 0; minute < problem.duration; minute += 1) {
    if (moves.some((m) => m.startMinute <= minute && minute < m.startMinute + m.durationMinutes)) {
      run = 0;
      slept = false;
      continue;
    }
    run += 1;
    slept ||= problem.sleep.some((s) => s.startMinute <= minute && minute < s.endMinute);
    if (slept || !asleep) longest = Math.max(longest, run);
  }
  return longest;
}
