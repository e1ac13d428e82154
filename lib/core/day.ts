const LONG_MONTHS = [1, 3, 5, 7, 8, 10, 12];

/**
 * The calendar day `year`-`month`-`day` as "2026-03-09", or null when there is no such day.
 * Years 1900 to 2100 only: anything else is a slip of the finger.
 */
export function toDay(year: number, month: number, day: number): string | null {
  if (year < 1900 || year > 2100 || month < 1 || month > 12) return null;
  if (day < 1 || day > daysInMonth(year, month)) return null;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** Whole calendar days from one day to another, negative when `to` comes first. Knows no zones: days, not hours. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/**
 * Birthdays reached by `day`, in years; negative for someone not yet born.
 * Someone who turns 18 on that very day is 18. A birthday of 29 February falls on 1 March in other years.
 */
export function ageOn(day: string, birthDay: string): number {
  const years = Number(day.slice(0, 4)) - Number(birthDay.slice(0, 4));
  return day.slice(5) < birthDay.slice(5) ? years - 1 : years;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return LONG_MONTHS.includes(month) ? 31 : 30;
}

/** Days since 1 March of the year 0: with years that begin in March the leap day comes last. */
function dayNumber(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const [marchYear, marchMonth] = month > 2 ? [year, month - 3] : [year - 1, month + 9];
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leapDays + Math.floor((marchMonth * 153 + 2) / 5) + date - 1;
}
