import pg from "pg";
import { afterEach, expect, inject, test } from "vitest";
import { makeDatabase, startPostgres } from "@/prisma/postgres.mjs";
import { startLoad } from "@/tests/support/load";
import { PGBOUNCER, startPgbouncer } from "@/tests/support/pgbouncer";
import { startPair } from "@/tests/support/pair";
import { promote, startStandby } from "@/tests/support/standby";
import { openWire } from "@/tests/support/wire";

const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

test("pgbouncer (apt-get install pgbouncer) in transaction mode before PostgreSQL, and two processes of the site that have to share three connections", async ({
  skip,
}) => {
  if (PGBOUNCER === null) skip("apt-get install pgbouncer");
  const { address } = inject("postgres");
  const databaseUrl = await makeDatabase(address);
  const pooler = await startPgbouncer(databaseUrl, 3);
  ends.push(() => pooler.stop());
  const { url, servers } = await startPair(pooler.address, ends);
  const outside = new pg.Client(databaseUrl);
  await outside.connect();
  ends.push(() => outside.end());
  const load = startLoad(url, servers);
  await load.acknowledged(40);
  // Nobody holds anything that the next on the same connection would wait for.
  const held = `SELECT 1 FROM pg_locks WHERE locktype = 'advisory'
      AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`;
  expect((await outside.query(held)).rowCount).toBe(0);
  // Began anew while they go on: whoever is on their way is told, and goes on.
  await outside.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE datname = current_database() AND pid <> pg_backend_pid()`,
  );
  await load.acknowledged(20);
  const used = `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()`;
  expect((await outside.query(used)).rowCount).toBeLessThanOrEqual(3);
  console.log("PgBouncer", await load.end());
});

test("a streaming replica is promoted while travellers save, as the machine before it is gone", async () => {
  const primary = await startPostgres();
  ends.push(() => primary.stop());
  const database = await makeDatabase(primary.address);
  const wire = await openWire(database);
  ends.push(() => wire.close());
  const { url, servers } = await startPair(wire.address, ends);
  const standby = await startStandby(primary);
  ends.push(() => standby.stop());
  const load = startLoad(url, servers);
  await load.acknowledged(20);
  await primary.crash();
  await load.refused(8);
  await promote(standby);
  const { pathname } = new URL(database);
  wire.lead(Object.assign(new URL(standby.address), { pathname }).href);
  await load.acknowledged(20);
  console.log("promoted", await load.end());
});
