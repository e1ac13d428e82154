import type { SqlDriverAdapter } from "@prisma/driver-adapter-utils";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type * as database from "@/prisma/database.mjs";
import { ENGINES, freshServer, type Server } from "@/tests/support/database";
import { DRAFT, savedTrip, SHEET } from "@/tests/support/saved-trip";

const NOW = new Date("2026-11-22T12:00:00Z");
const DAY = { id: "day1", kind: "watch", date: "2026-12-03" } as const;

// Listens in on the real driver. A statement is told by its first word and its table.
const heard = vi.hoisted(() => [] as string[]);
vi.mock("@/prisma/database.mjs", async (original) => {
  const real = await original<typeof database>();
  const hear = (sql: string) =>
    heard.push(sql.replace(/^(\w+).*?["`](Draft|Limit|Owner|Share|Trip)["`].*$/s, "$1 $2"));
  const listen = (connection: SqlDriverAdapter): SqlDriverAdapter => {
    const query = connection.queryRaw.bind(connection);
    const execute = connection.executeRaw.bind(connection);
    const begin = connection.startTransaction.bind(connection);
    return Object.assign(connection, {
      queryRaw: (asked) => (hear(asked.sql), query(asked)),
      executeRaw: (asked) => (hear(asked.sql), execute(asked)),
      startTransaction: (level) => (hear("TRANSACTION"), begin(level)),
    } satisfies Partial<SqlDriverAdapter>);
  };
  return {
    ...real,
    makeAdapter(settings: Parameters<typeof real.makeAdapter>[0]) {
      const adapter = real.makeAdapter(settings);
      const connect = adapter.connect.bind(adapter);
      return Object.assign(adapter, { connect: async () => listen(await connect()) });
    },
  };
});

// A write that is more than one statement can be lost half-way, or to another process (docs/decisions/0008).
describe.each(ENGINES)("every write is one statement on %s", (engine) => {
  let server: Server;
  beforeAll(async () => {
    server = await freshServer(engine);
  });
  afterAll(() => server.close());
  /** What follows a deletion: it stays in no log. */
  const emptied = engine === "sqlite" ? ["PRAGMA wal_checkpoint(TRUNCATE)"] : [];
  async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
    heard.length = 0;
    await work();
    return [...heard];
  }

  test("drafts", async () => {
    const secret = server.makeSecret();
    const writing = () => server.writeDraft(secret, DRAFT, NOW);
    expect(await statementsOf(writing)).toEqual(["INSERT Draft"]);
    expect(await statementsOf(writing)).toEqual(["INSERT Draft"]);
    const changing = () => server.changeDraft(secret, DRAFT, (draft) => ({ draft }), NOW);
    expect(await statementsOf(changing)).toEqual(["INSERT Draft", "UPDATE Draft"]);
    expect(await statementsOf(() => server.findDraft(secret, NOW))).toEqual(["SELECT Draft"]);
    expect(await statementsOf(() => server.deleteDraft(secret))).toEqual(["DELETE Draft"]);
  });

  test("limits", async () => {
    const { takeTurn } = await import("@/lib/server/store/limits");
    const caller = { address: "a", owner: "o" };
    const turn = (what: "import" | "plan") => statementsOf(() => takeTurn(what, caller, NOW));
    expect(await turn("import")).toEqual(["INSERT Limit"]);
    expect(await turn("import")).toEqual(["INSERT Limit"]);
    expect(await turn("plan")).toEqual(["INSERT Limit"]);
    // Of the API's turns this process holds a block.
    expect(await turn("plan")).toEqual([]);
  });

  test("trips, owners and purges", async () => {
    const secret = server.makeSecret();
    const [owner, id] = [server.ownerFromDraft(secret), server.tripIdFromDraft(secret)];
    const creating = () => server.createTrip(owner, id, savedTrip(), SHEET, NOW);
    await (await import("@/lib/server/store/room")).requireSpace();
    expect(await statementsOf(creating)).toEqual(["INSERT Owner", "INSERT Trip"]);
    const updating = () => server.updateTrip(owner, id, 1, savedTrip(), SHEET, NOW);
    expect(await statementsOf(updating)).toEqual(["SELECT Trip", "UPDATE Trip", "SELECT Share"]);
    expect(await statementsOf(() => server.findTrip(owner, id))).toEqual(["SELECT Trip"]);
    const handing = () => server.handOutCalendar(owner, id, [DAY], "content", NOW);
    expect(await statementsOf(handing)).toEqual(["SELECT Trip", "UPDATE Trip"]);
    expect(await statementsOf(handing)).toEqual(["SELECT Trip"]);
    // Upcoming, undated, past.
    expect(await statementsOf(() => server.listAll(owner, NOW))).toEqual(Array(3).fill("SELECT Trip"));
    const visiting = (now: Date) => statementsOf(() => server.findOwner([owner.secret], now));
    expect(await visiting(NOW)).toEqual(["SELECT Owner"]);
    const tomorrow = new Date("2026-11-23T12:00:00Z");
    expect(await visiting(tomorrow)).toEqual(["SELECT Owner", "UPDATE Owner"]);
    const purged = await statementsOf(() => server.purge(NOW));
    expect(purged.slice(0, 5)).toEqual([
      "DELETE Draft",
      "DELETE Limit",
      "DELETE Share",
      "UPDATE Trip",
      "DELETE Owner",
    ]);
    const other = server.toOwner(server.makeSecret());
    const moving = await statementsOf(() => server.moveTrips(owner, other, NOW));
    expect(moving).toEqual([
      "SELECT Owner",
      "UPDATE Owner",
      "SELECT Owner",
      "INSERT Owner",
      "SELECT Trip",
      "SELECT Share",
      "UPDATE Trip",
      "SELECT Trip",
      "DELETE Owner",
      ...emptied,
    ]);
    expect(await statementsOf(() => server.deleteTrip(other, id))).toEqual(["DELETE Trip", ...emptied]);
    expect(await creating()).toBe("created");
    const asked = (await server.packTrip(owner, id, NOW)) ?? [];
    const deleting = () => server.deleteForUndo(owner, id, asked, NOW);
    expect(await statementsOf(deleting)).toEqual(["SELECT Trip", "DELETE Trip", ...emptied]);
    expect(await statementsOf(deleting)).toEqual(["SELECT Trip"]);
    const outcome = await deleting();
    const packed = outcome.kind === "deleted" ? (outcome.packed ?? []) : [];
    expect(await statementsOf(() => server.undoDelete(owner, id, packed, NOW))).toEqual([
      // Whether it is there.
      "SELECT Trip",
      "INSERT Trip",
    ]);
    const deleted = await statementsOf(() => server.deleteOwner(other));
    expect(deleted[0]).toBe("DELETE Owner");
  });
});
