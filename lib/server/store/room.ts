import "server-only";
import { engineOf } from "@/prisma/database.mjs";
import { db } from "./db";
import { env } from "../run/env";
import type { Owner } from "../keys/owner";

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
 * Makes sure that there is room for one more trip of this owner. Throws {@link Full} when there is none. Two at once may
 * both be let in.
 */
export async function requireRoom({ hash }: Owner): Promise<void> {
  const [row] = await db().$queryRaw<
    { trips: bigint | number; bytes: bigint | number }[]
  >`SELECT count(*) AS "trips",
      coalesce(sum(length("sealed") + coalesce(length("sealedAnswers"), 0) + coalesce(length("sealedCalendar"), 0)), 0) AS "bytes"
    FROM "Trip" WHERE "ownerHash" = ${hash}`;
  if (Number(row?.trips ?? 0) >= OWNER_ROOM.trips || Number(row?.bytes ?? 0) >= OWNER_ROOM.bytes)
    throw new Full("trips");
}

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
