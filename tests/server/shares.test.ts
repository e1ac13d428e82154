import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { SavedTrip } from "@/lib/core/saved/saved-schema";
import { makeReadyPlan } from "@/lib/core/plan/plan";
import { RULESET } from "@/lib/core/plan/ruleset";
import { toKeptLegs } from "@/lib/core/saved/saved";
import { SHARES_MAX } from "@/lib/core/saved/share";
import type * as sharesModule from "@/lib/server/store/shares";
import { bytesOnDisk, ENGINES, freshServer, type Server } from "@/tests/support/database";
import { CONSTRAINTS, savedTrip, SHEET } from "@/tests/support/saved-trip";
import { FREE_LEG } from "@/lib/core/advice/legs";
import { IN_CAST } from "../support/body";

const NOW = new Date("2026-11-22T12:00:00Z");
const after = (days: number) => new Date(NOW.getTime() + days * 86_400_000);

/** A trip with a plan as today's rules make it. */
function planned(changes: Partial<SavedTrip> = {}): SavedTrip {
  const trip = savedTrip(changes);
  const plan = makeReadyPlan(toKeptLegs(trip), trip.constraints);
  return { ...trip, shown: { rulesetVersion: RULESET.version, rulesetHash: RULESET.hash, plan } };
}

describe.each(ENGINES)("share links on %s", (engine) => {
  let server: Server;
  let shares: typeof sharesModule;
  beforeAll(async () => {
    server = await freshServer(engine);
    shares = await import("@/lib/server/store/shares");
  });
  afterAll(() => server.close());

  const saved = async (trip = planned()) => {
    const owner = server.toOwner(server.makeSecret());
    const id = server.makeTripId();
    await server.createTrip(owner, id, trip, SHEET, NOW);
    return { owner, id };
  };
  const share = async ({ owner, id }: Awaited<ReturnType<typeof saved>>, trip = planned(), days = 30) => {
    const token = server.makeSecret();
    expect(await shares.createShare(owner, id, trip, token, days, NOW)).toBe("created");
    return token;
  };

  test("show the times with plain moves, and nothing that says whose or why", async () => {
    const constraints = { ...CONSTRAINTS, seatedOnly: true, legs: { left: FREE_LEG, right: IN_CAST } };
    const trip = planned({ name: "Quokka", constraints });
    const it = await saved(trip);
    const shown = (await shares.findShared(await share(it, trip), NOW))?.shared;
    if (trip.shown.plan.status !== "ready" || shown?.plan.status !== "ready") throw new Error("not ready");
    const times = (plan: typeof trip.shown.plan) =>
      plan.legs.map(({ entries }) => entries.map(({ startMinute, kind }) => [startMinute, kind]));
    expect(times(shown.plan)).toEqual(times(trip.shown.plan));
    expect(shown.plan.legs[0]?.entries.length).toBeGreaterThan(5);
    const moves = (plan: typeof trip.shown.plan) =>
      plan.legs.flatMap(({ entries }) => entries.flatMap(({ exercises }) => exercises));
    expect(moves(trip.shown.plan).some(({ side }) => side === "left")).toBe(true);
    expect(moves(shown.plan).every(({ side }) => side === "both")).toBe(true);
    for (const code of ["X19", "X20", "X21"])
      expect(moves(shown.plan).map((move) => move.code)).not.toContain(code);
    expect(JSON.stringify(shown)).not.toMatch(/Quokka|aisle|seatedOnly|cast|lock|2026\.1/);
  });

  test("have one spelling each", async () => {
    const token = await share(await saved());
    expect(await shares.findShared(token, NOW)).not.toBeNull();
    const next = {
      A: "B",
      E: "F",
      I: "J",
      M: "N",
      Q: "R",
      U: "V",
      Y: "Z",
      c: "d",
      g: "h",
      k: "l",
      o: "p",
      s: "t",
      w: "x",
      "0": "1",
      "4": "5",
      "8": "9",
    };
    const last = token.at(-1) as keyof typeof next;
    const others = [token.slice(0, -1) + next[last], `${token}=`, `${token} `, `${token}A`];
    for (const other of others) {
      expect(Buffer.from(other.slice(0, 43), "base64url")).toEqual(Buffer.from(token, "base64url"));
      expect(await shares.findShared(other, NOW), other).toBeNull();
    }
  });

  test("end when they expire, are revoked, or their trip is deleted: missing, all alike", async () => {
    const it = await saved();
    const [expiring, revoked, kept] = [await share(it, planned(), 7), await share(it), await share(it)];
    for (const token of [expiring, revoked, kept]) expect(await shares.findShared(token, NOW)).not.toBeNull();
    const links = await shares.listShares(it.owner, it.id, NOW);
    expect(links.map(({ token }) => token).sort()).toEqual([expiring, revoked, kept].sort());

    const link = links.find(({ token }) => token === revoked);
    const stranger = await saved();
    await shares.revokeShare(stranger.owner, it.id, link?.id ?? "");
    for (const none of ["", "\0", "' OR 1=1 --"])
      expect(await shares.revokeShare(it.owner, it.id, none)).toBe(false);
    expect(await shares.findShared(revoked, NOW)).not.toBeNull();
    await shares.revokeShare(it.owner, it.id, link?.id ?? "");
    expect(await shares.findShared(revoked, NOW)).toBeNull();
    expect(await shares.findShared(expiring, after(7))).toBeNull();
    expect(await shares.findShared(kept, after(7))).not.toBeNull();
    expect(await server.purge(after(7))).toMatchObject({ shares: 1 });
    await server.deleteTrip(it.owner, it.id);
    for (const token of [kept, "", "nonsense", server.makeSecret(), "' OR 1=1 --"])
      expect(await shares.findShared(token, NOW)).toBeNull();
  });

  test("follow edits, and end for good when the trip is locked", async () => {
    const it = await saved();
    const token = await share(it);
    const longer = planned({
      clocks: { zoneData: "2026f", legs: [{ departureAt: "2026-12-01T21:05:00Z", durationMinutes: 600 }] },
    });
    await server.updateTrip(it.owner, it.id, 1, longer, SHEET, NOW);
    expect(await shares.findShared(token, NOW)).toMatchObject({
      shared: { legs: [{ durationMinutes: 600 }] },
    });
    await server.updateTrip(it.owner, it.id, 2, { ...longer, lock: "STOP" }, SHEET, NOW);
    expect(await shares.findShared(token, NOW)).toBeNull();
    await server.updateTrip(it.owner, it.id, 3, longer, SHEET, NOW);
    expect(await shares.findShared(token, NOW)).toBeNull();
  });

  test("are not made of a locked trip; a wait that was over counts under its own rule set alone", async () => {
    const it = await saved();
    const make = (trip: SavedTrip) => shares.createShare(it.owner, it.id, trip, server.makeSecret(), 7, NOW);
    const told = planned({ lock: "CLEAR", toldCanFly: true });
    const held = { ...told, shown: { ...told.shown, rulesetHash: "an older one" } };
    expect(await make({ ...planned(), lock: "STOP" })).toBe("locked");
    expect(await make({ ...planned(), lock: "CLEAR" })).toBe("locked");
    expect(await make(held)).toBe("locked");
    expect(await make(told)).toBe("created");
  });

  test("sent twice make one; there is an end to how many", async () => {
    const it = await saved();
    const token = server.makeSecret();
    const send = (with_: string) => shares.createShare(it.owner, it.id, planned(), with_, 7, NOW);
    expect(await Promise.all([send(token), send(token), send(token)])).toEqual(Array(3).fill("created"));
    expect(await shares.listShares(it.owner, it.id, NOW)).toHaveLength(1);
    for (let made = 1; made < SHARES_MAX; made++) await share(it);
    expect(await send(server.makeSecret())).toBe("many");
    expect(await send(token)).toBe("created");
  });

  test("go on working when the trips move to another key, and are the new owner's to revoke", async () => {
    const it = await saved();
    const token = await share(it);
    const next = server.toOwner(server.makeSecret());
    await server.moveTrips(it.owner, next, NOW);
    expect(await shares.findShared(token, NOW)).not.toBeNull();
    const [link] = await shares.listShares(next, it.id, NOW);
    expect(link?.token).toBe(token);
    await server.updateTrip(next, it.id, 1, planned({ departureDate: null }), SHEET, NOW);
    expect(await shares.findShared(token, NOW)).toMatchObject({ shared: { departureDate: null } });
  });

  test("made while the trip is being locked end as well", async () => {
    const it = await saved();
    const locked = { ...planned(), lock: "STOP" as const };
    const [, token] = await Promise.all([
      server.updateTrip(it.owner, it.id, 1, locked, SHEET, NOW),
      share(it).then(async (made) => {
        await shares.refreshShares(it.owner, it.id, locked);
        return made;
      }),
    ]);
    expect(await shares.findShared(token, NOW)).toBeNull();
  });

  test("are on the card when they work until the flight is over, the one that works longest", async () => {
    const it = await saved();
    const lasting = (until: Date | null) => shares.findLastingToken(it.owner, it.id, until, NOW);
    expect(await lasting(null)).toBeNull();
    await share(it, planned(), 7);
    const long = await share(it, planned(), 30);
    expect(await lasting(null)).toBe(long);
    expect(await lasting(after(30))).toBe(long);
    expect(await lasting(after(31))).toBeNull();
    expect(await shares.findLastingToken((await saved()).owner, it.id, null, NOW)).toBeNull();
  });

  test("leave neither their token nor the plan readable on disk", async () => {
    const it = await saved();
    const token = await share(it);
    const bytes = await bytesOnDisk(server.settings);
    expect(bytes.includes(it.id)).toBe(true);
    for (const text of [token, Buffer.from(token, "base64url"), "seatedSet"])
      expect(bytes.includes(text)).toBe(false);
  });
});
