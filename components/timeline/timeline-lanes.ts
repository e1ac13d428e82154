import { readClock, type ShownClock } from "@/lib/core/plan/clocks";
import type { EntryNow, LegNow } from "@/lib/core/air/replan";
import { ENTRY_MINUTES, MARK_MINUTES, mergeStretches } from "@/lib/core/plan/timeline";
import type { Stretch } from "@/lib/core/plan/trip";
import { arrivalOf } from "@/lib/core/plan/phases";

/** A movement in the picture: planned, or done beside the plan. */
export type LaneMark = Pick<EntryNow, "id" | "kind" | "startMinute" | "state">;

/** What the picture of a leg has in each lane, in minutes after pushback. */
export type Lanes = {
  readonly belt: readonly Stretch[];
  readonly meals: readonly Stretch[];
  readonly sleep: readonly Stretch[];
  readonly sets: readonly LaneMark[];
  readonly walks: readonly LaneMark[];
};

/**
 * The lanes of a leg: touching stretches as one, every entry in exactly one. Of what was done beside the plan, one mark
 * for each five minutes.
 */
export function toLanes(leg: Pick<LegNow, "phases" | "sleep" | "entries" | "unplanned">): Lanes {
  const beside = leg.unplanned.map(({ kind, endMinute }, index): LaneMark => {
    const startMinute = Math.max(0, endMinute - ENTRY_MINUTES[kind]);
    return { id: `beside${index}`, kind, startMinute, state: "done" };
  });
  // Those that would stand on each other are drawn once.
  const placeOf = ({ kind, startMinute }: LaneMark) => `${kind}${Math.floor(startMinute / MARK_MINUTES)}`;
  const apart = [...new Map(beside.toReversed().map((mark) => [placeOf(mark), mark])).values()];
  const marks = [...leg.entries, ...apart];
  return {
    belt: mergeStretches(leg.phases.filter(({ beltOn }) => beltOn)),
    meals: mergeStretches(leg.phases.filter(({ kind }) => kind === "meal")),
    sleep: leg.sleep,
    sets: marks.filter(({ kind }) => kind !== "walk"),
    walks: marks.filter(({ kind }) => kind === "walk"),
  };
}

/** A time on an axis: where it stands and what it says. */
export type Tick = { readonly minute: number; readonly text: string };

const STEPS = [30, 60, 120, 180, 240, 360, 720];

/** The shortest step between times, in minutes, that gives an axis of this length at most so many. */
export const chooseStep = (durationMinutes: number, most: number): number =>
  STEPS.find((step) => durationMinutes / step <= most) ?? 720;

/**
 * The times of a leg on one clock, at whole steps of that clock; null: since pushback. Both ends count, and days
 * are not told.
 */
export function toTicks(
  clock: ShownClock | null,
  durationMinutes: number,
  step: number,
  sayMinutes: (minutes: number) => string,
): readonly Tick[] {
  const at = clock === null ? null : readClock(clock, 0).time;
  const since = at === null ? 0 : Number(at.slice(0, 2)) * 60 + Number(at.slice(3));
  const ticks: Tick[] = [];
  for (let minute = (step - (since % step)) % step; minute <= durationMinutes; minute += step) {
    ticks.push({ minute, text: clock === null ? sayMinutes(minute) : readClock(clock, minute).time });
  }
  return ticks;
}

/**
 * The minutes at which the aircraft leaves the ground, reaches its height, leaves it, and is on the ground again: in
 * this order, between 0 and arrival, with some cruise between even where there is no phase of it. A sketch.
 */
export function toProfile({ phases }: Pick<LegNow, "phases">): readonly [number, number, number, number] {
  const find = (kind: LegNow["phases"][number]["kind"]) => phases.find((phase) => phase.kind === kind);
  const arrival = arrivalOf({ phases });
  const up = find("climb")?.startMinute ?? 0;
  const down = find("landing")?.startMinute ?? arrival;
  const third = (down - up) / 3;
  const top = Math.min(find("climb")?.endMinute ?? up, up + third);
  const leave = Math.max(find("descent")?.startMinute ?? down, down - third);
  return [up, top, leave, down];
}
