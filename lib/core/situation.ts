import { arrivalOf, countDone } from "./flying";
import { findPushback, toHappenings, type Progress } from "./progress";
import { replan, type EntryNow, type LegNow, type PlannedLeg } from "./replan";
import { addToInstant, compareInstants, minutesBetween } from "./time";
import type { Stretch } from "./trip";

/** How long an entry stays the thing to do after its minute, at most; the next one takes its place. Source: ours. */
export const DUE_MINUTES = 15;
/** "Later" puts a step off by so many minutes. Source: ours. */
export const LATER_MINUTES = 10;
/** How long after an arrival the next leg of the trip takes over. Source: ours. */
const SETTLE_MINUTES = 15;

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
  const leg = findLeg(legs, progress, at);
  const known = standing(legs, progress, leg, at);
  const { pushbackAt, minute, now } = known;
  const asleep =
    minute === null
      ? null
      : (now.sleep.find(({ startMinute, endMinute }) => startMinute <= minute && minute < endMinute) ?? null);
  const arrivalMinute = arrivalOf(now);
  const arrived = minute !== null && minute >= arrivalMinute;
  const own = progress.said.filter((said) => said.leg === leg + 1);
  return {
    leg,
    pushbackAt,
    pushbackSaid: own.some(({ type }) => type === "pushedBack"),
    minute,
    now,
    arrivalMinute,
    arrived,
    asleep,
    beltSaid: own.findLast(({ type }) => type === "beltOn" || type === "beltOff")?.type === "beltOn",
    next: arrived ? null : findNext(now, minute, asleep, toLater(later, pushbackAt)),
    totals: countDone(
      legs.flatMap((one, index) =>
        progress.said.some((said) => said.leg === one.leg) ? [standing(legs, progress, index, at).now] : [],
      ),
    ),
  };
}

/** The leg as it stands at an instant; before its pushback is known, as planned. */
function standing(legs: readonly PlannedLeg[], progress: Progress, index: number, at: string) {
  const leg = legs[index];
  if (!leg) throw new Error(`There is no leg ${index}: a bug.`);
  const pushbackAt = findPushback(progress, leg.leg, leg.departureAt);
  const minute = pushbackAt === null ? null : minutesBetween(pushbackAt, at);
  const happenings = pushbackAt === null ? [] : toHappenings(progress, leg.leg, pushbackAt);
  const now = replan({ ...leg, departureAt: pushbackAt }, happenings, Math.max(0, minute ?? 0));
  return { pushbackAt, minute, now };
}

function findLeg(legs: readonly PlannedLeg[], progress: Progress, at: string): number {
  const said = legs.findLastIndex(({ leg }) =>
    progress.said.some((one) => one.leg === leg && one.type === "pushedBack"),
  );
  const planned = legs.findLastIndex(
    ({ departureAt }) => departureAt !== null && compareInstants(departureAt, at) <= 0,
  );
  if (said < 0) return Math.max(0, planned);
  const { pushbackAt, now } = standing(legs, progress, said, at);
  const over = addToInstant(pushbackAt ?? at, arrivalOf(now) + SETTLE_MINUTES);
  if (compareInstants(at, over) < 0) return said;
  return Math.min(legs.length - 1, Math.max(said + 1, planned));
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
