import "server-only";
import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { NextResponse } from "next/server";
import { PATHS } from "@/lib/core/paths";
import { readKeyring, renewKeys } from "@/lib/server/keys/keyring";
import { env } from "@/lib/server/run/env";
import { cookiesOf } from "./caller";
import { COMPANION } from "./companion";

/** Whose answers bring a policy of their own: what is sent to them may be large, and they are no pages. */
const OWN_POLICY = /^\/(your-data\/import|plan\/booking(\/shared)?|api\/v1\/booking)$/;
/** What is a file, not made by any code of ours. */
const FILE = /^\/(_next|icons)\/|\.(ico|png|svg|webmanifest)\/*$/;
const FLY_PAGE = new RegExp(`^${PATHS.trips}/[^/]+/fly$`);

/**
 * Adds what is made anew for each answer: the content security policy, whose nonce Next puts on its own scripts and
 * styles; and, at a visit, once in a month, a cookie that makes the visitor's key outlast its 400 days. What Next would
 * answer with an error, and what is not for everybody, is asked for as a page that is not there.
 */
export function openAnswer(request: IncomingMessage, response: ServerResponse): void {
  const path = pathOf(request.url ?? "");
  if (OWN_POLICY.test(path)) return;
  const nonce = randomBytes(16).toString("base64");
  // Documents that stand by themselves name their own script and style by hash.
  const policy = isWhole(path) ? COMPANION.policy : contentSecurityPolicy(nonce);
  request.headers["content-security-policy"] = policy;
  request.headers["x-nonce"] = nonce;
  response.setHeader("Content-Security-Policy", policy);
  // A kept page gives way only to an answer of ours: the portal of an aircraft's Wi-Fi is none.
  response.setHeader("X-Second-Heart", "1");
  // Next answers 500 to an address that is not text, and to a form sent to a file; there is nothing at either. The style
  // guide is for who develops.
  if (
    !isText(path) ||
    (FILE.test(path) && !["GET", "HEAD"].includes(request.method ?? "")) ||
    (path === PATHS.styleguide && process.env.NODE_ENV !== "development")
  )
    request.url = "/nothing-here";
  if (isVisit(request)) renew(request, response);
}

const pathOf = (url: string): string => url.replace(/^https?:\/\/[^/?#]*/i, "").split(/[?#]/)[0] ?? "";

/** Whether a path is a document that a phone can keep as it is (http/companion.ts). */
const isWhole = (path: string) => path === PATHS.offline || FLY_PAGE.test(path);

/** Whether the escapes of a path decode. */
function isText(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

/** The policy of a page; `nonce`: of the scripts and styles that it brings, where it brings any. */
export function contentSecurityPolicy(nonce?: string): string {
  // React and Next need more only while developing.
  const developing = process.env.NODE_ENV === "development";
  const named = nonce === undefined ? "" : ` 'nonce-${nonce}'`;
  return [
    "default-src 'self'",
    `script-src 'self'${named} 'strict-dynamic'${developing ? " 'unsafe-eval'" : ""}`,
    developing ? "style-src 'self' 'unsafe-inline'" : `style-src 'self'${named}`,
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    ...(env.https ? ["upgrade-insecure-requests"] : []),
  ].join("; ");
}

/** Someone opening a page: not a form post, a file, or a page fetched ahead. */
function isVisit({ method, headers }: IncomingMessage): boolean {
  const destination = headers["sec-fetch-dest"];
  const purpose = headers["sec-purpose"]?.toString() ?? "";
  return (
    method === "GET" &&
    (destination === undefined || destination === "document") &&
    !purpose.includes("prefetch")
  );
}

function renew({ headers }: IncomingMessage, response: ServerResponse): void {
  const now = new Date();
  const renewed = renewKeys(readKeyring(cookiesOf(headers.cookie), now), now);
  if (renewed.length === 0) return;
  const written = new NextResponse();
  for (const cookie of renewed) written.cookies.set(cookie);
  for (const line of written.headers.getSetCookie()) response.appendHeader("Set-Cookie", line);
}
