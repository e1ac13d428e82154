import type { Country } from "../places/airport";
import type { Constraints } from "../advice/assess";
import type { ExerciseCode } from "../plan/exercises";
import { isFree } from "../advice/legs";
import type { ExerciseDose, LegPlan, Plan } from "../plan/plan";
import { SIDES } from "../advice/options";
import type { Manner } from "../plan/repertoire";
import { makeRepertoire, notesFor, type Note } from "../plan/sets";
import { clockAt, toLegStarts } from "../time";
import type { Leg, Preferences, Seat, Stretch } from "../plan/trip";
import { arrivalOf } from "../plan/phases";

type ReadyPlan = Extract<Plan, { status: "ready" }>;
type EntryKind = LegPlan["entries"][number]["kind"];

/**
 * One line of the card, in minutes after this leg's own pushback; `clock` is the traveller's watch ("21:05") or
 * null when the departure time is not known. A meal or a sleep lasts until `endMinute`.
 */
export type CardRow = CardEntry | CardStretch;
export type CardEntry = { readonly kind: EntryKind; readonly minute: number; readonly clock: string | null };
export type CardStretch = {
  readonly kind: "sleep" | "meal";
  readonly minute: number;
  readonly endMinute: number;
};

export type CardLeg = {
  readonly durationMinutes: number;
  /** The watch at this leg's pushback, or null. */
  readonly clock: string | null;
  readonly rows: readonly CardRow[];
  /** Minutes to walk before sitting down for this leg; 0 for the first, and for who does not walk. */
  readonly walkBeforeMinutes: number;
};

/** Whether a card asks for a walk on any flight: one that does not has no words for walks. */
export const asksToWalk = ({ kinds }: Pick<Card, "kinds">): boolean =>
  kinds.some(({ kind }) => kind === "walk");

/** An airport on the card's route. */
export type CardPlace = { readonly code: string; readonly city: string };
/** A clock at the last airport, and how many calendar days later it is there than where the first leg departed. */
export type CardArrival = { readonly clock: string; readonly daysLater: number; readonly city: string };

/** What the card is about, apart from what to do. Dates and clocks are those where the first leg departs. */
export type CardFlight = {
  readonly name: string;
  /** The airports in the order they are flown to, the first one left from; empty when they are not all known. */
  readonly route: readonly CardPlace[];
  /** When the last leg arrives, by the clock there; null where that is not known. */
  readonly arrival: CardArrival | null;
  readonly departureDate: string | null;
  readonly departureClock: string | null;
  /** Each leg by itself. */
  readonly legs: readonly CardLegFlight[];
  /** Which of its trip's legs this is, when a page is about one alone. */
  readonly part: { readonly number: number; readonly count: number } | null;
  readonly seat: Seat;
  readonly preferences: Preferences;
  /** Where the first leg leaves, where the last one lands, then the stops; empty when no airport is known. */
  readonly countries: readonly Country[];
};

/** What a card says of one leg: block minutes, and the rest as of {@link CardFlight}. */
export type CardLegFlight = Pick<CardFlight, "route" | "arrival" | "seat" | "countries"> & {
  readonly minutes: number;
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
  /** The drawn moves, at most four, as they are done in this plan. */
  readonly moves: readonly CardMove[];
  /** The traveller at rest. */
  readonly look: Look;
  readonly kinds: readonly CardKind[];
  readonly manner: Manner;
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

/** Where there are most times they follow one another in lines of so many tracks, each as wide as it needs. */
const TRACKS = 21;
const tracksOf = (row: CardRow) =>
  "endMinute" in row || (row.kind === "walk" && row.clock !== null) ? 5 : 3;

/** How many lines a card's times take when they follow one another, the headings of several legs included. */
export function countLines(legs: readonly Pick<CardLeg, "rows">[]): number {
  const heading = legs.length > 1 ? 1 : 0;
  return legs.reduce((sum, { rows }) => {
    let [lines, left] = [0, 0];
    for (const tracks of rows.map(tracksOf)) {
      if (tracks > left) [lines, left] = [lines + 1, TRACKS];
      left -= tracks;
    }
    return sum + heading + lines;
  }, 0);
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
 * No entry is left out; {@link toLegPages} is for a page that does not hold them all. A meal slept through is not
 * shown; of one slept through in part, the waking part.
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
      durationMinutes: arrivalOf(leg),
      clock: clock(0),
      rows,
      walkBeforeMinutes: constraints.seatedOnly ? 0 : (plan.layovers[index - 1]?.walkMinutes ?? 0),
    };
  });
  const moves = toMoves(plan, constraints);
  return {
    legs,
    moves,
    look: { ...toBody(constraints), ...castLeg(constraints) },
    kinds: toKinds(plan),
    manner: makeRepertoire(constraints).manner,
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

/** A page for each leg, with all its times, for a paper that does not hold the legs together; the moves keep their numbers. */
export const toLegPages = (
  flight: CardFlight,
  card: Card,
): readonly { readonly flight: CardFlight; readonly card: Card }[] =>
  card.legs.flatMap((leg, index) => {
    const own = flight.legs[index];
    if (!own) return [];
    const { route, arrival, seat, countries } = own;
    const part = { number: index + 1, count: card.legs.length };
    const alone = { ...flight, route, seat, countries, part, legs: [own], arrival, departureDate: null };
    return [{ flight: { ...alone, departureClock: leg.clock }, card: { ...card, legs: [leg] } }];
  });

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

const hasStillLeg = ({ legs }: Constraints) => SIDES.some((side) => !isFree(legs[side]));

const toBody = ({ pregnant, shortStature }: Constraints): Look => ({
  ...(pregnant !== null && { pregnant: true }),
  ...(shortStature && { short: true }),
});

/** The leg in a cast, by its side unless both are. */
function castLeg({ legs: { left, right } }: Constraints): Look {
  if (left.inCast && right.inCast) return { cast: true };
  if (left.inCast) return { cast: true, side: "left" };
  return right.inCast ? { cast: true, side: "right" } : {};
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
