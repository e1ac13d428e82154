import "server-only";
import { isDeepStrictEqual } from "node:util";
import { z } from "zod";
import type { SavedTrip } from "../../core/saved/saved-schema";
import { storedTripSchema, upgradeTrip, type TripWithAnswers } from "../../core/saved/upgrade";
import { sheetSchema, type Sheet } from "../../core/typed/sheet";
import type { Owner } from "../keys/owner";
import type { Db } from "./db";
import { openPart, sealPart, type Part, type PlainColumns, type Seals } from "./trip-seal";

/** Kept answers go this many days after the last flight, or after the last save when the trip has no date. */
export const ANSWERS_DAYS = 56;

const DAY_MS = 86_400_000;

/** How many rows are read at once where all of them are. */
export const ROWS_AT_ONCE = 100;

/** What is readable of a trip without its key, and told of it. */
export type TripRow = Omit<PlainColumns, "eraseBy" | "durations">;
/**
 * A saved trip. `corrupted`: it does not open (damaged, or moved here from another owner or trip); nothing but its
 * row can be told, and it harms no other trip. `sheet` is null when the answers are not kept, or no longer.
 */
export type StoredTrip =
  | (TripRow & { readonly corrupted: false; readonly trip: SavedTrip; readonly sheet: Sheet | null })
  | (TripRow & { readonly corrupted: true });

export type DbRow = NonNullable<Awaited<ReturnType<Db["trip"]["findFirst"]>>>;
type Row = PlainColumns & Seals;

/** A row as the trip that it is. */
export function toStoredTrip(owner: Owner, all: Row): StoredTrip {
  const { id, version, airports, departureAt, arrivalAt, createdAt, eraseBy, sealedAnswers } = all;
  const row = { id, version, airports, departureAt, arrivalAt, createdAt };
  const opened = openTrip(owner, all);
  const isMissing = (sealedAnswers === null) !== (eraseBy === null);
  return opened === null || isMissing ? { ...row, corrupted: true } : { ...row, corrupted: false, ...opened };
}

/** A trip without its answers; null when it does not open. Answers are opened only where it takes them to upgrade it. */
export function openTripAlone(owner: Owner, row: Row): SavedTrip | null {
  const trip = unsealTrip(owner, row);
  return trip?.schema === 1 ? (openTrip(owner, row)?.trip ?? null) : trip;
}

/** What a search reads of a trip of any version; checking all of it takes twice as long. */
const namedSchema = z.object({ name: z.string(), departureDate: z.string().nullable() });
export type Named = z.infer<typeof namedSchema>;

/** What a trip is called, and its day; null when it does not open. */
export const openName = (owner: Owner, row: Row): Named | null =>
  openPart(owner, row, "trip", row.sealed, namedSchema);

const unsealTrip = (owner: Owner, row: Row) => openPart(owner, row, "trip", row.sealed, storedTripSchema);

/** A trip and its answers in today's shapes, whatever version sealed them; null when either does not open. */
function openTrip(owner: Owner, row: Row): TripWithAnswers | null {
  const { sealedAnswers } = row;
  const trip = unsealTrip(owner, row);
  const sheet = sealedAnswers && openPart(owner, row, "answers", sealedAnswers, sheetSchema);
  return trip === null || (sealedAnswers !== null && sheet === null) ? null : upgradeTrip(trip, sheet);
}

/** When the last flight of a trip ends, as far as the trip knows; null without a date. */
export const lastFlightOf = (trip: SavedTrip): Date | null => toSpan(trip).arrivalAt;

/** The unsealed columns of a trip saved now. */
export function toPlain(
  id: string,
  version: number,
  createdAt: Date,
  trip: SavedTrip,
  sheet: Sheet | null,
  now: Date,
): PlainColumns {
  const { departureAt, arrivalAt } = toSpan(trip);
  return {
    id,
    version,
    createdAt,
    airports: trip.itinerary.legs.map(({ from = "", to = "" }) => `${from}-${to}`).join(","),
    durations: trip.clocks.legs.map((leg) => leg.durationMinutes).join(","),
    departureAt,
    arrivalAt,
    eraseBy: sheet && new Date((arrivalAt ?? now).getTime() + ANSWERS_DAYS * DAY_MS),
  };
}

/** Those columns with what is sealed beside them. */
export const toColumns = (owner: Owner, plain: PlainColumns, trip: SavedTrip, sheet: Sheet | null) => ({
  ...plain,
  sealed: sealPart(owner, plain, "trip", trip),
  sealedAnswers: sheet && sealPart(owner, plain, "answers", sheet),
});

/** From pushback to arrival, as exactly as the trip knows it: by the clock, by the day, or not at all. */
function toSpan({ clocks, departureDate, itinerary }: SavedTrip): {
  departureAt: Date | null;
  arrivalAt: Date | null;
} {
  const durations = clocks.legs.map((leg) => leg.durationMinutes);
  const minutes = [...durations, ...itinerary.layoverMinutes].reduce((sum, each) => sum + each, 0);
  const after = (from: Date, duration: number) => new Date(from.getTime() + duration * 60_000);
  const first = clocks.legs[0]?.departureAt ?? null;
  const last = clocks.legs.at(-1);
  if (first !== null) {
    const departureAt = new Date(first);
    const knownEnd = last?.departureAt ? after(new Date(last.departureAt), last.durationMinutes) : null;
    return { departureAt, arrivalAt: knownEnd ?? after(departureAt, minutes) };
  }
  if (departureDate === null) return { departureAt: null, arrivalAt: null };
  // The day ends last twelve hours west of Greenwich.
  const dayEndsAt = new Date(Date.parse(`${departureDate}T12:00:00Z`) + DAY_MS);
  return { departureAt: new Date(`${departureDate}T12:00:00Z`), arrivalAt: after(dayEndsAt, minutes) };
}

/** A part of one row as it is in another; one that does not open is moved as it is, and does not open there either. */
export function resealPart(
  from: Owner,
  row: Row,
  to: Owner,
  moved: PlainColumns,
  part: Part,
  sealed: Uint8Array<ArrayBuffer> | null,
): Uint8Array<ArrayBuffer> | null {
  const value = sealed && openPart(from, row, part, sealed, z.unknown());
  return value === null ? sealed : sealPart(to, moved, part, value);
}

/** Whether two trips say the same. */
export function isSameTrip(one: StoredTrip, other: StoredTrip): boolean {
  const content = (stored: StoredTrip) =>
    stored.corrupted ? {} : { trip: stored.trip, sheet: stored.sheet };
  return !one.corrupted && isDeepStrictEqual(content(one), content(other));
}
