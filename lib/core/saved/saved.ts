import type { Constraints } from "../advice/assess";
import type { SavedTrip } from "./saved-schema";
import type { Flight } from "../typed/flight";
import type { Sheet } from "../typed/sheet";
import type { Entry, ExerciseDose, Plan, PlanResult } from "../plan/plan";
import { NO_PROGRESS } from "../air/progress";
import type { PlannedLeg } from "../air/replan";
import { makeRepertoire } from "../plan/sets";
import { mergeStretches } from "../plan/timeline";
import { LAYOVER_MINUTES, type Leg, type Trip } from "../plan/trip";

export type Lock = NonNullable<SavedTrip["lock"]>;

/** What stands in place of a plan that must hold no exercise. */
export const NO_PLAN = { status: "locked", legs: [], layovers: [] } as const satisfies Plan;

/**
 * What holds a saved trip's plan shut, or null when it may be shown.
 *
 * STOP, MINOR and AGAIN hold until the answers change. CLEAR opens by `toldCanFly`, but only under the rule set it was
 * ticked for: a new one asks again (DESIGN 4).
 */
export function findLock(trip: SavedTrip, rulesetHash: string): Lock | null {
  const told = trip.lock === "CLEAR" && trip.toldCanFly && trip.shown.rulesetHash === rulesetHash;
  return told ? null : trip.lock;
}

/** The trip as it is saved from what was planned. `zoneData` is the version of the rules its clocks were read by. */
export function toSavedTrip(
  flight: Flight,
  planned: { readonly trip: Trip; readonly result: PlanResult; readonly constraints: Constraints },
  zoneData: string,
): SavedTrip {
  const { trip, result, constraints } = planned;
  const { group } = result.guidance;
  return {
    schema: 2,
    name: flight.name,
    departureDate: flight.departureDate,
    // With the times between legs as the clocks gave them: they are not worked out again.
    itinerary: {
      ...flight.itinerary,
      layoverMinutes: trip.layoverMinutes.map((minutes) => Math.min(minutes, LAYOVER_MINUTES.max)),
    },
    clocks: {
      zoneData,
      legs: trip.legs.map(({ departureAt, durationMinutes }) => ({ departureAt, durationMinutes })),
    },
    preferences: flight.preferences,
    constraints,
    lock: group === "STOP" || group === "CLEAR" || group === "MINOR" ? group : null,
    toldCanFly: group === "CLEAR" && trip.toldCanFly,
    shown: { rulesetVersion: result.ruleset.version, rulesetHash: result.ruleset.hash, plan: result.plan },
    progress: NO_PROGRESS,
  };
}

/**
 * An edited trip with what was said in the air of the trip as it was, if it is still the same flights by day and
 * clock; what was said of other flights is not true of these.
 */
export function carryProgress(edited: SavedTrip, before: SavedTrip): SavedTrip {
  return flightsOf(edited) === flightsOf(before) ? { ...edited, progress: before.progress } : edited;
}

/** The flights of a trip by day and clock, as one text: what was said in the air is true of these and no others. */
export const flightsOf = ({ departureDate, clocks }: Pick<SavedTrip, "departureDate" | "clocks">): string =>
  JSON.stringify([departureDate, clocks.legs]);

/** What two versions of a trip may differ in, as a traveller names it. */
const DIFFERENCES = ["name", "flights", "seat", "sleep", "pace", "answers", "told", "said"] as const;
export type Difference = (typeof DIFFERENCES)[number];
type Version = { readonly trip: SavedTrip; readonly sheet: Sheet | null };

/**
 * What an edit would change of a trip as it is saved. Answers that are kept on one side only are compared by what they
 * come to in the plan; what was said in the air differs where the edit cannot carry it.
 */
export function findDifferences(saved: Version, edited: Version): readonly Difference[] {
  const isByAnswers = saved.sheet !== null && edited.sheet !== null;
  const contents = ({ trip, sheet }: Version): Readonly<Record<Difference, unknown>> => {
    const { legs, layoverMinutes } = trip.itinerary;
    return {
      name: trip.name,
      flights: [flightsOf(trip), layoverMinutes, legs.map(({ from, to }) => [from, to])],
      seat: legs.map(({ seat }) => seat),
      sleep: legs.map(({ sleep }) => sleep),
      pace: trip.preferences,
      answers: isByAnswers ? sheet?.sections : [trip.constraints, trip.lock],
      told: trip.toldCanFly,
      said: trip.progress,
    };
  };
  const [one, other] = [contents(saved), contents(edited)];
  return DIFFERENCES.filter((part) => inOrder(one[part]) !== inOrder(other[part]));
}

/** A value as text, whatever order its keys stand in. */
const inOrder = (value: unknown): string =>
  JSON.stringify(value, (_, each: unknown) =>
    typeof each === "object" && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );

/** The same flight, holding no exercise, until the answers are changed. */
export function lockTrip(trip: SavedTrip, lock: "STOP" | "MINOR"): SavedTrip {
  return { ...trip, lock, toldCanFly: false, shown: { ...trip.shown, plan: NO_PLAN } };
}

/** What the timeline is made of, as the trip keeps it: enough to plan again when the answers are not kept. */
export function toKeptLegs({
  clocks,
  itinerary,
  preferences,
}: Pick<SavedTrip, "clocks" | "itinerary" | "preferences">): Pick<
  Trip,
  "legs" | "layoverMinutes" | "preferences"
> {
  const legs: Leg[] = clocks.legs.map((clock, index) => ({
    ...clock,
    seat: itinerary.legs[index]?.seat ?? "unknown",
    sleep: mergeStretches(itinerary.legs[index]?.sleep ?? []),
  }));
  return { legs, layoverMinutes: itinerary.layoverMinutes, preferences };
}

/**
 * The legs of a saved trip as a replan takes them: entries as last shown, and no answers.
 *
 * None when its plan holds no exercise. Whether the trip is locked today is for {@link findLock} to say first.
 */
export function toPlannedLegs(trip: SavedTrip): readonly PlannedLeg[] {
  const { legs, preferences } = toKeptLegs(trip);
  const { constraints, shown } = trip;
  const repertoire = makeRepertoire(constraints);
  return shown.plan.legs.map(({ phases, entries }, index) => ({
    leg: index + 1,
    departureAt: legs[index]?.departureAt ?? null,
    phases,
    sleep: legs[index]?.sleep ?? [],
    entries,
    pace: { ...preferences, walks: !constraints.seatedOnly },
    repertoire,
    before: shown.plan.legs.slice(0, index).flatMap((leg) => leg.entries),
  }));
}

/** Whether two plans ask for the same moves at the same times. */
export const isSamePlan = (one: Plan, other: Plan): boolean =>
  one.status === other.status &&
  areAlike(one.legs, other.legs, (leg, same) => areAlike(leg.entries, same.entries, isSameEntry)) &&
  areAlike(one.layovers, other.layovers, (layover, same) => layover.walkMinutes === same.walkMinutes);

const areAlike = <T>(one: readonly T[], other: readonly T[], isSame: (item: T, same: T) => boolean) =>
  one.length === other.length && one.every((item, index) => isSame(item, other[index] as T));

const isSameEntry = (one: Entry, other: Entry) =>
  one.id === other.id &&
  one.kind === other.kind &&
  one.durationMinutes === other.durationMinutes &&
  one.at === other.at &&
  areAlike(one.exercises, other.exercises, isSameDose);

const isSameDose = (one: ExerciseDose, other: ExerciseDose) =>
  one.code === other.code &&
  one.repetitions === other.repetitions &&
  one.holdSeconds === other.holdSeconds &&
  one.side === other.side;
