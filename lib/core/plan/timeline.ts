// Longer than most: the search for the best timeline, its costs and the measure of what it finds are read together.

import { arrivalOf, type Phase } from "./phases";
import type { Preferences, Stretch } from "./trip";

/** Entries start on marks this many minutes apart. */
export const MARK_MINUTES = 5;
/** How long each kind of entry lasts, in minutes (DESIGN 5, T5). Shorter than a mark, so entries never overlap. */
export const ENTRY_MINUTES = { seatedSet: 3, quickSet: 1, walk: 4 } as const;
/** Awake stretches at least this long have an entry at each sleep edge (T4). */
const EDGED_STRETCH_MINUTES = 20;
export const BEFORE_SLEEP_MINUTES = 10;
export const AFTER_WAKING_MINUTES = 5;
/** The most minutes a landing may be said to be later than planned. Source: ours (no fuel lasts longer). */
export const LANDING_LATER_MAX = 480;
/** A walk is worth an interruption when it saves this many unwalked minutes. */
const WALK_PRICE_MINUTES = 15;

/** Why an entry stands where it stands; a message key under `timeline.why`. */
export type Why = "afterWaking" | "beforeSleep" | "interval" | "walk" | "beltOn" | "meal";

/** One movement on the timeline, before its exercises are chosen. */
export type Slot = {
  readonly kind: keyof typeof ENTRY_MINUTES;
  readonly startMinute: number;
  readonly durationMinutes: number;
  readonly why: Why;
};

/** An entry's id: its leg, counted from 1, and its planned start; "l1m245". */
export const entryId = (leg: number, startMinute: number) => `l${leg}m${startMinute}`;

/** What an entry's id looks like, and nothing else does: a leg, and a minute of the longest that a leg can be. */
export const ENTRY_ID = /^l[1-8]m(?:\d{1,3}|1\d{3})$/;

/** What the timeline is made from: a leg's phases (in order, from 0 to arrival) and its sleeps (in order, apart). */
export type TimelineLeg = { readonly phases: readonly Phase[]; readonly sleep: readonly Stretch[] };

/** How long the traveller stays still, in minutes: {@link measureStillness}. */
export type Stillness = {
  readonly longestAwakeMinutes: number;
  readonly longestAsleepMinutes: number;
  readonly longestWithoutWalkMinutes: number;
};

/** How often, and whether there are walks at all. */
export type Pace = Preferences & { readonly walks: boolean };

/**
 * The objective's levels, packed into one exact integer so that comparing two costs compares them in order:
 * unwalked minutes, walks, entries, squared waits. Room for each level (DESIGN 3's longest leg, landing as late as can
 * be said: 1980 minutes): waits are at most 60 and add up to at most 1980, so their squares to 118,800 < 2^17; marks,
 * so entries and walks, are at most 396 < 2^9; the top level is at most 1980 + 15 · 396 < 2^13.
 * 17 + 9 + 9 + 13 = 48 < 53 bits.
 */
export const COST = { entry: 2 ** 17, walk: 2 ** 26, unwalkedMinute: 2 ** 35 } as const;
const WALK_COST = WALK_PRICE_MINUTES * COST.unwalkedMinute + COST.walk;

/** Where a timeline begins: at pushback, or in the air with something behind the traveller already. */
export type Start = {
  /** No entry starts before this minute. */
  readonly minute: number;
  /** When the traveller woke, or pushback: whether the first stretch is long enough for T4 counts from here. */
  readonly awakeSince: number;
  /** The end of the last movement in this awake stretch, at most `minute`; `minute` itself when there was none. */
  readonly movedAt: number;
  /** Awake minutes without a walk by `movedAt`; the minutes from there to `minute` are not among them. */
  readonly unwalkedMinutes: number;
  /** Whether the traveller has woken just now, so that an entry starts within 5 minutes (T4). */
  readonly woke: boolean;
};
/** The start of a leg as planned beforehand. */
const PUSHBACK: Start = { minute: 0, awakeSince: 0, movedAt: 0, unwalkedMinutes: 0, woke: false };

/** Stretches in order, overlapping and touching ones as one. */
export function mergeStretches(stretches: readonly Stretch[]): readonly Stretch[] {
  const merged: Stretch[] = [];
  for (const next of stretches.toSorted((one, other) => one.startMinute - other.startMinute)) {
    const last = merged.at(-1);
    if (last && next.startMinute <= last.endMinute)
      merged[merged.length - 1] = { ...last, endMinute: Math.max(last.endMinute, next.endMinute) };
    else merged.push(next);
  }
  return merged;
}

/** The stretches between sleeps from a minute on, in order; empty ones are left out. */
function awakeStretches(leg: TimelineLeg, from: number): readonly Stretch[] {
  const starts = [from, ...leg.sleep.map(({ endMinute }) => Math.max(from, endMinute))];
  const ends = [...leg.sleep.map(({ startMinute }) => startMinute), arrivalOf(leg)];
  return starts
    .map((startMinute, index) => ({ startMinute, endMinute: ends[index] ?? startMinute }))
    .filter(({ startMinute, endMinute }) => startMinute < endMinute);
}

const phaseAt = (phases: readonly Phase[], minute: number) =>
  phases.find(({ startMinute, endMinute }) => startMinute <= minute && minute < endMinute);

function whyAt(leg: TimelineLeg, start: Start, kind: Slot["kind"], mark: number): Why {
  const wakings = leg.sleep.map(({ endMinute }) => endMinute);
  if (start.woke) wakings.push(start.minute);
  if (wakings.some((minute) => minute <= mark && mark < minute + AFTER_WAKING_MINUTES)) return "afterWaking";
  if (leg.sleep.some(({ startMinute }) => startMinute - BEFORE_SLEEP_MINUTES <= mark && mark < startMinute))
    return "beforeSleep";
  if (kind === "walk") return "walk";
  const phase = phaseAt(leg.phases, mark);
  if (phase?.beltOn) return "beltOn";
  return phase?.kind === "meal" ? "meal" : "interval";
}

const isCruise = (phase: Phase | undefined) => phase?.kind === "cruise" && !phase.beltOn;
const setKind = (phase: Phase | undefined) => (isCruise(phase) ? "seatedSet" : "quickSet");

/** How long a set takes that starts on this mark of a stretch awake until then, or 0 when there is no room for one. */
function setMinutesAt(phases: readonly Phase[], mark: number, awakeUntil: number): number {
  const minutes = ENTRY_MINUTES[setKind(phaseAt(phases, mark))];
  return mark + minutes <= awakeUntil ? minutes : 0;
}

/** What may start on each mark of these stretches, by mark over 5: a set of so many minutes, or 0; a walk, or 0. */
function optionsByMark(phases: readonly Phase[], stretches: readonly Stretch[], walks: boolean) {
  const count = Math.ceil(arrivalOf({ phases }) / MARK_MINUTES);
  const set = new Uint8Array(count);
  const walk = new Uint8Array(count);
  for (const { startMinute, endMinute } of stretches)
    for (let index = Math.ceil(startMinute / MARK_MINUTES); index * MARK_MINUTES < endMinute; index += 1) {
      const mark = index * MARK_MINUTES;
      const phase = phaseAt(phases, mark);
      const walkUntil = walks && phase && isCruise(phase) ? Math.min(phase.endMinute, endMinute) : 0;
      set[index] = setMinutesAt(phases, mark, endMinute);
      walk[index] = mark + ENTRY_MINUTES.walk <= walkUntil ? ENTRY_MINUTES.walk : 0;
    }
  return { set, walk };
}

/** An awake stretch, and whether T4 asks for an entry after its waking and before its sleep. */
type AskedStretch = Stretch & { readonly afterSleep: boolean; readonly beforeSleep: boolean };

/** The awake stretches from a start on; in the air, the sleep may be too near for an entry before it. */
function askedStretches(leg: TimelineLeg, start: Start): readonly AskedStretch[] {
  return awakeStretches(leg, start.minute).map(({ startMinute, endMinute }) => {
    const underway = startMinute === start.minute;
    const edged = endMinute - (underway ? start.awakeSince : startMinute) >= EDGED_STRETCH_MINUTES;
    const from = Math.max(startMinute, endMinute - BEFORE_SLEEP_MINUTES);
    let mark = Math.ceil(from / MARK_MINUTES) * MARK_MINUTES;
    while (mark < endMinute && setMinutesAt(leg.phases, mark, endMinute) === 0) mark += MARK_MINUTES;
    return {
      startMinute,
      endMinute,
      afterSleep: edged && (underway ? start.woke : startMinute > 0),
      beforeSleep: edged && endMinute < arrivalOf(leg) && !(underway && mark >= endMinute),
    };
  });
}

/** What comes first from a state, and the least cost from there to arrival; null for no entry before the next sleep. */
type Choice = { readonly cost: number; readonly mark: number | null; readonly walk: boolean };

type Ahead = (k: number, at: number, unwalked: number, stretch: AskedStretch) => Choice;

/**
 * The best that can still come on a leg: what comes first from minute `at` (a movement's end, or the start) of its
 * stretch `k`, given as it is from there.
 *
 * A shortest path over (minute, awake minutes since the last walk): past `walkEveryMinutes` every further awake minute
 * costs the same, so the count stops there and the work grows linearly with the leg. What a state costs depends on
 * nothing before it, and is worked out once.
 */
function lookAhead(phases: readonly Phase[], stretches: readonly AskedStretch[], pace: Pace): Ahead {
  const { setEveryMinutes, walkEveryMinutes } = pace;
  const options = optionsByMark(phases, stretches, pace.walks);
  const width = walkEveryMinutes + 1;
  // One more than the least cost to arrival (0: not worked out yet): after a set, by mark and unwalked minutes; after a
  // walk, by mark; from the start of a stretch, by stretch and unwalked minutes.
  const afterSet = new Float64Array(options.set.length * width);
  const afterWalk = new Float64Array(options.walk.length);
  const fromStart = new Float64Array((stretches.length + 1) * width);
  /** What was chosen last: twice its mark, one more for a walk; -1 for no entry. */
  let chosen = -1;

  function cheapest(costs: Float64Array, state: number, k: number, at: number, unwalked: number): number {
    const known = costs[state];
    if (known) return known - 1;
    const stretch = stretches[k];
    const cost = stretch ? choose(k, at, unwalked, stretch) : 0;
    costs[state] = cost + 1;
    return cost;
  }

  function choose(k: number, at: number, unwalked: number, stretch: AskedStretch): number {
    const { startMinute, endMinute, afterSleep, beforeSleep } = stretch;
    const first = at <= startMinute;
    let least = Infinity;
    let move = -1;
    const latest = Math.min(
      at + setEveryMinutes,
      endMinute - 1,
      first && afterSleep ? startMinute + AFTER_WAKING_MINUTES - 1 : Infinity,
    );
    for (let index = Math.ceil(Math.max(at, startMinute) / MARK_MINUTES); ; index += 1) {
      const mark = index * MARK_MINUTES;
      if (mark > latest) break;
      const wait = mark - at;
      // Strictly less: of equals the earlier start stays, and a set before a walk.
      const minutes = options.set[index] ?? 0;
      if (minutes > 0) {
        const count = unwalked + wait + minutes;
        const beyond = Math.max(0, count - walkEveryMinutes);
        const left = count - beyond;
        const own = beyond * COST.unwalkedMinute + COST.entry + wait * wait;
        const cost = own + cheapest(afterSet, index * width + left, k, mark + minutes, left);
        if (cost < least) {
          least = cost;
          move = 2 * mark;
        }
      }
      if (options.walk[index]) {
        const beyond = Math.max(0, unwalked + wait - walkEveryMinutes);
        const own = beyond * COST.unwalkedMinute + WALK_COST + COST.entry + wait * wait;
        const cost = own + cheapest(afterWalk, index, k, mark + ENTRY_MINUTES.walk, 0);
        if (cost < least) {
          least = cost;
          move = 2 * mark + 1;
        }
      }
    }

    const wait = endMinute - at;
    const lastMark = Math.floor(at / MARK_MINUTES) * MARK_MINUTES;
    const edgesKept =
      !(first && (afterSleep || beforeSleep)) &&
      !(beforeSleep && lastMark < endMinute - BEFORE_SLEEP_MINUTES);
    if (wait <= setEveryMinutes && edgesKept) {
      const beyond = Math.max(0, unwalked + wait - walkEveryMinutes);
      const left = unwalked + wait - beyond;
      const next = k + 1;
      const rest = cheapest(fromStart, next * width + left, next, stretches[next]?.startMinute ?? 0, left);
      const cost = beyond * COST.unwalkedMinute + wait * wait + rest;
      if (cost < least) {
        least = cost;
        move = -1;
      }
    }
    chosen = move;
    return least;
  }

  return (k, at, unwalked, stretch) => {
    const cost = choose(k, at, unwalked, stretch);
    return { cost, mark: chosen < 0 ? null : chosen >> 1, walk: chosen % 2 === 1 };
  };
}

/**
 * The entries of one leg, earliest first; with a `start` in the air, those that are left from there.
 *
 * No entry overlaps a sleep or runs past the end of its awake stretch; no walk falls while the belt is on or a
 * meal is served; awake, movement never waits longer than `setEveryMinutes`; stretches of 20 minutes or more
 * have an entry at each sleep edge; what starts in cruise is a 3-minute set or a 4-minute walk, elsewhere a
 * 1-minute set. Of all schedules that keep this it is the best one, and the only best one (DESIGN 5): least
 * unwalked minutes plus 15 a walk, fewest walks, fewest entries, least squared waits, earliest first difference.
 *
 * From a start in the air the first awake stretch begins there. Its first wait counts from the last movement if an
 * entry can still come in time for that, else from the start; unwalked minutes count from the last walk. A sleep too
 * near for an entry before it has none.
 */
export const makeTimeline = (leg: TimelineLeg, pace: Pace, start?: Start): readonly Slot[] =>
  makePlanner(pace)(leg, start);

/** So many of what lay ahead are remembered by one planner. */
const AHEAD_MAX = 16;

/**
 * Makes timelines at one pace, each as {@link makeTimeline} does alone. Those that have the same ahead of them share the
 * work, wherever they start.
 */
export function makePlanner(pace: Pace): (leg: TimelineLeg, start?: Start) => readonly Slot[] {
  const known = new Map<string, Ahead>();
  return (leg, start = PUSHBACK) => {
    const stretches = askedStretches(leg, start);
    // Since when the traveller is awake, and what is asked of that moment, is the start's own.
    const [own, ...later] = stretches;
    const shared = own ? [{ ...own, startMinute: 0, afterSleep: false }, ...later] : [];
    const phases = leg.phases
      .filter(({ endMinute }) => endMinute > start.minute)
      .map((phase, index) => (index > 0 ? phase : { ...phase, startMinute: 0 }));
    const key = JSON.stringify([phases, shared]);
    const ahead = known.get(key) ?? lookAhead(phases, shared, pace);
    if (known.size >= AHEAD_MAX) known.clear();
    known.set(key, ahead);
    return toSlots(leg, pace, start, stretches, ahead);
  };
}

/** The entries that are chosen one after another from a start. */
function toSlots(
  leg: TimelineLeg,
  { walkEveryMinutes }: Pace,
  start: Start,
  stretches: readonly AskedStretch[],
  choose: Ahead,
): readonly Slot[] {
  const [first] = stretches;
  if (!first) return [];
  // Asleep at the start, every wait begins at waking.
  const asleep = first.startMinute > start.minute;
  const from = (asleep ? [start.minute] : [start.movedAt, start.minute])
    .map((minute) => ({
      at: asleep ? first.startMinute : minute,
      unwalked: Math.min(walkEveryMinutes, start.unwalkedMinutes + minute - start.movedAt),
    }))
    .find(({ at, unwalked }) => choose(0, at, unwalked, first).cost < Infinity);
  if (!from) throw new Error("No timeline keeps the constraints: a bug, or a leg outside its limits.");

  const slots: Slot[] = [];
  let { at, unwalked } = from;
  stretches.forEach((stretch, k) => {
    if (k > 0) at = stretch.startMinute;
    for (;;) {
      const { mark, walk } = choose(k, at, unwalked, stretch);
      if (mark === null) break;
      const kind = walk ? "walk" : setKind(phaseAt(leg.phases, mark));
      const durationMinutes = ENTRY_MINUTES[kind];
      slots.push({ kind, startMinute: mark, durationMinutes, why: whyAt(leg, start, kind, mark) });
      const end = mark + durationMinutes;
      unwalked = walk ? 0 : Math.min(walkEveryMinutes, unwalked + end - at);
      at = end;
    }
    unwalked = Math.min(walkEveryMinutes, unwalked + stretch.endMinute - at);
  });
  return slots;
}

const endOf = (slot: Pick<Slot, "startMinute" | "durationMinutes">) =>
  slot.startMinute + slot.durationMinutes;

/** The longest of the waits between things that happen one after another. */
function longestGap(start: number, taken: readonly Slot[], end: number): number {
  const from = [start, ...taken.map(endOf)];
  const to = [...taken.map(({ startMinute }) => startMinute), end];
  return Math.max(...from.map((minute, index) => (to[index] ?? minute) - minute));
}

/**
 * How long the traveller stays still, in minutes; shown, never hidden.
 *
 * Awake: the longest wait of T3. Asleep: from the end of the last entry before a sleep (or pushback) to the start
 * of the first after it (or arrival); 0 with no sleep. Without a walk: clock time, sleep included, from pushback
 * or a walk's end to the next walk's start or arrival.
 */
export function measureStillness(leg: TimelineLeg, slots: readonly Slot[]): Stillness {
  const arrival = arrivalOf(leg);
  const awake = awakeStretches(leg, 0).map(({ startMinute, endMinute }) =>
    longestGap(
      startMinute,
      slots.filter((slot) => startMinute <= slot.startMinute && slot.startMinute < endMinute),
      endMinute,
    ),
  );
  const asleep = leg.sleep.map((sleep) => {
    const before = slots.findLast((slot) => slot.startMinute < sleep.startMinute);
    const after = slots.find((slot) => slot.startMinute >= sleep.endMinute);
    return (after?.startMinute ?? arrival) - (before ? endOf(before) : 0);
  });
  const walks = slots.filter(({ kind }) => kind === "walk");
  return {
    longestAwakeMinutes: Math.max(0, ...awake),
    longestAsleepMinutes: Math.max(0, ...asleep),
    longestWithoutWalkMinutes: longestGap(0, walks, arrival),
  };
}
