import { toFlyingLegs, type KeptTrip } from "./kept-trip";
import type { Slot } from "./timeline";

/** One alarm to set on a phone: which leg (from 0), minutes after its pushback, and what for. */
export type Alarm = { readonly leg: number; readonly minute: number; readonly kind: Slot["kind"] };

/** Whether an entry is one of the few that matter: a walk, or the movement at the edge of a sleep. */
export const isOneOfFew = ({ kind, why }: Pick<Slot, "kind" | "why">): boolean =>
  kind === "walk" || why === "beforeSleep" || why === "afterWaking";

/** The few entries of a trip worth an alarm clock; of a leg without any, all. */
export function findAlarms(trip: KeptTrip): readonly Alarm[] {
  return toFlyingLegs(trip).flatMap(({ entries }, leg) => {
    const few = entries.filter(isOneOfFew);
    return (few.length > 0 ? few : entries).map(({ kind, startMinute }) => ({
      leg,
      minute: startMinute,
      kind,
    }));
  });
}
