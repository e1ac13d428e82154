import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { lockTrip } from "@/lib/core/saved";
import { makeReadyPlan } from "@/lib/core/plan";
import type { SavedTrip } from "@/lib/core/draft";
import type * as TripProgress from "@/lib/server/trip-progress";
import { RULESET } from "@/lib/core/ruleset";
import { toKeptLegs } from "@/lib/core/saved";
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
    progress = await import("@/lib/server/trip-progress");
  });
  afterAll(() => server.close());

  async function begin(trip = planned()) {
    const owner = server.toOwner(server.makeSecret());
    const id = server.tripIdFromDraft(server.makeSecret());
    await server.createTrip(owner, id, trip, null, at(-1000));
    return {
      say: (form: Record<string, string>, now: Date) => progress.sayOnTrip(owner, id, fields(form), now),
      read: async () => {
        const stored = await server.findTrip(owner, id);
        if (stored === null || stored.corrupted) throw new Error("The trip is gone.");
        return stored;
      },
    };
  }

  test("is kept with the trip, plans the rest again, and leaves the plan as shown alone", async () => {
    const { say, read } = await begin();
    expect(await say({ say: "pushedBackAt", pushedBackAt: "21:55" }, at(60))).toMatchObject({ kind: "said" });
    expect(await say({ say: "walked" }, at(120))).toMatchObject({ kind: "said" });
    const stored = await read();
    expect(stored.trip.progress.said.map(({ type }) => type)).toEqual(["pushedBack", "walked"]);
    expect(stored.trip.shown).toEqual(planned().shown);

    const { flown, clocks } = progress.flyTrip(stored, at(120));
    expect(flown[0]).toMatchObject({ told: true, minute: 70, pushedBackAt: "2026-12-01T21:55:00Z" });
    expect(flown[0]?.stands.unplanned).toEqual([{ kind: "walk", endMinute: 70 }]);
    expect(clocks[0]?.map(({ place }) => place?.city)).toEqual(["London", "Singapore"]);
    const walks = flown[0]?.stands.entries.filter(({ kind }) => kind === "walk") ?? [];
    expect(walks.find(({ startMinute }) => startMinute > 70)?.startMinute).toBeGreaterThan(130);
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
      typed: "ten",
    });
    expect((await read()).version).toBe(1);
    expect(await say({ say: "later", landing: "10", from: "0" }, at(120))).toMatchObject({ kind: "said" });
  });

  test("is another owner's to say nothing about", async () => {
    const { read } = await begin();
    const stranger = server.toOwner(server.makeSecret());
    const { id } = await read();
    expect(await progress.sayOnTrip(stranger, id, fields({ say: "walked" }), at(120))).toEqual({
      kind: "nothing",
    });
    expect((await read()).version).toBe(1);
  });
});
