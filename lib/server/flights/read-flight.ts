import "server-only";
import { toAirportText } from "../../core/places/airport";
import { flightDays, type Draft } from "../../core/saved/draft";
import type { DaySpan } from "../../core/today";
import { BOOKED, bookedChoices, settleBooked } from "../../core/typed/booked";
import { textOf, type FieldIssue, type Fields, type IssueMessage } from "../../core/typed/fields";
import { parseFlight, parseLeg, type AskedLeg, type Flight } from "../../core/typed/flight";
import { readSleepLength } from "../../core/typed/flight-sleep";
import { toFlightFields } from "../../core/typed/flight-again";
import { toSleepFields } from "../../core/typed/flight-sleep";
import {
  ENDS,
  legCount,
  pickFlight,
  toLengthChoice,
  typedSleeps,
  type LegAsks,
} from "../../core/typed/flight-fields";
import { toHoursAndMinutes } from "../../core/typed/flight-times";
import { longestSleep, placeSleep } from "../../core/plan/sleep";
import type { DurationMismatch } from "../../core/plan/trip";
import { airportsOf, findAirport } from "./airports";
import { findLastDeparture } from "./leg-ends";
import { readAirport } from "./read-airport";
import { resolveItinerary, type ItineraryIssue, type Resolution } from "./itinerary";
import { toInstants, toIso, ZONE_YEARS } from "./zones";

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
 * the clocks is asked about until the traveller has said which is right. Worked out once for each form and `days`.
 */
export function readFlight(fields: Fields, days: DaySpan | null = null): FlightReading {
  const known = readings.get(fields) ?? new Map<string, FlightReading>();
  readings.set(fields, known);
  const key = days === null ? "" : `${days.earliest} ${days.latest}`;
  const reading = known.get(key) ?? makeReading(fields, days);
  known.set(key, reading);
  return reading;
}
const readings = new WeakMap<Fields, Map<string, FlightReading>>();

/** {@link readFlight} of a plan in progress, whose flight is on a day that is likely now. */
export const readDraftFlight = (draft: Draft, now: Date): FlightReading =>
  readFlight(draft.flight, flightDays(draft, toIso(now.getTime())));

/** The flight of a plan in progress when all of it is sound, or null. */
export function soundFlight(draft: Draft, now: Date): Flight | null {
  const read = readDraftFlight(draft, now);
  return read.ok ? read.flight : null;
}

function makeReading(fields: Fields, days: DaySpan | null): FlightReading {
  const read = parseFlight(fields, days);
  const unsettled = findUnsettled(fields);
  if (!read.ok || unsettled.length > 0) {
    const paths = new Set(unsettled.map(({ path }) => path));
    const others = read.ok ? [] : read.issues.filter(({ path }) => !paths.has(path));
    return { ok: false, issues: [...others, ...unsettled] };
  }
  const { flight } = read;
  const resolved = resolveItinerary(flight.itinerary);
  const issues = resolved.ok
    ? resolved.legs.flatMap(({ durationMinutes }, index) => [
        ...askLength(fields, resolved.mismatches[index] ?? null, index),
        ...findUnplaced(fields, durationMinutes, index),
      ])
    : resolved.issues.map((issue) => toFieldIssue(fields, issue));
  if (!resolved.ok || issues.length > 0) {
    const several = flight.itinerary.legs.length > 1;
    return { ok: false, issues: issues.map((issue) => (several ? withLeg(issue) : issue)) };
  }
  const { legs, layoverMinutes } = resolved;
  const lastDepartureDate = findLastDeparture(flight, legs);
  return { ok: true, flight: { ...flight, lastDepartureDate }, legs, layoverMinutes };
}

/**
 * The form as posted, with everything in its place that can be: a place name that means one airport becomes its name
 * and code, the answer to a question of {@link LegAsks} goes where it belongs, "about 6 hours" of sleep gets its times.
 * What stays unclear stays as typed.
 */
export function settleFlight(posted: Fields): Fields {
  const fields = pickFlight(posted);
  settleBooked(fields, legCount(fields));
  for (let index = 0; index < legCount(fields); index++) {
    const stem = `legs.${index}`;
    const put = (input: string, text: string) => (fields[`${stem}.${input}`] = [text]);
    const clear = (input: string) => Reflect.deleteProperty(fields, `${stem}.${input}`);
    for (const { end, airport } of ENDS) {
      const reading = readAirport(textOf(fields, `${stem}.${airport}`));
      const which = textOf(fields, `${stem}.${airport}Which`);
      const meant =
        reading.kind === "airport" ? reading.airport : airportsOf(reading).find(({ iata }) => iata === which);
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
      const reading = readAirport(textOf(fields, `legs.${index}.${input}`));
      return reading.kind === "airport" ? [] : airportsOf(reading);
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
  const room = longestSleep(durationMinutes);
  const asleep = readSleepLength(fields, `legs.${index}.sleep`);
  if (typeof asleep === "object" || placeSleep(durationMinutes, asleep)) return [];
  return [{ path, field: path, message: "sleepNoRoom", lengths: { room } }];
}

function askLength(fields: Fields, mismatch: DurationMismatch | null, index: number): FieldIssue[] {
  const path = `legs.${index}.lengthBy`;
  if (!mismatch || textOf(fields, path) === toLengthChoice("typed", mismatch)) return [];
  const { statedMinutes, computedMinutes } = mismatch;
  const lengths = { stated: statedMinutes, computed: computedMinutes };
  return [{ path, field: path, message: "lengthDiffers", lengths }];
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
  const asleep = readSleepLength(fields, `legs.${index}.sleep`);
  if (minutes === undefined || typeof asleep === "object") return;
  const placed = placeSleep(minutes, asleep);
  if (!placed) return;
  for (const row of typedSleeps(fields, index))
    for (const edge of ["from", "to"]) Reflect.deleteProperty(fields, `legs.${index}.sleep.${row}.${edge}`);
  for (const [input, text] of Object.entries(toSleepFields({ ...leg, sleep: [placed] })))
    fields[`legs.${index}.sleep.${input}`] = [text];
}

/**
 * What a booking says in two ways, and what was typed for an airport and is not one airport: to choose from, closed, or a
 * word nobody knows.
 */
function findUnsettled(fields: Fields): FieldIssue[] {
  const count = legCount(fields);
  const differing = Array.from({ length: count }, (_, index) =>
    BOOKED.filter((what) => bookedChoices(fields, index, what).length > 0).map((what): FieldIssue => {
      const path = `legs.${index}.booking.${what}Is`;
      const issue: FieldIssue = { path, field: path, message: "bookingDiffers" };
      return count > 1 ? withLeg(issue) : issue;
    }),
  ).flat();
  return [...differing, ...findUnsettledAirports(fields, count)];
}

function findUnsettledAirports(fields: Fields, count: number): FieldIssue[] {
  return Array.from({ length: count }, (_, index) =>
    ENDS.flatMap(({ airport }): FieldIssue[] => {
      const path = `legs.${index}.${airport}`;
      const text = textOf(fields, path);
      if (text === "") return [];
      const issue = toAirportIssue(path, text);
      return issue === null ? [] : [count > 1 ? withLeg(issue) : issue];
    }),
  ).flat();
}

function toAirportIssue(path: string, text: string): FieldIssue | null {
  const reading = readAirport(text);
  const at = { path, field: path };
  switch (reading.kind) {
    case "airport":
      return null;
    case "choice":
      return { ...at, message: "airportWhich", values: { text } };
    case "closed":
      return {
        ...at,
        message: "airportClosed",
        values: { code: reading.closed.code, name: reading.closed.name },
      };
    case "unknown":
      return {
        ...at,
        message: reading.looksLikeCode ? "airportCodeUnknown" : "airportUnknown",
        values: { text },
      };
  }
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

function toFieldIssue(fields: Fields, { path, code, values, lengths = {} }: ItineraryIssue): FieldIssue {
  const message = code as IssueMessage;
  const [, leg = "0", rest = ""] = /^legs\.(\d+)\.(.+)$/.exec(path) ?? [];
  const stem = `legs.${leg}`;
  const [, end] = /^(departure|arrival)(?:Local|UtcOffset)$/.exec(rest) ?? [];
  const at = INPUTS[code];
  if (end !== undefined && at)
    return { path: `${stem}.${end}${at.path}`, field: `${stem}.${end}${at.field}`, message, values, lengths };
  const [, sleep] = /^sleep\.(\d+)/.exec(rest) ?? [];
  if (sleep !== undefined) {
    const row = `${stem}.sleep.${typedSleeps(fields, Number(leg))[Number(sleep)] ?? 0}`;
    return { path: `${row}.to`, field: row, message, values, lengths };
  }
  if (rest === "from" || rest === "to") return { path, field: path, message, values, lengths };
  const layover = /^layoverMinutes\.(\d+)$/.exec(path)?.[1];
  const place = layover === undefined ? `${stem}.duration` : `legs.${Number(layover) + 1}.layover`;
  return { path: `${place}.hours`, field: place, message, values, lengths };
}

function withLeg(issue: FieldIssue): FieldIssue {
  const leg = /^legs\.(\d+)\./.exec(issue.path)?.[1];
  return leg === undefined ? issue : { ...issue, leg: Number(leg) + 1 };
}
