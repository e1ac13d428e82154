import "server-only";
import { findWatch, type Watch, type WatchLeg } from "../../core/advice/watch";
import type { SavedTrip } from "../../core/saved/saved-schema";
import { addToInstant } from "../../core/time";
import { findLegEnds } from "../flights/leg-ends";
import { viewTrip, type OpenTrip } from "./trip-view";

/** The watch window of a saved trip: on its page, after it, and in its calendar. */
export function findTripWatch(stored: OpenTrip): Watch | null {
  const { planned, kept } = viewTrip(stored);
  const { layoverMinutes } = planned?.trip ?? kept;
  return findWatch(toWatchLegs(stored.trip, layoverMinutes), layoverMinutes);
}

/**
 * The legs of a saved trip with the clocks that everything else shows at their ends: over the date line the day of
 * arrival is not the one on a watch. A leg whose own departure is not known leaves when the one before and the time
 * between have passed.
 */
export function toWatchLegs(
  { clocks, itinerary }: Pick<SavedTrip, "clocks" | "itinerary">,
  layoverMinutes: readonly number[],
): readonly WatchLeg[] {
  const ends = findLegEnds(itinerary, clocks.legs);
  let arrivedAt: string | null = null;
  const counted = clocks.legs.map(({ departureAt, durationMinutes }, index) => {
    const stop = layoverMinutes[index - 1] ?? 0;
    const leavesAt: string | null = departureAt ?? (arrivedAt && addToInstant(arrivedAt, stop));
    arrivedAt = leavesAt && addToInstant(leavesAt, durationMinutes);
    return { departureAt: leavesAt, durationMinutes };
  });
  const endsCounted = findLegEnds(itinerary, counted);
  return clocks.legs.map(({ durationMinutes }, index) => ({
    durationMinutes,
    departureLocal: ends[index]?.departure?.wall,
    arrivalLocal: (ends[index]?.arrival ?? endsCounted[index]?.arrival)?.wall,
  }));
}
