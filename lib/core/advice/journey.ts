import type { Band, Journey } from "./assess";

/** A layover of this many minutes or more starts the journey anew. Source: ours (EVIDENCE 6.4). */
export const NEW_JOURNEY_MINUTES = 240;

/** The first minute of each band, longest first. Sources: BSH and NHS 3 h, ASH and WHO 4 h (EVIDENCE 6.2). */
export const BANDS: readonly { readonly band: Band; readonly fromMinutes: number }[] = [
  { band: "D4", fromMinutes: 720 },
  { band: "D3", fromMinutes: 480 },
  { band: "D2", fromMinutes: 240 },
  { band: "D1", fromMinutes: 180 },
];

/** The duration band of a journey in minutes; lower bounds belong to the longer band. */
export function toBand(seatedMinutes: number): Band {
  return BANDS.find(({ fromMinutes }) => seatedMinutes >= fromMinutes)?.band ?? "D0";
}

/** Whether a journey is one that no travel advice we read reaches: its plan is for comfort, and reminds of nothing. */
export const isShort = ({ band }: { readonly band: Band }): boolean => band === "D0";

/** Legs flown with less than 240 minutes between them, as one stretch of sitting. Leg numbers begin at 0. */
export type Run = { readonly lastLeg: number; readonly minutes: number };

/**
 * The legs as runs, in order: a layover of 240 minutes or more begins the next one.
 *
 * Takes one layover between each two legs; a missing one counts as 0, which adds the legs up.
 */
export function toRuns(
  legs: readonly { readonly durationMinutes: number }[],
  layoverMinutes: readonly number[],
): readonly Run[] {
  const runs: Run[] = [];
  legs.forEach(({ durationMinutes }, lastLeg) => {
    const before = (layoverMinutes[lastLeg - 1] ?? 0) >= NEW_JOURNEY_MINUTES ? undefined : runs.pop();
    runs.push({ lastLeg, minutes: (before?.minutes ?? 0) + durationMinutes });
  });
  return runs;
}

/** The journey that travel advice speaks of: the longest of the {@link toRuns}. */
export function toJourney(
  legs: readonly { readonly durationMinutes: number }[],
  layoverMinutes: readonly number[],
): Journey {
  const seatedMinutes = Math.max(0, ...toRuns(legs, layoverMinutes).map(({ minutes }) => minutes));
  return {
    seatedMinutes,
    longestLegMinutes: Math.max(0, ...legs.map(({ durationMinutes }) => durationMinutes)),
    legCount: legs.length,
    band: toBand(seatedMinutes),
  };
}
