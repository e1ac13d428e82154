/*
 * Trips as dear to show as a traveller can have them: the most legs of the greatest length, the most notes, and the
 * most prompts.
 */
import type { ExportedTrip } from "@/lib/core/saved/export";
import { assess } from "@/lib/core/advice/assess";
import { toJourney } from "@/lib/core/advice/journey";
import { NOTES_MAX, type Progress, type Said } from "@/lib/core/air/progress";
import { LANDING_LATER_MAX } from "@/lib/core/plan/timeline";
import { LEG_MINUTES, LEGS_MAX, type Preferences } from "@/lib/core/plan/trip";
import { planFor } from "@/lib/server/trip/planning";
import { savedTrip } from "./saved-trip";
import { noTo, sheetOf } from "./sheet";

const MINUTE_MS = 60_000;
const LAYOVER_MINUTES = 60;
const ANSWERS = { ageYears: 34, symptoms: [] };

/** What makes a trip dear. */
export type Dear = {
  readonly legs: number;
  readonly sleeps: number;
  readonly preferences: Preferences;
  /** What is said of its last leg, minute by minute after pushback. */
  readonly said?: ((minute: number) => Partial<Said> & { readonly type: Said["type"] }) | undefined;
};

/** The most prompts there can be: sets every twenty minutes on eight legs of 25 hours, three sleeps on each. */
export const LONGEST: Dear = {
  legs: LEGS_MAX,
  sleeps: 3,
  preferences: { setEveryMinutes: 20, walkEveryMinutes: 60 },
};
/** The longest search for each timeline, and one for each of the most notes: the landing moved again and again. */
export const LANDINGS: Dear = {
  legs: 1,
  sleeps: 0,
  preferences: { setEveryMinutes: 60, walkEveryMinutes: 120 },
  said: (minute) => ({ type: "landing", laterMinutes: LANDING_LATER_MAX - minute }),
};
/** The most notes on the longest trip, as somebody makes them who taps all the time. */
export const WALKS: Dear = { ...LONGEST, said: () => ({ type: "walked" }) };

/** A trip to import, whose first leg pushed back so many minutes ago. Ids differ by `number`. */
export function makeDear(dear: Dear, number: number, now: Date, pushedBackAgo = 0): ExportedTrip {
  const { legs, sleeps, preferences, said } = dear;
  const departureMs = Math.floor(now.getTime() / MINUTE_MS) * MINUTE_MS - pushedBackAgo * MINUTE_MS;
  const sleep = Array.from({ length: sleeps }, (_, index) => {
    const share = LEG_MINUTES.max / sleeps;
    return { startMinute: Math.round((index + 0.3) * share), endMinute: Math.round((index + 0.8) * share) };
  });
  const itinerary = {
    legs: Array.from({ length: legs }, (_, index) => ({
      from: index % 2 === 0 ? "LHR" : "SIN",
      to: index % 2 === 0 ? "SIN" : "LHR",
      ...(index === 0 && { departureLocal: toLondonWall(departureMs) }),
      durationMinutes: LEG_MINUTES.max,
      seat: "aisle" as const,
      sleep,
    })),
    layoverMinutes: Array.from({ length: legs - 1 }, () => LAYOVER_MINUTES),
  };
  const planned = planFor({ itinerary, preferences, answers: ANSWERS, toldCanFly: false });
  if (!planned.ok || planned.result.plan.status !== "ready") throw new Error("It cannot be planned.");
  const { trip, result } = planned;
  const { constraints } = assess(trip.answers, toJourney(trip.legs, trip.layoverMinutes));
  const departureDate = toLondonWall(departureMs).slice(0, 10);
  const pushback = Date.parse(trip.legs.at(-1)?.departureAt ?? "");
  const notes = Array.from({ length: said ? NOTES_MAX : 0 }, (_, minute) => ({
    leg: legs,
    saidAt: new Date(pushback + minute * MINUTE_MS).toISOString(),
    ...said?.(minute),
  }));
  return {
    id: `${String(number).padStart(21, "d")}A`,
    savedAt: now.toISOString(),
    version: 1,
    trip: savedTrip({
      name: `Dear ${number}`,
      departureDate,
      itinerary,
      clocks: {
        zoneData: "2026f",
        legs: trip.legs.map(({ departureAt, durationMinutes }) => ({ departureAt, durationMinutes })),
      },
      preferences,
      constraints,
      shown: { rulesetVersion: result.ruleset.version, rulesetHash: result.ruleset.hash, plan: result.plan },
      progress: { schema: 1, said: notes } as Progress,
    }),
    answers: sheetOf(departureDate, { legs: noTo("legs") }),
    calendar: null,
    shares: [],
  };
}

/** What the clock in London shows at an instant, without a zone. */
function toLondonWall(ms: number): string {
  return new Date(ms).toLocaleString("sv-SE", { timeZone: "Europe/London" }).replace(" ", "T").slice(0, 16);
}
