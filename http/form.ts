import "server-only";
import { unstable_rethrow } from "next/navigation";
import type { Path } from "@/lib/core/paths";
import type { Fields } from "@/lib/core/typed/fields";
import { describeError, log } from "@/lib/server/run/log";
import { takeTurn, type Limited } from "@/lib/server/store/limits";
import { KeyGone, underLiveKey } from "@/lib/server/store/owners";
import { Full } from "@/lib/server/store/room";
import { callerOf } from "./caller";
import { FORM_TYPES, readFields, refuseStranger } from "./read-form";
import { refuseForm, refuseForNow } from "./refusal";
import { clearKeys } from "./session";

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

/** Counts what was sent, and gives the minutes to wait: 0 when it may be acted on. */
export const countCaller = async (what: Limited, request: Request): Promise<number> =>
  takeTurn(what, await callerOf(request.headers), new Date());

const FULL = { trips: "full", notes: "fullOfNotes" } as const;

/**
 * What `work` answers, or a page that says it was not saved and sends `fields` again: the browser's key opens nothing
 * any more and goes, or there is no room (409), or something failed (503). The log says where.
 */
export async function orSendAgain(
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
    if (error instanceof Full && error.of !== "space")
      return refuseForm(request, FULL[error.of], error.of === "trips" && fields ? { fields } : {}).response;
    log.error({ method: request.method, error: describeError(error) }, "form not saved");
    return refuseForNow(request, error instanceof Full ? "fullOfAll" : "unsaved", 1, fields);
  }
}

/** Sends the browser to `path` of this site with a GET, so that reload and Back never post again. */
export function seeOther(path: Path): Response {
  // A relative address: right behind any proxy, whatever host the request named.
  return new Response(null, { status: 303, headers: { Location: path, "Cache-Control": "no-store" } });
}
