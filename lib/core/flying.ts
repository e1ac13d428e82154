import { findPushback, findWalkSaid, toHappenings, type Progress } from "./progress";
import { replan, type LegNow, type PlannedLeg } from "./replan";
import { minutesBetween } from "./time";
import { ENTRY_MINUTES, measureStillness, type Stillness } from "./timeline";

/** From so many minutes before its planned pushback a leg is about to be flown. Source: ours. */
export const ABOUT_TO_MINUTES = 180;
/** So many minutes past its arrival a leg may still be in the air. Source: ours. */
export const LANDED_MINUTES = 120;

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

/**
 * The leg a traveller is on: `boarding` up to three hours before its pushback, `air` from pushback to arrival,
 * `landed` for two hours after.
 */
export type Stage = { readonly stage: "boarding" | "air" | "landed"; readonly flown: FlownLeg };

/**
 * Where in the trip the traveller is, or null: long before, long after, between two flights, or not known.
 *
 * A leg that was said to have pushed back ends the ones before it. Otherwise a leg in the air comes first, then
 * one about to be flown, then one that has just landed.
 */
export function findStage(legs: readonly FlownLeg[]): Stage | null {
  const begun = legs.findLastIndex(({ told, minute }) => told && minute !== null && minute >= 0);
  const stages = legs.slice(Math.max(0, begun)).flatMap((flown): Stage[] => {
    const { minute } = flown;
    if (minute === null || minute < -ABOUT_TO_MINUTES) return [];
    if (minute < 0) return [{ stage: "boarding", flown }];
    const past = minute - arrivalOf(flown.stands);
    if (past < 0) return [{ stage: "air", flown }];
    return past < LANDED_MINUTES ? [{ stage: "landed", flown }] : [];
  });
  const first = (stage: Stage["stage"]) => stages.find((one) => one.stage === stage);
  return first("air") ?? first("boarding") ?? first("landed") ?? null;
}

/** A leg whose pushback only the traveller can say, and the ones before which are over or were never said. */
export function findUntold(legs: readonly FlownLeg[]): FlownLeg | null {
  const after = legs.findLastIndex(({ minute }) => minute !== null) + 1;
  return legs[after] ?? null;
}
