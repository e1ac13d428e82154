import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeAdapter, type DatabaseSettings } from "@/prisma/database.mjs";
import { migrationsFolder } from "@/prisma/engine.mjs";
import { migrate } from "@/prisma/migrate.mjs";
import { emptyDatabase, ENGINES, freshServer, runSql, serverOn } from "@/tests/support/database";
import { DRAFT, savedTrip, SHEET } from "@/tests/support/saved-trip";

const NOW = new Date("2026-11-22T12:00:00Z");
const DAY = { id: "day1", kind: "watch", date: "2026-12-03" } as const;

type Table = { readonly columns: readonly string[]; readonly rows: readonly unknown[][] };

async function readTable(settings: DatabaseSettings, name: string): Promise<Table> {
  const connection = await makeAdapter(settings).connect();
  try {
    const sql = `SELECT * FROM "${name}" ORDER BY 1, 2`;
    const { columnNames, rows } = await connection.queryRaw({ sql, args: [], argTypes: [] });
    return { columns: columnNames, rows };
  } finally {
    await connection.dispose();
  }
}

async function tablesOf({ databaseUrl, dataDir }: DatabaseSettings): Promise<string[]> {
  const sql =
    databaseUrl === null
      ? "SELECT name FROM sqlite_schema WHERE type = 'table'"
      : "SELECT table_name::text FROM information_schema.tables WHERE table_schema = 'public'";
  const names = (await runSql({ databaseUrl, dataDir }, sql)).map(([name]) => String(name));
  return names.filter((name) => !/^(_prisma|sqlite_)/.test(name));
}

/** Only these columns of a table. */
const pick = ({ columns, rows }: Table, wanted: readonly string[]) =>
  rows.map((row) => wanted.map((column) => row[columns.indexOf(column)]));

function toLiteral(value: unknown, { databaseUrl }: DatabaseSettings): string {
  if (value === null || typeof value === "number") return String(value);
  if (typeof value === "string") return `'${value.replaceAll("'", "''")}'`;
  const hex = Buffer.from(value as Uint8Array).toString("hex");
  return databaseUrl === null ? `X'${hex}'` : `'\\x${hex}'::bytea`;
}

// Whatever migration comes next is in the folder, and with that in these tests.
describe.each(ENGINES)("a database of the past on %s", (engine) => {
  const names = readdirSync(migrationsFolder(engine)).filter((name) => /^\d{14}_/.test(name));
  let full: Awaited<ReturnType<typeof freshServer>>;
  beforeAll(async () => {
    full = await freshServer(engine);
  });
  afterAll(() => full.close());

  test.each(names.slice(0, -1).map((name, index) => [name, index + 1] as const))(
    "made up to %s: is upgraded with its data, and its trips are read",
    async (_, count) => {
      const owner = full.toOwner(full.makeSecret());
      const [draft, id] = [full.makeSecret(), full.makeTripId()];
      await full.createTrip(owner, id, savedTrip(), SHEET, NOW);
      await full.handOutCalendar(owner, id, [DAY], "content", NOW);
      await full.writeDraft(draft, DRAFT, NOW);

      const settings = await emptyDatabase(engine);
      const past = mkdtempSync(join(tmpdir(), "second-heart-past-"));
      for (const name of names.slice(0, count))
        cpSync(join(migrationsFolder(engine), name), join(past, name), { recursive: true });
      expect(await migrate(settings, past)).toEqual(names.slice(0, count));
      rmSync(past, { recursive: true });

      // As it was written then: what today's server writes, less the columns that were not there yet.
      const before: { table: string; columns: readonly string[]; rows: unknown[][] }[] = [];
      // Of a table that is no more, nothing is kept.
      const today = await tablesOf(full.settings);
      const others = (await tablesOf(settings)).filter((table) => table !== "Owner" && today.includes(table));
      const order = ["Owner", ...others];
      for (const table of order) {
        const { columns } = await readTable(settings, table);
        const rows = pick(await readTable(full.settings, table), columns);
        const list = columns.map((column) => `"${column}"`).join();
        for (const row of rows) {
          const values = row.map((value) => toLiteral(value, settings)).join();
          await runSql(settings, `INSERT INTO "${table}" (${list}) VALUES (${values})`);
        }
        before.push({ table, columns, rows });
      }
      expect(before.map(({ rows }) => rows.length).filter((length) => length > 0)).toHaveLength(3);

      expect(await migrate(settings)).toEqual(names.slice(count));
      for (const { table, columns, rows } of before) {
        const after = await readTable(settings, table);
        const left = columns.filter((column) => after.columns.includes(column));
        expect(pick(after, left), table).toEqual(pick({ columns, rows }, left));
      }
      const server = await serverOn(settings);
      expect(await server.findTrip(owner, id)).toMatchObject({ trip: savedTrip(), sheet: SHEET });
      expect(await server.findDraft(draft, NOW)).toEqual(DRAFT);
      expect(await server.updateTrip(owner, id, 1, savedTrip({ name: "Edited" }), null, NOW)).toBe("updated");
      await server.close();
    },
  );
});
