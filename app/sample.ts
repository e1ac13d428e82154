import "server-only";
import { drawStillScreen } from "@/companion/generated/still.mjs";
import { drawSheet } from "@/documents/generated/card.mjs";
import { COMPANION, toWritten } from "@/http/companion";
import { toKeptTrip, type KeptTrip } from "@/lib/core/air/kept-trip";
import type { PlannedLeg } from "@/lib/core/air/replan";
import { findClocks } from "@/lib/core/plan/clocks";
import type { Entry } from "@/lib/core/plan/plan";
import { RULESET } from "@/lib/core/plan/ruleset";
import { makeRepertoire } from "@/lib/core/plan/sets";
import { showPlanned, type ShownLeg } from "@/lib/core/air/shown";
import { makeCard } from "@/lib/core/saved/card";
import { toPlannedLegs, toSavedTrip } from "@/lib/core/saved/saved";
import { addToInstant } from "@/lib/core/time";
import { findLegEnds } from "@/lib/server/flights/leg-ends";
import { ZONE_DATA_VERSION } from "@/lib/server/flights/zones";
import { env } from "@/lib/server/run/env";
import { departureOf, findMadeOn, toCardFlight } from "@/lib/server/trip/card-flight";
import { planFor } from "@/lib/server/trip/planning";
import type { Language } from "@/messages/languages";

/** What the start page shows of a plan: its timeline, its card and the screen in the air, as whole documents. */
export type Sample = {
  readonly leg: ShownLeg;
  readonly card: string;
  readonly screen: string;
  /** The flight as the screen in the air is drawn from it. */
  readonly flown: { readonly trip: KeptTrip; readonly legs: readonly PlannedLeg[]; readonly set: Entry };
};

/** A night flight with one sleep. Its day is not shown. */
const ITINERARY = {
  legs: [
    {
      from: "LHR",
      to: "SIN",
      departureLocal: "2026-12-01T21:05",
      arrivalLocal: "2026-12-02T19:00",
      seat: "window",
      sleep: [{ startMinute: 165, endMinute: 525 }],
    },
  ],
  layoverMinutes: [],
} as const;
const PREFERENCES = { setEveryMinutes: 30, walkEveryMinutes: 90 } as const;
const ANSWERS = { ageYears: 34, symptoms: [] } as const;

const MADE = new Map<Language, Sample>();

/** A real plan, made by the planner as any other and drawn by the same components: once in each language, since it is nobody's. */
export function findSample(language: Language): Sample {
  const sample = MADE.get(language) ?? makeSample(language);
  MADE.set(language, sample);
  return sample;
}

function makeSample(language: Language): Sample {
  const planned = planFor({ itinerary: ITINERARY, preferences: PREFERENCES, answers: ANSWERS });
  if (!planned.ok) throw new Error("The sample cannot be planned: a bug.");
  const itinerary = structuredClone(ITINERARY) as unknown as Parameters<typeof findLegEnds>[0];
  const flight = { name: "", departureDate: null, itinerary, preferences: PREFERENCES };
  const { trip, result, constraints } = planned;
  const { plan } = result;
  if (plan.status !== "ready") throw new Error("The sample has no plan: a bug.");

  const saved = toSavedTrip(flight, { trip, result, constraints }, ZONE_DATA_VERSION);
  const legs = toPlannedLegs(saved);
  const [told] = itinerary.legs;
  const kept = toKeptTrip(
    {
      id: "",
      departureLocal: departureOf(saved),
      legs: [{ from: "LHR", to: "SIN", seat: told?.seat ?? "unknown", durationMinutes: 835 }],
      layoverMinutes: [],
      walkMinutes: [],
    },
    legs,
  );
  const clocks = findClocks(trip.legs, trip.layoverMinutes, findLegEnds(itinerary, trip.legs), []);
  const [leg] = showPlanned(plan, trip.legs, clocks, makeRepertoire(constraints).manner);
  const departureAt = trip.legs[0]?.departureAt ?? null;
  // A set in the seat once the traveller is awake again.
  const set = plan.legs[0]?.entries.findLast(({ kind }) => kind === "seatedSet");
  if (!leg || !kept || !set || departureAt === null) throw new Error("The sample has no flight: a bug.");

  const card = {
    paper: "a4" as const,
    sheet: "a4" as const,
    flight: toCardFlight(saved),
    content: { kind: "ready" as const, card: makeCard(plan, trip, constraints, departureOf(saved)) },
    ruleset: { version: RULESET.version, hash: RULESET.hash, reviewed: RULESET.reviewed },
    link: { href: env.publicOrigin, shared: true },
    ...findMadeOn(saved.itinerary.legs[0]?.from, new Date()),
  };
  return {
    leg,
    flown: { trip: kept, legs, set },
    card: drawSheet({ language, style: COMPANION.cardStylePath }, card),
    screen: drawStillScreen(
      { language: toWritten(language), style: COMPANION.stylePath, theme: "cabin" },
      kept,
      legs,
      addToInstant(departureAt, set.startMinute),
    ),
  };
}
