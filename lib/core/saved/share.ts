import { z } from "zod";
import { daySchema, instantSchema, listOf, markSchema } from "../bounds";
import { findLock } from "./saved";
import type { SavedTrip } from "./saved-schema";
import { withMoves } from "../plan/plan";
import { fitsLegs, planSchema } from "../plan/plan-schema";
import { toPlainBody } from "../plan/sets";
import {
  airportCodeSchema,
  blockMinutesSchema,
  fitsSleep,
  layoverMinutesSchema,
  LEGS_MAX,
  localTimeSchema,
  sleepSchema,
  SLEEPS_MAX,
} from "../plan/trip";

/** How many days a share link may last. */
export const SHARE_DAYS = [7, 30, 90] as const;
/** Most share links of one trip at a time. */
export const SHARES_MAX = 10;

/** What a share link shows: when and what to move on which flight. No name, no seat, no answer, nothing that says why. */
export const sharedSchema = z
  .strictObject({
    schema: z.literal(1),
    departureDate: daySchema.nullable(),
    /** Wall time where the first leg departs, or null. */
    departureLocal: localTimeSchema.nullable(),
    legs: listOf(
      z.strictObject({
        from: airportCodeSchema.nullable(),
        to: airportCodeSchema.nullable(),
        durationMinutes: blockMinutesSchema,
        departureAt: instantSchema.nullable(),
        sleep: listOf(sleepSchema, SLEEPS_MAX),
      }),
      LEGS_MAX,
      1,
    ),
    layoverMinutes: listOf(layoverMinutesSchema, LEGS_MAX - 1),
    plan: planSchema,
    /** The rule set under which a waiting time was taken as over; null when there was none to wait for. */
    heldBy: markSchema.nullable(),
  })
  .refine(
    ({ legs, layoverMinutes, plan }) =>
      layoverMinutes.length === legs.length - 1 &&
      legs.every(({ sleep, durationMinutes }) => fitsSleep(sleep, durationMinutes)) &&
      fitsLegs(plan, legs),
  );
export type Shared = z.infer<typeof sharedSchema>;

/**
 * A saved trip as others may see it, or null when it is locked: the times as last shown, every entry with plain moves of
 * its kind. Moves that a leg of this traveller may not do are not among them; which leg, and why, is not told.
 */
export function toShared(trip: SavedTrip, rulesetHash: string): Shared | null {
  const { clocks, itinerary, shown } = trip;
  if (findLock(trip, rulesetHash) !== null || shown.plan.status !== "ready") return null;
  return {
    schema: 1,
    departureDate: trip.departureDate,
    departureLocal: itinerary.legs[0]?.departureLocal ?? null,
    legs: clocks.legs.map(({ departureAt, durationMinutes }, index) => ({
      from: itinerary.legs[index]?.from ?? null,
      to: itinerary.legs[index]?.to ?? null,
      durationMinutes,
      departureAt,
      sleep: itinerary.legs[index]?.sleep ?? [],
    })),
    layoverMinutes: itinerary.layoverMinutes,
    plan: withMoves(shown.plan, toPlainBody(trip.constraints)),
    heldBy: trip.lock === "CLEAR" ? shown.rulesetHash : null,
  };
}

/** Whether a copy may still be shown: a waiting time that was over counts as over only under its own rule set. */
export const isShowable = ({ heldBy }: Shared, rulesetHash: string): boolean =>
  heldBy === null || heldBy === rulesetHash;
