import "server-only";
import { createTranslator } from "next-intl";
import type { Language } from "@/messages/languages";
import type { Fields } from "@/lib/core/typed/fields";
import { BODY_LIMIT, NO_BODY } from "./body";
import { COMPANION, documentResponse } from "./companion";
import { env } from "@/lib/server/run/env";
import { chooseLanguage, languageOf } from "@/lib/server/run/language";
import { drawAnswer } from "@/documents/generated/card.mjs";
import { PATHS, tripPath } from "@/lib/core/paths";

/** Why a form was not taken. */
export type Refusal =
  | "busy"
  | "full"
  | "fullOfAll"
  | "fullOfNotes"
  | "keyGone"
  | "origin"
  | "tooLarge"
  | "tooLong"
  | "tooMany"
  | "tooSlow"
  | "type"
  | "unreadable"
  | "unsaved";
const STATUS = {
  busy: 503,
  full: 409,
  fullOfAll: 503,
  fullOfNotes: 409,
  keyGone: 409,
  origin: 403,
  tooLarge: NO_BODY.tooLarge,
  tooLong: 400,
  tooMany: 429,
  tooSlow: NO_BODY.tooSlow,
  type: 415,
  unreadable: 400,
  unsaved: 503,
} as const satisfies Record<Refusal, number>;

/** The sign of a refusal, where another than that of what failed says it better: a wait, or a key that opens nothing. */
const SIGN: Partial<Record<Refusal, "expired" | "lock">> = {
  busy: "expired",
  tooMany: "expired",
  tooSlow: "expired",
  keyGone: "lock",
};

/** What a refusal's words need to know; `fields`: what was typed, to be sent again from the page as it is. */
type WithRefusal = {
  readonly limit?: "kilobytes" | "megabytes" | "values";
  readonly count?: number;
  readonly minutes?: number;
  readonly fields?: Fields;
};

const sayIn = ({ locale, messages }: Language) => createTranslator({ locale, messages });

/** A page that answers a form by itself: nothing stands in its address, and nobody keeps it. */
function answerPage(language: Language, answer: Answer, status = 200): Response {
  return documentResponse(draw(language, answer), status);
}
type Answer = Parameters<typeof drawAnswer>[0]["answer"];

const draw = (language: Language, answer: Answer): string =>
  drawAnswer({ language, style: COMPANION.cardStylePath, answer, isPrivate: env.secureCookies });

/**
 * The page that says why a form was not taken and what to do. Repeats what was typed only as `fields`, in a
 * form with one button that sends it again: nothing of it is stored on the way.
 */
export function refuseForm(
  request: Request,
  why: Refusal,
  { fields, ...values }: WithRefusal = {},
): { readonly ok: false; readonly response: Response } {
  const language = languageOf(request);
  const t = sayIn(language);
  const told = {
    address: env.publicOrigin,
    limit: "kilobytes",
    count: BODY_LIMIT / 1024,
    minutes: 0,
    ...values,
  };
  const { pathname, search } = new URL(request.url);
  const kept = fields === undefined ? "none" : "kept";
  const response = answerPage(
    language,
    {
      title: t(`refused.${why}.title`),
      text: t(`refused.${why}.text`, { ...told, kept }),
      icon: SIGN[why] ?? "failed",
      form: fields ? { action: pathname + search, fields, button: t("refused.again") } : null,
      links: [
        ...(why === "keyGone" ? [{ href: PATHS.restore, label: t("yourData.enterCode") }] : []),
        { href: PATHS.home, label: t("refused.back") },
      ],
    },
    STATUS[why],
  );
  // The rest of it may yet come, and is no request.
  if (why === "tooSlow") response.headers.set("Connection", "close");
  return { ok: false, response };
}

/**
 * The answer to a form that may be sent again later, as it is: tried too often (429), or something failed on the way
 * (503). `fields`, where there are any, are kept on the page.
 */
export function refuseForNow(
  request: Request,
  why: "busy" | "fullOfAll" | "tooMany" | "unsaved",
  minutes: number,
  fields?: Fields,
): Response {
  const { response } = refuseForm(request, why, { minutes, ...(fields && { fields }) });
  response.headers.set("Retry-After", String(minutes * 60));
  return response;
}

/** An answer that the gate gives by itself (http/gate.ts): a page, or to a call of the API the same in its shape. */
type GateAnswer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

function answerAtGate(
  path: string,
  status: number,
  { call, page }: Said,
  headers: Readonly<Record<string, string>>,
): GateAnswer {
  const isCall = path.startsWith(`${PATHS.api}/`);
  const type = isCall ? "application/json" : "text/html; charset=utf-8";
  return {
    status,
    headers: { "Content-Type": type, "Cache-Control": "no-store", ...headers },
    body: isCall ? call : page,
  };
}

/** The same, as the API says it and as a page does. */
type Said = { readonly call: string; readonly page: string };
const say = (language: Language, answer: Omit<Answer, "form">): Said => ({
  call: JSON.stringify({ error: { message: answer.text, issues: [] } }),
  page: draw(language, { ...answer, form: null }),
});

/** An address as it was asked for, as a link within this site: a request may name any host. */
const hereOnly = (url: string) => url.replace(/^https?:\/\/[^/?#]*/i, "").replace(/^[/\\]*/, "/");

/** What is answered to whoever would have to wait too long for a turn (http/turns.ts); made once for each language. */
export function crowdedAnswer(path: string, accepted: string | undefined): GateAnswer {
  const language = chooseLanguage(accepted);
  const crowded = CROWDED.get(language) ?? sayCrowded(language);
  CROWDED.set(language, crowded);
  return answerAtGate(path, 429, crowded, { "Retry-After": "30" });
}
const CROWDED = new Map<Language, Said>();

function sayCrowded(language: Language): Said {
  const t = sayIn(language);
  return say(language, {
    title: t("refused.crowded.title"),
    text: t("refused.crowded.text"),
    icon: "expired",
    links: [{ href: PATHS.home, label: t("refused.back") }],
  });
}

/**
 * What is answered where an answer could not be made: 503 while the database is away (`away`), else 500. Whoever asked
 * is told what to do, and can ask for the same again, without a script.
 */
export function brokenAnswer(path: string, accepted: string | undefined, away: boolean): GateAnswer {
  const language = chooseLanguage(accepted);
  const t = sayIn(language);
  const said = say(language, {
    title: t("broken.title"),
    text: t("broken.text"),
    icon: "failed",
    links: [
      { href: hereOnly(path), label: t("broken.retry") },
      { href: PATHS.home, label: t("broken.home") },
    ],
  });
  return answerAtGate(path, away ? 503 : 500, said, away ? { "Retry-After": "60" } : {});
}

/** The answer to a deletion: the page that holds the sealed row of the deleted trip, to be handed back for a minute. */
export function offerUndo(language: Language, id: string, packed: readonly string[] | null): Response {
  const t = sayIn(language);
  return answerPage(language, {
    title: t("trips.deletedTitle"),
    text: t(packed === null ? "trips.deletedForGood" : "trips.deletedText"),
    icon: "saved",
    form: packed && {
      action: tripPath(id, "delete/undone"),
      fields: { row: packed },
      button: t("trips.undo"),
    },
    links: [{ href: PATHS.trips, label: t("trips.backToList") }],
  });
}

/** The answer to a name typed for a trip that has another by now: both names, and one button for the one typed. */
export function offerName(
  language: Language,
  trip: { readonly id: string; readonly version: number; readonly name: string },
  typed: string,
): Response {
  const t = sayIn(language);
  const called = (name: string) => (name === "" ? t("refused.renamed.none") : name);
  return answerPage(
    language,
    {
      title: t("refused.renamed.title"),
      text: t("refused.renamed.text"),
      icon: "failed",
      facts: [
        { name: t("refused.renamed.saved"), value: called(trip.name) },
        { name: t("refused.renamed.typed"), value: called(typed) },
      ],
      form: {
        action: tripPath(trip.id, "rename"),
        fields: { version: [String(trip.version)], name: [typed] },
        button: t("refused.renamed.take"),
      },
      links: [{ href: tripPath(trip.id), label: t("refused.renamed.leave") }],
    },
    409,
  );
}
