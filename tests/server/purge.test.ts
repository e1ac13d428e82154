import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { DRAFT, savedTrip, SHEET } from "@/tests/support/saved-trip";
import { ENGINES, freshServer, type Server } from "@/tests/support/database";

const NOW = new Date("2026-11-22T12:00:00Z");
const day = (date: string) => new Date(`${date}T12:00:00Z`);

describe.each(ENGINES)("purge on %s", (engine) => {
  let server: Server;
  beforeAll(async () => {
    server = await freshServer(engine);
  });
  afterAll(() => server.close());
  const newOwner = () => server.toOwner(server.makeSecret());
  const newId = () => server.tripIdFromDraft(server.makeSecret());

  test("drafts go after 24 hours", async () => {
    await server.writeDraft(server.makeSecret(), DRAFT, NOW);
    expect(await server.purge(new Date("2026-11-23T11:59:00Z"))).toMatchObject({ drafts: 0 });
    expect(await server.purge(new Date("2026-11-23T12:00:00Z"))).toMatchObject({ drafts: 1 });
    expect(await server.db().draft.count()).toBe(0);
  });

  test("kept answers go 56 days after the last flight; the trip and its lock stay", async () => {
    const [owner, id] = [newOwner(), newId()];
    const trip = savedTrip({ lock: "CLEAR" });
    await server.createTrip(owner, id, trip, SHEET, NOW); // arrives 2026-12-02 11:00
    expect(await server.purge(new Date("2027-01-27T10:59:00Z"))).toMatchObject({ answers: 0 });
    expect(await server.findTrip(owner, id)).toMatchObject({ sheet: SHEET });
    expect(await server.purge(new Date("2027-01-27T11:00:00Z"))).toMatchObject({ answers: 1 });
    expect(await server.findTrip(owner, id)).toMatchObject({
      corrupted: false,
      version: 1,
      trip,
      sheet: null,
    });
    expect(await server.purge(new Date("2027-01-27T12:00:00Z"))).toEqual({
      drafts: 0,
      limits: 0,
      shares: 0,
      answers: 0,
      owners: 0,
    });
  });

  test("of several flights the last counts, layovers and all", async () => {
    const [owner, id] = [newOwner(), newId()];
    const leg = { durationMinutes: 600, seat: "unknown" as const, sleep: [] };
    const clock = { departureAt: null, durationMinutes: 600 };
    const trip = savedTrip({
      itinerary: { legs: [leg, leg], layoverMinutes: [240] },
      clocks: { zoneData: "2026f", legs: [{ ...clock, departureAt: "2026-12-01T00:00:00Z" }, clock] },
    });
    await server.createTrip(owner, id, trip, SHEET, NOW); // arrives 2026-12-02 00:00
    expect(await server.purge(new Date("2027-01-26T23:59:00Z"))).toMatchObject({ answers: 0 });
    expect(await server.purge(new Date("2027-01-27T00:00:00Z"))).toMatchObject({ answers: 1 });
  });

  test("without a date they go 56 days after the last save", async () => {
    const [owner, id] = [newOwner(), newId()];
    const undated = savedTrip({
      departureDate: null,
      clocks: { zoneData: "2026f", legs: [{ departureAt: null, durationMinutes: 835 }] },
    });
    await server.createTrip(owner, id, undated, SHEET, day("2026-11-01"));
    await server.updateTrip(owner, id, 1, undated, SHEET, day("2026-12-01"));
    expect(await server.purge(day("2027-01-25"))).toMatchObject({ answers: 0 });
    expect(await server.purge(day("2027-01-26"))).toMatchObject({ answers: 1 });
  });

  test("owners not seen for 24 months go with all they have; those who came by stay", async () => {
    await server.purge(day("2040-01-01"));
    const [gone, seen] = [newOwner(), newOwner()];
    for (const owner of [gone, seen]) await server.createTrip(owner, newId(), savedTrip(), SHEET, NOW);
    await server.findOwner([seen.secret], day("2027-06-01"));
    await server.purge(day("2028-11-21"));
    expect((await server.listAll(gone, NOW)).upcoming).toHaveLength(1);
    expect(await server.purge(day("2028-11-23"))).toMatchObject({ owners: 1 });
    expect(await server.listAll(gone, NOW)).toEqual({ upcoming: [], past: [], next: null });
    expect((await server.listAll(seen, NOW)).upcoming).toHaveLength(1);
    expect(await server.db().owner.count({ where: { hash: gone.hash } })).toBe(0);
  });

  test("a visit is noted once a day, and never makes an owner", async () => {
    const [owner, nobody] = [newOwner(), newOwner()];
    await server.createTrip(owner, newId(), savedTrip(), null, NOW);
    const seenAt = async () =>
      (await server.db().owner.findUniqueOrThrow({ where: { hash: owner.hash } })).seenAt;
    expect(await seenAt()).toEqual(new Date("2026-11-22T00:00:00Z"));
    await server.findOwner([owner.secret], new Date("2026-11-23T23:00:00Z"));
    expect(await seenAt()).toEqual(new Date("2026-11-23T00:00:00Z"));
    await server.findOwner([owner.secret], new Date("2026-11-22T23:00:00Z"));
    expect(await seenAt()).toEqual(new Date("2026-11-23T00:00:00Z"));
    await server.findOwner([nobody.secret], NOW);
    expect(await server.db().owner.count({ where: { hash: nobody.hash } })).toBe(0);
  });
});
