import "server-only";
import { engineOf, makeAdapter } from "@/prisma/database.mjs";
import { env } from "../run/env";
import { PrismaClient as PostgresClient } from "../generated/postgresql/client";
import { PrismaClient as SqliteClient } from "../generated/sqlite/client";

/**
 * The database, whichever engine is behind it: both clients are made from one set of models.
 *
 * Send it single statements only, never `$transaction`. On SQLite every query of the process shares one
 * connection: what another request writes while a transaction is open would be part of it, and would vanish with
 * it after it was acknowledged (docs/decisions/0008).
 */
export type Db = Pick<
  SqliteClient,
  "draft" | "limit" | "owner" | "share" | "trip" | "$queryRaw" | "$executeRaw"
>;

// Next loads this module once per bundle, and again at each edit in development: one connection serves them all.
const shared = globalThis as typeof globalThis & { secondHeartDb?: SqliteClient };

/** The process's database client, made at first use. Connecting happens at the first query, which may throw. */
export function db(): Db {
  shared.secondHeartDb ??= makeClient();
  return shared.secondHeartDb;
}

/**
 * For how long PostgreSQL may take to answer a statement, in milliseconds. On a connection that leads nowhere any more,
 * because the machine or the way to it is gone, nothing else would end the wait. Nothing here takes a second.
 */
const ANSWER_MS = 15_000;

function makeClient(): SqliteClient {
  const adapter = makeAdapter(env, { query_timeout: ANSWER_MS });
  if (engineOf(env) === "sqlite") return new SqliteClient({ adapter });
  // Made from the same models, so it takes the same calls; only the compiler cannot see that. Tests run on both.
  return new PostgresClient({ adapter }) as unknown as SqliteClient;
}

/** Answers when the database does. Throws the driver's error when it does not. */
export async function pingDatabase(): Promise<void> {
  await db().$queryRaw`SELECT 1`;
}

/**
 * Moves what SQLite's write-ahead log still holds into the file and empties the log, so that what was deleted is
 * in neither: call it after what a traveller deletes. The purge does so for the rest, every five minutes. PostgreSQL
 * keeps house by itself: nothing to do.
 */
export async function emptyWriteAheadLog(): Promise<void> {
  if (engineOf(env) === "sqlite") await db().$queryRaw`PRAGMA wal_checkpoint(TRUNCATE)`;
}

/** Lets go of the connection; the next {@link db} makes another. */
export async function disconnect(): Promise<void> {
  const client = shared.secondHeartDb;
  delete shared.secondHeartDb;
  await client?.$disconnect();
}
