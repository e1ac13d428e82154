import { z } from "zod";

/** One thing wrong with one field: where it is ("itinerary.legs.0.from", "" for the whole) and what, in plain words. */
export type Issue = { readonly path: string; readonly message: string };

/** Most issues one refusal lists; a request can hold thousands, and nobody mends more than this at once. */
export const ISSUES_MAX = 50;

/**
 * What zod found wrong, as plain words by field.
 *
 * One issue for each wrong field, at most {@link ISSUES_MAX}; a field says all it should be ("a whole number from
 * 20 to 1500"), not just the bound that broke; an unknown field is named at its own path, with the known one that
 * it resembles. Expects issues that carry their input (`reportInput`). Repeats no value, only names of fields.
 */
export function toIssues(error: z.ZodError, schema: z.core.$ZodType): Issue[] {
  const messages = new Map<string, string>();
  for (const issue of error.issues) {
    if (messages.size === ISSUES_MAX) break;
    if (issue.code === "unrecognized_keys") {
      const known = Object.keys(shapeOf(schemaAt(schema, issue.path)));
      for (const key of issue.keys.slice(0, ISSUES_MAX - messages.size))
        messages.set(toPath([...issue.path, key]), unknownField(key, known));
    } else messages.set(toPath(issue.path), wrongValue(issue, schemaAt(schema, issue.path)));
  }
  return [...messages].map(([path, message]) => ({ path, message }));
}

const toPath = (path: readonly PropertyKey[]) => path.map((step) => String(step).slice(0, 80)).join(".");

function wrongValue(issue: z.core.$ZodIssue, target: z.core.$ZodType | null): string {
  // These two carry words of their own, written beside the schema.
  if (issue.code === "custom" || issue.code === "invalid_format") return issue.message;
  if (issue.code === "too_big" && issue.origin === "array")
    return `There can be at most ${issue.maximum} of these.`;
  if (issue.code === "too_small" && issue.origin === "array")
    return `Give at least ${issue.minimum} of these.`;
  const wanted = describe(target);
  return issue.input === undefined ? `This is missing: give ${wanted}.` : `This should be ${wanted}.`;
}

function unknownField(key: string, known: readonly string[]): string {
  const [nearest] = known
    .map((name) => ({ name, distance: editDistance(key.slice(0, 80).toLowerCase(), name.toLowerCase()) }))
    .filter(({ name, distance }) => distance <= Math.max(2, name.length / 4))
    .sort((one, other) => one.distance - other.distance);
  return nearest
    ? `There is no such field here: did you mean ${nearest.name}?`
    : "There is no such field here: take it out, or look up its name in the documentation.";
}

/** The schema of the field at a path, unwrapped of defaults and optionality; null past the edge of what is known. */
function schemaAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): z.core.$ZodType | null {
  let here: z.core.$ZodType | null = unwrap(schema);
  for (const step of path) {
    const next: z.core.$ZodType | undefined =
      here instanceof z.ZodArray ? here.element : here ? shapeOf(here)[String(step)] : undefined;
    here = next ? unwrap(next) : null;
  }
  return here;
}

const shapeOf = (schema: z.core.$ZodType | null): Readonly<Record<string, z.core.$ZodType>> =>
  schema instanceof z.ZodObject ? schema.shape : {};

function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  // A list's length is checked before the list is (bounds.ts).
  if (schema instanceof z.ZodPipe) return unwrap(schema.out);
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable
    ? unwrap(schema.unwrap())
    : schema;
}

function describe(schema: z.core.$ZodType | null): string {
  if (schema instanceof z.ZodNumber) {
    const kind = schema instanceof z.ZodNumberFormat ? "a whole number" : "a number";
    return `${kind} from ${schema.minValue ?? ""} to ${schema.maxValue ?? ""}`;
  }
  if (schema instanceof z.ZodEnum) return `one of ${schema.options.join(", ")}`;
  if (schema instanceof z.ZodLiteral) return `one of ${[...schema.values].join(", ")}`;
  if (schema instanceof z.ZodBoolean) return "true or false";
  if (schema instanceof z.ZodString) return "text in quotes";
  if (schema instanceof z.ZodObject) return "an object, in braces";
  if (schema instanceof z.ZodArray) return "a list, in brackets";
  return "something else";
}

/** Letters to add, drop or change to make one word the other. */
function editDistance(one: string, other: string): number {
  let previous = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 0; row < one.length; row++) {
    const current = [row + 1];
    for (let column = 0; column < other.length; column++) {
      const change = (previous[column] ?? 0) + (one[row] === other[column] ? 0 : 1);
      current.push(Math.min(change, (previous[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
    }
    previous = current;
  }
  return previous.at(-1) ?? 0;
}
