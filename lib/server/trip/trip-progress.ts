import "server-only";
import { createHash } from "node:crypto";
import { findClocks, type ShownClock } from "../../core/plan/clocks";
import { textOf, toWhole, type Fields } from "../../core/typed/fields";
import { flyLegs, type FlownLeg } from "../../core/air/flown-legs";
import { isTooMuch, mergeProgress, addSaid, type Progress } from "../../core/air/progress";
import { flightsOf, toPlannedLegs } from "../../core/saved/saved";
import { readSaying, type Saying } from "../../core/air/read-said";
import { findLegEnds } from "../flights/leg-ends";
import type { Owner } from "../keys/owner";
import { Full } from "../store/room";
import { viewTrip, type OpenTrip } from "./trip-view";
import { findTripToChange, updateTrip } from "../store/trips";

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
  const pushedBack = flown.map((leg) => (leg.pushbackSaid ? leg.pushedBackAt : null));
  const ends = findLegEnds(trip.itinerary, kept.legs);
  return { flown, clocks: findClocks(kept.legs, kept.layoverMinutes, ends, pushedBack) };
}

/** What became of something said: kept, or not to be read as typed in `field`, or nothing that could be said now. */
export type SayOutcome =
  | { readonly kind: "said"; readonly entryId: string | null }
  | { readonly kind: "unreadable"; readonly saying: Saying; readonly field: string; readonly typed: string }
  | { readonly kind: "nothing" };

/**
 * Keeps what a traveller says of a saved trip in the air.
 *
 * What is said is only ever added, so a page that has gone stale is not refused and two devices lose nothing; the
 * same tap sent twice is said once. Nothing can be said of a trip whose plan is locked. Throws {@link Full} when as much
 * was said as is kept.
 */
export async function sayOnTrip(owner: Owner, id: string, fields: Fields, now: Date): Promise<SayOutcome> {
  for (;;) {
    const stored = await findTripToChange(owner, id);
    if (stored === null || stored.corrupted || viewTrip(stored).plan === null) return { kind: "nothing" };
    const { flown } = flyTrip(stored, now);
    const flownLeg = flown.find(({ planned }) => planned.leg === toWhole(textOf(fields, "leg")));
    if (flownLeg === undefined) return { kind: "nothing" };
    const reading = readSaying(fields, flownLeg, plannedWall(stored, flownLeg), now.toISOString());
    if (reading.kind === "unreadable") {
      const { saying } = reading;
      const field = saying === "later" || saying === "earlier" ? "landing" : saying;
      return { kind: "unreadable", saying, field, typed: textOf(fields, field).slice(0, 20) };
    }
    if (reading.kind === "nothing") return reading;
    const { said } = reading;
    const entryId = said.type === "done" || said.type === "missed" ? said.entryId : null;
    const progress = addSaid(stored.trip.progress, said);
    if (progress !== stored.trip.progress && isTooMuch(progress)) throw new Full("notes");
    const outcome = await keepProgress(owner, stored, progress, now);
    if (outcome === "updated") return { kind: "said", entryId };
    if (outcome === "missing") return { kind: "nothing" };
    // Changed in between: say it of what is there now.
  }
}

/** Which flights a phone noted things of: a mark that changes with them. */
export const flightsMark = (trip: OpenTrip["trip"]): string =>
  createHash("sha256").update(flightsOf(trip)).digest("base64url").slice(0, 12);

/**
 * What became of a phone's notes: in the saved trip, which is then all that any device said of it; or the trip has
 * other flights by now, or more than ever is said, or is locked, or is not there: then nothing has changed.
 */
export type MergeOutcome =
  | { readonly kind: "merged"; readonly progress: Progress }
  | { readonly kind: "changed" | "tooMuch" | "locked" | "missing" };

/**
 * Merges what a phone noted of these flights into the saved trip. The same notes sent again change nothing; of two
 * things said of one entry, on whichever device, the one said last holds, and nothing is lost.
 */
export async function mergeIntoTrip(
  owner: Owner,
  id: string,
  flights: string,
  noted: Progress,
  now: Date,
): Promise<MergeOutcome> {
  for (;;) {
    const stored = await findTripToChange(owner, id);
    if (stored === null) return { kind: "missing" };
    if (stored.corrupted || viewTrip(stored).plan === null) return { kind: "locked" };
    if (flightsMark(stored.trip) !== flights) return { kind: "changed" };
    const legs = stored.trip.clocks.legs.length;
    const said = noted.said.filter(({ leg }) => leg <= legs);
    const before = stored.trip.progress;
    const merged = mergeProgress(before, { schema: 1, said });
    const progress = merged.said.length === before.said.length ? before : merged;
    if (progress !== before && isTooMuch(merged)) return { kind: "tooMuch" };
    const outcome = await keepProgress(owner, stored, progress, now);
    if (outcome === "updated") return { kind: "merged", progress };
    if (outcome === "missing") return { kind: "missing" };
  }
}

/** Keeps a trip's progress, if nothing has changed the trip since it was read; writes only what is new. */
async function keepProgress(owner: Owner, stored: OpenTrip, progress: Progress, now: Date) {
  if (progress === stored.trip.progress) return "updated";
  const trip = { ...stored.trip, progress };
  return updateTrip(owner, stored.id, stored.version, trip, stored.sheet, now, { noted: true });
}

/** What the clock where a leg departs shows at its planned pushback, or null when that is not known. */
function plannedWall({ trip }: OpenTrip, { planned }: FlownLeg): string | null {
  const index = planned.leg - 1;
  return findLegEnds(trip.itinerary, trip.clocks.legs)[index]?.departure?.wall ?? null;
}
