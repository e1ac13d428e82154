import { expect, test } from "vitest";
import { findMadeOn, toCardFlight } from "@/lib/server/trip/card-flight";
import { savedTrip } from "../support/saved-trip";

test("a card is of the day where the trip begins, and says UTC where nobody knows", () => {
  const night = new Date("2026-11-30T23:30:00Z");
  expect(findMadeOn("SIN", night)).toEqual({ madeOn: "2026-12-01", byUtc: false });
  expect(findMadeOn("HNL", new Date("2026-12-01T05:00:00Z"))).toEqual({ madeOn: "2026-11-30", byUtc: false });
  expect(findMadeOn(undefined, night)).toEqual({ madeOn: "2026-11-30", byUtc: true });
  expect(findMadeOn("QQQ", night)).toEqual({ madeOn: "2026-11-30", byUtc: true });
});

test("each flight of a card has the clock where it lands, and the days since it left", () => {
  const leg = (from: string, to: string) => ({
    ...{ from, to, durationMinutes: 780, seat: "aisle" as const, sleep: [] },
  });
  const flight = toCardFlight(
    savedTrip({
      itinerary: { legs: [leg("LHR", "SIN"), leg("SIN", "SYD")], layoverMinutes: [180] },
      clocks: {
        zoneData: "2026f",
        legs: [
          { departureAt: "2026-12-01T21:00:00Z", durationMinutes: 780 },
          { departureAt: "2026-12-02T13:00:00Z", durationMinutes: 480 },
        ],
      },
    }),
  );
  expect(flight.legs.map(({ arrival }) => arrival)).toEqual([
    { clock: "18:00", daysLater: 1, city: "Singapore" },
    { clock: "08:00", daysLater: 1, city: "Sydney" },
  ]);
  expect(flight.arrival).toEqual({ clock: "08:00", daysLater: 2, city: "Sydney" });
});
