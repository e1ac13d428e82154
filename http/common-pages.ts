import "server-only";
import { createHash, randomBytes } from "node:crypto";
import {
  get,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type RequestOptions,
  type ServerResponse,
} from "node:http";
import type { Socket } from "node:net";
import { text } from "node:stream/consumers";
import { PARTS } from "@/lib/core/evidence/parts";
import { EXERCISE_CODES } from "@/lib/core/plan/exercises";
import { companionPath, exercisePath, PATHS, sharePath } from "@/lib/core/paths";
import { chooseLanguage } from "@/lib/server/run/language";
import { describeError, log } from "@/lib/server/run/log";
import { compress, encodingFor } from "./whole-answers";

// Pages that say the same to everybody are drawn once in each process, by Next as any other, and then answered as they
// are: whole, compressed, with the hashes of their scripts in place of a nonce (decision 42). None is about somebody.

/** Pages that read nothing of what follows their path: the start page too, while no cookie says whom it greets. */
const SAME_FOR_ALL: ReadonlySet<string> = new Set([
  PATHS.home,
  PATHS.about,
  PATHS.accessibility,
  PATHS.exercises,
  PATHS.learn,
  PATHS.api,
  ...EXERCISE_CODES.map(exercisePath),
]);
/** Of the evidence, which can be filtered, what its own links lead to. */
const EVIDENCE: ReadonlySet<string> = new Set([
  PATHS.evidence,
  ...[...PARTS, "all"].map((part) => `${PATHS.evidence}?part=${part}`),
]);

/** The address by which a page is kept that says the same to everybody; null for any other. */
function commonAddress(url: string): string | null {
  const path = url.replace(/\?.*/s, "");
  if (leadsNowhere(path)) return NOWHERE;
  if (SAME_FOR_ALL.has(path)) return path;
  return EVIDENCE.has(url) ? url : null;
}

/** Stands for every address that leads nowhere: they are answered alike. */
const NOWHERE = "/nothing-here";

/** Where addresses that lead somewhere begin: ours, and files'. */
const BEGINNINGS: ReadonlySet<string | undefined> = new Set([
  ...[...Object.values(PATHS), sharePath(""), companionPath("")].map(beginningOf),
  ...["_next", "icons", "favicon.ico", "apple-icon.png", "opengraph-image.png"],
]);
function beginningOf(path: string): string | undefined {
  return path.split("/", 2)[1];
}

/** Whether a path plainly leads nowhere. Next is asked of what it might read in another way. */
export function leadsNowhere(path: string): boolean {
  return /^\/(?!\.)[\w.-]+(\/(?!\.)[\w.-]*)*$/.test(path) && !BEGINNINGS.has(beginningOf(path));
}

type Drawn = {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  readonly identity: Buffer;
  readonly gzip: Buffer;
  readonly br: Buffer;
};
/** By language and address; null while it is being made. */
const pages = new Map<string, Drawn | null>();

/** By this the gate knows our own request for a page, which Next answers. Made anew for each process. */
const MAKING = { name: "x-second-heart-making", value: randomBytes(16).toString("hex") };
const making = new WeakSet<IncomingMessage>();

/** To be told of each request before its headers are dropped. */
export function noteMaking(request: IncomingMessage): void {
  if (request.headers[MAKING.name] === MAKING.value) making.add(request);
}
export const isMaking = (request: IncomingMessage): boolean => making.has(request);

/** Answers with the page that was drawn for all, if a request asks for one; the first request of a page has it drawn for others. */
export function answerCommon(request: IncomingMessage, response: ServerResponse): boolean {
  const { method, url = "", headers } = request;
  if (process.env.NODE_ENV !== "production" || (method !== "GET" && method !== "HEAD")) return false;
  const path = commonAddress(url);
  if (path === null) return false;
  if (path === PATHS.home && headers.cookie !== undefined) return false;
  const { locale } = chooseLanguage(headers["accept-language"]);
  const page = pages.get(`${locale} ${path}`);
  if (!page) {
    if (page === undefined) void draw(path, locale, request.socket);
    return false;
  }
  const encoding = encodingFor(request) ?? "identity";
  response.writeHead(page.status, {
    ...page.headers,
    ...(encoding !== "identity" && { "Content-Encoding": encoding }),
    "Content-Length": page[encoding].length,
  });
  response.end(method === "HEAD" ? undefined : page[encoding]);
  return true;
}

/** Asks Next for a page, to answer all with it. When that fails the page is asked for again at the next request. */
async function draw(path: string, locale: string, { localAddress, localPort }: Socket): Promise<void> {
  const key = `${locale} ${path}`;
  pages.set(key, null);
  try {
    const { status, headers, body } = await ask({
      host: localAddress,
      port: localPort,
      path,
      headers: { [MAKING.name]: MAKING.value, "accept-language": locale },
    });
    if (status !== (path === NOWHERE ? 404 : 200) || headers["set-cookie"])
      throw new Error(`a page for everybody was answered with ${status}`);
    const page = withHashes(body, String(headers["content-security-policy"]));
    const bytes = Buffer.from(page.html);
    pages.set(key, {
      status,
      headers: { ...forAll(headers), "content-security-policy": page.policy },
      identity: bytes,
      gzip: await compress(bytes, "gzip", "again"),
      br: await compress(bytes, "br", "again"),
    });
  } catch (error) {
    pages.delete(key);
    log.warn({ error: describeError(error) }, "a page was not kept");
  }
}

function ask(options: RequestOptions) {
  type Answer = { status: number | undefined; headers: OutgoingHttpHeaders; body: string };
  return new Promise<Answer>((done, fail) => {
    get(options, (answer) => {
      text(answer).then((body) => done({ status: answer.statusCode, headers: answer.headers, body }), fail);
    }).on("error", fail);
  });
}

const OF_ONE_ANSWER = ["connection", "date", "keep-alive", "transfer-encoding", "content-length"];
const forAll = (headers: OutgoingHttpHeaders): OutgoingHttpHeaders =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !OF_ONE_ANSWER.includes(name)));

/**
 * A page whose own scripts and styles are allowed by their hashes instead of by the nonce of one answer, and its files by
 * being ours: nothing that this site answers with, beside its own files, is taken for a script (`nosniff`).
 */
function withHashes(html: string, policy: string): { html: string; policy: string } {
  const nonce = /'nonce-([^']+)'/.exec(policy)?.[1];
  if (nonce === undefined) throw new Error("a page came without a nonce");
  const bare = html.replaceAll(nonce, "");
  const hashesOf = (element: RegExp) =>
    [...new Set(Array.from(bare.matchAll(element), ([, text = ""]) => `'sha256-${hashOf(text)}'`))].join(" ");
  return {
    html: bare,
    policy: policy
      .replace(
        `'nonce-${nonce}' 'strict-dynamic'`,
        hashesOf(/<script\b(?![^>]*\ssrc=)[^>]*>([^]*?)<\/script>/g),
      )
      .replace(`'nonce-${nonce}'`, hashesOf(/<style\b[^>]*>([^]*?)<\/style>/g)),
  };
}
const hashOf = (script: string): string => createHash("sha256").update(script).digest("base64");
