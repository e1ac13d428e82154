import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import { expect, test, vi } from "vitest";
import { makeAdapter, sqliteFile } from "@/prisma/database.mjs";
import { migrate } from "@/prisma/migrate.mjs";
import { savedTrip, SHEET } from "@/tests/support/saved-trip";
import { measure } from "./measure";

/** How many trips are written, and read, in each round: all rounds together fit an owner's room. */
const TRIPS = 100;
const ROUNDS = 7;

test("saving and reading a trip: the driver alone, through Prisma, and as the server does it, sealed", async () => {
  const dataDir = mkdtempSync(join(tmpdir(), "second-heart-bench-"));
  const settings = { databaseUrl: null, dataDir };
  await migrate(settings);
  // The same tables, and the same settings, in another file for the driver alone.
  const raw = join(dataDir, "raw.db");
  copyFileSync(sqliteFile(settings), raw);
  const driver = new Sqlite(raw);
  for (const pragma of [
    "journal_mode = WAL",
    "synchronous = FULL",
    "secure_delete = ON",
    "foreign_keys = ON",
  ])
    driver.pragma(pragma);

  vi.stubEnv("DATABASE_URL", "");
  vi.stubEnv("DATA_DIR", dataDir);
  vi.stubEnv("LOG_LEVEL", "silent");
  const { db, disconnect } = await import("@/lib/server/store/db");
  const { keepOwner } = await import("@/lib/server/store/owners");
  const { createTrip, findTrip } = await import("@/lib/server/store/trips");
  const { makeSecret, makeTripId, toOwner } = await import("@/lib/server/keys/owner");
  const now = new Date("2026-11-22T12:00:00Z");
  const owner = toOwner(makeSecret());
  const first = makeTripId();
  const saver = toOwner(makeSecret());
  for (const one of [owner, saver]) await keepOwner(one, now);
  await createTrip(owner, first, savedTrip(), SHEET, now);
  const where = { ownerHash_id: { ownerHash: owner.hash, id: first } };
  const row = await db().trip.findUniqueOrThrow({ where });

  driver.prepare(`INSERT INTO "Owner" ("hash", "seenAt") VALUES (?, ?)`).run(owner.hash, now.toISOString());
  const columns = Object.keys(row);
  const insert = driver.prepare(
    `INSERT INTO "Trip" (${columns.map((column) => `"${column}"`).join()}) VALUES (${columns.map(() => "?").join()})`,
  );
  const select = driver.prepare(`SELECT * FROM "Trip" WHERE "ownerHash" = ? AND "id" = ?`);
  const values = (id: string) =>
    Object.values({ ...row, id }).map((value) => (value instanceof Date ? value.toISOString() : value));
  insert.run(values(first));

  const each = (work: (id: string) => unknown) => async () => {
    for (let i = 0; i < TRIPS; i++) await work(makeTripId());
  };
  const contenders = [
    { name: "save: better-sqlite3 alone", run: each((id) => insert.run(values(id))) },
    {
      name: "save: the same row through Prisma",
      run: each((id) => db().trip.create({ data: { ...row, id } })),
    },
    {
      name: "save: createTrip (owner, sealing)",
      run: each((id) => createTrip(saver, id, savedTrip(), SHEET, now)),
    },
    { name: "read: better-sqlite3 alone", run: each(() => select.get(owner.hash, first)) },
    { name: "read: the same row through Prisma", run: each(() => db().trip.findUnique({ where })) },
    { name: "read: findTrip (unsealing, parsing)", run: each(() => findTrip(owner, first)) },
  ];
  const micros = (await measure(contenders, ROUNDS)).map((round) => round / TRIPS);
  const bytes = row.sealed.length + (row.sealedAnswers?.length ?? 0);
  console.log(
    [
      `One trip of ${bytes} sealed bytes on SQLite (WAL, synchronous=FULL), one after the other, fastest of ${ROUNDS} rounds:`,
      ...contenders.map(({ name }, index) => {
        const [mine = NaN, alone = NaN] = [micros[index], micros[index < 3 ? 0 : 3]];
        return `  ${name.padEnd(38)}${mine.toFixed(0).padStart(6)} µs${(1e6 / mine).toFixed(0).padStart(9)} a second   ${(mine / alone).toFixed(1)} times the driver's`;
      }),
    ].join("\n"),
  );

  // Not fast for having done nothing.
  const count = { sql: `SELECT count(*) FROM "Trip"`, args: [], argTypes: [] };
  const connection = await makeAdapter(settings).connect();
  expect((await connection.queryRaw(count)).rows).toEqual([[1 + 2 * ROUNDS * TRIPS]]);
  await connection.dispose();
  expect(driver.prepare(count.sql).pluck().get()).toBe(1 + ROUNDS * TRIPS);
  expect(select.get(owner.hash, first)).toMatchObject({ airports: "LHR-SIN" });
  expect(await findTrip(owner, first)).toMatchObject({ trip: savedTrip() });
  driver.close();
  await disconnect();
  rmSync(dataDir, { recursive: true });
});
