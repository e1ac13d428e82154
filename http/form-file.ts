import "server-only";
import type { Fields } from "@/lib/core/typed/fields";
import { PATHS } from "@/lib/core/paths";
import { BOOKING_LIMIT } from "@/lib/server/booking/limit";
import { underLiveKey } from "@/lib/server/store/owners";
import { ADDRESS_HEADER, addressOf } from "./address";
import { BODY_LIMIT, readBody } from "./body";
import { countCaller, orSendAgain, seeOther } from "./form";
import { parseBody, refuseStranger, toFields, type ParsedForm } from "./read-form";
import { Places } from "./places";
import { refuseForm, refuseForNow } from "./refusal";
import { isOurs } from "./sender";

/**
 * A route that answers the one file that a form brings: its text, empty when none was chosen, null when it is not UTF-8;
 * and what another field of the form says, undefined when it says nothing.
 * Refuses as {@link answerForm} does, but takes up to 24 MiB, and so many files at once as {@link FILES} has places for.
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
 * What was typed in the flight form and not sent comes along as one text; null when nothing was,
 * and for more than any form of ours may hold, which would take long to take apart.
 */
export const answerBooking = (
  answer: (brought: readonly (Uint8Array | string)[], typed: Fields | null) => Promise<Response>,
  isSender = isOurs,
): ((request: Request) => Promise<Response>) =>
  answerBrought("booking", isSender, async (form) => {
    const brought = await Promise.all(
      findBrought(form).map(async (value) =>
        value instanceof Blob ? new Uint8Array(await value.arrayBuffer()) : value.trim(),
      ),
    );
    const typed = form.get("typed");
    const isForm = typeof typed === "string" && typed.length <= BODY_LIMIT;
    const fields = isForm ? toFields(new URLSearchParams(typed)) : null;
    return answer(brought, typeof fields === "string" ? null : fields);
  });

/** What brings a file of trips or a booking: our forms' file and paste, and what a phone shares. */
const INPUTS = ["file", "text", "title", "url"];

/** What a form brings that is not empty. */
const findBrought = (form: ParsedForm): FormDataEntryValue[] =>
  [...form]
    .filter(
      ([name, value]) =>
        INPUTS.includes(name) && (value instanceof Blob ? value.size : value.trim().length) > 0,
    )
    .map(([, value]) => value);

function answerBrought(
  kind: keyof typeof FILES,
  isSender: typeof isOurs,
  answer: (form: ParsedForm) => Promise<Response>,
): (request: Request) => Promise<Response> {
  const { places } = FILES[kind];
  return (request) =>
    orSendAgain(request, undefined, async () => {
      const leave = await places.take(addressOf(request.headers.get(ADDRESS_HEADER)));
      if (leave === null) return refuseForNow(request, "busy", 1);
      try {
        const file = await readFile(kind, isSender, request);
        return file.ok ? await underLiveKey(() => answer(file.form)) : file.response;
      } finally {
        leave();
      }
    });
}

/**
 * The files that forms bring: the largest in bytes; where one that brings more leads, if not to a refusal; how many a
 * process reads at once, as each may take its size several times over until it is answered; and the most parts of a form.
 * Nothing of a file is read before it has its place; who gets none in time is asked to wait a minute (503). Who is slow
 * gives it up (http/body.ts).
 */
const FILES = {
  import: {
    limit: 24 * 1024 * 1024,
    larger: null,
    places: new Places({ each: 1, all: 4, waiting: 200 }),
    parts: 8,
  },
  booking: {
    limit: BOOKING_LIMIT,
    larger: `${PATHS.plan}?booking=tooLarge#booking`,
    places: new Places({ each: 4, all: 24, waiting: 200 }),
    parts: 12,
  },
} as const;

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
  const body = await readBody(request, limit + FORM_AROUND);
  if (body === "tooSlow") return refuseForm(request, body);
  if (body === "tooLarge" && larger) return { ok: false, response: seeOther(larger) };
  if (body === "tooLarge")
    return refuseForm(request, "tooLarge", { limit: "megabytes", count: Math.round(limit / 1024 ** 2) });
  const form = await parseBody(body, request.headers.get("content-type") ?? "", parts);
  if (!form) return refuseForm(request, "unreadable");
  // Reading costs turns alone; what was brought is counted, so that who brings nothing takes nobody's.
  const minutes = findBrought(form).length > 0 ? await countCaller(kind, request) : 0;
  return minutes > 0
    ? { ok: false, response: refuseForNow(request, "tooMany", minutes) }
    : { ok: true, form };
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
