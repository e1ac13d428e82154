import { EventEmitter } from "node:events";
import { channel } from "node:diagnostics_channel";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { takeTurn as turn } from "@/lib/server/limits";
import { bytesOnDisk, ENGINES, freshServer, type Server } from "@/tests/support/database";

const NOON = new Date("2026-11-22T12:00:00Z");
const after = (minutes: number) => new Date(NOON.getTime() + minutes * 60_000);

describe.each(ENGINES)("limits on %s", (engine) => {
  let server: Server;
  let takeTurn: typeof turn;
  beforeAll(async () => {
    server = await freshServer(engine);
    ({ takeTurn } = await import("@/lib/server/limits"));
  });
  afterAll(() => server.close());

  test("let twenty pass and then say how long to wait, for that one alone, until the quarter is over", async () => {
    for (let i = 0; i < 20; i++) expect(await takeTurn("restore", ["a"], NOON)).toBe(0);
    expect(await takeTurn("restore", ["a"], after(4))).toBe(11);
    expect(await takeTurn("restore", ["a"], after(14.5))).toBe(1);
    expect(await takeTurn("restore", ["b"], after(4))).toBe(0);
    expect(await takeTurn("import", ["a"], after(4))).toBe(0);
    expect(await takeTurn("restore", ["a"], after(15))).toBe(0);
  });

  test("count each of several: one over its limit is enough", async () => {
    for (let i = 0; i < 20; i++) await takeTurn("restore", ["owner", `address ${i}`], NOON);
    expect(await takeTurn("restore", ["owner", "address 99"], NOON)).toBe(15);
    expect(await takeTurn("restore", ["address 0"], NOON)).toBe(0);
  });

  test("lose no count when many try at once", async () => {
    const tries = Array.from({ length: 30 }, () => takeTurn("restore", ["many"], NOON));
    const waits = await Promise.all(tries);
    expect(waits.filter((wait) => wait === 0)).toHaveLength(20);
  });

  test("keep nobody's address, and go by themselves", async () => {
    await takeTurn("restore", ["203.0.113.77"], NOON);
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
    await expect(takeTurn("restore", ["a"], NOON)).rejects.toThrow("no database");
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
    const { notePeers } = await import("@/lib/server/address");
    notePeers();
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
