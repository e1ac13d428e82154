import { readAirportCode } from "../places/airport";
import {
  choiceOf,
  DATE_PARTS,
  readDate,
  settle,
  textOf,
  toWhole,
  typedOf,
  type FieldIssue,
  type Fields,
} from "./fields";
import { ENDS, legCount, typedSleeps } from "./flight-fields";
import { readHoursAndMinutes, toElapsedText, toHoursAndMinutes } from "./flight-times";
import { longestSleep, placeSleep, toMinuteOfDay } from "../plan/sleep";
import { clockAt, formatMinutes } from "../time";
import { isFlightDay, isMidnight, LENGTH, readAmount, readTimeOfDay } from "./typed-values";
import {
  DEFAULT_PREFERENCES,
  LAYOVER_MINUTES,
  LEG_MINUTES,
  LEGS_MAX,
  SEATS,
  SET_INTERVALS,
  SLEEPS_MAX,
  WALK_INTERVALS,
  type Itinerary,
  type Preferences,
  type Stretch,
} from "../plan/trip";

/** What the flight form tells: an itinerary as asked for, and how often to move. */
export type Flight = {
  /** "" when the traveller gave none. At most {@link NAME_LENGTH} characters. */
  readonly name: string;
  /** Calendar day of departure, where the first flight leaves. */
  readonly departureDate: string | null;
  readonly itinerary: Itinerary;
  readonly preferences: Preferences;
};
/** The day the last leg departs, as far as the flight tells: at least that of the first. */
export const lastDepartureOf = ({ departureDate, itinerary }: Pick<Flight, "departureDate" | "itinerary">) =>
  itinerary.legs.findLast(({ departureLocal }) => departureLocal)?.departureLocal?.slice(0, 10) ??
  departureDate;
/** One leg as the form tells it. */
export type AskedLeg = Itinerary["legs"][number];

/** The name of a trip as a form has it, in one line; it may still be longer than {@link NAME_LENGTH}. */
export const nameIn = (fields: Fields): string => textOf(fields, "name").replace(/\p{Cc}+/gu, " ");

/** Longest trip name, in UTF-16 units, as the input counts them. */
export const NAME_LENGTH = 80;

/** Ways to tell a leg's sleep: not at all, about so long, or from when to when since pushback or by the clock. */
export const SLEEP_WAYS = ["none", "about", "into", "clock"] as const;

/** Most hours of "I will sleep about … hours". */
export const SLEEP_HOURS_MAX = 16;

/**
 * The flight that was typed, or what to put right, one issue for each wrong question.
 *
 * A leg has a duration, or both airports with both clocks, or all of them. Either hours or minutes may be left empty;
 * a seat left out is unknown; a time needs its date, and a date its time, but for the day the first leg leaves. Time
 * between legs may be left out where the clocks tell it. Never throws, whatever was posted.
 */
export function parseFlight(
  fields: Fields,
): { ok: true; flight: Flight } | { ok: false; issues: FieldIssue[] } {
  const count = legCount(fields);
  const read = Array.from({ length: count }, (_, leg) => parseLeg(fields, leg));
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
export function parseLeg(fields: Fields, index: number): { leg: AskedLeg; issues: FieldIssue[] } {
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
    const local = readLocal(fields, `${stem}.${end}`, index === 0 && end === "departure", refuse);
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

type Refuse = (issue: FieldIssue) => null;
const OFFSET = /^[+-]\d{2}:\d{2}$/;
const isIssue = (value: unknown): value is FieldIssue => value !== null && typeof value === "object";

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
function readLocal(fields: Fields, stem: string, dateAlone: boolean, refuse: Refuse): string | null {
  const date = readDate(fields, `${stem}Date`, isFlightDay);
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

/** A time of day, null when nothing was typed, or what is wrong. */
function readTime(fields: Fields, path: string, field = path): string | null | FieldIssue {
  const text = typedOf(fields, path);
  if (text === "") return null;
  return settle(text, readTimeOfDay(text), () => true, {
    path,
    field,
    none: isMidnight(text) ? "timeMidnight" : "timeNotReal",
    either: "timeEither",
  });
}

/** Whether the time between two legs follows from what is given of them (DESIGN 3). */
function clocksMeet(before: AskedLeg | undefined, after: AskedLeg): boolean {
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

/** A leg's sleeps in minutes since pushback, in the order typed. The last has to end before the leg does. */
function readSleep(
  fields: Fields,
  index: number,
  leg: { readonly length: number | null; readonly departureLocal: string | undefined },
  refuse: Refuse,
): Stretch[] {
  const stem = `legs.${index}.sleep`;
  const way = choiceOf(fields, `${stem}.how`, SLEEP_WAYS) ?? "none";
  if (way === "none") return [];
  if (way === "about") return readAbout(fields, stem, leg.length, refuse);

  const rows = typedSleeps(fields, index);
  const whole = { path: `${stem}.0.from`, field: `${stem}.how` };
  if (rows.length === 0) refuse({ ...whole, message: "sleepMissing" });
  else if (rows.length > SLEEPS_MAX)
    refuse({ ...whole, message: "sleepsTooMany", values: { max: SLEEPS_MAX } });
  else if (way === "clock" && textOf(fields, `legs.${index}.departureTime`) === "")
    refuse({ ...whole, message: "sleepWithoutClock" });
  if (way === "clock" && leg.departureLocal === undefined) return [];
  return rows.flatMap((row) => {
    const field = `${stem}.${row}`;
    const [from, to] = (["from", "to"] as const).map((edge) =>
      way === "into"
        ? readElapsed(fields, `${field}.${edge}`, field)
        : readMinute(fields, `${field}.${edge}`, field),
    );
    if (typeof from !== "number" || typeof to !== "number") {
      const wrong = [from, to].find(isIssue);
      if (wrong) refuse(wrong);
      return [];
    }
    if (way === "into") return [{ startMinute: from, endMinute: to }];
    const startMinute = onwards(from - toMinuteOfDay(leg.departureLocal?.slice(11) ?? ""));
    return [{ startMinute, endMinute: startMinute + onwards(to - from) }];
  });
}

const DAY_MINUTES = 1440;
/** Minutes to the next time a clock shows what lies so many minutes off. */
const onwards = (minutes: number) => (minutes + DAY_MINUTES) % DAY_MINUTES;

/** Minutes since pushback, or what is wrong; for the other, minutes since midnight on a clock. */
function readElapsed(fields: Fields, path: string, field: string): number | FieldIssue {
  const text = typedOf(fields, path);
  const readings = readAmount(text, LENGTH, "hour").map(Math.round);
  const asking = { path, field, none: "elapsedNotReal", either: "lengthEither" } as const;
  return settle(text, readings, (minutes) => minutes <= LEG_MINUTES.max, asking);
}

function readMinute(fields: Fields, path: string, field: string): number | FieldIssue {
  // Without a date, there is only the next midnight.
  if (isMidnight(typedOf(fields, path))) return 0;
  const time = readTime(fields, path, field) ?? { path, field, message: "timeNotReal" };
  return isIssue(time) ? time : toMinuteOfDay(time);
}

/** The minutes of "I will sleep about … hours" under a leg's sleep, or what is wrong. */
export function readSleepLength(fields: Fields, stem: string): number | FieldIssue {
  const path = `${stem}.about`;
  const wrong = { path, field: path, values: { max: SLEEP_HOURS_MAX } };
  const text = typedOf(fields, path);
  const isAllowed = (minutes: number) => minutes >= 60 && minutes <= SLEEP_HOURS_MAX * 60;
  const readings = readAmount(text, LENGTH, "hour").map(Math.round);
  const minutes = settle(text, readings, isAllowed, { ...wrong, none: "sleepHours", either: "lengthEither" });
  return typeof minutes === "object" || isAllowed(minutes) ? minutes : { ...wrong, message: "sleepHours" };
}

function readAbout(fields: Fields, stem: string, length: number | null, refuse: Refuse): Stretch[] {
  const minutes = readSleepLength(fields, stem);
  if (typeof minutes === "object") {
    refuse(minutes);
    return [];
  }
  // Without a typed length the clocks tell it, and the sleep is placed when they are read.
  if (length === null) return [];
  const placed = placeSleep(length, minutes);
  if (placed) return [placed];
  const [path, room] = [`${stem}.about`, formatMinutes(longestSleep(length))];
  refuse({ path, field: path, message: "sleepNoRoom", values: { room } });
  return [];
}

/** What to fill the flight form with so that {@link parseFlight} gives this flight back. */
export function toFlightFields({ name, departureDate, itinerary, preferences }: Flight): Fields {
  const { legs, layoverMinutes } = itinerary;
  const typed: Record<string, string> = {
    name,
    "preferences.setEveryMinutes": String(preferences.setEveryMinutes),
    "preferences.walkEveryMinutes": String(preferences.walkEveryMinutes),
  };
  legs.forEach((leg, index) => {
    const stem = `legs.${index}`;
    const put = (input: string, text: string) => (typed[`${stem}.${input}`] = text);
    const putTime = (input: string, minutes: number | undefined) =>
      Object.entries(toHoursAndMinutes(minutes)).forEach(([part, text]) => put(`${input}.${part}`, text));
    putTime("duration", leg.durationMinutes);
    if (index > 0)
      putTime("layover", clocksMeet(legs[index - 1], leg) ? undefined : layoverMinutes[index - 1]);
    for (const { end, airport } of ENDS) {
      const local = leg[`${end}Local`];
      const date = local ?? (index === 0 && end === "departure" ? departureDate : null);
      const [year = "", month = "", day = ""] = date?.slice(0, 10).split("-") ?? [];
      const parts: Record<(typeof DATE_PARTS)[number], string> = { day, month, year };
      for (const part of DATE_PARTS) put(`${end}Date.${part}`, parts[part]);
      put(`${end}Time`, local?.slice(11, 16) ?? "");
      put(`${end}UtcOffset`, leg[`${end}UtcOffset`] ?? "");
      put(airport, leg[airport] === undefined ? "" : `(${leg[airport].toUpperCase()})`);
    }
    put("seat", leg.seat);
    Object.entries(toSleepFields(leg)).forEach(([input, text]) => put(`sleep.${input}`, text));
  });
  return Object.fromEntries(Object.entries(typed).map(([path, text]) => [path, [text]]));
}

/** Sleeps as the form tells them: by the clock where the leg leaves when it is known, else by time since pushback. */
export function toSleepFields({
  departureLocal,
  sleep,
}: Pick<AskedLeg, "departureLocal" | "sleep">): Record<string, string> {
  if (sleep.length === 0) return { how: "none" };
  const byClock = sleep.every(
    ({ startMinute, endMinute }) => startMinute < DAY_MINUTES && endMinute - startMinute < DAY_MINUTES,
  );
  const clock = byClock ? departureLocal : undefined;
  const say = (minute: number) => (clock === undefined ? toElapsedText(minute) : clockAt(clock, minute).time);
  return Object.assign(
    { how: clock === undefined ? "into" : "clock" },
    ...sleep.map(({ startMinute, endMinute }, row) => ({
      [`${row}.from`]: say(startMinute),
      [`${row}.to`]: say(endMinute),
    })),
  ) as Record<string, string>;
}

/**
 * The same flights another time: without dates, clocks and sleeps, which the traveller gives anew. `minutes` are the
 * block times of the legs and `layoverMinutes` the times between them, as they were taken before.
 */
export function toDuplicate(
  { name, itinerary, preferences }: Flight,
  minutes: readonly number[],
  layoverMinutes: readonly number[],
): Flight {
  const legs = itinerary.legs.map(({ from, to, seat }, index): AskedLeg => ({
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(minutes[index] !== undefined && { durationMinutes: minutes[index] }),
    seat,
    sleep: [],
  }));
  return { name, departureDate: null, itinerary: { legs, layoverMinutes: [...layoverMinutes] }, preferences };
}

/**
 * The flight back: {@link toDuplicate} with the legs in the other order, each from where it went to where it came
 * from, with seats and the time between them; without the name.
 */
export function toReturn(
  flight: Flight,
  minutes: readonly number[],
  layoverMinutes: readonly number[],
): Flight {
  const { itinerary, ...same } = toDuplicate(flight, minutes, layoverMinutes);
  const legs = itinerary.legs.map(({ from, to, ...leg }): AskedLeg => ({
    ...(to !== undefined && { from: to }),
    ...(from !== undefined && { to: from }),
    ...leg,
  }));
  return {
    ...same,
    name: "",
    itinerary: { legs: legs.toReversed(), layoverMinutes: itinerary.layoverMinutes.toReversed() },
  };
}
