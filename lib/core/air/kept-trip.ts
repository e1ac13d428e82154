import type { Phase } from "../plan/phases";
import type { PlannedLeg } from "./replan";
import type { ExerciseDose, Repertoire, Side } from "../plan/repertoire";
import { clockAt, minutesBetween, toLegStarts, type Clock } from "../time";
import { ENTRY_MINUTES, entryId, type Pace, type Why } from "../plan/timeline";
import type { Seat } from "../plan/trip";

const KINDS = ["seatedSet", "quickSet", "walk"] as const;
const WHYS = [
  "afterWaking",
  "beforeSleep",
  "interval",
  "walk",
  "beltOn",
  "meal",
] as const satisfies readonly Why[];

const PHASES = [
  "taxiOut",
  "climb",
  "cruise",
  "meal",
  "descent",
  "landing",
] as const satisfies readonly Phase["kind"][];

/** A phase in three numbers: kind, end, and whether the belt is on; each begins where the one before it ends. */
type KeptPhase = readonly [kind: number, endMinute: number, beltOn: 0 | 1];
/** Stands for an entry whose set is not in the repertoire. */
const UNKNOWN = -1;
/** How many sets of a kind a repertoire holds at most: what a packed entry's set is counted by. */
const countSets = ({ seatedSet, quickSet }: Repertoire) => Math.max(1, seatedSet.length, quickSet.length);

/** A move and how often, in its order: how many seconds each is held, and the side where it is one. */
type KeptDose = readonly [
  code: ExerciseDose["code"],
  repetitions: number,
  holdSeconds: number,
  side?: Exclude<Side, "both">,
];
type KeptSet = { readonly moves: readonly KeptDose[]; readonly fastened: boolean };
type KeptRepertoire = Pick<Repertoire, "manner"> & {
  readonly seatedSet: readonly KeptSet[];
  readonly quickSet: readonly KeptSet[];
  readonly walk: readonly KeptDose[];
};

/** One leg as the in-flight page carries it: times and moves, and nothing about the traveller. */
export type KeptLeg = {
  readonly departureAt: string | null;
  readonly durationMinutes: number;
  /** Minutes from the first leg's planned pushback to this one's. */
  readonly startsAfter: number;
  readonly from: string | null;
  readonly to: string | null;
  readonly seat: Seat;
  readonly phases: readonly KeptPhase[];
  /** Where each begins and ends. */
  readonly sleep: readonly (readonly [startMinute: number, endMinute: number])[];
  /**
   * A whole number each, packed in this order: minutes since the one before it began, kind, why, and its set's place
   * in the repertoire. An eight-flight trip has more than a thousand.
   */
  readonly entries: readonly number[];
  /** Minutes to walk before this leg; 0 for the first. */
  readonly walkBeforeMinutes: number;
};

/** A trip as the in-flight page carries it, small enough to keep: plain JSON, and no answers, guidance or reasons. */
export type KeptTrip = {
  readonly schema: 1;
  readonly id: string;
  /** What a watch set where the first leg departs shows at its planned pushback, or null. */
  readonly departureLocal: string | null;
  readonly pace: Pace;
  readonly repertoire: KeptRepertoire;
  readonly legs: readonly KeptLeg[];
};

/** What a kept trip is made from besides its planned legs. */
export type KeptFlight = Pick<KeptTrip, "id" | "departureLocal"> & {
  readonly legs: readonly Pick<KeptLeg, "from" | "to" | "seat" | "durationMinutes">[];
  readonly layoverMinutes: readonly number[];
  readonly walkMinutes: readonly number[];
};

/**
 * A planned trip as it is kept on a phone. {@link unpackLegs} gives the same legs back.
 *
 * Null when a set is not one of the repertoire's: the plan as last shown is older than today's moves.
 */
export function toKeptTrip(flight: KeptFlight, planned: readonly PlannedLeg[]): KeptTrip | null {
  const [first] = planned;
  if (!first) return null;
  const { pace, repertoire } = first;
  const sets = countSets(repertoire);
  const keys = {
    seatedSet: repertoire.seatedSet.map(({ moves }) => JSON.stringify(moves)),
    quickSet: repertoire.quickSet.map(({ moves }) => JSON.stringify(moves)),
    walk: [JSON.stringify(repertoire.walk)],
  };
  const starts = toLegStarts(
    planned.map(({ departureAt }, index) => ({
      departureAt,
      durationMinutes: flight.legs[index]?.durationMinutes ?? 0,
    })),
    flight.layoverMinutes,
  );
  const legs = planned.map((leg, index): KeptLeg => {
    const told = flight.legs[index];
    return {
      departureAt: leg.departureAt,
      durationMinutes: told?.durationMinutes ?? 0,
      startsAfter: starts[index] ?? 0,
      from: told?.from ?? null,
      to: told?.to ?? null,
      seat: told?.seat ?? "unknown",
      phases: leg.phases.map(({ kind, endMinute, beltOn }) => [
        PHASES.indexOf(kind),
        endMinute,
        beltOn ? 1 : 0,
      ]),
      sleep: leg.sleep.map(({ startMinute, endMinute }) => [startMinute, endMinute]),
      entries: leg.entries.map(({ startMinute, kind, why, exercises }, at) => {
        const after = startMinute - (leg.entries[at - 1]?.startMinute ?? 0);
        const set = keys[kind].indexOf(JSON.stringify(exercises));
        if (set < 0) return UNKNOWN;
        const reason = (after * KINDS.length + KINDS.indexOf(kind)) * WHYS.length + WHYS.indexOf(why);
        return reason * sets + set;
      }),
      walkBeforeMinutes: flight.walkMinutes[index - 1] ?? 0,
    };
  });
  if (legs.some(({ entries }) => entries.includes(UNKNOWN))) return null;
  const { id, departureLocal } = flight;
  return { schema: 1, id, departureLocal, pace, repertoire: packRepertoire(repertoire), legs };
}

function packRepertoire({ seatedSet, quickSet, walk, manner }: Repertoire): KeptRepertoire {
  const packDose = ({ code, repetitions, holdSeconds, side }: ExerciseDose): KeptDose =>
    side === "both" ? [code, repetitions, holdSeconds] : [code, repetitions, holdSeconds, side];
  const packSet = ({ moves, fastened }: Repertoire["quickSet"][number]): KeptSet => ({
    moves: moves.map(packDose),
    fastened,
  });
  return {
    seatedSet: seatedSet.map(packSet),
    quickSet: quickSet.map(packSet),
    walk: walk.map(packDose),
    manner,
  };
}

/** What the entries of a kept trip hold, each kind of set in turn. */
export function repertoireOf({ repertoire }: KeptTrip): Repertoire {
  const toDose = ([code, repetitions, holdSeconds, side]: KeptDose): ExerciseDose => ({
    code,
    repetitions,
    holdSeconds,
    side: side ?? "both",
  });
  const toSet = ({ moves, fastened }: KeptSet) => ({ moves: moves.map(toDose), fastened });
  const { seatedSet, quickSet, walk, manner } = repertoire;
  return { seatedSet: seatedSet.map(toSet), quickSet: quickSet.map(toSet), walk: walk.map(toDose), manner };
}

/** The legs of a kept trip as a replan takes them. */
export function unpackLegs(trip: KeptTrip): readonly PlannedLeg[] {
  const { pace } = trip;
  const repertoire = repertoireOf(trip);
  const sets = countSets(repertoire);
  const entries = trip.legs.map((leg, index) => {
    let startMinute = 0;
    return leg.entries.map((packed) => {
      const reason = Math.floor(packed / sets);
      const after = Math.floor(reason / WHYS.length / KINDS.length);
      const kind = KINDS[Math.floor(reason / WHYS.length) % KINDS.length] ?? "walk";
      const set = packed % sets;
      startMinute += after;
      return {
        id: entryId(index + 1, startMinute),
        kind,
        startMinute,
        durationMinutes: ENTRY_MINUTES[kind],
        why: WHYS[reason % WHYS.length] ?? "interval",
        at: null,
        exercises: kind === "walk" ? repertoire.walk : (repertoire[kind][set]?.moves ?? []),
      };
    });
  });
  return trip.legs.map(({ departureAt, phases, sleep }, index) => ({
    leg: index + 1,
    departureAt,
    phases: phases.map(([kind, endMinute, beltOn], at) => ({
      kind: PHASES[kind] ?? "cruise",
      startMinute: phases[at - 1]?.[1] ?? 0,
      endMinute,
      beltOn: beltOn === 1,
    })),
    sleep: sleep.map(([startMinute, endMinute]) => ({ startMinute, endMinute })),
    entries: entries[index] ?? [],
    pace,
    repertoire,
    before: entries.slice(0, index).flat(),
  }));
}

/**
 * What the traveller's own watch, set where the first leg departs, shows so many minutes after a leg's pushback; null
 * when that watch is not known, or how late the leg is cannot be.
 */
export function clockOf(
  { departureLocal, legs }: KeptTrip,
  leg: number,
  pushbackAt: string | null,
  minute: number,
): Clock | null {
  if (departureLocal === null) return null;
  const first = legs[0]?.departureAt ?? null;
  if (pushbackAt !== null && first === null) return null;
  const since =
    pushbackAt === null || first === null ? (legs[leg]?.startsAfter ?? 0) : minutesBetween(first, pushbackAt);
  return clockAt(departureLocal, since + minute);
}

const DAY_MINUTES = 1440;
/** A clock that shows a pushback may be so far ahead; and no pushback is longer before its plan. */
const AHEAD_MINUTES = 240;

/**
 * How many minutes ago (0 or more), or in how many (negative), a clock that shows `now` shows a pushback at `then`:
 * "21:05". The latest such time, however late that is, which may lie a little ahead. `sincePlanned` minutes ago the
 * pushback was planned, where that is known: then the time ahead gives way to one of the last day that is no earlier
 * than a pushback is.
 */
export function minutesSinceClock(now: string, then: string, sincePlanned: number | null): number {
  const toMinutes = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
  const ago = (toMinutes(now) - toMinutes(then) + DAY_MINUTES) % DAY_MINUTES;
  const isPast = sincePlanned !== null && ago <= sincePlanned + AHEAD_MINUTES;
  return ago > DAY_MINUTES - AHEAD_MINUTES && !isPast ? ago - DAY_MINUTES : ago;
}
