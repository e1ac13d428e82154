import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { ENGINES, freshServer, runSql, type Server } from "@/tests/support/database";
import { savedTrip } from "@/tests/support/saved-trip";
import { measure } from "./measure";

/** What we aim at (issue 6): the hundredth page against the first, and a full database against one of this owner alone. */
const AIMS = { hundredth: 1.2, full: 1.2 };
const TRIPS = Number(process.env.BENCH_TRIPS ?? 1_000_000);
const MINE = 5000;
const ROUNDS = 200;
const NOW = new Date("2026-11-22T12:00:00Z");
const HOUR_MS = 3_600_000;

// The client of the database asked last is the process's: taking turns means putting each in its place.
const shared = globalThis as typeof globalThis & { secondHeartDb?: unknown };

/** 5,000 trips of one owner, eight hours apart, nine in ten past, one in fifty without a date. */
async function seedMine(server: Server, secret: string) {
  const owner = server.toOwner(secret);
  const { sealPart } = await import("@/lib/server/store/trip-seal");
  const legs = (departureAt: string | null) => [{ departureAt, durationMinutes: 600 }];
  await server.createTrip(owner, server.makeTripId(), savedTrip(), null, NOW);
  const one = await server.db().trip.findFirstOrThrow({ where: { ownerHash: owner.hash } });
  const rows = Array.from({ length: MINE - 1 }, (_, index) => {
    const at = index % 50 === 0 ? null : new Date(NOW.getTime() + (index - MINE * 0.9) * 8 * HOUR_MS);
    const id = server.makeTripId();
    const departureDate = at?.toISOString().slice(0, 10) ?? null;
    const clocks = { zoneData: "2026f", legs: legs(at?.toISOString() ?? null) };
    const row = {
      ...one,
      id,
      departureAt: at,
      arrivalAt: at && new Date(at.getTime() + 10 * HOUR_MS),
      createdAt: new Date(NOW.getTime() - index * HOUR_MS),
    };
    const trip = savedTrip({ name: `Trip ${index}`, departureDate, clocks });
    return { ...row, sealed: sealPart(owner, row, "trip", trip) };
  });
  return { owner, rows };
}

/** Rows of two hundred thousand other owners, as large as real ones, made by the database itself. */
async function seedOthers(server: Server, trips: number) {
  const sqlite = server.settings.databaseUrl === null;
  const count = (to: number) =>
    sqlite
      ? `(WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < ${to}) SELECT n FROM c)`
      : `generate_series(1, ${to}) AS c(n)`;
  const [seen, bytes, at] = sqlite
    ? [
        "'2026-11-22T00:00:00.000+00:00'",
        "randomblob(4125)",
        (n: string) => `strftime('%Y-%m-%dT%H:%M:%f+00:00', 1700000000 + ${n} * 97, 'unixepoch')`,
      ]
    : [
        "now()",
        "decode(repeat(md5(n::text), 258), 'hex')",
        (n: string) => `to_timestamp(1700000000 + ${n} * 97)`,
      ];
  const cut = sqlite ? "CAST(n / 5 AS INTEGER)" : "n / 5";
  await runSql(
    server.settings,
    `INSERT INTO "Owner" ("hash", "seenAt") SELECT 'other' || n, ${seen} FROM ${count(trips / 5 + 1)}`,
  );
  await runSql(
    server.settings,
    `INSERT INTO "Trip" ("ownerHash", "id", "version", "airports", "departureAt", "arrivalAt", "durations", "createdAt", "sealed")
     SELECT 'other' || (${cut} + 1), 'trip' || n, 1, 'LHR-SIN', ${at("n")}, ${at("n + 400")}, '600', ${at("n")}, ${bytes}
     FROM ${count(trips)}`,
  );
}

/** The place where the hundredth page begins. */
async function findHundredth(server: Server, owner: Parameters<Server["listAll"]>[0]): Promise<string> {
  let after: string | null = null;
  for (let page = 1; page < 100; page += 1)
    after = (await server.listTrips(owner, server.ALL_TRIPS, after, NOW)).next;
  if (after === null) throw new Error("There is no hundredth page.");
  return after;
}

describe.each(ENGINES)("the list on %s", (engine) => {
  const open: { server: Server; client: unknown }[] = [];
  async function fill(others: number, secret: string) {
    delete shared.secondHeartDb;
    const server = await freshServer(engine);
    server.db();
    open.push({ server, client: shared.secondHeartDb });
    const { owner, rows } = await seedMine(server, secret);
    // Among the others, as they come in over the years, not side by side.
    for (let part = 0; part < 10; part += 1) {
      if (others > 0 && part === 0) await seedOthers(server, others);
      await server.db().trip.createMany({ data: rows.slice((part * MINE) / 10, ((part + 1) * MINE) / 10) });
    }
    if (engine === "postgresql") await runSql(server.settings, "ANALYZE");
    return { server, owner, hundredth: await findHundredth(server, owner), client: shared.secondHeartDb };
  }
  let full: Awaited<ReturnType<typeof fill>>;
  let alone: Awaited<ReturnType<typeof fill>>;
  beforeAll(async () => {
    const secret = Buffer.alloc(32, 7).toString("base64url");
    full = await fill(TRIPS - MINE, secret);
    alone = await fill(0, secret);
  }, 1_800_000);
  afterAll(async () => {
    for (const { server, client } of open) {
      shared.secondHeartDb = client;
      await server.close();
    }
    vi.unstubAllEnvs();
  }, 300_000);

  test("the hundredth page takes as long as the first, in a full database as in one of this owner alone", async () => {
    const contender = (name: string, { server, owner, client }: typeof full, after: string | null) => ({
      name,
      run: async () => {
        shared.secondHeartDb = client;
        const page = await server.listTrips(owner, server.ALL_TRIPS, after, NOW);
        if (page.upcoming.length + page.past.length !== server.PAGE_TRIPS)
          throw new Error("Not a whole page.");
      },
    });
    const contenders = [
      contender("first page, full", full, null),
      contender("hundredth page, full", full, full.hundredth),
      contender("first page, alone", alone, null),
      contender("hundredth page, alone", alone, alone.hundredth),
    ];
    const took = await measure(contenders, ROUNDS);
    const [first = NaN, hundredth = NaN, aloneFirst = NaN, aloneHundredth = NaN] = took;
    const share = (one: number, other: number) => `${(one / other).toFixed(2)} times`;
    console.log(
      [
        `A page of 20 of an owner's ${MINE} trips among ${TRIPS} on ${engine}, fastest of ${ROUNDS}, Node ${process.version}:`,
        ...contenders.map(
          ({ name }, index) =>
            `  ${name.padEnd(24)}${((took[index] ?? NaN) / 1000).toFixed(2).padStart(8)} ms`,
        ),
        `  hundredth against first ${share(hundredth, first)} (aim within ${AIMS.hundredth}); full against alone: first ${share(first, aloneFirst)}, hundredth ${share(hundredth, aloneHundredth)} (aim ${AIMS.full})`,
      ].join("\n"),
    );
    expect(Math.max(hundredth / first, first / hundredth)).toBeLessThanOrEqual(AIMS.hundredth);
    expect(first / aloneFirst).toBeLessThanOrEqual(AIMS.full);
    expect(hundredth / aloneHundredth).toBeLessThanOrEqual(AIMS.full);
  });
});
