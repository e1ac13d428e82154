import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ENGINES, freshServer, runSql, type Server } from "@/tests/support/database";
import { savedTrip, SHEET } from "@/tests/support/saved-trip";

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

  test("is as much as STORAGE_GB says in all: then nothing new is kept, and what is there can be deleted", async () => {
    const { env } = await import("@/lib/server/run/env");
    const { requireSpace } = await import("@/lib/server/store/room");
    const owner = server.toOwner(server.makeSecret());
    const id = server.makeTripId();
    await server.createTrip(owner, id, savedTrip(), SHEET, NOW);
    Object.assign(env, { storageGb: 1e-9 });
    await requireSpace(performance.now() + 3_600_000).catch(() => null);
    await expect(save(owner)).rejects.toThrow("STORAGE_GB is used up");
    expect(await server.updateTrip(owner, id, 1, savedTrip({ name: "Changed" }), null, NOW)).toBe("updated");
    expect(await server.deleteTrip(owner, id)).toBe("deleted");
  });
});
