import type { TripState } from "@/components/trip/trip-state";
import { timeLegs } from "@/lib/core/air/flown-legs";
import { findStanding, type Standing } from "@/lib/core/air/standing";
import { RULESET } from "@/lib/core/plan/ruleset";
import { findLock, toPlannedLegs } from "@/lib/core/saved/saved";
import { daysBetween } from "@/lib/core/time";
import type { ListedTrip } from "@/lib/server/store/trip-list";

type OpenListed = Extract<ListedTrip, { corrupted: false }>;
const DAY_MS = 86_400_000;

/** When a trip is, seen from now: by where the traveller stands, or by its day where that is not known. */
export function toTripState(
  { departureAt, arrivalAt }: Pick<OpenListed, "departureAt" | "arrivalAt">,
  standing: Standing | null,
  now: Date,
): TripState {
  const { stage, flown } = standing ?? { stage: "unknown", flown: null };
  if (stage === "air" || stage === "landed" || stage === "over") return { is: stage };
  if (flown !== null && flown.minute !== null) return { is: "leaves", minutes: -flown.minute };
  if (departureAt === null) return { is: "undated" };
  if (arrivalAt !== null && arrivalAt < now) return { is: "over" };
  return { is: "leavesOn", days: Math.max(0, daysBetween(toDay(now), toDay(departureAt))) };
}

/** The state of a row of the list; null when the row does not open. Only a trip about now is worked out in full. */
export function findTripState(listed: ListedTrip, now: Date): TripState | null {
  if (listed.corrupted) return null;
  const { trip, departureAt, arrivalAt } = listed;
  const isNear =
    departureAt === null
      ? trip.progress.said.length > 0
      : departureAt.getTime() - DAY_MS < now.getTime() &&
        (arrivalAt?.getTime() ?? 0) + DAY_MS > now.getTime();
  const mayFly = isNear && findLock(trip, RULESET.hash) === null;
  const standing = mayFly
    ? findStanding(timeLegs(toPlannedLegs(trip), trip.progress, now.toISOString()))
    : null;
  return toTripState(listed, standing, now);
}

const toDay = (moment: Date) => moment.toISOString().slice(0, 10);
