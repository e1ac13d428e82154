import "server-only";
import { handedOutSchema, handOut, type CalendarEvent, type HandedOut, type Handing } from "../core/calendar";
import { db } from "./db";
import type { Owner } from "./owner";
import { seal, unseal } from "./seal";

/**
 * Hands out these events of a trip and keeps, with the trip, that they were: {@link handOut}. Null when this owner
 * has no such trip.
 *
 * Writes nothing when nothing changed, or when there is nothing to hand out and nothing was. Two at once both
 * count, one after the other. Edits of the trip neither change what is kept here nor wait for it.
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
    const before = openHandedOut(owner, id, row.sealedCalendar);
    const handing = handOut(before, planned, content, now.toISOString());
    if (handing.handedOut === before || (before === null && planned.length === 0)) return handing;
    const { count } = await db().trip.updateMany({
      where: { ownerHash: owner.hash, id, sealedCalendar: row.sealedCalendar },
      data: { sealedCalendar: seal(owner.key, identity(owner, id), handing.handedOut) },
    });
    if (count === 1) return handing;
  }
}

/** What this owner's trip has handed out so far, or null: nothing yet, or no such trip. */
export async function findHandedOut(owner: Owner, id: string): Promise<HandedOut | null> {
  return openHandedOut(owner, id, (await findRow(owner, id))?.sealedCalendar ?? null);
}

/** Gives a trip that has handed out nothing what it had handed out elsewhere, so that its next file goes on from there. */
export async function restoreHandedOut(owner: Owner, id: string, handedOut: HandedOut): Promise<void> {
  await db().trip.updateMany({
    where: { ownerHash: owner.hash, id, sealedCalendar: null },
    data: { sealedCalendar: seal(owner.key, identity(owner, id), handedOut) },
  });
}

const findRow = (owner: Owner, id: string) =>
  db().trip.findUnique({
    where: { ownerHash_id: { ownerHash: owner.hash, id } },
    select: { sealedCalendar: true },
  });

/** What a trip's sealed column says of its calendar files, or null: none yet, or it does not open. */
export const openHandedOut = (owner: Owner, id: string, sealed: Uint8Array | null): HandedOut | null =>
  sealed && unseal(owner.key, identity(owner, id), sealed, handedOutSchema);

const identity = (owner: Owner, id: string) => ["calendar", owner.hash, id];
