import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterEach, describe, expect, inject, test } from "vitest";
import { makeAdapter, type DatabaseSettings } from "@/prisma/database.mjs";
import { databaseSettings, explain, migrate } from "@/prisma/migrate.mjs";
import { missingSql } from "@/prisma/new-migration.mjs";
import { emptyDatabase, ENGINES, runSql } from "@/tests/support/database";

const ROOT = resolve(import.meta.dirname, "../..");
const removals: (() => void)[] = [];
afterEach(() => {
  for (const remove of removals.splice(0)) remove();
});
async function empty(engine: (typeof ENGINES)[number]) {
  const settings = await emptyDatabase(engine);
  removals.push(settings.remove);
  return settings;
}
/** `node prisma/migrate.mjs` in a process of its own. */
async function migrateInProcess({ databaseUrl, dataDir }: DatabaseSettings) {
  const env = { ...process.env, DATABASE_URL: databaseUrl ?? "", DATA_DIR: dataDir };
  return promisify(execFile)(process.execPath, ["prisma/migrate.mjs"], { cwd: ROOT, env });
}
const refusal = (settings: DatabaseSettings) =>
  migrate(settings).then(
    () => "nothing went wrong",
    (error: unknown) => (error instanceof Error ? error.message : "not an error"),
  );

describe.each(ENGINES)("migrations on %s", (engine) => {
  const names = readdirSync(join(ROOT, "prisma/migrations", engine)).filter((name) => /^\d{14}_/.test(name));

  test("make an empty database whole; again, they do nothing", async () => {
    const settings = await empty(engine);
    expect(await migrate(settings)).toEqual(names);
    await runSql(
      settings,
      `INSERT INTO "Owner" ("hash", "seenAt") VALUES ('h', '2026-11-22T00:00:00.000+00:00')`,
    );
    expect(await migrate(settings)).toEqual([]);
    expect(await runSql(settings, `SELECT "hash" FROM "Owner"`)).toEqual([["h"]]);
  });

  test("that failed or were taken back are not taken for applied; a missing one is applied", async () => {
    const settings = await empty(engine);
    await migrate(settings);
    const last = names.at(-1) ?? "";
    const change = (set: string) =>
      runSql(settings, `UPDATE "_prisma_migrations" SET ${set} WHERE "migration_name" = '${last}'`);
    await change(`"finished_at" = NULL`);
    expect(await refusal(settings)).toContain("failed half-way");
    await change(`"finished_at" = "started_at"`);
    expect(await migrate(settings)).toEqual([]);

    const folder = mkdtempSync(join(tmpdir(), "second-heart-migrations-"));
    removals.push(() => rmSync(folder, { recursive: true }));
    cpSync(join(ROOT, "prisma/migrations", engine), folder, { recursive: true });
    mkdirSync(join(folder, "29991231235959_later"));
    writeFileSync(
      join(folder, "29991231235959_later/migration.sql"),
      'CREATE TABLE "Later" ("id" TEXT PRIMARY KEY);',
    );
    expect(await migrate(settings, folder)).toEqual(["29991231235959_later"]);
    expect(await migrate(settings, folder)).toEqual([]);
    // An earlier version of the site, on a database that is ahead of it, does nothing.
    expect(await migrate(settings)).toEqual([]);
  });

  test("that fail change nothing, and can be put right", async () => {
    const settings = await empty(engine);
    await migrate(settings);
    const folder = mkdtempSync(join(tmpdir(), "second-heart-migrations-"));
    removals.push(() => rmSync(folder, { recursive: true }));
    cpSync(join(ROOT, "prisma/migrations", engine), folder, { recursive: true });
    const add = (name: string, ...statements: string[]) => {
      mkdirSync(join(folder, name), { recursive: true });
      writeFileSync(join(folder, name, "migration.sql"), `${statements.join(";\n")};`);
    };
    add("29991231235958_first", 'CREATE TABLE "First" ("id" TEXT PRIMARY KEY)');
    add("29991231235959_half", 'CREATE TABLE "Half" ("id" TEXT PRIMARY KEY)', 'DROP TABLE "NotThere"');
    const failed = await migrate(settings, folder).catch((error: unknown) => error as Error);
    expect(failed).toMatchObject({ message: expect.stringContaining("Nothing was changed") as string });
    const told = await runSql(settings, `SELECT "migration_name" FROM "_prisma_migrations"`);
    expect(told.flat()).toEqual(names);
    for (const table of ["First", "Half"])
      await expect(runSql(settings, `SELECT * FROM "${table}"`), table).rejects.toThrow();
    add("29991231235959_half", 'CREATE TABLE "Half" ("id" TEXT PRIMARY KEY)');
    expect(await migrate(settings, folder)).toEqual(["29991231235958_first", "29991231235959_half"]);
    expect(await runSql(settings, `SELECT * FROM "Half"`)).toEqual([]);
  });

  test("make exactly what the schema says (else: npm run migration -- <name>)", async () => {
    const settings = await empty(engine);
    expect(await missingSql(settings)).toBe("");
    await runSql(settings, `ALTER TABLE "Owner" DROP COLUMN "seenAt"`).catch(() =>
      runSql(settings, `DROP INDEX "Owner_seenAt_idx"`),
    );
    expect(await missingSql(settings)).toContain("Owner");
  });

  test("three processes starting at once apply each of them once", async () => {
    const settings = await empty(engine);
    const told = await Promise.all([1, 2, 3].map(() => migrateInProcess(settings)));
    expect(told.filter(({ stdout }) => stdout.includes("brought up to date"))).toHaveLength(1);
    expect(told.filter(({ stdout }) => stdout.includes("is up to date"))).toHaveLength(2);
    const rows = await runSql(settings, `SELECT "migration_name" FROM "_prisma_migrations"`);
    expect(rows.flat()).toEqual(names);
  });
});

describe("when it cannot", () => {
  const SECRET = "correct-horse";
  const at = (rest: string): DatabaseSettings => ({
    databaseUrl: `postgresql://me:${SECRET}@${rest}`,
    dataDir: "",
  });

  test("the server is not there", async () => {
    for (const rest of ["127.0.0.1:9/legs", "no-such-host.invalid/legs"]) {
      const words = await refusal(at(rest));
      expect(words).toContain("cannot be reached");
      expect(words).toContain(rest);
      expect(words).not.toContain(SECRET);
    }
  });

  test("the server refuses the password, or has no such database", async () => {
    const address = new URL(inject("postgres").address);
    const database = Object.assign(new URL(address), { pathname: "/nowhere" }).href;
    expect(await refusal({ databaseUrl: database, dataDir: "" })).toContain("no such database");
    const stranger = Object.assign(new URL(address), { password: SECRET }).href;
    const words = await refusal({ databaseUrl: stranger, dataDir: "" });
    expect(words).toContain("refused the user or the password");
    expect(words).not.toContain(SECRET);
  });

  test("something else has the folder's or the file's name, or it is no database", async () => {
    const { dataDir } = await empty("sqlite");
    writeFileSync(join(dataDir, "taken"), "");
    expect(await refusal({ databaseUrl: null, dataDir: join(dataDir, "taken") })).toContain("cannot be made");
    mkdirSync(join(dataDir, "a/second-heart.db"), { recursive: true });
    expect(await refusal({ databaseUrl: null, dataDir: join(dataDir, "a") })).toContain(
      "cannot be written to",
    );
    mkdirSync(join(dataDir, "b"));
    writeFileSync(join(dataDir, "b/second-heart.db"), "Not a database, though long enough. ".repeat(40));
    const words = await refusal({ databaseUrl: null, dataDir: join(dataDir, "b") });
    expect(words).toContain("not a whole SQLite database");
    expect(words).toContain(join(dataDir, "b"));
  });

  test("the disk is full, the file is read-only, the turn never comes", async () => {
    const settings = await empty("sqlite");
    const [one, other] = await Promise.all([1, 2].map(() => makeAdapter(settings).connect()));
    const told = async (sql: string) => {
      try {
        await other?.executeScript(`PRAGMA busy_timeout = 10; ${sql}`);
        return "nothing went wrong";
      } catch (error) {
        return explain(error, settings);
      }
    };
    expect(await told("CREATE TABLE a (b)")).toBe("nothing went wrong");
    expect(await told("PRAGMA max_page_count = 2; CREATE TABLE c (d);")).toContain("no space left");
    expect(await told("PRAGMA query_only = ON; CREATE TABLE c (d);")).toContain("cannot be written to");
    await one?.executeScript("BEGIN EXCLUSIVE");
    expect(await told("PRAGMA query_only = OFF; CREATE TABLE c (d);")).toContain("Another process");
    await Promise.all([one?.dispose(), other?.dispose()]);
  });

  test("the address is of another kind", () => {
    expect(() => databaseSettings({ DATABASE_URL: "mysql://a/b" })).toThrow("postgresql://");
    expect(databaseSettings({ DATABASE_URL: " ", DATA_DIR: "" })).toEqual({
      databaseUrl: null,
      dataDir: "data",
    });
    expect(databaseSettings({ DATABASE_URL: "postgresql://a/b" }).databaseUrl).toBe("postgresql://a/b");
  });
});
