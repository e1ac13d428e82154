import "server-only";
import {
  handedOutSchema,
  handOut,
  type CalendarEvent,
  type HandedOut,
  type Handing,
} from "../../core/saved/calendar";
import { db } from "./db";
import type { Owner } from "../keys/owner";
import { requireRoom } from "./room";
import { openPart, sealPart, type PlainColumns, type Seals } from "./trip-seal";

/**
 * Hands out these events of a trip and keeps, with the trip, that they were: {@link handOut}. Null when this owner
 * has no such trip. Throws when that grows and there is no room ({@link requireRoom}).
 *
 * Writes nothing when nothing changed, or when there is nothing to hand out and nothing was. Two at once both
 * count, one after the other. Edits of the trip do not change what is kept here.
 */
export async function handOutCalendar(
  owner: Owner,
  id: string,
  planned: readonly CalendarEvent[],
  content: string,
  now: Date,
): Promise<Handing | null> {
  for (;;) {
    const row = await findRow(owner, id);
    if (row === null) return null;
    const before = openHandedOut(owner, row);
    const handing = handOut(before, planned, content, now.toISOString());
    if (handing.handedOut === before || (before === null && planned.length === 0)) return handing;
    const sealedCalendar = sealPart(owner, row, "calendar", handing.handedOut);
    await requireRoom(owner, [{ before: row.sealedCalendar, after: sealedCalendar }]);
    const { count } = await db().trip.updateMany({
      where: { ownerHash: owner.hash, id, version: row.version, sealedCalendar: row.sealedCalendar },
      data: { sealedCalendar },
    });
    if (count === 1) return handing;
  }
}

/** What this owner's trip has handed out so far, or null: nothing yet, or no such trip. */
export async function findHandedOut(owner: Owner, id: string): Promise<HandedOut | null> {
  const row = await findRow(owner, id);
  return row && openHandedOut(owner, row);
}

/** Gives a trip that has handed out nothing what it had handed out elsewhere, so that its next file goes on from there. */
export async function restoreHandedOut(owner: Owner, id: string, handedOut: HandedOut): Promise<void> {
  for (;;) {
    const row = await findRow(owner, id);
    if (row?.sealedCalendar !== null) return;
    const sealedCalendar = sealPart(owner, row, "calendar", handedOut);
    await requireRoom(owner, [{ before: null, after: sealedCalendar }]);
    const { count } = await db().trip.updateMany({
      where: { ownerHash: owner.hash, id, version: row.version, sealedCalendar: null },
      data: { sealedCalendar },
    });
    if (count === 1) return;
  }
}

const findRow = (owner: Owner, id: string) =>
  db().trip.findUnique({ where: { ownerHash_id: { ownerHash: owner.hash, id } }, omit: { ownerHash: true } });

/** What a trip's row says of its calendar files, or null: none yet, or it does not open. */
export const openHandedOut = (
  owner: Owner,
  row: PlainColumns & Seals & { readonly sealedCalendar: Uint8Array | null },
): HandedOut | null =>
  row.sealedCalendar && openPart(owner, row, "calendar", row.sealedCalendar, handedOutSchema);
