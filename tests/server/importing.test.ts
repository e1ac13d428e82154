import { describe, expect, test } from "vitest";
import { readImport } from "@/lib/server/trip/importing";
import { readPastExport } from "@/tests/support/past";
import { countTurns } from "@/tests/support/turns";

const HEAD = `"format":"second-heart","version":1,"exportedAt":"2026-11-22T12:00:00Z","planInProgress":null,"unreadable":[]`;
const file = (trips: string) => `{${HEAD},"trips":${trips}}`;
type PlannedEntry = { id: string; startMinute: number; exercises: object[] };
type Trip = {
  answers: { sections: Record<string, Record<string, string[]>> } | null;
  trip: {
    progress: { said: unknown[] };
    shown: { plan: { legs: { phases: object[]; entries: PlannedEntry[] }[] } };
  };
};
const past = () => JSON.parse(readPastExport()) as { trips: [Trip, Trip, ...Trip[]] };

describe("a file to import", () => {
  test("gives its trips, as they were exported", async () => {
    const read = await readImport(readPastExport());
    expect(read.ok && read.trips.map(({ id }) => id)).toEqual(
      past().trips.map((trip) => (trip as { id?: string }).id),
    );
  });

  test("is read beside the thread that answers requests", { timeout: 300_000 }, async () => {
    const { trips, ...rest } = past();
    const many = JSON.stringify({ ...rest, trips: Array.from({ length: 20 }, () => trips).flat() });
    const { result: read, turns, longest } = await countTurns(() => readImport(many));
    expect(read.ok && read.trips.length).toBe(20 * trips.length);
    expect(turns).toBeGreaterThan(20);
    expect(longest).toBeLessThan(1 / 2);
  });

  test.each([
    ["nothing but empty trips, 8 MB of them", file(`[${"{},".repeat(2_700_000)}{}]`), "json", ""],
    ["more trips than any owner has", file(`[${"{},".repeat(6000)}{}]`), "shape", "trips"],
    ["brackets all the way down", "[".repeat(2_000_000), "json", ""],
    ["a list in place of a file", "[]", "format", ""],
    ["one long text", JSON.stringify("x".repeat(2_000_000)), "format", ""],
    [
      "a wrong trip before many right ones",
      file(`[{"id":5},${"{},".repeat(4000)}{}]`),
      "shape",
      "trips.0.id",
    ],
  ])("is refused when it holds %s", { timeout: 300_000 }, async (_, text, kind, at) => {
    expect(await readImport(text)).toEqual({ ok: false, problem: { kind, at } });
  });

  test.each<[string, (trip: Trip) => void]>([
    ["900,000 notes", ({ trip }) => (trip.progress.said = Array.from({ length: 900_000 }, () => ({})))],
    [
      "a phase that ends at minute 2^53",
      ({ trip }) => Object.assign(trip.shown.plan.legs[0]?.phases.at(-1) ?? {}, { endMinute: 2 ** 53 }),
    ],
    ["no legs in its plan", ({ trip }) => (trip.shown.plan.legs = [])],
    [
      "an entry between two marks",
      ({ trip }) => {
        const [entry] = trip.shown.plan.legs[0]?.entries ?? [];
        const startMinute = (entry?.startMinute ?? 0) + 1;
        Object.assign(entry ?? {}, { id: `l1m${startMinute}`, startMinute });
      },
    ],
    [
      "an entry longer than its kind",
      ({ trip }) => Object.assign(trip.shown.plan.legs[0]?.entries[0] ?? {}, { durationMinutes: 5 }),
    ],
    [
      "twelve moves in one entry",
      ({ trip }) => {
        for (const entry of trip.shown.plan.legs[0]?.entries ?? [])
          entry.exercises = Array.from({ length: 12 }, () => entry.exercises[0] ?? {});
      },
    ],
    [
      "an entry on each mark of a leg",
      ({ trip }) => {
        const [leg] = trip.shown.plan.legs;
        const quick = { kind: "quickSet", durationMinutes: 1, why: "beltOn", at: null, exercises: [] };
        const toEntry = (_: unknown, mark: number) => ({
          ...quick,
          id: `l1m${5 * mark}`,
          startMinute: 5 * mark,
        });
        if (leg) leg.entries = Array.from({ length: 160 }, toEntry);
      },
    ],
  ])("is refused at a trip with %s", { timeout: 300_000 }, async (_, spoil) => {
    const whole = past();
    spoil(whole.trips[1]);
    expect(await readImport(JSON.stringify(whole))).toEqual({
      ok: false,
      problem: { kind: "shape", at: "trips.1.trip" },
    });
  });

  test("is refused at answers that are more than a form brings", { timeout: 300_000 }, async () => {
    const whole = past();
    const [name = ""] = Object.keys(whole.trips[0].answers?.sections.recent ?? {});
    Object.assign(whole.trips[0].answers?.sections.recent ?? {}, {
      [name]: Array.from({ length: 40 }, () => "a".repeat(2000)),
    });
    expect(await readImport(JSON.stringify(whole))).toEqual({
      ok: false,
      problem: { kind: "shape", at: "trips.0.answers" },
    });
  });

  test(
    "that takes more memory or time than a file may is refused, and the next one is read",
    { timeout: 300_000 },
    async () => {
      const { trips, ...rest } = past();
      const many = JSON.stringify({ ...rest, trips: Array.from({ length: 40 }, () => trips).flat() });
      const large = { ok: false, problem: { kind: "large", at: "" } };
      const [greedy, slow, next] = await Promise.all([
        readImport(many, { memoryMb: 20, milliseconds: 240_000 }),
        readImport(many, { memoryMb: 384, milliseconds: 1 }),
        readImport(readPastExport()),
      ]);
      expect(greedy).toEqual(large);
      expect(slow).toEqual(large);
      expect(next.ok).toBe(true);
    },
  );
});
