import { readAirportCode } from "../places/airport";
import { isFlightDay } from "./days-and-times";
import { choiceOf, readDate, textOf, toWhole, type FieldIssue, type Fields } from "./fields";
import { ENDS, legCount } from "./flight-fields";
import { readSleep } from "./flight-sleep";
import { latestDayAfter, type DaySpan } from "../today";
import { clockAt } from "../time";
import { isIssue, readHoursAndMinutes, readTime, type Refuse } from "./flight-times";
import {
  DEFAULT_PREFERENCES,
  LAYOVER_MINUTES,
  LEG_MINUTES,
  LEGS_MAX,
  SEATS,
  SET_INTERVALS,
  WALK_INTERVALS,
  type Itinerary,
  type Preferences,
} from "../plan/trip";

/** What the flight form tells: an itinerary as asked for, and how often to move. */
export type Flight = {
  /** "" when the traveller gave none. At most {@link NAME_LENGTH} characters. */
  readonly name: string;
  /** Calendar day of departure, where the first flight leaves. */
  readonly departureDate: string | null;
  /** The same of the last flight, where whoever read it knows airports and zones. */
  readonly lastDepartureDate?: string | null;
  readonly itinerary: Itinerary;
  readonly preferences: Preferences;
};
/**
 * The day the last leg departs, by the clock there; null where no day is known.
 *
 * Where neither airports nor a clock tell it, lengths and stops are added to what was told last, and it is the latest
 * day that it may be: weeks of pregnancy are never too few.
 */
export function lastDepartureOf(
  flight: Pick<Flight, "departureDate" | "itinerary" | "lastDepartureDate">,
): string | null {
  if (flight.lastDepartureDate !== undefined) return flight.lastDepartureDate;
  const { legs, layoverMinutes } = flight.itinerary;
  let [told, minutes, elsewhere] = [flight.departureDate, 0, false];
  legs.forEach(({ departureLocal }, index) => {
    const before = legs[index - 1];
    if (before) {
      if (before.arrivalLocal) [told, minutes, elsewhere] = [before.arrivalLocal, 0, false];
      else [minutes, elsewhere] = [minutes + (before.durationMinutes ?? 0), true];
      minutes += layoverMinutes[index - 1] ?? 0;
    }
    if (departureLocal) [told, minutes, elsewhere] = [departureLocal, 0, false];
  });
  if (told === null || (minutes === 0 && !elsewhere)) return told?.slice(0, 10) ?? null;
  const shown = told.slice(0, 16);
  return elsewhere ? latestDayAfter(shown, minutes) : clockAt(shown, minutes).date;
}
/** One leg as the form tells it. */
export type AskedLeg = Itinerary["legs"][number];

/** The name of a trip as a form has it, in one line; it may still be longer than {@link NAME_LENGTH}. */
export const nameIn = (fields: Fields): string => textOf(fields, "name").replace(/\p{Cc}+/gu, " ");

/** Longest trip name, in UTF-16 units, as the input counts them. */
export const NAME_LENGTH = 80;

/**
 * The flight that was typed, or what to put right, one issue for each wrong question.
 *
 * A leg has a duration, or both airports with both clocks, or all of them. Either hours or minutes may be left empty;
 * a seat left out is unknown; a time needs its date, and a date its time, but for the day the first leg leaves. Time
 * between legs may be left out where the clocks tell it. What is typed is on one of these days, where they are told.
 * Never throws, whatever was posted.
 */
export function parseFlight(
  fields: Fields,
  days: DaySpan | null = null,
): { ok: true; flight: Flight } | { ok: false; issues: FieldIssue[] } {
  const count = legCount(fields);
  const read = Array.from({ length: count }, (_, leg) => parseLeg(fields, leg, days));
  const legs = read.map(({ leg }) => leg);
  const issues = read.flatMap((leg) => leg.issues);
  const name = nameIn(fields);
  if (name.length > NAME_LENGTH)
    issues.push({ path: "name", field: "name", message: "nameLong", values: { max: NAME_LENGTH } });
  if (count > LEGS_MAX)
    issues.push({
      path: `legs.${LEGS_MAX}`,
      field: "flights",
      message: "legsTooMany",
      values: { max: LEGS_MAX },
    });
  const layoverMinutes = legs.slice(1).map((leg, index) => {
    const layover = readLayover(fields, index + 1, clocksMeet(legs[index], leg));
    if (typeof layover === "number") return layover;
    issues.push(...(count > 1 ? [{ ...layover, leg: index + 2 }] : [layover]));
    return 0;
  });
  if (issues.length > 0) return { ok: false, issues };

  const departureDate = readDate(fields, "legs.0.departureDate", isFlightDay);
  return {
    ok: true,
    flight: {
      name,
      departureDate: typeof departureDate === "string" ? departureDate : null,
      itinerary: { legs, layoverMinutes },
      preferences: {
        setEveryMinutes: readInterval(fields, "setEveryMinutes", SET_INTERVALS),
        walkEveryMinutes: readInterval(fields, "walkEveryMinutes", WALK_INTERVALS),
      },
    },
  };
}

/** One leg as typed, as far as it can be read, and what to put right in it. Legs count from 0. */
export function parseLeg(
  fields: Fields,
  index: number,
  days: DaySpan | null = null,
): { leg: AskedLeg; issues: FieldIssue[] } {
  const stem = `legs.${index}`;
  const issues: FieldIssue[] = [];
  const several = legCount(fields) > 1;
  const refuse = (issue: FieldIssue) => {
    issues.push(several ? { ...issue, leg: index + 1 } : issue);
    return null;
  };

  const durationMinutes = readDuration(fields, stem, refuse);
  const ends = ENDS.map(({ end, airport }) => {
    const code = readAirport(fields, `${stem}.${airport}`, refuse);
    const local = readLocal(fields, `${stem}.${end}`, index === 0 && end === "departure", days, refuse);
    const offset = textOf(fields, `${stem}.${end}UtcOffset`);
    return {
      ...(code !== null && { [airport]: code }),
      ...(local !== null && { [`${end}Local`]: local }),
      ...(code !== null && local !== null && OFFSET.test(offset) && { [`${end}UtcOffset`]: offset }),
    };
  });
  const told: Partial<AskedLeg> = Object.assign({}, ...ends) as Partial<AskedLeg>;
  const clocked = told.from && told.to && told.departureLocal && told.arrivalLocal;
  const tried = ENDS.some(({ end, airport }) =>
    [airport, `${end}Time`].some((input) => textOf(fields, `${stem}.${input}`) !== ""),
  );
  if (durationMinutes === null && !clocked && issues.length === 0)
    refuse({
      path: `${stem}.duration.hours`,
      field: `${stem}.duration`,
      message: tried ? "durationOrClocks" : "durationMissing",
    });

  const leg = {
    ...told,
    ...(durationMinutes !== null && { durationMinutes }),
    seat: choiceOf(fields, `${stem}.seat`, SEATS) ?? "unknown",
    sleep: readSleep(fields, index, { length: durationMinutes, departureLocal: told.departureLocal }, refuse),
  };
  return { leg, issues };
}

const OFFSET = /^[+-]\d{2}:\d{2}$/;

/** Null when nothing was typed, or when it was refused; so for the other parts of a leg. */
function readDuration(fields: Fields, stem: string, refuse: Refuse): number | null {
  const minutes = readHoursAndMinutes(fields, `${stem}.duration`, LEG_MINUTES);
  if (isIssue(minutes)) return refuse(minutes);
  if (minutes === null) return null;
  const wrong = { path: `${stem}.duration.hours`, field: `${stem}.duration` };
  if (minutes < LEG_MINUTES.min)
    return refuse({ ...wrong, message: "durationShort", values: { min: LEG_MINUTES.min } });
  if (minutes > LEG_MINUTES.max)
    return refuse({ ...wrong, message: "durationLong", values: { max: LEG_MINUTES.max / 60 } });
  return minutes;
}

function readAirport(fields: Fields, path: string, refuse: Refuse): string | null {
  const text = textOf(fields, path);
  if (text === "") return null;
  return readAirportCode(text) ?? refuse({ path, field: path, message: "airportUnknown", values: { text } });
}

/** A wall time, from a date and a time of day. */
function readLocal(
  fields: Fields,
  stem: string,
  dateAlone: boolean,
  days: DaySpan | null,
  refuse: Refuse,
): string | null {
  const field = `${stem}Date`;
  const read = readDate(fields, field, isFlightDay);
  const isFar = typeof read === "string" && days !== null && (read < days.earliest || read > days.latest);
  const date = isFar ? ({ path: `${field}.year`, field, message: "flightFar" } as const) : read;
  const time = readTime(fields, `${stem}Time`);
  if (isIssue(date)) refuse(date);
  if (isIssue(time)) return refuse(time);
  if (isIssue(date)) return null;
  if (time !== null && date === null)
    return refuse({ path: `${stem}Date.day`, field: `${stem}Date`, message: "timeWithoutDate" });
  if (time === null && date !== null && !dateAlone)
    return refuse({ path: `${stem}Time`, field: `${stem}Time`, message: "dateWithoutTime" });
  return date !== null && time !== null ? `${date}T${time}` : null;
}

/** Whether the time between two legs follows from what is given of them (DESIGN 3). */
export function clocksMeet(before: AskedLeg | undefined, after: AskedLeg): boolean {
  if (before === undefined) return false;
  const departs = (leg: AskedLeg) => leg.from !== undefined && leg.departureLocal !== undefined;
  const arrives = (leg: AskedLeg) => leg.to !== undefined && leg.arrivalLocal !== undefined;
  const long = (leg: AskedLeg) => leg.durationMinutes !== undefined;
  const ended = arrives(before) || (departs(before) && long(before));
  const begun = departs(after) || (after.departureLocal === undefined && arrives(after) && long(after));
  return ended && begun;
}

function readLayover(fields: Fields, index: number, known: boolean): number | FieldIssue {
  const stem = `legs.${index}.layover`;
  if (known) return 0;
  const path = `${stem}.hours`;
  const minutes = readHoursAndMinutes(fields, stem, LAYOVER_MINUTES);
  if (isIssue(minutes)) return minutes;
  if (minutes === null) return { path, field: stem, message: "layoverMissing" };
  return minutes <= LAYOVER_MINUTES.max
    ? minutes
    : { path, field: stem, message: "durationLong", values: { max: LAYOVER_MINUTES.max / 60 } };
}

function readInterval<T extends number>(fields: Fields, name: keyof Preferences, choices: readonly T[]): T {
  const typed = toWhole(textOf(fields, `preferences.${name}`));
  return choices.find((choice) => choice === typed) ?? (DEFAULT_PREFERENCES[name] as T);
}
