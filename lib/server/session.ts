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

/** Drops every cookie of ours. Route handlers only. */
export async function clearCookies(): Promise<void> {
  const jar = await cookies();
  for (const kind of ["owner", "draft", "next", "code"] as const)
    jar.set({ ...toCookie(kind, ""), maxAge: 0 });
}

/** The secret that a change of key in progress moves the trips to, or null. Pages and route handlers. */
export async function readNextSecret(): Promise<string | null> {
  return parseSecret((await cookies()).get(cookieName("next"))?.value);
}

/** Keeps the secret that a change of key is going to use, until {@link clearNextSecret}. Route handlers only. */
export async function keepNextSecret(secret: string): Promise<void> {
  (await cookies()).set(toCookie("next", secret));
}

/** Ends a change of key. Route handlers only. */
export async function clearNextSecret(): Promise<void> {
  (await cookies()).set({ ...toCookie("next", ""), maxAge: 0 });
}

/** The recovery code that was typed and is not right yet; "" when there is none. Pages and route handlers. */
export async function readTypedCode(): Promise<string> {
  return (await cookies()).get(cookieName("code"))?.value ?? "";
}

/**
 * Keeps a typed recovery code for ten minutes, so that it can be put right rather than typed again; "" forgets it.
 * It could not stand in the address, where histories and logs would keep it. Route handlers only.
 */
export async function keepTypedCode(code: string): Promise<void> {
  const cookie = toCookie("code", code);
  (await cookies()).set(code === "" ? { ...cookie, maxAge: 0 } : cookie);
}
