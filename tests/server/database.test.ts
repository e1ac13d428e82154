import { spawn } from "node:child_process";
import { EventEmitter, once } from "node:events";
import { chmodSync, readdirSync, statSync } from "node:fs";
import { connect, createServer, type AddressInfo, type Socket } from "node:net";
import { join, resolve } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { Plan } from "@/lib/core/plan/plan";
import { makeAdapter } from "@/prisma/database.mjs";
import { bytesOnDisk, emptyDatabase, ENGINES, freshServer, type Server } from "@/tests/support/database";
import { CONSTRAINTS, DRAFT, savedTrip, SHEET } from "@/tests/support/saved-trip";

const NOW = new Date("2026-11-22T12:00:00Z");
const ROOT = resolve(import.meta.dirname, "../..");
const WRITES = 60;

const PLAN: Plan = {
  status: "ready",
  legs: [
    {
      phases: [{ kind: "cruise", startMinute: 35, endMinute: 795, beltOn: false }],
      entries: [
        {
          id: "l1m245",
          kind: "walk",
          startMinute: 245,
          durationMinutes: 4,
          at: null,
          exercises: [],
          why: "walk",
        },
      ],
      stillness: { longestAwakeMinutes: 30, longestAsleepMinutes: 0, longestWithoutWalkMinutes: 90 },
    },
  ],
  layovers: [],
};

/** Another process that writes drafts of its own, as fast as it can, with the same driver and settings. */
const OTHER_WRITER = `
  import { makeAdapter } from "./prisma/database.mjs";
  const connection = await makeAdapter(JSON.parse(process.argv[1])).connect();
  for (let i = 0; i < ${WRITES}; i++) {
    const blob = process.argv[2] === "sqlite" ? "X'00'" : "'\\\\x00'::bytea";
    const values = "('other" + i + "', " + blob + ", '2030-01-01T00:00:00.000+00:00')";
    await connection.executeRaw({ sql: 'INSERT INTO "Draft" VALUES ' + values, args: [], argTypes: [] });
    if (i === 0) console.log("writing");
  }
  await connection.dispose();
`;

describe.each(ENGINES)("%s", (engine) => {
  let server: Server;
  beforeAll(async () => {
    server = await freshServer(engine);
  });
  afterAll(() => server.close());

  test("answers when asked", async () => {
    await expect(server.pingDatabase()).resolves.toBeUndefined();
  });

  test("two processes write at once and neither loses a write", async () => {
    const args = ["--input-type=module", "-e", OTHER_WRITER, JSON.stringify(server.settings), engine];
    const other = spawn(process.execPath, args, { cwd: ROOT, stdio: ["ignore", "pipe", "inherit"] });
    const ended = once(other, "exit");
    await once(other.stdout, "data");
    const secrets = Array.from({ length: WRITES }, server.makeSecret);
    await Promise.all(secrets.map((secret) => server.writeDraft(secret, DRAFT, NOW)));
    expect((await ended)[0]).toBe(0);
    expect(await server.db().draft.count({ where: { id: { startsWith: "other" } } })).toBe(WRITES);
    for (const secret of secrets) expect(await server.findDraft(secret, NOW)).toEqual(DRAFT);
  });

  test("nothing sealed can be read from its bytes; what is plain can", async () => {
    const [draft, owner] = [server.makeSecret(), server.toOwner(server.makeSecret())];
    const planted = {
      name: "Quokka-Zanzibar-Name",
      question: "quokkaZanzibarQuestion",
      answer: "quokka-zanzibar-answer",
      constraint: "hipOrKneeReplacement",
      entry: "l1m245",
      lock: `"lock":"CLEAR"`,
    };
    const sheet = {
      answeredOn: "2026-11-22",
      sections: { start: { [planted.question]: [planted.answer, planted.answer] } },
    };
    const trip = savedTrip({
      name: planted.name,
      itinerary: {
        legs: [{ from: "QQV", to: "ZZW", durationMinutes: 835, seat: "aisle", sleep: [] }],
        layoverMinutes: [],
      },
      constraints: { ...CONSTRAINTS, operation: { kind: "hipOrKneeReplacement", daysAgo: 70 } },
      lock: "CLEAR",
      shown: { rulesetVersion: "2026.1", rulesetHash: "abc", plan: PLAN },
    });
    await server.writeDraft(draft, { ...DRAFT, sheet, flight: { name: [planted.name] } }, NOW);
    await server.createTrip(owner, server.tripIdFromDraft(draft), trip, sheet, NOW);
    await server.updateTrip(owner, server.tripIdFromDraft(draft), 1, trip, sheet, NOW);

    const bytes = await bytesOnDisk(server.settings);
    const holds = (text: string | Uint8Array) => bytes.includes(Buffer.from(text));
    expect(holds("QQV-ZZW")).toBe(true);
    expect(holds(owner.hash)).toBe(true);
    const { key } = server.draftAccess(draft);
    const secrets = [draft, owner.secret].flatMap((secret) => [secret, Buffer.from(secret, "base64url")]);
    for (const text of [...Object.values(planted), ...secrets, owner.key, key]) {
      expect(holds(text), String(text)).toBe(false);
    }
  });
});

describe("sqlite", () => {
  test("is set for keeping, waiting and forgetting, and empties its log at a purge", async () => {
    const server = await freshServer("sqlite");
    const pragma = async (
      name: "journal_mode" | "synchronous" | "busy_timeout" | "secure_delete" | "foreign_keys",
    ) => {
      const rows = await {
        journal_mode: () => server.db().$queryRaw`PRAGMA journal_mode`,
        synchronous: () => server.db().$queryRaw`PRAGMA synchronous`,
        busy_timeout: () => server.db().$queryRaw`PRAGMA busy_timeout`,
        secure_delete: () => server.db().$queryRaw`PRAGMA secure_delete`,
        foreign_keys: () => server.db().$queryRaw`PRAGMA foreign_keys`,
      }[name]();
      return String(Object.values((rows as Record<string, unknown>[])[0] ?? {})[0]);
    };
    expect(await pragma("journal_mode")).toBe("wal");
    expect(await pragma("synchronous")).toBe("2");
    expect(await pragma("busy_timeout")).toBe("5000");
    expect(await pragma("secure_delete")).toBe("1");
    expect(await pragma("foreign_keys")).toBe("1");

    // What was deleted is in neither the file nor the log after a purge.
    const secret = server.makeSecret();
    await server.writeDraft(secret, DRAFT, NOW);
    const { id } = server.draftAccess(secret);
    expect((await bytesOnDisk(server.settings)).includes(id)).toBe(true);
    await server.deleteDraft(secret);
    await server.purge(NOW);
    expect((await bytesOnDisk(server.settings)).includes(id)).toBe(false);
    await server.close();
  });
});

test("a connection that comes late is waited for, as a busy process hears late of it", async () => {
  const settings = await emptyDatabase("postgresql");
  const real = new URL(settings.databaseUrl ?? "");
  const sockets: Socket[] = [];
  const held = new EventEmitter();
  const between = createServer((near) => {
    const far = connect(Number(real.port), real.hostname);
    sockets.push(near, far);
    near.pipe(far);
    held.once("let go", () => far.pipe(near));
    for (const socket of [near, far]) socket.on("error", () => undefined);
  }).listen(0, "127.0.0.1");
  await once(between, "listening");
  const { port } = between.address() as AddressInfo;
  const near = Object.assign(new URL(real), { port: String(port) }).href;
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  try {
    const connection = await makeAdapter({ ...settings, databaseUrl: near }).connect();
    const first = connection.queryRaw({ sql: "SELECT 1", args: [], argTypes: [] });
    await once(between, "connection");
    vi.advanceTimersByTime(19_000);
    held.emit("let go");
    expect((await first).rows).toHaveLength(1);
    await connection.dispose();
  } finally {
    vi.useRealTimers();
    for (const socket of sockets) socket.destroy();
    between.close();
    settings.remove();
  }
});

test("a database file is its owner's alone, whatever the folder, the umask or an earlier version allowed", async () => {
  const settings = await emptyDatabase("sqlite");
  const umask = process.umask(0);
  const modes = () =>
    readdirSync(settings.dataDir)
      .filter((name) => name.startsWith("second-heart.db") && !name.endsWith("-migrating"))
      .map((name) => [name, (statSync(join(settings.dataDir, name)).mode & 0o777).toString(8)]);
  try {
    chmodSync(settings.dataDir, 0o755);
    const connection = await makeAdapter(settings).connect();
    await connection.executeScript("CREATE TABLE t (a); INSERT INTO t VALUES (1);");
    const files = ["second-heart.db", "second-heart.db-shm", "second-heart.db-wal"];
    expect(modes()).toEqual(files.map((name) => [name, "600"]));
    for (const name of files) chmodSync(join(settings.dataDir, name), 0o644);
    makeAdapter(settings);
    expect(modes()).toEqual(files.map((name) => [name, "600"]));
    await connection.dispose();
  } finally {
    process.umask(umask);
    settings.remove();
  }
});

test("what a traveller deletes is at once in no file, the write-ahead log included", async () => {
  const server = await freshServer("sqlite");
  const owner = server.toOwner(server.makeSecret());
  const id = server.makeTripId();
  await server.createTrip(owner, id, savedTrip(), SHEET, NOW);
  const { sealed } = await server
    .db()
    .trip.findUniqueOrThrow({ where: { ownerHash_id: { ownerHash: owner.hash, id } } });
  const piece = Buffer.from(sealed).subarray(20, 60);
  expect((await bytesOnDisk(server.settings)).includes(piece)).toBe(true);
  await server.deleteTrip(owner, id);
  expect((await bytesOnDisk(server.settings)).includes(piece)).toBe(false);
  await server.close();
});

test("a statement that PostgreSQL takes back because of another's is tried again; what is wrong for good is not", async () => {
  const server = await freshServer("postgresql");
  const { settings } = server;
  const address = new URL(settings.databaseUrl ?? "");
  address.searchParams.set("options", "-c default_transaction_isolation=serializable");
  const strict = await makeAdapter({ ...settings, databaseUrl: address.href }).connect();
  const other = new pg.Client(settings.databaseUrl ?? "");
  await other.connect();
  const set = (count: string) => `UPDATE "Limit" SET "count" = ${count} WHERE "id" = 'a'`;
  const run = (sql: string) => strict.executeRaw({ sql, args: [], argTypes: [] });
  await other.query(`INSERT INTO "Limit" VALUES ('a', 1, now())`);

  await other.query("BEGIN");
  await other.query(set("10"));
  const waiting = run(set(`"count" + 1`));
  const isWaiting = `SELECT 1 FROM pg_locks WHERE NOT granted AND transactionid = pg_current_xact_id()::xid`;
  while ((await other.query(isWaiting)).rowCount === 0) await new Promise((done) => setTimeout(done, 10));
  // What it has seen is no more: by itself it fails with 40001.
  await other.query("COMMIT");
  expect(await waiting).toBe(1);
  expect((await other.query(`SELECT "count" FROM "Limit"`)).rows).toEqual([{ count: 11 }]);

  await other.query(
    `CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN PERFORM nextval('tries'); RAISE EXCEPTION USING ERRCODE = TG_ARGV[0]; END $$;
    CREATE SEQUENCE tries;`,
  );
  const triesUntil = async (code: string) => {
    await other.query(
      `ALTER SEQUENCE tries RESTART;
      CREATE OR REPLACE TRIGGER refuse BEFORE UPDATE ON "Limit" EXECUTE FUNCTION refuse('${code}')`,
    );
    await expect(run(set("12"))).rejects.toThrow();
    return Number(
      (await other.query<{ last_value: string }>("SELECT last_value FROM tries")).rows[0]?.last_value,
    );
  };
  for (const code of ["40001", "40P01"]) expect(await triesUntil(code)).toBe(8);
  for (const code of ["23514", "53100", "25006"]) expect(await triesUntil(code)).toBe(1);
  await Promise.all([strict.dispose(), other.end()]);
  await server.close();
});

test("a connection that ends, or that answers nothing, fails as the database does", async () => {
  const server = await freshServer("postgresql");
  const { isOfDatabase } = await import("@/lib/server/store/prisma-errors");
  const { settings } = server;
  const failed = (work: () => Promise<unknown>) =>
    work().then(
      () => null,
      (error: unknown) => error,
    );
  const own = await makeAdapter(settings, { query_timeout: 100 }).connect();
  const run = (sql: string) => failed(() => own.queryRaw({ sql, args: [], argTypes: [] }));
  expect(await run("SELECT 1")).toBeNull();
  for (const sql of ["SELECT pg_sleep(60)", "SELECT pg_terminate_backend(pg_backend_pid())"])
    expect(isOfDatabase(await run(sql)), sql).toBe(true);
  await own.dispose();

  const other = new pg.Client(settings.databaseUrl ?? "");
  await other.connect();
  await other.query(`BEGIN; LOCK TABLE "Owner"`);
  const waiting = failed(() => server.findOwner([server.makeSecret()], NOW));
  const isWaiting = `SELECT pid FROM pg_locks WHERE NOT granted AND relation = '"Owner"'::regclass`;
  let pid: unknown;
  while (pid === undefined) {
    await new Promise((done) => setTimeout(done, 10));
    pid = (await other.query<{ pid: number }>(isWaiting)).rows[0]?.pid;
  }
  await other.query("SELECT pg_terminate_backend($1)", [pid]);
  await other.query("ROLLBACK");
  expect(isOfDatabase(await waiting)).toBe(true);
  await other.end();
  expect(await server.findOwner([server.makeSecret()], NOW)).toBeNull();
  await server.close();
});
