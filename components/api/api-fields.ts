/** What is read of a JSON Schema. */
export type JsonSchema = {
  readonly type?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema | false;
  readonly prefixItems?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  readonly enum?: readonly unknown[];
  readonly const?: string | number | boolean;
  readonly default?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxItems?: number;
};

/** One field of a request or an answer, by its path ("itinerary.legs[].from"). */
export type ApiField = {
  readonly path: string;
  /** What it may be: more than one where an answer takes one of several shapes. */
  readonly kinds: readonly FieldKind[];
  readonly required: boolean;
  readonly description: string | null;
  /** What counts when it is left out, as JSON. */
  readonly fallback: string | null;
};
export type FieldKind =
  | { readonly kind: "integer" | "number"; readonly from: number | null; readonly to: number | null }
  | { readonly kind: "string" | "boolean" | "object" | "null" | "empty" }
  | { readonly kind: "array"; readonly most: number | null }
  /** One of these; as a list, any of them. */
  | { readonly kind: "choice" | "list"; readonly of: readonly string[] };

/** The fields of an object, those of the objects in it after each, in the schema's order; each path once. */
export function toFields(schema: JsonSchema, prefix = ""): readonly ApiField[] {
  const found = variantsOf(schema).flatMap((variant) =>
    Object.entries(variant.properties ?? {}).flatMap(([name, field]) => {
      const path = prefix + name;
      const own: ApiField = {
        path,
        kinds: variantsOf(field).map(toKind),
        required: variant.required?.includes(name) ?? false,
        description:
          field.description ?? variantsOf(field).find((one) => one.description)?.description ?? null,
        fallback: field.default === undefined ? null : JSON.stringify(field.default),
      };
      const inside = variantsOf(field).flatMap((one) =>
        one.items ? toFields(one.items, `${path}[].`) : toFields(one, `${path}.`),
      );
      return [own, ...inside];
    }),
  );
  return [...new Set(found.map(({ path }) => path))].map((path) =>
    merge(found.filter((one) => one.path === path)),
  );
}

const variantsOf = (schema: JsonSchema): readonly JsonSchema[] => schema.anyOf ?? [schema];

/** The same field in several shapes of one answer. */
function merge(fields: readonly ApiField[]): ApiField {
  const [first] = fields;
  if (!first) throw new Error("A field without a shape: a bug.");
  const kinds = new Map(fields.flatMap((field) => field.kinds.map((kind) => [JSON.stringify(kind), kind])));
  return {
    ...first,
    kinds: [...kinds.values()],
    required: fields.every(({ required }) => required),
    description: fields.find(({ description }) => description)?.description ?? null,
  };
}

function toKind(schema: JsonSchema): FieldKind {
  if (schema.const !== undefined) return { kind: "choice", of: [String(schema.const)] };
  if (schema.enum) return { kind: "choice", of: schema.enum.map(String) };
  // Safe integers are no limit worth telling.
  const limit = (value: number | undefined) =>
    value === undefined || Math.abs(value) >= Number.MAX_SAFE_INTEGER ? null : value;
  switch (schema.type) {
    case "integer":
    case "number":
      return { kind: schema.type, from: limit(schema.minimum), to: limit(schema.maximum) };
    case "array": {
      if (schema.prefixItems?.length === 0 || schema.maxItems === 0) return { kind: "empty" };
      return schema.items && schema.items.enum
        ? { kind: "list", of: schema.items.enum.map(String) }
        : { kind: "array", most: schema.maxItems ?? null };
    }
    case "boolean":
    case "object":
    case "null":
      return { kind: schema.type };
    default:
      return { kind: "string" };
  }
}
