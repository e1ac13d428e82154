import { toRuns } from "./journey";
import type { Cited } from "./sources";
import { clockAt } from "../time";

/** A run of this many minutes or more is followed by a watch window. Sources: Kuipers, WHO, ASH (EVIDENCE 3.2). */
const WATCH_FROM_MINUTES = 240;

const DAY_MINUTES = 1440;

type WatchDay = { readonly day: number; readonly sources: Cited };

/**
 * The days after arrival on which to look over the list of signs, and who says how long to (EVIDENCE 3.2). Which
 * days within a stretch is ours.
 */
export const WATCH_DAYS = [
  { day: 1, sources: ["KUIPERS2007", "KELMAN2003", "MAYO", "OURS2026"] },
  { day: 3, sources: ["KUIPERS2007", "KELMAN2003", "MAYO", "OURS2026"] },
  { day: 7, sources: ["KUIPERS2007", "KELMAN2003", "MAYO", "OURS2026"] },
  { day: 14, sources: ["KUIPERS2007", "KELMAN2003", "MAYO", "OURS2026"] },
  { day: 28, sources: ["WRIGHTPRESS", "OURS2026"] },
  { day: 56, sources: ["KUIPERS2007", "BSH2011"] },
] as const satisfies readonly WatchDay[];

/** What the watch window reads of a leg: block time, and the local clocks ("2026-12-01T21:05") that are known. */
export type WatchLeg = {
  readonly durationMinutes: number;
  readonly departureLocal?: string | undefined;
  readonly arrivalLocal?: string | undefined;
};

/** When to look over the list of signs after a trip. Dates are calendar days ("2026-12-09"), or null when unknown. */
export type Watch = {
  /** The leg after which the days are counted, from 0. */
  readonly lastLeg: number;
  readonly arrivalDate: string | null;
  readonly days: readonly { readonly day: number; readonly date: string | null }[];
};

/**
 * The watch window of a trip: days counted from the arrival of its last run of 240 minutes or more, since a new
 * long one starts the count again. Null when no run is that long.
 *
 * The day of arrival is the one where the run ends when that clock is known, else the one on a watch last set at a
 * known departure; without either the days carry no dates. Knows no answers: it is the same for everyone.
 */
export function findWatch(legs: readonly WatchLeg[], layoverMinutes: readonly number[]): Watch | null {
  const run = toRuns(legs, layoverMinutes).findLast(({ minutes }) => minutes >= WATCH_FROM_MINUTES);
  if (run === undefined) return null;
  const arrivalDate = findArrivalDate(legs.slice(0, run.lastLeg + 1), layoverMinutes);
  return {
    lastLeg: run.lastLeg,
    arrivalDate,
    days: WATCH_DAYS.map(({ day }) => ({
      day,
      date: arrivalDate && clockAt(`${arrivalDate}T12:00`, day * DAY_MINUTES).date,
    })),
  };
}

/** The day on which the last of these legs arrives. */
function findArrivalDate(legs: readonly WatchLeg[], layoverMinutes: readonly number[]): string | null {
  const arrival = legs.at(-1)?.arrivalLocal;
  if (arrival !== undefined) return arrival.slice(0, 10);
  let minutes = 0;
  for (const [index, { durationMinutes, departureLocal }] of [...legs.entries()].reverse()) {
    minutes += durationMinutes;
    if (departureLocal !== undefined) return clockAt(departureLocal, minutes).date;
    minutes += layoverMinutes[index - 1] ?? 0;
  }
  return null;
}
