import { z } from "zod";
import { daySchema, instantSchema, listOf, markSchema, versionSchema } from "../bounds";
import { handedOutSchema } from "./calendar";
import { savedTripSchema, tripIdSchema } from "./saved-schema";
import { sheetSchema } from "../typed/sheet";
import { fieldsSchema } from "../typed/fields";

/** The version of the format: 2 since trips know what each leg may do. */
export const EXPORT_VERSION = 2;
/** Most trips that one file brings. */
export const EXPORTED_MAX = 5000;
/** Most links of one trip, those that have ended and are still there among them. */
const SHARES_EXPORTED_MAX = 100;

const exportedShareSchema = z.strictObject({
  id: markSchema.describe("shareId"),
  address: z.url().max(500).nullable().describe("shareToken"),
  madeAt: instantSchema.describe("shareMade"),
  endsAt: instantSchema.describe("shareEnds"),
});

/** Longest plain column of a row: eight legs, with commas between. */
const COLUMN_LENGTH = 100;

/** One saved trip in an export: all that its row holds, opened. What may be missing is not in files made earlier. */
export const exportedTripSchema = z.strictObject({
  id: tripIdSchema.describe("tripId"),
  savedAt: instantSchema.describe("savedAt"),
  version: versionSchema.optional().describe("version"),
  trip: savedTripSchema.describe("trip"),
  answers: sheetSchema.nullable().describe("answers"),
  answersEraseAt: instantSchema.nullish().describe("answersUntil"),
  calendar: handedOutSchema.nullish().describe("calendar"),
  shares: listOf(exportedShareSchema, SHARES_EXPORTED_MAX).optional().describe("shares"),
});
export type ExportedTrip = z.infer<typeof exportedTripSchema>;

/** An exported file but for its trips. */
export const exportHeadSchema = z.strictObject({
  $schema: z.string().max(500).optional().describe("schema"),
  format: z.literal("second-heart").describe("format"),
  version: z.literal(EXPORT_VERSION).describe("formatVersion"),
  exportedAt: instantSchema.describe("madeAt"),
  lastHere: daySchema.nullish().describe("lastSeen"),
  planInProgress: z
    .strictObject({
      flight: fieldsSchema,
      answers: sheetSchema,
      tripId: tripIdSchema.optional().describe("draftTrip"),
      editing: versionSchema.nullish().describe("draftVersion"),
      toldCanFly: z.boolean().optional().describe("draftTold"),
    })
    .nullable()
    .describe("draft"),
  unreadable: listOf(
    z.union([
      tripIdSchema,
      z.strictObject({
        id: tripIdSchema,
        savedAt: instantSchema,
        version: versionSchema,
        airports: z.string().max(COLUMN_LENGTH).describe("damagedRoute"),
        durations: z.string().max(COLUMN_LENGTH).describe("damagedMinutes"),
        departureAt: instantSchema.nullable(),
        arrivalAt: instantSchema.nullable(),
      }),
    ]),
    EXPORTED_MAX,
  ).describe("damaged"),
});

/** Everything kept for one owner, as one file. */
export const exportSchema = exportHeadSchema
  .extend({ trips: listOf(exportedTripSchema, EXPORTED_MAX).describe("trips") })
  .describe("export");
export type Export = z.infer<typeof exportSchema>;

/** The format of an export as a JSON Schema. */
export const exportJsonSchema = (): object =>
  z.toJSONSchema(exportSchema, { io: "input", target: "draft-2020-12" });
