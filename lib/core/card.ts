import type { Constraints } from "./assess";
import type { ExerciseCode } from "./exercises";
import type { ExerciseDose, LegPlan, Plan } from "./plan";
import { notesFor, type Note } from "./sets";
import { clockAt, toLegStarts } from "./time";
import type { Leg, Preferences, Seat, Stretch } from "./trip";

type ReadyPlan = Extract<Plan, { status: "ready" }>;
type EntryKind = LegPlan["entries"][number]["kind"];

/**
 * One line of the card, in minutes after this leg's own pushback; `clock` is the traveller's watch ("21:05") or
 * null when the departure time is not known. A meal or a sleep lasts until `endMinute`.
 */
export type CardRow =
  | { readonly kind: EntryKind; readonly minute: number; readonly clock: string | null }
  | { readonly kind: "sleep" | "meal"; readonly minute: number; readonly endMinute: number };

/** A line of a small card: a stretch to move in at the chosen interval, from this minute on; a walk; a sleep. */
export type BriefRow =
  | { readonly kind: "awake"; readonly minute: number }
  | { readonly kind: "walk"; readonly minute: number; readonly clock: string | null }
  | { readonly kind: "sleep"; readonly minute: number; readonly endMinute: number };

export type CardLeg = {
  readonly durationMinutes: number;
  /** The watch at this leg's pushback, or null. */
  readonly clock: string | null;
  readonly rows: readonly CardRow[];
  /** What a small paper has room for: where each waking stretch begins, the sleeps and the walks, by time. */
  readonly brief: readonly BriefRow[];
  /** Minutes to walk before sitting down for this leg; 0 for the first, and for who does not walk. */
  readonly walkBeforeMinutes: number;
};

/** Which times the page has room for: all; walks, meals and sleep; or only how often. */
export type CardDetail = "all" | "walks" | "interval";

/** What the card is about, apart from what to do. Dates and clocks are those where the first leg departs. */
export type CardFlight = {
  readonly name: string;
  readonly departureDate: string | null;
  readonly departureClock: string | null;
  /** Block minutes of each leg, as far as they are known. */
  readonly legMinutes: readonly number[];
  readonly seat: Seat;
  readonly preferences: Preferences;
};

/** Whose body a drawing shows: which leg moves or is in a cast, and what else of the traveller changes how it looks. */
export type Look = {
  /** The leg that moves, or the one that the drawing is about; left out when either will do. */
  readonly side?: "left" | "right";
  /** A cast on that leg. */
  readonly cast?: boolean;
  readonly pregnant?: boolean;
  /** Feet on a bag. */
  readonly short?: boolean;
};
export type CardMove = {
  readonly code: DrawnMove;
  readonly dose: ExerciseDose;
  readonly look: Look;
  /** What this traveller does differently; words under `card.notes`. */
  readonly notes: readonly Note[];
};
export type Card = {
  readonly legs: readonly CardLeg[];
  readonly detail: CardDetail;
  /** The drawn moves, at most four, as they are done in this plan. */
  readonly moves: readonly CardMove[];
  /** The traveller at rest. */
  readonly look: Look;
  readonly kinds: readonly CardKind[];
};
/** A kind of entry that this plan has, and what it holds. */
export type CardKind = {
  readonly kind: EntryKind;
  readonly minutes: number;
  /** What it is one time and the other, when there are no more than two; otherwise what is in it every time. */
  readonly rounds: readonly (readonly ExerciseCode[])[];
  /** What comes with it in turn. */
  readonly others: readonly ExerciseCode[];
};

/** Times stand in so many columns on paper at most. */
export const CARD_COLUMNS = 4;
/** Most lines one side of Letter holds at 12 point; found by measuring, guarded by the tests of tests/card. */
export const CARD_LINES_MAX = 25;

/** How many lines a card's times take in so many columns, the headings of several legs included. */
export function countLines(legs: readonly CardLeg[], columns = CARD_COLUMNS): number {
  const heading = legs.length > 1 ? 1.25 : 0;
  return legs.reduce((sum, { rows }) => sum + heading + Math.ceil(rows.length / columns), 0);
}
const MOVES_MAX = 4;
/** The moves worth a drawing, first the pump's own, then those that a still leg can do, then the assisted one. */
const DRAWN_FIRST = ["X1", "X2", "X3", "X4", "X20", "X19", "X5", "X9", "X8", "X7", "X21"] as const;
/** With a leg that cannot pump, what that leg does comes before a third move of the other one. */
const STILL_FIRST = ["X1", "X2", "X4", "X20", "X19", "X5", "X9", "X3", "X8", "X7", "X21"] as const;
/** A move that a card may draw. */
export type DrawnMove = (typeof DRAWN_FIRST)[number];
const KINDS: readonly EntryKind[] = ["seatedSet", "quickSet", "walk"];

/**
 * What the seat-exercise card says about a ready plan: every entry, meal and sleep of each leg in order, by time
 * since that leg's pushback and by the traveller's watch, which keeps the time where the first leg departs
 * (`departureLocal`, "2026-12-01T21:05", or null); and the moves as this traveller's body does them. `flights` and
 * `constraints` are those the plan was made for.
 *
 * No entry is left out while they fit on one page (`detail` "all"); when they do not, sets go first and walks
 * next, and `detail` says so. A meal slept through is not shown; of one slept through in part, the waking part.
 */
export function makeCard(
  plan: ReadyPlan,
  flights: { readonly legs: readonly Leg[]; readonly layoverMinutes: readonly number[] },
  constraints: Constraints,
  departureLocal: string | null,
): Card {
  const starts = toLegStarts(flights.legs, flights.layoverMinutes);
  const legs = plan.legs.map((leg, index): CardLeg => {
    const clock = (minute: number) =>
      departureLocal === null ? null : clockAt(departureLocal, (starts[index] ?? 0) + minute).time;
    const rows = toRows(leg, flights.legs[index]?.sleep ?? [], clock);
    return {
      durationMinutes: toDuration(leg),
      clock: clock(0),
      rows,
      brief: toBrief(leg, rows),
      walkBeforeMinutes: constraints.seatedOnly ? 0 : (plan.layovers[index - 1]?.walkMinutes ?? 0),
    };
  });
  const detail = toDetail(legs);
  const moves = toMoves(plan, constraints);
  return {
    legs: legs.map((leg) => {
      if (detail === "all") return leg;
      return detail === "walks" ? withoutSets(leg) : { ...leg, rows: [] };
    }),
    detail,
    moves,
    look: { ...toBody(constraints), ...castLeg(constraints) },
    kinds: toKinds(plan),
  };
}

function toRows(
  leg: LegPlan,
  sleep: readonly Stretch[],
  clock: (minute: number) => string | null,
): CardRow[] {
  const stretch = (kind: "sleep" | "meal", { startMinute, endMinute }: Stretch): CardRow => ({
    kind,
    minute: startMinute,
    endMinute,
  });
  const meals = leg.phases.filter(({ kind }) => kind === "meal").flatMap((meal) => without(meal, sleep));
  return [
    ...sleep.map((one) => stretch("sleep", one)),
    ...meals.map((meal) => stretch("meal", meal)),
    ...leg.entries.map(({ kind, startMinute }) => ({ kind, minute: startMinute, clock: clock(startMinute) })),
  ].sort((a, b) => a.minute - b.minute);
}

/** Stretches without an entry have nothing to say. */
function toBrief(leg: LegPlan, rows: readonly CardRow[]): BriefRow[] {
  const sleeps = rows.flatMap((row) =>
    row.kind === "sleep" ? [{ startMinute: row.minute, endMinute: row.endMinute }] : [],
  );
  const stretches = without({ startMinute: 0, endMinute: toDuration(leg) }, sleeps).filter(
    ({ startMinute, endMinute }) =>
      leg.entries.some((entry) => entry.startMinute >= startMinute && entry.startMinute < endMinute),
  );
  return [
    ...stretches.map(({ startMinute }): BriefRow => ({ kind: "awake", minute: startMinute })),
    ...rows.flatMap((row): BriefRow[] =>
      row.kind === "walk"
        ? [{ kind: "walk", minute: row.minute, clock: row.clock }]
        : row.kind === "sleep"
          ? [{ kind: "sleep", minute: row.minute, endMinute: row.endMinute }]
          : [],
    ),
  ].sort((a, b) => a.minute - b.minute);
}

/** What is left of a stretch when others are taken out of it. */
function without(whole: Stretch, others: readonly Stretch[]): Stretch[] {
  return others.reduce<Stretch[]>(
    (left, other) =>
      left.flatMap(({ startMinute, endMinute }) =>
        [
          { startMinute, endMinute: Math.min(endMinute, other.startMinute) },
          { startMinute: Math.max(startMinute, other.endMinute), endMinute },
        ].filter((part) => part.startMinute < part.endMinute),
      ),
    [whole],
  );
}

function toDetail(legs: readonly CardLeg[]): CardDetail {
  if (countLines(legs) <= CARD_LINES_MAX) return "all";
  return countLines(legs.map(withoutSets)) <= CARD_LINES_MAX ? "walks" : "interval";
}

function withoutSets(leg: CardLeg): CardLeg {
  return { ...leg, rows: leg.rows.filter(({ kind }) => kind !== "seatedSet" && kind !== "quickSet") };
}

function toMoves(plan: ReadyPlan, constraints: Constraints): readonly CardMove[] {
  const entries = plan.legs.flatMap((leg) => leg.entries);
  // A seated set gives the catalogue's dose; a quick set may shorten it.
  const sets = KINDS.flatMap((kind) => entries.filter((entry) => entry.kind === kind));
  return (hasStillLeg(constraints) ? STILL_FIRST : DRAWN_FIRST)
    .flatMap((code) => {
      const dose = sets.flatMap((entry) => entry.exercises).find((exercise) => exercise.code === code);
      return dose
        ? [{ code, dose, look: toLook(dose, constraints), notes: notesFor(code, constraints) }]
        : [];
    })
    .slice(0, MOVES_MAX);
}

const hasStillLeg = ({ cast, movableAnkles }: Constraints) => cast || movableAnkles !== "both";

const toBody = ({ pregnant, shortStature }: Constraints): Look => ({
  ...(pregnant !== null && { pregnant: true }),
  ...(shortStature && { short: true }),
});

/** The leg in a cast, and which it is, if that is known: the one whose ankle does not move. */
function castLeg({ cast, movableAnkles }: Constraints): Look {
  if (!cast) return {};
  if (movableAnkles === "both" || movableAnkles === "neither") return { cast };
  return { cast, side: movableAnkles === "left" ? "right" : "left" };
}

/** Moves that a leg in a cast does as it is, when they are not of the other one. */
const IN_A_CAST: readonly ExerciseCode[] = ["X5", "X10", "X20"];

function toLook({ code, side }: ExerciseDose, constraints: Constraints): Look {
  const leg = IN_A_CAST.includes(code) ? castLeg(constraints) : {};
  return { ...toBody(constraints), ...leg, ...(side !== "both" && { side }) };
}

function toKinds(plan: ReadyPlan): readonly CardKind[] {
  const entries = plan.legs.flatMap((leg) => leg.entries);
  return KINDS.flatMap((kind): CardKind[] => {
    const own = entries.filter((entry) => entry.kind === kind);
    const first = own[0];
    if (!first) return [];
    const { durationMinutes: minutes } = first;
    if (kind === "walk") return [{ kind, minutes, rounds: [], others: [] }];
    const rounds = distinct(own.map(({ exercises }) => exercises.map(({ code }) => code)));
    if (rounds.length <= 2) return [{ kind, minutes, rounds, others: [] }];
    const all = [...new Set(rounds.flat())];
    const isAlways = (code: ExerciseCode) => rounds.every((round) => round.includes(code));
    const always = all.filter(isAlways);
    const others = all.filter((code) => !isAlways(code)).sort(byNumber);
    return [{ kind, minutes, rounds: always.length > 0 ? [always] : [], others }];
  });
}

/** Each list once, whatever its order, each in the order of the catalogue. */
function distinct(lists: readonly (readonly ExerciseCode[])[]): readonly (readonly ExerciseCode[])[] {
  const sorted = lists.map((list) => list.toSorted(byNumber));
  return [...new Map(sorted.map((list) => [list.join(" "), list])).entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, list]) => list);
}

const byNumber = (a: ExerciseCode, b: ExerciseCode) => Number(a.slice(1)) - Number(b.slice(1));

function toDuration(leg: LegPlan): number {
  return leg.phases.at(-1)?.endMinute ?? 0;
}
