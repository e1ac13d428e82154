import "server-only";
import { env } from "@/lib/server/run/env";

/**
 * Whether a post comes from a page of ours. Every current browser names the Origin of a post; when one hides it
 * ("null", or none at all), its own word that the page and the request share an origin is enough, and nothing less
 * is: a request with neither witness is refused.
 */
export function isOurs(headers: Headers): boolean {
  const origin = headers.get("origin") ?? "null";
  const site = headers.get("sec-fetch-site");
  if (origin === "null") return site === "same-origin";
  return origin === env.publicOrigin && (site === null || site === "same-origin" || site === "none");
}

/**
 * Whether a phone shares it with us, or it comes from a page of ours: what a browser begins by itself has no origin, and
 * no page can make it say so.
 */
export const isShared = (headers: Headers): boolean =>
  isOurs(headers) ||
  ((headers.get("origin") ?? "null") === "null" && headers.get("sec-fetch-site") === "none");

/**
 * Whether a page of ours led to this one, as far as its browser tells: over plain HTTP, and before Safari 16.4, none tells
 * where a link was followed. A form of another site's is named by its origin wherever it is sent.
 */
export const isLedByOurs = (headers: Headers): boolean =>
  headers.get("origin") === null && (headers.get("sec-fetch-site") ?? "same-origin") === "same-origin";
