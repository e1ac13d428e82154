import type { DatabaseSettings } from "./database.mjs";

/**
 * Brings the database to today's schema and gives the names of the migrations it applied: none when there was
 * nothing to do. Makes the SQLite folder and file. Processes that start at once take turns. Throws an error whose
 * message says in plain words what is wrong and never repeats the database's address. `folder` holds the migrations:
 * the engine's own unless another is named.
 */
export function migrate(settings: DatabaseSettings, folder?: string): Promise<string[]>;

/** Plain words for why a database could not be opened or brought up to date. */
export function explain(error: unknown, settings: DatabaseSettings): string;

/** DATABASE_URL and DATA_DIR as the server reads them (lib/server/run/env.ts). Throws plain words for a wrong one. */
export function databaseSettings(source: Readonly<Record<string, string | undefined>>): DatabaseSettings;
