import Sqlite from "better-sqlite3";
import pg from "pg";
import { expect, test } from "vitest";
import { sqliteFile, type Engine } from "@/prisma/database.mjs";
import { ENGINES, freshServer, runSql, type Server } from "@/tests/support/database";
import { savedTrip, SHEET } from "@/tests/support/saved-trip";
import { measure } from "./measure";

/** How many trips are written, and read, in each round: all rounds together fit an owner's room. */
const TRIPS = 100;
const ROUNDS = 7;
/** What issue 17 aims at: so many times the driver's own time, at most. */
const AIMS = { save: 2.5, read: 8 };

type Row = Readonly<Record<string, unknown>>;
/** The engine's driver without Prisma: writes a row of trips, and reads one. */
type Driver = { insert(row: Row): unknown; select(ownerHash: string, id: string): unknown; close(): unknown };

const INSERT = (columns: readonly string[], place: (index: number) => string) =>
  `INSERT INTO "Trip" (${columns.map((column) => `"${column}"`).join()}) VALUES (${columns.map((_, index) => place(index)).join()})`;

/** On the same file as the server, with the same settings: what is written is on the disk when it is done. */
function driveSqlite({ settings }: Server, columns: readonly string[]): Driver {
  const driver = new Sqlite(sqliteFile(settings));
  for (const pragma of [
    "journal_mode = WAL",
    "synchronous = FULL",
    "secure_delete = ON",
    "foreign_keys = ON",
  ])
    driver.pragma(pragma);
  const insert = driver.prepare(INSERT(columns, () => "?"));
  const select = driver.prepare(`SELECT * FROM "Trip" WHERE "ownerHash" = ? AND "id" = ?`);
  const plain = (value: unknown) => (value instanceof Date ? value.toISOString() : value);
  return {
    insert: (row) => insert.run(columns.map((column) => plain(row[column]))),
    select: (ownerHash, id) => select.get(ownerHash, id),
    close: () => driver.close(),
  };
}

function drivePostgres({ settings }: Server, columns: readonly string[]): Driver {
  const pool = new pg.Pool({ connectionString: settings.databaseUrl ?? "" });
  // Named, so that the server plans each once.
  const insert = { name: "insert", text: INSERT(columns, (index) => `$${index + 1}`) };
  const select = { name: "select", text: `SELECT * FROM "Trip" WHERE "ownerHash" = $1 AND "id" = $2` };
  return {
    insert: (row) => pool.query({ ...insert, values: columns.map((column) => row[column]) }),
    select: async (ownerHash, id) => (await pool.query<Row>({ ...select, values: [ownerHash, id] })).rows[0],
    close: () => pool.end(),
  };
}

const DRIVERS: Readonly<Record<Engine, (server: Server, columns: readonly string[]) => Driver>> = {
  sqlite: driveSqlite,
  postgresql: drivePostgres,
};

test.each(ENGINES)(
  "saving and reading a trip on %s: the driver alone, through Prisma, and sealed",
  async (engine) => {
    const server = await freshServer(engine);
    // By the module itself: its owner is here from the first trip on.
    const { createTrip } = await import("@/lib/server/store/trips");
    const { db, findTrip, keepOwner, makeSecret, makeTripId, toOwner } = server;
    const now = new Date("2026-11-22T12:00:00Z");
    const [owner, saver] = [toOwner(makeSecret()), toOwner(makeSecret())];
    const trip = savedTrip();
    const first = makeTripId();
    for (const one of [owner, saver]) await keepOwner(one, now);
    await createTrip(owner, first, trip, SHEET, now);
    const where = { ownerHash_id: { ownerHash: owner.hash, id: first } };
    const row = await db().trip.findUniqueOrThrow({ where });
    const driver = DRIVERS[engine](server, Object.keys(row));

    const each = (work: (id: string) => unknown) => async () => {
      for (let i = 0; i < TRIPS; i++) await work(makeTripId());
    };
    const contenders = [
      { name: "save: the driver alone", run: each((id) => driver.insert({ ...row, id })) },
      {
        name: "save: the same row through Prisma",
        run: each((id) => db().trip.create({ data: { ...row, id } })),
      },
      {
        name: "save: createTrip (room, sealing)",
        run: each((id) => createTrip(saver, id, trip, SHEET, now)),
      },
      { name: "read: the driver alone", run: each(() => driver.select(owner.hash, first)) },
      { name: "read: the same row through Prisma", run: each(() => db().trip.findUnique({ where })) },
      { name: "read: findTrip (unsealing, parsing)", run: each(() => findTrip(owner, first)) },
    ];
    const micros = (await measure(contenders, ROUNDS)).map((round) => round / TRIPS);
    const bytes = row.sealed.length + (row.sealedAnswers?.length ?? 0);
    console.log(
      [
        `One trip of ${bytes} sealed bytes on ${engine}, one after the other, fastest of ${ROUNDS} rounds (aims: a save ${AIMS.save} times the driver's, a reading ${AIMS.read}):`,
        ...contenders.map(({ name }, index) => {
          const [mine = NaN, alone = NaN] = [micros[index], micros[index < 3 ? 0 : 3]];
          return `  ${name.padEnd(38)}${mine.toFixed(0).padStart(6)} µs${(1e6 / mine).toFixed(0).padStart(9)} a second   ${(mine / alone).toFixed(1)} times the driver's`;
        }),
      ].join("\n"),
    );

    // Not fast for having done nothing.
    const [[count]] = (await runSql(server.settings, `SELECT count(*) FROM "Trip"`)) as [[unknown]];
    expect(Number(count)).toBe(1 + 3 * ROUNDS * TRIPS);
    expect(await driver.select(owner.hash, first)).toMatchObject({ airports: "LHR-SIN" });
    expect(await findTrip(owner, first)).toMatchObject({ trip });
    await driver.close();
    await server.close();
  },
);
