import "server-only";
import { findClocks, type ShownClock } from "../core/clocks";
import { textOf, toWhole, type Fields } from "../core/fields";
import { flyLegs, type FlownLeg } from "../core/flying";
import { tell } from "../core/progress";
import { toPlannedLegs } from "../core/saved";
import { readSaying, type Saying } from "../core/saying";
import { findLegEnds } from "./leg-ends";
import type { Owner } from "./owner";
import { viewTrip, type OpenTrip } from "./trip-view";
import { findTrip, updateTrip } from "./trips";

/** A saved trip as it stands at an instant, and the clocks beside each of its legs. */
export type TripInTheAir = {
  readonly flown: readonly FlownLeg[];
  readonly clocks: readonly (readonly ShownClock[])[];
};

/** The trip as it stands by what was said of it. Whether its plan may be shown is for {@link viewTrip} to say first. */
export function flyTrip(stored: OpenTrip, now: Date): TripInTheAir {
  const { trip } = stored;
  const { kept } = viewTrip(stored);
  const flown = flyLegs(toPlannedLegs(trip), trip.progress, now.toISOString());
  const told = flown.map((leg) => (leg.told ? leg.pushedBackAt : null));
  const ends = findLegEnds(trip.itinerary, kept.legs);
  return { flown, clocks: findClocks(kept.legs, kept.layoverMinutes, ends, told) };
}

/** What became of something said: kept, or not to be read, or nothing that could be said of this trip now. */
export type SayOutcome =
  | { readonly kind: "said"; readonly entryId: string | null }
  | { readonly kind: "unreadable"; readonly saying: Saying; readonly typed: string }
  | { readonly kind: "nothing" };

/**
 * Keeps what a traveller says of a saved trip in the air.
 *
 * What is said is only ever added, so a page that has gone stale is not refused and two devices lose nothing; the
 * same tap sent twice is said once. Nothing can be said of a trip whose plan is locked.
 */
export async function sayOnTrip(owner: Owner, id: string, fields: Fields, now: Date): Promise<SayOutcome> {
  for (;;) {
    const stored = await findTrip(owner, id);
    if (stored === null || stored.corrupted || viewTrip(stored).plan === null) return { kind: "nothing" };
    const { flown } = flyTrip(stored, now);
    const flownLeg = flown.find(({ planned }) => planned.leg === toWhole(textOf(fields, "leg")));
    if (flownLeg === undefined) return { kind: "nothing" };
    const reading = readSaying(fields, flownLeg, plannedWall(stored, flownLeg), now.toISOString());
    if (reading.kind === "unreadable") {
      const { saying } = reading;
      const input = saying === "later" || saying === "earlier" ? "landing" : saying;
      return { kind: "unreadable", saying, typed: textOf(fields, input).slice(0, 20) };
    }
    if (reading.kind === "nothing") return reading;
    const { said } = reading;
    const entryId = said.type === "done" || said.type === "missed" ? said.entryId : null;
    const progress = tell(stored.trip.progress, said);
    if (progress === stored.trip.progress) return { kind: "said", entryId };
    const trip = { ...stored.trip, progress };
    const outcome = await updateTrip(owner, id, stored.version, trip, stored.sheet, now);
    if (outcome === "updated") return { kind: "said", entryId };
    if (outcome === "missing") return { kind: "nothing" };
    // Changed in between: say it of what is there now.
  }
}

/** What the clock where a leg departs shows at its planned pushback, or null when that is not known. */
function plannedWall({ trip }: OpenTrip, { planned }: FlownLeg): string | null {
  const index = planned.leg - 1;
  return findLegEnds(trip.itinerary, trip.clocks.legs)[index]?.departure?.wall ?? null;
}
