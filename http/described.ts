import "server-only";
import type { Messages } from "@/messages/languages";

/**
 * A JSON Schema with its descriptions in words: in the schemas themselves stand the names of the sentences (messages,
 * `fields`). Throws for a name without a sentence: a bug.
 */
export function describeIn<T>(schema: T, fields: Messages["fields"]): T {
  if (Array.isArray(schema)) return schema.map((each: unknown) => describeIn(each, fields)) as T;
  if (typeof schema !== "object" || schema === null) return schema;
  const described = Object.entries(schema).map(([key, value]: [string, unknown]) => [
    key,
    key === "description" && typeof value === "string" ? sentence(value, fields) : describeIn(value, fields),
  ]);
  return Object.fromEntries(described) as T;
}

function sentence(name: string, fields: Messages["fields"]): string {
  if (!Object.hasOwn(fields, name)) throw new Error(`No field is described as ${name}: a bug.`);
  return fields[name as keyof typeof fields];
}
