import { z } from "zod";

/**
 * One thing wrong with one field: where it is ("itinerary.legs.0.from", "" for the whole), and what, by the code of the
 * sentence that says so and what stands in that (messages, `issues`).
 */
export type Issue<Code extends string = string> = {
  readonly path: string;
  readonly code: Code;
  readonly values: Readonly<Record<string, string | number>>;
  /** What of that is minutes, to be said as a length. */
  readonly lengths?: Readonly<Record<string, number>>;
  /** What of that is several in a row. */
  readonly lists?: Readonly<Record<string, readonly string[]>>;
};

/** Most issues one refusal lists; a request can hold thousands, and nobody mends more than this at once. */
export const ISSUES_MAX = 50;

/**
 * What zod found wrong, by field.
 *
 * One issue for each wrong field, at most {@link ISSUES_MAX}; an issue says all the field should be ("a whole number from
 * 20 to 1500"), not just the bound that broke; an unknown field is named at its own path, with the known one that
 * it resembles. Expects issues that carry their input (`reportInput`). Repeats no value, only names of fields.
 */
export function toIssues(error: z.ZodError, schema: z.core.$ZodType): Issue[] {
  const found = new Map<string, Wrong>();
  for (const issue of error.issues) {
    if (found.size === ISSUES_MAX) break;
    if (issue.code === "unrecognized_keys") {
      const known = Object.keys(shapeOf(schemaAt(schema, issue.path)));
      for (const key of issue.keys.slice(0, ISSUES_MAX - found.size))
        found.set(toPath([...issue.path, key]), unknownField(key, known));
    } else found.set(toPath(issue.path), wrongValue(issue, schemaAt(schema, issue.path)));
  }
  return [...found].map(([path, told]) => ({ path, ...told }));
}

type Wrong = Omit<Issue, "path">;

const toPath = (path: readonly PropertyKey[]) => path.map((step) => String(step).slice(0, 80)).join(".");

function wrongValue(issue: z.core.$ZodIssue, target: z.core.$ZodType | null): Wrong {
  // These two carry a code of their own, written beside the schema.
  if (issue.code === "invalid_format") return { code: issue.message, values: {} };
  if (issue.code === "custom")
    return { code: issue.message, values: (issue.params ?? {}) as Wrong["values"] };
  if (issue.code === "too_big" && issue.origin === "array")
    return { code: "arrayLong", values: { count: Number(issue.maximum) } };
  if (issue.code === "too_small" && issue.origin === "array")
    return { code: "arrayShort", values: { count: Number(issue.minimum) } };
  return { code: issue.input === undefined ? "missing" : "wrong", ...describe(target) };
}

function unknownField(key: string, known: readonly string[]): Wrong {
  const [nearest] = known
    .map((name) => ({ name, distance: editDistance(key.slice(0, 80).toLowerCase(), name.toLowerCase()) }))
    .filter(({ name, distance }) => distance <= Math.max(2, name.length / 4))
    .sort((one, other) => one.distance - other.distance);
  return nearest
    ? { code: "fieldLike", values: { name: nearest.name } }
    : { code: "fieldUnknown", values: {} };
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

/** What a field should be, for the sentences that say so. */
function describe(schema: z.core.$ZodType | null): Pick<Wrong, "values" | "lists"> {
  const wanted = (kind: string, values: Wrong["values"] = {}) => ({
    values: { ...NOTHING, wanted: kind, ...values },
  });
  const oneOf = (options: Iterable<unknown>) => ({
    ...wanted("option"),
    lists: { options: [...options].map(String) },
  });
  if (schema instanceof z.ZodNumber)
    return wanted(schema instanceof z.ZodNumberFormat ? "whole" : "number", {
      min: String(schema.minValue ?? ""),
      max: String(schema.maxValue ?? ""),
    });
  if (schema instanceof z.ZodEnum) return oneOf(schema.options);
  if (schema instanceof z.ZodLiteral) return oneOf(schema.values);
  if (schema instanceof z.ZodBoolean) return wanted("boolean");
  if (schema instanceof z.ZodString) return wanted("text");
  if (schema instanceof z.ZodObject) return wanted("object");
  if (schema instanceof z.ZodArray) return wanted("list");
  return wanted("other");
}
/** A sentence has a place for each, whatever it says. */
const NOTHING = { min: "", max: "", options: "" };

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
