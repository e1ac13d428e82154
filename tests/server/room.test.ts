import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ENGINES, freshServer, runSql, type Server } from "@/tests/support/database";
import { DRAFT, savedTrip, SHEET } from "@/tests/support/saved-trip";

const NOW = new Date("2026-11-22T12:00:00Z");

describe.each(ENGINES)("the room there is on %s", (engine) => {
  let server: Server;
  beforeAll(async () => {
    server = await freshServer(engine);
  });
  afterAll(() => server.close());
  const save = (owner: ReturnType<Server["toOwner"]>) =>
    server.createTrip(owner, server.makeTripId(), savedTrip(), SHEET, NOW);

  test("is for a thousand trips of one owner, and so many bytes of them; others have their own", async () => {
    const { OWNER_ROOM } = await import("@/lib/server/store/room");
    const [owner, heavy, other] = [1, 2, 3].map(() => server.toOwner(server.makeSecret()));
    if (!owner || !heavy || !other) throw new Error("There are three.");
    await save(owner);
    const copies = `INSERT INTO "Trip" ("ownerHash", "id", "version", "airports", "durations", "createdAt", "sealed")
      SELECT "ownerHash", "id" || '-' || n, 1, '', '', "createdAt", "sealed" FROM "Trip",
        (WITH RECURSIVE numbers(n) AS (SELECT 2 UNION ALL SELECT n + 1 FROM numbers WHERE n < ${OWNER_ROOM.trips})
         SELECT n FROM numbers) AS numbers
      WHERE "ownerHash" = '${owner.hash}'`;
    await runSql(server.settings, copies);
    expect(await server.db().trip.count({ where: { ownerHash: owner.hash } })).toBe(OWNER_ROOM.trips);
    await expect(save(owner)).rejects.toThrow("no room for more trips");
    const one = await server.db().trip.findFirst({ where: { ownerHash: owner.hash }, select: { id: true } });
    await server.deleteTrip(owner, one?.id ?? "");
    expect(await save(owner)).toBe("created");

    // What others have taken the place of cannot be taken back either.
    const again = await server
      .db()
      .trip.findFirst({ where: { ownerHash: owner.hash }, select: { id: true } });
    const deleted = await server.deleteForUndo(owner, again?.id ?? "", [], NOW);
    const packed = deleted.kind === "deleted" ? (deleted.packed ?? []) : [];
    const undo = () => server.undoDelete(owner, again?.id ?? "", packed, NOW);
    expect(await save(owner)).toBe("created");
    await expect(undo()).rejects.toThrow("no room for more trips");
    const last = await server.db().trip.findFirst({ where: { ownerHash: owner.hash }, select: { id: true } });
    await server.deleteTrip(owner, last?.id ?? "");
    expect(await undo()).toBe("back");

    await save(heavy);
    await server
      .db()
      .trip.updateMany({
        where: { ownerHash: heavy.hash },
        data: { sealedCalendar: new Uint8Array(OWNER_ROOM.bytes) },
      });
    await expect(save(heavy)).rejects.toThrow("no room for more trips");
    expect(await save(other)).toBe("created");
  });

  test("is for ten links of a trip, however many are asked for at once", async () => {
    const { createShare, listShares } = await import("@/lib/server/store/shares");
    const owner = server.toOwner(server.makeSecret());
    const id = server.makeTripId();
    await server.createTrip(owner, id, savedTrip(), null, NOW);
    const asked = Array.from({ length: 50 }, () =>
      createShare(owner, id, savedTrip(), server.makeSecret(), 7, NOW),
    );
    const made = (await Promise.all(asked)).filter((outcome) => outcome === "created");
    const links = await listShares(owner, id, NOW);
    expect(links).toHaveLength(made.length);
    expect(links.length).toBeLessThanOrEqual(10);
    while ((await createShare(owner, id, savedTrip(), server.makeSecret(), 7, NOW)) === "created");
    expect(await listShares(owner, id, NOW)).toHaveLength(10);
  });

  test("is asked for by what grows, and never by what shrinks, locks a trip or is noted in the air", async () => {
    const { env } = await import("@/lib/server/run/env");
    const { requireSpace, OWNER_ROOM } = await import("@/lib/server/store/room");
    const { createShare } = await import("@/lib/server/store/shares");
    const { lockEditedTrip } = await import("@/lib/server/trip/saving");
    const noise = (bytes: number) => randomBytes(bytes).toString("base64");
    const large = {
      ...SHEET,
      sections: { ...SHEET.sections, start: { ...SHEET.sections.start, ageYears: [noise(30_000)] } },
    };
    const draft = server.makeSecret();
    await server.writeDraft(draft, DRAFT, NOW);
    const make = async () => {
      const [owner, id] = [server.toOwner(server.makeSecret()), server.makeTripId()];
      await server.createTrip(owner, id, savedTrip(), SHEET, NOW);
      const edit = (name: string, sheet: typeof large) =>
        server.updateTrip(owner, id, 1, savedTrip({ name }), sheet, NOW);
      return { owner, id, edit };
    };
    const [full, fits] = [await make(), await make()];
    const shareOf = () => createShare(full.owner, full.id, savedTrip(), server.makeSecret(), 7, NOW);
    expect(await shareOf()).toBe("created");
    expect(await fits.edit("Larger", large), "the twin, where there is room").toBe("updated");

    // A link counts among what its owner has.
    await server
      .db()
      .share.updateMany({
        where: { ownerHash: full.owner.hash },
        data: { sealed: new Uint8Array(OWNER_ROOM.bytes) },
      });
    await expect(full.edit("Larger", large)).rejects.toThrow("no room for more trips");
    await expect(save(full.owner)).rejects.toThrow("no room for more trips");
    await server.db().share.deleteMany({ where: { ownerHash: full.owner.hash } });

    const before = env.storageGb;
    Object.assign(env, { storageGb: 1e-9 });
    await requireSpace(performance.now() + 7_200_000).catch(() => null);
    await expect(full.edit("Larger", large)).rejects.toThrow("STORAGE_GB is used up");
    const events = Array.from({ length: 1500 }, (_, index) => ({
      id: `day${index % 100}`,
      kind: "watch" as const,
      date: new Date(NOW.getTime() + Math.floor(Math.random() * 1e5) * 86_400_000).toISOString().slice(0, 10),
    }));
    await expect(server.handOutCalendar(full.owner, full.id, events, "c", NOW)).rejects.toThrow("STORAGE_GB");
    await expect(server.writeDraft(draft, { ...DRAFT, sheet: large }, NOW)).rejects.toThrow("STORAGE_GB");
    const changing = () =>
      server.changeDraft(draft, DRAFT, () => ({ draft: { ...DRAFT, sheet: large } }), NOW);
    await expect(changing()).rejects.toThrow("STORAGE_GB");

    const editing = { ...DRAFT, tripId: full.id, editing: 1, sheet: large };
    expect(await lockEditedTrip(editing, "STOP", full.owner, NOW)).toBe(2);
    expect(await server.findTrip(full.owner, full.id)).toMatchObject({
      trip: { lock: "STOP" },
      sheet: SHEET,
    });
    const grown = savedTrip({ name: noise(12_000) });
    const grow = (how = {}) => server.updateTrip(fits.owner, fits.id, 2, grown, large, NOW, how);
    await expect(grow()).rejects.toThrow("STORAGE_GB");
    expect(await grow({ noted: true })).toBe("updated");
    expect(await server.updateTrip(fits.owner, fits.id, 3, savedTrip(), SHEET, NOW)).toBe("updated");
    Object.assign(env, { storageGb: before });
    await requireSpace(performance.now() + 10_800_000);
  });

  test("is as much as STORAGE_GB says in all: then nothing new is kept, and what is there can be deleted", async () => {
    const { env } = await import("@/lib/server/run/env");
    const { requireSpace } = await import("@/lib/server/store/room");
    const owner = server.toOwner(server.makeSecret());
    const id = server.makeTripId();
    await server.createTrip(owner, id, savedTrip(), SHEET, NOW);
    Object.assign(env, { storageGb: 1e-9 });
    await requireSpace(performance.now() + 14_400_000).catch(() => null);
    await expect(save(owner)).rejects.toThrow("STORAGE_GB is used up");
    expect(await server.updateTrip(owner, id, 1, savedTrip({ name: "Changed" }), null, NOW)).toBe("updated");
    expect(await server.deleteTrip(owner, id)).toBe("deleted");
  });
});
