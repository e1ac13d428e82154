import { z } from "zod";
import { NO_PROGRESS } from "../air/progress";
import { progressSchema } from "../air/progress-schema";
import { daySchema, instantSchema, listOf, markSchema } from "../bounds";
import type { Plan } from "../plan/plan";
import { constraintsSchema, fitsLegs, planSchema } from "../plan/plan-schema";
import {
  blockMinutesSchema,
  fitsSleep,
  itinerarySchema,
  LEGS_MAX,
  preferencesSchema,
  type Itinerary,
} from "../plan/trip";
import { NAME_LENGTH } from "../typed/flight";

/** Trip ids: 128 random bits, base64url, chosen when the draft begins so that a repeated save makes one trip. */
export const tripIdSchema = z.string().regex(/^[A-Za-z0-9_-]{22}$/);

/**
 * Why a saved trip holds no exercise: kept with every trip, with or without answers (DESIGN 6). AGAIN: what was asked
 * when it was planned does not tell what today's rules have to know (upgrade.ts).
 */
export const lockSchema = z.enum(["STOP", "CLEAR", "MINOR", "AGAIN"]);

/** A trip's name: one line. */
const tripNameSchema = z
  .string()
  .max(NAME_LENGTH)
  .regex(/^\P{Cc}*$/u);

/** The parts of a saved trip, each by itself. */
export const savedTripParts = z.strictObject({
  schema: z.literal(2),
  name: tripNameSchema,
  /** Calendar day the first leg departs, where it departs; null when not given. */
  departureDate: daySchema.nullable(),
  itinerary: itinerarySchema,
  /**
   * The legs' clocks as resolved when the trip was saved, and by which zone data: rules change, printed times do
   * not. An instant is null when the departure time or airport is not known. Durations are block minutes.
   */
  clocks: z.strictObject({
    zoneData: markSchema,
    legs: listOf(
      z.strictObject({ departureAt: instantSchema.nullable(), durationMinutes: blockMinutesSchema }),
      LEGS_MAX,
      1,
    ),
  }),
  preferences: preferencesSchema,
  constraints: constraintsSchema,
  lock: lockSchema.nullable(),
  toldCanFly: z.boolean(),
  /** The entries as last shown: printed times never drift silently. */
  shown: z.strictObject({ rulesetVersion: markSchema, rulesetHash: markSchema, plan: planSchema }),
  /** What was said in the air. Trips saved before this was kept have said nothing. */
  progress: progressSchema.default(NO_PROGRESS),
});
/** What a saved trip seals, answers apart. */
export const savedTripSchema = savedTripParts.refine(isWhole);
export type SavedTrip = z.infer<typeof savedTripSchema>;

type Flights = {
  readonly itinerary: Itinerary;
  readonly clocks: { readonly legs: readonly { readonly durationMinutes: number }[] };
  readonly shown: { readonly plan: Plan };
};

/** Whether all parts of a saved trip are of the same flights: as many legs, sleeps inside them, a plan that fits. */
export function isWhole({ itinerary, clocks, shown }: Flights): boolean {
  const { legs, layoverMinutes } = itinerary;
  return (
    legs.length === clocks.legs.length &&
    layoverMinutes.length === legs.length - 1 &&
    legs.every(({ sleep }, index) => fitsSleep(sleep, clocks.legs[index]?.durationMinutes ?? 0)) &&
    fitsLegs(shown.plan, clocks.legs)
  );
}
