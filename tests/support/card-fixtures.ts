import { assess } from "@/lib/core/advice/assess";
import type { Country } from "@/lib/core/places/airport";
import { makeCard, type CardFlight, type CardPlace } from "@/lib/core/saved/card";
import { toJourney } from "@/lib/core/advice/journey";
import { makePlan } from "@/lib/core/plan/plan";
import { addToInstant } from "@/lib/core/time";
import type { Leg, Preferences, Stretch, Trip } from "@/lib/core/plan/trip";
import type { CardContent } from "@/components/card/seat-card-content";

export type Ask = {
  readonly name?: string;
  readonly legs: readonly { readonly minutes: number; readonly sleep?: readonly Stretch[] }[];
  readonly layoverMinutes?: readonly number[];
  readonly departureLocal?: string;
  readonly preferences: Preferences;
  readonly answers?: Partial<Trip["answers"]>;
  readonly countries?: readonly Country[];
  /** The airports, each with its country where a leg's own page is looked at. */
  readonly route?: readonly (CardPlace & { readonly country?: Country })[];
  readonly arrival?: CardFlight["arrival"];
};

/** The trip that somebody asks for; the departure's local clock is taken for UTC. */
export function tripOf({ legs, layoverMinutes = [], departureLocal, preferences, answers }: Ask): Trip {
  let pushback = departureLocal === undefined ? null : `${departureLocal}:00Z`;
  return {
    legs: legs.map(({ minutes, sleep = [] }, index): Leg => {
      const departureAt = pushback;
      pushback = pushback && addToInstant(pushback, minutes + (layoverMinutes[index] ?? 0));
      return { durationMinutes: minutes, departureAt, seat: "aisle", sleep };
    }),
    layoverMinutes,
    answers: { ageYears: 40, symptoms: [], ...answers },
    preferences,
    toldCanFly: false,
    durationMismatch: null,
  };
}

/** Everything the card component wants for a flight. Throws when the plan is not ready. */
export function cardOf(ask: Ask): { flight: CardFlight; content: CardContent & { kind: "ready" } } {
  const trip = tripOf(ask);
  const { plan } = makePlan(trip).result;
  if (plan.status !== "ready") throw new Error("This traveller's plan holds no times.");
  return {
    flight: {
      name: ask.name ?? "",
      route: ask.route ?? [],
      arrival: ask.arrival ?? null,
      departureDate: ask.departureLocal?.slice(0, 10) ?? null,
      departureClock: ask.departureLocal?.slice(11) ?? null,
      legs: ask.legs.map(({ minutes }, index) => {
        const route = ask.route?.slice(index, index + 2) ?? [];
        const city = route.at(-1)?.city;
        return {
          ...{ minutes, route, seat: "aisle", countries: route.flatMap(({ country }) => country ?? []) },
          // With words as long as any.
          arrival: city === undefined ? null : { clock: "20:40", daysLater: 1, city },
        };
      }),
      part: null,
      seat: "aisle",
      preferences: ask.preferences,
      countries: ask.countries ?? [],
    },
    content: {
      kind: "ready",
      card: makeCard(
        plan,
        trip,
        assess(trip.answers, toJourney(trip.legs, trip.layoverMinutes)).constraints,
        ask.departureLocal ?? null,
      ),
    },
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
  "longest, seated, no ankle moves": {
    legs: [{ minutes: 1500 }],
    preferences: often,
    answers: { mobility: "wheelchair", paralysisDaysAgo: 4000, companionHelps: true },
  },
  "a day with one leg in a cast": {
    name: "Home from the slopes",
    legs: [{ minutes: 700 }, { minutes: 300 }],
    layoverMinutes: [40],
    departureLocal: "2026-12-01T07:10",
    preferences: usual,
    answers: { cast: { fittedHoursAgo: 400, side: "right" }, mobility: "cannotWalkUnaided" },
  },
  "three legs, pregnant, on a bag": {
    name: "Wellington for the winter",
    legs: [
      { minutes: 500, sleep: [{ startMinute: 200, endMinute: 380 }] },
      { minutes: 760, sleep: [{ startMinute: 140, endMinute: 300 }] },
      { minutes: 240 },
    ],
    layoverMinutes: [120, 90],
    departureLocal: "2026-12-01T22:40",
    preferences: often,
    answers: { pregnancy: { weeks: 24, babies: 1, complication: false }, heightCm: 152 },
  },
} as const satisfies Record<string, Ask>;

const place = (code: string, city: string, countryCode: string, name: string) => ({
  code,
  city,
  country: { code: countryCode, name },
});

/** More legs than one page holds with all their times. */
export const TOO_MUCH = {
  "eight legs round the world": {
    name: "Round the world with grandmother’s postcards",
    route: [
      place("LHR", "London", "GB", "United Kingdom"),
      place("DOH", "Doha", "QA", "Qatar"),
      place("SIN", "Singapore", "SG", "Singapore"),
      place("SYD", "Sydney", "AU", "Australia"),
      place("AKL", "Auckland", "NZ", "New Zealand"),
      place("NAN", "Nadi", "FJ", "Fiji"),
      place("HNL", "Honolulu", "US", "United States"),
      place("LAX", "Los Angeles", "US", "United States"),
      place("JFK", "New York", "US", "United States"),
    ],
    countries: [
      { code: "GB", name: "United Kingdom" },
      { code: "US", name: "United States" },
    ],
    arrival: { clock: "06:30", daysLater: 9, city: "New York" },
    legs: [410, 455, 480, 190, 185, 400, 340, 320].map((minutes) => ({ minutes })),
    layoverMinutes: [95, 600, 1440, 2000, 900, 2880, 1440],
    departureLocal: "2026-12-01T21:05",
    preferences: often,
  },
  "eight legs, never asked to walk": {
    legs: Array.from({ length: 8 }, () => ({ minutes: 300 })),
    layoverMinutes: Array.from({ length: 7 }, () => 95),
    departureLocal: "2026-12-01T21:05",
    preferences: often,
    answers: { mobility: "wheelchair" },
  },
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

/** More waking stretches than an A6 can tell one by one, under the longest name. */
export const TWELVE_NAPS: Ask = {
  name: "Wednesday ".repeat(8),
  legs: [
    [5, 8, 75, 234, 325, 334, 346, 493],
    [67, 85, 197, 204, 273, 276, 306, 319],
    [59, 246, 270, 284, 398, 400, 494, 499],
  ].map((edges) => ({
    minutes: 500,
    sleep: [0, 2, 4, 6].map((at) => ({ startMinute: edges[at] ?? 0, endMinute: edges[at + 1] ?? 0 })),
  })),
  layoverMinutes: [95, 120],
  departureLocal: "2026-12-30T20:00",
  preferences: { setEveryMinutes: 30, walkEveryMinutes: 60 },
  answers: { legs: { left: { ankle: "fixed", weight: "full", absent: false } } },
};

/** The flights that are printed by every browser, by what makes them hard. */
export const MATRIX = {
  "three hours": {
    name: "To Athens",
    legs: [{ minutes: 180 }],
    departureLocal: "2026-12-01T06:40",
    preferences: usual,
  },
  "25 hours": { legs: [{ minutes: 1500 }], departureLocal: "2026-12-01T23:55", preferences: often },
  "three legs": FLIGHTS["three legs, a day in all"],
  "eight legs": TOO_MUCH["eight legs round the world"],
  "the longest name": FLIGHTS["longest, as often as can be"],
  "twelve naps": TWELVE_NAPS,
  "everything filled in": {
    name: "Grandmother’s ninetieth birthday in Wellington, then the South Island with everybody",
    route: [
      { code: "LHR", city: "London" },
      { code: "DOH", city: "Doha" },
      { code: "SGN", city: "Ho Chi Minh City" },
      { code: "WLG", city: "Wellington" },
    ],
    arrival: { clock: "11:55", daysLater: 2, city: "Wellington" },
    legs: [
      { minutes: 405, sleep: [{ startMinute: 150, endMinute: 330 }] },
      { minutes: 850, sleep: [{ startMinute: 300, endMinute: 540 }] },
      { minutes: 245 },
    ],
    layoverMinutes: [95, 130],
    departureLocal: "2026-12-01T22:40",
    preferences: often,
    countries: [
      { code: "GB", name: "United Kingdom" },
      { code: "NZ", name: "New Zealand" },
      { code: "QA", name: "Qatar" },
      { code: "VN", name: "Vietnam" },
    ],
    answers: { pregnancy: { weeks: 24, babies: 1, complication: false }, heightCm: 152 },
  },
} as const satisfies Record<string, Ask>;
