import "server-only";
import { z } from "zod";
import type { SavedTrip } from "../core/draft";
import { RULESET } from "../core/ruleset";
import { isShowable, sharedSchema, SHARES_MAX, toShared, type Shared } from "../core/share";
import { db } from "./db";
import { isTaken } from "./taken";
import { parseSecret, shareAccess, type Owner } from "./owner";
import { seal, unseal } from "./seal";

/** A share link as its owner sees it. `token` is null when it does not open: then it can only be revoked. */
export type ShareLink = {
  readonly id: string;
  readonly token: string | null;
  readonly createdAt: Date;
  readonly expiresAt: Date;
};

/**
 * What a share link shows, and whose trip it is of (for that owner's eyes alone), or null: no such token, expired, revoked, its trip deleted or locked. All of these take
 * one look-up and end alike.
 */
export async function findShared(
  token: string,
  now: Date,
): Promise<{ readonly shared: Shared; readonly ownerHash: string; readonly tripId: string } | null> {
  const { id, key } = shareAccess(token);
  const row = await db().share.findUnique({ where: { id } });
  const shared = row && unseal(key, identity(id), row.sealed, sharedSchema);
  const shown = shared && row.expiresAt > now && isShowable(shared, RULESET.hash);
  return shown ? { shared, ownerHash: row.ownerHash, tripId: row.tripId } : null;
}

/**
 * Makes a share link of a trip, with a token that the page which asks chose, so that a form sent twice makes one.
 * "locked": a locked trip is not shared. "many": it has ten already.
 */
export async function createShare(
  owner: Owner,
  tripId: string,
  trip: SavedTrip,
  token: string,
  days: number,
  now: Date,
): Promise<"created" | "locked" | "many"> {
  const shared = toShared(trip, RULESET.hash);
  if (shared === null) return "locked";
  const { id, key } = shareAccess(token);
  const links = await listShares(owner, tripId, now);
  if (links.some((link) => link.id === id)) return "created";
  if (links.length >= SHARES_MAX) return "many";
  try {
    await db().share.create({
      data: {
        id,
        ownerHash: owner.hash,
        tripId,
        createdAt: now,
        expiresAt: new Date(now.getTime() + days * 86_400_000),
        sealed: seal(key, identity(id), shared),
        sealedToken: seal(owner.key, tokenIdentity(owner, id), token),
      },
      select: { id: true },
    });
  } catch (error) {
    // Sent twice at once.
    if (!isTaken(error)) throw error;
  }
  return "created";
}

/** The share links of a trip that have not expired, newest first. */
export async function listShares(owner: Owner, tripId: string, now: Date): Promise<ShareLink[]> {
  const rows = await db().share.findMany({
    where: { ownerHash: owner.hash, tripId, expiresAt: { gt: now } },
    orderBy: [{ createdAt: "desc" }, { id: "asc" }],
  });
  return rows.map((row) => toShareLink(owner, row));
}

/** A row of a share link as its owner sees it. */
export function toShareLink(
  owner: Owner,
  { id, createdAt, expiresAt, sealedToken }: Omit<ShareLink, "token"> & { readonly sealedToken: Uint8Array },
): ShareLink {
  const token = unseal(owner.key, tokenIdentity(owner, id), sealedToken, z.string());
  return { id, createdAt, expiresAt, token: parseSecret(token ?? undefined) };
}

/** The token of the link that works longest, if it works until `until`; null when the owner made none that does. */
export async function findLastingToken(
  owner: Owner,
  tripId: string,
  until: Date | null,
  now: Date,
): Promise<string | null> {
  const links = (await listShares(owner, tripId, now)).filter(({ token }) => token !== null);
  const [last] = links.toSorted((one, other) => other.expiresAt.getTime() - one.expiresAt.getTime());
  return last === undefined || (until !== null && last.expiresAt < until) ? null : last.token;
}

/** Ends a share link at once. Harmless when it is gone, or another owner's. */
export async function revokeShare(owner: Owner, tripId: string, id: string): Promise<void> {
  await db().share.deleteMany({ where: { id, ownerHash: owner.hash, tripId } });
}

/** Ends every link of a trip that is to be locked: call it before that is written, so that no link outlives it. */
export async function withdrawLocked(owner: Owner, tripId: string, trip: SavedTrip): Promise<void> {
  if (toShared(trip, RULESET.hash) === null)
    await db().share.deleteMany({ where: { ownerHash: owner.hash, tripId } });
}

/**
 * Brings a trip's links to what the trip says now. One that its owner can no longer open ends; all do when the trip is
 * locked, one made while the lock was being written too.
 */
export async function refreshShares(owner: Owner, tripId: string, trip: SavedTrip): Promise<void> {
  const shared = toShared(trip, RULESET.hash);
  if (shared === null) return withdrawLocked(owner, tripId, trip);
  for (const { id, token } of await listShares(owner, tripId, new Date(0))) {
    if (token === null) await revokeShare(owner, tripId, id);
    else {
      const sealed = seal(shareAccess(token).key, identity(id), shared);
      await db().share.updateMany({ where: { id }, data: { sealed } });
    }
  }
}

/** Seals the tokens of a trip's links under another owner's key, after the trip has moved there. */
export async function moveShares(from: Owner, to: Owner, tripId: string): Promise<void> {
  const rows = await db().share.findMany({ where: { ownerHash: to.hash, tripId } });
  for (const { id, sealedToken } of rows) {
    const token = unseal(from.key, tokenIdentity(from, id), sealedToken, z.string());
    if (token === null) continue;
    const sealed = seal(to.key, tokenIdentity(to, id), token);
    await db().share.updateMany({ where: { id }, data: { sealedToken: sealed } });
  }
}

const identity = (id: string) => ["share", id];
const tokenIdentity = (owner: Owner, id: string) => ["share token", owner.hash, id];
