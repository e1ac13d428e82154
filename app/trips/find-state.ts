import type { TripState } from "@/components/trip/trip-state";
import { timeLegs } from "@/lib/core/air/flown-legs";
import { findStanding, type Standing } from "@/lib/core/air/standing";
import { RULESET } from "@/lib/core/plan/ruleset";
import { findLock, toPlannedLegs } from "@/lib/core/saved/saved";
import { daysBetween } from "@/lib/core/time";
import { findDay } from "@/lib/server/flights/leg-ends";
import type { ListedTrip, TripPage } from "@/lib/server/store/trip-list";
import { toTripItem } from "@/lib/server/trip/trip-view";

type OpenListed = Extract<ListedTrip, { corrupted: false }>;
const DAY_MS = 86_400_000;
const DAY_MINUTES = 1440;

/**
 * When a trip is, seen from now: by where the traveller stands, or by its day where that is not known. Within a day of a
 * departure by the clock its minutes count, before that the days of the calendar where it departs.
 */
export function toTripState(
  { trip, departureAt, arrivalAt }: Pick<OpenListed, "trip" | "departureAt" | "arrivalAt">,
  standing: Standing | null,
  now: Date,
): TripState {
  const { stage, flown } = standing ?? { stage: "unknown", flown: null };
  if (stage === "air" || stage === "landed" || stage === "over") return { is: stage };
  const minute = flown?.minute ?? null;
  if (minute !== null && minute > -DAY_MINUTES) return { is: "leaves", minutes: -minute };
  if (departureAt === null) return { is: "undated" };
  if (arrivalAt !== null && arrivalAt < now) return { is: "over" };
  const next = flown !== null && flown.pushedBackAt !== null && flown.planned.leg > 1 ? flown : null;
  const from = trip.itinerary.legs[(next?.planned.leg ?? 1) - 1]?.from;
  const departs = next?.pushedBackAt ? new Date(next.pushedBackAt) : departureAt;
  const day = (next === null ? trip.departureDate : null) ?? findDay(from, departs).day;
  return { is: "leavesOn", days: Math.max(0, daysBetween(findDay(from, now).day, day)) };
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

/** A page of the list by the moment each trip is at: a trip without a date is past once it was said to be flown. */
export function partTrips({ upcoming, past }: Pick<TripPage, "upcoming" | "past">, now: Date) {
  const toRow = (listed: ListedTrip) => ({ ...toTripItem(listed), state: findTripState(listed, now) });
  const rows = { upcoming: upcoming.map(toRow), past: past.map(toRow) };
  const all = [...rows.upcoming, ...rows.past];
  const isFlown = ({ state }: (typeof all)[number]) => state?.is === "landed" || state?.is === "over";
  const isAloft = ({ state }: (typeof all)[number]) => state?.is === "air";
  return {
    aloft: all.filter(isAloft),
    upcoming: rows.upcoming.filter((row) => !isAloft(row) && !isFlown(row)),
    past: [...rows.upcoming.filter(isFlown), ...rows.past.filter((row) => !isAloft(row))],
  };
}
