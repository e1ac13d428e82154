import "server-only";
import built from "@/companion/generated/companion.json";
import { handOver } from "@/lib/server/run/bare-answer";
import type { Language, Messages } from "@/messages/languages";

/** A move that is shown in motion. */
export type FilmedMove = keyof typeof built.films;

/** What scripts/companion.mjs built: everything that kept pages carry with them. */
export const COMPANION = {
  assets: {
    script: built.scriptPath,
    style: built.style,
    head: built.head,
    icon: built.icon,
    barStyle: built.barStyle,
    policy: built.keptPolicy,
  },
  /** The worker, with the words that it says by itself. */
  worker: ({ messages }: Language): string =>
    `const EARLIER=${JSON.stringify(messages.again.earlier)};${built.worker}`,
  /** The content security policy of the companion's own documents: only their own script and style, by hash (opening.ts). */
  policy: built.policy,
  /** The files those documents name, by their paths. */
  files: {
    [built.scriptPath]: { type: "text/javascript; charset=utf-8", body: () => Buffer.from(built.script) },
    [built.airportsPath]: { type: "text/javascript; charset=utf-8", body: () => Buffer.from(built.airports) },
    [built.forgottenPath]: {
      type: "text/javascript; charset=utf-8",
      body: () => Buffer.from(built.forgotten),
    },
    [built.stylePath]: {
      type: "text/css; charset=utf-8",
      body: () => Buffer.from(built.style + built.barStyle),
    },
    ...Object.fromEntries(
      Object.values(built.films).map(({ path, svg }) => [
        path,
        { type: "image/svg+xml", body: () => Buffer.from(svg) },
      ]),
    ),
    [built.sendingPath]: { type: "text/javascript; charset=utf-8", body: () => Buffer.from(built.sending) },
    [built.cardStylePath]: { type: "text/css; charset=utf-8", body: () => Buffer.from(built.cardStyle) },
    [built.fontPath]: { type: "font/woff2", body: () => Buffer.from(built.font, "base64") },
  } as Readonly<Record<string, { readonly type: string; readonly body: () => Buffer<ArrayBuffer> }>>,
  fontPath: built.fontPath,
  /** The script of the flight's form. */
  airportsPath: built.airportsPath,
  /** What empties a browser that is forgotten, where the header that asks it to is not heeded. */
  forgottenPath: built.forgottenPath,
  /** The companion's style as a file. */
  stylePath: built.stylePath,
  /** Where a move is in motion, by its code. */
  films: Object.entries(built.films).map(([code, { path }]) => ({ code: code as FilmedMove, path })),
  /** What says of a form that it is on its way, on every page of the site. */
  sendingPath: built.sendingPath,
  /** The seat-exercise card's style. */
  cardStylePath: built.cardStylePath,
} as const;

/**
 * A language with its words as they are written, for the companion's own way of filling them in: the site's were compiled
 * for its formatter (next.config.js). Words that count or choose are not for the companion, and come out without those.
 */
export function toWritten(language: Language): Language {
  const written = WRITTEN.get(language) ?? { ...language, messages: write(language.messages) as Messages };
  WRITTEN.set(language, written);
  return written;
}
const WRITTEN = new WeakMap<Language, Language>();

function write(words: unknown): unknown {
  if (typeof words === "string") return words;
  if (Array.isArray(words)) return words.map(writePart).join("");
  return Object.fromEntries(Object.entries(words as object).map(([key, said]) => [key, write(said)]));
}
const writePart = (part: unknown): string =>
  typeof part === "string" ? part : Array.isArray(part) && part.length === 1 ? `{${String(part[0])}}` : "";

/**
 * A whole document as an answer, under the policy that opening.ts gives it. It is nobody's but the visitor's, so nothing
 * on the way keeps it.
 */
export function documentResponse(html: string, status = 200): Response {
  return new Response(handOver(html), {
    status,
    headers: { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store" },
  });
}
