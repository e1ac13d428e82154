import { z } from "zod";
import { findLock } from "./saved";
import type { SavedTrip } from "./draft";
import { hasRoom } from "./phases";
import type { Plan } from "./plan";
import { planSchema } from "./plan-schema";
import { composeSets } from "./sets";
import { LEGS_MAX } from "./trip";

/** How many days a share link may last. */
export const SHARE_DAYS = [7, 30, 90] as const;
/** Most share links of one trip at a time. */
export const SHARES_MAX = 10;

const stretchSchema = z.strictObject({ startMinute: z.int(), endMinute: z.int() });

/** What a share link shows: when and what to move on which flight. No name, no seat, no answer, nothing that says why. */
export const sharedSchema = z.strictObject({
  schema: z.literal(1),
  departureDate: z.iso.date().nullable(),
  /** Wall time where the first leg departs, or null. */
  departureLocal: z.string().nullable(),
  legs: z
    .array(
      z.strictObject({
        from: z.string().nullable(),
        to: z.string().nullable(),
        durationMinutes: z.int(),
        departureAt: z.iso.datetime().nullable(),
        sleep: z.array(stretchSchema),
      }),
    )
    .min(1)
    .max(LEGS_MAX),
  layoverMinutes: z.array(z.int()),
  plan: planSchema,
  /** The rule set under which a waiting time was taken as over; null when there was none to wait for. */
  heldBy: z.string().nullable(),
});
export type Shared = z.infer<typeof sharedSchema>;

type ReadyPlan = Extract<Plan, { status: "ready" }>;

/**
 * A saved trip as others may see it, or null when it is locked: the times as last shown, every entry with the plain
 * moves of its kind, whatever this traveller's own body asked for.
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
    plan: withPlainMoves(shown.plan),
    heldBy: trip.lock === "CLEAR" ? shown.rulesetHash : null,
  };
}

/** Whether a copy may still be shown: a waiting time that was over counts as over only under its own rule set. */
export const isShowable = ({ heldBy }: Shared, rulesetHash: string): boolean =>
  heldBy === null || heldBy === rulesetHash;

const ANYONE = {
  seatedOnly: false,
  movableAnkles: "both",
  cast: false,
  operation: null,
  pregnant: null,
  shortStature: false,
} as const;

function withPlainMoves(plan: ReadyPlan): ReadyPlan {
  const slots = plan.legs.flatMap((leg) =>
    leg.entries.map((entry) => ({ kind: entry.kind, room: hasRoom(leg.phases, entry) })),
  );
  const moves = composeSets(slots, ANYONE);
  let taken = 0;
  return {
    ...plan,
    legs: plan.legs.map((leg) => ({
      ...leg,
      entries: leg.entries.map((entry) => ({ ...entry, exercises: moves[taken++] ?? [] })),
    })),
  };
}
