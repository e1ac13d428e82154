import "server-only";
import { env } from "../run/env";

// Apart from session.ts, so that the gate need not load the database.

/** Browsers keep a cookie at most 400 days; lib/server/keys/keyring.ts has them begin anew. */
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
 * What a cookie holds: which key is this browser's, one key of its own (lib/server/keys/keyring.ts), a draft's secret, or a
 * recovery code being typed, to be put right.
 */
type Kind = (typeof KINDS)[number];
const KINDS = ["owner", "key", "draft", "code"] as const;

const SECONDS: Readonly<Record<Kind, number>> = {
  owner: OWNER_DAYS * 86_400,
  key: OWNER_DAYS * 86_400,
  draft: DRAFT_HOURS * 3600,
  code: 600,
};

/**
 * A cookie's name. `__Host-`, which browsers accept only with Secure and from this host alone, over TLS and on
 * localhost; the bare name elsewhere. The configured public address decides, never a request.
 */
export function cookieName(kind: Kind, secure: boolean = env.secureCookies): string {
  return secure ? `__Host-${kind}` : kind;
}

/** Whether a cookie of this name is one of ours. */
export const isOurCookie = (name: string): boolean =>
  KINDS.some((kind) => name === cookieName(kind)) || name.startsWith(`${cookieName("key")}-`);

/** The cookie that holds `value`: a key for 400 days, a draft's for 24 hours, a typed code for ten minutes. */
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

/** What drops this cookie. */
export const toDropped = (cookie: Cookie): Cookie => ({ ...cookie, value: "", maxAge: 0 });
