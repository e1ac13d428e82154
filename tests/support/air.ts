/*
 * A flight lived minute by minute, written from the design's words and sharing nothing with lib/core: what is known
 * after each thing a traveller says, and so which planning problem is left from there.
 */
import fc from "fast-check";
import type { Constraints } from "@/lib/core/advice/assess";
import { makeReadyPlan } from "@/lib/core/plan/plan";
import {
  replan,
  type Happening,
  type LegNow,
  type PlannedLeg,
  type TimedHappening,
} from "@/lib/core/air/replan";
import { makeRepertoire } from "@/lib/core/plan/sets";
import { FREE } from "./body";
import { plannedCabin, type Move, type Problem, type Where } from "./planning-problem";

export const WALKING: Constraints = FREE;

/** The leg as planned, in the form a replan takes. */
export function toPlanned(problem: Problem, constraints: Partial<Constraints> = {}, leg = 1): PlannedLeg {
  const all = { ...WALKING, ...constraints, seatedOnly: problem.seatedOnly };
  const preferences = {
    setEveryMinutes: problem.setEvery as 20 | 30 | 45 | 60,
    walkEveryMinutes: problem.walkEvery as 60 | 90 | 120,
  };
  const flown = {
    durationMinutes: problem.duration,
    departureAt: "2026-12-01T21:05:00Z",
    seat: "unknown",
    sleep: problem.sleep,
  } as const;
  const legs = Array.from({ length: leg }, () => flown);
  const plan = makeReadyPlan({ legs, layoverMinutes: legs.slice(1).map(() => 60), preferences }, all);
  const mine = plan.legs[leg - 1];
  if (!mine) throw new Error("No such leg.");
  return {
    leg,
    departureAt: flown.departureAt,
    phases: mine.phases,
    sleep: flown.sleep,
    entries: mine.entries,
    pace: { ...preferences, walks: !problem.seatedOnly },
    repertoire: makeRepertoire(all),
    before: plan.legs.slice(0, leg - 1).flatMap(({ entries }) => entries),
  };
}

/** What a traveller may say on a leg: a pick stands for an entry of the plan as it is by then. */
export type Remark =
  | (Exclude<Happening, { readonly entryId: string }> & { readonly minute: number })
  | { readonly type: "done" | "missed"; readonly minute: number; readonly pick: number };

const anyRemark = (latest: number): fc.Arbitrary<Remark> => {
  const minute = fc.integer({ min: -5, max: latest });
  return fc.oneof(
    fc.record({ type: fc.constantFrom("walked", "woke", "beltOn", "beltOff"), minute }),
    fc.record({
      type: fc.constant("asleep"),
      minute,
      forMinutes: fc.option(fc.integer({ min: 1, max: 400 })),
    }),
    fc.record({ type: fc.constant("landing"), minute, laterMinutes: fc.integer({ min: -90, max: 120 }) }),
    { weight: 3, arbitrary: fc.record({ type: fc.constantFrom("done", "missed"), minute, pick: fc.nat(5) }) },
  );
};

/** Things said at any minute of a leg and a little after it, in order. */
export const remarksOn = (duration: number, max: number): fc.Arbitrary<readonly Remark[]> =>
  fc
    .array(anyRemark(duration + 30), { minLength: 1, maxLength: max })
    .map((remarks) => remarks.toSorted((one, other) => one.minute - other.minute));

/** One thing said, the leg just before and just after it, and the planning problem left from there. */
export type Moment = {
  readonly happening: TimedHappening;
  readonly minute: number;
  readonly before: LegNow;
  readonly after: LegNow;
  readonly left: Problem;
};

type Run = { readonly from: number; readonly to: number };
/** The stretches in which the same thing goes on, minute by minute; 0 is nothing. */
function runsOf(minutes: readonly number[]): readonly Run[] {
  const runs: { from: number; to: number; what: number }[] = [];
  minutes.forEach((what, minute) => {
    const last = runs.at(-1);
    if (last?.what === what && last.to === minute) last.to = minute + 1;
    else if (what) runs.push({ from: minute, to: minute + 1, what });
  });
  return runs;
}

const every = Array.from({ length: 3000 }, (_, minute) => minute);
const fill = <T>(what: T[], from: number, to: number, value: T) => {
  for (const minute of every.slice(from, Math.max(from, to))) what[minute] = value;
};

/** The whole leg, moment by moment. */
export function live(problem: Problem, planned: PlannedLeg, remarks: readonly Remark[]): readonly Moment[] {
  const { duration } = problem;
  // Which sleep each minute is in, counted from 1.
  const asleep = every.map((m) => 1 + problem.sleep.findIndex((s) => s.startMinute <= m && m < s.endMinute));
  const signOn = every.map(() => false);
  const descentTakes = duration < 120 ? duration - Math.round((80 * duration) / 120) : 40;
  let descent = duration - descentTakes;
  let arrival = duration;
  let now = 0;
  let wokeAt = -1;
  let done: readonly { readonly walk: boolean; readonly at: number; readonly id: string | null }[] = [];
  const happenings: TimedHappening[] = [];
  let before = replan(planned, [], 0);

  return remarks.map((remark): Moment => {
    now = Math.max(now, remark.minute);
    const said = remark.minute;
    let happening: TimedHappening;
    if ("pick" in remark) {
      // One of the last few entries begun, or one of the next two.
      const begun = before.entries.findLastIndex(({ startMinute }) => startMinute <= now);
      const entry = before.entries[begun + 2 - remark.pick];
      const kind = entry?.kind ?? "walk";
      const entryId = entry?.id ?? "l1m9999";
      happening = { type: remark.type, minute: said, entryId, kind };
      const isDue = entry !== undefined && entry.startMinute <= now;
      if (isDue) done = done.filter(({ id }) => id !== entryId);
      if (remark.type === "done") {
        const at = isDue ? Math.min(now, entry.startMinute + entry.durationMinutes) : now;
        done = [...done, { walk: kind === "walk", at, id: isDue ? entryId : null }];
      }
      if (isDue) now = Math.max(now, entry.startMinute + 1);
    } else {
      happening = remark;
      const on = runsOf(asleep).find(({ from, to }) => from <= now && now < to);
      const meant = runsOf(asleep).find(({ from, to }) => from <= now + 60 && now < to);
      if (remark.type === "walked") done = [...done, { walk: true, at: now, id: null }];
      if (remark.type === "beltOn") fill(signOn, now, every.length, true);
      if (remark.type === "beltOff") fill(signOn, now, every.length, false);
      if (remark.type === "asleep" || remark.type === "woke") {
        if (on) fill(asleep, now, on.to, 0);
        wokeAt = remark.type === "woke" ? now : -1;
      }
      if (remark.type === "asleep") {
        const openEnd = meant?.to ?? (now < descent ? descent : arrival);
        const until = remark.forMinutes === null ? openEnd : now + remark.forMinutes;
        for (const { from, to } of runsOf(asleep)) if (now <= from && from < until) fill(asleep, from, to, 0);
        fill(asleep, now, until, 100 + happenings.length);
      }
      if (remark.type === "landing") {
        arrival = Math.max(now, duration + remark.laterMinutes);
        if (descent > now) descent = Math.max(now, arrival - descentTakes);
      }
    }
    happenings.push(happening);
    const after = replan(planned, happenings, now);

    const awakeBetween = (from: number, to: number) =>
      every.slice(from, Math.max(from, to)).filter((m) => !asleep[m]).length;
    const lastDone = Math.max(-1, ...done.map(({ at }) => at));
    const lastWalk = Math.max(0, ...done.filter(({ walk }) => walk).map(({ at }) => at));
    const sleptSince = every.slice(Math.max(0, lastDone), now).some((m) => asleep[m]);
    const nextSleep = asleep.findIndex((sleep, m) => m >= now && m < arrival && sleep > 0);
    const begun = [
      ...before.entries.filter(({ startMinute }) => startMinute < now).map((entry) => entry.startMinute),
      ...done.filter(({ id }) => id === null).map(({ at }) => at),
    ];
    const waking = Math.max(
      -1,
      ...[wokeAt, ...runsOf(asleep).map(({ to }) => to)].filter((minute) => minute <= now),
    );
    const cabin = every.map((m): Where => {
      if (duration < 120 || m >= descent || signOn[m]) return "beltOn";
      const there = plannedCabin(duration, Math.min(m, duration - 41));
      return m < duration - 40 ? there : "cruise";
    });
    const moment: Moment = {
      happening,
      minute: now,
      before,
      after,
      left: {
        ...problem,
        duration: Math.max(arrival, now),
        sleep: runsOf(asleep.slice(0, arrival).map((sleep) => Math.min(1, sleep))).map(({ from, to }) => ({
          startMinute: from,
          endMinute: to,
        })),
        cabin,
        begin: {
          minute: now,
          movedAt: lastDone < 0 || sleptSince ? null : lastDone,
          unwalked: awakeBetween(lastWalk, now),
          // Still within five minutes of waking, with a mark to come and nothing done yet.
          awakeFor: now - Math.max(0, waking),
          edgeIsPast: nextSleep >= 0 && begun.some((minute) => minute >= nextSleep - 10),
          woke: waking >= 0 && waking > lastDone && Math.ceil(now / 5) * 5 < waking + 5,
        },
      },
    };
    before = after;
    return moment;
  });
}

/** What an entry is to the judge. */
export const toMove = ({ kind, startMinute, durationMinutes }: Move): Move => ({
  kind,
  startMinute,
  durationMinutes,
});
