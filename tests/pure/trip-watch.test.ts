import { expect, test } from "vitest";
import { findWatch } from "@/lib/core/advice/watch";
import type { Itinerary } from "@/lib/core/plan/trip";
import { resolveItinerary } from "@/lib/server/flights/itinerary";
import { findLegEnds } from "@/lib/server/flights/leg-ends";
import { toWatchLegs } from "@/lib/server/trip/trip-watch";

type Leg = Partial<Itinerary["legs"][number]>;
const leg = (from: string, to: string, durationMinutes: number, departureLocal?: string): Leg => ({
  from,
  to,
  durationMinutes,
  ...(departureLocal !== undefined && { departureLocal }),
});

test.each([
  ["over the date line westward", [leg("LAX", "SYD", 900, "2026-12-20T22:30")], [], "2026-12-22"],
  ["a long way east", [leg("LHR", "SYD", 1320, "2026-12-01T21:05")], [], "2026-12-03"],
  ["over the date line eastward", [leg("AKL", "HNL", 510, "2026-12-14T00:30")], [], "2026-12-13"],
  [
    "a second leg without clocks",
    [leg("SFO", "LAX", 90, "2026-12-20T19:30"), leg("LAX", "SYD", 900)],
    [90],
    "2026-12-22",
  ],
  [
    "to nobody knows where",
    [{ from: "LHR", durationMinutes: 835, departureLocal: "2026-12-01T21:05" }],
    [],
    "2026-12-02",
  ],
  ["without a clock", [leg("LAX", "SYD", 900)], [], null],
  [
    "as typed where nothing else is known",
    [{ durationMinutes: 900, arrivalLocal: "2026-12-22T08:30" }],
    [],
    "2026-12-22",
  ],
] as const)(
  "the day of arrival %s is the one that the trip's clocks show",
  (_, legs, layoverMinutes, day) => {
    const itinerary = {
      legs: legs.map((each) => ({ seat: "unknown", sleep: [], ...each })),
      layoverMinutes: [...layoverMinutes],
    } as unknown as Itinerary;
    const resolved = resolveItinerary(itinerary);
    if (!resolved.ok) throw new Error(JSON.stringify(resolved.issues));
    const watch = findWatch(
      toWatchLegs({ clocks: { zoneData: "", legs: [...resolved.legs] }, itinerary }, layoverMinutes),
      layoverMinutes,
    );
    expect(watch?.arrivalDate).toBe(day);
    const shown = findLegEnds(itinerary, resolved.legs).at(-1)?.arrival;
    if (shown) expect(watch?.arrivalDate).toBe(shown.wall.slice(0, 10));
  },
);
