import { chmodSync, closeSync, existsSync, mkdirSync, openSync, statSync } from "node:fs";
import path from "node:path";
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import { PrismaPg } from "@prisma/adapter-pg";

/** How long a writer waits for another one, and anyone for a connection, in milliseconds. */
const PATIENCE_MS = 5000;

// WAL: readers and the writer do not wait for each other. FULL: an acknowledged save survives a power cut.
// secure_delete: what is deleted is overwritten with zeros, not just forgotten.
// user_version: SQLite opens a file that it may not write to for reading alone, without a word, and for good. A write
// that is taken back is refused there at once, and leaves the next one who asks to open the file anew.
const PRAGMAS = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA secure_delete = ON;
  PRAGMA foreign_keys = ON;
  BEGIN IMMEDIATE;
  PRAGMA user_version = 0;
  ROLLBACK;
`;

/**
 * SQLite with this project's settings on every connection.
 * @implements {import("@prisma/driver-adapter-utils").SqlMigrationAwareDriverAdapterFactory}
 */
class Sqlite extends PrismaBetterSqlite3 {
  async connect() {
    const adapter = await super.connect();
    try {
      await adapter.executeScript(PRAGMAS);
    } catch (error) {
      await adapter.dispose();
      throw error;
    }
    return adapter;
  }
}

export function engineOf(settings) {
  return settings.databaseUrl === null ? "sqlite" : "postgresql";
}

export function sqliteFile(settings) {
  return path.resolve(settings.dataDir, "second-heart.db");
}

/** How a file is kept from other users of the machine, whatever the folder and the umask allow. */
const OWNER_ONLY = 0o600;

/** Makes a database file when there is none. SQLite gives what it puts beside it, -wal and -shm, the mode of the file. */
function keepPrivate(file) {
  if (!existsSync(file)) closeSync(openSync(file, "a", OWNER_ONLY));
  for (const each of [file, `${file}-wal`, `${file}-shm`]) {
    const stat = statSync(each, { throwIfNoEntry: false });
    if (stat?.isFile() && stat.uid === process.getuid?.() && (stat.mode & 0o077) !== 0)
      chmodSync(each, OWNER_ONLY);
  }
}

export function makeAdapter(settings) {
  if (settings.databaseUrl !== null) {
    return new PrismaPg({ connectionString: settings.databaseUrl, connectionTimeoutMillis: PATIENCE_MS });
  }
  const file = sqliteFile(settings);
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  keepPrivate(file);
  return new Sqlite({ url: file, timeout: PATIENCE_MS });
}
