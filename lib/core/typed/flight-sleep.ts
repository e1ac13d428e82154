import { LENGTH, readAmount } from "./amounts";
import { isMidnight } from "./days-and-times";
import { choiceOf, settle, textOf, typedOf, type FieldIssue, type Fields } from "./fields";
import { typedSleeps } from "./flight-fields";
import { isIssue, readTime, toElapsedText, type Refuse } from "./flight-times";
import { longestSleep, placeSleep, toMinuteOfDay } from "../plan/sleep";
import { clockAt } from "../time";
import { LEG_MINUTES, SLEEPS_MAX, type Itinerary, type Stretch } from "../plan/trip";

/** Ways to tell a leg's sleep: not at all, about so long, or from when to when since pushback or by the clock. */
export const SLEEP_WAYS = ["none", "about", "into", "clock"] as const;

/** Most hours of "I will sleep about … hours". */
const SLEEP_HOURS_MAX = 16;

/** A leg's sleeps in minutes since pushback, in the order typed. The last has to end before the leg does. */
export function readSleep(
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
    const leaves = toMinuteOfDay(leg.departureLocal?.slice(11) ?? "");
    const sinceLeaving = (minute: number) => onwards(minute - leaves);
    const ends = (start: number, minute: number) => sinceLeaving(start) + onwards(minute - start);
    const isInFlight = (minutes: number) => leg.length === null || minutes <= leg.length;
    const read = (edge: "from" | "to", isPossible: (minute: number) => boolean) =>
      way === "into"
        ? readElapsed(fields, `${field}.${edge}`, field)
        : readMinute(fields, `${field}.${edge}`, field, isPossible);
    const from = read("from", (minute) => isInFlight(sinceLeaving(minute)));
    const to = read("to", (minute) => typeof from !== "number" || isInFlight(ends(from, minute)));
    if (typeof from !== "number" || typeof to !== "number") {
      const wrong = [from, to].find(isIssue);
      if (wrong) refuse(wrong);
      return [];
    }
    if (way === "into") return [{ startMinute: from, endMinute: to }];
    return [{ startMinute: sinceLeaving(from), endMinute: ends(from, to) }];
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

function readMinute(
  fields: Fields,
  path: string,
  field: string,
  isPossible: (minute: number) => boolean,
): number | FieldIssue {
  // Without a date, there is only the next midnight.
  if (isMidnight(typedOf(fields, path))) return 0;
  const time = readTime(fields, path, field, (one) => isPossible(toMinuteOfDay(one))) ?? {
    path,
    field,
    message: "timeNotReal",
  };
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
  const [path, room] = [`${stem}.about`, longestSleep(length)];
  refuse({ path, field: path, message: "sleepNoRoom", lengths: { room } });
  return [];
}

/** Sleeps as the form tells them: by the clock where the leg leaves when it is known, else by time since pushback. */
export function toSleepFields({
  departureLocal,
  sleep,
}: Pick<Itinerary["legs"][number], "departureLocal" | "sleep">): Record<string, string> {
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
