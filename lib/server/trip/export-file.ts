import "server-only";
import {
  EXPORT_VERSION,
  EXPORTED_MAX,
  exportedTripSchema,
  exportHeadSchema,
  type ExportedTrip,
} from "../../core/saved/export";
import { storedTripSchema, upgradeTrip } from "../../core/saved/upgrade";
import { parseJson, type JsonLimits } from "../run/json";

/**
 * Why a file cannot be imported: not JSON, not an export, of a later version, wrong at one place in it (`at`), or more
 * work than an export is.
 */
export type ImportProblem = {
  readonly kind: "json" | "format" | "version" | "shape" | "large";
  readonly at: string;
};

/** The trips of a file, or what is wrong with it. */
export type ExportReading =
  | { readonly ok: true; readonly trips: readonly ExportedTrip[] }
  | { readonly ok: false; readonly problem: ImportProblem };

/** An export is twelve brackets deep; a value of one takes 13 signs on average, and files have up to 24 MiB. */
const JSON_LIMITS: JsonLimits = { depth: 24, values: 2_000_000 };

/** A trip as a file of any version has it. */
const storedExportSchema = exportedTripSchema.extend({ trip: storedTripSchema });

/**
 * The trips of an exported file in today's shape, of which each one is right, or what is wrong with it.
 *
 * The work grows no faster than the text: how deep it nests and how many values it has are counted before it is parsed,
 * its trips before any of them is read, and the first wrong one ends the reading.
 */
export function readExport(text: string): ExportReading {
  const refuse = (kind: ImportProblem["kind"], at = "") => ({ ok: false, problem: { kind, at } }) as const;
  const json = parseJson(text, JSON_LIMITS);
  if (json === null) return refuse("json");
  const { value } = json;
  if (typeof value !== "object" || value === null || Array.isArray(value)) return refuse("format");
  const { trips: listed, ...head } = value as Readonly<Record<string, unknown>>;
  if (head.format !== "second-heart") return refuse("format");
  if (head.version !== 1 && head.version !== EXPORT_VERSION) return refuse("version");
  const wrong = (path: readonly PropertyKey[]) => refuse("shape", path.slice(0, 3).join("."));
  // Version 1 has the same head.
  const parsed = exportHeadSchema.safeParse({ ...head, version: EXPORT_VERSION });
  if (!parsed.success) return wrong(parsed.error.issues[0]?.path ?? []);
  if (!Array.isArray(listed) || listed.length > EXPORTED_MAX) return wrong(["trips"]);
  const trips: ExportedTrip[] = [];
  for (const [index, trip] of listed.entries()) {
    const read = storedExportSchema.safeParse(trip);
    // Which trip, and which part of it; which answer would be too much for an address.
    if (!read.success) return wrong(["trips", index, ...(read.error.issues[0]?.path ?? [])]);
    const { trip: upgraded, sheet: answers } = upgradeTrip(read.data.trip, read.data.answers);
    trips.push({ ...read.data, trip: upgraded, answers });
  }
  return { ok: true, trips };
}
