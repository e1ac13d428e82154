import "server-only";
import { createHash } from "node:crypto";
import { keepLatest } from "../../core/air/progress";
import type { Draft } from "../../core/saved/draft";
import type { SavedTrip } from "../../core/saved/saved-schema";
import { EXPORT_VERSION, type Export, type ExportedTrip } from "../../core/saved/export";
import { env } from "../run/env";
import type { Owner } from "../keys/owner";
import { restoreHandedOut } from "../store/handed-out";
import { findLastDay } from "../store/owners";
import { ANSWERS_DAYS, isSameTrip, lastFlightOf } from "../store/trip-row";
import { createTrip, eachTrip, findTrip } from "../store/trips";
import { PATHS } from "@/lib/core/paths";

/** Where the format of an export is described. */
export const EXPORT_SCHEMA_PATH = PATHS.exportSchema;

/**
 * Everything kept for an owner as the text of one JSON file, in pieces: however many trips there are, a hundred at
 * most are held at once. `owner` is null for a visitor without saved trips.
 */
export async function* writeExport(
  owner: Owner | null,
  draft: Draft | null,
  now: Date,
): AsyncGenerator<string> {
  const head = {
    $schema: `${env.publicOrigin}${EXPORT_SCHEMA_PATH}`,
    format: "second-heart" as const,
    version: EXPORT_VERSION,
    exportedAt: now.toISOString(),
    lastHere: owner && (await findLastDay(owner)),
    planInProgress: draft && {
      flight: draft.flight,
      answers: draft.sheet,
      tripId: draft.tripId,
      editing: draft.editing,
      toldCanFly: draft.toldCanFly,
    },
  } satisfies Omit<Export, "trips" | "unreadable">;
  yield `${JSON.stringify(head, null, 1).slice(0, -2)},\n "trips": [`;
  const unreadable: Export["unreadable"] = [];
  let first = true;
  for await (const stored of owner === null ? [] : eachTrip(owner)) {
    const { id, version, airports, durations } = stored;
    const common = { id, savedAt: stored.createdAt.toISOString(), version };
    if (stored.corrupted) {
      const [departureAt, arrivalAt] = [toText(stored.departureAt), toText(stored.arrivalAt)];
      unreadable.push({ ...common, airports, durations, departureAt, arrivalAt });
      continue;
    }
    const exported: ExportedTrip = {
      ...common,
      trip: stored.trip,
      answers: stored.sheet,
      answersEraseAt: toText(stored.eraseBy),
      calendar: stored.handedOut,
      shares: stored.shares.map(({ id: share, token, createdAt, expiresAt }) => ({
        id: share,
        address: token && `${env.publicOrigin}/share/${token}`,
        madeAt: createdAt.toISOString(),
        endsAt: expiresAt.toISOString(),
      })),
    };
    yield `${first ? "" : ","}\n  ${JSON.stringify(exported)}`;
    first = false;
  }
  yield `${first ? "" : "\n "}],\n "unreadable": ${JSON.stringify(unreadable)}\n}\n`;
}

const toText = (instant: Date | null): string | null => instant?.toISOString() ?? null;

/**
 * Saves every trip of an export that is not there yet, with the answers it holds unless their time is over. A trip
 * that is there already is left alone; one that is there and says something else is saved beside it, under another
 * id, once however often the file is imported. Calendar files go on from what was handed out; share links are not
 * made again: theirs lead to the trip that they were made of.
 */
export async function importTrips(
  owner: Owner,
  trips: readonly ExportedTrip[],
  now: Date,
): Promise<{ readonly added: number; readonly there: number }> {
  let added = 0;
  for (const exported of trips) added += await importTrip(owner, exported, now);
  return { added, there: trips.length - added };
}

async function importTrip(owner: Owner, exported: ExportedTrip, now: Date): Promise<0 | 1> {
  const { id, savedAt } = exported;
  const trip = withLatest(exported.trip);
  const lastFlight = lastFlightOf(trip) ?? now;
  const over = lastFlight.getTime() + ANSWERS_DAYS * 86_400_000 <= now.getTime();
  const sheet = over ? null : exported.answers;
  const create = (as: string) => createTrip(owner, as, trip, sheet, now, new Date(savedAt));
  if ((await create(id)) === "created") {
    if (exported.calendar) await restoreHandedOut(owner, id, exported.calendar);
    return 1;
  }
  const there = await findTrip(owner, id);
  if (there !== null && !there.corrupted) {
    const known = { ...there, trip: withLatest(there.trip) };
    if (isSameTrip(known, { ...known, trip, sheet })) return 0;
  }
  const content = createHash("sha256")
    .update(JSON.stringify([id, trip, sheet]))
    .digest();
  return (await create(content.subarray(0, 16).toString("base64url"))) === "created" ? 1 : 0;
}

/** A trip with the notes that count, of however many there are. */
const withLatest = (trip: SavedTrip): SavedTrip => ({ ...trip, progress: keepLatest(trip.progress) });
