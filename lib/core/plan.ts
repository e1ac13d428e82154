import type { Band, Guidance } from "./assess";
import type { DurationMismatch } from "./trip";

export type PhaseKind = "taxiOut" | "climb" | "cruise" | "meal" | "descent" | "landing";
export type Phase = {
  readonly kind: PhaseKind;
  readonly startMinute: number;
  readonly endMinute: number;
  readonly beltOn: boolean;
};
export type ExerciseDose = {
  readonly code: string;
  readonly repetitions: number;
  readonly holdSeconds: number;
  readonly side: "both" | "left" | "right";
};
/** Why this entry stands here; a message key under `why`, not words. */
export type Why = "afterWaking" | "beforeSleep" | "interval" | "walk" | "beltOn" | "meal";
export type Entry = {
  /** Leg and planned start, "l1m245"; survives a replan. */
  readonly id: string;
  readonly kind: "seatedSet" | "quickSet" | "walk";
  readonly startMinute: number;
  readonly durationMinutes: number;
  /** UTC instant, or null when the departure instant is unknown. */
  readonly at: string | null;
  readonly exercises: readonly ExerciseDose[];
  readonly why: Why;
};
export type Stillness = {
  readonly longestAwakeMinutes: number;
  readonly longestAsleepMinutes: number;
  readonly longestWithoutWalkMinutes: number;
};
export type LegPlan = {
  readonly phases: readonly Phase[];
  readonly entries: readonly Entry[];
  readonly stillness: Stillness;
};
/** A traveller with a warning sign, a waiting time or under 18 gets a value with no room for an exercise. */
export type Plan =
  | {
      readonly status: "ready";
      readonly legs: readonly LegPlan[];
      readonly layovers: readonly { readonly walkMinutes: number }[];
    }
  | { readonly status: "locked" | "general"; readonly legs: readonly []; readonly layovers: readonly [] };

/** The whole response of the planning API, and what every page shows. */
export type PlanResult = {
  readonly ruleset: { readonly version: string; readonly hash: string; readonly reviewed: boolean };
  readonly journey: { readonly seatedMinutes: number; readonly band: Band };
  readonly guidance: Guidance;
  readonly plan: Plan;
  readonly durationMismatch: DurationMismatch | null;
};
// export function makePlan(trip: Trip): PlanResult
