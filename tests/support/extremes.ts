/*
 * What a plain JSON value becomes when one part of it is as extreme as its type allows: for shapes that are stored,
 * sent or imported, whose every part has to have bounds.
 */

const NUMBERS = [0, -1, 0.5, 1500, 1980, 2 ** 53, 1e308];
const TEXTS = [
  "",
  "x".repeat(3000),
  "l1m245\r\nATTENDEE:mailto:x@example.org",
  "l8m9999",
  "__proto__",
  "0000-01-01",
  "1900-01-01",
  "2199-12-31",
  "9999-12-31",
  "1900-01-01T00:00:00Z",
  "2199-12-31T23:59:59Z",
  "9999-12-31T23:59:59.999Z",
  `2026-12-01T21:05:00.${"0".repeat(3000)}Z`,
  "2199-12-31T23:59",
  "9999-12-31T23:59",
];

/** A part of a value that was made extreme. */
export type Extreme<T> = { readonly at: string; readonly value: T };

/**
 * Every value like this one with one part made extreme: each number, text and list, the first, second and last item of
 * each list, and what is null; by path ("trip.progress.said").
 */
export function* extremesOf<T>(whole: T): Generator<Extreme<T>> {
  for (const { path, part } of parts(whole, []))
    for (const [name, extreme] of toExtremes(part))
      yield { at: `${path.join(".")} ${name}`, value: replaced(whole, path, extreme) as T };
}

function* parts(
  value: unknown,
  path: readonly string[],
): Generator<{ path: readonly string[]; part: unknown }> {
  if (path.length > 0) yield { path, part: value };
  if (typeof value !== "object" || value === null) return;
  const keys = Object.keys(value);
  const some = Array.isArray(value) ? keys.filter((_, at) => at < 2 || at === keys.length - 1) : keys;
  for (const key of some) yield* parts((value as Record<string, unknown>)[key], [...path, key]);
}

function toExtremes(part: unknown): readonly (readonly [name: string, extreme: unknown])[] {
  const named = (values: readonly unknown[]) => values.map((value) => [brief(value), value] as const);
  if (typeof part === "number") return named(NUMBERS);
  if (typeof part === "string") return named(TEXTS);
  if (typeof part === "boolean") return named([!part]);
  if (part === null) return named([...NUMBERS, ...TEXTS, [], {}]);
  if (!Array.isArray(part)) return [["empty", {}]];
  const items = part as unknown[];
  return [
    ["empty", []],
    ["backwards", items.toReversed()],
    ["twice", [...items, ...items]],
    ["without the last", items.slice(0, -1)],
    ["very often", Array.from({ length: 3000 }, () => items[0] ?? null)],
  ];
}

const brief = (value: unknown) => JSON.stringify(value).slice(0, 40);

function replaced(value: unknown, [step, ...rest]: readonly string[], extreme: unknown): unknown {
  if (step === undefined) return extreme;
  const inner = (value as Record<string, unknown>)[step];
  const put = replaced(inner, rest, extreme);
  if (!Array.isArray(value)) return { ...(value as object), [step]: put };
  return value.map((item: unknown, at) => (at === Number(step) ? put : item));
}
