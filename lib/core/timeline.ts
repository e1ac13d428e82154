import type { Phase } from "./phases";
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

const arrivalOf = (leg: TimelineLeg) => leg.phases.at(-1)?.endMinute ?? 0;

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

/** What may start on each mark of these stretches; index is the mark over 5. */
function optionsByMark(leg: TimelineLeg, stretches: readonly Stretch[], walks: boolean) {
  return Array.from({ length: Math.ceil(arrivalOf(leg) / MARK_MINUTES) }, (_, index) => {
    const mark = index * MARK_MINUTES;
    const awakeUntil =
      stretches.find(({ startMinute, endMinute }) => startMinute <= mark && mark < endMinute)?.endMinute ?? 0;
    const phase = phaseAt(leg.phases, mark);
    const cruising = phase?.kind === "cruise" && !phase.beltOn;
    const set: Slot["kind"] = cruising ? "seatedSet" : "quickSet";
    const walkUntil = cruising ? Math.min(phase.endMinute, awakeUntil) : 0;
    return {
      set: mark + ENTRY_MINUTES[set] <= awakeUntil ? set : null,
      walk: walks && mark + ENTRY_MINUTES.walk <= walkUntil,
    };
  });
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
 *
 * A shortest path over (minute, awake minutes since the last walk): past `walkEveryMinutes` every further awake
 * minute costs the same, so the count stops there and the work grows linearly with the leg.
 */
export function makeTimeline(leg: TimelineLeg, pace: Pace, start: Start = PUSHBACK): readonly Slot[] {
  const { setEveryMinutes, walkEveryMinutes } = pace;
  const arrival = arrivalOf(leg);
  const stretches = awakeStretches(leg, start.minute);
  const options = optionsByMark(leg, stretches, pace.walks);

  // In the air, the sleep may be too near for an entry before it.
  const sleepAt = stretches[0]?.endMinute ?? 0;
  const tooLate = !options.some(({ set }, index) => {
    const mark = index * MARK_MINUTES;
    return set && mark >= Math.max(start.minute, sleepAt - BEFORE_SLEEP_MINUTES) && mark < sleepAt;
  });

  // Per state: one more than the least cost from there to arrival (0: not worked out yet), and what comes first:
  // twice its mark, one more for a walk, -1 for no entry.
  const width = walkEveryMinutes + 1;
  const costs = new Float64Array((arrival + 1) * width);
  const moves = new Int16Array(costs.length);

  /** The least cost from minute `at` of stretch `k`: the stretch's start or a movement's end. */
  const cheapest = (k: number, at: number, unwalked: number): number => {
    const stretch = stretches[k];
    if (!stretch) return 0;
    const state = at * width + unwalked;
    const known = costs[state];
    if (known) return known - 1;

    const first = at <= stretch.startMinute;
    const underway = stretch.startMinute === start.minute;
    const since = underway ? start.awakeSince : stretch.startMinute;
    const edged = stretch.endMinute - since >= EDGED_STRETCH_MINUTES;
    const afterSleep = edged && (underway ? start.woke : stretch.startMinute > 0);
    const beforeSleep = edged && stretch.endMinute < arrival && !(underway && tooLate);

    let least = Infinity;
    let move = -1;
    const latest = Math.min(
      at + setEveryMinutes,
      stretch.endMinute - 1,
      first && afterSleep ? stretch.startMinute + AFTER_WAKING_MINUTES - 1 : Infinity,
    );
    for (let mark = Math.ceil(at / MARK_MINUTES) * MARK_MINUTES; mark <= latest; mark += MARK_MINUTES) {
      const option = options[mark / MARK_MINUTES];
      const wait = mark - at;
      // Strictly less: of equals the earlier start stays, and a set before a walk.
      if (option?.set) {
        const minutes = ENTRY_MINUTES[option.set];
        const count = unwalked + wait + minutes;
        const beyond = Math.max(0, count - walkEveryMinutes);
        const own = beyond * COST.unwalkedMinute + COST.entry + wait * wait;
        const cost = own < least ? own + cheapest(k, mark + minutes, count - beyond) : Infinity;
        if (cost < least) {
          least = cost;
          move = 2 * mark;
        }
      }
      if (option?.walk) {
        const beyond = Math.max(0, unwalked + wait - walkEveryMinutes);
        const own = beyond * COST.unwalkedMinute + WALK_COST + COST.entry + wait * wait;
        const cost = own < least ? own + cheapest(k, mark + ENTRY_MINUTES.walk, 0) : Infinity;
        if (cost < least) {
          least = cost;
          move = 2 * mark + 1;
        }
      }
    }

    const wait = stretch.endMinute - at;
    const lastMark = Math.floor(at / MARK_MINUTES) * MARK_MINUTES;
    const edgesKept =
      !(first && (afterSleep || beforeSleep)) &&
      !(beforeSleep && lastMark < stretch.endMinute - BEFORE_SLEEP_MINUTES);
    if (wait <= setEveryMinutes && edgesKept) {
      const beyond = Math.max(0, unwalked + wait - walkEveryMinutes);
      const rest = cheapest(k + 1, stretches[k + 1]?.startMinute ?? arrival, unwalked + wait - beyond);
      const cost = beyond * COST.unwalkedMinute + wait * wait + rest;
      if (cost < least) {
        least = cost;
        move = -1;
      }
    }
    costs[state] = least + 1;
    moves[state] = move;
    return least;
  };

  const begin = stretches[0]?.startMinute ?? arrival;
  // Asleep at the start, every wait begins at waking.
  const from = (begin > start.minute ? [start.minute] : [start.movedAt, start.minute])
    .map((minute) => ({
      at: begin > start.minute ? begin : minute,
      unwalked: Math.min(walkEveryMinutes, start.unwalkedMinutes + minute - start.movedAt),
    }))
    .find(({ at, unwalked }) => cheapest(0, at, unwalked) < Infinity);
  if (!from) throw new Error("No timeline keeps the constraints: a bug, or a leg outside its limits.");

  const slots: Slot[] = [];
  let { at, unwalked } = from;
  stretches.forEach((stretch, index) => {
    if (index > 0) at = stretch.startMinute;
    for (;;) {
      const move = moves[at * width + unwalked] ?? -1;
      if (move < 0) break;
      const mark = move >> 1;
      const kind = move % 2 === 1 ? "walk" : (options[mark / MARK_MINUTES]?.set ?? "quickSet");
      const durationMinutes = ENTRY_MINUTES[kind];
      slots.push({ kind, startMinute: mark, durationMinutes, why: whyAt(leg, start, kind, mark) });
      const end = mark + durationMinutes;
      unwalked = kind === "walk" ? 0 : Math.min(walkEveryMinutes, unwalked + end - at);
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
