// Longer than most: all that is said of a leg is folded into one state, `Known`, and everything here reads it.

import { arrivalOf, hasRoom, type Phase } from "../plan/phases";
import type { Entry, LegPlan } from "../plan/plan";
import { takeTurns, type Repertoire } from "../plan/repertoire";
import { addToInstant } from "../time";
import {
  AFTER_WAKING_MINUTES,
  BEFORE_SLEEP_MINUTES,
  ENTRY_MINUTES,
  entryId,
  LANDING_LATER_MAX,
  makePlanner,
  MARK_MINUTES,
  mergeStretches,
  type Pace,
  type Slot,
  type Start,
} from "../plan/timeline";
import type { Stretch } from "../plan/trip";

/** A sleep that begins up to so many minutes early is the planned one, and ends when that was to end. Source: ours. */
const EARLY_SLEEP_MINUTES = 60;

/** One leg as planned, with all that a replan needs: plain JSON, and no answers. */
export type PlannedLeg = Pick<LegPlan, "phases" | "entries"> & {
  /** Counted from 1. */
  readonly leg: number;
  /** The instant of pushback, as planned or as it was; null when unknown. It moves instants, never minutes. */
  readonly departureAt: string | null;
  /** In order, apart. */
  readonly sleep: readonly Stretch[];
  readonly pace: Pace;
  readonly repertoire: Repertoire;
  /** The sets before this leg's, on the leg before: the first here repeats none of them exactly. */
  readonly before: readonly Pick<Entry, "kind" | "exercises">[];
};

/**
 * What a traveller can say happened.
 *
 * `walked`: a walk has just ended. `asleep`: going to sleep now, for so long, or null for "until I wake". `landing`:
 * so many minutes later than planned (negative: earlier); the last one said holds. `beltOn` holds until `beltOff`.
 * `done` and `missed` speak of an entry; `kind` is what was done.
 */
export type Happening =
  | { readonly type: "walked" | "woke" | "beltOn" | "beltOff" }
  | { readonly type: "asleep"; readonly forMinutes: number | null }
  | { readonly type: "landing"; readonly laterMinutes: number }
  | { readonly type: "done"; readonly entryId: string; readonly kind: Slot["kind"] }
  | { readonly type: "missed"; readonly entryId: string };
/** A happening and when, in minutes after pushback; below 0 counts as 0. */
export type TimedHappening = Happening & { readonly minute: number };

/** Movement really done: what it was and the minute it was over. */
export type Movement = { readonly kind: Slot["kind"]; readonly endMinute: number };
/** `planned` is still to come; of what is past, `unknown` is what nobody said anything about. */
export type EntryNow = Entry & { readonly state: "planned" | "done" | "missed" | "unknown" };
/** A leg as it stands: what happened and what is left. */
export type LegNow = {
  readonly phases: readonly Phase[];
  readonly sleep: readonly Stretch[];
  readonly entries: readonly EntryNow[];
  /** Done beside the plan: "I walked just now", and what was done before its time. */
  readonly unplanned: readonly Movement[];
};

/** What is known of a leg at one minute of it. */
type Known = {
  readonly minute: number;
  /** With the landing as last told; what was said of the belt is in `belt`, open-ended while it is on. */
  readonly phases: readonly Phase[];
  readonly belt: readonly Stretch[];
  readonly sleep: readonly Stretch[];
  readonly wokeAt: number | null;
  readonly marks: ReadonlyMap<string, { readonly as: "done" | "missed"; readonly saidMinute: number }>;
  readonly unplanned: readonly Movement[];
  readonly entries: readonly Entry[];
};

/**
 * What is left of a leg after what has happened, `now` minutes after pushback.
 *
 * Each happening replans from its own minute on, and nothing else does: with none, the plan stands as it was. What
 * lies before that minute stays; what comes after is the best timeline from there ({@link makePlanner}). That
 * minute counts as waking: waits count from it, or from the last movement done if an entry can still come in time
 * for that; nothing is asked before a sleep that starts then, or that an entry or a movement has come before. Minutes without a walk count from the last walk done.
 * A missed entry changes nothing but its own state: nothing is owed. Belt on: quick sets only until it is off.
 * Landing later or earlier moves descent (unless it has begun), landing and arrival; meals stay where they are.
 *
 * Happenings count in order of their minutes, and as given within one. `now` divides past from future; it never runs
 * back behind the last happening.
 */
export function replan(planned: PlannedLeg, happenings: readonly TimedHappening[], now: number): LegNow {
  const planLeg = makePlanner(planned.pace);
  let known: Known = {
    minute: 0,
    phases: planned.phases,
    belt: [],
    sleep: planned.sleep,
    wokeAt: null,
    marks: new Map(),
    unplanned: [],
    entries: planned.entries,
  };
  for (const happening of happenings.toSorted(byMinute)) {
    const learnt = learn(planned, known, happening);
    known = { ...learnt, entries: makeEntries(planned, learnt, planLeg) };
  }
  const { marks, unplanned } = known;
  const { departureAt } = planned;
  const from = Math.max(now, known.minute);
  return {
    phases: phasesNow(known),
    sleep: sleepNow(known),
    unplanned,
    entries: known.entries.map((entry) => ({
      ...entry,
      at: departureAt === null ? null : addToInstant(departureAt, entry.startMinute),
      state: marks.get(entry.id)?.as ?? (entry.startMinute < from ? "unknown" : "planned"),
    })),
  };
}

const byMinute = (one: TimedHappening, other: TimedHappening) => one.minute - other.minute;

/**
 * The minute at which a leg arrives on stand, by what was said of its landing: that of {@link replan}, without the cost
 * of its timeline.
 */
export function findArrival(
  planned: Pick<PlannedLeg, "phases">,
  happenings: readonly TimedHappening[],
): number {
  let { phases } = planned;
  for (const happening of happenings.toSorted(byMinute))
    if (happening.type === "landing")
      phases = moveLanding(planned.phases, phases, happening.laterMinutes, toldMinuteOf(planned, happening));
  return arrivalOf({ phases });
}

/** A happening's minute, within the time that a leg can take. */
const toldMinuteOf = ({ phases }: Pick<PlannedLeg, "phases">, { minute }: TimedHappening): number =>
  Math.min(Math.max(0, minute), arrivalOf({ phases }) + LANDING_LATER_MAX);

/** Where the first phase of these kinds begins; with none, at arrival. */
const startOfFirst = (phases: readonly Phase[], kinds: readonly Phase["kind"][]) =>
  phases.find(({ kind }) => kinds.includes(kind))?.startMinute ?? arrivalOf({ phases });

function learn(planned: PlannedLeg, known: Known, happening: TimedHappening): Known {
  const toldMinute = toldMinuteOf(planned, happening);
  const minute = Math.max(known.minute, toldMinute);
  const at = { ...known, minute };
  switch (happening.type) {
    case "walked":
      return { ...at, unplanned: [...known.unplanned, { kind: "walk", endMinute: minute }] };
    case "asleep":
      return { ...at, sleep: fallAsleep(at, happening.forMinutes), wokeAt: null };
    case "woke": {
      const later = known.sleep.filter(({ startMinute }) => startMinute > minute);
      return { ...at, sleep: [...sleptBefore(at), ...later], wokeAt: minute };
    }
    case "beltOn":
      if (known.belt.at(-1)?.endMinute === Infinity) return at;
      return { ...at, belt: [...known.belt, { startMinute: minute, endMinute: Infinity }] };
    case "beltOff":
      return { ...at, belt: known.belt.map((on) => ({ ...on, endMinute: Math.min(on.endMinute, minute) })) };
    case "landing":
      return { ...at, phases: moveLanding(planned.phases, known.phases, happening.laterMinutes, toldMinute) };
    case "done":
    case "missed":
      return settle(at, happening);
  }
}

/**
 * An entry done or missed. Before its time it is not this entry's story yet: doing something early is a movement
 * beside the plan, and so is one that this plan does not know (two devices may have planned differently). Said in
 * the very minute the entry starts, it counts as said a minute later, when the entry is past.
 */
function settle(known: Known, said: Extract<Happening, { readonly entryId: string }>): Known {
  const { minute } = known;
  const entry = known.entries.find(({ id }) => id === said.entryId);
  if (entry && entry.startMinute <= minute) {
    const marks = new Map(known.marks).set(said.entryId, { as: said.type, saidMinute: minute });
    return { ...known, minute: Math.max(minute, entry.startMinute + 1), marks };
  }
  if (said.type === "missed") return known;
  return { ...known, unplanned: [...known.unplanned, { kind: said.kind, endMinute: minute }] };
}

/** Sleep as it was up to now: a sleep that is still on ends here. */
const sleptBefore = ({ sleep, minute }: Known) =>
  sleep
    .filter(({ startMinute }) => startMinute < minute)
    .map(({ startMinute, endMinute }) => ({ startMinute, endMinute: Math.min(endMinute, minute) }));

/**
 * Sleep from now on, for so long; null: as long as the planned sleep this is, else until woken for the descent.
 * It takes the place of every planned sleep it overlaps.
 */
function fallAsleep(known: Known, forMinutes: number | null): readonly Stretch[] {
  const { minute, sleep, phases } = known;
  const meant = sleep.find(
    ({ startMinute, endMinute }) => startMinute <= minute + EARLY_SLEEP_MINUTES && minute < endMinute,
  );
  const descent = startOfFirst(phases, ["descent", "landing"]);
  const woken = minute < descent ? descent : arrivalOf({ phases });
  const endMinute = forMinutes === null ? (meant?.endMinute ?? woken) : minute + forMinutes;
  if (endMinute <= minute) return sleptBefore(known);
  const later = sleep.filter(({ startMinute }) => startMinute >= endMinute);
  return [...sleptBefore(known), { startMinute: minute, endMinute }, ...later];
}

/** Phases with the arrival so much later than planned; what has begun stays begun, and nothing moves into the past. */
function moveLanding(
  planned: readonly Phase[],
  known: readonly Phase[],
  laterMinutes: number,
  minute: number,
): readonly Phase[] {
  const arrival = arrivalOf({ phases: planned });
  const arrives = Math.max(minute, arrival + Math.min(laterMinutes, LANDING_LATER_MAX));
  const moved = (kinds: readonly Phase["kind"][]) => {
    const begun = startOfFirst(known, kinds);
    return begun <= minute ? begun : Math.max(minute, arrives - (arrival - startOfFirst(planned, kinds)));
  };
  const descent = moved(["descent", "landing"]);
  const landing = moved(["landing"]);
  const earlier = planned.filter(({ kind }) => kind !== "descent" && kind !== "landing");
  return [
    ...earlier.map((phase, index) => ({
      ...phase,
      endMinute: index === earlier.length - 1 ? descent : Math.min(phase.endMinute, descent),
    })),
    { kind: "descent" as const, startMinute: descent, endMinute: landing, beltOn: true },
    { kind: "landing" as const, startMinute: landing, endMinute: arrives, beltOn: true },
  ].filter(({ startMinute, endMinute }) => startMinute < endMinute);
}

/** The phases, cut where the belt sign was said to go on or off. */
function phasesNow({ phases, belt }: Known): readonly Phase[] {
  return phases.flatMap((phase) => {
    if (phase.beltOn) return [phase];
    const cut: Phase[] = [];
    let from = phase.startMinute;
    const add = (until: number, beltOn: boolean) => {
      const endMinute = Math.min(until, phase.endMinute);
      if (from < endMinute) cut.push({ ...phase, startMinute: from, endMinute, beltOn });
      from = Math.max(from, endMinute);
    };
    for (const { startMinute, endMinute } of belt) {
      add(startMinute, false);
      add(endMinute, true);
    }
    add(phase.endMinute, false);
    return cut;
  });
}

/** The sleeps up to arrival, touching ones as one. */
function sleepNow({ sleep, phases }: Known): readonly Stretch[] {
  const arrival = arrivalOf({ phases });
  const landed = sleep
    .map(({ startMinute, endMinute }) => ({ startMinute, endMinute: Math.min(endMinute, arrival) }))
    .filter(({ startMinute, endMinute }) => startMinute < endMinute);
  return mergeStretches(landed);
}

/** What lies before this minute as it was, and the best timeline from here on. */
function makeEntries(
  planned: PlannedLeg,
  known: Known,
  planLeg: ReturnType<typeof makePlanner>,
): readonly Entry[] {
  const { repertoire, leg } = planned;
  const phases = phasesNow(known);
  const past = known.entries.filter(({ startMinute }) => startMinute < known.minute);
  const kept = new Map(known.entries.map((entry) => [entry.startMinute, entry]));
  const slots = planLeg({ phases, sleep: sleepNow(known) }, startOf(known));
  const sets = takeTurns(
    slots.map((slot) => {
      const before = kept.get(slot.startMinute);
      const exercises = before?.kind === slot.kind ? before.exercises : undefined;
      return { kind: slot.kind, room: hasRoom(phases, slot), exercises };
    }),
    repertoire,
    [...planned.before, ...past],
  );
  const left = slots.map((slot, index): Entry => {
    const exercises = sets[index] ?? [];
    const before = kept.get(slot.startMinute);
    const stays = before?.kind === slot.kind && before.why === slot.why && before.exercises === exercises;
    return stays ? before : { id: entryId(leg, slot.startMinute), ...slot, at: null, exercises };
  });
  return [...past, ...left];
}

/** Where the timeline goes on from, by what was really done. */
function startOf(known: Known): Start {
  const { minute, entries, marks, unplanned, wokeAt } = known;
  const sleep = sleepNow(known);
  const done = entries.flatMap(({ id, kind, startMinute }): readonly Movement[] => {
    const mark = marks.get(id);
    if (mark?.as !== "done") return [];
    return [{ kind, endMinute: Math.min(mark.saidMinute, startMinute + ENTRY_MINUTES[kind]) }];
  });
  const movements = [...done, ...unplanned];
  const lastEnd = (moves: readonly Movement[]) => Math.max(-1, ...moves.map(({ endMinute }) => endMinute));
  const moved = lastEnd(movements);
  const walked = Math.max(0, lastEnd(movements.filter(({ kind }) => kind === "walk")));
  const slept = sleep.some(({ startMinute, endMinute }) => startMinute < minute && endMinute > moved);
  const movedAt = moved < 0 || slept ? minute : moved;

  const wakings = [...sleep.map(({ endMinute }) => endMinute), wokeAt ?? -1];
  const woke = Math.max(-1, ...wakings.filter((waking) => waking <= minute));
  const nextMark = Math.ceil(minute / MARK_MINUTES) * MARK_MINUTES;
  const nextSleep = sleep.find(({ startMinute }) => startMinute >= minute)?.startMinute ?? Infinity;
  const begun = entries.findLast(({ startMinute }) => startMinute < minute)?.startMinute ?? -1;
  const edgeIsPast = Math.max(begun, lastEnd(unplanned)) >= nextSleep - BEFORE_SLEEP_MINUTES;
  return {
    minute,
    awakeSince: edgeIsPast ? minute : Math.max(0, woke),
    movedAt,
    unwalkedMinutes: movedAt - walked - minutesAsleep(sleep, walked, movedAt),
    woke: woke >= 0 && woke > moved && nextMark < woke + AFTER_WAKING_MINUTES,
  };
}

const minutesAsleep = (sleep: readonly Stretch[], from: number, to: number) =>
  sleep.reduce(
    (sum, { startMinute, endMinute }) =>
      sum + Math.max(0, Math.min(to, endMinute) - Math.max(from, startMinute)),
    0,
  );
