import { chmodSync, closeSync, existsSync, mkdirSync, openSync, statSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { PrismaBetterSqlite3 } from "@prisma/adapter-better-sqlite3";
import { PrismaPg } from "@prisma/adapter-pg";
import { DriverAdapterError } from "@prisma/driver-adapter-utils";

/** How long a writer of SQLite waits for another one, in milliseconds. */
const PATIENCE_MS = 5000;

/**
 * How long anyone waits for a connection: as long as a visitor for a turn (http/turns.ts). A busy process comes round to what
 * PostgreSQL has long answered only after its other work, and greeting takes several rounds.
 */
const CONNECTION_MS = 20_000;

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

/** How often a statement that gave way to another one is tried, and how long before the second try at most; then longer. */
const TRIES = 8;
const PAUSE_MS = 20;

/**
 * PostgreSQL that tries a statement again which the database took back because of what others did at the same time: a
 * serialisation failure, where the operator asks for more isolation than is needed here, or a deadlock. A statement by
 * itself leaves nothing behind then; within a transaction nothing is tried again.
 * @implements {import("@prisma/driver-adapter-utils").SqlMigrationAwareDriverAdapterFactory}
 */
class Postgres extends PrismaPg {
  async connect() {
    const adapter = await super.connect();
    const [query, execute] = [adapter.queryRaw.bind(adapter), adapter.executeRaw.bind(adapter)];
    return Object.assign(adapter, {
      queryRaw: (asked) => untilTaken(() => query(asked)),
      executeRaw: (asked) => untilTaken(() => execute(asked)),
    });
  }
}

async function untilTaken(work) {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work();
    } catch (thrown) {
      const error = toDriverError(thrown);
      if (error.cause.kind !== "TransactionWriteConflict" || tries === TRIES) throw error;
    }
    // Not all at once again.
    await sleep(Math.random() * PAUSE_MS * 2 ** (tries - 1));
  }
}

/** A connection that ends, or that answers nothing, the driver tells of by a bare error, which nobody knows for one. */
function toDriverError(thrown) {
  if (thrown.name === "DriverAdapterError") return thrown;
  const { code, message } = thrown;
  return new DriverAdapterError({ kind: "ConnectionClosed", originalCode: code, originalMessage: message });
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

export function makeAdapter(settings, more = {}) {
  if (settings.databaseUrl !== null) {
    const connecting = { connectionString: settings.databaseUrl, connectionTimeoutMillis: CONNECTION_MS };
    return new Postgres({ ...connecting, ...more });
  }
  const file = sqliteFile(settings);
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  keepPrivate(file);
  return new Sqlite({ url: file, timeout: PATIENCE_MS });
}
