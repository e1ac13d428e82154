import { z } from "zod";
import { handedOutSchema } from "./calendar";
import { savedTripSchema, sheetSchema, tripIdSchema } from "./draft";
import { fieldsSchema } from "./fields";

const exportedShareSchema = z.strictObject({
  id: z.string().describe("What the link is found by; it does not open it."),
  address: z
    .url()
    .nullable()
    .describe("The link, which shows the plan to whoever has it; null when damaged."),
  madeAt: z.iso.datetime().describe("UTC."),
  endsAt: z.iso.datetime().describe("UTC."),
});

/** One saved trip in an export: all that its row holds, opened. What may be missing is not in files made earlier. */
export const exportedTripSchema = z.strictObject({
  id: tripIdSchema.describe("The trip's id, 128 random bits in base64url."),
  savedAt: z.iso.datetime().describe("When the trip was first saved, UTC."),
  version: z.int().optional().describe("1, and one more for each change. An import begins at 1 again."),
  trip: savedTripSchema.describe(
    "The flight (airports, lengths, departure and arrival come from it), what the plan was made for, the plan as last shown, and what was said in the air.",
  ),
  answers: sheetSchema
    .nullable()
    .describe("The answers as typed, by page of the questionnaire; null when they are not kept."),
  answersEraseAt: z.iso
    .datetime()
    .nullish()
    .describe("When the kept answers are erased, UTC. An import counts it again from the last flight."),
  calendar: handedOutSchema
    .nullish()
    .describe(
      "What its calendar files have said so far, so that later ones can correct it; null before the first.",
    ),
  shares: z
    .array(exportedShareSchema)
    .optional()
    .describe("Its share links. They lead to the trip they were made of: an import makes none."),
});
export type ExportedTrip = z.infer<typeof exportedTripSchema>;

/** Everything kept for one owner, as one file. Read back by the same schema. */
export const exportSchema = z
  .strictObject({
    $schema: z.string().optional().describe("Where this schema is."),
    format: z.literal("second-heart").describe("What the file is."),
    version: z.literal(1).describe("The version of this format."),
    exportedAt: z.iso.datetime().describe("When the file was made, UTC."),
    lastHere: z.iso
      .date()
      .nullish()
      .describe("The day this owner was last here, UTC; null without saved trips."),
    planInProgress: z
      .strictObject({
        flight: fieldsSchema,
        answers: sheetSchema,
        tripId: tripIdSchema.optional().describe("The id of the trip it changes or will become."),
        editing: z.int().nullish().describe("The version of the saved trip it changes; null for a new one."),
        toldCanFly: z.boolean().optional().describe("The box of a waiting time is ticked."),
      })
      .nullable()
      .describe(
        "The flight and answers typed and not yet saved, as typed, kept for 24 hours; null without a plan in progress. An import leaves it out.",
      ),
    unreadable: z
      .array(
        z.union([
          tripIdSchema,
          z.strictObject({
            id: tripIdSchema,
            savedAt: z.iso.datetime(),
            version: z.int(),
            airports: z.string().describe("From and to of each leg: LHR-SIN,SIN-SYD."),
            durations: z.string().describe("Minutes of each leg: 835,480."),
            departureAt: z.iso.datetime().nullable(),
            arrivalAt: z.iso.datetime().nullable(),
          }),
        ]),
      )
      .describe(
        "Trips whose rows are damaged, by what is not sealed (or by id alone). An import leaves them out.",
      ),
    trips: z.array(exportedTripSchema).describe("Every saved trip."),
  })
  .describe(
    "Everything that Second Heart keeps for one owner. Left out: the owner's key (that is the recovery code), what is made from it or from a link to find rows by, sealed bytes as they lie there (they are here opened), and how many forms were counted.",
  );
export type Export = z.infer<typeof exportSchema>;

/** The format of an export as a JSON Schema. */
export const exportJsonSchema = (): object =>
  z.toJSONSchema(exportSchema, { io: "input", target: "draft-2020-12" });
