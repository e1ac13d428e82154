import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, describe, expect, test } from "vitest";
import type { DatabaseSettings } from "@/prisma/database.mjs";
import { migrate } from "@/prisma/migrate.mjs";
import { startChild, waitForEnd } from "@/tests/support/child";
import { emptyDatabase, ENGINES, runSql } from "@/tests/support/database";
import { startServer } from "@/tests/support/server";
import { Visitor } from "@/tests/support/visitor";

const ROOT = resolve(import.meta.dirname, "../..");
const KILLER = pathToFileURL(resolve(import.meta.dirname, "../support/kill-at.mjs")).href;
/** More statements than any migration takes here: the loop ends at the one that nothing interrupts. */
const MOST = 300;

const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

describe.each(ENGINES)("a migration on %s", (engine) => {
  const names = readdirSync(join(ROOT, "prisma/migrations", engine)).filter((name) => /^\d{14}_/.test(name));

  /** Migrates in a process of its own that is killed at this statement; gives whether it came to its end before. */
  async function migrateUntil(
    { databaseUrl, dataDir }: DatabaseSettings,
    statement: number,
  ): Promise<boolean> {
    const env = {
      ...process.env,
      DATABASE_URL: databaseUrl ?? "",
      DATA_DIR: dataDir,
      NODE_OPTIONS: `--import=${KILLER}`,
      KILL_AT: String(statement),
    };
    const child = startChild(process.execPath, ["prisma/migrate.mjs"], { cwd: ROOT, env, stdio: "ignore" });
    const code = await waitForEnd(child);
    expect([0, null]).toContain(code);
    return code === 0;
  }
  const applied = (settings: DatabaseSettings) =>
    runSql(
      settings,
      `SELECT "migration_name" FROM "_prisma_migrations"
      WHERE "finished_at" IS NOT NULL ORDER BY "migration_name"`,
    ).then(
      (rows) => rows.flat(),
      () => [],
    );

  test("that is killed at each of its statements in turn is there whole or not at all, and goes on at the next start", async () => {
    const settings = await emptyDatabase(engine);
    ends.push(settings.remove);
    // Begun by an earlier version, with something in it.
    const folder = mkdtempSync(join(tmpdir(), "second-heart-migrations-"));
    ends.push(() => rmSync(folder, { recursive: true }));
    cpSync(join(ROOT, "prisma/migrations", engine, names[0] ?? ""), join(folder, names[0] ?? ""), {
      recursive: true,
    });
    await migrate(settings, folder);
    await runSql(
      settings,
      `INSERT INTO "Owner" ("hash", "seenAt") VALUES ('h', '2026-11-22T00:00:00.000+00:00')`,
    );

    let kills = 0;
    while (kills < MOST && !(await migrateUntil(settings, kills + 1))) {
      kills += 1;
      const now = await applied(settings);
      expect([1, names.length], `killed at ${kills}`).toContain(now.length);
      const rows = await runSql(settings, `SELECT count(*) FROM "_prisma_migrations"`);
      expect(Number(rows[0]?.[0]), `killed at ${kills}`).toBe(now.length);
      // Either all that is to come is there or nothing of it.
      const later = await runSql(settings, `SELECT "sealedJoining" FROM "Owner"`).then(
        () => true,
        () => false,
      );
      expect(later, `killed at ${kills}`).toBe(now.length > 1);
      if (now.length > 1) break;
    }
    // Not vacuous: some statements of each migration.
    expect(kills).toBeGreaterThan(2 * names.length);
    console.log(engine, { kills });

    const { databaseUrl, dataDir } = settings;
    const server = await startServer({ dataDir, env: { DATABASE_URL: databaseUrl ?? "" } });
    ends.push(() => server.stop());
    expect(await applied(settings)).toEqual(names);
    expect(await runSql(settings, `SELECT "hash" FROM "Owner"`)).toEqual([["h"]]);
    const visitor = new Visitor(server.url);
    const path = await visitor.save("After all");
    expect(await (await visitor.get(path)).text()).toContain("<h1><bdi>After all</bdi></h1>");
  });

  test("that an earlier version began and did not end is left alone, and it is said what to do", async () => {
    const settings = await emptyDatabase(engine);
    ends.push(settings.remove);
    await migrate(settings);
    const last = names.at(-1) ?? "";
    await runSql(
      settings,
      `UPDATE "_prisma_migrations" SET "finished_at" = NULL WHERE "migration_name" = '${last}'`,
    );
    const { databaseUrl, dataDir } = settings;
    await expect(startServer({ dataDir, env: { DATABASE_URL: databaseUrl ?? "" } })).rejects.toThrow(
      /failed half-way .*Restore the backup taken before it, and start again/,
    );
    expect(await applied(settings)).toEqual(names.slice(0, -1));
  });
});
