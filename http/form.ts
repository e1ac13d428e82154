import "server-only";
import { unstable_rethrow } from "next/navigation";
import { ADDRESS_HEADER, addressOf } from "./address";
import { fieldsSchema, type Fields } from "@/lib/core/typed/fields";
import { mediaType, readBody } from "./body";
import { BOOKING_LIMIT } from "@/lib/server/booking/limit";
import { callerOf } from "./caller";
import { env } from "@/lib/server/run/env";
import { takeTurn, type Limited } from "@/lib/server/store/limits";
import { describeError, log } from "@/lib/server/run/log";
import { refuseForm, refuseForNow } from "./refusal";
import { Full } from "@/lib/server/store/room";
import { clearKeys } from "./session";
import { KeyGone, underLiveKey } from "@/lib/server/store/owners";
import { PATHS, type Path } from "@/lib/core/paths";

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
 * many forms from this address or this owner (429), what was to be written under a key that opens nothing any more or
 * for which there is no room (409), and anything that throws on the way (the disk is full, the database is away: 503).
 * Those three keep what was typed on the page, to be sent again as it is. A form is counted before it is read, and
 * whoever cannot be counted cannot go on.
 */
export function answerForm<Params = unknown>(
  answer: (form: PostedForm<Params>) => Promise<Response>,
): (request: Request, context: { readonly params: Promise<Params> }) => Promise<Response> {
  return async (request, context) => {
    const stranger = refuseStranger(request, FORM_TYPES);
    if (stranger) return stranger.response;
    const counted = countCaller("write", request);
    await counted.catch(() => null);
    const form = await readFields(request);
    if (!form.ok) return form.response;
    const { fields } = form;
    return orSendAgain(request, fields, async () => {
      const minutes = await counted;
      if (minutes > 0) return refuseForNow(request, "tooMany", minutes, fields);
      const params = await context.params;
      return underLiveKey(() => answer({ fields, request, params }));
    });
  };
}

/**
 * A route that answers the one file that a form brings: its text, empty when none was chosen, null when it is not UTF-8;
 * and what another field of the form says, undefined when it says nothing.
 * Refuses as {@link answerForm} does, but takes up to 24 MiB, and so many files at once as {@link FILES} says.
 */
export const answerFile = (
  answer: (text: string | null, said: (field: string) => string | undefined) => Promise<Response>,
): ((request: Request) => Promise<Response>) =>
  answerBrought("import", isOurs, async (form) => {
    const file = form.get("file");
    const said = (field: string) => {
      const value = form.get(field);
      return typeof value === "string" ? value : undefined;
    };
    return answer(file instanceof Blob ? toText(await file.arrayBuffer()) : "", said);
  });

/**
 * A route that answers a booking that a form brings: files of at most {@link BOOKING_LIMIT} bytes, and what was pasted.
 * Refuses as {@link answerFile} does, but leads what is larger back to its form, which says so. `isSender`: who may send it.
 * What was typed in the flight form and not sent comes along as one text; null when nothing was.
 */
export const answerBooking = (
  answer: (brought: readonly (Uint8Array | string)[], typed: Fields | null) => Promise<Response>,
  isSender = isOurs,
): ((request: Request) => Promise<Response>) =>
  answerBrought("booking", isSender, async (form) => {
    const sent = [...form].filter(([name]) => BOOKING_INPUTS.includes(name)).map(([, value]) => value);
    const brought = await Promise.all(
      sent.map(async (value) =>
        value instanceof Blob ? new Uint8Array(await value.arrayBuffer()) : value.trim(),
      ),
    );
    const typed = form.get("typed");
    const fields = typeof typed === "string" ? toFields(new URLSearchParams(typed)) : null;
    return answer(
      brought.filter(({ length }) => length > 0),
      typeof fields === "string" ? null : fields,
    );
  });

/** What brings a booking: our form's file and paste, and what a phone shares. */
const BOOKING_INPUTS = ["file", "text", "title", "url"];

function answerBrought(
  kind: keyof typeof FILES,
  isSender: typeof isOurs,
  answer: (form: ParsedForm) => Promise<Response>,
): (request: Request) => Promise<Response> {
  const { atOnce, each, inHand } = FILES[kind];
  return (request) =>
    orSendAgain(request, undefined, async () => {
      const address = addressOf(request.headers.get(ADDRESS_HEADER));
      const mine = inHand.get(address) ?? 0;
      const all = [...inHand.values()].reduce((sum, one) => sum + one, 0);
      if (mine >= each || all >= atOnce) return refuseForNow(request, "busy", 1);
      inHand.set(address, mine + 1);
      try {
        const file = await readFile(kind, isSender, request);
        return file.ok ? await underLiveKey(() => answer(file.form)) : file.response;
      } finally {
        const left = (inHand.get(address) ?? 1) - 1;
        if (left > 0) inHand.set(address, left);
        else inHand.delete(address);
      }
    });
}

/**
 * The files that forms bring: the largest in bytes; where one that brings more leads, if not to a refusal; how many a
 * process reads at once, of each address and in all, as each may take its size several times over until it is answered;
 * the most parts of a form; and how many of each address are being read. Files are counted before one is read, and the
 * rest are asked to wait a minute (503).
 */
const FILES = {
  import: {
    limit: 24 * 1024 * 1024,
    larger: null,
    each: 1,
    atOnce: 4,
    parts: 8,
    inHand: new Map<string, number>(),
  },
  booking: {
    limit: BOOKING_LIMIT,
    larger: `${PATHS.plan}?booking=tooLarge#booking`,
    each: 4,
    atOnce: 24,
    parts: 12,
    inHand: new Map<string, number>(),
  },
} as const;

/** Counts what was sent, and gives the minutes to wait: 0 when it may be acted on. */
const countCaller = async (what: Limited, request: Request): Promise<number> =>
  takeTurn(what, await callerOf(request.headers), new Date());

const FULL = { trips: "full", notes: "fullOfNotes" } as const;

/**
 * What `work` answers, or a page that says it was not saved and sends `fields` again: the browser's key opens nothing
 * any more and goes, or there is no room (409), or something failed (503). The log says where.
 */
async function orSendAgain(
  request: Request,
  fields: Fields | undefined,
  work: () => Promise<Response>,
): Promise<Response> {
  try {
    return await work();
  } catch (error) {
    unstable_rethrow(error);
    if (error instanceof KeyGone) {
      await clearKeys();
      return refuseForm(request, "keyGone", fields && { fields }).response;
    }
    if (error instanceof Full)
      return refuseForm(request, FULL[error.of], error.of === "trips" && fields ? { fields } : {}).response;
    log.error({ method: request.method, error: describeError(error) }, "form not saved");
    return refuseForNow(request, "unsaved", 1, fields);
  }
}

/**
 * The most values that a form may hold. The longest of ours, eight flights of eight sleeps each, has some 320.
 */
const FORM_VALUES_MAX = 500;

/**
 * The fields of a posted form. Refuses a post from another origin (403), more than 64 KiB or {@link FORM_VALUES_MAX} values
 * (413), anything that is not a form or that holds a file (415), and a body that is not what its type says or has a
 * value over 2,000 characters (400). Takes time in proportion to what was sent, and touches no database.
 */
export async function readFields(request: Request): Promise<FormReading> {
  const stranger = refuseStranger(request, FORM_TYPES);
  if (stranger) return stranger;
  const body = await readBody(request);
  if (!body) return refuseForm(request, "tooLarge");
  const form = await parseBody(body, request.headers.get("content-type") ?? "", FORM_VALUES_MAX);
  if (!form) return refuseForm(request, "unreadable");

  const fields = toFields(form);
  if (fields === "tooLarge") return refuseForm(request, fields, { limit: "values", count: FORM_VALUES_MAX });
  if (typeof fields === "string") return refuseForm(request, fields);
  return { ok: true, fields };
}

/** The fields of a form, or why they are none. */
function toFields(form: Iterable<[string, FormDataEntryValue]>): Fields | "type" | "tooLarge" | "tooLong" {
  const fields = new Map<string, string[]>();
  let count = 0;
  for (const [name, value] of form) {
    if (typeof value !== "string") return "type";
    count += 1;
    if (count > FORM_VALUES_MAX) return "tooLarge";
    const values = fields.get(name);
    if (values) values.push(value);
    // Never a field of ours, and as a key it would not be one.
    else if (name !== "__proto__") fields.set(name, [value]);
  }
  const parsed = fieldsSchema.safeParse(Object.fromEntries(fields));
  return parsed.success ? parsed.data : "tooLong";
}

/** The refusal of a post that is not a form of one of these types from a page of ours; null for one that is. */
function refuseStranger(request: Request, types: readonly string[], isSender = isOurs) {
  if (!isSender(request.headers)) return refuseForm(request, "origin");
  return types.includes(mediaType(request)) ? null : refuseForm(request, "type");
}

async function readFile(
  kind: keyof typeof FILES,
  isSender: typeof isOurs,
  request: Request,
): Promise<
  { readonly ok: true; readonly form: ParsedForm } | { readonly ok: false; readonly response: Response }
> {
  const stranger = refuseStranger(request, ["multipart/form-data"], isSender);
  if (stranger) return stranger;
  const { limit, parts, larger } = FILES[kind];
  const minutes = await countCaller(kind, request);
  if (minutes > 0) return { ok: false, response: refuseForNow(request, "tooMany", minutes) };
  const body = await readBody(request, limit + FORM_AROUND);
  if (!body && larger) return { ok: false, response: seeOther(larger) };
  if (!body)
    return refuseForm(request, "tooLarge", { limit: "megabytes", count: Math.round(limit / 1024 ** 2) });
  const form = await parseBody(body, request.headers.get("content-type") ?? "", parts);
  return form ? { ok: true, form } : refuseForm(request, "unreadable");
}
/** What a form may have around its file, in bytes: what else was typed, for one. */
const FORM_AROUND = 64 * 1024;

/**
 * The text of a file in UTF-8, with or without a byte order mark; null for anything else. A text without a letter
 * beyond ASCII in UTF-16 or UTF-32 is right UTF-8 too, but full of zeros, which no text has.
 */
function toText(bytes: ArrayBuffer): string | null {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return text.includes("\0") ? null : text;
  } catch {
    return null;
  }
}

/** Sends the browser to `path` of this site with a GET, so that reload and Back never post again. */
export function seeOther(path: Path): Response {
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

/**
 * Whether a phone shares it with us, or it comes from a page of ours: what a browser begins by itself has no origin, and
 * no page can make it say so.
 */
export const isShared = (headers: Headers): boolean =>
  isOurs(headers) ||
  ((headers.get("origin") ?? "null") === "null" && headers.get("sec-fetch-site") === "none");

type ParsedForm = Iterable<[string, FormDataEntryValue]> & { get(name: string): FormDataEntryValue | null };

/** What a body of one of {@link FORM_TYPES} holds; null when it is not what its type says. */
async function parseBody(
  body: Uint8Array<ArrayBuffer>,
  contentType: string,
  partsMax: number,
): Promise<ParsedForm | null> {
  if (!contentType.trimStart().toLowerCase().startsWith("multipart/"))
    return new URLSearchParams(new TextDecoder().decode(body));
  if (!isModest(Buffer.from(body.buffer, body.byteOffset, body.length), contentType, partsMax)) return null;
  try {
    return await new Response(body, { headers: { "Content-Type": contentType } }).formData();
  } catch {
    return null;
  }
}

/** The longest head of a part of a form: its name and its file's name. */
const PART_HEAD_MAX = 1024;

/** Whether a multipart body has few parts with short heads: the platform's own reader counts neither. */
function isModest(body: Buffer, contentType: string, partsMax: number): boolean {
  const boundary = /;\s*boundary="?([^";]{1,70})/i.exec(contentType)?.[1];
  if (boundary === undefined) return false;
  const mark = `--${boundary}`;
  let parts = 0;
  for (let at = body.indexOf(mark); at !== -1; at = body.indexOf(mark, at + mark.length)) {
    const end = body.subarray(at + mark.length, at + mark.length + 2).toString("latin1") === "--";
    parts += 1;
    if (!end && !body.subarray(at, at + PART_HEAD_MAX).includes("\r\n\r\n")) return false;
    if (parts > partsMax + 1) return false;
  }
  return true;
}
