import "server-only";
import type { Issue } from "@/lib/core/typed/issues";
import { mediaType, readBody } from "./body";
import { callerOf } from "./caller";
import { parseJson } from "@/lib/server/run/json";
import { takeTurn, type Limited } from "@/lib/server/store/limits";
import { describeError, log } from "@/lib/server/run/log";

/** What the API answers to a request it cannot serve: always this shape, in plain words. */
export type ApiError = { readonly error: { readonly message: string; readonly issues: readonly Issue[] } };

/** An answer of the API. Nothing of it is stored on the way. */
export const toJson = (value: unknown, status = 200, headers: Record<string, string> = {}): Response =>
  Response.json(value, { status, headers: { "Cache-Control": "no-store", ...headers } });

/** A refusal of the API: 4xx, with one issue for each field that is wrong. */
export function refuseCall(
  status: number,
  message: string,
  issues: readonly Issue[] = [],
  headers: Record<string, string> = {},
): Response {
  const error: ApiError = { error: { message, issues } };
  return toJson(error, status, headers);
}

/** A handler for the methods a route does not have: 405, naming the one it has. */
export const allowOnly = (method: "GET" | "POST") => () =>
  refuseCall(405, `This address answers ${method} only.`, [], { Allow: method });

/**
 * Counts a call, and gives the refusal when this caller has had its turns (429) or while nobody can be counted because
 * the database does not answer (503); both say when to try again. Null when the call may go on.
 */
export async function countCall(what: Limited, request: Request): Promise<Response | null> {
  const refuse = (status: number, message: string, seconds: number) =>
    refuseCall(status, message, [], { "Retry-After": String(seconds) });
  try {
    const minutes = await takeTurn(what, await callerOf(request.headers), new Date());
    if (minutes === 0) return null;
    const wait = minutes === 1 ? "a minute" : `${minutes} minutes`;
    return refuse(429, `That was often enough for now. Try again in ${wait}.`, minutes * 60);
  } catch (error) {
    log.error({ error: describeError(error) }, "database does not answer");
    return refuse(503, "Something on our side does not answer. Try again in a minute.", 60);
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
  const refuse = (status: number, message: string) =>
    ({ ok: false, response: refuseCall(status, message) }) as const;
  if (mediaType(request) !== "application/json")
    return refuse(415, "Send JSON, with Content-Type: application/json.");
  const body = await readBody(request);
  if (!body) return refuse(413, "A request may have up to 64 KiB.");
  const text = toText(body);
  const parsed = text === null ? null : parseJson(text, { depth: DEPTH_MAX, values });
  return parsed === null
    ? refuse(400, "The body is not JSON in UTF-8, or holds more than any request has.")
    : { ok: true, value: parsed.value };
}

/** Bytes as text, or null when they are not UTF-8. */
function toText(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
