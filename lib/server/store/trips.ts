import "server-only";
import { isDeepStrictEqual } from "node:util";
import { z } from "zod";
import { sheetSchema, type Sheet } from "../../core/typed/sheet";
import type { SavedTrip } from "../../core/saved/saved-schema";
import { storedTripSchema, upgradeTrip, type TripWithAnswers } from "../../core/saved/upgrade";
import type { HandedOut } from "../../core/saved/calendar";
import { db, emptyWriteAheadLog, type Db } from "./db";
import { openHandedOut } from "./handed-out";
import { rememberOwner } from "./known-owners";
import { describeError, log } from "../run/log";
import { makeTripId, parseSecret, toOwner, type Owner } from "../keys/owner";
import { requireRoom, requireSpace } from "./room";
import { seal, unseal, type Identity } from "../keys/seal";
import { moveShares, refreshShares, toShareLink, withdrawLocked, type ShareLink } from "./shares";
import { isOrphan, isTaken } from "./prisma-errors";
import { openPart, sealPart, type Part, type PlainColumns } from "./trip-seal";

/** Kept answers go this many days after the last flight, or after the last save when the trip has no date. */
export const ANSWERS_DAYS = 56;

const DAY_MS = 86_400_000;

/** What is readable of a trip without its key, and told of it. */
export type TripRow = Omit<PlainColumns, "eraseBy" | "durations">;
/**
 * A saved trip. `corrupted`: it does not open (damaged, or moved here from another owner or trip); nothing but its
 * row can be told, and it harms no other trip. `sheet` is null when the answers are not kept, or no longer.
 */
export type StoredTrip =
  | (TripRow & { readonly corrupted: false; readonly trip: SavedTrip; readonly sheet: Sheet | null })
  | (TripRow & { readonly corrupted: true });

/**
 * Saves a new trip, with the answers if the traveller wants them kept. "exists" when this owner already has a trip
 * of that id: the same save sent again; what is there stays as it is. Another owner's trips are never met. Throws
 * {@link KeyGone} when there is no such owner ({@link keepOwner}), and when there is no room for one more trip
 * ({@link requireRoom}, {@link requireSpace}).
 */
export async function createTrip(
  owner: Owner,
  id: string,
  trip: SavedTrip,
  sheet: Sheet | null,
  now: Date,
  createdAt = now,
): Promise<"created" | "exists"> {
  await requireSpace();
  await requireRoom(owner);
  try {
    await db().trip.create({
      data: {
        ownerHash: owner.hash,
        ...toColumns(owner, toPlain(id, 1, createdAt, trip, sheet, now), trip, sheet),
      },
      select: { id: true },
    });
    return "created";
  } catch (error) {
    if (isTaken(error)) return "exists";
    throw isOrphan(error) ? new KeyGone() : error;
  }
}

/** This owner's trip of that id, or null: a missing trip and another owner's are alike. */
export async function findTrip(owner: Owner, id: string): Promise<StoredTrip | null> {
  const row = await db().trip.findUnique({ where: { ownerHash_id: { ownerHash: owner.hash, id } } });
  return row && toStoredTrip(owner, row);
}

/** {@link findTrip}, for a trip that is to be changed. Throws {@link KeyGone} when there is no such owner any more. */
export async function findTripToChange(owner: Owner, id: string): Promise<StoredTrip | null> {
  const stored = await findTrip(owner, id);
  if (stored === null && !(await isKnown(owner))) throw new KeyGone();
  return stored;
}

/**
 * Replaces a trip, and its answers, if it is still at `version`. "stale" when it was edited since: nothing is
 * changed, and {@link findTrip} gives what is there now. The same edit sent again is "updated". Throws
 * {@link KeyGone} when the trip is not there because there is no such owner any more.
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
  for (;;) {
    const row = await db().trip.findUnique({ where: { ownerHash_id: { ownerHash: owner.hash, id } } });
    if (row?.version !== version) break;
    const plain = toPlain(id, version + 1, row.createdAt, trip, sheet, now);
    const { sealedCalendar } = row;
    const { count } = await db().trip.updateMany({
      where: { ownerHash: owner.hash, id, version, sealedCalendar },
      data: {
        ...toColumns(owner, plain, trip, sheet),
        sealedCalendar: resealPart(owner, row, owner, plain, "calendar", sealedCalendar),
      },
    });
    if (count === 1) {
      await refreshShares(owner, id, trip);
      return "updated";
    }
  }
  const current = await findTripToChange(owner, id);
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
  if (count === 0) return "missing";
  await emptyWriteAheadLog();
  return "deleted";
}

/**
 * Thrown where something was to be written for an owner who is not here any more: the key was changed or everything
 * was deleted while it was on its way. Nothing was written.
 */
export class KeyGone extends Error {}

/**
 * Does it once more where the key that it was done under went meanwhile: the browser may hold the next one, too.
 * Whatever is done here may be done twice.
 */
export async function underLiveKey<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof KeyGone)) throw error;
    return work();
  }
}

/** A browser holds one key, or a few while one takes another's place; of so many one is looked for, no more. */
const KEYS_MOST = 50;

/**
 * The first of these secrets' owners who has a row here, or null. Notes, to the day, that this owner came by: an owner
 * not seen for 24 months is deleted (lib/server/store/purge.ts). Writes at most once a day per owner, and nothing for a
 * secret that never saved a trip. When it cannot be written (the disk is full), the log says so, and the trips can
 * still be read. Trips that were on their way to this owner when a process stopped arrive first.
 */
export async function findOwner(secrets: readonly string[], now: Date): Promise<Owner | null> {
  if (secrets.length === 0) return null;
  const owners = secrets.slice(0, KEYS_MOST).map(toOwner);
  const hashes = owners.flatMap(({ hash, joining }) => [hash, joining]);
  const rows = await db().owner.findMany({ where: { hash: { in: hashes } } });
  const has = (hash: string) => rows.find((row) => row.hash === hash);
  const owner = owners.find(({ hash }) => has(hash));
  if (owner === undefined) return null;
  if (has(owner.joining)) await finishMove(owner);
  await noteVisit(owner.hash, has(owner.hash)?.seenAt ?? now, now);
  return owner;
}

async function noteVisit(hash: string, seenAt: Date, now: Date): Promise<void> {
  const today = toDay(now);
  rememberOwner(hash);
  if (seenAt >= today) return;
  try {
    await db().owner.updateMany({ where: { hash }, data: { seenAt: today } });
  } catch (error) {
    log.error({ error: describeError(error) }, "visit not noted");
  }
}

/** Whether this owner has anything here: whether a recovery code is one of ours, and still good. */
export const isKnown = async (owner: Owner): Promise<boolean> => (await findLastDay(owner)) !== null;

/** Deletes an owner with every trip, for good. Throws {@link KeyGone} when there is no such owner any more. */
export async function deleteOwner({ hash }: Owner): Promise<void> {
  const { count } = await db().owner.deleteMany({ where: { hash } });
  if (count === 0) throw new KeyGone();
  await emptyWriteAheadLog();
}

/**
 * Gives all of one owner's trips to another, sealed again under the other's key; the first is no owner any more.
 *
 * From one statement on nothing is read or written for the first owner, and every trip is the other's: one that is not
 * sealed again yet, because a process stopped, is so when the other next comes by ({@link findOwner}), or when this
 * runs again. No trip is lost: one that both have is kept once, two different ones of one id are both kept. Gives the
 * number of trips moved.
 */
export async function moveTrips(from: Owner, to: Owner, now: Date): Promise<number> {
  await keepOwner(to, now);
  if (from.hash === to.hash) return 0;
  const sealedJoining = seal(to.key, joiningIdentity(to), from.secret);
  for (;;) {
    const moved = await finishMove(to);
    try {
      const { count } = await db().owner.updateMany({
        where: { hash: from.hash },
        data: { hash: to.joining, sealedJoining },
      });
      return count === 0 ? moved : moved + (await finishMove(to));
    } catch (error) {
      // Another one's trips are on their way to the same owner.
      if (!isTaken(error)) throw error;
    }
  }
}

/** Seals what is on its way to this owner under this owner's key, row by row; nobody else adds to it. */
async function finishMove(to: Owner): Promise<number> {
  const row = await db().owner.findUnique({ where: { hash: to.joining } });
  if (row === null) return 0;
  const secret = row.sealedJoining && unseal(to.key, joiningIdentity(to), row.sealedJoining, z.string());
  const from = toOwner(parseSecret(secret ?? undefined) ?? to.secret);
  let moved = 0;
  for (;;) {
    const rows = await db().trip.findMany({ where: { ownerHash: to.joining }, take: PAGE });
    if (rows.length === 0) break;
    for (const row of rows) moved += await moveTrip(from, to, row, row.id);
  }
  await db().owner.deleteMany({ where: { hash: to.joining, trips: { none: {} } } });
  await emptyWriteAheadLog();
  return moved;
}

const joiningIdentity = ({ hash }: Owner): Identity => ({ name: ["joining", hash], bound: [] });

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
        handedOut: openHandedOut(owner, row),
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

/** Notes that an owner is here, and makes the owner's row when there is none yet: whoever saves for the first time. */
export async function keepOwner({ hash }: Owner, now: Date): Promise<void> {
  const seenAt = toDay(now);
  await db().owner.upsert({ where: { hash }, create: { hash, seenAt }, update: { seenAt } });
  rememberOwner(hash);
}

// Moved by another process or erased meanwhile, it stays: whoever moves all reads again.
async function moveTrip(from: Owner, to: Owner, row: DbRow, id: string): Promise<number> {
  const { sealed, sealedAnswers, sealedCalendar } = row;
  const moved = { ...row, id };
  await moveShares(from, to, row.id, id);
  try {
    const { count } = await db().trip.updateMany({
      where: {
        ownerHash: to.joining,
        id: row.id,
        version: row.version,
        sealed,
        sealedAnswers,
        sealedCalendar,
      },
      data: {
        ownerHash: to.hash,
        id,
        sealed: resealPart(from, row, to, moved, "trip", sealed) ?? sealed,
        sealedAnswers: resealPart(from, row, to, moved, "answers", sealedAnswers),
        sealedCalendar: resealPart(from, row, to, moved, "calendar", sealedCalendar),
      },
    });
    return count;
  } catch (error) {
    if (!isTaken(error)) throw error;
  }
  const [mine, theirs] = [toStoredTrip(from, row), await findTrip(to, id)];
  if (theirs === null || !isSameTrip(mine, theirs)) return moveTrip(from, to, row, makeTripId());
  const { count } = await db().trip.deleteMany({
    where: { ownerHash: to.joining, id: row.id, version: row.version },
  });
  return count;
}

/** A part of one row as it is in another; one that does not open is moved as it is, and does not open there either. */
function resealPart(
  from: Owner,
  row: PlainColumns,
  to: Owner,
  moved: PlainColumns,
  part: Part,
  sealed: Uint8Array<ArrayBuffer> | null,
): Uint8Array<ArrayBuffer> | null {
  const value = sealed && openPart(from, row, part, sealed, z.unknown());
  return value === null ? sealed : sealPart(to, moved, part, value);
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
type Row = PlainColumns & { readonly sealed: Uint8Array; readonly sealedAnswers: Uint8Array | null };

function toStoredTrip(owner: Owner, all: Row): StoredTrip {
  const { id, version, airports, departureAt, arrivalAt, createdAt, eraseBy, sealedAnswers } = all;
  const row = { id, version, airports, departureAt, arrivalAt, createdAt };
  const opened = openTrip(owner, all);
  const isMissing = (sealedAnswers === null) !== (eraseBy === null);
  return opened === null || isMissing ? { ...row, corrupted: true } : { ...row, corrupted: false, ...opened };
}

/** A trip without its answers; null when it does not open. Answers are opened only where it takes them to upgrade it. */
export function openTripAlone(owner: Owner, row: Row): SavedTrip | null {
  const trip = unsealTrip(owner, row);
  return trip?.schema === 1 ? (openTrip(owner, row)?.trip ?? null) : trip;
}

const unsealTrip = (owner: Owner, row: Row) => openPart(owner, row, "trip", row.sealed, storedTripSchema);

/** A trip and its answers in today's shapes, whatever version sealed them; null when either does not open. */
function openTrip(owner: Owner, row: Row): TripWithAnswers | null {
  const { sealedAnswers } = row;
  const trip = unsealTrip(owner, row);
  const sheet = sealedAnswers && openPart(owner, row, "answers", sealedAnswers, sheetSchema);
  return trip === null || (sealedAnswers !== null && sheet === null) ? null : upgradeTrip(trip, sheet);
}

/** When the last flight of a trip ends, as far as the trip knows; null without a date. */
export const lastFlightOf = (trip: SavedTrip): Date | null => toSpan(trip).arrivalAt;

/** The unsealed columns of a trip saved now. */
function toPlain(
  id: string,
  version: number,
  createdAt: Date,
  trip: SavedTrip,
  sheet: Sheet | null,
  now: Date,
): PlainColumns {
  const { departureAt, arrivalAt } = toSpan(trip);
  return {
    id,
    version,
    createdAt,
    airports: trip.itinerary.legs.map(({ from = "", to = "" }) => `${from}-${to}`).join(","),
    durations: trip.clocks.legs.map((leg) => leg.durationMinutes).join(","),
    departureAt,
    arrivalAt,
    eraseBy: sheet && new Date((arrivalAt ?? now).getTime() + ANSWERS_DAYS * DAY_MS),
  };
}

/** Those columns with what is sealed beside them. */
const toColumns = (owner: Owner, plain: PlainColumns, trip: SavedTrip, sheet: Sheet | null) => ({
  ...plain,
  sealed: sealPart(owner, plain, "trip", trip),
  sealedAnswers: sheet && sealPart(owner, plain, "answers", sheet),
});

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
