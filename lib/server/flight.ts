import "server-only";
import { toAirportText } from "../core/airport";
import { textOf, type FieldIssue, type Fields, type IssueMessage } from "../core/fields";
import {
  parseFlight,
  parseLeg,
  toFlightFields,
  toSleepFields,
  type AskedLeg,
  type Flight,
} from "../core/flight";
import { ENDS, legCount, pickFlight, toLengthChoice, typedSleeps, type LegAsks } from "../core/flight-fields";
import { toHoursAndMinutes } from "../core/flight-times";
import { longestSleep, placeSleep } from "../core/sleep";
import { formatMinutes } from "../core/time";
import type { DurationMismatch } from "../core/trip";
import { findAirport, readAirports } from "./airports";
import { resolveItinerary, type ItineraryIssue, type Resolution } from "./itinerary";
import { toInstants, ZONE_YEARS } from "./zones";

/** A flight form that can be planned, with its clocks resolved; or what to put right. */
export type FlightReading =
  | ({ readonly ok: true; readonly flight: Flight } & Pick<
      Extract<Resolution, { ok: true }>,
      "legs" | "layoverMinutes"
    >)
  | { readonly ok: false; readonly issues: readonly FieldIssue[] };

/**
 * The flight that a form tells, with every clock resolved, or what to put right by field: what
 * {@link parseFlight} finds, then what only the airports and their zones can tell. A typed length that differs from
 * the clocks is asked about until the traveller has said which is right.
 */
export function readFlight(fields: Fields): FlightReading {
  const read = parseFlight(fields);
  if (!read.ok) {
    const issues = [...read.issues.map((issue) => whichAirport(fields, issue)), ...findNoAirports(fields)];
    return { ok: false, issues };
  }
  const { flight } = read;
  const resolved = resolveItinerary(flight.itinerary);
  const issues = resolved.ok
    ? resolved.legs.flatMap(({ durationMinutes }, index) => [
        ...askLength(fields, flight.itinerary.legs[index], index),
        ...findUnplaced(fields, durationMinutes, index),
      ])
    : resolved.issues.map((issue) => toFieldIssue(fields, issue));
  if (!resolved.ok || issues.length > 0) {
    const several = flight.itinerary.legs.length > 1;
    return { ok: false, issues: issues.map((issue) => (several ? withLeg(issue) : issue)) };
  }
  return { ok: true, flight, legs: resolved.legs, layoverMinutes: resolved.layoverMinutes };
}

/**
 * The form as posted, with everything in its place that can be: a place name that means one airport becomes its name
 * and code, the answer to a question of {@link LegAsks} goes where it belongs, "about 6 hours" of sleep gets its times.
 * What stays unclear stays as typed.
 */
export function settleFlight(posted: Fields): Fields {
  const fields = pickFlight(posted);
  for (let index = 0; index < legCount(fields); index++) {
    const stem = `legs.${index}`;
    const put = (input: string, text: string) => (fields[`${stem}.${input}`] = [text]);
    const clear = (input: string) => Reflect.deleteProperty(fields, `${stem}.${input}`);
    for (const { end, airport } of ENDS) {
      const found = readAirports(textOf(fields, `${stem}.${airport}`));
      const which = textOf(fields, `${stem}.${airport}Which`);
      const meant = found.length === 1 ? found[0] : found.find(({ iata }) => iata === which);
      if (meant) put(airport, toAirportText(meant));
      clear(`${airport}Which`);
      const offset = textOf(fields, `${stem}.${end}UtcOffset`);
      if (!offsetsOf(parseLeg(fields, index).leg, end).includes(offset)) clear(`${end}UtcOffset`);
    }
    const { leg } = parseLeg(fields, index);
    const mismatch = findMismatch(leg);
    const by = textOf(fields, `${stem}.lengthBy`);
    if (mismatch && by === toLengthChoice("times", mismatch)) {
      const { hours, minutes } = toHoursAndMinutes(mismatch.computedMinutes);
      put("duration.hours", hours);
      put("duration.minutes", minutes);
    }
    if (!mismatch || by !== toLengthChoice("typed", mismatch)) clear("lengthBy");
    if (textOf(fields, `${stem}.sleep.how`) === "about") settleSleep(fields, index);
  }
  return posted.do === undefined ? fields : { ...fields, do: posted.do };
}

/** What to fill the form with for a flight that was planned before: its airports by name, its lengths agreed to. */
export function toTypedFlight(flight: Flight): Fields {
  const fields = Object.fromEntries(Object.entries(toFlightFields(flight)));
  flight.itinerary.legs.forEach((leg, index) => {
    const mismatch = findMismatch(leg);
    if (mismatch) fields[`legs.${index}.lengthBy`] = [toLengthChoice("typed", mismatch)];
  });
  return settleFlight(fields);
}

/** What the form has to ask about each leg, besides its own questions. */
export function findAsks(fields: Fields): LegAsks[] {
  return Array.from({ length: legCount(fields) }, (_, index) => {
    const { leg } = parseLeg(fields, index);
    const choices = (input: string) => {
      const found = readAirports(textOf(fields, `legs.${index}.${input}`));
      return found.length > 1 ? found : [];
    };
    return {
      from: choices("from"),
      to: choices("to"),
      departure: offsetsOf(leg, "departure"),
      arrival: offsetsOf(leg, "arrival"),
      length: findMismatch(leg),
    };
  });
}

function findMismatch(leg: AskedLeg): DurationMismatch | null {
  const resolved = resolveItinerary({ legs: [{ ...leg, sleep: [] }], layoverMinutes: [] });
  return resolved.ok ? resolved.durationMismatch : null;
}

/** A sleep of about so long that found no room in the length that the clocks tell. */
function findUnplaced(fields: Fields, durationMinutes: number, index: number): FieldIssue[] {
  if (textOf(fields, `legs.${index}.sleep.how`) !== "about") return [];
  const path = `legs.${index}.sleep.about`;
  const hours = Number(textOf(fields, path));
  const room = formatMinutes(longestSleep(durationMinutes));
  if (placeSleep(durationMinutes, hours * 60)) return [];
  return [{ path, field: path, message: "sleepNoRoom", values: { room } }];
}

function askLength(fields: Fields, leg: AskedLeg | undefined, index: number): FieldIssue[] {
  const mismatch = leg ? findMismatch(leg) : null;
  const path = `legs.${index}.lengthBy`;
  if (!mismatch || textOf(fields, path) === toLengthChoice("typed", mismatch)) return [];
  const { statedMinutes, computedMinutes } = mismatch;
  const values = { stated: formatMinutes(statedMinutes), computed: formatMinutes(computedMinutes) };
  return [{ path, field: path, message: "lengthDiffers", values }];
}

/** Both offsets of a local time that its airport's clocks show twice; none for any other. */
function offsetsOf(leg: AskedLeg, end: "departure" | "arrival"): string[] {
  const local = leg[`${end}Local`];
  const code = end === "departure" ? leg.from : leg.to;
  const airport = code === undefined ? null : findAirport(code);
  const year = Number(local?.slice(0, 4));
  if (local === undefined || !airport || year < ZONE_YEARS.min || year > ZONE_YEARS.max) return [];
  const readings = toInstants(local, airport.zone);
  return readings.length === 2 ? readings.map(({ offset }) => offset) : [];
}

/** "About 6 hours" as the times it comes to, once the leg's length is known and has room for it. */
function settleSleep(fields: Record<string, string[]>, index: number): void {
  const { leg } = parseLeg(fields, index);
  const resolved = resolveItinerary({ legs: [{ ...leg, sleep: [] }], layoverMinutes: [] });
  const minutes = resolved.ok ? resolved.legs[0]?.durationMinutes : undefined;
  const hours = Number(textOf(fields, `legs.${index}.sleep.about`));
  if (minutes === undefined || !Number.isInteger(hours) || hours < 1) return;
  const placed = placeSleep(minutes, hours * 60);
  if (!placed) return;
  for (const row of typedSleeps(fields, index))
    for (const edge of ["from", "to"]) Reflect.deleteProperty(fields, `legs.${index}.sleep.${row}.${edge}`);
  for (const [input, text] of Object.entries(toSleepFields({ ...leg, sleep: [placed] })))
    fields[`legs.${index}.sleep.${input}`] = [text];
}

/** An airport that was not told apart: a question when there are several, else a word nobody knows. */
function whichAirport(fields: Fields, issue: FieldIssue): FieldIssue {
  if (issue.message !== "airportUnknown") return issue;
  const several = readAirports(textOf(fields, issue.path)).length > 1;
  return several ? { ...issue, message: "airportWhich" } : issue;
}

/** Codes that are no airport's, for a form with other faults: everything is put right in one round. */
function findNoAirports(fields: Fields): FieldIssue[] {
  const count = legCount(fields);
  return Array.from({ length: count }, (_, index) => {
    const { leg } = parseLeg(fields, index);
    return ENDS.flatMap(({ airport }) => {
      const code = leg[airport];
      if (code === undefined || findAirport(code) !== null) return [];
      const path = `legs.${index}.${airport}`;
      const values = { text: textOf(fields, path) };
      const issue = whichAirport(fields, { path, field: path, message: "airportUnknown", values });
      return [count > 1 ? withLeg(issue) : issue];
    });
  }).flat();
}

/** The inputs that each fault of an itinerary belongs to, after the end it names. */
const INPUTS: Partial<Record<ItineraryIssue["code"], { path: string; field: string }>> = {
  arrivesFirst: { path: "Date.day", field: "Date" },
  computedLength: { path: "Date.day", field: "Date" },
  leavesEarly: { path: "Date.day", field: "Date" },
  yearUnknown: { path: "Date.year", field: "Date" },
  timeSkipped: { path: "Time", field: "Time" },
  timeTwice: { path: "UtcOffset", field: "UtcOffset" },
};

function toFieldIssue(fields: Fields, { path, code, values }: ItineraryIssue): FieldIssue {
  const message = code as IssueMessage;
  const [, leg = "0", rest = ""] = /^legs\.(\d+)\.(.+)$/.exec(path) ?? [];
  const stem = `legs.${leg}`;
  const [, end] = /^(departure|arrival)(?:Local|UtcOffset)$/.exec(rest) ?? [];
  const at = INPUTS[code];
  if (end !== undefined && at)
    return { path: `${stem}.${end}${at.path}`, field: `${stem}.${end}${at.field}`, message, values };
  const [, sleep] = /^sleep\.(\d+)/.exec(rest) ?? [];
  if (sleep !== undefined) {
    const row = `${stem}.sleep.${typedSleeps(fields, Number(leg))[Number(sleep)] ?? 0}`;
    return { path: `${row}.to`, field: row, message, values: { ...values, ...lengthIn(values) } };
  }
  if (rest === "from" || rest === "to")
    return whichAirport(fields, { path, field: path, message, values: { text: textOf(fields, path) } });
  const layover = /^layoverMinutes\.(\d+)$/.exec(path)?.[1];
  const place = layover === undefined ? `${stem}.duration` : `legs.${Number(layover) + 1}.layover`;
  return { path: `${place}.hours`, field: place, message, values };
}

/** A number of minutes as a traveller reads it. */
const lengthIn = ({ minutes }: ItineraryIssue["values"]) =>
  minutes === undefined ? {} : { length: formatMinutes(Number(minutes)) };

function withLeg(issue: FieldIssue): FieldIssue {
  const leg = /^legs\.(\d+)\./.exec(issue.path)?.[1];
  return leg === undefined ? issue : { ...issue, leg: Number(leg) + 1 };
}
