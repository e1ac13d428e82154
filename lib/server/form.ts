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

/** A form that may be acted on: its fields, what asked for it, and the steps of its path that a route names. */
export type PostedForm<Params> = {
  readonly fields: Fields;
  readonly request: Request;
  readonly params: Params;
};

/**
 * A route that answers forms. Refuses, with a small page that says what to do: what {@link readFields} refuses; too
 * many forms from this address or this owner (429), and anything that throws on the way (the disk is full, the
 * database is away: 503). Those two keep what was typed on the page, to be sent again as it is. Whoever cannot be
 * counted cannot go on.
 */
export function answerForm<Params = unknown>(
  answer: (form: PostedForm<Params>) => Promise<Response>,
): (request: Request, context: { readonly params: Promise<Params> }) => Promise<Response> {
  return async (request, context) => {
    const form = await readFields(request);
    if (!form.ok) return form.response;
    const { fields } = form;
    return orSendAgain(request, fields, async () => {
      const refused = await countForm("write", request, fields);
      return refused ?? answer({ fields, request, params: await context.params });
    });
  };
}

/**
 * A route that answers the one file that a form brings: its text, empty when none was chosen. Refuses as
 * {@link answerForm} does, but takes up to 24 MiB, and counts the files sent before it reads one.
 */
export function answerFile(
  answer: (text: string) => Promise<Response>,
): (request: Request) => Promise<Response> {
  return (request) =>
    orSendAgain(request, undefined, async () => {
      const file = await readFile(request);
      return file.ok ? answer(file.text) : file.response;
    });
}

/**
 * Counts a form that was sent, and gives the refusal when this address or owner has had its turns (429), with `fields`
 * to be sent again. Null when the form may be acted on. Throws when the database does not answer.
 */
export async function countForm(what: Limited, request: Request, fields?: Fields): Promise<Response | null> {
  const minutes = await takeTurn(what, callerOf(request.headers), new Date());
  return minutes === 0 ? null : refuseForNow(request, "tooMany", minutes, fields);
}

/** What `work` answers, or a page (503) that says it was not saved and sends `fields` again. The log says where. */
async function orSendAgain(
  request: Request,
  fields: Fields | undefined,
  work: () => Promise<Response>,
): Promise<Response> {
  try {
    return await work();
  } catch (error) {
    unstable_rethrow(error);
    log.error({ method: request.method, error: describeError(error) }, "form not saved");
    return refuseForNow(request, "unsaved", 1, fields);
  }
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
  return { ok: true, fields: parsed.data };
}

/** The largest file that a form may bring, in bytes: 24 MiB. */
export const FILE_LIMIT = 24 * 1024 * 1024;

async function readFile(
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
