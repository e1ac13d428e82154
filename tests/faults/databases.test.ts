import pg from "pg";
import { afterEach, expect, inject, test } from "vitest";
import { makeDatabase, startPostgres } from "@/prisma/postgres.mjs";
import { startLoad } from "@/tests/support/load";
import { startPair } from "@/tests/support/pair";
import { openWire } from "@/tests/support/wire";

const TIMES = 3;

const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

test(`a PostgreSQL that is killed ${TIMES} times while travellers save, and started again`, async () => {
  const postgres = await startPostgres();
  ends.push(() => postgres.stop());
  const { url, servers } = await startPair(await makeDatabase(postgres.address), ends);
  const load = startLoad(url, servers);
  for (let times = 0; times < TIMES; times++) {
    await load.acknowledged(10);
    await postgres.crash();
    await load.refused(12);
    await postgres.start();
  }
  await load.acknowledged(10);
  console.log("PostgreSQL, gone and back", await load.end());
});

test("a PostgreSQL that takes no writes for a while: what is there is shown, what is sent is kept on its page", async () => {
  const { address } = inject("postgres");
  const databaseUrl = await makeDatabase(address);
  const name = new URL(databaseUrl).pathname.slice(1);
  const { url, servers } = await startPair(databaseUrl, ends);
  const outside = new pg.Client(address);
  await outside.connect();
  ends.push(() => outside.end());
  const takeWrites = async (takes: boolean) => {
    await outside.query(`ALTER DATABASE ${name} SET default_transaction_read_only = ${takes ? "off" : "on"}`);
    // Whoever is connected keeps what was set when they came.
    await outside.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1", [name]);
  };
  const load = startLoad(url, servers);
  await load.acknowledged(10);
  await takeWrites(false);
  await load.refused(24);
  await takeWrites(true);
  await load.acknowledged(10);
  console.log("PostgreSQL, read-only", await load.end());
});

test("a PostgreSQL that is slow, then silent, then there again", async () => {
  const wire = await openWire(await makeDatabase(inject("postgres").address));
  ends.push(() => wire.close());
  const { url, servers } = await startPair(wire.address, ends);
  const load = startLoad(url, servers);
  await load.acknowledged(10);
  wire.delay(150);
  await load.acknowledged(10);
  wire.delay(0);
  // Nothing ends by itself then: everybody is answered nevertheless.
  wire.hang(true);
  await load.refused(8);
  wire.hang(false);
  await load.acknowledged(10);
  wire.cut();
  await load.acknowledged(10);
  console.log("PostgreSQL, slow and silent", await load.end());
});

test("a PostgreSQL that is asked for more isolation than is needed: what it takes back is tried again", async () => {
  const address = new URL(await makeDatabase(inject("postgres").address));
  address.searchParams.set("options", "-c default_transaction_isolation=serializable");
  const { url, servers } = await startPair(address.href, ends);
  const load = startLoad(url, servers);
  await load.acknowledged(40);
  const { refused, ...tally } = await load.end();
  console.log("PostgreSQL, serialisable", tally);
  expect(refused).toBe(0);
});
