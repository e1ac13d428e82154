import { afterAll, beforeAll, expect, test } from "vitest";
import { makeDraft, postFlight, postPage, type Draft } from "@/lib/core/saved/draft";
import type * as savingModule from "@/lib/server/trip/saving";
import type * as tripViewModule from "@/lib/server/trip/trip-view";
import type { OpenTrip } from "@/lib/server/trip/trip-view";
import { freshServer, type Server } from "@/tests/support/database";
import { postedOf } from "../support/sheet";

// A trip that was changed while it was being edited: refused with what differs, unless only the air had its say.

const TODAY = "2026-11-22";
const NOW = new Date(`${TODAY}T12:00:00Z`);
const fields = (form: Record<string, string>) =>
  Object.fromEntries(Object.entries(form).map(([name, value]) => [name, [value]]));
const FLIGHT = { "legs.0.duration.hours": "8", "legs.0.duration.minutes": "0", name: "Home" };

let server: Server;
let saving: typeof savingModule;
let views: typeof tripViewModule;
beforeAll(async () => {
  server = await freshServer("sqlite");
  saving = await import("@/lib/server/trip/saving");
  views = await import("@/lib/server/trip/trip-view");
});
afterAll(() => server.close());

const fly = (draft: Draft, change: Record<string, string> = {}) =>
  postFlight(draft, fields({ ...FLIGHT, ...change }), false, TODAY).draft;
function draftOf(id: string): Draft {
  const begun = postPage(
    fly(makeDraft(id, TODAY)),
    "start",
    fields({ consent: "yes", ageYears: "34", symptoms: "none" }),
    TODAY,
    false,
  ).draft;
  return postPage(begun, "health", postedOf("health", {}), TODAY, false).draft;
}

/** A saved trip that is being edited, which is changed meanwhile. */
async function editing(meanwhile: (stored: OpenTrip) => OpenTrip) {
  const [owner, id] = [server.toOwner(server.makeSecret()), server.makeTripId()];
  const find = async () => {
    const stored = await server.findTrip(owner, id);
    if (stored === null || stored.corrupted) throw new Error("The trip is gone.");
    return stored;
  };
  const save = (draft: Draft) => saving.saveDraft(draft, { owner, keepAnswers: true, over: false }, NOW);
  await server.keepOwner(owner, NOW);
  await save(draftOf(id));
  const begun = await find();
  const { trip, sheet } = meanwhile(begun);
  await server.updateTrip(owner, id, begun.version, trip, sheet, NOW);
  const draft = views.toEditingDraft(begun, TODAY);
  const differ = async (edited: Draft) => {
    const planned = saving.planDraft(edited, NOW);
    if (!planned.ok) throw new Error("There is no plan.");
    return saving.findChanges(await find(), planned, edited.sheet);
  };
  return { draft, save, find, differ };
}

const walked = (stored: OpenTrip): OpenTrip => {
  const said = [
    { leg: 1, saidAt: "2026-11-22T10:00:00Z", type: "pushedBack", at: "2026-11-22T10:00:00Z" },
    { leg: 1, saidAt: "2026-11-22T11:00:00Z", type: "walked" },
  ] as const;
  return { ...stored, trip: { ...stored.trip, progress: { schema: 1, said: [...said] } } };
};
const renamed = (stored: OpenTrip): OpenTrip => ({ ...stored, trip: { ...stored.trip, name: "Elsewhere" } });

test("what was said in the air meanwhile refuses no edit of the same flights, and stays", async () => {
  const { draft, save, find } = await editing(walked);
  expect(await save(fly(draft, { "preferences.setEveryMinutes": "45" }))).toMatchObject({ kind: "saved" });
  const { trip } = await find();
  expect(trip.preferences.setEveryMinutes).toBe(45);
  expect(trip.progress.said.map(({ type }) => type)).toEqual(["pushedBack", "walked"]);
});

test("an edit of other flights would lose it, and is refused for that", async () => {
  const { draft, save, find, differ } = await editing(walked);
  const edited = fly(draft, { "legs.0.duration.hours": "9" });
  expect(await save(edited)).toEqual({ kind: "stale" });
  expect((await find()).trip.progress.said).toHaveLength(2);
  expect(await differ(edited)).toEqual(["flights", "said"]);
});

test("any other change refuses it, with all that the two differ in", async () => {
  const { draft, save, differ } = await editing((stored) => walked(renamed(stored)));
  const slower = fly(draft, { "preferences.setEveryMinutes": "45" });
  expect(await save(slower)).toEqual({ kind: "stale" });
  expect(await differ(slower)).toEqual(["name", "pace"]);
  const older = postPage(
    fly(draft),
    "start",
    fields({ consent: "yes", ageYears: "35", symptoms: "none" }),
    TODAY,
    false,
  ).draft;
  expect(await differ(older)).toEqual(["name", "answers"]);
});

test("a plan in progress that knows nothing of what it began from is refused as before", async () => {
  const { draft, save } = await editing(walked);
  const older = { ...fly(draft, { "preferences.setEveryMinutes": "45" }), base: undefined };
  expect(await save(older)).toEqual({ kind: "stale" });
});
