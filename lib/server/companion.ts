import "server-only";
import built from "./generated/companion.json";

/** What scripts/companion.mjs built: everything that kept pages carry with them. */
export const COMPANION = {
  assets: {
    script: built.scriptPath,
    style: built.style,
    head: built.head,
    barStyle: built.barStyle,
    policy: built.keptPolicy,
  },
  worker: built.worker,
  /** The content security policy of the companion's own documents: only their own script and style, by hash (proxy.ts). */
  policy: built.policy,
  /** The files those documents name, by their paths. */
  files: {
    [built.scriptPath]: { type: "text/javascript; charset=utf-8", body: () => Buffer.from(built.script) },
    [built.cardStylePath]: { type: "text/css; charset=utf-8", body: () => Buffer.from(built.cardStyle) },
    [built.fontPath]: { type: "font/woff2", body: () => Buffer.from(built.font, "base64") },
  } as Readonly<Record<string, { readonly type: string; readonly body: () => Buffer<ArrayBuffer> }>>,
  fontPath: built.fontPath,
  /** The seat-exercise card's style. */
  cardStylePath: built.cardStylePath,
} as const;

/**
 * A whole document as an answer, under the policy that proxy.ts gives it. It is nobody's but the visitor's, so nothing
 * on the way keeps it.
 */
export function documentResponse(html: string, status = 200): Response {
  return new Response(html, {
    status,
    headers: { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store" },
  });
}
