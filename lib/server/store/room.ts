import "server-only";
import { join, raw } from "@prisma/client/runtime/client";
import { engineOf } from "@/prisma/database.mjs";
import { db } from "./db";
import { env } from "../run/env";
import type { Owner } from "../keys/owner";
import { KeyGone } from "./owners";
import { isOrphan, isTaken } from "./prisma-errors";
import type { DbRow } from "./trip-row";

/** The most that is kept for one owner: trips, and bytes of what is sealed (the longest trip has some 300,000). */
export const OWNER_ROOM = { trips: 1000, bytes: 64 * 1024 * 1024 } as const;

/** For how long the size of the database is taken as known, in milliseconds. */
const SIZE_KNOWN_MS = 60_000;
let size = { bytes: 0, readAt: -Infinity };

/** An owner has as many trips, or a trip as many notes, as are kept. */
export class Full extends Error {
  constructor(readonly of: "trips" | "notes") {
    super(`no room for more ${of}`);
  }
}

/**
 * Writes a new row of this owner, if there is room for one more. "exists" when one of that id is there, which stays as
 * it is. Throws {@link Full} when there is no room, and {@link KeyGone} when there is no such owner. One statement, so that
 * nothing comes between the question and the row.
 */
export async function insertTrip({ hash }: Owner, row: NewRow): Promise<"created" | "exists"> {
  const columns = Object.entries({ ownerHash: hash, ...row });
  const names = raw(columns.map(([name]) => `"${name}"`).join());
  try {
    const count = await db().$executeRaw`INSERT INTO "Trip" (${names})
      SELECT ${join(columns.map(([, value]) => value))}
      WHERE (SELECT count(*) < ${OWNER_ROOM.trips} AND coalesce(sum(${BYTES}), 0) < ${OWNER_ROOM.bytes}
        FROM "Trip" WHERE "ownerHash" = ${hash})`;
    if (count === 0) throw new Full("trips");
    return "created";
  } catch (error) {
    if (isTaken(error)) return "exists";
    throw isOrphan(error) ? new KeyGone() : error;
  }
}
type NewRow = Omit<DbRow, "ownerHash" | "sealedCalendar"> & Partial<Pick<DbRow, "sealedCalendar">>;
/** Of what is sealed in a row. */
const BYTES = raw(
  `length("sealed") + coalesce(length("sealedAnswers"), 0) + coalesce(length("sealedCalendar"), 0)`,
);

/**
 * Makes sure that the database has not outgrown STORAGE_GB. Throws when it has: nothing new is kept until there is room
 * again, while what is there can be read, changed and deleted.
 */
export async function requireSpace(now = performance.now()): Promise<void> {
  if (now - size.readAt > SIZE_KNOWN_MS) size = { bytes: await readSize(), readAt: now };
  if (size.bytes >= env.storageGb * 1e9) throw new Error("STORAGE_GB is used up");
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
