import "server-only";
import { isDeepStrictEqual } from "node:util";
import type { HandedOut } from "../../core/saved/calendar";
import type { SavedTrip } from "../../core/saved/saved-schema";
import type { Sheet } from "../../core/typed/sheet";
import type { Owner } from "../keys/owner";
import { db, emptyWriteAheadLog } from "./db";
import { openHandedOut } from "./handed-out";
import { findLastDay, KeyGone } from "./owners";
import { insertTrip, needsRoom, requireRoom, requireSpace } from "./room";
import { refreshShares, toShareLink, withdrawLocked, type ShareLink } from "./shares";
import {
  resealPart,
  ROWS_AT_ONCE,
  toColumns,
  toPlain,
  toStoredTrip,
  type DbRow,
  type StoredTrip,
} from "./trip-row";

/**
 * Saves a new trip, with the answers if the traveller wants them kept. "exists" when this owner already has a trip
 * of that id: the same save sent again; what is there stays as it is. Another owner's trips are never met. Throws
 * {@link KeyGone} when there is no such owner ({@link keepOwner}), and when there is no room for one more trip
 * ({@link insertTrip}, {@link requireSpace}).
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
  const plain = toPlain(id, 1, createdAt, trip, sheet, now);
  return insertTrip(owner, toColumns(owner, plain, trip, sheet));
}

/** This owner's trip of that id, or null: a missing trip and another owner's are alike. */
export async function findTrip(owner: Owner, id: string): Promise<StoredTrip | null> {
  const row = await db().trip.findUnique({ where: { ownerHash_id: { ownerHash: owner.hash, id } } });
  return row && toStoredTrip(owner, row);
}

/** {@link findTrip}, for a trip that is to be changed. Throws {@link KeyGone} when there is no such owner any more. */
export async function findTripToChange(owner: Owner, id: string): Promise<StoredTrip | null> {
  const stored = await findTrip(owner, id);
  if (stored === null && (await findLastDay(owner)) === null) throw new KeyGone();
  return stored;
}

/**
 * Replaces a trip, and its answers, if it is still at `version`. "stale" when it was edited since: nothing is
 * changed, and {@link findTrip} gives what is there now. The same edit sent again is "updated". Throws
 * {@link KeyGone} when the trip is not there because there is no such owner any more, and when it grows and there is no
 * room ({@link requireRoom}); `noted`: only notes of the flight are added, which have a limit of their own.
 */
export async function updateTrip(
  owner: Owner,
  id: string,
  version: number,
  trip: SavedTrip,
  sheet: Sheet | null,
  now: Date,
  { noted = false } = {},
): Promise<"updated" | "stale" | "missing"> {
  await withdrawLocked(owner, id, trip);
  for (;;) {
    const row = await db().trip.findUnique({ where: { ownerHash_id: { ownerHash: owner.hash, id } } });
    if (row?.version !== version) break;
    const plain = toPlain(id, version + 1, row.createdAt, trip, sheet, now);
    const { sealedCalendar } = row;
    const columns = toColumns(owner, plain, trip, sheet);
    if (!noted) await requireRoomFor(owner, row, columns);
    const { count } = await db().trip.updateMany({
      where: { ownerHash: owner.hash, id, version, sealedCalendar },
      data: { ...columns, sealedCalendar: resealPart(owner, row, owner, plain, "calendar", sealedCalendar) },
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

/** A trip that grows has as much more in each of its links. */
async function requireRoomFor(owner: Owner, row: DbRow, after: ReturnType<typeof toColumns>): Promise<void> {
  const links = needsRoom(row.sealed, after.sealed)
    ? await db().share.count({ where: { ownerHash: owner.hash, tripId: row.id } })
    : 0;
  await requireRoom(owner, [
    { before: row.sealed, after: after.sealed, times: 1 + links },
    { before: row.sealedAnswers, after: after.sealedAnswers },
  ]);
}

/** Deletes a trip and its answers for good. "missing" when this owner has no such trip. */
export async function deleteTrip(owner: Owner, id: string): Promise<"deleted" | "missing"> {
  const { count } = await db().trip.deleteMany({ where: { ownerHash: owner.hash, id } });
  if (count === 0) return "missing";
  await emptyWriteAheadLog();
  return "deleted";
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
    const shares = { orderBy: { createdAt: "asc" } } as const;
    const rows = await db().trip.findMany({
      where,
      include: { shares },
      orderBy: { id: "asc" },
      take: ROWS_AT_ONCE,
    });
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
    if (last === undefined || rows.length < ROWS_AT_ONCE) return;
    after = last.id;
  }
}

/** As it comes back from a row: without what was undefined. */
const asStored = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
