import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inject, vi } from "vitest";
import { makeAdapter, sqliteFile, type DatabaseSettings, type Engine } from "@/prisma/database.mjs";
import { makeDatabase } from "@/prisma/postgres.mjs";

/** Every repository test runs on both. */
export const ENGINES: readonly Engine[] = ["sqlite", "postgresql"];

type OwnDatabase = DatabaseSettings & { remove: () => void };

/** Where a new, empty, unmigrated database goes. */
export async function emptyDatabase(engine: Engine, template?: string): Promise<OwnDatabase> {
  const dataDir = mkdtempSync(join(tmpdir(), "second-heart-data-"));
  const databaseUrl = engine === "sqlite" ? null : await makeDatabase(inject("postgres").address, template);
  return { databaseUrl, dataDir, remove: () => rmSync(dataDir, { recursive: true }) };
}

/** The server's own modules on a new database of their own: a copy of the one that was migrated for all. */
export async function freshServer(engine: Engine) {
  const templates = inject("templates");
  const settings = await emptyDatabase(engine, templates.postgresql);
  if (engine === "sqlite") copyFileSync(templates.sqlite, sqliteFile(settings));
  return serverOn(settings);
}

/** The server's own modules on this database, which goes when they are closed. */
export async function serverOn(settings: OwnDatabase) {
  vi.stubEnv("DATABASE_URL", settings.databaseUrl ?? "");
  vi.stubEnv("DATA_DIR", settings.dataDir);
  vi.stubEnv("LOG_LEVEL", "silent");
  vi.resetModules();
  const drafts = await import("@/lib/server/store/drafts");
  const trips = await import("@/lib/server/store/trips");
  const list = await import("@/lib/server/store/trip-list");
  const undo = await import("@/lib/server/store/undo");
  const keys = await import("@/lib/server/keys/owner");
  const owners = await import("@/lib/server/store/owners");
  const { findOwner } = await import("@/lib/server/store/find-owner");
  const { moveTrips } = await import("@/lib/server/store/move-trips");
  const rows = await import("@/lib/server/store/trip-row");
  const database = await import("@/lib/server/store/db");
  const handedOut = await import("@/lib/server/store/handed-out");
  const calendar = await import("@/lib/server/trip/calendar");
  const { purge } = await import("@/lib/server/store/purge");
  return {
    ...drafts,
    ...trips,
    ...list,
    ...undo,
    ...keys,
    ...owners,
    ...rows,
    findOwner,
    moveTrips,
    ...database,
    ...handedOut,
    ...calendar,
    /** A test's owner is here from the first trip on. */
    createTrip: async (...[owner, id, trip, sheet, now, createdAt]: Parameters<typeof trips.createTrip>) => {
      await owners.keepOwner(owner, now);
      return trips.createTrip(owner, id, trip, sheet, now, createdAt);
    },
    purge,
    settings,
    /** The first page of all of an owner's trips. */
    listAll: (owner: Parameters<typeof list.listTrips>[0], now: Date) =>
      list.listTrips(owner, list.ALL_TRIPS, null, now),
    async close() {
      await database.disconnect();
      vi.unstubAllEnvs();
      settings.remove();
    },
  };
}
export type Server = Awaited<ReturnType<typeof freshServer>>;

/** Runs one statement outside the server's modules. */
export async function runSql(settings: DatabaseSettings, sql: string): Promise<unknown[][]> {
  const connection = await makeAdapter(settings).connect();
  try {
    return (await connection.queryRaw({ sql, args: [], argTypes: [] })).rows;
  } finally {
    await connection.dispose();
  }
}

/** Every byte the engine has on disk of this database: the database, the write-ahead log, what they all share. */
export async function bytesOnDisk(settings: DatabaseSettings): Promise<Buffer> {
  let [folder, others] = [settings.dataDir, /^$/];
  if (settings.databaseUrl !== null) {
    await runSql(settings, "CHECKPOINT");
    const own = await runSql(
      settings,
      "SELECT oid::text FROM pg_database WHERE datname = current_database()",
    );
    folder = join(inject("postgres").folder, "data");
    // A database is a folder, by its number.
    others = new RegExp(`/base/(?!${String(own[0]?.[0])}(/|$))\\d+(/|$)`);
  }
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  return Buffer.concat(
    files
      .filter((file) => file.isFile() && !others.test(file.parentPath))
      .map((file) => readFileSync(join(file.parentPath, file.name))),
  );
}
