import "server-only";
import { z } from "zod";
import { UNDO_SECONDS } from "./cookies";
import { db } from "./db";
import { undoAccess, type Owner } from "./owner";
import { seal, unseal } from "./seal";
import { isTaken } from "./taken";
import { deleteTrip, keepOwner } from "./trips";

const bytes = z.codec(
  z.base64(),
  z.custom<Uint8Array<ArrayBuffer>>((value) => value instanceof Uint8Array),
  {
    decode: (text) => Uint8Array.from(Buffer.from(text, "base64")),
    encode: (value) => Buffer.from(value).toString("base64"),
  },
);
const instant = z.codec(z.iso.datetime(), z.date(), {
  decode: (text) => new Date(text),
  encode: (date) => date.toISOString(),
});
/** A trip's row, whole. */
const rowSchema = z.strictObject({
  ownerHash: z.string(),
  id: z.string(),
  version: z.int(),
  airports: z.string(),
  departureAt: instant.nullable(),
  arrivalAt: instant.nullable(),
  durations: z.string(),
  createdAt: instant,
  eraseBy: instant.nullable(),
  sealed: bytes,
  sealedAnswers: bytes.nullable(),
  sealedCalendar: bytes.nullable(),
});

/**
 * Deletes a trip so that, for {@link UNDO_SECONDS}, whoever holds both the owner's secret and `secret` can take it back.
 *
 * Its row is gone at once, its share links with it. What is left is a copy that tells nothing, not even whose, and
 * that the owner's key alone does not open; without `secret`, which only a cookie holds, nothing does.
 */
export async function deleteForUndo(owner: Owner, id: string, secret: string, now: Date): Promise<void> {
  const row = await db().trip.findUnique({ where: { ownerHash_id: { ownerHash: owner.hash, id } } });
  if (row === null) return;
  const access = undoAccess(secret);
  const kept = {
    sealed: seal(access.key, identity(access.id), z.encode(rowSchema, row)),
    expiresAt: new Date(now.getTime() + UNDO_SECONDS * 1000),
  };
  await db().undo.upsert({ where: { id: access.id }, create: { id: access.id, ...kept }, update: kept });
  await deleteTrip(owner, id);
}

/**
 * Takes a deleted trip back as it was, without its share links. "late": nothing is left to take it back from. Sent
 * twice, it is back once.
 */
export async function undoDelete(
  owner: Owner,
  id: string,
  secret: string | null,
  now: Date,
): Promise<"back" | "late"> {
  const where = { ownerHash_id: { ownerHash: owner.hash, id } };
  if ((await db().trip.findUnique({ where, select: { id: true } })) !== null) return "back";
  if (secret === null) return "late";
  const access = undoAccess(secret);
  const kept = await db().undo.findUnique({ where: { id: access.id } });
  const row =
    kept && kept.expiresAt > now ? unseal(access.key, identity(access.id), kept.sealed, rowSchema) : null;
  if (row?.ownerHash !== owner.hash || row.id !== id) return "late";
  await keepOwner(owner, now);
  try {
    await db().trip.create({ data: row, select: { id: true } });
  } catch (error) {
    if (!isTaken(error)) throw error;
  }
  await forgetUndo(secret);
  return "back";
}

/** Deletes what a deleted trip could be taken back from. */
export async function forgetUndo(secret: string): Promise<void> {
  await db().undo.deleteMany({ where: { id: undoAccess(secret).id } });
}

const identity = (id: string) => ["undo", id];
