import { addMinutes } from "date-fns";

const MINUTE_MILLISECONDS = 60_000;
const DAY_MILLISECONDS = 86_400_000;

/** Says a length in a language's units (messages, `units`): minutes alone, whole hours, or both. */
export type SayUnits = (
  units: "minutes" | "hours" | "both",
  values: { readonly hours: string; readonly minutes: string },
) => string;

/**
 * Elapsed minutes as a traveller reads them: "45 min", "2 h", "2 h 05" in English.
 *
 * Takes whole minutes, 0 or more.
 */
export function formatMinutes(minutes: number, say: SayUnits): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return say("minutes", { hours: "0", minutes: String(rest) });
  const values = { hours: String(hours), minutes: String(rest).padStart(2, "0") };
  return say(rest === 0 ? "hours" : "both", values);
}

/**
 * The UTC instant so many minutes after another, as "2026-12-01T21:05:00Z".
 *
 * Takes an ISO instant that ends in Z (or carries an offset) and whole minutes.
 */
export function addToInstant(instant: string, minutes: number): string {
  return `${addMinutes(Date.parse(instant), minutes).toISOString().slice(0, "2026-12-01T21:05:00".length)}Z`;
}

/** What a watch shows: a calendar day, a 24-hour clock, and midnights passed since the watch's start. */
export type Clock = { readonly date: string; readonly time: string; readonly daysLater: number };

/**
 * What a watch that showed `wallTime` ("2026-12-01T21:05") shows so many minutes later.
 *
 * A watch knows no zones and no summer time: nothing is skipped and nothing happens twice.
 */
export function clockAt(wallTime: string, minutes: number): Clock {
  const shown = addToInstant(`${wallTime}Z`, minutes);
  const date = shown.slice(0, 10);
  return { date, time: shown.slice(11, 16), daysLater: daysBetween(wallTime.slice(0, 10), date) };
}

/**
 * Minutes from the first leg's pushback to each leg's own: by the instants where both are known, else by adding up
 * block times and layovers.
 */
export function toLegStarts(
  legs: readonly { readonly departureAt: string | null; readonly durationMinutes: number }[],
  layoverMinutes: readonly number[],
): readonly number[] {
  const first = legs[0]?.departureAt ?? null;
  let next = 0;
  return legs.map(({ departureAt, durationMinutes }, index) => {
    const known = first !== null && departureAt !== null;
    const start = known ? (Date.parse(departureAt) - Date.parse(first)) / MINUTE_MILLISECONDS : next;
    next = start + durationMinutes + (layoverMinutes[index] ?? 0);
    return start;
  });
}

/** Below zero when the first instant is earlier, 0 for the same one, above zero when it is later. */
export function compareInstants(one: string, other: string): number {
  return Date.parse(one) - Date.parse(other);
}

/** Whole minutes begun from one instant to another; negative when the second is earlier. */
export function minutesBetween(from: string, to: string): number {
  return Math.floor(compareInstants(to, from) / MINUTE_MILLISECONDS);
}

/** Whole calendar days from one date ("2026-12-01") to another; negative when the second is earlier. Knows no zones. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / DAY_MILLISECONDS);
}

/**
 * The calendar day so named as "2026-03-09", or null when there is none, like 31 February.
 * Years 1900 to 2100 only: anything else is a slip of the finger.
 */
export function toDay(year: number, month: number, day: number): string | null {
  if (year < 1900 || year > 2100) return null;
  const at = new Date(Date.UTC(year, month - 1, day));
  const real = at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
  return real ? at.toISOString().slice(0, 10) : null;
}

/**
 * Birthdays reached by `day`, in years; negative for someone not yet born.
 * Someone who turns 18 on that very day is 18. A birthday of 29 February falls on 1 March in other years.
 */
export function ageOn(day: string, birthDay: string): number {
  const years = Number(day.slice(0, 4)) - Number(birthDay.slice(0, 4));
  return day.slice(5) < birthDay.slice(5) ? years - 1 : years;
}

/** The day of the week of a day "2026-12-01", from 1 for Monday. */
export const weekdayOf = (day: string): number => new Date(day).getUTCDay() || 7;
