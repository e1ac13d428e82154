import { z } from "zod";
import { daySchema, instantSchema } from "./bounds";
import { addToInstant, ageOn, daysBetween, minutesBetween } from "./time";

/*
 * Which day it is for a traveller who may be anywhere: the one place that knows how far the clocks of the Earth are apart.
 */

/** Minutes by which the last and the first clock on Earth differ from UTC. */
const LAST_CLOCK = -12 * 60;
const FIRST_CLOCK = 14 * 60;
const DAY_MINUTES = 1440;

/**
 * When something was typed: an instant, or in what was kept before instants were, a mere day, which is some moment of that
 * day by UTC.
 */
export const momentSchema = z.union([instantSchema, daySchema]);
export type Moment = z.infer<typeof momentSchema>;

/** The calendar days that a day may be, from the first to the last; the same twice when the day is known. */
export type DaySpan = { readonly earliest: string; readonly latest: string };

/** A number of days that is not known exactly: the fewest and the most it can be. */
export type DayCount = { readonly fewest: number; readonly most: number };

/** A day that is known. */
export const onlyDay = (day: string): DaySpan => ({ earliest: day, latest: day });

/** The days it is somewhere on Earth at a moment: two of them, or three for two hours of a day. */
export function daysOnEarth(moment: Moment): DaySpan {
  return {
    earliest: addToInstant(begin(moment), LAST_CLOCK).slice(0, 10),
    latest: addToInstant(end(moment), FIRST_CLOCK).slice(0, 10),
  };
}

const isInstant = (moment: Moment) => moment.length > "2026-12-01".length;
const begin = (moment: Moment) => (isInstant(moment) ? moment : `${moment}T00:00:00Z`);
const end = (moment: Moment) => (isInstant(moment) ? moment : `${moment}T23:59:00Z`);

/**
 * The latest day that a clock anywhere may show, so many minutes after another clock showed this: a wall time, or a mere
 * day, which is then over.
 */
export const latestDayAfter = (shown: string, minutes: number): string =>
  addToInstant(isInstant(shown) ? `${shown}Z` : end(shown), minutes + FIRST_CLOCK - LAST_CLOCK).slice(0, 10);

/**
 * Days from one day to another, of which either may not be known; negative when the second is earlier. The two are told
 * by different clocks, or by one that stands still.
 */
export const daysWithin = (from: DaySpan, to: DaySpan): DayCount => ({
  fewest: daysBetween(from.latest, to.earliest),
  most: daysBetween(from.earliest, to.latest),
});

/** Whole days from one moment to a later one: the fewest midnights that a traveller, wherever it is, passes meanwhile. */
export const daysPassed = (from: Moment, to: Moment): number =>
  Math.max(0, Math.floor(minutesBetween(end(from), begin(to)) / DAY_MINUTES));

/** Whether a date is today or yesterday somewhere on Earth, where today may be any day of the span. */
export const isTodayOrYesterday = (date: string, { earliest, latest }: DaySpan): boolean =>
  daysBetween(date, earliest) <= 1 && date <= latest;

/** Years of age on a day that may not be known: the fewest and the most they can be. */
export const agesOn = ({ earliest, latest }: DaySpan, birthDay: string): DayCount => ({
  fewest: ageOn(earliest, birthDay),
  most: ageOn(latest, birthDay),
});
