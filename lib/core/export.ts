import { z } from "zod";
import { savedTripSchema, sheetSchema, tripIdSchema } from "./draft";
import { fieldsSchema } from "./fields";

/** One saved trip in an export: all that its row holds, opened. */
export const exportedTripSchema = z.strictObject({
  id: tripIdSchema.describe("The trip's id, 128 random bits in base64url."),
  savedAt: z.iso.datetime().describe("When the trip was first saved, UTC."),
  trip: savedTripSchema.describe("The flight, what the plan was made for, and the plan as last shown."),
  answers: sheetSchema
    .nullable()
    .describe("The answers as typed, by page of the questionnaire; null when they are not kept."),
});
export type ExportedTrip = z.infer<typeof exportedTripSchema>;

/** Everything kept for one owner, as one file. Read back by the same schema. */
export const exportSchema = z.strictObject({
  $schema: z.string().optional().describe("Where this schema is."),
  format: z.literal("second-heart").describe("What the file is."),
  version: z.literal(1).describe("The version of this format."),
  exportedAt: z.iso.datetime().describe("When the file was made, UTC."),
  planInProgress: z
    .strictObject({ flight: fieldsSchema, answers: sheetSchema })
    .nullable()
    .describe("The flight and answers typed and not yet saved, as typed; null without a plan in progress."),
  unreadable: z
    .array(tripIdSchema)
    .describe("Ids of trips whose rows are damaged: nothing of them can be exported."),
  trips: z.array(exportedTripSchema).describe("Every saved trip."),
});
export type Export = z.infer<typeof exportSchema>;

/** The format of an export as a JSON Schema. */
export const exportJsonSchema = (): object =>
  z.toJSONSchema(exportSchema, { io: "input", target: "draft-2020-12" });
