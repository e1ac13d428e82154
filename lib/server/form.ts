import "server-only";
import { unstable_rethrow } from "next/navigation";
import { fieldsSchema, type Fields } from "../core/draft";
import { mediaType, readBody } from "./body";
import { callerOf } from "./caller";
import { env } from "./env";
import { takeTurn, type Limited } from "./limits";
import { describeError, log } from "./log";
import { refuseForm, refuseForNow } from "./refusal";

const FORM_TYPES = ["application/x-www-form-urlencoded", "multipart/form-data"];

/** What a posted form held, or the answer to give instead. */
export type FormReading =
  { readonly ok: true; readonly fields: Fields } | { readonly ok: false; readonly response: Response };

/**
 * The fields of a posted form, which may now be acted on. Refuses, with a small page that says what to do: what
 * {@link readFields} refuses, and too many forms from this address or this owner (429), which keeps what was typed on
 * the page, to be sent again, and says when. Throws when the database does not answer: whoever cannot be counted
 * cannot go on, and {@link keepingForm} says so.
 */
export async function readForm(request: Request): Promise<FormReading> {
  const form = await readFields(request);
  if (!form.ok) return form;
  const response = await countForm("write", request, form.fields);
  return response ? { ok: false, response } : form;
}

/**
 * Counts a form that was sent, and gives the refusal when this address or owner has had its turns (429), with `fields`
 * to be sent again. Null when the form may be acted on. Throws when the database does not answer: {@link keepingForm}.
 */
export async function countForm(what: Limited, request: Request, fields?: Fields): Promise<Response | null> {
  const minutes = await takeTurn(what, callerOf(request.headers), new Date());
  return minutes === 0 ? null : refuseForNow(request, "tooMany", minutes, fields);
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
      return refuseForNow(request, "unsaved", 1, held.get(request));
    }
  };
}

/**
 * The fields of a posted form. Refuses a post from another origin (403), more than 64 KiB (413), anything that is not
 * a form or that holds a file (415), and a body that is not what its type says or has a value over 2,000 characters
 * (400). Touches no database.
 */
export async function readFields(request: Request): Promise<FormReading> {
  if (!isOurs(request.headers)) return refuseForm(request, "origin");
  if (!FORM_TYPES.includes(mediaType(request))) return refuseForm(request, "type");
  const body = await readBody(request);
  if (!body) return refuseForm(request, "tooLarge");
  const form = await parseBody(body, request.headers.get("content-type") ?? "");
  if (!form) return refuseForm(request, "unreadable");

  const fields = new Map<string, string[]>();
  for (const [name, value] of form) {
    if (typeof value !== "string") return refuseForm(request, "type");
    // Never a field of ours, and as a key it would not be one.
    if (name !== "__proto__") fields.set(name, [...(fields.get(name) ?? []), value]);
  }
  const parsed = fieldsSchema.safeParse(Object.fromEntries(fields));
  if (!parsed.success) return refuseForm(request, "tooLong");
  held.set(request, parsed.data);
  return { ok: true, fields: parsed.data };
}

/** The largest file that a form may bring, in bytes: 24 MiB. */
export const FILE_LIMIT = 24 * 1024 * 1024;

/**
 * The text of the one file that a posted form brings, empty when none was chosen. Refuses as {@link readFields} does,
 * but takes up to 24 MiB, and
 * limits how many files are sent before it reads one.
 */
export async function readFile(
  request: Request,
): Promise<
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly response: Response }
> {
  if (!isOurs(request.headers)) return refuseForm(request, "origin");
  if (mediaType(request) !== "multipart/form-data") return refuseForm(request, "type");
  const refused = await countForm("import", request);
  if (refused) return { ok: false, response: refused };
  const body = await readBody(request, FILE_LIMIT);
  if (!body) return refuseForm(request, "tooLarge", { limit: "24 MB" });
  const form = await parseBody(body, request.headers.get("content-type") ?? "");
  if (!form) return refuseForm(request, "unreadable");
  const file = form.get("file");
  return { ok: true, text: file instanceof Blob ? await file.text() : "" };
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
export function isOurs(headers: Headers): boolean {
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
