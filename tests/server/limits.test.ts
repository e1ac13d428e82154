import { EventEmitter } from "node:events";
import { channel } from "node:diagnostics_channel";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { takeTurn as turn } from "@/lib/server/limits";
import { bytesOnDisk, ENGINES, freshServer, type Server } from "@/tests/support/database";

const NOON = new Date("2026-11-22T12:00:00Z");
const after = (minutes: number) => new Date(NOON.getTime() + minutes * 60_000);

const from = (address: string, owner: string | null = null) => ({ address, owner });

describe.each(ENGINES)("limits on %s", (engine) => {
  let server: Server;
  let takeTurn: typeof turn;
  beforeAll(async () => {
    server = await freshServer(engine);
    ({ takeTurn } = await import("@/lib/server/limits"));
  });
  afterAll(() => server.close());
  /** Another process on the same database: nothing counted so far is in its memory. */
  const otherProcess = async () => {
    vi.resetModules();
    return (await import("@/lib/server/limits")).takeTurn;
  };
  const passed = async (waits: Promise<number>[]) => (await Promise.all(waits)).filter((wait) => wait === 0);

  test("let twenty pass and then say how long to wait, for that one alone, until the quarter is over", async () => {
    for (let i = 0; i < 20; i++) expect(await takeTurn("restore", from("a"), NOON)).toBe(0);
    expect(await takeTurn("restore", from("a"), after(4))).toBe(11);
    expect(await takeTurn("restore", from("a"), after(14.5))).toBe(1);
    expect(await takeTurn("restore", from("b"), after(4))).toBe(0);
    expect(await takeTurn("import", from("a"), after(4))).toBe(0);
    expect(await takeTurn("restore", from("a"), after(15))).toBe(0);
  });

  test("count by owner and by address: one over its limit is enough", async () => {
    for (let i = 0; i < 20; i++)
      expect(await takeTurn("restore", from(`address ${i}`, "owner"), NOON)).toBe(0);
    expect(await takeTurn("restore", from("address 99", "owner"), NOON)).toBe(15);
    expect(await takeTurn("restore", from("address 0"), NOON)).toBe(0);
    for (let i = 0; i < 20; i++) await takeTurn("restore", from("shared", `owner ${i}`), NOON);
    expect(await takeTurn("restore", from("shared", "owner 99"), NOON)).toBe(15);
    // Whoever is named like an address is not that address.
    expect(await takeTurn("restore", from("elsewhere", "shared"), NOON)).toBe(0);
  });

  test("lose no count when many try at once", async () => {
    const tries = Array.from({ length: 30 }, () => takeTurn("restore", from("many"), NOON));
    expect(await passed(tries)).toHaveLength(20);
  });

  test("hold for all processes on one database together, to the last turn or below it", async () => {
    const other = await otherProcess();
    const tried = (turn: typeof takeTurn) => turn("restore", from("shared by two"), NOON);
    const tries = Array.from({ length: 15 }, () => [tried(takeTurn), tried(other)]).flat();
    expect(await passed(tries)).toHaveLength(20);

    const call = (turn: typeof takeTurn) => turn("plan", from("caller"), NOON);
    const calls = Array.from({ length: 500 }, () => [call(takeTurn), call(other)]).flat();
    const served = (await passed(calls)).length;
    expect(served).toBeLessThanOrEqual(900);
    // What one of them has taken ahead and not given out is lost: no more than its last blocks.
    expect(served).toBeGreaterThan(800);
    expect(await call(await otherProcess())).toBe(15);
  });

  test("cost no statement for whoever is over, however often they try", async () => {
    for (let i = 0; i < 21; i++) await takeTurn("restore", from("stubborn"), NOON);
    const upsert = vi.spyOn(server.db().limit, "upsert");
    expect(await takeTurn("restore", from("stubborn"), NOON)).toBe(15);
    expect(upsert).not.toHaveBeenCalled();
    expect(await takeTurn("restore", from("somebody else"), NOON)).toBe(0);
    expect(upsert).toHaveBeenCalledTimes(1);
    upsert.mockRestore();
  });

  test("keep nobody's address, and go by themselves", async () => {
    await takeTurn("restore", from("203.0.113.77"), NOON);
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
    await expect(takeTurn("restore", from("uncounted"), NOON)).rejects.toThrow("no database");
    expect(await takeTurn("restore", from("uncounted"), NOON)).toBe(0);
  });
});

describe("who is counted", () => {
  test("is the owner whose key the cookie holds, or else the plan in progress, by a hash", async () => {
    const { callerOf } = await import("@/lib/server/caller");
    const { draftAccess, makeSecret, toOwner } = await import("@/lib/server/owner");
    const [key, draft] = [makeSecret(), makeSecret()];
    const owner = (cookie: string) => callerOf(new Headers({ cookie })).owner;
    expect(owner(`a=b; __Host-owner=${key}`)).toBe(toOwner(key).hash);
    expect(owner(`__Host-draft=${draft};__Host-owner=${key}`)).toBe(toOwner(key).hash);
    expect(owner(`__Host-draft=${draft}`)).toBe(draftAccess(draft).id);
    for (const none of ["", "__Host-owner=nonsense", `owner=${key}`, `x__Host-owner=${key}`])
      expect(owner(none), none).toBeNull();
  });
});

describe("whom a request comes from", () => {
  const seen = async (proxies: string, header: string | null) => {
    vi.stubEnv("TRUSTED_PROXIES", proxies);
    vi.resetModules();
    const { addressOf } = await import("@/lib/server/address");
    vi.unstubAllEnvs();
    return addressOf(new Headers(header === null ? {} : { "x-forwarded-for": header }));
  };
  test("is what our own side noted, never what the request says", async () => {
    expect(await seen("", "203.0.113.9")).toBe("203.0.113.9");
    expect(await seen("0", "6.6.6.6, 203.0.113.9")).toBe("203.0.113.9");
    expect(await seen("1", "6.6.6.6,203.0.113.9,10.0.0.1")).toBe("203.0.113.9");
    expect(await seen("1", "10.0.0.1")).toBe("");
    expect(await seen("", null)).toBe("");
  });
  test("is a household where it has an IPv6 network", async () => {
    expect(await seen("", "2001:db8:1:2:aaaa::1")).toBe("2001:db8:1:2");
    expect(await seen("", "2001:db8:1:2::")).toBe("2001:db8:1:2");
    expect(await seen("", "2001:0DB8::1")).toBe("2001:db8:0:0");
    expect(await seen("", "::1")).toBe("0:0:0:0");
    expect(await seen("", "::ffff:203.0.113.9")).toBe("::ffff:203.0.113.9");
  });
  test("is noted behind what the request says, before anyone reads it", async () => {
    const { beginRequests } = await import("@/lib/server/address");
    beginRequests();
    const request = (header?: string) => ({
      headers: header === undefined ? {} : { "x-forwarded-for": header },
      socket: Object.assign(new EventEmitter(), { remoteAddress: "203.0.113.9" }),
    });
    const [plain, forged] = [request(), request("6.6.6.6")];
    for (const each of [plain, forged]) channel("http.server.request.start").publish({ request: each });
    expect(plain.headers).toEqual({ "x-forwarded-for": "203.0.113.9" });
    expect(forged.headers).toEqual({ "x-forwarded-for": "6.6.6.6,203.0.113.9" });
  });
});
