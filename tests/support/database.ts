import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inject, vi } from "vitest";
import { makeAdapter, type DatabaseSettings, type Engine } from "@/prisma/database.mjs";
import { migrate } from "@/prisma/migrate.mjs";
import { makeDatabase } from "@/prisma/postgres.mjs";

/** Every repository test runs on both. */
export const ENGINES: readonly Engine[] = ["sqlite", "postgresql"];

/** Where a new, empty, unmigrated database goes. */
export async function emptyDatabase(engine: Engine): Promise<DatabaseSettings & { remove: () => void }> {
  const dataDir = mkdtempSync(join(tmpdir(), "second-heart-data-"));
  const databaseUrl = engine === "sqlite" ? null : await makeDatabase(inject("postgres").address);
  return { databaseUrl, dataDir, remove: () => rmSync(dataDir, { recursive: true }) };
}

/** The server's own modules on a new, migrated database of their own. */
export async function freshServer(engine: Engine) {
  const settings = await emptyDatabase(engine);
  await migrate(settings);
  return serverOn(settings);
}

/** The server's own modules on this database, which goes when they are closed. */
export async function serverOn(settings: DatabaseSettings & { remove: () => void }) {
  vi.stubEnv("DATABASE_URL", settings.databaseUrl ?? "");
  vi.stubEnv("DATA_DIR", settings.dataDir);
  vi.stubEnv("LOG_LEVEL", "silent");
  vi.resetModules();
  const drafts = await import("@/lib/server/drafts");
  const trips = await import("@/lib/server/trips");
  const list = await import("@/lib/server/trip-list");
  const undo = await import("@/lib/server/undo");
  const owners = await import("@/lib/server/owner");
  const database = await import("@/lib/server/db");
  const handouts = await import("@/lib/server/handouts");
  const calendar = await import("@/lib/server/calendar");
  const { purge } = await import("@/lib/server/purge");
  return {
    ...drafts,
    ...trips,
    ...list,
    ...undo,
    ...owners,
    ...database,
    ...handouts,
    ...calendar,
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

/** Every byte the engine has on disk: database, write-ahead log, everything. */
export async function bytesOnDisk(settings: DatabaseSettings): Promise<Buffer> {
  if (settings.databaseUrl !== null) await runSql(settings, "CHECKPOINT");
  const folder = settings.databaseUrl === null ? settings.dataDir : inject("postgres").folder;
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  return Buffer.concat(
    files.filter((file) => file.isFile()).map((file) => readFileSync(join(file.parentPath, file.name))),
  );
}
