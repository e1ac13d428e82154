import { makeCard } from "@/lib/core/card";
import { makePhases } from "@/lib/core/phases";
import type { ExerciseDose, LegPlan, Plan } from "@/lib/core/plan";
import { makeTimeline, measureStillness } from "@/lib/core/timeline";
import { addToInstant } from "@/lib/core/time";
import type { Itinerary, Preferences, Stretch } from "@/lib/core/trip";
import type { CardContent, CardFlight } from "@/components/seat-card";

type ReadyPlan = Extract<Plan, { status: "ready" }>;
export type Ask = {
  readonly name?: string;
  readonly legs: readonly { readonly minutes: number; readonly sleep?: readonly Stretch[] }[];
  readonly layoverMinutes?: readonly number[];
  readonly departureLocal?: string;
  readonly preferences: Preferences;
  readonly seatedOnly?: boolean;
};

const dose = (code: string, repetitions: number, holdSeconds: number): ExerciseDose => ({
  code,
  repetitions,
  holdSeconds,
  side: "both",
});
const CORE = [dose("X1", 10, 3), dose("X2", 10, 1), dose("X4", 5, 5)];
const EXTRAS = ["X5", "X6", "X7", "X8", "X9", "X10", "X11"].map((code) => dose(code, 5, 0));
const QUICK = [
  [dose("X3", 20, 0), dose("X4", 2, 5)],
  [dose("X1", 6, 3), dose("X2", 6, 1)],
];

/** A plan with real times and a plain choice of moves. */
export function planFor(ask: Ask): ReadyPlan {
  let start = ask.departureLocal === undefined ? null : `${ask.departureLocal}:00Z`;
  const legs = ask.legs.map(({ minutes, sleep = [] }, leg): LegPlan => {
    const timeline = { phases: makePhases(minutes), sleep };
    const slots = makeTimeline(timeline, { ...ask.preferences, walks: !ask.seatedOnly });
    const departure = start;
    start = start && addToInstant(start, minutes + (ask.layoverMinutes?.[leg] ?? 0));
    return {
      phases: timeline.phases,
      entries: slots.map((slot, index) => ({
        ...slot,
        id: `l${leg + 1}m${slot.startMinute}`,
        at: departure && addToInstant(departure, slot.startMinute),
        exercises:
          slot.kind === "walk"
            ? [dose("X18", 1, 0)]
            : slot.kind === "seatedSet"
              ? [...CORE, ...EXTRAS.slice(index % 7, (index % 7) + 1)]
              : (QUICK[index % 2] ?? []),
      })),
      stillness: measureStillness(timeline, slots),
    };
  });
  return { status: "ready", legs, layovers: legs.slice(1).map(() => ({ walkMinutes: 20 })) };
}

export function itineraryOf(ask: Ask): Itinerary {
  return {
    legs: ask.legs.map(({ minutes, sleep }, index) => ({
      durationMinutes: minutes,
      seat: "aisle",
      sleep: (sleep ?? []).map((stretch) => ({ ...stretch })),
      ...(index === 0 && ask.departureLocal !== undefined ? { departureLocal: ask.departureLocal } : {}),
    })),
    layoverMinutes: [...(ask.layoverMinutes ?? [])],
  };
}

/** Everything the card component wants for a flight. */
export function cardOf(ask: Ask): { flight: CardFlight; content: CardContent } {
  return {
    flight: {
      name: ask.name ?? "",
      departureDate: ask.departureLocal?.slice(0, 10) ?? null,
      departureClock: ask.departureLocal?.slice(11) ?? null,
      legMinutes: ask.legs.map(({ minutes }) => minutes),
      seat: "aisle",
      preferences: ask.preferences,
    },
    content: { kind: "ready", card: makeCard(planFor(ask), itineraryOf(ask)) },
  };
}

const often: Preferences = { setEveryMinutes: 20, walkEveryMinutes: 60 };
const usual: Preferences = { setEveryMinutes: 30, walkEveryMinutes: 90 };

/** The flights that ask most of a page, by what makes them hard. */
export const FLIGHTS = {
  "one hour": { legs: [{ minutes: 60 }], preferences: often },
  "twenty minutes": { legs: [{ minutes: 20 }], preferences: usual },
  "two and a half hours": {
    name: "To Lisbon",
    legs: [{ minutes: 150 }],
    departureLocal: "2026-12-01T06:40",
    preferences: usual,
  },
  "long, as most plan it": {
    name: "London to Singapore",
    legs: [{ minutes: 835, sleep: [{ startMinute: 240, endMinute: 600 }] }],
    departureLocal: "2026-12-01T21:05",
    preferences: usual,
  },
  "ten hours awake": {
    name: "Sofia’s visit",
    legs: [{ minutes: 600 }],
    departureLocal: "2026-12-01T09:15",
    preferences: often,
  },
  "longest, as often as can be": {
    name: "The longest way round the world that anybody has ever thought of, with a name of a hundred letters",
    legs: [{ minutes: 1500 }],
    departureLocal: "2026-12-01T23:55",
    preferences: often,
  },
  "longest, in short naps": {
    name: "Naps",
    legs: [
      {
        minutes: 1500,
        sleep: [0, 1, 2, 3, 4, 5, 6, 7].map((nap) => ({
          startMinute: 100 + nap * 170,
          endMinute: 130 + nap * 170,
        })),
      },
    ],
    departureLocal: "2026-12-01T10:00",
    preferences: often,
  },
  "three legs, a day in all": {
    name: "London to Auckland by Doha and Brisbane",
    legs: [
      { minutes: 405 },
      { minutes: 850, sleep: [{ startMinute: 300, endMinute: 540 }] },
      { minutes: 245 },
    ],
    layoverMinutes: [95, 130],
    departureLocal: "2026-12-01T14:30",
    preferences: often,
  },
  "three legs without a clock": {
    legs: [{ minutes: 500 }, { minutes: 500 }, { minutes: 500 }],
    layoverMinutes: [60, 60],
    preferences: often,
  },
  "longest, walks left out": { legs: [{ minutes: 1500 }], preferences: often, seatedOnly: true },
} as const satisfies Record<string, Ask>;

/** More than a page can hold time by time. */
export const TOO_MUCH = {
  "three of the longest": {
    legs: [{ minutes: 1500 }, { minutes: 1500 }, { minutes: 1500 }],
    layoverMinutes: [300, 300],
    departureLocal: "2026-12-01T14:30",
    preferences: often,
  },
  "eight of the longest": {
    legs: Array.from({ length: 8 }, () => ({ minutes: 1500 })),
    layoverMinutes: Array.from({ length: 7 }, () => 2880),
    departureLocal: "2026-12-01T14:30",
    preferences: often,
  },
} as const satisfies Record<string, Ask>;
