import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { takeTurn as turn } from "@/lib/server/store/limits";
import { bytesOnDisk, ENGINES, freshServer, type Server } from "@/tests/support/database";

const NOON = new Date("2026-11-22T12:00:00Z");
const after = (minutes: number) => new Date(NOON.getTime() + minutes * 60_000);

const from = (address: string, owner: string | null = null) => ({ address, owner });

describe.each(ENGINES)("limits on %s", (engine) => {
  let server: Server;
  let takeTurn: typeof turn;
  beforeAll(async () => {
    server = await freshServer(engine);
    ({ takeTurn } = await import("@/lib/server/store/limits"));
  });
  afterAll(() => server.close());
  /** Another process on the same database: nothing counted so far is in its memory. */
  const otherProcess = async () => {
    vi.resetModules();
    return (await import("@/lib/server/store/limits")).takeTurn;
  };
  const passed = async (waits: Promise<number>[]) => (await Promise.all(waits)).filter((wait) => wait === 0);

  test("let thirty pass and then say how long to wait, for that one alone, until the quarter is over", async () => {
    for (let i = 0; i < 30; i++) expect(await takeTurn("import", from("a"), NOON)).toBe(0);
    expect(await takeTurn("import", from("a"), after(4))).toBe(11);
    expect(await takeTurn("import", from("a"), after(14.5))).toBe(1);
    expect(await takeTurn("import", from("b"), after(4))).toBe(0);
    expect(await takeTurn("write", from("a"), after(4))).toBe(0);
    expect(await takeTurn("import", from("a"), after(15))).toBe(0);
  });

  test("count an owner as one wherever they are, and whoever shares their address apart", async () => {
    for (let i = 0; i < 30; i++)
      expect(await takeTurn("import", from(`address ${i}`, "owner"), NOON)).toBe(0);
    expect(await takeTurn("import", from("address 99", "owner"), NOON)).toBe(15);
    for (let i = 0; i < 31; i++) await takeTurn("import", from("shared"), NOON);
    expect(await takeTurn("import", from("shared"), NOON)).toBe(15);
    expect(await takeTurn("import", from("shared", "owner 99"), NOON)).toBe(0);
    // Whoever is named like an address is not that address.
    expect(await takeTurn("import", from("elsewhere", "shared"), NOON)).toBe(0);
  });

  test("let an airport of five hundred travellers plan and save behind one address", async () => {
    const sent = async (count: number) => {
      await takeTurn("write", from("airport"), NOON);
      await server.db().limit.updateMany({ where: { count: 1 }, data: { count } });
    };
    await sent(500 * 20);
    expect(await takeTurn("write", from("airport"), NOON)).toBe(0);
    for (let traveller = 0; traveller < 20; traveller++)
      expect(await takeTurn("write", from("airport", `traveller ${traveller}`), NOON)).toBe(0);
    // Whoever floods the address shuts out nobody whose key is known.
    await server.db().limit.updateMany({ data: { count: { increment: 12_000 } } });
    expect(await takeTurn("write", from("airport"), NOON)).toBe(15);
    expect(await takeTurn("write", from("airport", "traveller 500"), NOON)).toBe(0);
  });

  test("lose no count when many try at once", async () => {
    const tries = Array.from({ length: 45 }, () => takeTurn("import", from("many"), NOON));
    expect(await passed(tries)).toHaveLength(30);
  });

  test("hold for all processes on one database together, to the last turn or below it", async () => {
    const other = await otherProcess();
    const tried = (turn: typeof takeTurn) => turn("import", from("shared by two"), NOON);
    const tries = Array.from({ length: 25 }, () => [tried(takeTurn), tried(other)]).flat();
    expect(await passed(tries)).toHaveLength(30);

    const call = (turn: typeof takeTurn) => turn("plan", from("caller"), NOON);
    const calls = Array.from({ length: 500 }, () => [call(takeTurn), call(other)]).flat();
    const served = (await passed(calls)).length;
    expect(served).toBeLessThanOrEqual(900);
    // What one of them has taken ahead and not given out is lost: no more than its last blocks.
    expect(served).toBeGreaterThan(800);
    expect(await call(await otherProcess())).toBe(15);
  });

  test("cost no statement for whoever is over, however often they try", async () => {
    for (let i = 0; i < 31; i++) await takeTurn("import", from("stubborn"), NOON);
    const upsert = vi.spyOn(server.db().limit, "upsert");
    expect(await takeTurn("import", from("stubborn"), NOON)).toBe(15);
    expect(upsert).not.toHaveBeenCalled();
    expect(await takeTurn("import", from("somebody else"), NOON)).toBe(0);
    expect(upsert).toHaveBeenCalledTimes(1);
    upsert.mockRestore();
  });

  test("keep nobody's address, and go by themselves", async () => {
    await takeTurn("import", from("203.0.113.77"), NOON);
    if (engine === "sqlite")
      expect((await bytesOnDisk(server.settings)).includes("203.0.113.77")).toBe(false);
    expect(await server.db().limit.count()).toBeGreaterThan(0);
    await server.purge(after(14));
    expect(await server.db().limit.count()).toBeGreaterThan(0);
    await server.purge(after(15));
    expect(await server.db().limit.count({ where: { expiresAt: { lte: after(15) } } })).toBe(0);
  });

  test("let nobody pass who cannot be counted", async () => {
    const limit = server.db().limit;
    vi.spyOn(limit, "upsert").mockRejectedValueOnce(new Error("no database"));
    await expect(takeTurn("import", from("uncounted"), NOON)).rejects.toThrow("no database");
    expect(await takeTurn("import", from("uncounted"), NOON)).toBe(0);
  });
});

describe.each(ENGINES)("who is counted on %s", (engine) => {
  test("is an owner that there is, by the hash of the key in the cookie; anyone can make up a key", async () => {
    const server = await freshServer(engine);
    const { callerOf, claimedOwner } = await import("@/http/caller");
    const { makeSecret, toOwner } = await import("@/lib/server/keys/owner");
    const [known, unknown] = [toOwner(makeSecret()), makeSecret()];
    await server.db().owner.create({ data: { hash: known.hash, seenAt: NOON } });
    const owner = async (cookie: string) => (await callerOf(new Headers({ cookie }))).owner;
    expect(await owner(`a=b; __Host-owner=${known.secret}`)).toBe(known.hash);
    expect(await owner(`__Host-draft=${unknown};__Host-owner=${known.secret}`)).toBe(known.hash);
    for (const none of [
      "",
      `__Host-owner=${unknown}`,
      `__Host-draft=${unknown}`,
      "__Host-owner=nonsense",
      `owner=${known.secret}`,
      `x__Host-owner=${known.secret}`,
    ])
      expect(await owner(none), none).toBeNull();
    expect(claimedOwner(`__Host-owner=${unknown}`)).toBe(toOwner(unknown).hash);
    await server.close();
  });
});

describe("whom a request comes from", () => {
  const seen = async (proxies: string, header: string | null) => {
    vi.stubEnv("TRUSTED_PROXIES", proxies);
    vi.resetModules();
    const { addressOf } = await import("@/http/address");
    vi.unstubAllEnvs();
    return addressOf(header);
  };
  test("is what our own side noted, never what the request says", async () => {
    expect(await seen("", "203.0.113.9")).toBe("203.0.113.9");
    expect(await seen("0", "6.6.6.6, 203.0.113.9")).toBe("203.0.113.9");
    expect(await seen("1", "6.6.6.6,203.0.113.9,10.0.0.1")).toBe("203.0.113.9");
    expect(await seen("1", "10.0.0.1")).toBe("");
    expect(await seen("", null)).toBe("");
  });
  test("is one visitor's, however the address is written", async () => {
    const same = (expected: string, ...spellings: string[]) =>
      Promise.all(spellings.map(async (text) => expect(await seen("", text), text).toBe(expected)));
    await same("203.0.113.9", "::ffff:203.0.113.9", "::FFFF:cb00:7109", "0:0:0:0:0:ffff:cb00:7109");
    await same("203.0.113.9", "203.0.113.9:51234", "[::ffff:203.0.113.9]:443", "64:ff9b::203.0.113.9");
    await same(
      "2001:db8:1:2",
      "2001:db8:1:2:aaaa::1",
      "2001:db8:1:2::",
      "[2001:db8:1:2::7]:443",
      "2001:db8:1:2::7%eth0",
    );
    await same("2001:db8:0:0", "2001:0DB8::1", "2001:db8:0:0:1:2:3:4");
    await same("0:0:0:0", "::1", "::");
    await same("", "unknown", "_hidden", "203.0.113", "203.0.113.9:", ":::", "<script>");
  });
});
