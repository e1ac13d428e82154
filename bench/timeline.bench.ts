import { expect, test } from "vitest";
import { makePhases } from "@/lib/core/plan/phases";
import { makeReadyPlan } from "@/lib/core/plan/plan";
import { replan, type TimedHappening } from "@/lib/core/air/replan";
import { makeTimeline, type Pace } from "@/lib/core/plan/timeline";
import { LEG_MINUTES, LEGS_MAX, type Leg, type Stretch } from "@/lib/core/plan/trip";
import { toPlanned, WALKING } from "@/tests/support/air";
import { measure } from "./measure";

/** What we aim at (issue 4): the median in milliseconds; growth by length at most squared, by legs at most
 * linear; a replan replays what was said, one timeline each, and may take so many times that. */
const AIMS = { medianMilliseconds: 2, lengthPower: 2, legsSlack: 1.3, timesEachSaid: 2 };
const ROUNDS = 200;

const FREQUENT: Pace = { setEveryMinutes: 20, walkEveryMinutes: 90, walks: true };
/** The most states to look at: the longest waits, and awake throughout. */
const SLOWEST: Pace = { setEveryMinutes: 60, walkEveryMinutes: 120, walks: true };
const HOURS = [5, 10, 15, 20, 25];

/** Three sleeps, each a fifth of the leg. */
const threeSleeps = (minutes: number): readonly Stretch[] =>
  [1, 4, 7].map((tenth) => ({
    startMinute: Math.round((tenth * minutes) / 10),
    endMinute: Math.round(((tenth + 2) * minutes) / 10),
  }));
const legOf = (minutes: number, sleep: readonly Stretch[]) => ({ phases: makePhases(minutes), sleep });
const tripOf = (count: number) => ({
  legs: Array.from({ length: count }, (): Leg => {
    return { durationMinutes: 600, departureAt: null, seat: "unknown", sleep: threeSleeps(600) };
  }),
  layoverMinutes: Array.from({ length: count - 1 }, () => 120),
  preferences: { setEveryMinutes: 20, walkEveryMinutes: 90 } as const,
});

function median(run: () => unknown): number {
  const took = Array.from({ length: ROUNDS }, () => {
    const begun = performance.now();
    run();
    return performance.now() - begun;
  });
  return took.toSorted((one, other) => one - other)[ROUNDS / 2] ?? NaN;
}

const row = (name: string, milliseconds: number, note: string) =>
  `  ${name.padEnd(44)}${milliseconds.toFixed(2).padStart(8)} ms   ${note}`;

test("the longest leg at 20-minute sets with three sleeps", () => {
  const longest = legOf(LEG_MINUTES.max, threeSleeps(LEG_MINUTES.max));
  const took = median(() => makeTimeline(longest, FREQUENT));
  console.log(
    [
      `A timeline, median of ${ROUNDS}, Node ${process.version}:`,
      row("25 h, sets every 20 min, three sleeps", took, `aim under ${AIMS.medianMilliseconds}`),
    ].join("\n"),
  );
  expect(took).toBeLessThan(AIMS.medianMilliseconds);
});

test.each([
  ["sets every 20 min, three sleeps", FREQUENT, threeSleeps],
  ["sets every 60 min, walks every 120, no sleep (the slowest)", SLOWEST, () => []],
] as const)("growth with the leg's length: %s", async (name, pace, sleeps) => {
  const took = await measure(
    HOURS.map((hours) => {
      const leg = legOf(hours * 60, sleeps(hours * 60));
      return { name: `${hours} h`, run: () => makeTimeline(leg, pace) };
    }),
    ROUNDS,
  );
  const shortest = took[0] ?? NaN;
  const rows = took.map((microseconds, index) => {
    const hours = HOURS[index] ?? NaN;
    const times = (microseconds / shortest).toFixed(1);
    return row(
      `${hours} h`,
      microseconds / 1000,
      `${times} times the 5 h leg, which it is ${hours / 5} times`,
    );
  });
  console.log([`A timeline, ${name}, fastest of ${ROUNDS}:`, ...rows].join("\n"));
  // Short legs have few walks to weigh, so look from the 10 h leg on as well.
  const [fiveHours = NaN, tenHours = NaN] = took;
  const longest = took.at(-1) ?? NaN;
  expect(longest / fiveHours).toBeLessThanOrEqual(5 ** AIMS.lengthPower);
  expect(longest / tenHours).toBeLessThanOrEqual(2.5 ** AIMS.lengthPower);
});

test("growth with the number of legs", async () => {
  const counts = Array.from({ length: LEGS_MAX }, (_, index) => index + 1);
  const took = await measure(
    counts.map((count) => {
      const trip = tripOf(count);
      return { name: `${count}`, run: () => makeReadyPlan(trip, WALKING) };
    }),
    ROUNDS,
  );
  const one = took[0] ?? NaN;
  const rows = took.map((microseconds, index) => {
    const times = (microseconds / one).toFixed(1);
    return row(`${index + 1} × 10 h`, microseconds / 1000, `${times} times one leg`);
  });
  console.log([`A whole plan with its moves, fastest of ${ROUNDS}:`, ...rows].join("\n"));
  took.forEach((microseconds, index) => {
    expect(microseconds / one).toBeLessThanOrEqual((index + 1) * AIMS.legsSlack);
  });
});

test("a replan after thirty things said, beside the plan itself", async () => {
  const problem = {
    duration: 1500,
    sleep: threeSleeps(1500),
    setEvery: 20,
    walkEvery: 90,
    seatedOnly: false,
  };
  const planned = toPlanned(problem);
  const said = planned.entries
    .slice(0, 30)
    .map(({ id, kind, startMinute, durationMinutes }): TimedHappening => {
      return { type: "done", entryId: id, kind, minute: startMinute + durationMinutes };
    });
  const leg = legOf(1500, problem.sleep);
  const [plan = NaN, again = NaN] = await measure(
    [
      { name: "plan", run: () => makeTimeline(leg, FREQUENT) },
      { name: "replan", run: () => replan(planned, said, 1000) },
    ],
    ROUNDS / 10,
  );
  console.log(
    [
      `In the air, fastest of ${ROUNDS / 10}:`,
      row("25 h as planned, its timeline alone", plan / 1000, ""),
      row("the same leg after 30 entries done", again / 1000, `${(again / plan).toFixed(1)} times that`),
    ].join("\n"),
  );
  expect(again / plan).toBeLessThanOrEqual(AIMS.timesEachSaid * said.length);
});
