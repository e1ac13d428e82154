import { findPushback, findWalkSaid, toHappenings, type Progress } from "./progress";
import { findArrival, replan, type LegNow, type PlannedLeg } from "./replan";
import { arrivalOf } from "../plan/phases";
import { minutesBetween } from "../time";
import { ENTRY_MINUTES, measureStillness, type Stillness } from "../plan/timeline";

/** Where one leg is in time at one moment. */
export type TimedLeg = {
  readonly planned: PlannedLeg;
  /** As told, or else as planned; null when neither is known. */
  readonly pushedBackAt: string | null;
  /** The traveller said when. */
  readonly pushbackSaid: boolean;
  /** Whole minutes from pushback to this moment; negative before it, null when pushback is not known. */
  readonly minute: number | null;
  /** The minute after pushback at which it arrives on stand, by what was said. */
  readonly arrivalMinute: number;
};

/** One leg at one moment: as planned, and as it stands by what was said. */
export type FlownLeg = TimedLeg & {
  readonly stands: LegNow;
  /** When a walk was said that can still be taken back, or null. */
  readonly walkSaidAt: string | null;
  /** As far as it is known: missed entries were no movement, what was done beside the plan was. */
  readonly stillness: Stillness;
};

/**
 * The legs of a trip at an instant, by what was said of them.
 *
 * With nothing said every entry is where the plan has it; a leg whose pushback is not known stands as planned,
 * whatever the time.
 */
export const flyLegs = (legs: readonly PlannedLeg[], progress: Progress, now: string): readonly FlownLeg[] =>
  legs.map((planned) => {
    const { happenings, ...begun } = beginLeg(planned, progress, now);
    const { pushedBackAt, minute } = begun;
    const stands = replan({ ...planned, departureAt: pushedBackAt }, happenings, Math.max(0, minute ?? 0));
    const walkSaidAt = findWalkSaid(progress, planned.leg, now);
    return { ...begun, arrivalMinute: arrivalOf(stands), stands, walkSaidAt, stillness: stillnessOf(stands) };
  });

/** Where the legs of a trip are in time at an instant: what {@link flyLegs} says of it, without their timelines. */
export const timeLegs = (legs: readonly PlannedLeg[], progress: Progress, now: string): readonly TimedLeg[] =>
  legs.map((planned) => {
    const { happenings, ...begun } = beginLeg(planned, progress, now);
    return { ...begun, arrivalMinute: findArrival(planned, happenings) };
  });

/** When a leg began, and what happened on it since. */
function beginLeg(planned: PlannedLeg, progress: Progress, now: string) {
  const { leg, departureAt } = planned;
  const pushedBackAt = findPushback(progress, leg, departureAt);
  return {
    planned,
    pushedBackAt,
    pushbackSaid: progress.said.some((said) => said.leg === leg && said.type === "pushedBack"),
    minute: pushedBackAt === null ? null : minutesBetween(pushedBackAt, now),
    happenings: pushedBackAt === null ? [] : toHappenings(progress, leg, pushedBackAt),
  };
}

/** How many movements were really done on these legs. */
export function countDone(legs: readonly LegNow[]): { readonly sets: number; readonly walks: number } {
  const done = legs.flatMap(({ entries, unplanned }) => [
    ...entries.filter(({ state }) => state === "done"),
    ...unplanned,
  ]);
  const walks = done.filter(({ kind }) => kind === "walk").length;
  return { sets: done.length - walks, walks };
}

/** How many minutes later than planned a leg lands, by what was said; negative: earlier. */
export const landsLater = ({ planned, arrivalMinute }: TimedLeg): number =>
  arrivalMinute - arrivalOf(planned);

function stillnessOf(stands: LegNow): Stillness {
  const beside = stands.unplanned.map(({ kind, endMinute }) => ({
    kind,
    startMinute: Math.max(0, endMinute - ENTRY_MINUTES[kind]),
    durationMinutes: ENTRY_MINUTES[kind],
    why: "interval" as const,
  }));
  const moved = [...stands.entries.filter(({ state }) => state !== "missed"), ...beside];
  return measureStillness(
    stands,
    moved.toSorted((one, other) => one.startMinute - other.startMinute),
  );
}

/** A leg whose pushback only the traveller can say, and the ones before which are over or were never said. */
export function findUnsaid(legs: readonly FlownLeg[]): FlownLeg | null {
  const after = legs.findLastIndex(({ minute }) => minute !== null) + 1;
  return legs[after] ?? null;
}
