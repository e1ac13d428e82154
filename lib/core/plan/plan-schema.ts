import { z } from "zod";
import type { Constraints } from "../advice/assess";
import { instantSchema, listOf } from "../bounds";
import { EXERCISES, type ExerciseCode } from "./exercises";
import { LAYOVER_WALK_MINUTES, type Plan } from "./plan";
import { DAYS_AGO_MAX, OPERATIONS, WEEKS_MAX } from "../advice/options";
import { ENTRY_ID, ENTRY_MINUTES, entryId, LANDING_LATER_MAX, MARK_MINUTES } from "./timeline";
import { LEG_MINUTES, LEGS_MAX } from "./trip";

/** Most minutes of anything on a leg: the longest one, landing as late as can be said. */
const MINUTES_MAX = LEG_MINUTES.max + LANDING_LATER_MAX;
/** No leg is ever given more entries, however often it is planned again: each starts on a mark of its own. */
export const MARKS_MAX = Math.ceil(MINUTES_MAX / MARK_MINUTES);
/** No plan has more entries on a leg: intervals are 20 minutes at least, and a sleep asks for one at each end. */
const ENTRIES_MAX = LEG_MINUTES.max / 10;
/** Three before the cruise and after it, two meals, and the cruise around them: more than the longest leg has. */
const PHASES_MAX = 12;
/** More than any recipe puts into a set or a walk. */
const MOVES_MAX = 8;
/** More than any move's dose in the catalogue. */
const REPETITIONS_MAX = 100;
const HOLD_SECONDS_MAX = 60;

const minuteSchema = z.int().min(0).max(MINUTES_MAX);
const CODES = Object.keys(EXERCISES) as ExerciseCode[];

/** An entry's id: "l1m245". */
export const entryIdSchema = z.string().regex(ENTRY_ID);

const entrySchema = z.strictObject({
  id: entryIdSchema.describe("entryId"),
  kind: z.enum(["seatedSet", "quickSet", "walk"]),
  startMinute: minuteSchema.multipleOf(MARK_MINUTES).describe("entryStart"),
  durationMinutes: z.literal(Object.values(ENTRY_MINUTES)),
  at: instantSchema.nullable().describe("entryAt"),
  exercises: listOf(
    z.strictObject({
      code: z.enum(CODES),
      repetitions: z.int().min(0).max(REPETITIONS_MAX),
      holdSeconds: z.number().min(0).max(HOLD_SECONDS_MAX),
      side: z.enum(["both", "left", "right"]),
    }),
    MOVES_MAX,
  ),
  why: z.enum(["afterWaking", "beforeSleep", "interval", "walk", "beltOn", "meal"]),
});

const legPlanSchema = z.strictObject({
  phases: listOf(
    z.strictObject({
      kind: z.enum(["taxiOut", "climb", "cruise", "meal", "descent", "landing"]),
      startMinute: minuteSchema,
      endMinute: minuteSchema,
      beltOn: z.boolean(),
    }),
    PHASES_MAX,
  ),
  entries: listOf(entrySchema, ENTRIES_MAX),
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
    legs: listOf(legPlanSchema, LEGS_MAX),
    layovers: listOf(z.strictObject({ walkMinutes: z.int().min(0).max(LAYOVER_WALK_MINUTES) }), LEGS_MAX - 1),
  }),
  z.strictObject({
    status: z.enum(["locked", "general"]).describe("planStatus"),
    legs: z.tuple([]),
    layovers: z.tuple([]),
  }),
]);

/**
 * Whether a plan is one of these legs, or holds none. Of these: as many legs, with a stop between each two; phases from
 * pushback to the leg's arrival, one after the other; entries inside it, one after the other, each with the id of its
 * leg and start, and as long as its kind.
 */
export function fitsLegs(
  { status, legs, layovers }: Plan,
  flown: readonly { readonly durationMinutes: number }[],
): boolean {
  if (status !== "ready") return true;
  if (legs.length !== flown.length || layovers.length !== flown.length - 1) return false;
  return legs.every(({ phases, entries }, index) => {
    const arrival = flown[index]?.durationMinutes ?? 0;
    return (
      phases.every(
        ({ startMinute, endMinute }, at) =>
          startMinute === (phases[at - 1]?.endMinute ?? 0) && startMinute < endMinute,
      ) &&
      phases.at(-1)?.endMinute === arrival &&
      entries.every(({ id, kind, startMinute, durationMinutes }, at) => {
        const next = entries[at + 1]?.startMinute ?? arrival;
        const isWhole = id === entryId(index + 1, startMinute) && durationMinutes === ENTRY_MINUTES[kind];
        return isWhole && startMinute + durationMinutes <= next;
      })
    );
  });
}

const legStateSchema = z.strictObject({
  weak: z.boolean(),
  fixed: z.boolean(),
  inCast: z.boolean(),
  bearsWeight: z.boolean(),
  absent: z.boolean(),
});

/** What changes the moves, as it is kept with a saved trip whether or not its answers are. */
export const constraintsSchema: z.ZodType<Constraints> = z.strictObject({
  seatedOnly: z.boolean(),
  legs: z.strictObject({ left: legStateSchema, right: legStateSchema }),
  companionHelps: z.boolean(),
  operation: z
    .strictObject({ kind: z.enum(OPERATIONS), daysAgo: z.int().min(0).max(DAYS_AGO_MAX) })
    .nullable(),
  pregnant: z.strictObject({ weeks: z.number().min(0).max(WEEKS_MAX) }).nullable(),
  shortStature: z.boolean(),
});
