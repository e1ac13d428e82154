import { z } from "zod";
import { instantSchema, listOf } from "../bounds";
import { entryIdSchema } from "../plan/plan-schema";
import type { Progress } from "./progress";
import { LANDING_LATER_MAX } from "../plan/timeline";
import { LEG_MINUTES, LEGS_MAX } from "../plan/trip";

/** Far more than anyone taps on a trip; a file with more was not made by this. */
export const SAID_MAX = 2000;

const said = { leg: z.int().min(1).max(LEGS_MAX), saidAt: instantSchema };

/** {@link Progress} as a device keeps it, a server takes it and an export holds it. */
export const progressSchema: z.ZodType<Progress> = z.strictObject({
  schema: z.literal(1),
  said: listOf(
    z.discriminatedUnion("type", [
      z.strictObject({ ...said, type: z.literal("pushedBack"), at: instantSchema }),
      z.strictObject({ ...said, type: z.literal("takenBack"), walkedAt: instantSchema }),
      z.strictObject({ ...said, type: z.enum(["walked", "woke", "beltOn", "beltOff"]) }),
      z.strictObject({
        ...said,
        type: z.literal("asleep"),
        forMinutes: z.int().min(1).max(LEG_MINUTES.max).nullable(),
      }),
      z.strictObject({
        ...said,
        type: z.literal("landing"),
        laterMinutes: z.int().min(-LEG_MINUTES.max).max(LANDING_LATER_MAX),
      }),
      z.strictObject({
        ...said,
        type: z.literal("done"),
        entryId: entryIdSchema,
        kind: z.enum(["seatedSet", "quickSet", "walk"]),
      }),
      z.strictObject({ ...said, type: z.literal("missed"), entryId: entryIdSchema }),
    ]),
    SAID_MAX,
  ),
});
