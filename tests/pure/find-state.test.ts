import { describe, expect, it } from "vitest";
import { findTripState, partTrips, toTripState } from "@/app/trips/find-state";
import { timeLegs } from "@/lib/core/air/flown-legs";
import { findStanding } from "@/lib/core/air/standing";
import { toPlannedLegs } from "@/lib/core/saved/saved";
import type { SavedTrip } from "@/lib/core/saved/saved-schema";
import type { ListedTrip } from "@/lib/server/store/trip-list";
import { toPlain } from "@/lib/server/store/trip-row";
import { savedTrip } from "../support/saved-trip";

const SAVED_AT = new Date("2026-11-22T12:00:00Z");

/** A trip as the list has it. */
const listed = (trip: SavedTrip) =>
  ({
    ...toPlain("AAAAAAAAAAAAAAAAAAAAAA", 1, SAVED_AT, trip, null, SAVED_AT),
    corrupted: false,
    trip,
  }) satisfies ListedTrip;

/** One flight from there, of which only the day is known. */
const onDay = (from: string, departureDate: string) =>
  listed(
    savedTrip({
      departureDate,
      itinerary: {
        legs: [{ from, to: "SIN", durationMinutes: 600, seat: "aisle", sleep: [] }],
        layoverMinutes: [],
      },
      clocks: { zoneData: "2026f", legs: [{ departureAt: null, durationMinutes: 600 }] },
    }),
  );

/** One flight without a date, said to have pushed back then. */
const undated = (pushedBackAt: string | null) => {
  const trip = savedTrip({
    departureDate: null,
    clocks: { zoneData: "2026f", legs: [{ departureAt: null, durationMinutes: 835 }] },
  });
  const said =
    pushedBackAt === null ? [] : [{ leg: 1, saidAt: pushedBackAt, type: "pushedBack", at: pushedBackAt }];
  return listed({ ...trip, progress: { schema: 1, said } as SavedTrip["progress"] });
};

/** As the trip's own page has it: worked out in full, however far it is. */
const onItsPage = (row: ReturnType<typeof listed>, now: Date) =>
  toTripState(
    row,
    findStanding(timeLegs(toPlannedLegs(row.trip), row.trip.progress, now.toISOString())),
    now,
  );

describe("the days until a trip", () => {
  it.each([
    ["LAX", "2026-12-02T17:00:00-08:00", 1],
    ["LAX", "2026-12-03T23:00:00-08:00", 0],
    ["AKL", "2026-12-03T07:00:00+13:00", 0],
    ["AKL", "2026-12-02T23:00:00+13:00", 1],
  ])("are counted by the calendar where it departs: %s, %s", (from, now, days) => {
    const row = onDay(from, "2026-12-03");
    expect(findTripState(row, new Date(now))).toEqual({ is: "leavesOn", days });
    expect(onItsPage(row, new Date(now))).toEqual({ is: "leavesOn", days });
  });

  it.each([
    ["2026-11-20T09:00:00Z", { is: "leavesOn", days: 11 }],
    ["2026-11-30T19:05:00Z", { is: "leavesOn", days: 1 }],
    ["2026-11-30T21:05:00Z", { is: "leavesOn", days: 1 }],
    ["2026-11-30T21:06:00Z", { is: "leaves", minutes: 1439 }],
    ["2026-12-01T20:05:00Z", { is: "leaves", minutes: 60 }],
  ])("are the same in the list and on the trip's page: at %s", (now, state) => {
    const row = listed(savedTrip());
    expect(findTripState(row, new Date(now))).toEqual(state);
    expect(onItsPage(row, new Date(now))).toEqual(state);
  });

  it("are those to the flight that comes next, where the one before has landed", () => {
    const leg = { durationMinutes: 600, seat: "aisle" as const, sleep: [] };
    const row = listed(
      savedTrip({
        itinerary: {
          legs: [
            { ...leg, from: "LHR", to: "SIN" },
            { ...leg, from: "SIN", to: "AKL" },
          ],
          layoverMinutes: [3540],
        },
        clocks: {
          zoneData: "2026f",
          legs: [
            { departureAt: "2026-12-01T20:00:00Z", durationMinutes: 600 },
            // 01:00 on the 5th in Singapore.
            { departureAt: "2026-12-04T17:00:00Z", durationMinutes: 600 },
          ],
        },
      }),
    );
    const now = new Date("2026-12-02T10:00:00Z");
    expect(findTripState(row, now)).toEqual({ is: "leavesOn", days: 3 });
    expect(onItsPage(row, now)).toEqual({ is: "leavesOn", days: 3 });
  });
});

describe("the parts of the list", () => {
  const now = new Date("2026-12-02T12:00:00Z");
  const statesOf = (rows: readonly ListedTrip[]) => {
    const { aloft, upcoming, past } = partTrips({ upcoming: rows, past: [] }, now);
    return [aloft, upcoming, past].map((part) => part.map(({ state }) => state?.is));
  };

  it("have a trip without a date among the past ones once it was flown", () => {
    expect(statesOf([undated(null)])).toEqual([[], ["undated"], []]);
    expect(statesOf([undated("2026-12-02T10:00:00Z")])).toEqual([["air"], [], []]);
    expect(statesOf([undated("2026-12-01T22:00:00Z")])).toEqual([[], [], ["landed"]]);
    expect(statesOf([undated("2026-11-30T22:00:00Z")])).toEqual([[], [], ["over"]]);
  });

  it("have every trip once, a damaged one where it was", () => {
    const damaged: ListedTrip = { ...listed(savedTrip()), corrupted: true };
    const { aloft, upcoming, past } = partTrips({ upcoming: [damaged], past: [damaged] }, now);
    expect([aloft, upcoming, past].map(({ length }) => length)).toEqual([0, 1, 1]);
  });
});
