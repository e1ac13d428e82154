import { NextResponse, type NextRequest } from "next/server";
import { COMPANION } from "@/http/companion";
import { env } from "@/lib/server/run/env";
import { readKeyring, renewKeys } from "@/lib/server/keys/keyring";
import { PATHS } from "@/lib/core/paths";

// Next calls this before every request that it serves: pages, routes, files and what it does not find.

// What is held of a body for this file is little (next.config.js); an imported file or a booking may be large, and its answers
// bring their own headers.
export const config = { matcher: "/((?!(?:your-data/import|plan/booking(?:/shared)?|api/v1/booking)$).*)" };

/**
 * Adds what is made anew for each response: the content security policy, whose nonce Next puts on its own scripts
 * and styles; and, at a visit, once in a month, a cookie that makes the visitor's key outlast its 400 days.
 */
export function proxy(request: NextRequest): NextResponse {
  const nonce = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))));
  // Documents that stand by themselves name their own script and style by hash.
  const policy = isWhole(request.nextUrl.pathname) ? COMPANION.policy : contentSecurityPolicy(nonce);
  const headers = new Headers(request.headers);
  headers.set("Content-Security-Policy", policy);
  headers.set("x-nonce", nonce);

  // Next answers 500 to an address that is not text, and to a form sent to a file; there is nothing at either.
  const { pathname } = request.nextUrl;
  const nothing =
    !isText(pathname) ||
    (FILE.test(pathname) && !["GET", "HEAD"].includes(request.method)) ||
    // The style guide is for who develops.
    (pathname === PATHS.styleguide && process.env.NODE_ENV !== "development");
  const response = nothing
    ? NextResponse.rewrite(new URL("/nothing-here", request.url), { request: { headers } })
    : NextResponse.next({ request: { headers } });
  response.headers.set("Content-Security-Policy", policy);
  // A kept page gives way only to an answer of ours: the portal of an aircraft's Wi-Fi is none.
  response.headers.set("X-Second-Heart", "1");
  if (isVisit(request)) {
    const now = new Date();
    for (const cookie of renewKeys(readKeyring(request.cookies.getAll(), now), now))
      response.cookies.set(cookie);
  }
  return response;
}

const FLY_PAGE = new RegExp(`^${PATHS.trips}/[^/]+/fly$`);
/** Whether a path is a document that a phone can keep as it is (http/companion.ts). */
const isWhole = (path: string) => path === PATHS.offline || FLY_PAGE.test(path);

/** What is a file, not made by any code of ours. */
const FILE = /^\/(_next|icons)\/|\.(ico|png|svg|webmanifest)\/*$/;

/** Whether the escapes of a path decode. */
function isText(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

function contentSecurityPolicy(nonce: string): string {
  // React and Next need more only while developing.
  const developing = process.env.NODE_ENV === "development";
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${developing ? " 'unsafe-eval'" : ""}`,
    developing ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    ...(env.https ? ["upgrade-insecure-requests"] : []),
  ].join("; ");
}

/** Someone opening a page: not a form post, a file, or a page fetched ahead. */
function isVisit(request: NextRequest): boolean {
  const destination = request.headers.get("sec-fetch-dest");
  const purpose = request.headers.get("sec-purpose") ?? "";
  return (
    request.method === "GET" &&
    (destination === null || destination === "document") &&
    !purpose.includes("prefetch")
  );
}
