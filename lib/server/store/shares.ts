import "server-only";
import { z } from "zod";
import { markSchema } from "../../core/bounds";
import type { SavedTrip } from "../../core/saved/saved-schema";
import { RULESET } from "../../core/plan/ruleset";
import { isShowable, sharedSchema, SHARES_MAX, toShared, type Shared } from "../../core/saved/share";
import { db, emptyWriteAheadLog } from "./db";
import { parseSecret, shareAccess, type Owner } from "../keys/owner";
import { insertShare, requireSpace } from "./room";
import { isOlder, seal, unseal, type Identity } from "../keys/seal";

/** A share link as its owner sees it. `token` is null when it does not open: then it can only be revoked. */
export type ShareLink = {
  readonly id: string;
  readonly token: string | null;
  readonly createdAt: Date;
  readonly expiresAt: Date;
};

/**
 * What a share link shows, and whose trip it is of (for that owner's eyes alone), or null: no such token, expired, revoked, its trip deleted or locked, or another
 * spelling of a token. All of these end alike.
 */
export async function findShared(
  token: string,
  now: Date,
): Promise<{ readonly shared: Shared; readonly ownerHash: string; readonly tripId: string } | null> {
  // One token has one spelling; others that decode to it lead nowhere.
  const secret = parseSecret(token);
  if (secret === null) return null;
  const { id, key } = shareAccess(secret);
  const row = await db().share.findUnique({ where: { id } });
  if (row === null || isOlder(row.sealed, [row.sealedToken])) return null;
  const shared = unseal(key, identity(row), row.sealed, sharedSchema);
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
  const { id } = shareAccess(token);
  const links = await listShares(owner, tripId, now);
  if (links.some((link) => link.id === id)) return "created";
  if (links.length >= SHARES_MAX) return "many";
  await requireSpace();
  const plain = { id, tripId, createdAt: now, expiresAt: new Date(now.getTime() + days * 86_400_000) };
  const row = { ...plain, ownerHash: owner.hash, ...sealShare(owner, plain, token, shared) };
  return (await insertShare(row, SHARES_MAX)) ? "created" : "many";
}

/** The share links of a trip that have not expired, newest first. */
export async function listShares(owner: Owner, tripId: string, now: Date): Promise<ShareLink[]> {
  const rows = await db().share.findMany({
    where: { ownerHash: owner.hash, tripId, expiresAt: { gt: now } },
    orderBy: [{ createdAt: "desc" }, { id: "asc" }],
  });
  return rows.map((row) => toShareLink(owner, row));
}

/** What stands unsealed in a share link's row. */
type PlainShare = {
  readonly id: string;
  readonly tripId: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
};

type ShareSeals = { readonly sealed: Uint8Array; readonly sealedToken: Uint8Array };

/** A row of a share link as its owner sees it. */
export function toShareLink(
  owner: Owner,
  { sealed, sealedToken, ...row }: PlainShare & ShareSeals,
): ShareLink {
  const { id, createdAt, expiresAt } = row;
  const token = isOlder(sealedToken, [sealed])
    ? null
    : unseal(owner.key, tokenIdentity(owner, row), sealedToken, z.string());
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

/** Ends a share link at once, and tells whether there was such a link of this owner's trip. */
export async function revokeShare(owner: Owner, tripId: string, id: string): Promise<boolean> {
  // Typed by anyone, and PostgreSQL refuses some of what can be.
  if (!markSchema.safeParse(id).success) return false;
  const { count } = await db().share.deleteMany({ where: { id, ownerHash: owner.hash, tripId } });
  await emptyWriteAheadLog();
  return count === 1;
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
  for (const { id, token, createdAt, expiresAt } of await listShares(owner, tripId, new Date(0))) {
    if (token === null) await revokeShare(owner, tripId, id);
    else {
      const plain = { id, tripId, createdAt, expiresAt };
      const data = sealShare(owner, plain, token, shared);
      const { count } = await db().share.updateMany({ where: { id, ownerHash: owner.hash }, data });
      // On its way to another owner by now, under whose key the token is sealed.
      if (count === 0) await db().share.updateMany({ where: { id }, data: { sealed: data.sealed } });
    }
  }
}

/**
 * Seals the tokens of a trip's links under the key of the owner whom the trip is on its way to, where it will be
 * `newId`. Again: nothing more.
 */
export async function moveShares(from: Owner, to: Owner, tripId: string, newId: string): Promise<void> {
  const rows = await db().share.findMany({ where: { ownerHash: to.joining, tripId } });
  for (const row of rows) {
    const { token } = [from, to].map((owner) => toShareLink(owner, row)).find((link) => link.token) ?? {};
    if (!token) continue;
    const sealedToken = seal(to.key, tokenIdentity(to, { ...row, tripId: newId }), token);
    const { key } = shareAccess(token);
    const copy = isOlder(row.sealed, [sealedToken]) && unseal(key, identity(row), row.sealed, z.unknown());
    await db().share.updateMany({
      where: { id: row.id, sealedToken: row.sealedToken },
      data: { sealedToken, ...(copy ? { sealed: seal(key, identity(row), copy) } : {}) },
    });
  }
}

/** The copy and the token of a link, sealed to stand in its row. */
const sealShare = (owner: Owner, plain: PlainShare, token: string, shared: Shared) => ({
  sealed: seal(shareAccess(token).key, identity(plain), shared),
  sealedToken: seal(owner.key, tokenIdentity(owner, plain), token),
});

const identity = ({ id, createdAt, expiresAt }: Omit<PlainShare, "tripId">): Identity => ({
  name: ["share", id],
  bound: [createdAt, expiresAt],
});
const tokenIdentity = (owner: Owner, { id, tripId, createdAt, expiresAt }: PlainShare): Identity => ({
  name: ["share token", owner.hash, id],
  bound: [tripId, createdAt, expiresAt],
});
