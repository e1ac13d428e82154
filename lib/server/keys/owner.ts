import "server-only";
import { randomBytes } from "node:crypto";
import { parseRecoveryCode, toRecoveryCode, type CodeProblem } from "../../core/saved/recovery-code";
import { derive, type Label } from "./seal";

/** Secrets are 256 random bits, written in 43 characters of base64url. */
const SECRET_BYTES = 32;
/** Trip ids are 128 random bits, written in 22 characters of base64url. */
const TRIP_ID_BYTES = 16;

const LABELS = {
  ownerHash: "second-heart/owner-hash/v1",
  ownerKey: "second-heart/owner-key/v1",
  ownerJoining: "second-heart/owner-joining/v1",
  keyChange: "second-heart/key-change/v1",
  shareId: "second-heart/share-id/v1",
  shareKey: "second-heart/share-key/v1",
  draftId: "second-heart/draft-id/v1",
  draftKey: "second-heart/draft-key/v1",
  draftMark: "second-heart/draft-mark/v1",
  draftOwner: "second-heart/draft-owner/v1",
  draftTrip: "second-heart/draft-trip/v1",
} as const satisfies Record<string, Label>;

/**
 * Whoever holds an owner secret. The database knows the hash; the key opens this owner's rows; `joining` stands in the
 * hash's place for an owner whose trips are on their way to this one (lib/server/store/move-trips.ts). None tells another or the
 * secret. Never log any of them.
 */
export type Owner = {
  readonly secret: string;
  readonly hash: string;
  readonly key: Uint8Array;
  readonly joining: string;
};

/** A new secret, of an owner or of a draft. */
export function makeSecret(): string {
  return randomBytes(SECRET_BYTES).toString("base64url");
}

/** The secret in a cookie or a typed code, or null when it is not one. One secret has one spelling. */
export function parseSecret(text: string | undefined): string | null {
  if (text?.length !== 43) return null;
  const bytes = Buffer.from(text, "base64url");
  return bytes.length === SECRET_BYTES && bytes.toString("base64url") === text ? text : null;
}

/** A secret as its recovery code, group by group. */
export function toCode(secret: string): readonly string[] {
  return toRecoveryCode(Buffer.from(secret, "base64url"));
}

/** The secret in a typed recovery code, or what to put right. */
export function parseCode(
  text: string,
): { readonly ok: true; readonly secret: string } | { readonly ok: false; readonly problem: CodeProblem } {
  const read = parseRecoveryCode(text);
  return read.ok ? { ok: true, secret: Buffer.from(read.secret).toString("base64url") } : read;
}

/** A new trip id, for a trip that no draft makes. */
export function makeTripId(): string {
  return randomBytes(TRIP_ID_BYTES).toString("base64url");
}

/** The hash of the owner who holds this secret, alone. */
export const ownerHashOf = (secret: string): string =>
  derived(secret, LABELS.ownerHash).toString("base64url");

/** The owner who holds this secret, from {@link makeSecret} or {@link parseSecret}. */
export function toOwner(secret: string): Owner {
  return {
    secret,
    hash: ownerHashOf(secret),
    key: derived(secret, LABELS.ownerKey),
    joining: derived(secret, LABELS.ownerJoining).toString("base64url"),
  };
}

/** What the forms of a change of an owner's key are authenticated with. */
export const keyChangeKey = ({ secret }: Owner): Uint8Array => derived(secret, LABELS.keyChange);

/**
 * The owner that a draft makes when its trip is saved in a browser that has none. Always the same one for the
 * same draft, so that a save sent twice, or again after a lost answer, makes one owner.
 */
export function ownerFromDraft(draftSecret: string): Owner {
  return toOwner(derived(draftSecret, LABELS.draftOwner).toString("base64url"));
}

/**
 * The id of the new trip that a draft makes. Always the same one for the same draft, so that a save sent again
 * after the draft is gone finds the trip it made.
 */
export function tripIdFromDraft(draftSecret: string): string {
  return derived(draftSecret, LABELS.draftTrip).subarray(0, TRIP_ID_BYTES).toString("base64url");
}

/** Where a draft lies and what opens it: its row's id and key. */
export function draftAccess(draftSecret: string): { readonly id: string; readonly key: Uint8Array } {
  return {
    id: derived(draftSecret, LABELS.draftId).toString("base64url"),
    key: derived(draftSecret, LABELS.draftKey),
  };
}

/** What marks a plan in progress are made with. */
export const draftMarkKey = (draftSecret: string): Uint8Array => derived(draftSecret, LABELS.draftMark);

/** Where a share link's copy lies and what opens it: its row's id and key. */
export function shareAccess(token: string): { readonly id: string; readonly key: Uint8Array } {
  return { id: derived(token, LABELS.shareId).toString("base64url"), key: derived(token, LABELS.shareKey) };
}

function derived(secret: string, label: Label): Buffer {
  return derive(Buffer.from(secret, "base64url"), label);
}
