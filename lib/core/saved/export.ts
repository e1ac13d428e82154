import { z } from "zod";
import { daySchema, instantSchema, listOf, markSchema, versionSchema } from "../bounds";
import { handedOutSchema } from "./calendar";
import { savedTripSchema, sheetSchema, tripIdSchema } from "./draft";
import { fieldsSchema } from "../typed/fields";

/** The version of the format: 2 since trips know what each leg may do. */
export const EXPORT_VERSION = 2;
/** Most trips that one file brings. */
export const EXPORTED_MAX = 5000;
/** Most links of one trip, those that have ended and are still there among them. */
const SHARES_EXPORTED_MAX = 100;

const exportedShareSchema = z.strictObject({
  id: markSchema.describe("What the link is found by; it does not open it."),
  address: z
    .url()
    .max(500)
    .nullable()
    .describe("The link, which shows the plan to whoever has it; null when damaged."),
  madeAt: instantSchema.describe("UTC."),
  endsAt: instantSchema.describe("UTC."),
});

/** Longest plain column of a row: eight legs, with commas between. */
const COLUMN_LENGTH = 100;

/** One saved trip in an export: all that its row holds, opened. What may be missing is not in files made earlier. */
export const exportedTripSchema = z.strictObject({
  id: tripIdSchema.describe("The trip's id, 128 random bits in base64url."),
  savedAt: instantSchema.describe("When the trip was first saved, UTC."),
  version: versionSchema.optional().describe("1, and one more for each change. An import begins at 1 again."),
  trip: savedTripSchema.describe(
    "The flight (airports, lengths, departure and arrival come from it), what the plan was made for, the plan as last shown, and what was said in the air.",
  ),
  answers: sheetSchema
    .nullable()
    .describe("The answers as typed, by page of the questionnaire; null when they are not kept."),
  answersEraseAt: instantSchema
    .nullish()
    .describe("When the kept answers are erased, UTC. An import counts it again from the last flight."),
  calendar: handedOutSchema
    .nullish()
    .describe(
      "What its calendar files have said so far, so that later ones can correct it; null before the first.",
    ),
  shares: listOf(exportedShareSchema, SHARES_EXPORTED_MAX)
    .optional()
    .describe("Its share links. They lead to the trip they were made of: an import makes none."),
});
export type ExportedTrip = z.infer<typeof exportedTripSchema>;

/** An exported file but for its trips. */
export const exportHeadSchema = z.strictObject({
  $schema: z.string().max(500).optional().describe("Where this schema is."),
  format: z.literal("second-heart").describe("What the file is."),
  version: z.literal(EXPORT_VERSION).describe("The version of this format."),
  exportedAt: instantSchema.describe("When the file was made, UTC."),
  lastHere: daySchema.nullish().describe("The day this owner was last here, UTC; null without saved trips."),
  planInProgress: z
    .strictObject({
      flight: fieldsSchema,
      answers: sheetSchema,
      tripId: tripIdSchema.optional().describe("The id of the trip it changes or will become."),
      editing: versionSchema
        .nullish()
        .describe("The version of the saved trip it changes; null for a new one."),
      toldCanFly: z.boolean().optional().describe("The box of a waiting time is ticked."),
    })
    .nullable()
    .describe(
      "The flight and answers typed and not yet saved, as typed, kept for 24 hours; null without a plan in progress. An import leaves it out.",
    ),
  unreadable: listOf(
    z.union([
      tripIdSchema,
      z.strictObject({
        id: tripIdSchema,
        savedAt: instantSchema,
        version: versionSchema,
        airports: z.string().max(COLUMN_LENGTH).describe("From and to of each leg: LHR-SIN,SIN-SYD."),
        durations: z.string().max(COLUMN_LENGTH).describe("Minutes of each leg: 835,480."),
        departureAt: instantSchema.nullable(),
        arrivalAt: instantSchema.nullable(),
      }),
    ]),
    EXPORTED_MAX,
  ).describe(
    "Trips whose rows are damaged, by what is not sealed (or by id alone). An import leaves them out.",
  ),
});

/** Everything kept for one owner, as one file. */
export const exportSchema = exportHeadSchema
  .extend({ trips: listOf(exportedTripSchema, EXPORTED_MAX).describe("Every saved trip.") })
  .describe(
    "Everything that Second Heart keeps for one owner. Left out: the owner's key (that is the recovery code), what is made from it or from a link to find rows by, sealed bytes as they lie there (they are here opened), and how many forms were counted.",
  );
export type Export = z.infer<typeof exportSchema>;

/** The format of an export as a JSON Schema. */
export const exportJsonSchema = (): object =>
  z.toJSONSchema(exportSchema, { io: "input", target: "draft-2020-12" });
