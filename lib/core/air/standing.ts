import type { TimedLeg } from "./flown-legs";

/** From so many minutes before its planned pushback a leg is about to be flown. Source: ours. */
const ABOUT_TO_MINUTES = 180;
/** For so many minutes past its arrival the last leg has just landed; after that the trip is over. Source: ours. */
const LANDED_MINUTES = 120;
/** How long after an arrival the next leg of the trip takes over. Source: ours. */
const SETTLE_MINUTES = 15;

/**
 * Where in a trip the traveller is: the leg that counts now, and how far it has come.
 *
 * `unknown`: its pushback is not known. `before`, `boarding`: more than three hours before its pushback, or less.
 * `air`: from pushback to arrival. `landed`: on stand, until the next leg takes over or, on the last leg, for two
 * hours; `over` after that.
 */
export type Standing<Leg extends TimedLeg = TimedLeg> = {
  readonly stage: "unknown" | "before" | "boarding" | "air" | "landed" | "over";
  readonly flown: Leg;
};

/**
 * The one answer to where a traveller is, for page, phone and whatever else asks.
 *
 * A leg that was said to have pushed back counts until a quarter of an hour after its arrival, whatever the plan has
 * for the legs after it. Else the last leg whose pushback, said or planned, has passed counts; once it has arrived and
 * settled, the one after it does. Before the first pushback the first leg counts.
 */
export function findStanding<Leg extends TimedLeg>(legs: readonly Leg[]): Standing<Leg> {
  const hasBegun = ({ minute }: Leg) => minute !== null && minute >= 0;
  const isSettled = (index: number) => {
    const flown = legs[index];
    return flown !== undefined && (minutesPast(flown) ?? -1) >= SETTLE_MINUTES;
  };
  const said = legs.findLastIndex((flown) => flown.pushbackSaid && hasBegun(flown));
  const begun = said >= 0 && !isSettled(said) ? said : legs.findLastIndex(hasBegun);
  const index = isSettled(begun) ? Math.min(begun + 1, legs.length - 1) : Math.max(0, begun);
  const flown = legs[index];
  if (!flown) throw new Error("A trip without legs: a bug.");
  return { stage: findStage(flown), flown };
}

/** Minutes since arrival, negative before it; null while the pushback is not known. */
const minutesPast = ({ minute, arrivalMinute }: TimedLeg) =>
  minute === null ? null : minute - arrivalMinute;

function findStage(flown: TimedLeg): Standing["stage"] {
  const { minute } = flown;
  const past = minutesPast(flown);
  if (minute === null || past === null) return "unknown";
  if (minute < -ABOUT_TO_MINUTES) return "before";
  if (minute < 0) return "boarding";
  if (past < 0) return "air";
  return past < LANDED_MINUTES ? "landed" : "over";
}
