import type { Constraints } from "@/lib/core/advice/assess";
import type { Draft } from "@/lib/core/saved/draft";
import type { SavedTrip } from "@/lib/core/saved/saved-schema";
import type { Sheet } from "@/lib/core/typed/sheet";
import { makeReadyPlan } from "@/lib/core/plan/plan";
import { NO_PROGRESS } from "@/lib/core/air/progress";
import { toKeptLegs } from "@/lib/core/saved/saved";
import { FREE } from "./body";

export const CONSTRAINTS: Constraints = FREE;

/** A trip as it is saved; dated and placed unless told otherwise, with the plan that its flights have. */
export function savedTrip(changes: Partial<SavedTrip> = {}): SavedTrip {
  const trip: Omit<SavedTrip, "shown"> = {
    schema: 2,
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
    progress: NO_PROGRESS,
    ...changes,
  };
  const plan = makeReadyPlan(toKeptLegs(trip), trip.constraints);
  return { ...trip, shown: changes.shown ?? { rulesetVersion: "2026.1", rulesetHash: "abc", plan } };
}

export const SHEET: Sheet = {
  answeredOn: "2026-11-22",
  sections: { start: { ageYears: ["47"], consent: ["yes"] }, body: { heightCm: ["171"], weightKg: ["70"] } },
};

export const DRAFT: Draft = {
  schema: 2,
  tripId: "AAAAAAAAAAAAAAAAAAAAAA",
  editing: null,
  flight: { name: ["Singapore"], hours: ["13"] },
  sheet: SHEET,
  toldCanFly: false,
};
