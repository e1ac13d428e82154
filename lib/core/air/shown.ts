import type { ShownClock } from "../plan/clocks";
import type { FlownLeg } from "./flown-legs";
import type { LegPlan, Plan } from "../plan/plan";
import type { EntryNow, LegNow } from "./replan";
import type { Manner } from "../plan/repertoire";
import type { Leg, Seat } from "../plan/trip";
import { findStanding } from "./standing";
import { arrivalOf } from "../plan/phases";

/** A leg as a page shows it: as planned, or as it stands in the air. */
export type ShownLeg = LegNow & {
  readonly stillness: LegPlan["stillness"];
  readonly seat: Seat;
  readonly manner: Manner;
  /** The traveller's own first; none when no clock is known. */
  readonly clocks: readonly ShownClock[];
  /** Minutes after pushback now, while the leg is in the air; null otherwise. */
  readonly minute: number | null;
};

/** The legs of a plan nobody has begun to fly. Takes as many legs and clocks as the plan has. */
export function showPlanned(
  plan: Extract<Plan, { status: "ready" }>,
  legs: readonly Leg[],
  clocks: readonly (readonly ShownClock[])[],
  manner: Manner,
): readonly ShownLeg[] {
  return plan.legs.map(({ phases, entries, stillness }, index) => ({
    phases,
    entries: entries.map((entry) => ({ ...entry, state: "planned" as const })),
    sleep: legs[index]?.sleep ?? [],
    unplanned: [],
    stillness,
    seat: legs[index]?.seat ?? "unknown",
    manner,
    clocks: clocks[index] ?? [],
    minute: null,
  }));
}

/** The legs of a saved trip as they stand, with the one in the air knowing the time. */
export function showFlown(
  flown: readonly FlownLeg[],
  legs: readonly Leg[],
  clocks: readonly (readonly ShownClock[])[],
): readonly ShownLeg[] {
  const standing = findStanding(flown);
  return flown.map((leg, index) => ({
    ...leg.stands,
    stillness: leg.stillness,
    manner: leg.planned.repertoire.manner,
    seat: legs[index]?.seat ?? "unknown",
    clocks: clocks[index] ?? [],
    minute: standing.stage === "air" && standing.flown === leg ? leg.minute : null,
  }));
}

/** How much of a plan is shown: every prompt, or the few that matter. */
export const PROMPT_VIEWS = ["all", "few"] as const;
export type PromptView = (typeof PROMPT_VIEWS)[number];

/** Whether an entry is one of the few that matter: a walk, or the movement at a sleep's edge. */
export const isKey = ({ kind, why }: Pick<EntryNow, "kind" | "why">): boolean =>
  kind === "walk" || why === "beforeSleep" || why === "afterWaking";

/** Legs longer than this with no sleep given are first shown with the few that matter. Source: ours (DESIGN 5). */
const LONG_MINUTES = 360;

/**
 * What to show: what was asked for, or else the few that matter when a leg of over six hours has no sleep. Without
 * any of the few, every prompt; null then, since there is nothing to choose.
 */
export function choosePrompts(legs: readonly ShownLeg[], asked: unknown): PromptView | null {
  if (!legs.some(({ entries }) => entries.some(isKey))) return null;
  const view = PROMPT_VIEWS.find((one) => one === asked);
  if (view) return view;
  const long = legs.some((leg) => arrivalOf(leg) > LONG_MINUTES && leg.sleep.length === 0);
  return long ? "few" : "all";
}

/** Plans of more prompts than this are listed one flight at a time. Source: ours, twice what long journeys have. */
const LISTED_MAX = 250;

/**
 * The one flight whose prompts are listed, counted from 1: the one asked for, or else the one in the air, or else the
 * first; null when all are listed, as in all but the longest plans.
 */
export function chooseLeg(
  legs: readonly Pick<ShownLeg, "entries" | "unplanned" | "minute">[],
  asked: unknown,
): number | null {
  const prompts = legs.reduce((sum, { entries, unplanned }) => sum + entries.length + unplanned.length, 0);
  if (legs.length === 1 || prompts <= LISTED_MAX) return null;
  const wanted = legs.findIndex((_, index) => asked === String(index + 1));
  const flying = legs.findIndex(({ minute }) => minute !== null);
  return 1 + Math.max(0, wanted < 0 ? flying : wanted);
}
