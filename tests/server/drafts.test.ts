import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { DRAFT, SHEET } from "@/tests/support/saved-trip";
import { ENGINES, freshServer, type Server } from "@/tests/support/database";

const NOON = new Date("2026-11-22T12:00:00Z");
const later = (hours: number) => new Date(NOON.getTime() + hours * 3_600_000);

describe.each(ENGINES)("drafts on %s", (engine) => {
  let server: Server;
  beforeAll(async () => {
    server = await freshServer(engine);
  });
  afterAll(() => server.close());

  test("what was written is found again, by its secret alone", async () => {
    const secret = server.makeSecret();
    expect(await server.findDraft(secret, NOON)).toBeNull();
    await server.writeDraft(secret, DRAFT, NOON);
    expect(await server.findDraft(secret, NOON)).toEqual(DRAFT);
    expect(await server.findDraft(server.makeSecret(), NOON)).toBeNull();
  });

  test("a write replaces what was there; deleting ends it, twice is harmless", async () => {
    const secret = server.makeSecret();
    await server.writeDraft(secret, DRAFT, NOON);
    await server.writeDraft(secret, { ...DRAFT, toldCanFly: true }, NOON);
    expect(await server.findDraft(secret, NOON)).toEqual({ ...DRAFT, toldCanFly: true });
    await server.deleteDraft(secret);
    await server.deleteDraft(secret);
    expect(await server.findDraft(secret, NOON)).toBeNull();
  });

  test("it goes 24 hours after the last write, purge or no purge", async () => {
    const secret = server.makeSecret();
    await server.writeDraft(secret, DRAFT, NOON);
    await server.writeDraft(secret, DRAFT, later(20));
    expect(await server.findDraft(secret, later(43.9))).toEqual(DRAFT);
    expect(await server.findDraft(secret, later(44))).toBeNull();
  });

  test("the same draft written by many at once is one draft", async () => {
    const secret = server.makeSecret();
    const drafts = Array.from({ length: 20 }, (_, i) => ({
      ...DRAFT,
      sheet: { ...SHEET, sections: { start: { ageYears: [String(20 + i)] } } },
    }));
    await Promise.all(drafts.map((draft) => server.writeDraft(secret, draft, NOON)));
    expect(drafts).toContainEqual(await server.findDraft(secret, NOON));
    expect(await server.db().draft.count({ where: { id: server.draftAccess(secret).id } })).toBe(1);
  });

  test("of many changes at once every one counts", async () => {
    const secret = server.makeSecret();
    const add = (i: number) =>
      server.changeDraft(
        secret,
        DRAFT,
        (draft) => ({ draft: { ...draft, flight: { ...draft.flight, [`field${i}`]: [String(i)] } } }),
        NOON,
      );
    await Promise.all(Array.from({ length: 8 }, (_, i) => add(i)));
    const draft = await server.findDraft(secret, NOON);
    expect(Object.keys(draft?.flight ?? {}).filter((name) => name.startsWith("field"))).toHaveLength(8);
  });

  test("a damaged draft, or one moved from another secret, is no draft", async () => {
    const [one, other] = [server.makeSecret(), server.makeSecret()];
    await server.writeDraft(one, DRAFT, NOON);
    await server.writeDraft(other, DRAFT, NOON);
    const { sealed } = await server
      .db()
      .draft.findUniqueOrThrow({ where: { id: server.draftAccess(one).id } });
    await server.db().draft.update({ where: { id: server.draftAccess(other).id }, data: { sealed } });
    expect(await server.findDraft(one, NOON)).toEqual(DRAFT);
    expect(await server.findDraft(other, NOON)).toBeNull();
  });
});
