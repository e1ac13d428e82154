import type { Phase } from "./phases";
import type { Preferences, Stretch } from "./trip";

/** Entries start on marks this many minutes apart. */
const MARK_MINUTES = 5;
/** How long each kind of entry lasts, in minutes (DESIGN 5, T5). Shorter than a mark, so entries never overlap. */
export const ENTRY_MINUTES = { seatedSet: 3, quickSet: 1, walk: 4 } as const;
/** Awake stretches at least this long have an entry at each sleep edge (T4). */
const EDGED_STRETCH_MINUTES = 20;
const BEFORE_SLEEP_MINUTES = 10;
const AFTER_WAKING_MINUTES = 5;
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
 * unwalked minutes, walks, entries, squared waits. Room for each level (DESIGN 3's longest leg, 1500 minutes):
 * waits are at most 60 and add up to at most 1500, so their squares to 90,000 < 2^17; marks, so entries and
 * walks, are at most 300 < 2^9; the top level is at most 1500 + 15 · 300 < 2^13. 17 + 9 + 9 + 13 = 48 < 53 bits.
 */
export const COST = { entry: 2 ** 17, walk: 2 ** 26, unwalkedMinute: 2 ** 35 } as const;
const WALK_COST = WALK_PRICE_MINUTES * COST.unwalkedMinute + COST.walk;

const arrivalOf = (leg: TimelineLeg) => leg.phases.at(-1)?.endMinute ?? 0;

/** The stretches between sleeps, in order; empty ones are left out. */
function awakeStretches(leg: TimelineLeg): readonly Stretch[] {
  const starts = [0, ...leg.sleep.map(({ endMinute }) => endMinute)];
  const ends = [...leg.sleep.map(({ startMinute }) => startMinute), arrivalOf(leg)];
  return starts
    .map((startMinute, index) => ({ startMinute, endMinute: ends[index] ?? startMinute }))
    .filter(({ startMinute, endMinute }) => startMinute < endMinute);
}

const phaseAt = (phases: readonly Phase[], minute: number) =>
  phases.find(({ startMinute, endMinute }) => startMinute <= minute && minute < endMinute);

function whyAt(leg: TimelineLeg, kind: Slot["kind"], mark: number): Why {
  if (leg.sleep.some(({ endMinute }) => endMinute <= mark && mark < endMinute + AFTER_WAKING_MINUTES))
    return "afterWaking";
  if (leg.sleep.some(({ startMinute }) => startMinute - BEFORE_SLEEP_MINUTES <= mark && mark < startMinute))
    return "beforeSleep";
  if (kind === "walk") return "walk";
  const phase = phaseAt(leg.phases, mark);
  if (phase?.kind === "meal") return "meal";
  return phase?.beltOn ? "beltOn" : "interval";
}

/** What may start on each mark, and when it would end; index is the mark over 5. */
function optionsByMark(leg: TimelineLeg, stretches: readonly Stretch[], walks: boolean) {
  return Array.from({ length: Math.ceil(arrivalOf(leg) / MARK_MINUTES) }, (_, index) => {
    const mark = index * MARK_MINUTES;
    const awakeUntil =
      stretches.find(({ startMinute, endMinute }) => startMinute <= mark && mark < endMinute)?.endMinute ?? 0;
    const phase = phaseAt(leg.phases, mark);
    const cruising = phase?.kind === "cruise";
    const set: Slot["kind"] = cruising ? "seatedSet" : "quickSet";
    const walkUntil = cruising ? Math.min(phase.endMinute, awakeUntil) : 0;
    return {
      set: mark + ENTRY_MINUTES[set] <= awakeUntil ? set : null,
      walk: walks && mark + ENTRY_MINUTES.walk <= walkUntil,
    };
  });
}

/**
 * The entries of one leg, earliest first.
 *
 * No entry overlaps a sleep or runs past the end of its awake stretch; no walk falls while the belt is on or a
 * meal is served; awake, movement never waits longer than `setEveryMinutes`; stretches of 20 minutes or more
 * have an entry at each sleep edge; what starts in cruise is a 3-minute set or a 4-minute walk, elsewhere a
 * 1-minute set. Of all schedules that keep this it is the best one, and the only best one (DESIGN 5): least
 * unwalked minutes plus 15 a walk, fewest walks, fewest entries, least squared waits, earliest first difference.
 *
 * A shortest path over (minute, awake minutes since the last walk): past `walkEveryMinutes` every further awake
 * minute costs the same, so the count stops there and the work grows linearly with the leg.
 */
export function makeTimeline(leg: TimelineLeg, pace: Pace): readonly Slot[] {
  const { setEveryMinutes, walkEveryMinutes } = pace;
  const arrival = arrivalOf(leg);
  const stretches = awakeStretches(leg);
  const options = optionsByMark(leg, stretches, pace.walks);

  // Per state: the least cost from there to arrival (NaN: not worked out yet), and the mark that begins it.
  const width = walkEveryMinutes + 1;
  const costs = new Float64Array((arrival + 1) * width).fill(NaN);
  const marks = new Int16Array(costs.length).fill(-1);
  const walked = new Uint8Array(costs.length);

  /** The least cost from minute `at` of stretch `k`: the stretch's start or an entry's end. */
  const cheapest = (k: number, at: number, unwalked: number): number => {
    const stretch = stretches[k];
    if (!stretch) return 0;
    const state = at * width + unwalked;
    const known = costs[state] ?? NaN;
    if (!Number.isNaN(known)) return known;

    const first = at === stretch.startMinute;
    const edged = stretch.endMinute - stretch.startMinute >= EDGED_STRETCH_MINUTES;
    const afterSleep = edged && stretch.startMinute > 0;
    const beforeSleep = edged && stretch.endMinute < arrival;
    const unwalkedCost = (minutes: number) =>
      Math.max(0, unwalked + minutes - walkEveryMinutes) * COST.unwalkedMinute;
    const unwalkedAfter = (minutes: number) => Math.min(walkEveryMinutes, unwalked + minutes);

    let least = Infinity;
    const consider = (cost: number, mark: number, walk: boolean) => {
      // Strictly less: of equals the earlier start stays, and a set before a walk.
      if (cost >= least) return;
      least = cost;
      marks[state] = mark;
      walked[state] = walk ? 1 : 0;
    };

    const latest = Math.min(
      at + setEveryMinutes,
      stretch.endMinute - 1,
      first && afterSleep ? at + AFTER_WAKING_MINUTES - 1 : Infinity,
    );
    for (let mark = Math.ceil(at / MARK_MINUTES) * MARK_MINUTES; mark <= latest; mark += MARK_MINUTES) {
      const option = options[mark / MARK_MINUTES];
      const wait = mark - at;
      if (option?.set) {
        const minutes = ENTRY_MINUTES[option.set];
        const rest = cheapest(k, mark + minutes, unwalkedAfter(wait + minutes));
        consider(unwalkedCost(wait + minutes) + COST.entry + wait * wait + rest, mark, false);
      }
      if (option?.walk) {
        const rest = cheapest(k, mark + ENTRY_MINUTES.walk, 0);
        consider(unwalkedCost(wait) + WALK_COST + COST.entry + wait * wait + rest, mark, true);
      }
    }

    const wait = stretch.endMinute - at;
    const lastMark = Math.floor(at / MARK_MINUTES) * MARK_MINUTES;
    const edgesKept =
      !(first && (afterSleep || beforeSleep)) &&
      !(beforeSleep && lastMark < stretch.endMinute - BEFORE_SLEEP_MINUTES);
    if (wait <= setEveryMinutes && edgesKept) {
      const rest = cheapest(k + 1, stretches[k + 1]?.startMinute ?? arrival, unwalkedAfter(wait));
      consider(unwalkedCost(wait) + wait * wait + rest, -1, false);
    }
    costs[state] = least;
    return least;
  };

  if (cheapest(0, stretches[0]?.startMinute ?? 0, 0) === Infinity)
    throw new Error("No timeline keeps the constraints: a bug, or a leg outside its limits.");

  const slots: Slot[] = [];
  let unwalked = 0;
  stretches.forEach((stretch) => {
    let at = stretch.startMinute;
    for (;;) {
      const state = at * width + unwalked;
      const mark = marks[state] ?? -1;
      if (mark < 0) break;
      const kind = walked[state] ? "walk" : (options[mark / MARK_MINUTES]?.set ?? "quickSet");
      const durationMinutes = ENTRY_MINUTES[kind];
      slots.push({ kind, startMinute: mark, durationMinutes, why: whyAt(leg, kind, mark) });
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
  const awake = awakeStretches(leg).map(({ startMinute, endMinute }) =>
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
