import "server-only";
import { createTranslator } from "next-intl";
import { unstable_rethrow } from "next/navigation";
import messages from "@/messages/en.json";
import { fieldsSchema, type Fields } from "../core/draft";
import { mediaType, readBody } from "./body";
import { env } from "./env";
import { describeError, log } from "./log";

type Refusal = "origin" | "tooLarge" | "tooLong" | "tooMany" | "type" | "unreadable" | "unsaved";
const STATUS = {
  origin: 403,
  tooLarge: 413,
  tooLong: 400,
  tooMany: 429,
  type: 415,
  unreadable: 400,
  unsaved: 503,
} as const;
const FORM_TYPES = ["application/x-www-form-urlencoded", "multipart/form-data"];

/** What a posted form held, or the answer to give instead. */
export type FormReading =
  { readonly ok: true; readonly fields: Fields } | { readonly ok: false; readonly response: Response };

/**
 * The fields of a posted form. Refuses, with a small page that says what to do:
 * a post from another origin (403), more than 64 KiB (413), anything that is not a form or that holds a file (415),
 * and a body that is not what its type says or has a value over 2,000 characters (400).
 * A refusal has no effect: call this before touching the database.
 */
export async function readForm(request: Request): Promise<FormReading> {
  if (!isOurs(request.headers)) return refuse(request, "origin");
  if (!FORM_TYPES.includes(mediaType(request))) return refuse(request, "type");
  const body = await readBody(request);
  if (!body) return refuse(request, "tooLarge");
  const form = await parseBody(body, request.headers.get("content-type") ?? "");
  if (!form) return refuse(request, "unreadable");

  const fields = new Map<string, string[]>();
  for (const [name, value] of form) {
    if (typeof value !== "string") return refuse(request, "type");
    // Never a field of ours, and as a key it would not be one.
    if (name !== "__proto__") fields.set(name, [...(fields.get(name) ?? []), value]);
  }
  const parsed = fieldsSchema.safeParse(Object.fromEntries(fields));
  if (!parsed.success) return refuse(request, "tooLong");
  held.set(request, parsed.data);
  return { ok: true, fields: parsed.data };
}

/** What each form being answered says, for as long as that takes. */
const held = new WeakMap<Request, Fields>();

/**
 * A route that answers forms and, when something throws on the way (the disk is full, the database is away), keeps
 * what was typed: a page (503) that says it was not saved and sends the same form again at a tap. The log says where.
 */
export function keepingForm<Rest extends readonly unknown[]>(
  answer: (request: Request, ...rest: Rest) => Promise<Response>,
): (request: Request, ...rest: Rest) => Promise<Response> {
  return async (request, ...rest) => {
    try {
      return await answer(request, ...rest);
    } catch (error) {
      unstable_rethrow(error);
      log.error({ method: request.method, error: describeError(error) }, "form not saved");
      const { response } = refuse(request, "unsaved", {}, held.get(request));
      response.headers.set("Retry-After", "30");
      return response;
    }
  };
}

/** The largest file that a form may bring, in bytes: 24 MiB. */
export const FILE_LIMIT = 24 * 1024 * 1024;

/**
 * The text of the one file that a posted form brings, empty when none was chosen. Refuses as {@link readForm} does,
 * but takes up to 24 MiB.
 */
export async function readFile(
  request: Request,
): Promise<
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly response: Response }
> {
  if (!isOurs(request.headers)) return refuse(request, "origin");
  if (mediaType(request) !== "multipart/form-data") return refuse(request, "type");
  const body = await readBody(request, FILE_LIMIT);
  if (!body) return refuse(request, "tooLarge", { limit: "24 MB" });
  const form = await parseBody(body, request.headers.get("content-type") ?? "");
  if (!form) return refuse(request, "unreadable");
  const file = form.get("file");
  return { ok: true, text: file instanceof Blob ? await file.text() : "" };
}

/** The answer to something tried too often: 429, saying after how many minutes to try again. */
export function refuseTooMany(request: Request, minutes: number): Response {
  const { response } = refuse(request, "tooMany", { minutes });
  response.headers.set("Retry-After", String(minutes * 60));
  return response;
}

/** Sends the browser to `path` of this site with a GET, so that reload and Back never post again. */
export function seeOther(path: `/${string}`): Response {
  // A relative address: right behind any proxy, whatever host the request named.
  return new Response(null, { status: 303, headers: { Location: path, "Cache-Control": "no-store" } });
}

/**
 * Whether a post comes from a page of ours. Every current browser names the Origin of a post; when one hides it
 * ("null", or none at all), its own word that the page and the request share an origin is enough, and nothing less
 * is: a request with neither witness is refused.
 */
function isOurs(headers: Headers): boolean {
  const origin = headers.get("origin") ?? "null";
  const site = headers.get("sec-fetch-site");
  if (origin === "null") return site === "same-origin";
  return origin === env.publicOrigin && (site === null || site === "same-origin" || site === "none");
}

async function parseBody(body: Uint8Array<ArrayBuffer>, contentType: string): Promise<FormData | null> {
  try {
    return await new Response(body, { headers: { "Content-Type": contentType } }).formData();
  } catch {
    return null;
  }
}

function refuse(
  request: Request,
  why: Refusal,
  values: { limit?: string; minutes?: number } = {},
  again?: Fields,
): { readonly ok: false; readonly response: Response } {
  const t = createTranslator({ locale: "en", messages, namespace: "refused" });
  const name = messages.app.name;
  // The nonce that proxy.ts made for this answer lets the few lines of style through.
  const nonce = request.headers.get("x-nonce") ?? "";
  const html = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${t(`${why}.title`)} · ${name}</title>
<style nonce="${nonce}">body,button{font:1.125rem/1.6 system-ui,sans-serif}body{max-width:34rem;margin:12vh auto;padding:0 1rem}button{padding:.5rem 1rem}</style>
<main>
<h1>${t(`${why}.title`)}</h1>
<p>${t(`${why}.text`, { address: env.publicOrigin, limit: "64 kilobytes", minutes: 0, ...values })}</p>
${again === undefined ? "" : formAgain(request, again, t("again"))}<p><a href="/">${t("back")}</a></p>
</main>
`;
  const headers = { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store" };
  return { ok: false, response: new Response(html, { status: STATUS[why], headers }) };
}

/** The same form once more, to be sent at a tap. */
function formAgain(request: Request, fields: Fields, label: string): string {
  const { pathname, search } = new URL(request.url);
  const inputs = Object.entries(fields).flatMap(([name, values]) =>
    values.map((value) => `<input type="hidden" name="${escapeHtml(name)}" value="${escapeHtml(value)}">`),
  );
  const action = escapeHtml(pathname + search);
  return `<form method="post" action="${action}">${inputs.join("")}<button>${label}</button></form>\n`;
}

const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
