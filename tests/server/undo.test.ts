import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bytesOnDisk, ENGINES, freshServer, type Server } from "@/tests/support/database";
import { savedTrip, SHEET } from "@/tests/support/saved-trip";

const NOW = new Date("2026-11-22T12:00:00Z");
const after = (seconds: number) => new Date(NOW.getTime() + seconds * 1000);

describe.each(ENGINES)("undoing a deletion on %s", (engine) => {
  let server: Server;
  beforeAll(async () => {
    server = await freshServer(engine);
  });
  afterAll(() => server.close());

  const saved = async () => {
    const owner = server.toOwner(server.makeSecret());
    const id = server.makeTripId();
    await server.createTrip(owner, id, savedTrip(), SHEET, NOW);
    await server.updateTrip(owner, id, 1, savedTrip({ name: "Edited" }), SHEET, NOW);
    return { owner, id, secret: server.makeSecret() };
  };

  test("brings back the very row, for a minute", async () => {
    const { owner, id, secret } = await saved();
    const where = { ownerHash_id: { ownerHash: owner.hash, id } };
    const before = await server.db().trip.findUniqueOrThrow({ where });
    await server.deleteForUndo(owner, id, secret, NOW);
    expect(await server.findTrip(owner, id)).toBeNull();
    expect((await server.listAll(owner, NOW)).upcoming).toEqual([]);
    expect(await server.undoDelete(owner, id, secret, after(59))).toBe("back");
    expect(await server.db().trip.findUniqueOrThrow({ where })).toEqual(before);
    expect(await server.db().undo.count()).toBe(0);
  });

  test("deleting sent twice can be undone; undoing sent twice, or at once, brings back one", async () => {
    const { owner, id, secret } = await saved();
    const remove = () => server.deleteForUndo(owner, id, secret, NOW);
    await Promise.all([remove(), remove()]);
    await remove();
    const undo = () => server.undoDelete(owner, id, secret, NOW);
    expect(await Promise.all([undo(), undo()])).toEqual(["back", "back"]);
    expect(await undo()).toBe("back");
    expect((await server.listAll(owner, NOW)).upcoming).toHaveLength(1);
  });

  test("is too late after a minute, and nothing is left after the next purge", async () => {
    const { owner, id, secret } = await saved();
    await server.deleteForUndo(owner, id, secret, NOW);
    expect(await server.undoDelete(owner, id, secret, after(60))).toBe("late");
    expect(await server.db().undo.count()).toBe(1);
    expect(await server.purge(after(60))).toMatchObject({ undos: 1 });
    expect(await server.undoDelete(owner, id, secret, NOW)).toBe("late");
  });

  test("takes this owner, this trip and this secret", async () => {
    const { owner, id, secret } = await saved();
    const stranger = server.toOwner(server.makeSecret());
    await server.deleteForUndo(owner, id, secret, NOW);
    expect(await server.undoDelete(stranger, id, secret, NOW)).toBe("late");
    expect(await server.undoDelete(owner, server.makeTripId(), secret, NOW)).toBe("late");
    expect(await server.undoDelete(owner, id, server.makeSecret(), NOW)).toBe("late");
    expect(await server.undoDelete(owner, id, null, NOW)).toBe("late");
    expect(await server.undoDelete(owner, id, secret, NOW)).toBe("back");
  });

  test("a stranger deletes nothing; what is kept meanwhile says neither which trip nor whose", async () => {
    const { owner, id, secret } = await saved();
    await server.deleteForUndo(server.toOwner(server.makeSecret()), id, secret, NOW);
    expect(await server.findTrip(owner, id)).not.toBeNull();
    await server.deleteForUndo(owner, id, secret, NOW);
    const [row] = await server.db().undo.findMany();
    const bytes = Buffer.from(row?.sealed ?? []);
    expect(bytes.length).toBeGreaterThan(4096);
    for (const trace of [id, owner.hash, "LHR"]) expect(bytes.includes(trace)).toBe(false);
    await server.forgetUndo(secret);
    await server.emptyWriteAheadLog();
    if (engine === "sqlite") expect((await bytesOnDisk(server.settings)).includes(id)).toBe(false);
  });
});
