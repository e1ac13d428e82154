import { assess, type Assessment, type Band, type Constraints, type Guidance } from "../advice/assess";
import { toJourney } from "../advice/journey";
import { hasRoom, makePhases, type Phase } from "./phases";
import { RULESET } from "./ruleset";
import { composeSets, type ExerciseDose } from "./sets";
import { addToInstant } from "../time";
import { entryId, makePlanner, measureStillness, type Slot, type Stillness } from "./timeline";
import type { DurationMismatch, Trip } from "./trip";

export type { Phase, PhaseKind } from "./phases";
export type { ExerciseDose } from "./sets";
export type { Stillness, Why } from "./timeline";

export type Entry = Slot & {
  /** Leg and planned start, "l1m245"; survives a replan. */
  readonly id: string;
  /** UTC instant, or null when the departure instant is unknown. */
  readonly at: string | null;
  readonly exercises: readonly ExerciseDose[];
};
export type LegPlan = {
  readonly phases: readonly Phase[];
  readonly entries: readonly Entry[];
  readonly stillness: Stillness;
};
type ReadyPlan = {
  readonly status: "ready";
  readonly legs: readonly LegPlan[];
  readonly layovers: readonly { readonly walkMinutes: number }[];
};
/** A traveller with a warning sign, a waiting time or under 18 gets a value with no room for an exercise. */
export type Plan =
  | ReadyPlan
  | { readonly status: "locked" | "general"; readonly legs: readonly []; readonly layovers: readonly [] };

/** The whole response of the planning API, and what every page shows. */
export type PlanResult = {
  readonly ruleset: { readonly version: string; readonly hash: string; readonly reviewed: boolean };
  readonly journey: { readonly seatedMinutes: number; readonly band: Band };
  readonly guidance: Guidance;
  readonly plan: Plan;
  readonly durationMismatch: DurationMismatch | null;
};

/** A stop's walk, in minutes, and what is kept free of the layover for changing planes. Source: ours (EVIDENCE 6.4). */
export const LAYOVER_WALK_MINUTES = 20;
export const LAYOVER_KEPT_MINUTES = 30;

/**
 * The timed moves of a trip under these constraints: nothing else about the traveller changes them.
 *
 * Entries stand in order, with ids unique in the trip and instants where the departure is known. A layover's walk
 * is 20 minutes, or what is left of it after 30, never below 0; 0 for who stays seated.
 */
export function makeReadyPlan(
  { legs, layoverMinutes, preferences }: Pick<Trip, "legs" | "layoverMinutes" | "preferences">,
  constraints: Constraints,
): ReadyPlan {
  const planLeg = makePlanner({ ...preferences, walks: !constraints.seatedOnly });
  const timed = legs.map(({ durationMinutes, departureAt, sleep }) => {
    const leg = { phases: makePhases(durationMinutes), sleep };
    return { leg, departureAt, slots: planLeg(leg) };
  });
  // All legs at once: a leg's first set differs from the last of the leg before.
  const sets = composeSets(
    timed.flatMap(({ leg, slots }) =>
      slots.map((slot) => ({ kind: slot.kind, room: hasRoom(leg.phases, slot) })),
    ),
    constraints,
  );
  let taken = 0;
  return {
    status: "ready",
    legs: timed.map(({ leg, departureAt, slots }, index) => ({
      phases: leg.phases,
      entries: slots.map((slot) => ({
        id: entryId(index + 1, slot.startMinute),
        ...slot,
        at: departureAt === null ? null : addToInstant(departureAt, slot.startMinute),
        exercises: sets[taken++] ?? [],
      })),
      stillness: measureStillness(leg, slots),
    })),
    layovers: layoverMinutes.map((minutes) => ({
      walkMinutes: constraints.seatedOnly
        ? 0
        : Math.max(0, Math.min(LAYOVER_WALK_MINUTES, minutes - LAYOVER_KEPT_MINUTES)),
    })),
  };
}

/** A plan with its entries where they are, and the moves that these constraints give. */
export function withMoves(plan: ReadyPlan, constraints: Constraints): ReadyPlan {
  const slots = plan.legs.flatMap(({ phases, entries }) =>
    entries.map((entry) => ({ kind: entry.kind, room: hasRoom(phases, entry) })),
  );
  const sets = composeSets(slots, constraints);
  let taken = 0;
  return {
    ...plan,
    legs: plan.legs.map((leg) => ({
      ...leg,
      entries: leg.entries.map((entry) => ({ ...entry, exercises: sets[taken++] ?? [] })),
    })),
  };
}

function toPlan(trip: Trip, { group }: Guidance, constraints: Constraints): Plan {
  if (group === "MINOR") return { status: "general", legs: [], layovers: [] };
  if (group === "STOP" || (group === "CLEAR" && !trip.toldCanFly))
    return { status: "locked", legs: [], layovers: [] };
  return makeReadyPlan(trip, constraints);
}

/** A trip's guidance and plan, the rows they rest on, and what the plan keeps to. */
export type Made = Pick<Assessment, "explanation" | "constraints"> & { readonly result: PlanResult };

/**
 * The one door: a trip's guidance and its plan. The same trip always gives the same result.
 *
 * A warning sign, a waiting time not cleared by `toldCanFly`, and an age under 18 give a plan with no legs, so
 * with no exercise. The guidance never changes the entries: only the itinerary, the preferences and the
 * constraints do.
 */
export function makePlan(trip: Trip): Made {
  const journey = toJourney(trip.legs, trip.layoverMinutes);
  const { guidance, explanation, constraints } = assess(trip.answers, journey);
  const result = {
    ruleset: RULESET,
    journey: { seatedMinutes: journey.seatedMinutes, band: journey.band },
    guidance,
    plan: toPlan(trip, guidance, constraints),
    durationMismatch: trip.durationMismatch,
  };
  return { result, explanation, constraints };
}
