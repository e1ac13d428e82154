import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { SavedTrip } from "@/lib/core/saved/saved-schema";
import type { ListedTrip } from "@/lib/server/store/trip-list";
import { savedTrip, SHEET } from "@/tests/support/saved-trip";
import { ENGINES, freshServer, type Server } from "@/tests/support/database";

const NOW = new Date("2026-11-22T12:00:00Z");
const undated = savedTrip({
  departureDate: null,
  itinerary: { legs: [{ durationMinutes: 480, seat: "unknown", sleep: [] }], layoverMinutes: [] },
  clocks: { zoneData: "2026f", legs: [{ departureAt: null, durationMinutes: 480 }] },
});
const on = (date: string, name: string): SavedTrip =>
  savedTrip({
    name,
    departureDate: date,
    clocks: { zoneData: "2026f", legs: [{ departureAt: `${date}T08:00:00Z`, durationMinutes: 600 }] },
  });
const nameOf = (trip: ListedTrip) => (trip.corrupted ? "corrupted" : trip.trip.name);

describe.each(ENGINES)("trips on %s", (engine) => {
  let server: Server;
  beforeAll(async () => {
    server = await freshServer(engine);
  });
  afterAll(() => server.close());
  const newOwner = () => server.toOwner(server.makeSecret());
  const newId = () => server.tripIdFromDraft(server.makeSecret());

  test("a saved trip comes back whole, with its answers when they are kept", async () => {
    const [owner, id, other] = [newOwner(), newId(), newId()];
    expect(await server.createTrip(owner, id, savedTrip(), SHEET, NOW)).toBe("created");
    expect(await server.createTrip(owner, other, undated, null, NOW)).toBe("created");
    expect(await server.findTrip(owner, id)).toEqual({
      id,
      version: 1,
      airports: "LHR-SIN",
      departureAt: new Date("2026-12-01T21:05:00Z"),
      arrivalAt: new Date("2026-12-02T11:00:00Z"),
      createdAt: NOW,
      corrupted: false,
      trip: savedTrip(),
      sheet: SHEET,
    });
    expect(await server.findTrip(owner, other)).toMatchObject({ trip: undated, sheet: null, airports: "-" });
  });

  test("another owner finds, changes and deletes nothing", async () => {
    const [owner, stranger, id] = [newOwner(), newOwner(), newId()];
    await server.createTrip(owner, id, savedTrip(), SHEET, NOW);
    await server.keepOwner(stranger, NOW);
    expect(await server.findTrip(stranger, id)).toBeNull();
    expect(await server.listAll(stranger, NOW)).toEqual({ upcoming: [], past: [], next: null });
    expect(await server.updateTrip(stranger, id, 1, undated, null, NOW)).toBe("missing");
    expect(await server.deleteTrip(stranger, id)).toBe("missing");
    expect(await server.findTrip(owner, id)).toMatchObject({ version: 1, trip: savedTrip(), sheet: SHEET });
  });

  test("a save sent twice, at once or later, makes one trip and one owner", async () => {
    const draft = server.makeSecret();
    const id = server.tripIdFromDraft(draft);
    const save = () => server.createTrip(server.ownerFromDraft(draft), id, savedTrip(), SHEET, NOW);
    const outcomes = await Promise.all(Array.from({ length: 8 }, save));
    expect(outcomes.filter((outcome) => outcome === "created")).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome === "exists")).toHaveLength(7);
    expect(await save()).toBe("exists");
    const { upcoming } = await server.listAll(server.ownerFromDraft(draft), NOW);
    expect(upcoming.map((trip) => trip.id)).toEqual([id]);
  });

  test("two owners may have trips of one id; neither learns of the other", async () => {
    const [one, other, id] = [newOwner(), newOwner(), newId()];
    expect(await server.createTrip(one, id, savedTrip({ name: "One" }), null, NOW)).toBe("created");
    expect(await server.createTrip(other, id, savedTrip({ name: "Other" }), null, NOW)).toBe("created");
    expect(await server.deleteTrip(other, id)).toBe("deleted");
    expect(await server.findTrip(one, id)).toMatchObject({ trip: { name: "One" } });
  });

  test("an edit takes the version on; a stale one changes nothing; the same one again is done", async () => {
    const [owner, id] = [newOwner(), newId()];
    await server.createTrip(owner, id, savedTrip(), SHEET, NOW);
    const edited = savedTrip({ name: "Edited" });
    expect(await server.updateTrip(owner, id, 1, edited, null, NOW)).toBe("updated");
    expect(await server.findTrip(owner, id)).toMatchObject({ version: 2, trip: edited, sheet: null });
    expect(await server.updateTrip(owner, id, 1, savedTrip({ name: "Stale" }), SHEET, NOW)).toBe("stale");
    expect(await server.findTrip(owner, id)).toMatchObject({ version: 2, trip: edited, sheet: null });
    expect(await server.updateTrip(owner, id, 1, edited, null, NOW)).toBe("updated");
    expect(await server.findTrip(owner, id)).toMatchObject({ version: 2 });
    expect(await server.updateTrip(owner, newId(), 1, edited, null, NOW)).toBe("missing");
  });

  test("of many edits of one version at once, one is done and the others are told", async () => {
    const [owner, id] = [newOwner(), newId()];
    await server.createTrip(owner, id, savedTrip(), null, NOW);
    const names = Array.from({ length: 12 }, (_, i) => `Edit ${i}`);
    const outcomes = await Promise.all(
      names.map((name) => server.updateTrip(owner, id, 1, savedTrip({ name }), null, NOW)),
    );
    expect(outcomes.filter((outcome) => outcome === "updated")).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome === "stale")).toHaveLength(11);
    const winner = names[outcomes.indexOf("updated")];
    expect(await server.findTrip(owner, id)).toMatchObject({ version: 2, trip: { name: winner } });
  });

  test("the list has what is to come, soonest first, then the undated, and what is past, latest first", async () => {
    const owner = newOwner();
    const trips = [
      on("2027-03-01", "March"),
      on("2026-11-22", "in the air"),
      on("2026-11-20", "two days ago"),
      on("2026-06-01", "June"),
      { ...undated, name: "one day" },
      savedTrip({
        name: "today, no time",
        departureDate: "2026-11-22",
        clocks: { zoneData: "2026f", legs: [{ departureAt: null, durationMinutes: 60 }] },
      }),
    ];
    for (const trip of trips) await server.createTrip(owner, newId(), trip, null, NOW);
    const { upcoming, past } = await server.listAll(owner, NOW);
    expect(upcoming.map(nameOf)).toEqual(["in the air", "today, no time", "March", "one day"]);
    expect(past.map(nameOf)).toEqual(["two days ago", "June"]);
  });

  test("a damaged row, or one moved from elsewhere, is told apart and harms no other", async () => {
    const [owner, thief] = [newOwner(), newOwner()];
    const [whole, damaged, moved, halved] = [newId(), newId(), newId(), newId()];
    for (const id of [whole, damaged, moved, halved])
      await server.createTrip(owner, id, savedTrip(), SHEET, NOW);
    const at = (id: string, { hash } = owner) => ({ where: { ownerHash_id: { ownerHash: hash, id } } });
    const row = await server.db().trip.findUniqueOrThrow(at(whole));
    const flipped = row.sealed.map((byte, i) => (i === 500 ? byte ^ 1 : byte));
    await server.db().trip.update({ ...at(damaged), data: { sealed: flipped } });
    await server.db().trip.update({ ...at(moved), data: { sealed: row.sealed } });
    await server.db().trip.update({ ...at(halved), data: { sealedAnswers: row.sealed } });

    for (const id of [damaged, moved, halved]) {
      const found = await server.findTrip(owner, id);
      expect(found).toMatchObject({ id, corrupted: true, airports: "LHR-SIN" });
      expect(found).not.toHaveProperty("trip");
    }
    expect(await server.findTrip(owner, whole)).toMatchObject({ corrupted: false, trip: savedTrip() });
    const { upcoming } = await server.listAll(owner, NOW);
    // The list opens no answers.
    expect(upcoming.flatMap((trip) => (trip.corrupted ? [trip.id] : [])).sort()).toEqual(
      [damaged, moved].sort(),
    );

    await server.createTrip(thief, newId(), savedTrip(), null, NOW);
    await server.db().trip.create({ data: { ...row, ownerHash: thief.hash } });
    expect(await server.findTrip(thief, whole)).toMatchObject({ corrupted: true });
    expect(await server.deleteTrip(owner, damaged)).toBe("deleted");
  });
});
