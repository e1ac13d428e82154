import type { SqlMigrationAwareDriverAdapterFactory } from "@prisma/driver-adapter-utils";

/** Where the data lives: a PostgreSQL address, or a folder for the SQLite file. */
export type DatabaseSettings = { readonly databaseUrl: string | null; readonly dataDir: string };
export type Engine = "sqlite" | "postgresql";

/** PostgreSQL when an address is set, else SQLite. */
export function engineOf(settings: DatabaseSettings): Engine;

/** Absolute path of the SQLite file. */
export function sqliteFile(settings: DatabaseSettings): string;

/**
 * How to connect: the only place that knows the drivers and their settings. Makes the SQLite folder, readable
 * by its owner alone, when it is not there. Throws the system's error when it cannot. `more`: of PostgreSQL's connections,
 * for how many milliseconds a statement is waited for, and how many there are at most; without end and ten otherwise.
 */
export function makeAdapter(
  settings: DatabaseSettings,
  more?: { readonly query_timeout?: number; readonly max?: number; readonly idleTimeoutMillis?: number },
): SqlMigrationAwareDriverAdapterFactory;
