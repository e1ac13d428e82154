import { z } from "zod";
import type { Constraints } from "./assess";
import { EXERCISES, type ExerciseCode } from "./exercises";
import type { Plan } from "./plan";
import { OPERATIONS } from "./questions";

const minuteSchema = z.int().min(0);
const CODES = Object.keys(EXERCISES) as ExerciseCode[];

const entrySchema = z.strictObject({
  id: z.string().describe("Leg and planned start minute, like l1m245; it survives a replan."),
  kind: z.enum(["seatedSet", "quickSet", "walk"]),
  startMinute: minuteSchema.describe("Minutes after pushback."),
  durationMinutes: z.int().min(1),
  at: z.iso.datetime().nullable().describe("UTC instant; null when the departure is not known."),
  exercises: z.array(
    z.strictObject({
      code: z.enum(CODES),
      repetitions: z.int().min(0),
      holdSeconds: z.number().min(0),
      side: z.enum(["both", "left", "right"]),
    }),
  ),
  why: z.enum(["afterWaking", "beforeSleep", "interval", "walk", "beltOn", "meal"]),
});

const legPlanSchema = z.strictObject({
  phases: z.array(
    z.strictObject({
      kind: z.enum(["taxiOut", "climb", "cruise", "meal", "descent", "landing"]),
      startMinute: minuteSchema,
      endMinute: minuteSchema,
      beltOn: z.boolean(),
    }),
  ),
  entries: z.array(entrySchema),
  stillness: z.strictObject({
    longestAwakeMinutes: minuteSchema,
    longestAsleepMinutes: minuteSchema,
    longestWithoutWalkMinutes: minuteSchema,
  }),
});

/** A plan as the API gives it and as a saved trip keeps it. A locked or general one has no room for an exercise. */
export const planSchema: z.ZodType<Plan> = z.union([
  z.strictObject({
    status: z.literal("ready"),
    legs: z.array(legPlanSchema),
    layovers: z.array(z.strictObject({ walkMinutes: minuteSchema })),
  }),
  z.strictObject({
    status: z
      .enum(["locked", "general"])
      .describe(
        "locked: STOP, and CLEAR without toldCanFly; general: MINOR. Nothing here holds an exercise.",
      ),
    legs: z.tuple([]),
    layovers: z.tuple([]),
  }),
]);

/** What changes the moves, as it is kept with a saved trip whether or not its answers are. */
export const constraintsSchema: z.ZodType<Constraints> = z.strictObject({
  seatedOnly: z.boolean(),
  movableAnkles: z.enum(["both", "left", "right", "neither"]),
  cast: z.boolean(),
  operation: z.strictObject({ kind: z.enum(OPERATIONS), daysAgo: z.int().min(0) }).nullable(),
  pregnant: z.strictObject({ weeks: z.number().min(0) }).nullable(),
  shortStature: z.boolean(),
});
