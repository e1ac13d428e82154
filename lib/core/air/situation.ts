import { countDone, flyLegs } from "./flown-legs";
import type { Progress } from "./progress";
import type { EntryNow, LegNow, PlannedLeg } from "./replan";
import { findStanding } from "./standing";
import { minutesBetween } from "../time";
import type { Stretch } from "../plan/trip";

/** How long an entry stays the thing to do after its minute, at most; the next one takes its place. Source: ours. */
export const DUE_MINUTES = 15;
/** "Later" puts a step off by so many minutes. Source: ours. */
export const LATER_MINUTES = 10;

/** A step put off: which, and until when (an instant). */
export type Later = { readonly entryId: string; readonly until: string };

/** The one next thing: to do now, or at its minute. */
export type NextStep = {
  readonly entry: EntryNow;
  readonly due: boolean;
  /** Minutes after pushback when it is to be done: its start, or what it was put off to. */
  readonly minute: number;
};

/** Where a traveller stands on a trip at one instant. */
export type Situation = {
  /** Counted from 0. */
  readonly leg: number;
  readonly pushbackAt: string | null;
  /** The pushback was said, not only planned. */
  readonly pushbackSaid: boolean;
  /** Whole minutes since pushback; null while it is not known, negative before it. */
  readonly minute: number | null;
  readonly now: LegNow;
  readonly arrivalMinute: number;
  readonly arrived: boolean;
  readonly asleep: Stretch | null;
  /** The traveller said that the belt sign is on. */
  readonly beltSaid: boolean;
  readonly next: NextStep | null;
  /** Movements really done on the whole trip. */
  readonly totals: { readonly sets: number; readonly walks: number };
};

/**
 * What to show a traveller at an instant: the leg they are on, how it stands, and the one next thing.
 *
 * Only ever one thing is next, and never one that is over: an entry is due from its minute until it is done, missed,
 * a quarter of an hour has gone or the next one starts, and nothing that was slept through comes back. "Later" moves
 * it by itself. Nothing but what was said and the instant changes any of it.
 */
export function findSituation(
  legs: readonly PlannedLeg[],
  progress: Progress,
  later: Later | null,
  at: string,
): Situation {
  const flown = flyLegs(legs, progress, at);
  const { planned, pushedBackAt, pushbackSaid, minute, stands, arrivalMinute } = findStanding(flown).flown;
  const asleep =
    minute === null
      ? null
      : (stands.sleep.find(({ startMinute, endMinute }) => startMinute <= minute && minute < endMinute) ??
        null);
  const arrived = minute !== null && minute >= arrivalMinute;
  const own = progress.said.filter((said) => said.leg === planned.leg);
  return {
    leg: planned.leg - 1,
    pushbackAt: pushedBackAt,
    pushbackSaid,
    minute,
    now: stands,
    arrivalMinute,
    arrived,
    asleep,
    beltSaid: own.findLast(({ type }) => type === "beltOn" || type === "beltOff")?.type === "beltOn",
    next: arrived ? null : findNext(stands, minute, asleep, toLater(later, pushedBackAt)),
    totals: countDone(
      flown.flatMap((one) =>
        progress.said.some((said) => said.leg === one.planned.leg) ? [one.stands] : [],
      ),
    ),
  };
}

const toLater = (later: Later | null, pushbackAt: string | null) =>
  later === null || pushbackAt === null
    ? null
    : { entryId: later.entryId, minute: minutesBetween(pushbackAt, later.until) };

function findNext(
  { entries, sleep }: LegNow,
  minute: number | null,
  asleep: Stretch | null,
  later: { readonly entryId: string; readonly minute: number } | null,
): NextStep | null {
  const open = entries.filter(({ state }) => state === "planned" || state === "unknown");
  const now = minute ?? -1;
  const first = (from: number): NextStep | null => {
    const entry = open.find(({ startMinute }) => startMinute > from);
    return entry ? { entry, due: false, minute: entry.startMinute } : null;
  };
  if (asleep) return first(asleep.endMinute - 1);

  const begun = entries.findLast(({ startMinute }) => startMinute <= now);
  if (!begun || (begun.state !== "planned" && begun.state !== "unknown")) return first(now);
  const wokeAt = sleep.findLast(({ endMinute }) => endMinute <= now)?.endMinute ?? 0;
  if (begun.startMinute < wokeAt) return first(now);
  const from = later?.entryId === begun.id ? Math.max(begun.startMinute, later.minute) : begun.startMinute;
  if (now >= from + DUE_MINUTES) return first(now);
  const following = first(begun.startMinute);
  // What is put off past the next one gives way to it.
  if (following && following.minute <= from && from > now) return following;
  return { entry: begun, due: from <= now, minute: from };
}
