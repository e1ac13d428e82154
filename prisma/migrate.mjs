// Brings the database up to date: makes the SQLite file when there is none, applies what is new, and does nothing
// when nothing is. Run: node prisma/migrate.mjs (reads DATABASE_URL and DATA_DIR).

import { fileURLToPath } from "node:url";
import Sqlite from "better-sqlite3";
import { engineOf, makeAdapter, sqliteFile } from "./database.mjs";
import { migrationsFolder, NO_FILTERS, readMigrations, withEngine } from "./engine.mjs";
import { schemaFor } from "./generate.mjs";

/** How long one process waits for another that is migrating, in milliseconds. */
const TURN_MS = 60_000;
const PG_LOCK_ID = 8_372_001;

export async function migrate(settings, folder = migrationsFolder(engineOf(settings))) {
  try {
    const adapter = makeAdapter(settings);
    // The engine keeps a driver's words to itself: let the driver say first why it cannot connect.
    if (await isUpToDate(adapter, readMigrations(engineOf(settings), folder))) return [];
    const inTurn = settings.databaseUrl === null ? inTurnOnSqlite : inTurnOnPostgres;
    return await inTurn(settings, async () => {
      const engineName = engineOf(settings);
      const migrationsList = readMigrations(engineName, folder);
      const datamodel = ["schema.prisma", schemaFor(engineName)];
      const { appliedMigrationNames } = await withEngine(adapter, [datamodel], (engine) =>
        engine.applyMigrations({ migrationsList, filters: NO_FILTERS }),
      );
      return appliedMigrationNames;
    });
  } catch (error) {
    throw new Error(explain(error, settings), { cause: error });
  }
}

// The engine takes most of a second to find that there is nothing to do; one question finds it in a few milliseconds. What
// is not plainly so is the engine's to judge: no table yet, a migration that failed or is under way, one too many.
async function isUpToDate(adapter, { migrationDirectories }) {
  const connection = await adapter.connect();
  try {
    const sql =
      "SELECT migration_name, finished_at IS NOT NULL AND rolled_back_at IS NULL FROM _prisma_migrations";
    const { rows } = await connection.queryRaw({ sql, args: [], argTypes: [] });
    const applied = new Set(rows.filter(([, whole]) => Boolean(whole)).map(([name]) => name));
    return rows.length === applied.size && migrationDirectories.every(({ path }) => applied.has(path));
  } catch {
    return false;
  } finally {
    await connection.dispose();
  }
}

// A lock on an empty file beside the database: the system lets go of it when the process ends, however it ends.
// The file stays: taking it away would let two processes lock two different files of the same name.
async function inTurnOnSqlite(settings, work) {
  const lock = new Sqlite(`${sqliteFile(settings)}-migrating`, { timeout: TURN_MS });
  try {
    lock.exec("BEGIN EXCLUSIVE");
    return await work();
  } finally {
    lock.close();
  }
}

// Held by an open transaction, so that it works through a connection pooler too.
async function inTurnOnPostgres(settings, work) {
  const connection = await makeAdapter(settings).connect();
  try {
    const transaction = await connection.startTransaction();
    const run = (sql) => transaction.queryRaw({ sql, args: [], argTypes: [] });
    try {
      await run(`SET LOCAL lock_timeout = ${TURN_MS}`);
      await run(`SELECT pg_advisory_xact_lock(${PG_LOCK_ID})::text`);
      return await work();
    } finally {
      await run("ROLLBACK");
      await transaction.rollback();
    }
  } finally {
    await connection.dispose();
  }
}

/** The many names under which drivers, the engine and the system tell of the same few troubles. */
const TROUBLES = [
  {
    signs: /ENOSPC|SQLITE_FULL|database or disk is full|\b53100\b/,
    words: (where) =>
      `There is no space left on the disk for the database (${where}). Free some and start again.`,
  },
  {
    signs: /EACCES|EPERM|EROFS|SQLITE_READONLY|SQLITE_CANTOPEN|SQLITE_PERM|readonly database|unable to open/,
    words: (where) =>
      `The database cannot be written to (${where}). Let this user write to its folder, or name another with DATA_DIR.`,
  },
  {
    signs: /ENOTDIR|EEXIST/,
    words: (where) =>
      `The database's folder cannot be made (${where}): something else has that name. Name another with DATA_DIR.`,
  },
  {
    signs: /SQLITE_NOTADB|SQLITE_CORRUPT|not a database|malformed/,
    words: (where) =>
      `The file is not a whole SQLite database (${where}). Put a backup in its place, or move it away to begin anew.`,
  },
  {
    signs: /SQLITE_BUSY|SocketTimeout|\b55P03\b|lock timeout/,
    words: (where) =>
      `Another process has been migrating this database for over a minute (${where}). Start again when it is done.`,
  },
  {
    signs:
      /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|DatabaseNotReachable|P1001|reach database server|timeout exceeded/,
    words: (where) =>
      `The database server cannot be reached (${where}). Is it running, and is DATABASE_URL right?`,
  },
  {
    signs: /28P01|28000|AuthenticationFailed|DatabaseAccessDenied|password|P1000|P1010/,
    words: (where) => `The database server refused the user or the password in DATABASE_URL (${where}).`,
  },
  {
    signs: /3D000|DatabaseDoesNotExist|P1003/,
    words: (where) => `The server has no such database (${where}). Make it first, for example with createdb.`,
  },
  {
    signs: /P3009|P3018|failed migrations/,
    words: (where) =>
      `A migration of the database failed half-way (${where}). Restore the backup taken before it, and start again.`,
  },
];

export function explain(error, settings) {
  const where = placeOf(settings);
  const told = tell(error);
  const trouble = TROUBLES.find(({ signs }) => signs.test(told));
  return trouble
    ? trouble.words(where)
    : `The database could not be brought up to date (${where}): ${error.message}`;
}

// Everything an error says of itself; drivers hide the useful part in its causes.
function tell(error) {
  if (typeof error !== "object" || error === null) return String(error);
  const parts = [
    error.code,
    error.kind,
    error.originalCode,
    error.originalMessage,
    error.message,
    error.name,
  ];
  return [...parts, error.cause === undefined ? "" : tell(error.cause)].join(" ");
}

// Never the address itself: it may hold a password.
function placeOf(settings) {
  if (settings.databaseUrl === null) return sqliteFile(settings);
  const { host, pathname } = new URL(settings.databaseUrl);
  return `${host}${pathname}`;
}

/** The settings the server itself reads (lib/server/run/env.ts); blank means not set. */
export function databaseSettings(source) {
  const databaseUrl = source.DATABASE_URL?.trim() || null;
  if (databaseUrl !== null && !/^postgres(ql)?:\/\//.test(databaseUrl)) {
    throw new Error("DATABASE_URL should begin with postgresql://. Leave it out to use a SQLite file.");
  }
  return { databaseUrl, dataDir: source.DATA_DIR?.trim() || "data" };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const settings = databaseSettings(process.env);
    const applied = await migrate(settings);
    const done = applied.length === 0 ? "is up to date" : `brought up to date with ${applied.join(", ")}`;
    console.log(`Database ${done} (${placeOf(settings)}).`);
    // On PostgreSQL the engine leaves a timer behind, for a lock it already had, that would keep us here for 10 s.
    process.exit();
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
