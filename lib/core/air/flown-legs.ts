import { findPushback, findWalkSaid, toHappenings, type Progress } from "./progress";
import { replan, type LegNow, type PlannedLeg } from "./replan";
import { minutesBetween } from "../time";
import { ENTRY_MINUTES, measureStillness, type Stillness } from "../plan/timeline";

/** One leg at one moment: as planned, and as it stands by what was said. */
export type FlownLeg = {
  readonly planned: PlannedLeg;
  /** As told, or else as planned; null when neither is known. */
  readonly pushedBackAt: string | null;
  /** The traveller said when. */
  readonly told: boolean;
  /** Whole minutes from pushback to this moment; negative before it, null when pushback is not known. */
  readonly minute: number | null;
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
export function flyLegs(legs: readonly PlannedLeg[], progress: Progress, now: string): readonly FlownLeg[] {
  return legs.map((planned) => {
    const { leg, departureAt } = planned;
    const pushedBackAt = findPushback(progress, leg, departureAt);
    const minute = pushedBackAt === null ? null : minutesBetween(pushedBackAt, now);
    const happenings = pushedBackAt === null ? [] : toHappenings(progress, leg, pushedBackAt);
    const stands = replan({ ...planned, departureAt: pushedBackAt }, happenings, Math.max(0, minute ?? 0));
    const told = progress.said.some((said) => said.leg === leg && said.type === "pushedBack");
    const walkSaidAt = findWalkSaid(progress, leg, now);
    return { planned, pushedBackAt, told, minute, stands, walkSaidAt, stillness: stillnessOf(stands) };
  });
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

/** The minute after pushback at which a leg arrives on stand. */
export const arrivalOf = ({ phases }: Pick<LegNow, "phases">): number => phases.at(-1)?.endMinute ?? 0;

/** How many minutes later than planned a leg lands, by what was said; negative: earlier. */
export const landsLater = ({ planned, stands }: FlownLeg): number => arrivalOf(stands) - arrivalOf(planned);

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
export function findUntold(legs: readonly FlownLeg[]): FlownLeg | null {
  const after = legs.findLastIndex(({ minute }) => minute !== null) + 1;
  return legs[after] ?? null;
}
