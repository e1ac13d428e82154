import { z } from "zod";
import { itinerarySchema, preferencesSchema } from "./trip";

/** A posted form as it was typed: input name → values. Kept so that nothing typed is ever lost. */
export const fieldsSchema = z.record(z.string().max(100), z.array(z.string().max(2000)));
export type Fields = z.infer<typeof fieldsSchema>;

/** The questionnaire's sections, in order. `start` holds consent, age and the warning signs. */
export const SECTIONS = ["start", "body", "clots", "legs", "hormones"] as const;
export const sectionSchema = z.enum(SECTIONS);
export type Section = z.infer<typeof sectionSchema>;

/**
 * The answer sheet: what the traveller typed, section by section, and the calendar day they typed it on
 * (so that "about six weeks ago" keeps its meaning). Turned into answers for the day of departure.
 */
export const sheetSchema = z.strictObject({
  answeredOn: z.iso.date(),
  sections: z.partialRecord(sectionSchema, fieldsSchema),
});
export type Sheet = z.infer<typeof sheetSchema>;

/** Trip ids: 128 random bits, base64url, chosen when the draft begins so that a repeated save makes one trip. */
export const tripIdSchema = z.string().regex(/^[A-Za-z0-9_-]{22}$/);

/** A plan in progress, sealed in one row under the draft cookie's key. */
export const draftSchema = z.strictObject({
  tripId: tripIdSchema,
  /** The version of the saved trip being edited, or null for a new one. */
  editing: z.int().nullable(),
  /** The last posted flight form, valid or not; empty before the first post. */
  flight: fieldsSchema,
  sheet: sheetSchema,
  /** Ticked for exactly these answers and flights; any edit clears it. */
  toldCanFly: z.boolean(),
});
export type Draft = z.infer<typeof draftSchema>;

/** Why a saved trip holds no exercise: kept with every trip, with or without answers (DESIGN 6). */
export const lockSchema = z.enum(["STOP", "CLEAR", "MINOR"]);

/** What a saved trip seals, answers apart. */
export const savedTripSchema = z.strictObject({
  schema: z.literal(1),
  name: z.string().max(100),
  /** Calendar day the first leg departs, where it departs; null when not given. */
  departureDate: z.iso.date().nullable(),
  itinerary: itinerarySchema,
  preferences: preferencesSchema,
  constraints: z.unknown(),
  lock: lockSchema.nullable(),
  toldCanFly: z.boolean(),
  /** The entries as last shown: printed times never drift silently. */
  shown: z.strictObject({ rulesetVersion: z.string(), rulesetHash: z.string(), plan: z.unknown() }),
});
export type SavedTrip = z.infer<typeof savedTripSchema>;
