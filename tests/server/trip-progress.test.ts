import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { lockTrip } from "@/lib/core/saved/saved";
import {
  NO_PROGRESS,
  NOTES_MAX,
  REPLACED_LANDINGS_MAX,
  toHappenings,
  type Said,
} from "@/lib/core/air/progress";
import { makeReadyPlan } from "@/lib/core/plan/plan";
import type { SavedTrip } from "@/lib/core/saved/saved-schema";
import type * as TripProgress from "@/lib/server/trip/trip-progress";
import { RULESET } from "@/lib/core/plan/ruleset";
import { toKeptLegs } from "@/lib/core/saved/saved";
import { CONSTRAINTS, savedTrip } from "@/tests/support/saved-trip";
import { ENGINES, freshServer, type Server } from "@/tests/support/database";

const PUSHBACK = Date.parse("2026-12-01T21:05:00Z");
const at = (minute: number) => new Date(PUSHBACK + minute * 60_000);
const fields = (form: Record<string, string>) =>
  Object.fromEntries(Object.entries({ leg: "1", ...form }).map(([name, value]) => [name, [value]]));

/** London to Singapore at 21:05, with everything planned. */
function planned(): SavedTrip {
  const trip = savedTrip();
  const plan = makeReadyPlan(toKeptLegs(trip), CONSTRAINTS);
  return { ...trip, shown: { rulesetVersion: RULESET.version, rulesetHash: RULESET.hash, plan } };
}

describe.each(ENGINES)("what is said in the air, on %s", (engine) => {
  let server: Server;
  let progress: typeof TripProgress;
  beforeAll(async () => {
    server = await freshServer(engine);
    progress = await import("@/lib/server/trip/trip-progress");
  });
  afterAll(() => server.close());

  async function begin(trip = planned()) {
    const owner = server.toOwner(server.makeSecret());
    const id = server.tripIdFromDraft(server.makeSecret());
    await server.createTrip(owner, id, trip, null, at(-1000));
    return {
      merge: async (said: Said[], flights?: string) => {
        const stored = await server.findTrip(owner, id);
        if (stored === null || stored.corrupted) throw new Error("The trip is gone.");
        const mark = flights ?? progress.flightsMark(stored.trip);
        return progress.mergeIntoTrip(owner, id, mark, { schema: 1, said }, at(900));
      },
      say: (form: Record<string, string>, now: Date) => progress.sayOnTrip(owner, id, fields(form), now),
      read: async () => {
        const stored = await server.findTrip(owner, id);
        if (stored === null || stored.corrupted) throw new Error("The trip is gone.");
        return stored;
      },
    };
  }

  test("is refused when as much is noted as is kept; of a trip saved with more, the latest count", async () => {
    const walked = (minute: number): Said => ({ leg: 1, saidAt: at(minute).toISOString(), type: "walked" });
    const walks = (count: number) => Array.from({ length: count }, (_, minute) => walked(minute));
    const { say, read, merge } = await begin();
    expect(await merge(walks(NOTES_MAX))).toMatchObject({ kind: "merged" });
    await expect(say({ say: "walked" }, at(800))).rejects.toThrow("no room for more notes");
    expect((await read()).trip.progress.said).toHaveLength(NOTES_MAX);

    const early = { leg: 1, type: "beltOn", saidAt: at(0).toISOString() } as const;
    const longer = { schema: 1, said: [early, ...walks(NOTES_MAX)] } as const;
    expect(toHappenings(longer, 1, at(0).toISOString())).toHaveLength(NOTES_MAX);
    expect(toHappenings(longer, 1, at(0).toISOString()).map(({ type }) => type)).not.toContain("beltOn");
  });

  test("counts the last landing said of each flight, and few before it: the rest is planned anew each time", async () => {
    const landing = (minute: number, leg = 1): Said => ({
      leg,
      saidAt: at(minute).toISOString(),
      type: "landing",
      laterMinutes: minute,
    });
    const landings = Array.from({ length: 40 }, (_, minute) => landing(minute));
    const { say, read, merge } = await begin();
    expect(await merge(landings)).toMatchObject({ kind: "merged" });
    expect(await say({ say: "later", landing: "50" }, at(500))).toMatchObject({ kind: "said" });
    expect((await read()).trip.progress.said).toHaveLength(41);

    const walked: Said = { leg: 1, saidAt: at(0).toISOString(), type: "walked" };
    const said = { schema: 1, said: [walked, landing(1, 2), ...landings] } as const;
    const minutesOf = (leg: number) =>
      toHappenings(said, leg, at(0).toISOString()).map(({ minute }) => minute);
    expect(minutesOf(1)).toEqual(
      [0, ...landings.keys()].filter((_, index) => index === 0 || index > 40 - 1 - REPLACED_LANDINGS_MAX),
    );
    expect(minutesOf(2)).toEqual([1]);
  });

  test("is kept with the trip, plans the rest again, and leaves the plan as shown alone", async () => {
    const { say, read } = await begin();
    expect(await say({ say: "pushedBackAt", pushedBackAt: "21:55" }, at(60))).toMatchObject({ kind: "said" });
    expect(await say({ say: "walked" }, at(120))).toMatchObject({ kind: "said" });
    const stored = await read();
    expect(stored.trip.progress.said.map(({ type }) => type)).toEqual(["pushedBack", "walked"]);
    expect(stored.trip.shown).toEqual(planned().shown);

    const { flown, clocks } = progress.flyTrip(stored, at(120));
    expect(flown[0]).toMatchObject({ pushbackSaid: true, minute: 70, pushedBackAt: "2026-12-01T21:55:00Z" });
    expect(flown[0]?.stands.unplanned).toEqual([{ kind: "walk", endMinute: 70 }]);
    expect(clocks[0]?.map(({ place }) => place?.city)).toEqual(["London", "Singapore"]);
    const walks = flown[0]?.stands.entries.filter(({ kind }) => kind === "walk") ?? [];
    expect(walks.find(({ startMinute }) => startMinute > 70)?.startMinute).toBeGreaterThan(130);
  });

  test("a walk said by a slip is taken back, once and no other", async () => {
    const { say, read } = await begin();
    await say({ say: "pushedBackNow" }, at(0));
    await say({ say: "walked" }, at(60));
    await say({ say: "walked" }, at(120));
    const [walked, slip] = [at(60), at(120)].map((instant) => instant.toISOString());
    const takeBack = (walkedAt = "") => say({ say: "notWalked", walkedAt }, at(122));
    expect(await takeBack("2026")).toEqual({ kind: "nothing" });
    expect(await takeBack(walked)).toEqual({ kind: "nothing" });
    expect(await takeBack(slip)).toMatchObject({ kind: "said" });
    expect(await takeBack(slip)).toEqual({ kind: "nothing" });
    const [flown] = progress.flyTrip(await read(), at(122)).flown;
    expect(flown?.stands.unplanned).toEqual([{ kind: "walk", endMinute: 60 }]);
  });

  test("sent twice, at once or after its answer was lost, is said once", async () => {
    const { say, read } = await begin();
    const walked = () => say({ say: "walked" }, at(120));
    await Promise.all([walked(), walked()]);
    const once = await read();
    expect(once.trip.progress.said).toHaveLength(1);
    await walked();
    expect(await read()).toEqual(once);
  });

  test("from two devices at once loses nothing", async () => {
    const { say, read } = await begin();
    await Promise.all([
      say({ say: "walked" }, at(120)),
      say({ say: "beltOn" }, at(120)),
      say({ say: "done", entry: "l1m25", kind: "quickSet" }, at(121)),
    ]);
    const said = (await read()).trip.progress.said.map(({ type }) => type);
    expect(said.toSorted()).toEqual(["beltOn", "done", "walked"]);
  });

  test("two phones' notes come together whichever is sent first, twice over, and beside what the page was told", async () => {
    const said = (minute: number) => ({ leg: 1, saidAt: at(minute).toISOString() });
    const one: Said[] = [
      { ...said(120), type: "walked" },
      { ...said(130), type: "missed", entryId: "l1m25" },
    ];
    const other: Said[] = [
      { ...said(131), type: "done", entryId: "l1m25", kind: "quickSet" },
      { ...said(140), type: "beltOn" },
    ];
    for (const phones of [
      [one, other],
      [other, one],
    ]) {
      const { say, merge, read } = await begin();
      await Promise.all([...phones.map((notes) => merge(notes)), say({ say: "woke" }, at(100))]);
      const again = await merge(one);
      const { trip } = await read();
      expect(again).toEqual({ kind: "merged", progress: trip.progress });
      expect(trip.progress.said.map(({ type }) => type)).toEqual([
        "woke",
        "walked",
        "missed",
        "done",
        "beltOn",
      ]);
      const { flown } = progress.flyTrip(await read(), at(150));
      // The last word on an entry holds.
      expect(flown[0]?.stands.entries.find(({ id }) => id === "l1m25")?.state).toBe("done");
    }
  });

  test("a phone's notes of other flights, of a locked trip, or beyond all measure, change nothing", async () => {
    const walked = (minute: number): Said => ({ leg: 1, saidAt: at(minute).toISOString(), type: "walked" });
    const { merge, read } = await begin();
    expect(await merge([walked(1)], "other")).toEqual({ kind: "changed" });
    const many = Array.from({ length: NOTES_MAX + 1 }, (_, index) => walked(index));
    expect(await merge(many)).toEqual({ kind: "tooMuch" });
    const locked = await begin(lockTrip(planned(), "STOP"));
    expect(await locked.merge([walked(1)])).toEqual({ kind: "locked" });
    expect([(await read()).version, (await locked.read()).version]).toEqual([1, 1]);
    // Nothing new is nothing to write; a flight that is not there is left out.
    expect(await merge([])).toMatchObject({ kind: "merged" });
    expect(await merge([{ ...walked(1), leg: 2 }])).toEqual({ kind: "merged", progress: NO_PROGRESS });
    expect((await read()).version).toBe(1);
    expect(await merge(many.slice(1))).toMatchObject({ kind: "merged" });
    expect((await read()).version).toBe(2);
  });

  test("says nothing of a locked trip, an unknown leg or in unknown words, and keeps what cannot be read", async () => {
    const locked = await begin(lockTrip(planned(), "STOP"));
    expect(await locked.say({ say: "walked" }, at(120))).toEqual({ kind: "nothing" });
    expect((await locked.read()).version).toBe(1);

    const { say, read } = await begin();
    expect(await say({ say: "walked", leg: "2" }, at(120))).toEqual({ kind: "nothing" });
    expect(await say({ say: "flown away" }, at(120))).toEqual({ kind: "nothing" });
    expect(await say({ say: "later", landing: "ten", from: "0" }, at(120))).toEqual({
      kind: "unreadable",
      saying: "later",
      field: "landing",
      typed: "ten",
    });
    expect((await read()).version).toBe(1);
    expect(await say({ say: "later", landing: "10", from: "0" }, at(120))).toMatchObject({ kind: "said" });
  });

  test("is another owner's to say nothing about", async () => {
    const { read } = await begin();
    const stranger = server.toOwner(server.makeSecret());
    await server.keepOwner(stranger, at(0));
    const { id } = await read();
    expect(await progress.sayOnTrip(stranger, id, fields({ say: "walked" }), at(120))).toEqual({
      kind: "nothing",
    });
    expect((await read()).version).toBe(1);
  });
});
