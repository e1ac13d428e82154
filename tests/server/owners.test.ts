import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { NOTES_MAX } from "@/lib/core/air/progress";
import { exportSchema } from "@/lib/core/saved/export";
import { readExport } from "@/lib/server/trip/export-file";
import type * as exportingModule from "@/lib/server/trip/exporting";
import type { Owner } from "@/lib/server/keys/owner";
import type { StoredTrip } from "@/lib/server/store/trip-row";
import { bytesOnDisk, ENGINES, freshServer, type Server } from "@/tests/support/database";
import { DRAFT, savedTrip, SHEET } from "@/tests/support/saved-trip";

const NOW = new Date("2026-11-22T12:00:00Z");
const nameOf = (stored: StoredTrip) => (stored.corrupted ? "corrupted" : stored.trip.name);

describe.each(ENGINES)("an owner's trips on %s", (engine) => {
  let server: Server;
  let exporting: typeof exportingModule;
  beforeAll(async () => {
    server = await freshServer(engine);
    exporting = await import("@/lib/server/trip/exporting");
  });
  afterAll(() => server.close());
  const newOwner = () => server.toOwner(server.makeSecret());
  const save = async (owner: Owner, name: string, id = server.makeTripId()) => {
    await server.createTrip(owner, id, savedTrip({ name }), SHEET, NOW);
    return id;
  };
  const all = async (owner: Owner) => {
    const found: StoredTrip[] = [];
    for await (const trip of server.eachTrip(owner)) found.push(trip);
    return found;
  };
  const names = async (owner: Owner) => (await all(owner)).map(nameOf).sort();
  const written = async (owner: Owner | null) => {
    let text = "";
    for await (const piece of exporting.writeExport(owner, DRAFT, NOW)) text += piece;
    return text;
  };

  const bring: typeof exporting.importTrips = async (owner, file, now) => {
    await server.keepOwner(owner, now);
    return exporting.importTrips(owner, file, now);
  };

  test("an export of a trip with more notes than count is known again", async () => {
    const owner = newOwner();
    const said = Array.from({ length: NOTES_MAX + 40 }, (_, index) => ({
      leg: 1,
      saidAt: new Date(NOW.getTime() + index * 60_000).toISOString(),
      type: "beltOn" as const,
    }));
    const trip = savedTrip({ name: "Much noted", progress: { schema: 1, said } });
    await server.createTrip(owner, server.makeTripId(), trip, SHEET, NOW);
    const file = readExport(await written(owner));
    if (!file.ok) throw new Error(file.problem.kind);
    expect(await bring(owner, file.trips, NOW)).toEqual({ added: 0, there: 1 });
    expect(await names(owner)).toEqual(["Much noted"]);
  });

  describe("moved to another key", () => {
    test("join those already there, open with the other key alone, and keep their answers", async () => {
      const [here, there] = [newOwner(), newOwner()];
      const id = await save(here, "A");
      const day = { id: "day1", kind: "watch", date: "2026-12-03" } as const;
      const handed = await server.handOutCalendar(here, id, [day], "content", NOW);
      await save(here, "B");
      await save(there, "C");
      expect(await server.moveTrips(here, there, NOW)).toBe(2);
      expect(await names(there)).toEqual(["A", "B", "C"]);
      expect(await server.findTrip(there, id)).toMatchObject({
        trip: { name: "A" },
        sheet: SHEET,
        version: 1,
      });
      expect(await server.findTrip(here, id)).toBeNull();
      expect(await server.findHandedOut(there, id)).toEqual(handed?.handedOut);
      expect(await server.findLastDay(here)).toBeNull();
      expect(await server.findLastDay(there)).not.toBeNull();
    });

    test("one that both have is kept once; two of one id that differ are both kept", async () => {
      const [here, there] = [newOwner(), newOwner()];
      const same = await save(here, "Same");
      await save(there, "Same", same);
      const id = await save(here, "Mine");
      await save(there, "Theirs", id);
      await server.moveTrips(here, there, NOW);
      expect(await names(there)).toEqual(["Mine", "Same", "Theirs"]);
      expect(await server.findTrip(there, id)).toMatchObject({ trip: { name: "Theirs" } });
    });

    test("a hundred and more, edited meanwhile by another tab, all arrive as they are in the end", async () => {
      const [here, there] = [newOwner(), newOwner()];
      const ids = await Promise.all(Array.from({ length: 105 }, (_, i) => save(here, `Trip ${i}`)));
      const edit = async (id: string) => {
        try {
          return await server.updateTrip(here, id, 1, savedTrip({ name: "Edited" }), null, NOW);
        } catch (error) {
          expect(error).toBeInstanceOf(server.KeyGone);
          return "gone";
        }
      };
      const [, ...edits] = await Promise.all([
        server.moveTrips(here, there, NOW),
        ...ids.slice(90).map(edit),
      ]);
      const moved = await all(there);
      expect(moved).toHaveLength(105);
      const edited = moved.filter((trip) => nameOf(trip) === "Edited");
      expect(edited).toHaveLength(edits.filter((outcome) => outcome === "updated").length);
      expect(moved.filter((trip) => trip.corrupted)).toEqual([]);
    });

    test("run twice at once, or again, moves each once", async () => {
      const [here, there] = [newOwner(), newOwner()];
      await Promise.all(Array.from({ length: 30 }, (_, i) => save(here, `${i}`)));
      const move = () => server.moveTrips(here, there, NOW);
      // Whoever finds nothing left to move is told so, as by a key that is gone.
      const outcomes = await Promise.allSettled([move(), move()]);
      const counts = outcomes.map((one) => (one.status === "fulfilled" ? one.value : 0));
      expect(counts.reduce((sum, count) => sum + count)).toBe(30);
      await expect(move()).rejects.toThrow(server.KeyGone);
      expect(await all(there)).toHaveLength(30);
    });

    test.each([["trips", 3] as const, ["no trip", 0] as const])(
      "with %s to two keys at once, all is one's, and the other is no owner",
      async (_, count) => {
        const here = newOwner();
        await server.keepOwner(here, NOW);
        for (let index = 0; index < count; index += 1) await save(here, `${index}`);
        const keys = [newOwner(), newOwner()];
        const outcomes = await Promise.allSettled(keys.map((key) => server.moveTrips(here, key, NOW)));
        const won = outcomes.findIndex(({ status }) => status === "fulfilled");
        const [winner = here, loser = here] = won === 0 ? keys : keys.toReversed();
        expect(outcomes[won]).toEqual({ status: "fulfilled", value: count });
        const lost = outcomes[1 - won];
        expect(lost?.status === "rejected" && lost.reason).toBeInstanceOf(server.KeyGone);
        expect(await all(winner)).toHaveLength(count);
        // Whichever answer comes last, and so is named by the cookie, the browser holds both keys.
        for (const held of [keys, keys.toReversed()])
          expect(
            await server.findOwner(
              [...held, here].map(({ secret }) => secret),
              NOW,
            ),
          ).toEqual(winner);
        expect(await server.findOwner([loser.secret], NOW)).toBeNull();
      },
    );

    test("and deleted before all have arrived, none comes back", async () => {
      const [here, there] = [newOwner(), newOwner()];
      await save(here, "Late");
      const stop = vi.spyOn(server.db().trip, "updateMany").mockRejectedValue(new Error("stopped"));
      await server.moveTrips(here, there, NOW).catch(() => undefined);
      stop.mockRestore();
      await server.deleteOwner(there);
      expect(await server.findOwner([here.secret, there.secret], NOW)).toBeNull();
    });

    test("from the first moment on nothing is saved, changed or deleted under the old key: it says that the key is gone", async () => {
      const [here, there] = [newOwner(), newOwner()];
      const id = await save(here, "Moves");
      expect(await server.findOwner([here.secret, there.secret], NOW)).toMatchObject({ hash: here.hash });
      await server.moveTrips(here, there, NOW);
      const { createTrip } = await import("@/lib/server/store/trips");
      const late = [
        () => server.deleteOwner(here),
        () => server.findTripToChange(here, id),
        () => server.updateTrip(here, id, 1, savedTrip({ name: "Late" }), null, NOW),
        () => createTrip(here, server.makeTripId(), savedTrip(), SHEET, NOW),
      ];
      for (const one of late) await expect(one()).rejects.toThrow(server.KeyGone);
      expect(await server.findOwner([here.secret, there.secret], NOW)).toMatchObject({ hash: there.hash });
      expect(await names(there)).toEqual(["Moves"]);
      // The twin: under the new key all of that can be done.
      expect(await server.updateTrip(there, id, 1, savedTrip({ name: "Now" }), null, NOW)).toBe("updated");
    });

    test("saved by another tab all the while: each save is there under the new key, or was refused", async () => {
      const [here, there] = [newOwner(), newOwner()];
      const { createTrip } = await import("@/lib/server/store/trips");
      await save(here, "0");
      const saving = async (name: string) => {
        try {
          await createTrip(here, server.makeTripId(), savedTrip({ name }), null, NOW);
          return [name];
        } catch (error) {
          expect(error).toBeInstanceOf(server.KeyGone);
          return [];
        }
      };
      const saves = Array.from({ length: 40 }, (_, i) => saving(String(i + 1)));
      await Promise.all([...saves, server.moveTrips(here, there, NOW)]);
      const kept = (await Promise.all(saves)).flat();
      expect(await names(there)).toEqual(["0", ...kept].sort());
      expect(await saving("after")).toEqual([]);
    });

    test("stopped at any row, the rest arrive when the new owner next comes by", async () => {
      for (const before of [0, 1, 3]) {
        const [here, there] = [newOwner(), newOwner()];
        for (const name of ["A", "B", "C"]) await save(here, name);
        const update = server.db().trip.updateMany.bind(server.db().trip);
        let done = 0;
        const stop = vi.spyOn(server.db().trip, "updateMany").mockImplementation(((args: never) => {
          if (done === before) throw new Error("stopped");
          done += 1;
          return update(args);
        }) as never);
        await server.moveTrips(here, there, NOW).catch(() => undefined);
        stop.mockRestore();
        expect(await server.findOwner([here.secret], NOW)).toBeNull();
        expect(await server.findOwner([there.secret], NOW)).toMatchObject({ hash: there.hash });
        expect(await names(there)).toEqual(["A", "B", "C"]);
        expect((await all(there)).filter((trip) => trip.corrupted)).toEqual([]);
        expect(await server.db().owner.count({ where: { hash: { in: [here.hash, there.joining] } } })).toBe(
          0,
        );
      }
    });

    test("to the key it has, nothing happens", async () => {
      const owner = newOwner();
      await save(owner, "Stays");
      expect(await server.moveTrips(owner, owner, NOW)).toBe(0);
      expect(await names(owner)).toEqual(["Stays"]);
    });

    test("a damaged one comes along, damaged, and can still be deleted", async () => {
      const [here, there] = [newOwner(), newOwner()];
      const id = await save(here, "Damaged");
      const where = { ownerHash_id: { ownerHash: here.hash, id } };
      await server.db().trip.update({ where, data: { sealed: Uint8Array.of(1, 2, 3) } });
      await server.moveTrips(here, there, NOW);
      expect(await server.findTrip(there, id)).toMatchObject({ corrupted: true });
      expect(await server.deleteTrip(there, id)).toBe("deleted");
    });
  });

  test("deleted with their owner are gone from every byte on disk; another's stay", async () => {
    const [gone, stays] = [newOwner(), newOwner()];
    const id = await save(gone, "Gone");
    await save(stays, "Stays");
    if (engine === "sqlite") expect((await bytesOnDisk(server.settings)).includes(id)).toBe(true);
    await server.deleteOwner(gone);
    expect(await all(gone)).toEqual([]);
    expect(await server.findLastDay(gone)).toBeNull();
    expect(await names(stays)).toEqual(["Stays"]);
    if (engine === "sqlite")
      for (const trace of [id, gone.hash])
        expect((await bytesOnDisk(server.settings)).includes(trace), trace).toBe(false);
  });

  describe("exported", () => {
    test("hold everything, as the schema says, and come back whole under another owner", async () => {
      const [owner, other] = [newOwner(), newOwner()];
      const ids = [await save(owner, "One"), await save(owner, "Two")];
      const text = await written(owner);
      const file = exportSchema.parse(JSON.parse(text));
      expect(file.trips.map(({ id }) => id).sort()).toEqual(ids.sort());
      expect(file.trips[0]).toMatchObject({ savedAt: NOW.toISOString(), answers: SHEET });
      const { flight, sheet: answers, tripId, editing, toldCanFly } = DRAFT;
      expect(file.planInProgress).toEqual({ flight, answers, tripId, editing, toldCanFly });
      expect(file.lastHere).toBe("2026-11-22");

      const read = readExport(text);
      if (!read.ok) throw new Error(read.problem.kind);
      const later = new Date("2026-11-25T08:00:00Z");
      expect(await bring(other, read.trips, later)).toEqual({ added: 2, there: 0 });
      const strip = (trips: StoredTrip[]) => trips.map((trip) => ({ ...trip, version: 1 }));
      expect(strip(await all(other))).toEqual(strip(await all(owner)));
      expect(await bring(other, read.trips, later)).toEqual({ added: 0, there: 2 });
    });

    test("bring along the links and the calendar of a trip; an import goes on with the calendar and makes no link", async () => {
      const [owner, other] = [newOwner(), newOwner()];
      const id = await save(owner, "Shared");
      const shares = await import("@/lib/server/store/shares");
      const token = server.makeSecret();
      await shares.createShare(owner, id, savedTrip(), token, 30, NOW);
      const day = { id: "day1", kind: "watch", date: "2026-12-03" } as const;
      const handed = await server.handOutCalendar(owner, id, [day], "content", NOW);
      const text = await written(owner);
      const [trip] = exportSchema.parse(JSON.parse(text)).trips;
      expect(trip).toMatchObject({
        version: 1,
        answersEraseAt: "2027-01-27T11:00:00.000Z",
        calendar: handed?.handedOut,
        shares: [
          {
            address: `http://localhost:3000/share/${token}`,
            madeAt: NOW.toISOString(),
            endsAt: "2026-12-22T12:00:00.000Z",
          },
        ],
      });

      const read = readExport(text);
      if (!read.ok) throw new Error(read.problem.kind);
      await bring(other, read.trips, NOW);
      expect(await server.findHandedOut(other, id)).toEqual(handed?.handedOut);
      expect(await shares.listShares(other, id, NOW)).toEqual([]);
      expect(await shares.listShares(owner, id, NOW)).toHaveLength(1);
    });

    test("a file made before it held all that is still read", async () => {
      const owner = newOwner();
      const id = await save(owner, "Early");
      const { trips, lastHere, ...file } = exportSchema.parse(JSON.parse(await written(owner)));
      expect(lastHere).not.toBeUndefined();
      const early = trips.map(({ savedAt, trip, answers }) => ({ id, savedAt, trip, answers }));
      const read = readExport(JSON.stringify({ ...file, trips: early, unreadable: [id] }));
      expect(read.ok && (await bring(newOwner(), read.trips, NOW))).toEqual({ added: 1, there: 0 });
    });

    test("a trip that differs from the one here is kept beside it, once", async () => {
      const owner = newOwner();
      const id = await save(owner, "Before");
      const read = readExport(await written(owner));
      if (!read.ok) throw new Error(read.problem.kind);
      await server.updateTrip(owner, id, 1, savedTrip({ name: "After" }), SHEET, NOW);
      expect(await bring(owner, read.trips, NOW)).toEqual({ added: 1, there: 0 });
      expect(await bring(owner, read.trips, NOW)).toEqual({ added: 0, there: 1 });
      expect(await names(owner)).toEqual(["After", "Before"]);
    });

    test("answers whose time is over do not come back with the trip", async () => {
      const [owner, other] = [newOwner(), newOwner()];
      const id = await save(owner, "Old");
      const read = readExport(await written(owner));
      if (!read.ok) throw new Error(read.problem.kind);
      await bring(other, read.trips, new Date("2027-01-28T00:00:00Z"));
      expect(await server.findTrip(other, id)).toMatchObject({ trip: { name: "Old" }, sheet: null });
    });

    test("a damaged trip is named, and the others are there", async () => {
      const owner = newOwner();
      const [id] = [await save(owner, "Damaged"), await save(owner, "Whole")];
      const where = { ownerHash_id: { ownerHash: owner.hash, id } };
      await server.db().trip.update({ where, data: { sealed: Uint8Array.of(1, 2, 3) } });
      const file = exportSchema.parse(JSON.parse(await written(owner)));
      expect(file.unreadable).toMatchObject([{ id, airports: "LHR-SIN", durations: "835" }]);
      expect(file.trips.map(({ trip }) => trip.name)).toEqual(["Whole"]);
    });

    test("of a visitor without trips hold the plan in progress", async () => {
      const file = exportSchema.parse(JSON.parse(await written(null)));
      expect(file).toMatchObject({ trips: [], unreadable: [], planInProgress: { flight: DRAFT.flight } });
    });

    test.each([
      ["json", "", ""],
      ["json", "{", ""],
      ["format", "null", ""],
      ["format", `{"format":"other"}`, ""],
      ["version", `{"format":"second-heart","version":3}`, ""],
      ["shape", `{"format":"second-heart","version":2}`, "exportedAt"],
    ])("a file that is none is told apart: %s", (kind, text, at) => {
      expect(readExport(text)).toEqual({ ok: false, problem: { kind, at } });
    });

    test("a file with one wrong trip is refused whole, saying where", async () => {
      const owner = newOwner();
      await save(owner, "Right");
      const file = exportSchema.parse(JSON.parse(await written(owner)));
      const wrong = { ...file, trips: [{ ...file.trips[0], id: "../../etc/passwd" }] };
      expect(readExport(JSON.stringify(wrong))).toEqual({
        ok: false,
        problem: { kind: "shape", at: "trips.0.id" },
      });
      const answers = { ...SHEET, sections: { hormones: { pregnancy: "yes" } } };
      expect(readExport(JSON.stringify({ ...file, trips: [{ ...file.trips[0], answers }] }))).toEqual({
        ok: false,
        problem: { kind: "shape", at: "trips.0.answers" },
      });
    });
  });
});

describe("trips of one engine", () => {
  test.each(ENGINES.map((from) => [from, ENGINES.find((engine) => engine !== from) ?? from] as const))(
    "written on %s come back whole on %s",
    async (from, to) => {
      const read = async (server: Server, owner: Owner) => {
        const found: (StoredTrip | null)[] = [];
        for await (const { id } of server.eachTrip(owner)) found.push(await server.findTrip(owner, id));
        return found;
      };
      const one = await freshServer(from);
      const owner = one.toOwner(one.makeSecret());
      const undated = {
        departureDate: null,
        clocks: { zoneData: "2026f", legs: [{ departureAt: null, durationMinutes: 60 }] },
      };
      for (const trip of [savedTrip({ name: "Zürich ✈ 大阪" }), savedTrip(undated)])
        await one.createTrip(owner, one.makeTripId(), trip, SHEET, NOW);
      const { writeExport } = await import("@/lib/server/trip/exporting");
      let text = "";
      for await (const piece of writeExport(owner, null, NOW)) text += piece;
      const there = await read(one, owner);
      await one.close();

      const other = await freshServer(to);
      const { importTrips } = await import("@/lib/server/trip/exporting");
      const file = readExport(text);
      if (!file.ok) throw new Error(file.problem.kind);
      await other.keepOwner(owner, NOW);
      expect(await importTrips(owner, file.trips, NOW)).toEqual({ added: 2, there: 0 });
      expect(there).toHaveLength(2);
      expect(await read(other, owner)).toEqual(there);
      await other.close();
    },
  );
});
