import { z } from "zod";
import { BMI, isLikelyBody } from "../advice/bmi";
import { daySchema, listOf } from "../bounds";
import { answersSchema } from "../advice/questions";

/** Block time limits of one leg, in minutes: 20 to 1500 (25 h). */
export const LEG_MINUTES = { min: 20, max: 1500 } as const;
/** Layover limits, in minutes: 0 to 2880 (48 h). */
export const LAYOVER_MINUTES = { min: 0, max: 2880 } as const;
/** A leg's block time. */
export const blockMinutesSchema = z.int().min(LEG_MINUTES.min).max(LEG_MINUTES.max);
/** The time between two legs. */
export const layoverMinutesSchema = z.int().min(LAYOVER_MINUTES.min).max(LAYOVER_MINUTES.max);
/** Most legs in one trip, and most sleeps in one leg. */
export const LEGS_MAX = 8;
export const SLEEPS_MAX = 8;

export const SEATS = ["window", "middle", "aisle", "bulkhead", "exit", "unknown"] as const;
export const seatSchema = z.enum(SEATS);
export type Seat = z.infer<typeof seatSchema>;

/** Minutes between sets, awake. Sources: NHS and RCOG 30; the others are choices (EVIDENCE 5.3). */
export const SET_INTERVALS = [20, 30, 45, 60] as const;
/** Minutes between walks, awake. Source: AsMA 60 to 90; the others are choices (EVIDENCE 5.3). */
export const WALK_INTERVALS = [60, 90, 120] as const;

export const preferencesSchema = z.strictObject({
  setEveryMinutes: z.literal(SET_INTERVALS).default(30).describe("setEvery"),
  walkEveryMinutes: z.literal(WALK_INTERVALS).default(90).describe("walkEvery"),
});
export type Preferences = z.infer<typeof preferencesSchema>;
export const DEFAULT_PREFERENCES: Preferences = { setEveryMinutes: 30, walkEveryMinutes: 90 };

/** What a clock on the wall shows, to the minute: "2026-12-01T21:05". A zone or an offset is refused. */
export const localTimeSchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d(?::00)?$/, { error: "localTime", abort: true })
  .refine((text) => z.iso.date().safeParse(text.slice(0, 10)).success, { error: "dayUnknown", abort: true })
  .refine((text) => daySchema.safeParse(text.slice(0, 10)).success, { error: "yearFar" });
const offsetSchema = z.string().regex(/^[+-](?:0\d|1[0-4]):[0-5]\d$/, { error: "offset" });
/** An IATA code in any case; whether there is such an airport is for the server's table to say. */
export const airportCodeSchema = z.string().regex(/^[A-Za-z]{3}$/, { error: "codeLetters" });
const sleepMinuteSchema = z.int().min(0).max(LEG_MINUTES.max);
/** A sleep of a leg, in minutes after pushback. */
export const sleepSchema = z.strictObject({ startMinute: sleepMinuteSchema, endMinute: sleepMinuteSchema });

/** One leg as asked for: local clocks at each end, or a duration, or both (DESIGN 3). */
const legSchema = z.strictObject({
  from: airportCodeSchema.optional().describe("legFrom"),
  to: airportCodeSchema.optional().describe("legTo"),
  departureLocal: localTimeSchema.optional().describe("departureLocal"),
  arrivalLocal: localTimeSchema.optional().describe("arrivalLocal"),
  departureUtcOffset: offsetSchema.optional().describe("departureOffset"),
  arrivalUtcOffset: offsetSchema.optional().describe("arrivalOffset"),
  durationMinutes: blockMinutesSchema.optional().describe("duration"),
  seat: seatSchema.default("unknown").describe("seat"),
  sleep: listOf(sleepSchema, SLEEPS_MAX).default([]).describe("sleep"),
});
export const itinerarySchema = z.strictObject({
  legs: listOf(legSchema, LEGS_MAX, 1),
  layoverMinutes: listOf(layoverMinutesSchema, LEGS_MAX - 1)
    .default([])
    .describe("layovers"),
});
export type Itinerary = z.infer<typeof itinerarySchema>;

/** The planning API's request; unknown keys are refused so that a misspelt answer never reads as "no". */
export const planRequestSchema = z.strictObject({
  itinerary: itinerarySchema,
  answers: answersSchema.refine(
    ({ heightCm, weightKg }) =>
      heightCm === undefined || weightKg === undefined || isLikelyBody(heightCm, weightKg),
    { path: ["weightKg"], error: "bodyUnlikely", params: BMI },
  ),
  preferences: preferencesSchema.default(DEFAULT_PREFERENCES),
  toldCanFly: z.boolean().default(false).describe("toldCanFly"),
});
export type PlanRequest = z.infer<typeof planRequestSchema>;

/** A half-open stretch of a leg, [startMinute, endMinute). */
export type Stretch = { readonly startMinute: number; readonly endMinute: number };

/** Whether sleeps, in any order, lie inside a leg of so many minutes and apart; they may touch. */
export const fitsSleep = (sleep: readonly Stretch[], durationMinutes: number): boolean =>
  sleep
    .toSorted((one, other) => one.startMinute - other.startMinute)
    .every(({ startMinute, endMinute }, index, inOrder) => {
      const until = inOrder[index + 1]?.startMinute ?? durationMinutes;
      return startMinute < endMinute && endMinute <= until;
    });

/**
 * One leg with every clock already resolved: what the planner needs and nothing else.
 * `durationMinutes` is block time; `departureAt` is the instant of pushback in UTC (ISO, "…Z") or null when
 * unknown; `sleep` is in order, touching sleeps merged.
 */
export type Leg = {
  readonly durationMinutes: number;
  readonly departureAt: string | null;
  readonly seat: Seat;
  readonly sleep: readonly Stretch[];
};

/** A computed and a typed duration that differ by more than 20 minutes. */
export type DurationMismatch = { readonly statedMinutes: number; readonly computedMinutes: number };

/** A trip as a plain fact: the whole input of {@link makePlan}. One layover between each two legs. */
export type Trip = {
  readonly legs: readonly Leg[];
  readonly layoverMinutes: readonly number[];
  readonly answers: z.infer<typeof answersSchema>;
  readonly preferences: Preferences;
  readonly toldCanFly: boolean;
  readonly durationMismatch: DurationMismatch | null;
};
