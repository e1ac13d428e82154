import "server-only";
import { cookies } from "next/headers";
import { cookieName, toCookie } from "./cookies";
import { makeSecret, parseSecret, toOwner, type Owner } from "./owner";
import { noteVisit } from "./trips";

/** The visitor's draft secret, or null when there is no plan in progress. Pages and route handlers. */
export async function readDraftSecret(): Promise<string | null> {
  return parseSecret((await cookies()).get(cookieName("draft"))?.value);
}

/** Begins a draft: a new secret in the draft cookie. Route handlers only. */
export async function startDraft(): Promise<string> {
  const secret = makeSecret();
  await keepDraftCookie(secret);
  return secret;
}

/** Gives the draft cookie another 24 hours; call it with each write of the draft. Route handlers only. */
export async function keepDraftCookie(secret: string): Promise<void> {
  (await cookies()).set(toCookie("draft", secret));
}

/** Drops the draft cookie. Route handlers only. */
export async function clearDraftCookie(): Promise<void> {
  (await cookies()).set({ ...toCookie("draft", ""), maxAge: 0 });
}

/**
 * The owner whose secret the visitor's cookie holds, or null: no cookie, or not a secret. Notes the visit, so that
 * an owner who only reads is not taken for gone. Pages and route handlers.
 */
export async function readOwner(now: Date): Promise<Owner | null> {
  const secret = parseSecret((await cookies()).get(cookieName("owner"))?.value);
  if (secret === null) return null;
  const owner = toOwner(secret);
  await noteVisit(owner, now);
  return owner;
}

/** Puts an owner's secret in the owner cookie for 400 days. Route handlers only. */
export async function setOwnerCookie(secret: string): Promise<void> {
  (await cookies()).set(toCookie("owner", secret));
}
