import "server-only";
import { fieldsSchema, type Fields } from "@/lib/core/typed/fields";
import { mediaType, readBody } from "./body";
import { refuseForm } from "./refusal";
import { isOurs } from "./sender";

/** The types that a form is sent as. */
export const FORM_TYPES = ["application/x-www-form-urlencoded", "multipart/form-data"];

/** What a posted form held, or the answer to give instead. */
export type FormReading =
  { readonly ok: true; readonly fields: Fields } | { readonly ok: false; readonly response: Response };

/**
 * The most values that a form may hold. The longest of ours, eight flights of eight sleeps each, has some 320.
 */
const FORM_VALUES_MAX = 500;

/**
 * The fields of a posted form. Refuses a post from another origin (403), more than 64 KiB or {@link FORM_VALUES_MAX} values
 * (413), what comes too slowly (408), anything that is not a form or that holds a file (415), and a body that is not what
 * its type says or has a value over 2,000 characters (400). Takes time in proportion to what was sent, and touches no
 * database.
 */
export async function readFields(request: Request): Promise<FormReading> {
  const stranger = refuseStranger(request, FORM_TYPES);
  if (stranger) return stranger;
  const body = await readBody(request);
  if (typeof body === "string") return refuseForm(request, body);
  const form = await parseBody(body, request.headers.get("content-type") ?? "", FORM_VALUES_MAX);
  if (!form) return refuseForm(request, "unreadable");

  const fields = toFields(form);
  if (fields === "tooLarge") return refuseForm(request, fields, { limit: "values", count: FORM_VALUES_MAX });
  if (typeof fields === "string") return refuseForm(request, fields);
  return { ok: true, fields };
}

/** The fields of a form, or why they are none. */
export function toFields(
  form: Iterable<[string, FormDataEntryValue]>,
): Fields | "type" | "tooLarge" | "tooLong" {
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
export function refuseStranger(request: Request, types: readonly string[], isSender = isOurs) {
  if (!isSender(request.headers)) return refuseForm(request, "origin");
  return types.includes(mediaType(request)) ? null : refuseForm(request, "type");
}

/** What a form holds, in its order, and by name. */
export type ParsedForm = Iterable<[string, FormDataEntryValue]> & {
  get(name: string): FormDataEntryValue | null;
};

/** What a body of one of {@link FORM_TYPES} holds; null when it is not what its type says. */
export async function parseBody(
  body: Uint8Array<ArrayBuffer>,
  contentType: string,
  partsMax: number,
): Promise<ParsedForm | null> {
  if (!contentType.trimStart().toLowerCase().startsWith("multipart/"))
    return new URLSearchParams(new TextDecoder().decode(body));
  const [, quoted, boundary = quoted] = MULTIPART.exec(contentType) ?? [];
  if (boundary === undefined) return null;
  if (!isModest(Buffer.from(body.buffer, body.byteOffset, body.length), boundary, partsMax)) return null;
  try {
    return await new Response(body, { headers: { "Content-Type": contentType } }).formData();
  } catch {
    return null;
  }
}

/**
 * The type of a multipart form as browsers write it, its boundary of the signs that RFC 2046 allows. Whatever else could
 * be said there the platform's reader might understand in another way than we do, and read by another boundary.
 */
const MULTIPART =
  /^multipart\/form-data; *boundary=(?:"([\w'()+,./:=? -]{0,69}[\w'()+,./:=?-])"|([\w'+.-]{1,70}))$/i;

/** The longest head of a part of a form: its name and its file's name. */
const PART_HEAD_MAX = 1024;

/** Whether a multipart body has parts, and few of them, with short heads: the platform's own reader counts neither. */
function isModest(body: Buffer, boundary: string, partsMax: number): boolean {
  const mark = `--${boundary}`;
  let parts = 0;
  for (let at = body.indexOf(mark); at !== -1; at = body.indexOf(mark, at + mark.length)) {
    const end = body.subarray(at + mark.length, at + mark.length + 2).toString("latin1") === "--";
    parts += 1;
    if (!end && !body.subarray(at, at + PART_HEAD_MAX).includes("\r\n\r\n")) return false;
    if (parts > partsMax + 1) return false;
  }
  return parts > 0;
}
