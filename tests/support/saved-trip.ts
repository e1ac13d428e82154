import type { Constraints } from "@/lib/core/assess";
import type { Draft, SavedTrip, Sheet } from "@/lib/core/draft";
import { NO_PROGRESS } from "@/lib/core/progress";

export const CONSTRAINTS: Constraints = {
  seatedOnly: false,
  movableAnkles: "both",
  cast: false,
  operation: null,
  pregnant: null,
  shortStature: false,
};

/** A trip as it is saved; dated and placed unless told otherwise. */
export function savedTrip(changes: Partial<SavedTrip> = {}): SavedTrip {
  return {
    schema: 1,
    name: "Singapore",
    departureDate: "2026-12-01",
    itinerary: {
      legs: [{ from: "LHR", to: "SIN", durationMinutes: 835, seat: "aisle", sleep: [] }],
      layoverMinutes: [],
    },
    clocks: { zoneData: "2026f", legs: [{ departureAt: "2026-12-01T21:05:00Z", durationMinutes: 835 }] },
    preferences: { setEveryMinutes: 30, walkEveryMinutes: 90 },
    constraints: CONSTRAINTS,
    lock: null,
    toldCanFly: false,
    shown: {
      rulesetVersion: "2026.1",
      rulesetHash: "abc",
      plan: { status: "ready", legs: [], layovers: [] },
    },
    progress: NO_PROGRESS,
    ...changes,
  };
}

export const SHEET: Sheet = {
  answeredOn: "2026-11-22",
  sections: { start: { ageYears: ["47"], consent: ["yes"] }, body: { heightCm: ["171"], weightKg: ["70"] } },
};

export const DRAFT: Draft = {
  tripId: "AAAAAAAAAAAAAAAAAAAAAA",
  editing: null,
  flight: { name: ["Singapore"], hours: ["13"] },
  sheet: SHEET,
  toldCanFly: false,
};
