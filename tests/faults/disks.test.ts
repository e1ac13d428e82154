import { execFileSync } from "node:child_process";
import { chownSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { afterEach, expect, inject, test } from "vitest";
import { runSql } from "@/tests/support/database";
import { CAN_MOUNT, makeDisk, type Disk } from "@/tests/support/disk";
import { startLoad } from "@/tests/support/load";
import { startServer } from "@/tests/support/server";

// Real file systems, mounted for it: only root may. A title begins with what is skipped where that is not so.

const NOT_MOUNTED = "Only root may mount a file system, and not in every container.";

const MB = 24;
const TIMES = 3;

const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

function mountDisk(): Disk {
  const disk = makeDisk(MB);
  if (disk === null) throw new Error("It could be mounted a moment ago.");
  ends.push(() => disk.remove());
  return disk;
}

const isWhole = async (dataDir: string) => {
  const settings = { databaseUrl: null, dataDir };
  expect(await runSql(settings, "PRAGMA integrity_check")).toEqual([["ok"]]);
  expect(await runSql(settings, "PRAGMA foreign_key_check")).toEqual([]);
};

test(`mount (by root): SQLite's disk is full ${TIMES} times while travellers save, and has space again`, async ({
  skip,
}) => {
  if (!CAN_MOUNT) skip(NOT_MOUNTED);
  const disk = mountDisk();
  const dataDir = join(disk.folder, "data");
  const server = await startServer({ dataDir });
  ends.push(() => server.stop());
  const load = startLoad(server.url, [server]);
  for (let times = 0; times < TIMES; times++) {
    await load.acknowledged(8);
    // What it empties meanwhile is taken, too.
    await load.refused(16, () => disk.fill());
    // Nobody can begin on such a disk, and is told why.
    await expect(startServer({ dataDir: join(disk.folder, "another") })).rejects.toThrow(
      "There is no space left on the disk",
    );
    disk.free();
  }
  await load.acknowledged(8);
  console.log("SQLite, disk full", await load.end());
  expect(server.log()).toContain("form not saved");
  await server.kill();
  await isWhole(dataDir);
});

test("mount (by root): SQLite's file system turns read-only while travellers save, is mended, and the site started again", async ({
  skip,
}) => {
  if (!CAN_MOUNT) skip(NOT_MOUNTED);
  const disk = mountDisk();
  const dataDir = join(disk.folder, "data");
  const server = await startServer({ dataDir });
  ends.push(() => server.stop());
  const load = startLoad(server.url, [server]);
  await load.acknowledged(8);
  disk.turnReadOnly();
  await load.refused(24);
  const during = await fetch(`${server.url}/api/health`);
  expect([200, 503]).toContain(during.status);
  await server.kill();
  await expect(server.restart()).rejects.toThrow("The database cannot be written to");
  disk.mend();
  await server.restart();
  await load.acknowledged(8);
  console.log("SQLite, read-only", await load.end());
  await server.kill();
  await isWhole(dataDir);
});

test(`mount (by root): PostgreSQL's disk is full ${TIMES} times while travellers save, and has space again`, async ({
  skip,
}) => {
  if (!CAN_MOUNT) skip(NOT_MOUNTED);
  const disk = mountDisk();
  const { address } = inject("postgres");
  const location = join(disk.folder, "tables");
  mkdirSync(location, { mode: 0o700 });
  const idOf = (flag: string) => Number(execFileSync("id", [flag, "nobody"], { encoding: "utf8" }));
  chownSync(location, idOf("-u"), idOf("-g"));
  const outside = new pg.Client(address);
  await outside.connect();
  ends.push(() => outside.end());
  await outside.query(`CREATE TABLESPACE small LOCATION '${location}'`);
  ends.push(() => outside.query("DROP TABLESPACE small"));
  await outside.query("CREATE DATABASE small TABLESPACE small");
  ends.push(() => outside.query("DROP DATABASE small WITH (FORCE)"));

  const databaseUrl = Object.assign(new URL(address), { pathname: "/small" }).href;
  const server = await startServer({ env: { DATABASE_URL: databaseUrl } });
  ends.push(() => server.stop());
  const load = startLoad(server.url, [server]);
  for (let times = 0; times < TIMES; times++) {
    await load.acknowledged(8);
    await load.refused(16, () => disk.fill());
    disk.free();
  }
  await load.acknowledged(8);
  console.log("PostgreSQL, disk full", await load.end());
});
