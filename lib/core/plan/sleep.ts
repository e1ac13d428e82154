import { makePhases } from "./phases";
import type { Stretch } from "./trip";

const DAY_MINUTES = 1440;
/** A night flight is in cruise for two hours or more of this stretch of the clock where it leaves. Source: ours. */
const NIGHT = { from: 23 * 60, minutes: 7 * 60, atLeast: 120 } as const;

/**
 * Where one sleep of so many minutes fits best in a leg: after the first meal and before the next; if it is too long
 * for that, after the first meal; if that is too short, from the end of the climb. It always ends by the descent.
 *
 * Null when it fits nowhere. Legs without a cruise have no room for a sleep.
 */
export function placeSleep(durationMinutes: number, sleepMinutes: number): Stretch | null {
  const phases = makePhases(durationMinutes);
  const meals = phases.filter(({ kind }) => kind === "meal");
  const { startMinute: cruiseStarts, endMinute: cruiseEnds } = cruiseOf(durationMinutes);
  const afterMeal = meals[0]?.endMinute ?? cruiseStarts;
  const place = [
    { startMinute: afterMeal, endMinute: meals[1]?.startMinute ?? cruiseEnds },
    { startMinute: afterMeal, endMinute: cruiseEnds },
    { startMinute: cruiseStarts, endMinute: cruiseEnds },
  ].find(({ startMinute, endMinute }) => endMinute - startMinute >= sleepMinutes);
  return place ? { startMinute: place.startMinute, endMinute: place.startMinute + sleepMinutes } : null;
}

/** The longest sleep that {@link placeSleep} finds room for, in minutes; 0 on a leg without a cruise. */
export function longestSleep(durationMinutes: number): number {
  const { startMinute, endMinute } = cruiseOf(durationMinutes);
  return endMinute - startMinute;
}

/** Whether a leg flies through the night of the place it leaves. `departureLocal` is a wall time, "2026-12-01T21:05". */
function isNightFlight(departureLocal: string, durationMinutes: number): boolean {
  const leaves = toMinuteOfDay(departureLocal.slice(11, 16));
  const { startMinute, endMinute } = cruiseOf(durationMinutes);
  const dark = [-1, 0, 1, 2].map((day) => {
    const from = NIGHT.from + day * DAY_MINUTES;
    return Math.min(leaves + endMinute, from + NIGHT.minutes) - Math.max(leaves + startMinute, from);
  });
  return Math.max(...dark) >= NIGHT.atLeast;
}

/** "21:05" as minutes since midnight. */
export function toMinuteOfDay(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));
}

/** From the end of the climb to the start of the descent; nothing where the belt counts as on throughout. */
function cruiseOf(durationMinutes: number): Stretch {
  const flown = makePhases(durationMinutes).filter(({ beltOn }) => !beltOn);
  return { startMinute: flown[0]?.startMinute ?? 0, endMinute: flown.at(-1)?.endMinute ?? 0 };
}

/** Hours of sleep that are offered in one tap. */
const OFFERED_HOURS = [3, 4, 5, 6, 7, 8] as const;
/** Legs from this length on are offered a sleep by day too (DESIGN 5). */
const LONG_LEG_MINUTES = 360;

/**
 * The hours of sleep to offer on a leg, fewest first: those there is room for, on a night flight or one of six hours
 * or more; none once a sleep is told. `departureLocal` is the clock where it leaves, or null.
 */
export function offeredSleep(
  { durationMinutes, sleep }: { readonly durationMinutes: number; readonly sleep: readonly Stretch[] },
  departureLocal: string | null,
): readonly number[] {
  const night = departureLocal !== null && isNightFlight(departureLocal, durationMinutes);
  if (sleep.length > 0 || !(night || durationMinutes >= LONG_LEG_MINUTES)) return [];
  return OFFERED_HOURS.filter((hours) => placeSleep(durationMinutes, hours * 60) !== null);
}
