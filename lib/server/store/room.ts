import "server-only";
import { join, raw, sqltag as sql } from "@prisma/client/runtime/client";
import { engineOf } from "@/prisma/database.mjs";
import { db, type Db } from "./db";
import { env } from "../run/env";
import type { Owner } from "../keys/owner";
import { KeyGone } from "./owners";
import { isOrphan, isTaken } from "./prisma-errors";
import { BLOCK_BYTES } from "../keys/seal";
import type { DbRow } from "./trip-row";

/** The most that is kept for one owner: trips, and bytes of what is sealed, links included (the longest trip has some 300,000). */
export const OWNER_ROOM = { trips: 1000, bytes: 64 * 1024 * 1024 } as const;

/** For how long the size of the database is taken as known, in milliseconds. */
const SIZE_KNOWN_MS = 60_000;
let size = { bytes: 0, readAt: -Infinity };

/** What a part of a row may grow to without asking for room: what travellers answer and hand out has less. */
const FREE_BYTES = 2 * BLOCK_BYTES + 64;

/** An owner has as many trips, a trip as many notes, or the whole site as much, as are kept. */
export class Full extends Error {
  constructor(readonly of: "trips" | "notes" | "space") {
    super(of === "space" ? "STORAGE_GB is used up" : `no room for more ${of}`);
  }
}

/**
 * Writes a new row of this owner, if there is room for one more. "exists" when one of that id is there, which stays as
 * it is. Throws {@link Full} when there is no room, and {@link KeyGone} when there is no such owner. One statement, so that
 * nothing comes between the question and the row.
 */
export async function insertTrip({ hash }: Owner, row: NewRow): Promise<"created" | "exists"> {
  const owned = sql`(SELECT count(*) FROM "Trip" WHERE "ownerHash" = ${hash})`;
  try {
    const count = await insert("Trip", { ...row, ownerHash: hash }, sql`${owned} < ${OWNER_ROOM.trips}`);
    if (count === 0) throw new Full("trips");
    return "created";
  } catch (error) {
    if (isTaken(error)) return "exists";
    throw isOrphan(error) ? new KeyGone() : error;
  }
}
type NewRow = Omit<DbRow, "ownerHash" | "sealedCalendar"> & Partial<Pick<DbRow, "sealedCalendar">>;

/** Writes a row of an owner where this holds and its bytes leave room; the number of rows written. */
async function insert(
  table: "Trip" | "Share",
  row: { readonly ownerHash: string },
  holds: ReturnType<typeof sql>,
): Promise<number> {
  const columns = Object.entries(row);
  const names = raw(columns.map(([name]) => `"${name}"`).join());
  return db().$executeRaw`INSERT INTO ${raw(`"${table}"`)} (${names})
    SELECT ${join(columns.map(([, value]) => value))}
    WHERE ${holds} AND ${bytesOf(row.ownerHash)} < ${OWNER_ROOM.bytes}`;
}

/**
 * Writes a new link of a trip that has fewer than `most`, as {@link insertTrip} does; false when it has as many. One of
 * that id that is there stays as it is. Throws {@link Full} when there is no room.
 */
export async function insertShare(row: NewShare, most: number): Promise<boolean> {
  const { ownerHash, tripId, createdAt } = row;
  const linked = sql`(SELECT count(*) FROM "Share" WHERE "ownerHash" = ${ownerHash} AND "tripId" = ${tripId}
    AND "expiresAt" > ${createdAt})`;
  try {
    const count = await insert("Share", row, sql`${linked} < ${most}`);
    // Of those that PostgreSQL let in at once, each looks once it is there, and no more than `most` stay.
    if (count > 0 && (await countShares(row)) <= most) return true;
    if (count > 0) {
      await db().share.deleteMany({ where: { id: row.id } });
      return false;
    }
  } catch (error) {
    if (isTaken(error)) return true;
    throw error;
  }
  if ((await readBytes(ownerHash)) >= OWNER_ROOM.bytes) throw new Full("trips");
  return false;
}
const countShares = ({ ownerHash, tripId, createdAt }: NewShare) =>
  db().share.count({ where: { ownerHash, tripId, expiresAt: { gt: createdAt } } });
type NewShare = NonNullable<Awaited<ReturnType<Db["share"]["findFirst"]>>>;

/** Of all that is sealed for an owner. */
const bytesOf = (
  hash: string,
) => sql`((SELECT coalesce(sum(length("sealed") + coalesce(length("sealedAnswers"), 0)
    + coalesce(length("sealedCalendar"), 0)), 0) FROM "Trip" WHERE "ownerHash" = ${hash})
  + (SELECT coalesce(sum(length("sealed") + length("sealedToken")), 0) FROM "Share" WHERE "ownerHash" = ${hash}))`;

async function readBytes(hash: string): Promise<number> {
  const [row] = await db().$queryRaw<{ bytes: bigint | number }[]>`SELECT ${bytesOf(hash)} AS "bytes"`;
  return Number(row?.bytes ?? 0);
}

type Sealed = Uint8Array | null;

/**
 * Makes sure that there is room for what a row grows by, part by part, as there must be for a new one: what is there can
 * always be made smaller. A part of {@link FREE_BYTES} is never refused. `times`: how often it is kept. Throws
 * {@link Full}. Those that ask at once may all be told yes: they are a few, and the next is refused.
 */
export async function requireRoom(
  { hash }: Owner,
  parts: readonly { readonly before: Sealed; readonly after: Sealed; readonly times?: number }[],
): Promise<void> {
  const growth = parts.map(({ before, after, times = 1 }) =>
    needsRoom(before, after) ? times * ((after?.length ?? 0) - (before?.length ?? 0)) : 0,
  );
  const bytes = growth.reduce((sum, each) => sum + each, 0);
  if (bytes === 0) return;
  await requireSpace();
  if ((await readBytes(hash)) + bytes > OWNER_ROOM.bytes) throw new Full("trips");
}

/** Whether what is to be sealed in place of something asks for room. */
export const needsRoom = (before: Sealed, after: Sealed): boolean =>
  after !== null && after.length > Math.max(FREE_BYTES, before?.length ?? 0);

/**
 * Makes sure that the database has not outgrown STORAGE_GB. Throws {@link Full} when it has: nothing new is kept, and
 * nothing grows, until there is room again, while what is there can be read, made smaller, noted on in the air and deleted.
 */
export async function requireSpace(now = performance.now()): Promise<void> {
  if (now - size.readAt > SIZE_KNOWN_MS) size = { bytes: await readSize(), readAt: now };
  if (size.bytes >= env.storageGb * 1e9) throw new Full("space");
}

async function readSize(): Promise<number> {
  const [row] =
    engineOf(env) === "sqlite"
      ? await db().$queryRaw<{ bytes: bigint | number }[]>`
          SELECT (page_count - freelist_count) * page_size AS "bytes"
          FROM pragma_page_count(), pragma_freelist_count(), pragma_page_size()`
      : await db().$queryRaw<{ bytes: bigint | number }[]>`
          SELECT pg_database_size(current_database()) AS "bytes"`;
  return Number(row?.bytes ?? 0);
}
