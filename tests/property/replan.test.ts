import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { replan, type LegNow, type TimedHappening } from "@/lib/core/air/replan";
import { live, remarksOn, toMove, toPlanned, type Moment, type Remark } from "../support/air";
import { problems } from "../support/legs";
import {
  compareObjectives,
  objective,
  searchExhaustively,
  violations,
  type Problem,
} from "../support/planning-problem";
import { anyBody } from "../support/body";

const runs = Number(process.env.FC_RUNS ?? 100);
const scaled = (share: number) => ({ numRuns: Math.max(30, Math.ceil(runs * share)) });

const flown = (legs: fc.Arbitrary<Problem>, most: number) =>
  legs.chain((problem) => fc.tuple(fc.constant(problem), remarksOn(problem.duration, most)));
const anyFlight = flown(problems({ min: 20, max: 1500 }, 4), 12);
const shortFlight = flown(problems({ min: 20, max: 119 }, 3), 4);
const cruisingFlight = flown(
  fc.oneof(problems({ min: 120, max: 150 }, 2, [20]), problems({ min: 120, max: 190 }, 2, [30, 45, 60])),
  4,
);

const future = ({ minute, after }: Moment) =>
  after.entries.filter(({ startMinute }) => startMinute >= minute).map(toMove);
/** Entries whatever became of them. */
const plain = (entries: LegNow["entries"]) => entries.map((entry) => ({ ...entry, state: undefined }));

/** Which states and kinds of remark the samples really held, so that nothing passes on nothing. */
const seen = new Set<string>();

describe("a replan", () => {
  it("keeps T1 to T5 for what is left, from any moment, whatever was said", () => {
    fc.assert(
      fc.property(anyFlight, ([problem, remarks]) => {
        for (const moment of live(problem, toPlanned(problem), remarks)) {
          expect(violations(moment.left, future(moment))).toEqual([]);
          seen.add(moment.happening.type);
          for (const { state, kind } of moment.after.entries) seen.add(`${kind} ${state}`);
        }
      }),
      scaled(3),
    );
    const said = ["walked", "asleep", "woke", "beltOn", "beltOff", "landing", "done", "missed"];
    const states = ["planned", "done", "missed", "unknown"].flatMap((state) =>
      ["seatedSet", "quickSet", "walk"].map((kind) => `${kind} ${state}`),
    );
    expect([...seen]).toEqual(expect.arrayContaining([...said, ...states]));
  });

  it("is the best there is of all that is left on short legs, all belt-on", () => {
    fc.assert(
      fc.property(shortFlight, ([problem, remarks]) => {
        const moment = live(problem, toPlanned(problem), remarks).at(-1);
        if (moment && moment.left.duration < 150)
          expect(future(moment)).toEqual(searchExhaustively(moment.left));
      }),
      scaled(1),
    );
  });

  it("is the best there is of all that is left on legs with cruise, walks and sleep", () => {
    let walks = 0;
    fc.assert(
      fc.property(cruisingFlight, ([problem, remarks]) => {
        const moment = live(problem, toPlanned(problem), remarks).at(-1);
        if (!moment || moment.left.duration - moment.minute > 165) return;
        const left = future(moment);
        expect(left).toEqual(searchExhaustively(moment.left));
        walks += left.filter(({ kind }) => kind === "walk").length;
      }),
      scaled(0.3),
    );
    expect(walks).toBeGreaterThan(0);
  });

  it("cannot be bettered on long legs by the plan as it stood", () => {
    fc.assert(
      fc.property(anyFlight, ([problem, remarks]) => {
        for (const moment of live(problem, toPlanned(problem), remarks)) {
          const { minute, before, left } = moment;
          const stood = before.entries.filter(({ startMinute }) => startMinute >= minute).map(toMove);
          if (violations(left, stood).length > 0) continue;
          const compared = compareObjectives(objective(left, future(moment)), objective(left, stood));
          expect(compared).toBeLessThanOrEqual(0);
        }
      }),
      scaled(1),
    );
  });

  it("never changes what is past: entries stay, and their states, unless they are spoken of", () => {
    let past = 0;
    fc.assert(
      fc.property(anyFlight, ([problem, remarks]) => {
        for (const { happening, minute, before, after } of live(problem, toPlanned(problem), remarks)) {
          const spokenOf = "entryId" in happening ? happening.entryId : null;
          const were = before.entries.filter(({ startMinute }) => startMinute < minute);
          past += were.length;
          const are = after.entries.slice(0, were.length);
          expect(plain(are)).toEqual(plain(were));
          were.forEach((entry, index) => {
            const state = are[index]?.state;
            if (entry.id === spokenOf) expect(state).toBe(happening.type);
            else expect(state).toBe(entry.state === "planned" ? "unknown" : entry.state);
          });
          expect(after.entries[were.length]?.startMinute ?? minute).toBeGreaterThanOrEqual(minute);
        }
      }),
      scaled(1),
    );
    expect(past).toBeGreaterThan(runs);
  });

  it("owes nothing: what is left after a miss is what would be left after saying nothing of it", () => {
    let missed = 0;
    fc.assert(
      fc.property(anyFlight, ([problem, remarks]) => {
        const planned = toPlanned(problem);
        const last = live(problem, planned, remarks).at(-1);
        const said = live(problem, planned, remarks).map(({ happening }) => happening);
        if (!last) return;
        const { minute, after } = last;
        const unmarked = after.entries.find(({ state }) => state === "unknown");
        if (!unmarked) return;
        missed += 1;
        const miss = { type: "missed", minute, entryId: unmarked.id } as const;
        const nothing = { type: "landing", minute, laterMinutes: laterOf(said) } as const;
        const left = (happening: TimedHappening) =>
          plain(replan(planned, [...said, happening], minute).entries);
        expect(left(miss)).toEqual(left(nothing));
      }),
      scaled(2),
    );
    expect(missed).toBeGreaterThan(runs / 4);
  });

  it("leaves the plan as it is for someone who does every entry in time, moves and all", () => {
    fc.assert(
      fc.property(problems({ min: 20, max: 1500 }, 4), fc.integer({ min: 1, max: 3 }), (problem, leg) => {
        const planned = toPlanned(problem, {}, leg);
        const done = planned.entries.map(({ id, kind, startMinute, durationMinutes }) => {
          const minute = startMinute + durationMinutes;
          return { type: "done", entryId: id, kind, minute } as const;
        });
        const now = replan(planned, done, problem.duration);
        expect(plain(now.entries)).toEqual(planned.entries);
        expect(now.entries.every(({ state }) => state === "done")).toBe(true);
        expect(now.unplanned).toEqual([]);
      }),
      scaled(0.5),
    );
  });

  it("is the plan itself with nothing said, at any minute, and when planned again at pushback", () => {
    fc.assert(
      fc.property(problems({ min: 20, max: 1500 }, 4), fc.nat(1500), (problem, now) => {
        const planned = toPlanned(problem);
        const untouched = replan(planned, [], now);
        expect(plain(untouched.entries)).toEqual(planned.entries);
        expect(untouched.phases).toEqual(planned.phases);
        for (const { startMinute, state } of untouched.entries)
          expect(state).toBe(startMinute < now ? "unknown" : "planned");
        const again = replan(planned, [{ type: "landing", laterMinutes: 0, minute: 0 }], 0);
        expect(again).toEqual(replan(planned, [], 0));
      }),
    );
  });

  it("is the same when things are said twice, and however late they are looked at", () => {
    fc.assert(
      fc.property(anyFlight, fc.nat(300), ([problem, remarks], later) => {
        const planned = toPlanned(problem);
        const moments = live(problem, planned, remarks);
        const last = moments.at(-1);
        if (!last) return;
        const said = moments.map(({ happening }) => happening);
        const once = replan(planned, said, last.minute);
        expect(replan(planned, said, last.minute)).toEqual(once);
        const twice = replan(
          planned,
          said.flatMap((happening) => [happening, happening]),
          last.minute,
        );
        expect(twice.entries).toEqual(once.entries);
        expect(plain(replan(planned, said, last.minute + later).entries)).toEqual(plain(once.entries));
      }),
      scaled(0.5),
    );
  });

  it("names each entry once, by its leg and start, and repeats no set exactly, also across the join", () => {
    fc.assert(
      fc.property(anyFlight, anyBody, fc.integer({ min: 1, max: 2 }), ([problem, remarks], able, leg) => {
        const planned = toPlanned(problem, able, leg);
        const now = live(problem, planned, remarks).at(-1)?.after;
        const entries = now?.entries ?? [];
        expect(entries.map(({ id }) => id)).toEqual(entries.map((e) => `l${leg}m${e.startMinute}`));
        expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
        const sets = [...planned.before, ...entries].filter(({ kind }) => kind !== "walk");
        sets.slice(1).forEach(({ exercises }, index) => {
          expect(exercises).not.toEqual(sets[index]?.exercises);
          expect(exercises.length).toBeGreaterThan(0);
        });
      }),
      scaled(0.5),
    );
  });

  it("moves instants, and no minute, with a late pushback", () => {
    fc.assert(
      fc.property(anyFlight, ([problem, remarks]) => {
        const planned = toPlanned(problem);
        const said = live(problem, planned, remarks).map(({ happening }) => happening);
        const late = replan({ ...planned, departureAt: "2026-12-01T21:55:00Z" }, said, 0);
        const onTime = replan(planned, said, 0);
        const unknown = replan({ ...planned, departureAt: null }, said, 0);
        const timeless = (leg: LegNow) => leg.entries.map((entry) => ({ ...entry, at: null }));
        expect(timeless(late)).toEqual(timeless(onTime));
        expect(unknown.entries).toEqual(timeless(onTime));
        late.entries.forEach(({ at }, index) => {
          const planned = onTime.entries[index]?.at ?? "";
          expect(Date.parse(at ?? "") - Date.parse(planned)).toBe(50 * 60_000);
        });
      }),
      scaled(0.3),
    );
  });
});

/** The landing as last told. */
const laterOf = (said: readonly (Remark | TimedHappening)[]) =>
  said.reduce((later, remark) => (remark.type === "landing" ? remark.laterMinutes : later), 0);
