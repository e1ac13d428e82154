import "server-only";
import { createHmac } from "node:crypto";
import type { Draft } from "../../core/saved/draft";
import { storedDraftSchema } from "../../core/saved/upgrade";
import { DRAFT_HOURS } from "../keys/cookies";
import { db } from "./db";
import { draftAccess, draftMarkKey } from "../keys/owner";
import { needsRoom, requireSpace } from "./room";
import { seal, unseal, type Identity } from "../keys/seal";

/**
 * The plan in progress that this draft secret opens. Null when there is none, when it was last written 24 hours
 * ago or more, or when it does not open (then it is lost; the traveller starts anew).
 */
export async function findDraft(secret: string, now: Date): Promise<Draft | null> {
  const { id, key } = draftAccess(secret);
  const row = await db().draft.findUnique({ where: { id } });
  if (row === null || row.expiresAt <= now) return null;
  return unseal(key, identity(id, row.expiresAt), row.sealed, storedDraftSchema);
}

/**
 * Keeps the plan in progress, in place of what was there, for another 24 hours. The last writer wins. A large one needs
 * room ({@link requireSpace}).
 */
export async function writeDraft(secret: string, draft: Draft, now: Date): Promise<void> {
  const { id, key } = draftAccess(secret);
  const expiresAt = new Date(now.getTime() + DRAFT_HOURS * 3_600_000);
  const sealed = seal(key, identity(id, expiresAt), draft);
  if (needsRoom(null, sealed)) await requireSpace();
  await db().draft.upsert({
    where: { id },
    create: { id, sealed, expiresAt },
    update: { sealed, expiresAt },
  });
}

/**
 * Changes the plan in progress, `fresh` where there is none to open, and gives back what `change` made of it.
 * Two changes at once both count, one after the other: `change` may run again on what the other one left.
 */
export async function changeDraft<T extends { readonly draft: Draft }>(
  secret: string,
  fresh: Draft,
  change: (draft: Draft) => T,
  now: Date,
): Promise<T> {
  const { id, key } = draftAccess(secret);
  const expiresAt = new Date(now.getTime() + DRAFT_HOURS * 3_600_000);
  const sealedFresh = seal(key, identity(id, expiresAt), fresh);
  for (;;) {
    const row = await db().draft.upsert({
      where: { id },
      create: { id, sealed: sealedFresh, expiresAt },
      // Changes nothing, but is one statement: with nothing to update, Prisma reads first and creates after.
      update: { id },
    });
    const found =
      row.expiresAt > now ? unseal(key, identity(id, row.expiresAt), row.sealed, storedDraftSchema) : null;
    const changed = change(found ?? fresh);
    const sealed = seal(key, identity(id, expiresAt), changed.draft);
    if (needsRoom(row.sealed, sealed)) await requireSpace();
    const written = await db().draft.updateMany({
      where: { id, sealed: row.sealed },
      data: { sealed, expiresAt },
    });
    if (written.count === 1) return changed;
  }
}

/**
 * Stands for everything that a plan in progress plans from, its name aside: a page carries it along, so that it saves
 * what it shows. Made with a key of the plan's own, and so tells nothing of the answers.
 */
export function markDraft(secret: string, { flight, sheet, toldCanFly }: Draft): string {
  const planned = JSON.stringify([{ ...flight, name: [] }, sheet, toldCanFly]);
  return createHmac("sha256", draftMarkKey(secret)).update(planned).digest("base64url");
}

/** Deletes the plan in progress, if there is one. */
export async function deleteDraft(secret: string): Promise<void> {
  await db().draft.deleteMany({ where: { id: draftAccess(secret).id } });
}

const identity = (id: string, expiresAt: Date): Identity => ({ name: ["draft", id], bound: [expiresAt] });
