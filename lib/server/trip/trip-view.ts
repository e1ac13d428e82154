import "server-only";
import { makeDraft, type Draft } from "../../core/saved/draft";
import type { SavedTrip } from "../../core/saved/saved-schema";
import { type Sheet, toAnswers } from "../../core/typed/sheet";
import { findLastDeparture } from "../flights/leg-ends";
import { toDuplicate, toReturn } from "../../core/typed/flight-again";
import { isShort, toJourney } from "../../core/advice/journey";
import { makeReadyPlan, type Plan } from "../../core/plan/plan";
import { RULESET } from "../../core/plan/ruleset";
import {
  carryProgress,
  findLock,
  isSamePlan,
  toKeptLegs,
  toSavedTrip,
  type Lock,
} from "../../core/saved/saved";
import type { Moment } from "../../core/today";
import type { Trip } from "../../core/plan/trip";
import { toTypedFlight } from "../flights/read-flight";
import { planFor } from "./planning";
import { markBase, toTripWords, type Planned } from "./saving";
import type { ListedTrip } from "../store/trip-list";
import type { StoredTrip } from "../store/trip-row";
import { ZONE_DATA_VERSION } from "../flights/zones";
import { PATHS, type Path } from "@/lib/core/paths";

/** A saved trip that opens. */
export type OpenTrip = Extract<StoredTrip, { corrupted: false }>;

/** What a saved trip's page, and its card, may show. */
export type TripView = {
  /** What holds the plan shut; then there is no plan. */
  readonly lock: Lock | null;
  /** The plan as last shown, or null under a lock. */
  readonly plan: Extract<Plan, { status: "ready" }> | null;
  /** Guidance by today's rules; null when the answers are not kept. */
  readonly planned: Planned | null;
  /** What the plan was made for: legs, layovers, preferences. */
  readonly kept: Pick<Trip, "legs" | "layoverMinutes" | "preferences">;
  /** Today's rules and planner would give something else than what was last shown. */
  readonly changed: boolean;
  /** Under three hours in all. */
  readonly short: boolean;
};

/**
 * A saved trip as it may be shown today: the times as they were last shown, the guidance by today's rules.
 *
 * Answers that today's rules lock show no plan, whatever was shown before. Nothing is changed. Worked out once for each
 * reading of a trip, however many parts of its page ask.
 */
export function viewTrip(stored: OpenTrip): TripView {
  const known = views.get(stored);
  if (known) return known;
  const view = makeView(stored);
  views.set(stored, view);
  return view;
}
const views = new WeakMap<OpenTrip, TripView>();

function makeView(stored: OpenTrip): TripView {
  const { trip } = stored;
  const kept = toKeptLegs(trip);
  const planned = planStored(stored);
  const held = findLock(trip, RULESET.hash);
  const today = planned?.result.plan ?? (held === null ? makeReadyPlan(kept, trip.constraints) : null);
  const lock = held ?? (today?.status === "ready" ? null : toLock(planned));
  const shown = trip.shown.plan;
  return {
    lock,
    plan: lock === null && shown.status === "ready" ? shown : null,
    planned,
    kept,
    short: isShort(toJourney(kept.legs, kept.layoverMinutes)),
    changed:
      lock === null
        ? today !== null && !isSamePlan(today, shown)
        : lock === "CLEAR" && today?.status === "ready",
  };
}

/** The saved trip with what today's rules and planner give, or null when nothing may be shown in place of it. */
export function replanTrip(stored: OpenTrip, toldCanFly: boolean): SavedTrip | null {
  const { trip } = stored;
  const lock = findLock(trip, RULESET.hash);
  if (lock === "STOP" || lock === "MINOR") return null;
  const planned = planStored(stored, toldCanFly);
  if (planned !== null) return carryProgress(toSavedTrip(planned.flight, planned, ZONE_DATA_VERSION), trip);
  if (lock !== null) return null;
  const { version, hash } = RULESET;
  const plan = makeReadyPlan(toKeptLegs(trip), trip.constraints);
  return { ...trip, shown: { rulesetVersion: version, rulesetHash: hash, plan } };
}

/** The plan in progress that changing a saved trip begins with; the box of a waiting time has to be ticked again. */
export function toEditingDraft(stored: OpenTrip, now: Moment): Draft {
  const fresh = makeDraft(stored.id, now);
  return {
    ...fresh,
    editing: stored.version,
    base: markBase(stored),
    flight: toTypedFlight(stored.trip),
    sheet: stored.sheet ?? fresh.sheet,
  };
}

/** How a saved trip is flown again: its way back, or the same flights another time. */
export type Again = "return" | "duplicate";
const FLIGHTS = { return: toReturn, duplicate: toDuplicate };

/**
 * The plan in progress for flying a trip's flights again, without dates, and with its answers where there are any, to
 * be looked at again for the new day.
 */
export function toNextDraft(
  again: Again,
  trip: SavedTrip,
  sheet: Sheet | null,
  tripId: string,
  now: Moment,
): Draft {
  const { legs, layoverMinutes } = toKeptLegs(trip);
  const minutes = legs.map(({ durationMinutes }) => durationMinutes);
  const fresh = makeDraft(tripId, now);
  return {
    ...fresh,
    flight: toTypedFlight(FLIGHTS[again](trip, minutes, layoverMinutes)),
    sheet: sheet ?? fresh.sheet,
  };
}

/** Where planning it begins: the flights first, then the answers, to be confirmed or given. */
export const nextDraftPath = (again: Again, sheet: Sheet | null): Path =>
  `${PATHS.plan}?start=${again}${sheet === null ? "" : "&from=check"}`;

/** The plan that the kept answers give today; null without them, or when they no longer answer every question. */
function planStored({ trip, sheet }: OpenTrip, told = isCleared(trip)): Planned | null {
  if (sheet === null) return null;
  const read = toAnswers(sheet, trip.departureDate, findLastDeparture(trip, trip.clocks.legs));
  if (!read.ok) return null;
  const { itinerary, preferences } = trip;
  const planned = planFor({ itinerary, preferences, answers: read.answers, toldCanFly: told });
  return planned.ok ? { ...planned, flight: trip } : null;
}

/** Whether the box of a waiting time was ticked, and still counts. */
export const isCleared = (trip: SavedTrip): boolean =>
  trip.lock === "CLEAR" && findLock(trip, RULESET.hash) === null;

function toLock(planned: Planned | null): Lock | null {
  const group = planned?.result.guidance.group;
  return group === "STOP" || group === "CLEAR" || group === "MINOR" ? group : null;
}

/** A saved trip as a row of the list. */
export const toTripItem = (stored: ListedTrip) =>
  stored.corrupted ? toDamagedItem(stored) : toOpenItem(stored);

/** One that cannot be read: what stands beside what is sealed tells which it is. */
export function toDamagedItem({ id, airports, createdAt }: Extract<ListedTrip, { corrupted: true }>) {
  const codes = airports.split(/[,-]/).filter((code) => code !== "");
  const route = codes.filter((code, index) => code !== codes[index - 1]);
  return { id, opens: false, route, savedOn: createdAt.toISOString().slice(0, 10) } as const;
}

/** One that opens. */
export function toOpenItem({ id, trip }: Extract<ListedTrip, { corrupted: false }>) {
  const { legs } = toKeptLegs(trip);
  return {
    id,
    opens: true,
    ...toTripWords({ flight: trip, trip: { legs } }),
    lock: findLock(trip, RULESET.hash),
  } as const;
}
