import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sqliteFile } from "@/prisma/database.mjs";
import { migrate } from "@/prisma/migrate.mjs";
import type { Owner } from "@/lib/server/keys/owner";
import { readExport } from "@/lib/server/trip/export-file";
import { serverOn, type Server } from "@/tests/support/database";
import { ASKED_LATER, PAST_DATABASE, PAST_DAY, readPastExport, readPastKeys } from "@/tests/support/past";

const NOW = new Date(`${PAST_DAY}T21:00:00Z`);

// Rows that the version before wrote, under its own seals.
describe("a database of rule set 2026.1", () => {
  const keys = readPastKeys();
  let server: Server;
  let owner: Owner;
  beforeAll(async () => {
    const dataDir = mkdtempSync(join(tmpdir(), "second-heart-past-"));
    const settings = { databaseUrl: null, dataDir, remove: () => rmSync(dataDir, { recursive: true }) };
    copyFileSync(PAST_DATABASE, sqliteFile(settings));
    await migrate(settings);
    server = await serverOn(settings);
    owner = server.toOwner(keys.owner);
  });
  afterAll(() => server.close());
  const open = async (name: string) => {
    const stored = await server.findTrip(owner, keys.trips[name] ?? "");
    if (stored === null || stored.corrupted) throw new Error(`${name} does not open.`);
    return stored;
  };

  test("opens every trip, with its answers and what its calendars said, and lists them with the same locks", async () => {
    const locks = new Map<string, string | null>();
    for await (const row of server.eachTrip(owner)) {
      if (row.corrupted) throw new Error(`${row.id} does not open.`);
      locks.set(row.id, row.trip.lock);
    }
    expect([...locks.keys()].toSorted()).toEqual(Object.values(keys.trips).toSorted());
    const { upcoming, past } = await server.listTrips(
      owner,
      { when: "all", words: "", from: null, until: null },
      null,
      NOW,
      100,
    );
    const listed = [...upcoming, ...past].map(
      (one) => [one.id, one.corrupted ? "damaged" : one.trip.lock] as const,
    );
    expect(new Map(listed)).toEqual(locks);
    expect((await server.findHandedOut(owner, keys.trips.healthy ?? ""))?.events.length).toBeGreaterThan(5);
  });

  test("shows a plan whose answers tell what the legs may do, and none where they do not", async () => {
    const { viewTrip } = await import("@/lib/server/trip/trip-view");
    const healthy = viewTrip(await open("healthy"));
    // What was not asked then is asked now, before a plan is shown.
    const isTold = ASKED_LATER.length === 0;
    expect(healthy).toMatchObject(isTold ? { lock: null, plan: { status: "ready" } } : { lock: "AGAIN" });
    expect(healthy.planned !== null).toBe(isTold);
    for (const name of ["boot, left ankle moves", "leg injury 10 days ago", "healthy (answers not kept)"])
      expect(viewTrip(await open(name)), name).toMatchObject({ lock: "AGAIN", plan: null, changed: false });
  });

  test("writes a trip in today's shape when it is changed, and says nothing was lost", async () => {
    const { trip, sheet, version } = await open("in the air");
    expect(trip.progress.said.map(({ type }) => type)).toContain("walked");
    const renamed = { ...trip, name: "Renamed" };
    expect(await server.updateTrip(owner, keys.trips["in the air"] ?? "", version, renamed, sheet, NOW)).toBe(
      "updated",
    );
    expect(await open("in the air")).toMatchObject({
      trip: { ...renamed, schema: 2 },
      sheet,
      version: version + 1,
    });
  });

  test("opens every plan in progress", async () => {
    for (const [name, secret] of Object.entries(keys.drafts))
      expect(await server.findDraft(secret, NOW), name).toMatchObject({ schema: 2, toldCanFly: false });
  });

  test("still shows what was shared: its moves were plain ones", async () => {
    const shares = await import("@/lib/server/store/shares");
    for (const name of ["healthy", "boot, left ankle moves"]) {
      const found = await shares.findShared(keys.shares[name] ?? "", NOW);
      expect(found?.shared.plan.status, name).toBe("ready");
    }
  });

  test("and its export say the same: an import finds every trip there", async () => {
    const { importTrips } = await import("@/lib/server/trip/exporting");
    const read = readExport(readPastExport());
    if (!read.ok) throw new Error(read.problem.at);
    const { added, there } = await importTrips(owner, read.trips, NOW);
    // The one that was renamed above is kept beside the one in the file.
    expect({ added, there }).toEqual({ added: 1, there: Object.keys(keys.trips).length - 1 });
    const other = server.toOwner(server.makeSecret());
    await server.keepOwner(other, NOW);
    expect((await importTrips(other, read.trips, NOW)).added).toBe(read.trips.length);
  });

  test("moves to another key as it is", async () => {
    const other = server.toOwner(server.makeSecret());
    expect(await server.moveTrips(owner, other, NOW)).toBeGreaterThan(30);
    expect(await server.findTrip(other, keys.trips["boot, left ankle moves"] ?? "")).toMatchObject({
      corrupted: false,
      trip: { lock: "AGAIN" },
    });
  });
});
