import "server-only";
import { createTranslator } from "next-intl";
import type { Language, Messages } from "@/messages/languages";
import type { Issue } from "@/lib/core/typed/issues";
import { mediaType, NO_BODY, readBody } from "./body";
import { callerOf } from "./caller";
import { sayList } from "@/lib/core/lists";
import { formatMinutes } from "@/lib/core/time";
import { languageOf } from "@/lib/server/run/language";
import { parseJson } from "@/lib/server/run/json";
import { takeTurn, type Limited } from "@/lib/server/store/limits";
import { describeError, log } from "@/lib/server/run/log";

/** What the API answers to a request it cannot serve: always this shape, in plain words. */
export type ApiError = {
  readonly error: {
    readonly message: string;
    readonly issues: readonly { readonly path: string; readonly message: string }[];
  };
};
type Refused = keyof Messages["api"]["refused"];
/** What the words of a refusal need to know, the issues it lists, and the headers it has. */
type WithError = {
  readonly values?: Readonly<Record<string, string | number>>;
  readonly issues?: readonly Issue[];
  readonly headers?: Readonly<Record<string, string>>;
};

/** An answer of the API. Nothing of it is stored on the way. */
export const toJson = (value: unknown, status = 200, headers: Record<string, string> = {}): Response =>
  Response.json(value, { status, headers: { "Cache-Control": "no-store", ...headers } });

/** A refusal of the API in the caller's language: 4xx, with one issue for each field that is wrong. */
export function refuseCall(
  request: Request,
  status: number,
  why: Refused,
  { values = {}, issues = [], headers = {} }: WithError = {},
): Response {
  const language = languageOf(request);
  const t = createTranslator({ ...language, namespace: "api.refused" });
  const error: ApiError = {
    error: { message: t(why, values as never), issues: sayIssues(language, issues) },
  };
  return toJson(error, status, headers);
}

/** Issues in words. */
export function sayIssues(language: Language, issues: readonly Issue[]): ApiError["error"]["issues"] {
  const t = createTranslator({ ...language, namespace: "issues" });
  const units = createTranslator({ ...language, namespace: "units" });
  const listed = createTranslator({ ...language, namespace: "lists" });
  return issues.map(({ path, code, values, lengths = {}, lists = {} }) => {
    const said = [
      ...Object.entries(lengths).map(([name, minutes]) => [name, formatMinutes(minutes, units)]),
      ...Object.entries(lists).map(([name, items]) => [name, sayList(items, "comma", listed)]),
    ];
    const all = { ...values, ...Object.fromEntries(said) } as never;
    return { path, message: t(code as "missing", all) };
  });
}

/** A handler for the methods a route does not have: 405, naming the one it has. */
export const allowOnly = (method: "GET" | "POST") => (request: Request) =>
  refuseCall(request, 405, "method", { values: { method }, headers: { Allow: method } });

/**
 * Counts a call, and gives the refusal when this caller has had its turns (429) or while nobody can be counted because
 * the database does not answer (503); both say when to try again. Null when the call may go on.
 */
export async function countCall(what: Limited, request: Request): Promise<Response | null> {
  const refuse = (status: number, why: Refused, minutes: number) =>
    refuseCall(request, status, why, {
      values: { minutes },
      headers: { "Retry-After": String(minutes * 60) },
    });
  try {
    const minutes = await takeTurn(what, await callerOf(request.headers), new Date());
    if (minutes === 0) return null;
    return refuse(429, "tooMany", minutes);
  } catch (error) {
    log.error({ error: describeError(error) }, "database does not answer");
    return refuse(503, "busy", 1);
  }
}

/** No shape of ours is deeper than half of this. */
const DEPTH_MAX = 16;

/**
 * The JSON of a request's body, or the refusal to give instead: another type (415), over 64 KiB (413), not JSON or with
 * more than `values` values in it (400).
 */
export async function readJson(
  request: Request,
  values: number,
): Promise<
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly response: Response }
> {
  const refuse = (status: number, why: Refused) =>
    ({ ok: false, response: refuseCall(request, status, why) }) as const;
  if (mediaType(request) !== "application/json") return refuse(415, "notJson");
  const body = await readBody(request);
  if (typeof body === "string") return refuse(NO_BODY[body], body);
  const text = toText(body);
  const parsed = text === null ? null : parseJson(text, { depth: DEPTH_MAX, values });
  return parsed === null ? refuse(400, "unreadable") : { ok: true, value: parsed.value };
}

/** Bytes as text, or null when they are not UTF-8. */
function toText(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
