import "server-only";
import { isDeepStrictEqual } from "node:util";
import { z } from "zod";
import { savedTripSchema, sheetSchema, type SavedTrip, type Sheet } from "../core/draft";
import type { HandedOut } from "../core/calendar";
import { db, emptyWriteAheadLog, type Db } from "./db";
import { openHandedOut } from "./handouts";
import { describeError, log } from "./log";
import { makeTripId, type Owner } from "./owner";
import { seal, unseal } from "./seal";
import { moveShares, refreshShares, toShareLink, withdrawLocked, type ShareLink } from "./shares";
import { isTaken } from "./taken";

/** Kept answers go this many days after the last flight, or after the last save when the trip has no date. */
export const ANSWERS_DAYS = 56;

const DAY_MS = 86_400_000;

/** What is readable of a trip without its key. */
export type TripRow = {
  readonly id: string;
  /** 1 when created, one more at each edit. */
  readonly version: number;
  /** "LHR-SIN,SIN-SYD"; an end that was not given is empty. */
  readonly airports: string;
  /** Pushback of the first leg; noon UTC of the day when only the day is known; null without a date. */
  readonly departureAt: Date | null;
  /** The end of the last leg, or the latest it can be anywhere on Earth when only the day is known. */
  readonly arrivalAt: Date | null;
  readonly createdAt: Date;
};
/**
 * A saved trip. `corrupted`: it does not open (damaged, or moved here from another owner or trip); nothing but its
 * row can be told, and it harms no other trip. `sheet` is null when the answers are not kept, or no longer.
 */
export type StoredTrip =
  | (TripRow & { readonly corrupted: false; readonly trip: SavedTrip; readonly sheet: Sheet | null })
  | (TripRow & { readonly corrupted: true });

/**
 * Saves a new trip, with the answers if the traveller wants them kept. "exists" when this owner already has a trip
 * of that id: the same save sent again; what is there stays as it is. Another owner's trips are never met.
 */
export async function createTrip(
  owner: Owner,
  id: string,
  trip: SavedTrip,
  sheet: Sheet | null,
  now: Date,
  createdAt = now,
): Promise<"created" | "exists"> {
  await keepOwner(owner, now);
  try {
    await db().trip.create({
      data: { ownerHash: owner.hash, id, createdAt, ...toColumns(owner, id, trip, sheet, now) },
      select: { id: true },
    });
    return "created";
  } catch (error) {
    if (isTaken(error)) return "exists";
    throw error;
  }
}

/** This owner's trip of that id, or null: a missing trip and another owner's are alike. */
export async function findTrip(owner: Owner, id: string): Promise<StoredTrip | null> {
  const row = await db().trip.findUnique({ where: { ownerHash_id: { ownerHash: owner.hash, id } } });
  return row && toStoredTrip(owner, row);
}

/**
 * Replaces a trip, and its answers, if it is still at `version`. "stale" when it was edited since: nothing is
 * changed, and {@link findTrip} gives what is there now. The same edit sent again is "updated".
 */
export async function updateTrip(
  owner: Owner,
  id: string,
  version: number,
  trip: SavedTrip,
  sheet: Sheet | null,
  now: Date,
): Promise<"updated" | "stale" | "missing"> {
  await withdrawLocked(owner, id, trip);
  const { count } = await db().trip.updateMany({
    where: { ownerHash: owner.hash, id, version },
    data: { ...toColumns(owner, id, trip, sheet, now), version: version + 1 },
  });
  if (count === 1) {
    await refreshShares(owner, id, trip);
    return "updated";
  }
  const current = await findTrip(owner, id);
  if (current === null) return "missing";
  const sentAgain =
    !current.corrupted &&
    current.version === version + 1 &&
    isDeepStrictEqual({ trip: current.trip, sheet: current.sheet }, asStored({ trip, sheet }));
  return sentAgain ? "updated" : "stale";
}

/** Deletes a trip and its answers for good. "missing" when this owner has no such trip. */
export async function deleteTrip(owner: Owner, id: string): Promise<"deleted" | "missing"> {
  const { count } = await db().trip.deleteMany({ where: { ownerHash: owner.hash, id } });
  return count === 0 ? "missing" : "deleted";
}

/**
 * Notes, to the day, that this owner came by: an owner not seen for 24 months is deleted (lib/server/purge.ts).
 * Writes at most once a day per owner, and nothing for a secret that never saved a trip. When it cannot be written
 * (the disk is full), the log says so, and the trips can still be read.
 */
export async function noteVisit({ hash }: Owner, now: Date): Promise<void> {
  const today = toDay(now);
  const known = await db().owner.findUnique({ where: { hash } });
  if (known === null || known.seenAt >= today) return;
  try {
    await db().owner.updateMany({ where: { hash }, data: { seenAt: today } });
  } catch (error) {
    log.error({ error: describeError(error) }, "visit not noted");
  }
}

/** Whether this owner has anything here: whether a recovery code is one of ours, and still good. */
export const isKnown = async (owner: Owner): Promise<boolean> => (await findLastDay(owner)) !== null;

/** Deletes an owner with every trip, for good. */
export async function deleteOwner({ hash }: Owner): Promise<void> {
  await db().owner.deleteMany({ where: { hash } });
  await emptyWriteAheadLog();
}

/**
 * Gives all of one owner's trips to another, sealed again under the other's key, and deletes the first.
 *
 * No trip is lost: one that both have is kept once, two different ones of one id are both kept. Every trip moves in
 * one statement, so that stopped half-way each is with one of the two, and running it again finishes it. Gives the
 * number of trips moved.
 */
export async function moveTrips(from: Owner, to: Owner, now: Date): Promise<number> {
  await keepOwner(to, now);
  if (from.hash === to.hash) return 0;
  let moved = 0;
  for (;;) {
    const rows = await db().trip.findMany({ where: { ownerHash: from.hash }, take: PAGE });
    if (rows.length === 0) break;
    for (const row of rows) moved += await moveTrip(from, to, row, row.id);
  }
  await db().owner.deleteMany({ where: { hash: from.hash, trips: { none: {} } } });
  return moved;
}

/** A trip with all else that is kept of it: when its answers go, its calendar and share links, the sizes of what is sealed. */
export type WholeRow = StoredTrip & {
  readonly durations: string;
  readonly eraseBy: Date | null;
  readonly sealedBytes: number;
  readonly answersBytes: number | null;
  readonly calendarBytes: number | null;
  /** What its calendar files have said so far. */
  readonly handedOut: HandedOut | null;
  readonly shares: readonly ShareLink[];
};

/** How many trips an owner has, and how many of them keep their answers. */
export async function countTrips({ hash }: Owner): Promise<{ trips: number; answered: number }> {
  const trips = await db().trip.count({ where: { ownerHash: hash } });
  const answered = await db().trip.count({ where: { ownerHash: hash, eraseBy: { not: null } } });
  return { trips, answered };
}

/** Every trip of an owner, a hundred read at a time, in no order that means anything. */
export async function* eachTrip(owner: Owner): AsyncGenerator<WholeRow> {
  for (let after = ""; ;) {
    const where = { ownerHash: owner.hash, id: { gt: after } };
    const shares = { omit: { sealed: true }, orderBy: { createdAt: "asc" } } as const;
    const rows = await db().trip.findMany({ where, include: { shares }, orderBy: { id: "asc" }, take: PAGE });
    for (const row of rows) {
      const { durations, eraseBy, shares } = row;
      yield {
        ...toStoredTrip(owner, row),
        durations,
        eraseBy,
        shares: shares.map((share) => toShareLink(owner, share)),
        handedOut: openHandedOut(owner, row.id, row.sealedCalendar),
        sealedBytes: row.sealed.length,
        answersBytes: row.sealedAnswers?.length ?? null,
        calendarBytes: row.sealedCalendar?.length ?? null,
      };
    }
    const last = rows.at(-1);
    if (last === undefined || rows.length < PAGE) return;
    after = last.id;
  }
}

/** How many rows are read at once where all of them are. */
const PAGE = 100;

/** The calendar day, UTC, an owner was last here, or null when nothing was ever saved. */
export async function findLastDay({ hash }: Owner): Promise<string | null> {
  const known = await db().owner.findUnique({ where: { hash } });
  return known?.seenAt.toISOString().slice(0, 10) ?? null;
}

/** Notes that an owner is here, and makes its row when there is none yet. */
export async function keepOwner({ hash }: Owner, now: Date): Promise<void> {
  const seenAt = toDay(now);
  await db().owner.upsert({ where: { hash }, create: { hash, seenAt }, update: { seenAt } });
}

/** The sealed columns of a row, and what each is sealed as. */
const PARTS = {
  sealed: "trip",
  sealedAnswers: "answers",
  sealedCalendar: "calendar",
} as const satisfies Record<SealedColumn, string>;

// Changed or erased meanwhile, it stays: whoever moves all reads again.
async function moveTrip(from: Owner, to: Owner, row: DbRow, id: string): Promise<number> {
  const { sealed, sealedAnswers, sealedCalendar } = row;
  try {
    const { count } = await db().trip.updateMany({
      where: {
        ownerHash: from.hash,
        id: row.id,
        version: row.version,
        sealed,
        sealedAnswers,
        sealedCalendar,
      },
      data: {
        ownerHash: to.hash,
        id,
        sealed: reseal(from, to, row, id, "sealed") ?? sealed,
        sealedAnswers: reseal(from, to, row, id, "sealedAnswers"),
        sealedCalendar: reseal(from, to, row, id, "sealedCalendar"),
      },
    });
    if (count === 1) await moveShares(from, to, id);
    return count;
  } catch (error) {
    if (!isTaken(error)) throw error;
  }
  const [mine, theirs] = [toStoredTrip(from, row), await findTrip(to, id)];
  if (theirs === null || !isSameTrip(mine, theirs)) return moveTrip(from, to, row, makeTripId());
  const { count } = await db().trip.deleteMany({
    where: { ownerHash: from.hash, id: row.id, version: row.version },
  });
  return count;
}

/** A column under another owner's key; one that does not open is moved as it is, and does not open there either. */
function reseal(from: Owner, to: Owner, row: DbRow, id: string, column: SealedColumn) {
  const sealed = row[column];
  if (sealed === null) return null;
  const value = unseal(from.key, identity(PARTS[column], from, row.id), sealed, z.unknown());
  return value === null ? sealed : seal(to.key, identity(PARTS[column], to, id), value);
}

/** Whether two trips say the same. */
export function isSameTrip(one: StoredTrip, other: StoredTrip): boolean {
  const content = (stored: StoredTrip) =>
    stored.corrupted ? {} : { trip: stored.trip, sheet: stored.sheet };
  return !one.corrupted && isDeepStrictEqual(content(one), content(other));
}

/** As it comes back from a row: without what was undefined. */
const asStored = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const toDay = (instant: Date) => new Date(Math.floor(instant.getTime() / DAY_MS) * DAY_MS);

type DbRow = NonNullable<Awaited<ReturnType<Db["trip"]["findFirst"]>>>;
type SealedColumn = keyof { [K in keyof DbRow as DbRow[K] extends Uint8Array | null ? K : never]: K };
type Row = TripRow & { readonly sealed: Uint8Array; readonly sealedAnswers: Uint8Array | null };

function toStoredTrip(owner: Owner, { sealed, sealedAnswers, ...all }: Row): StoredTrip {
  const { id, version, airports, departureAt, arrivalAt, createdAt } = all;
  const row = { id, version, airports, departureAt, arrivalAt, createdAt };
  const trip = openTrip(owner, id, sealed);
  const sheet =
    sealedAnswers && unseal(owner.key, identity(PARTS.sealedAnswers, owner, id), sealedAnswers, sheetSchema);
  const damaged = trip === null || (sealedAnswers !== null && sheet === null);
  return damaged ? { ...row, corrupted: true } : { ...row, corrupted: false, trip, sheet };
}

/** What a trip's sealed column holds, or null when it does not open. */
export function openTrip(owner: Owner, id: string, sealed: Uint8Array): SavedTrip | null {
  return unseal(owner.key, identity(PARTS.sealed, owner, id), sealed, savedTripSchema);
}

const identity = (part: (typeof PARTS)[SealedColumn], owner: Owner, id: string) => [part, owner.hash, id];

/** When the last flight of a trip ends, as far as the trip knows; null without a date. */
export const lastFlightOf = (trip: SavedTrip): Date | null => toSpan(trip).arrivalAt;

function toColumns(owner: Owner, id: string, trip: SavedTrip, sheet: Sheet | null, now: Date) {
  const { departureAt, arrivalAt } = toSpan(trip);
  const lastFlight = arrivalAt ?? now;
  return {
    airports: trip.itinerary.legs.map(({ from = "", to = "" }) => `${from}-${to}`).join(","),
    durations: trip.clocks.legs.map((leg) => leg.durationMinutes).join(","),
    departureAt,
    arrivalAt,
    eraseBy: sheet && new Date(lastFlight.getTime() + ANSWERS_DAYS * DAY_MS),
    sealed: seal(owner.key, identity(PARTS.sealed, owner, id), trip),
    sealedAnswers: sheet && seal(owner.key, identity(PARTS.sealedAnswers, owner, id), sheet),
  };
}

/** From pushback to arrival, as exactly as the trip knows it: by the clock, by the day, or not at all. */
function toSpan({ clocks, departureDate, itinerary }: SavedTrip): {
  departureAt: Date | null;
  arrivalAt: Date | null;
} {
  const durations = clocks.legs.map((leg) => leg.durationMinutes);
  const minutes = [...durations, ...itinerary.layoverMinutes].reduce((sum, each) => sum + each, 0);
  const after = (from: Date, duration: number) => new Date(from.getTime() + duration * 60_000);
  const first = clocks.legs[0]?.departureAt ?? null;
  const last = clocks.legs.at(-1);
  if (first !== null) {
    const departureAt = new Date(first);
    const knownEnd = last?.departureAt ? after(new Date(last.departureAt), last.durationMinutes) : null;
    return { departureAt, arrivalAt: knownEnd ?? after(departureAt, minutes) };
  }
  if (departureDate === null) return { departureAt: null, arrivalAt: null };
  // The day ends last twelve hours west of Greenwich.
  const dayEndsAt = new Date(Date.parse(`${departureDate}T12:00:00Z`) + DAY_MS);
  return { departureAt: new Date(`${departureDate}T12:00:00Z`), arrivalAt: after(dayEndsAt, minutes) };
}
