import "server-only";
import { cookies } from "next/headers";
import { DRAFT_HOURS } from "./drafts";
import { env } from "./env";
import { makeSecret, parseSecret, toOwner, type Owner } from "./owner";
import { noteVisit } from "./trips";

/** Browsers keep a cookie at most 400 days; each visit starts them anew. */
export const OWNER_DAYS = 400;

/** One cookie to send, in the shape that Next's cookie stores take. */
export type Cookie = {
  readonly name: string;
  readonly value: string;
  readonly httpOnly: true;
  readonly sameSite: "lax";
  readonly path: "/";
  readonly secure: boolean;
  readonly maxAge: number;
};
type Kind = "owner" | "draft";

/**
 * A cookie's name. `__Host-`, which browsers accept only with Secure and from this host alone, over TLS and on
 * localhost; the bare name elsewhere. The configured public address decides, never a request.
 */
export function cookieName(kind: Kind, secure: boolean = env.secureCookies): string {
  return secure ? `__Host-${kind}` : kind;
}

/** The cookie that holds an owner's (400 days) or a draft's (24 hours) secret. */
export function toCookie(kind: Kind, secret: string, secure: boolean = env.secureCookies): Cookie {
  return {
    name: cookieName(kind, secure),
    value: secret,
    httpOnly: true,
    sameSite: "lax",
    path: "/",
    secure,
    maxAge: kind === "owner" ? OWNER_DAYS * 86_400 : DRAFT_HOURS * 3600,
  };
}

/**
 * The owner cookie to send again so that its 400 days begin anew, or null when the visitor has none (or something
 * else under its name). Pages cannot set cookies while they render: proxy.ts calls this at each visit, with the
 * value of {@link cookieName}("owner"), and sets what it gives on the response, unless the response already sets
 * that cookie.
 */
export function renewedOwnerCookie(value: string | undefined): Cookie | null {
  const secret = parseSecret(value);
  return secret === null ? null : toCookie("owner", secret);
}

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
