import { describe, expect, it } from "vitest";
import { findClocks, readClock, type EndClock, type ShownClock } from "@/lib/core/plan/clocks";
import type { Leg } from "@/lib/core/plan/trip";

const leg = (durationMinutes: number, departureAt: string | null): Leg => ({
  durationMinutes,
  departureAt,
  seat: "unknown",
  sleep: [],
});
const end = (wall: string, city: string): EndClock => ({ wall, place: { code: city.slice(0, 3), city } });

const LEGS = [leg(780, "2026-12-01T21:05:00Z"), leg(465, "2026-12-02T12:10:00Z")];
const ENDS = [
  { departure: end("2026-12-01T21:05", "London"), arrival: end("2026-12-02T18:05", "Singapore") },
  { departure: end("2026-12-02T20:10", "Singapore"), arrival: end("2026-12-03T06:55", "Sydney") },
];
const say = (clocks: readonly ShownClock[] | undefined, minute: number) =>
  (clocks ?? []).map((clock) => `${clock.place?.city ?? clock.whose} ${readClock(clock, minute).time}`);

describe("the clocks beside a leg", () => {
  it("are the traveller's own first, then those at the leg's ends, each right at pushback and on arrival", () => {
    const [first, second] = findClocks(LEGS, [125], ENDS, [null, null]);
    expect(say(first, 0)).toEqual(["London 21:05", "Singapore 05:05"]);
    expect(say(first, 780)).toEqual(["London 10:05", "Singapore 18:05"]);
    expect(say(second, 0)).toEqual(["London 12:10", "Singapore 20:10", "Sydney 23:10"]);
    expect(say(second, 465)).toEqual(["London 19:55", "Singapore 03:55", "Sydney 06:55"]);
  });

  it("shift with a pushback that was said, on that leg alone", () => {
    const told = findClocks(LEGS, [125], ENDS, ["2026-12-01T21:55:00Z", null]);
    expect(say(told[0], 0)).toEqual(["London 21:55", "Singapore 05:55"]);
    expect(say(told[1], 0)).toEqual(say(findClocks(LEGS, [125], ENDS, [])[1], 0));
    const [, second] = findClocks(LEGS, [125], ENDS, [null, "2026-12-02T12:30:00Z"]);
    expect(say(second, 0)).toEqual(["London 12:30", "Singapore 20:30", "Sydney 23:30"]);
  });

  it("are left out where nobody can tell: no clock known, or a pushback said of a leg without an instant", () => {
    const nowhere = { departure: null, arrival: null };
    expect(findClocks([leg(480, null)], [], [nowhere], [null])).toEqual([[]]);
    expect(findClocks([leg(480, null)], [], [], [null])).toEqual([[]]);
    const wall = [{ departure: { wall: "2026-12-01T21:05", place: null }, arrival: null }];
    expect(say(findClocks([leg(480, null)], [], wall, [null])[0], 60)).toEqual(["own 22:05"]);
    expect(findClocks([leg(480, null)], [], wall, ["2026-12-01T22:00:00Z"])).toEqual([[]]);
  });

  it("never show the same clock twice", () => {
    const ends = [
      { departure: end("2026-12-01T21:05", "London"), arrival: end("2026-12-01T23:50", "Lisbon") },
    ];
    const [clocks] = findClocks([leg(165, "2026-12-01T21:05:00Z")], [], ends, [null]);
    expect(say(clocks, 0)).toEqual(["London 21:05"]);
  });

  it("are two where one is a whole day behind the other", () => {
    const ends = [
      { departure: end("2026-12-02T09:00", "Kiritimati"), arrival: end("2026-12-01T12:00", "Honolulu") },
    ];
    const [clocks] = findClocks([leg(180, "2026-12-01T19:00:00Z")], [], ends, [null]);
    expect(say(clocks, 0)).toEqual(["Kiritimati 09:00", "Honolulu 09:00"]);
  });

  it("say whose they are where no place is known", () => {
    const ends = ENDS.map(({ departure, arrival }) => ({
      departure: { ...departure, place: null },
      arrival: { ...arrival, place: null },
    }));
    const [, second] = findClocks(LEGS, [125], ends, [null, null]);
    expect(say(second, 0)).toEqual(["own 12:10", "departure 20:10", "arrival 23:10"]);
  });
});
