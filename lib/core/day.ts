const DAY_MILLISECONDS = 86_400_000;

/**
 * The calendar day `year`-`month`-`day` as "2026-03-09", or null when there is no such day.
 * Years 1900 to 2100 only: anything else is a slip of the finger.
 */
export function toDay(year: number, month: number, day: number): string | null {
  if (year < 1900 || year > 2100) return null;
  const at = new Date(Date.UTC(year, month - 1, day));
  const real = at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
  return real ? at.toISOString().slice(0, 10) : null;
}

/** Whole calendar days from one day to another, negative when `to` comes first. Knows no zones: days, not hours. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / DAY_MILLISECONDS);
}

/**
 * Birthdays reached by `day`, in years; negative for someone not yet born.
 * Someone who turns 18 on that very day is 18. A birthday of 29 February falls on 1 March in other years.
 */
export function ageOn(day: string, birthDay: string): number {
  const years = Number(day.slice(0, 4)) - Number(birthDay.slice(0, 4));
  return day.slice(5) < birthDay.slice(5) ? years - 1 : years;
}
