import "server-only";
import type { Messages } from "@/messages/languages";
import type { Issue } from "../../core/typed/issues";
import {
  LEG_MINUTES,
  type DurationMismatch,
  type Itinerary,
  type Leg,
  type Stretch,
  type Trip,
} from "../../core/plan/trip";
import type { Airport } from "../../core/places/airport";
import { findAirport, findCityAirports, findClosedAirport } from "./airports";
import { toInstants, toIso, ZONE_YEARS } from "./zones";

type AskedLeg = Itinerary["legs"][number];
type End = "departure" | "arrival";
type Refuse = (
  path: string,
  code: keyof Messages["issues"],
  values?: Record<string, string | number>,
  more?: Pick<Issue, "lengths" | "lists">,
) => null;

/** What to put right in an itinerary: the API says it in its words, and a form in its own. */
export type ItineraryIssue = Issue<keyof Messages["issues"]>;

/** Legs and layovers with every clock resolved, ready to plan; or what to put right. */
export type Resolution =
  | ({ readonly ok: true } & Pick<Trip, "legs" | "layoverMinutes" | "durationMismatch"> & {
        /** Leg by leg, where a stated length and the clocks differ. */
        readonly mismatches: readonly (DurationMismatch | null)[];
      })
  | { readonly ok: false; readonly issues: readonly ItineraryIssue[] };

/** Stated and computed block times may differ by this many minutes before the traveller is asked which is right. */
const MISMATCH_MINUTES = 20;

/**
 * An itinerary as asked for, with local clocks turned into instants by the airports' zones and each leg's block
 * time settled (DESIGN 3).
 *
 * A stated duration wins over the clocks; the first leg where they differ by more than 20 minutes is told as the
 * mismatch. Known neighbouring times win over a stated layover. Sleeps come in order, touching ones merged.
 * A departure's instant is read from its own clock; with no such clock given it is counted back from the leg's
 * arrival, or on from the leg before; a clock without an airport gives none. Issue paths start inside the itinerary.
 */
export function resolveItinerary(itinerary: Itinerary): Resolution {
  const issues: ItineraryIssue[] = [];
  const refuse: Refuse = (path, code, values = {}, more = {}) => {
    issues.push({ path, code, values, ...more });
    return null;
  };

  const timed = itinerary.legs.map((leg, index) => timeLeg(leg, `legs.${index}`, refuse));
  const layoverMinutes = settleLayovers(timed, itinerary.layoverMinutes, refuse);
  const mismatches = timed.map(({ mismatch }) => mismatch);
  const durationMismatch = mismatches.find((mismatch) => mismatch !== null) ?? null;
  if (issues.length > 0) return { ok: false, issues };

  let earlierArrival: number | null = null;
  const legs = timed.map((leg, index): Leg => {
    const durationMinutes = leg.durationMinutes ?? 0;
    const onwards = earlierArrival === null ? null : earlierArrival + (layoverMinutes[index - 1] ?? 0);
    const departure = leg.departure ?? (leg.clockGiven ? null : onwards);
    earlierArrival = leg.arrival ?? (departure === null ? null : departure + durationMinutes);
    return {
      durationMinutes,
      departureAt: departure === null ? null : toIso(departure * MINUTE),
      seat: leg.seat,
      sleep: leg.sleep,
    };
  });
  return { ok: true, legs, layoverMinutes, durationMismatch, mismatches };
}

const MINUTE = 60_000;

/** A leg with its ends as minutes since 1970, null where unknown. */
type ClockedLeg = {
  readonly departure: number | null;
  readonly arrival: number | null;
  /** Whether a departure clock was given, with or without an airport. */
  readonly clockGiven: boolean;
  readonly durationMinutes: number | null;
  readonly mismatch: DurationMismatch | null;
  readonly seat: Leg["seat"];
  readonly sleep: readonly Stretch[];
};

function timeLeg(leg: AskedLeg, path: string, refuse: Refuse): ClockedLeg {
  const wrong: string[] = [];
  const refuseHere: Refuse = (place, ...rest) => {
    wrong.push(place);
    return refuse(`${path}.${place}`, ...rest);
  };
  const from = readAirport(leg.from, "from", refuseHere);
  const to = readAirport(leg.to, "to", refuseHere);
  const departure = readInstant(leg, "departure", from, refuseHere);
  const arrival = readInstant(leg, "arrival", to, refuseHere);
  const computed = departure === null || arrival === null ? null : arrival - departure;
  const stated = leg.durationMinutes ?? null;
  const durationMinutes = stated ?? computed;

  if (computed !== null && computed <= 0) refuseHere("arrivalLocal", "arrivesFirst");
  else if (durationMinutes === null) {
    if (wrong.length === 0) refuseHere("durationMinutes", "durationMissing");
  } else if (durationMinutes < LEG_MINUTES.min || durationMinutes > LEG_MINUTES.max)
    refuseHere("arrivalLocal", "computedLength", {}, { lengths: { computed: durationMinutes } });

  const differ = stated !== null && computed !== null && Math.abs(stated - computed) > MISMATCH_MINUTES;
  return {
    departure:
      departure ?? (leg.departureLocal || arrival === null || stated === null ? null : arrival - stated),
    arrival: arrival ?? (departure === null || stated === null ? null : departure + stated),
    clockGiven: leg.departureLocal !== undefined,
    durationMinutes,
    mismatch: differ ? { statedMinutes: stated, computedMinutes: computed } : null,
    seat: leg.seat,
    sleep: settleSleep(leg.sleep, durationMinutes, refuseHere),
  };
}

function readAirport(code: string | undefined, path: string, refuse: Refuse): Airport | null {
  if (code === undefined) return null;
  const airport = findAirport(code);
  if (airport) return airport;
  const listed = (airports: readonly Airport[]) => ({
    lists: { airports: airports.map(({ iata, name }) => `${iata} (${name})`) },
  });
  const asked = { code: code.toUpperCase() };
  const city = findCityAirports(code);
  if (city.length > 0) return refuse(path, "airportCity", asked, listed(city));
  const closed = findClosedAirport(code);
  if (closed) return refuse(path, "airportClosed", { ...asked, name: closed.name }, listed(closed.now));
  return refuse(path, "airportUnknown", asked);
}

/** The instant of one end of a leg, in minutes since 1970; null when it is not known, or refused. */
function readInstant(leg: AskedLeg, end: End, airport: Airport | null, refuse: Refuse): number | null {
  const local = leg[`${end}Local`]?.slice(0, 16);
  if (local === undefined || airport === null) return null;
  const offset = leg[`${end}UtcOffset`]?.replace("-00:00", "+00:00");
  const year = Number(local.slice(0, 4));
  if (year < ZONE_YEARS.min || year > ZONE_YEARS.max) return refuse(`${end}Local`, "yearUnknown", yearLimits);

  const readings = toInstants(local, airport.zone);
  const place = { airport: airport.iata, time: local.slice(11), date: local.slice(0, 10) };
  const [first, second] = readings;
  if (!first) return refuse(`${end}Local`, "timeSkipped", place);
  const offsets = { ...place, first: first.offset, second: second?.offset ?? "" };
  if (second && offset === undefined) return refuse(`${end}UtcOffset`, "timeTwice", offsets);
  const reading = offset === undefined ? first : readings.find((candidate) => candidate.offset === offset);
  if (reading) return Date.parse(reading.at) / MINUTE;
  return refuse(`${end}UtcOffset`, second ? "offsetOfTwo" : "offsetWrong", offsets);
}

// As text, so that no language groups their digits.
const yearLimits = { min: String(ZONE_YEARS.min), max: String(ZONE_YEARS.max) };

function settleSleep(asked: AskedLeg["sleep"], durationMinutes: number | null, refuse: Refuse): Stretch[] {
  const end = durationMinutes ?? LEG_MINUTES.max;
  const sound = asked
    .map((stretch, index) => ({ ...stretch, path: `sleep.${index}` }))
    .filter(({ startMinute, endMinute, path }) => {
      if (startMinute >= endMinute) refuse(`${path}.endMinute`, "sleepBackwards");
      else if (endMinute > end)
        refuse(`${path}.endMinute`, "sleepTooLate", { minutes: String(end) }, { lengths: { length: end } });
      else return true;
      return false;
    })
    .sort((one, other) => one.startMinute - other.startMinute);

  const settled: Stretch[] = [];
  for (const { startMinute, endMinute, path } of sound) {
    const last = settled.at(-1);
    if (last && startMinute < last.endMinute) refuse(path, "sleepOverlaps");
    if (last && startMinute <= last.endMinute)
      settled[settled.length - 1] = {
        startMinute: last.startMinute,
        endMinute: Math.max(last.endMinute, endMinute),
      };
    else settled.push({ startMinute, endMinute });
  }
  return settled;
}

function settleLayovers(legs: readonly ClockedLeg[], stated: readonly number[], refuse: Refuse): number[] {
  const gaps = legs.slice(1).map((leg, index) => {
    const arrival = legs[index]?.arrival ?? null;
    return arrival === null || leg.departure === null ? null : leg.departure - arrival;
  });
  if (stated.length > gaps.length) refuse("layoverMinutes", "layoversTooMany", { count: gaps.length });
  return gaps.map((known, index) => {
    if (known !== null && known < 0) refuse(`legs.${index + 1}.departureLocal`, "leavesEarly");
    const minutes = known ?? stated[index] ?? null;
    if (minutes === null) refuse(`layoverMinutes.${index}`, "layoverMissing");
    return minutes ?? 0;
  });
}
