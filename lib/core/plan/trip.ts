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
  setEveryMinutes: z.literal(SET_INTERVALS).default(30).describe("Longest wait for a movement while awake."),
  walkEveryMinutes: z.literal(WALK_INTERVALS).default(90).describe("Minutes awake without a walk aimed at."),
});
export type Preferences = z.infer<typeof preferencesSchema>;
export const DEFAULT_PREFERENCES: Preferences = { setEveryMinutes: 30, walkEveryMinutes: 90 };

/** What a clock on the wall shows, to the minute: "2026-12-01T21:05". A zone or an offset is refused. */
export const localTimeSchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d(?::00)?$/, {
    error: "Give a local time without a zone, like 2026-12-01T21:05.",
    abort: true,
  })
  .refine((text) => z.iso.date().safeParse(text.slice(0, 10)).success, {
    error: "There is no such day in the calendar.",
    abort: true,
  })
  .refine((text) => daySchema.safeParse(text.slice(0, 10)).success, {
    error: "Give a year from 1900 to 2199.",
  });
const offsetSchema = z
  .string()
  .regex(/^[+-](?:0\d|1[0-4]):[0-5]\d$/, { error: "Give an offset from UTC, like +01:00." });
/** An IATA code in any case; whether there is such an airport is for the server's table to say. */
export const airportCodeSchema = z
  .string()
  .regex(/^[A-Za-z]{3}$/, { error: "Give the three letters of an airport code, like LHR." });
const sleepMinuteSchema = z.int().min(0).max(LEG_MINUTES.max);
/** A sleep of a leg, in minutes after pushback. */
export const sleepSchema = z.strictObject({ startMinute: sleepMinuteSchema, endMinute: sleepMinuteSchema });

/** One leg as asked for: local clocks at each end, or a duration, or both (DESIGN 3). */
export const legSchema = z.strictObject({
  from: airportCodeSchema.optional().describe("IATA code of the airport it leaves."),
  to: airportCodeSchema.optional().describe("IATA code of the airport it comes to."),
  departureLocal: localTimeSchema.optional().describe("The clock at from, without a zone: 2026-12-01T21:05."),
  arrivalLocal: localTimeSchema.optional().describe("The clock at to, without a zone."),
  departureUtcOffset: offsetSchema
    .optional()
    .describe("Settles a local time that happens twice when clocks go back: +01:00."),
  arrivalUtcOffset: offsetSchema.optional().describe("The same, for the arrival."),
  durationMinutes: blockMinutesSchema
    .optional()
    .describe(
      "Block time, from pushback to stand. Required unless both airports and both local times are given.",
    ),
  seat: seatSchema.default("unknown").describe("Changes the words of a walk, never its time."),
  sleep: listOf(sleepSchema, SLEEPS_MAX)
    .default([])
    .describe(
      "Minutes after pushback, inside the leg, in any order. Touching ones are one; none may overlap.",
    ),
});
export const itinerarySchema = z.strictObject({
  legs: listOf(legSchema, LEGS_MAX, 1),
  layoverMinutes: listOf(layoverMinutesSchema, LEGS_MAX - 1)
    .default([])
    .describe("One between each two legs. Required where the times on both sides are not known; those win."),
});
export type Itinerary = z.infer<typeof itinerarySchema>;

/** The planning API's request; unknown keys are refused so that a misspelt answer never reads as "no". */
export const planRequestSchema = z.strictObject({
  itinerary: itinerarySchema,
  answers: answersSchema.refine(
    ({ heightCm, weightKg }) =>
      heightCm === undefined || weightKg === undefined || isLikelyBody(heightCm, weightKg),
    {
      path: ["weightKg"],
      message: `With this height it makes a body mass index under ${BMI.min} or over ${BMI.max}: check both.`,
    },
  ),
  preferences: preferencesSchema.default(DEFAULT_PREFERENCES),
  toldCanFly: z
    .boolean()
    .default(false)
    .describe("Someone who knows about each waiting time has said yes. Opens CLEAR; does nothing for STOP."),
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
