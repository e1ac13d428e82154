import { createCipheriv, randomBytes } from "node:crypto";
import { deflateRawSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import type * as sharesModule from "@/lib/server/store/shares";
import type { Owner } from "@/lib/server/keys/owner";
import type { Part } from "@/lib/server/store/trip-seal";
import { ENGINES, freshServer, type Server } from "@/tests/support/database";
import { DRAFT, savedTrip, SHEET } from "@/tests/support/saved-trip";
import EARLIER from "../support/rows-sealed-by-name.json";

// What stands beside what is sealed is authenticated with it: no part of one state of a row opens in another.

/** A seal as they were before 2026-11-30. */
function sealByName(key: Uint8Array, name: readonly string[], value: unknown): Uint8Array<ArrayBuffer> {
  const content = deflateRawSync(JSON.stringify(value));
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(Buffer.from(JSON.stringify([1, ...name])));
  const body = [cipher.update(Buffer.concat([length, content])), cipher.final()];
  return Uint8Array.from(Buffer.concat([Uint8Array.of(1), nonce, ...body, cipher.getAuthTag()]));
}

const NOW = new Date("2026-11-22T12:00:00Z");
const LATER = new Date("2026-11-23T12:00:00Z");
const DAY = { id: "day1", kind: "watch", date: "2026-12-03" } as const;

describe.each(ENGINES)("what is sealed on %s", (engine) => {
  let server: Server;
  let shares: typeof sharesModule;
  beforeAll(async () => {
    server = await freshServer(engine);
    shares = await import("@/lib/server/store/shares");
  });
  afterAll(() => server.close());
  const newOwner = () => server.toOwner(server.makeSecret());
  const where = ({ hash }: Owner, id: string) => ({ ownerHash_id: { ownerHash: hash, id } });
  const rowOf = (owner: Owner, id: string) => server.db().trip.findUniqueOrThrow({ where: where(owner, id) });
  const put = (owner: Owner, id: string, data: Partial<Awaited<ReturnType<typeof rowOf>>>) =>
    server.db().trip.update({ where: where(owner, id), data });

  /** A trip with all that can be sealed of it. */
  async function saveAll(): Promise<{ owner: Owner; id: string }> {
    const [owner, id] = [newOwner(), server.makeTripId()];
    await server.createTrip(owner, id, savedTrip(), SHEET, NOW);
    await server.handOutCalendar(owner, id, [DAY], "content", NOW);
    return { owner, id };
  }
  const opens = async (owner: Owner, id: string) => {
    const stored = await server.findTrip(owner, id);
    const { corrupted = true } = stored ?? {};
    return { trip: !corrupted, calendar: (await server.findHandedOut(owner, id)) !== null };
  };

  test("opens beside the columns it was sealed with, and beside none that was changed", async () => {
    const { owner, id } = await saveAll();
    const whole = await rowOf(owner, id);
    expect(await opens(owner, id)).toEqual({ trip: true, calendar: true });
    const changes = {
      version: 2,
      airports: "LHR-SYD",
      departureAt: LATER,
      arrivalAt: null,
      durations: "836",
      createdAt: LATER,
    };
    for (const [column, value] of Object.entries(changes)) {
      await put(owner, id, { [column]: value });
      expect(await opens(owner, id), column).toEqual({ trip: false, calendar: false });
      const { upcoming, past } = await server.listAll(owner, NOW);
      expect(
        [...upcoming, ...past].map(({ corrupted }) => corrupted),
        column,
      ).toEqual([true]);
      await put(owner, id, { [column]: whole[column as keyof typeof changes] });
      expect(await opens(owner, id), `${column} put back`).toEqual({ trip: true, calendar: true });
    }
    for (const eraseBy of [new Date("2099-01-01T00:00:00Z"), null]) {
      await put(owner, id, { eraseBy });
      expect(await opens(owner, id), "answers that were to go are not kept longer").toMatchObject({
        trip: false,
      });
    }
  });

  test("of two states of a trip, no part opens in the other", async () => {
    const { owner, id } = await saveAll();
    const one = await rowOf(owner, id);
    await server.updateTrip(owner, id, 1, savedTrip({ name: "Other" }), SHEET, LATER);
    expect(await opens(owner, id)).toEqual({ trip: true, calendar: true });
    const other = await rowOf(owner, id);
    for (const part of ["sealed", "sealedAnswers", "sealedCalendar"] as const) {
      await put(owner, id, { [part]: one[part] });
      expect(await opens(owner, id), part).not.toEqual({ trip: true, calendar: true });
      await put(owner, id, { [part]: other[part] });
    }
    expect(await opens(owner, id)).toEqual({ trip: true, calendar: true });
  });

  test("every way of writing keeps it so: edited, handed out, moved, erased, deleted and taken back", async () => {
    const { owner, id } = await saveAll();
    await server.updateTrip(owner, id, 1, savedTrip({ name: "Edited" }), SHEET, LATER);
    await server.handOutCalendar(owner, id, [{ ...DAY, date: "2026-12-04" }], "other", LATER);
    const next = newOwner();
    const token = server.makeSecret();
    await shares.createShare(owner, id, savedTrip(), token, 14, NOW);
    await server.moveTrips(owner, next, LATER);
    expect(await opens(next, id)).toEqual({ trip: true, calendar: true });
    expect(await shares.listShares(next, id, NOW)).toMatchObject([{ token }]);
    expect(await shares.findShared(token, NOW)).not.toBeNull();
    const asked = (await server.packTrip(next, id, NOW)) ?? [];
    const deleted = await server.deleteForUndo(next, id, asked, NOW);
    expect(
      await server.undoDelete(next, id, deleted.kind === "deleted" ? (deleted.packed ?? []) : [], NOW),
    ).toBe("back");
    expect(await opens(next, id)).toEqual({ trip: true, calendar: true });
    // The purge holds no key, and what it leaves opens.
    await server.purge(new Date("2027-03-01T00:00:00Z"));
    expect(await server.findTrip(next, id)).toMatchObject({ corrupted: false, sheet: null });
    expect(await opens(next, id)).toEqual({ trip: true, calendar: true });
  });

  test("an edit and a calendar file at once both count", async () => {
    const { owner, id } = await saveAll();
    const [outcome] = await Promise.all([
      server.updateTrip(owner, id, 1, savedTrip({ name: "Edited" }), SHEET, LATER),
      server.handOutCalendar(owner, id, [{ ...DAY, date: "2026-12-05" }], "other", LATER),
    ]);
    expect(outcome).toBe("updated");
    expect(await server.findTrip(owner, id)).toMatchObject({ corrupted: false, trip: { name: "Edited" } });
    expect(JSON.stringify(await server.findHandedOut(owner, id))).toContain("2026-12-05");
  });

  test("a share link lasts as long as was said, and shows no other trip; a draft as long as it was written for", async () => {
    const { owner, id } = await saveAll();
    const token = server.makeSecret();
    await shares.createShare(owner, id, savedTrip(), token, 14, NOW);
    const { id: link } = server.shareAccess(token);
    expect(await shares.findShared(token, NOW)).not.toBeNull();
    const there = { where: { id: link } };
    const { expiresAt } = await server.db().share.findUniqueOrThrow(there);
    await server.db().share.update({ ...there, data: { expiresAt: new Date("2099-01-01T00:00:00Z") } });
    expect(await shares.findShared(token, NOW)).toBeNull();
    await server.db().share.update({ ...there, data: { expiresAt } });
    expect(await shares.findShared(token, NOW)).not.toBeNull();
    const other = server.makeTripId();
    await server.createTrip(owner, other, savedTrip({ name: "Private" }), null, NOW);
    await server.db().share.update({ ...there, data: { tripId: other } });
    expect(await shares.listShares(owner, other, NOW)).toMatchObject([{ token: null }]);

    const draft = server.makeSecret();
    await server.writeDraft(draft, DRAFT, NOW);
    expect(await server.findDraft(draft, NOW)).toEqual(DRAFT);
    await server.db().draft.updateMany({ data: { expiresAt: new Date("2099-01-01T00:00:00Z") } });
    expect(await server.findDraft(draft, NOW)).toBeNull();
  });

  const bytes = (text: string) => Uint8Array.from(Buffer.from(text, "base64"));
  /** Puts the rows that earlier versions sealed into the database, and gives those of its trip and its link. */
  async function putEarlier() {
    const { trip, share, draft } = EARLIER;
    const owner = server.toOwner(EARLIER.secret);
    await server.db().trip.deleteMany({ where: { id: trip.id } });
    await server.db().draft.deleteMany({ where: { id: draft.id } });
    await server.keepOwner(owner, NOW);
    await server
      .db()
      .trip.create({
        data: {
          ...trip,
          departureAt: new Date(trip.departureAt),
          arrivalAt: new Date(trip.arrivalAt),
          createdAt: new Date(trip.createdAt),
          eraseBy: new Date(trip.eraseBy),
          sealed: bytes(trip.sealed),
          sealedAnswers: bytes(trip.sealedAnswers),
          sealedCalendar: bytes(trip.sealedCalendar),
        },
      });
    const [createdAt, expiresAt] = [new Date(share.createdAt), new Date(share.expiresAt)];
    const [sealed, sealedToken] = [bytes(share.sealed), bytes(share.sealedToken)];
    const link = await server
      .db()
      .share.create({ data: { ...share, createdAt, expiresAt, sealed, sealedToken } });
    await server
      .db()
      .draft.create({
        data: { id: draft.id, sealed: bytes(draft.sealed), expiresAt: new Date(draft.expiresAt) },
      });
    return { owner, id: trip.id, row: await rowOf(owner, trip.id), link };
  }

  test("rows sealed by earlier versions open, and are bound when they are next written", async () => {
    const { trip, draft } = EARLIER;
    const { owner, id, row } = await putEarlier();
    // What they hold may be of an earlier shape; that is for the shapes. Here they open.
    const { openPart } = await import("@/lib/server/store/trip-seal");
    const { unseal } = await import("@/lib/server/keys/seal");
    const opened = (part: Part, sealed: Uint8Array | null) =>
      sealed && openPart(owner, row, part, sealed, z.unknown());
    expect(opened("trip", row.sealed)).toMatchObject({ name: "Singapore" });
    expect(opened("answers", row.sealedAnswers)).toMatchObject({ sections: { start: { ageYears: ["47"] } } });
    expect(opened("calendar", row.sealedCalendar)).not.toBeNull();
    expect(opened("answers", row.sealed)).toBeNull();
    expect(await shares.listShares(owner, id, NOW)).toMatchObject([{ token: EARLIER.token }]);
    const { id: draftId, key } = server.draftAccess(EARLIER.draftSecret);
    const bound = [new Date(draft.expiresAt)];
    expect(unseal(key, { name: ["draft", draftId], bound }, bytes(draft.sealed), z.unknown())).not.toBeNull();

    const seals = async (of: Owner) => {
      const row = await rowOf(of, id);
      return [row.sealed[0], row.sealedAnswers?.[0], row.sealedCalendar?.[0]];
    };
    expect(await seals(owner)).toEqual([1, 1, 1]);
    expect(await server.updateTrip(owner, id, 1, savedTrip(), SHEET, NOW)).toBe("updated");
    expect(await seals(owner)).toEqual([2, 2, 2]);
    expect(await opens(owner, id)).toEqual({ trip: true, calendar: true });
    const next = newOwner();
    await server.moveTrips(owner, next, NOW);
    expect(await opens(next, id)).toEqual({ trip: true, calendar: true });
    // What was sealed before is of the state before.
    await put(next, id, { sealed: bytes(trip.sealed) });
    expect(await opens(next, id)).toMatchObject({ trip: false });
  });

  test("nothing that an earlier version sealed opens beside what was sealed since", async () => {
    const { owner, id, row } = await putEarlier();
    await server.updateTrip(owner, id, 1, savedTrip(), SHEET, NOW);
    const since = await rowOf(owner, id);
    const eraseBy = new Date("2099-01-01T00:00:00Z");
    const whole = { trip: true, calendar: true };
    for (const [mixed, opened] of [
      [
        { sealedAnswers: row.sealedAnswers, eraseBy },
        { trip: false, calendar: true },
      ],
      [{ sealed: row.sealed }, { trip: false }],
      [{ sealedCalendar: row.sealedCalendar }, { trip: true, calendar: false }],
    ] as const) {
      await put(owner, id, mixed);
      expect(await opens(owner, id), Object.keys(mixed).join()).toMatchObject(opened);
      const { sealed, sealedAnswers, sealedCalendar, eraseBy } = since;
      await put(owner, id, { sealed, sealedAnswers, sealedCalendar, eraseBy });
      expect(await opens(owner, id)).toEqual(whole);
    }
  });

  test("of a share link neither, once the trip is edited or has another key", async () => {
    const { unseal } = await import("@/lib/server/keys/seal");
    const until = { expiresAt: new Date("2099-01-01T00:00:00Z") };
    const writings = [
      async (owner: Owner, id: string) => {
        await server.updateTrip(owner, id, 1, savedTrip(), SHEET, NOW);
        return owner;
      },
      async (owner: Owner) => {
        const next = newOwner();
        await server.moveTrips(owner, next, NOW);
        return next;
      },
    ];
    for (const write of writings) {
      const { owner, id, link } = await putEarlier();
      const there = { where: { id: link.id } };
      const next = await write(owner, id);
      expect(await shares.listShares(next, id, NOW)).toMatchObject([{ token: EARLIER.token }]);
      const since = await server.db().share.findUniqueOrThrow(there);
      expect([since.sealed[0], since.sealedToken[0]]).toEqual([2, 2]);
      const { key } = server.shareAccess(EARLIER.token);
      const plain = { name: ["share", link.id], bound: [since.createdAt, since.expiresAt] };
      const copy = sealByName(key, plain.name, unseal(key, plain, since.sealed, z.unknown()));
      const lengthen = (seals: Partial<typeof link>) =>
        server.db().share.update({ ...there, data: { ...since, ...until, ...seals } });
      await lengthen({ sealed: copy });
      expect(await shares.findShared(EARLIER.token, NOW)).toBeNull();
      // The twin: of a row that is as old as a whole. What is moved and not edited is of rules too old to show.
      await lengthen({ sealed: copy, sealedToken: link.sealedToken });
      expect((await shares.findShared(EARLIER.token, NOW)) !== null).toBe(next.hash === owner.hash);
      await server.db().share.update({ ...there, data: { ...since, sealedToken: link.sealedToken } });
      expect(await shares.listShares(next, id, NOW)).toMatchObject([{ token: null }]);
    }
  });
});
