// Brings the database up to date: makes the SQLite file when there is none, applies what is new in one transaction, and
// does nothing when nothing is. Run: node prisma/migrate.mjs (reads DATABASE_URL and DATA_DIR).

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
    const atOnce = settings.databaseUrl === null ? atOnceOnSqlite : atOnceOnPostgres;
    return await atOnce(settings, async (factory) => {
      const engineName = engineOf(settings);
      const migrationsList = readMigrations(engineName, folder);
      const datamodel = ["schema.prisma", schemaFor(engineName)];
      const { appliedMigrationNames } = await withEngine(factory, [datamodel], (engine) =>
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

/*
 * One process at a time, and all that is missing or nothing: one that is killed half-way leaves the database as it was, for
 * the next to begin anew. The engine by itself writes down that it has begun, applies one statement after the other, and
 * takes what it finds begun for broken.
 */

// The turn is a lock on an empty file beside the database: the system lets go of it when the process ends, however it
// ends. The file stays: taking it away would let two processes lock two different files of the same name.
async function atOnceOnSqlite(settings, work) {
  const lock = new Sqlite(`${sqliteFile(settings)}-migrating`, { timeout: TURN_MS });
  try {
    lock.exec("BEGIN EXCLUSIVE");
    const connection = await makeAdapter(settings).connect();
    const run = (script) => connection.executeScript(script);
    try {
      // Within a transaction it could not be turned off, as a table that is made anew needs it.
      await run("PRAGMA foreign_keys = OFF; BEGIN IMMEDIATE");
      const result = await work(toFactory(connection, run, (statement) => statement()));
      await run("COMMIT");
      return result;
    } finally {
      // What is not committed goes with the connection.
      await connection.dispose();
    }
  } finally {
    lock.close();
  }
}

// The turn is a lock of the transaction's own, so that both work through a connection pooler too.
async function atOnceOnPostgres(settings, work) {
  const connection = await makeAdapter(settings).connect();
  try {
    // Whatever the operator asks for otherwise: what the one before it made is to be seen once the turn has come.
    const transaction = await connection.startTransaction("READ COMMITTED");
    const run = async (sql) => void (await transaction.executeRaw({ sql, args: [], argTypes: [] }));
    let end = "ROLLBACK";
    try {
      await run(`SET LOCAL lock_timeout = ${TURN_MS}`);
      await run(`SELECT pg_advisory_xact_lock(${PG_LOCK_ID})`);
      const { provider, adapterName } = transaction;
      const open = {
        provider,
        adapterName,
        queryRaw: (asked) => transaction.queryRaw(asked),
        // The engine's own lock is one of the session, which a pooler would hold on to after us.
        executeRaw: ({ sql, ...asked }) =>
          transaction.executeRaw({
            ...asked,
            sql: sql.replace("pg_advisory_lock(", "pg_advisory_xact_lock("),
          }),
      };
      // What the engine asks in vain would end the transaction.
      const result = await work(
        toFactory(open, run, async (statement) => {
          await run("SAVEPOINT before");
          try {
            return await statement();
          } catch (error) {
            await run("ROLLBACK TO SAVEPOINT before");
            throw error;
          }
        }),
      );
      end = "COMMIT";
      return result;
    } finally {
      await run(end);
      await transaction.rollback();
    }
  } finally {
    await connection.dispose();
  }
}

/** A connection that is open already, as the engine wants to be given one; it asks for one statement after the other. */
function toFactory(open, executeScript, around) {
  const { provider, adapterName } = open;
  const connection = {
    provider,
    adapterName,
    queryRaw: (asked) => around(() => open.queryRaw(asked)),
    executeRaw: (asked) => around(() => open.executeRaw(asked)),
    executeScript: (script) => around(() => executeScript(script)),
    dispose: async () => {},
  };
  const connect = async () => connection;
  return { provider, adapterName, connect, connectToShadowDb: connect };
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
    signs: /P3018|apply_script/,
    words: (where) =>
      `A migration of the database failed (${where}). Nothing was changed: go back to the version before it.`,
  },
  {
    signs: /P3009|failed migrations/,
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
    : `The database could not be brought up to date (${where}). Nothing was changed. ${error.message}`;
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
