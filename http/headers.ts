import "server-only";
import { env } from "@/lib/server/run/env";

/**
 * What every answer says, whoever made it: a page, a file, a refusal, an error of Next's own or of Node's. opening.ts puts
 * a policy with a nonce in place of this one on what may run a script.
 */
export const HEADERS: Readonly<Record<string, string>> = {
  "Content-Security-Policy":
    "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  // Nothing of ours is meant to be framed, embedded or opened by another site.
  "X-Frame-Options": "DENY",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "X-Content-Type-Options": "nosniff",
  // Not "no-referrer": that makes browsers send "Origin: null" with our own forms.
  "Referrer-Policy": "same-origin",
  "Permissions-Policy": [
    "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), hid=()",
    "magnetometer=(), microphone=(), midi=(), payment=(), screen-wake-lock=(self), serial=(), usb=()",
  ].join(", "),
  // Over TLS: two years of nothing else.
  ...(env.https && { "Strict-Transport-Security": "max-age=63072000; includeSubDomains" }),
};

/**
 * What has an answer saved as a file of this name, in whatever letters: whoever reads the plain name alone finds it without
 * those (RFC 6266).
 */
export function asFile(name: string): string {
  const plain = name.replace(/[^\w.-]/g, "").replace(/^[-.]+(?=.*\w)/, "");
  if (plain === name) return `attachment; filename="${name}"`;
  const coded = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${coded}`;
}

/** The methods that any address of ours may be asked with; Next answers others with an error. */
export const METHODS: readonly string[] = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

/**
 * What of a request is read here. Whatever else it says never reaches Next, whose own inner protocol answers what it
 * does not understand with an error.
 */
const READ: ReadonlySet<string> = new Set([
  "accept",
  "accept-encoding",
  "accept-language",
  "connection",
  "content-length",
  "content-type",
  "cookie",
  "expect",
  "host",
  "if-modified-since",
  "if-none-match",
  "origin",
  "sec-fetch-dest",
  "sec-fetch-mode",
  "sec-fetch-site",
  "sec-purpose",
  "transfer-encoding",
  "user-agent",
  "x-forwarded-for",
]);

/** Takes out of a request's headers what nothing here reads. */
export function dropUnread(headers: Record<string, unknown>): void {
  for (const name of Object.keys(headers)) if (!READ.has(name)) Reflect.deleteProperty(headers, name);
}
