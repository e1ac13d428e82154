import "server-only";
import { createTranslator } from "next-intl";
import messages from "@/messages/en.json";
import type { Fields } from "../core/fields";
import { env } from "./env";

/** Why a form was not taken. */
export type Refusal = "origin" | "tooLarge" | "tooLong" | "tooMany" | "type" | "unreadable" | "unsaved";
const STATUS = {
  origin: 403,
  tooLarge: 413,
  tooLong: 400,
  tooMany: 429,
  type: 415,
  unreadable: 400,
  unsaved: 503,
} as const satisfies Record<Refusal, number>;

/** What a refusal's words need to know; `fields`: what was typed, to be sent again from the page as it is. */
type Told = { readonly limit?: string; readonly minutes?: number; readonly fields?: Fields };

/**
 * The small page that says why a form was not taken and what to do. Repeats what was typed only as `fields`, in a
 * form with one button that sends it again: nothing of it is stored on the way.
 */
export function refuseForm(
  request: Request,
  why: Refusal,
  { fields, ...values }: Told = {},
): { readonly ok: false; readonly response: Response } {
  const t = createTranslator({ locale: "en", messages, namespace: "refused" });
  const told = { address: env.publicOrigin, limit: "64 kilobytes", minutes: 0, ...values };
  // The nonce that proxy.ts made for this answer lets the few lines of style through.
  const nonce = request.headers.get("x-nonce") ?? "";
  const html = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${t(`${why}.title`)} · ${messages.app.name}</title>
<style nonce="${nonce}">body{font:1.125rem/1.6 system-ui,sans-serif;max-width:34rem;margin:12vh auto;padding:0 1rem}button{font:inherit;min-height:3rem;padding:.5rem 1.25rem}</style>
<main>
<h1>${t(`${why}.title`)}</h1>
<p>${t(`${why}.text`, told)}</p>
${fields ? sendAgain(request, fields, t("again")) : ""}<p><a href="/">${t("back")}</a></p>
</main>
`;
  const headers = { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store" };
  return { ok: false, response: new Response(html, { status: STATUS[why], headers }) };
}

/**
 * The answer to a form that may be sent again later, as it is: tried too often (429), or something failed on the way
 * (503). `fields`, where there are any, are kept on the page.
 */
export function refuseForNow(
  request: Request,
  why: "tooMany" | "unsaved",
  minutes: number,
  fields?: Fields,
): Response {
  const { response } = refuseForm(request, why, { minutes, ...(fields && { fields }) });
  response.headers.set("Retry-After", String(minutes * 60));
  return response;
}

function sendAgain(request: Request, fields: Fields, again: string): string {
  const { pathname, search } = new URL(request.url);
  const inputs = Object.entries(fields).flatMap(([name, values]) =>
    values.map((value) => `<input type="hidden" name="${escaped(name)}" value="${escaped(value)}">`),
  );
  return `<form method="post" action="${escaped(pathname + search)}">
${inputs.join("\n")}
<p><button>${again}</button></p>
</form>
`;
}

// Line ends too: as they are, a browser would make them one line feed, or drop the first.
const escaped = (text: string) => text.replace(/[&<>"'\r\n]/g, (sign) => `&#${sign.charCodeAt(0)};`);
