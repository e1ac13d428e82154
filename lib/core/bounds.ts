import { z } from "zod";

// What is stored, sent or imported has the bounds of its domain. Dates are typed in years 1900 to 2100 (time.ts); what
// follows a flight may fall a little later.
const YEAR = /^(?:19|20|21)\d\d/;

/** A calendar day, "2026-12-01", in the years 1900 to 2199. */
export const daySchema = z.iso.date().regex(YEAR);

/** A UTC instant, "2026-12-01T21:05:00Z", with milliseconds at most, in the years 1900 to 2199. */
export const instantSchema = z.iso.datetime().max("2026-12-01T21:05:00.000Z".length).regex(YEAR);

/** A number that counts upwards from 1, such as a version: as much as a column of the database holds. */
export const versionSchema = z
  .int()
  .min(1)
  .max(2 ** 31 - 1);

/** A version or hash of rules, a mark of content: a short word of letters, digits, dots, hyphens and underscores. */
export const markSchema = z.string().regex(/^[\w.-]{1,64}$/);

/** A list whose length is checked before any of its items is read, so that a long wrong one costs nothing. */
export const listOf = <T extends z.ZodType>(item: T, max: number, min = 0) =>
  z.preprocess((value: z.input<T>[], context) => {
    if (!Array.isArray(value) || value.length <= max) return value;
    return refuseMore(context, "array", max);
  }, z.array(item).min(min).max(max));

/** A record whose entries are counted before any of them is read. */
export const recordOf = <K extends z.core.$ZodRecordKey, V extends z.ZodType>(
  key: K,
  value: V,
  max: number,
) =>
  z.preprocess(
    (record, context) => {
      if (typeof record !== "object" || record === null || Object.keys(record).length <= max) return record;
      return refuseMore(context, "object", max);
    },
    z.record(key, value),
  );

function refuseMore(context: z.RefinementCtx, origin: string, maximum: number) {
  context.addIssue({ code: "too_big", origin, maximum, inclusive: true, input: undefined });
  return z.NEVER;
}
