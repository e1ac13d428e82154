import "server-only";
import { env } from "./env";
import { parseSecret } from "./owner";

// Apart from session.ts, so that proxy.ts need not load the database.

/** Browsers keep a cookie at most 400 days; each visit starts them anew. */
export const OWNER_DAYS = 400;

/** A draft, and its cookie, go this many hours after it was last written. */
export const DRAFT_HOURS = 24;

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
/**
 * What a cookie holds: an owner's secret, a draft's, the secret that a change of key in progress moves the trips to,
 * or a recovery code being typed, to be put right.
 */
type Kind = "owner" | "draft" | "next" | "code";

const SECONDS: Readonly<Record<Kind, number>> = {
  owner: OWNER_DAYS * 86_400,
  draft: DRAFT_HOURS * 3600,
  next: OWNER_DAYS * 86_400,
  code: 600,
};

/**
 * A cookie's name. `__Host-`, which browsers accept only with Secure and from this host alone, over TLS and on
 * localhost; the bare name elsewhere. The configured public address decides, never a request.
 */
export function cookieName(kind: Kind, secure: boolean = env.secureCookies): string {
  return secure ? `__Host-${kind}` : kind;
}

/**
 * The cookie that holds `value`: an owner's secret for 400 days, a draft's for 24 hours, a typed code for ten minutes.
 */
export function toCookie(kind: Kind, value: string, secure: boolean = env.secureCookies): Cookie {
  return {
    name: cookieName(kind, secure),
    value,
    httpOnly: true,
    sameSite: "lax",
    path: "/",
    secure,
    maxAge: SECONDS[kind],
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
