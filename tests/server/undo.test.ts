import { randomBytes } from "node:crypto";
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
  type Owner = ReturnType<Server["toOwner"]>;

  const saved = async () => {
    const owner = server.toOwner(server.makeSecret());
    const id = server.makeTripId();
    await server.createTrip(owner, id, savedTrip(), SHEET, NOW);
    await server.updateTrip(owner, id, 1, savedTrip({ name: "Edited" }), SHEET, NOW);
    const asked = (await server.packTrip(owner, id, NOW)) ?? [];
    return { owner, id, asked };
  };
  /** Deletes the trip, and gives what the page that says so holds. */
  const remove = async (owner: Owner, id: string, asked: readonly string[], at = NOW) => {
    const outcome = await server.deleteForUndo(owner, id, asked, at);
    return outcome.kind === "deleted" ? (outcome.packed ?? []) : null;
  };
  const rowOf = (owner: Owner, id: string) =>
    server.db().trip.findUnique({ where: { ownerHash_id: { ownerHash: owner.hash, id } } });

  test("brings back the very row, for a minute", async () => {
    const { owner, id, asked } = await saved();
    const before = await rowOf(owner, id);
    const packed = (await remove(owner, id, asked)) ?? [];
    expect(await server.findTrip(owner, id)).toBeNull();
    expect((await server.listAll(owner, NOW)).upcoming).toEqual([]);
    expect(await server.undoDelete(owner, id, packed, after(59))).toBe("back");
    expect(await rowOf(owner, id)).toEqual(before);
  });

  test("is too late after a minute", async () => {
    const { owner, id, asked } = await saved();
    const packed = (await remove(owner, id, asked)) ?? [];
    expect(await server.undoDelete(owner, id, packed, after(60))).toBe("late");
    expect(await rowOf(owner, id)).toBeNull();
  });

  test("deleting sent twice can be undone; undoing sent twice, or at once, brings back one", async () => {
    const { owner, id, asked } = await saved();
    const both = await Promise.all([remove(owner, id, asked), remove(owner, id, asked)]);
    const again = await remove(owner, id, asked);
    expect([...both, again].map((packed) => packed?.length)).toEqual(Array(3).fill(asked.length));
    const undo = () => server.undoDelete(owner, id, again ?? [], NOW);
    expect(await Promise.all([undo(), undo()])).toEqual(["back", "back"]);
    expect(await undo()).toBe("back");
    expect((await server.listAll(owner, NOW)).upcoming).toHaveLength(1);
  });

  test("what changed since the page asked comes back as it was last", async () => {
    const { owner, id, asked } = await saved();
    await server.updateTrip(owner, id, 2, savedTrip({ name: "Last" }), null, NOW);
    const packed = (await remove(owner, id, asked)) ?? [];
    expect(await server.undoDelete(owner, id, packed, NOW)).toBe("back");
    expect(await server.findTrip(owner, id)).toMatchObject({
      version: 3,
      trip: { name: "Last" },
      sheet: null,
    });
  });

  test("takes this owner, this trip, and the row as it was handed out", async () => {
    const { owner, id, asked } = await saved();
    const stranger = server.toOwner(server.makeSecret());
    const packed = (await remove(owner, id, asked)) ?? [];
    const [first = "", ...rest] = packed;
    for (const changed of [[], rest, [...rest, first], [`${first.slice(0, 50)}A${first.slice(51)}`, ...rest]])
      if (changed.join("") !== packed.join(""))
        expect(await server.undoDelete(owner, id, changed, NOW)).toBe("late");
    expect(await server.undoDelete(stranger, id, packed, NOW)).toBe("late");
    expect(await server.undoDelete(owner, server.makeTripId(), packed, NOW)).toBe("late");
    expect(await server.undoDelete(owner, id, packed, NOW)).toBe("back");
  });

  test("the row of the page that asked takes nothing back by itself, and the other one begins no second minute", async () => {
    const { owner, id, asked } = await saved();
    const packed = (await remove(owner, id, asked)) ?? [];
    expect(await server.undoDelete(owner, id, asked, NOW)).toBe("late");
    expect(await remove(owner, id, packed, after(59))).toBeNull();
    expect(await server.undoDelete(owner, id, packed, NOW)).toBe("back");
  });

  test("a stranger deletes nothing, and nobody what never was", async () => {
    const { owner, id, asked } = await saved();
    expect(await remove(server.toOwner(server.makeSecret()), id, asked)).toBeNull();
    expect(await server.findTrip(owner, id)).not.toBeNull();
    expect(await remove(owner, server.makeTripId(), asked)).toBeNull();
    // An hour later the page that asked no longer stands for the row.
    await remove(owner, id, asked);
    expect(await remove(owner, id, asked, after(3600))).toBeNull();
  });

  test("nothing of it is left here, and what the page holds tells nothing", async () => {
    const { owner, id, asked } = await saved();
    const packed = Buffer.from(((await remove(owner, id, asked)) ?? []).join(""), "base64url");
    expect(packed.length).toBeGreaterThan(4096);
    for (const trace of [id, owner.hash, "LHR", "Edited"]) expect(packed.includes(trace)).toBe(false);
    await server.emptyWriteAheadLog();
    if (engine === "sqlite") expect((await bytesOnDisk(server.settings)).includes(id)).toBe(false);
  });

  test("twice the largest trip there is fits into the form; what does not is deleted for good, and says so", async () => {
    const { owner, id, asked } = await saved();
    // Eight legs of 25 hours with a prompt every 20 minutes: 8 KB, and 4 of answers.
    const grow = (kilobytes: number) =>
      server
        .db()
        .trip.updateMany({
          where: { ownerHash: owner.hash, id },
          data: { sealed: Uint8Array.from(randomBytes(kilobytes * 1024)) },
        });
    await grow(32);
    expect(await server.packTrip(owner, id, NOW)).not.toBeNull();
    await grow(64);
    expect(await server.packTrip(owner, id, NOW)).toBeNull();
    expect(await server.deleteForUndo(owner, id, asked, NOW)).toEqual({ kind: "deleted", packed: null });
    expect(await server.findTrip(owner, id)).toBeNull();
  });
});
