import { unpackLegs, type KeptTrip } from "./kept-trip";
import type { PlannedLeg } from "./replan";
import type { Slot } from "../plan/timeline";

/** One alarm to set on a phone: which leg (from 0), minutes after its pushback, and what for. */
export type Alarm = { readonly leg: number; readonly minute: number; readonly kind: Slot["kind"] };

/** More times than these are no longer a list that anyone reads, nor a small page. Source: ours. */
const TIMES_MAX = 240;

/** Whether an entry is one of the few that matter: a walk, or the movement at the edge of a sleep. */
const isOneOfFew = ({ kind, why }: Slot): boolean =>
  kind === "walk" || why === "beforeSleep" || why === "afterWaking";
const isWalk = ({ kind }: Slot): boolean => kind === "walk";

/** The entries of each leg to list: all, or when those are more than {@link TIMES_MAX}, the few, or the walks. */
export function chooseListed(legs: readonly PlannedLeg[]): readonly PlannedLeg["entries"][] {
  return chooseFinest(legs, [() => true, isOneOfFew, isWalk]);
}

/**
 * The few entries of a trip worth an alarm clock, at most {@link TIMES_MAX} or its walks. Of a leg without any of
 * the few, one about as often as a walk would be.
 */
export function findAlarms(trip: KeptTrip): readonly Alarm[] {
  const legs = unpackLegs(trip);
  return chooseFinest(legs, [isOneOfFew, isWalk]).flatMap((few, leg) => {
    const all = legs[leg]?.entries ?? [];
    const chosen = few.length > 0 ? few : thinOut(all, trip.pace.walkEveryMinutes);
    return chosen.map(({ kind, startMinute }) => ({ leg, minute: startMinute, kind }));
  });
}

function chooseFinest(legs: readonly PlannedLeg[], levels: readonly ((entry: Slot) => boolean)[]) {
  const lists = levels.map((isListed) => legs.map(({ entries }) => entries.filter(isListed)));
  const fits = lists.find((list) => list.flat().length <= TIMES_MAX);
  return fits ?? lists.at(-1) ?? [];
}

/** The first entry, and every next one at least so many minutes after the one before it. */
function thinOut(entries: PlannedLeg["entries"], minutes: number): PlannedLeg["entries"] {
  let last = -minutes;
  return entries.filter(({ startMinute }) => {
    if (startMinute - last < minutes) return false;
    last = startMinute;
    return true;
  });
}
