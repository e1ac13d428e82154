import "server-only";
import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { ADDRESS_HEADER, addressOf } from "./address";
import { claimedOwner } from "./caller";
import { env } from "@/lib/server/run/env";
import { dropUnread, HEADERS, METHODS } from "./headers";
import { isOwner, isRemembered } from "@/lib/server/store/owners";
import { describeError, log } from "@/lib/server/run/log";
import { answerCommon, isMaking, noteMaking } from "./common-pages";
import { beginMetering } from "./meter";
import { answerBy, type BareAnswer } from "@/lib/server/run/bare-answer";
import { contentSecurityPolicy, openAnswer } from "./opening";
import { brokenAnswer, crowdedAnswer } from "./refusal";
import { finishPage } from "./page";
import { Turns } from "./turns";
import { sendWhole } from "./whole-answers";

type Listener = (request: IncomingMessage, response: ServerResponse) => void;

/** Each second an address may have so many keys looked up that it claims while it has to wait. */
const CLAIMS_PER_SECOND = 10;

/** A connection on which nothing moves for so long is closed: an answer that nobody takes. No answer takes as long to make. */
const STILL_MOST_MS = 120_000;

/** Next adds ten listeners of its own where an address cannot be decoded: with ours, one more than Node warns of. */
const LISTENERS_MOST = 20;

/**
 * Stands before Next at every request that Node reads, whatever becomes of it: a page, a file, or a refusal of Next's
 * own. Sets the headers that every answer has; refuses methods that nothing here answers; leaves of a request what is
 * read here; writes the address that it really comes from behind what its header says, as a proxy would, since anyone
 * may send one; answers itself with the pages that are the same for all (common-pages.ts), and where an answer could not
 * be made, and sends every answer in one piece; and lets each address and each owner take no more of the processor than is
 * theirs (http/turns.ts).
 */
export function keepGate(): void {
  const kept = new WeakSet<Server>();
  const receive = (message: unknown) => {
    const { request, response, server } = message as Opened;
    if (!kept.has(server)) {
      kept.add(server);
      standBefore(server);
    }
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    const said = request.headers[ADDRESS_HEADER];
    const peer = request.socket.remoteAddress ?? "";
    request.headers[ADDRESS_HEADER] = [...(said === undefined ? [] : [said]), peer].join(",");
    noteMaking(request);
    dropUnread(request.headers);
  };
  subscribe("http.server.request.start", receive);
  (globalThis as Early).secondHeartLetIn?.(receive);
}
/** What came before the gate stood waits for it (scripts/early.mjs). */
type Early = { secondHeartLetIn?: (receive: (message: unknown) => void) => void };
type Opened = { request: IncomingMessage; response: ServerResponse; server: Server };

/** Puts the gate in place of a server's own listener, which it then calls. Node is about to call it for the first time. */
function standBefore(server: Server): void {
  const [next] = server.listeners("request") as Listener[];
  if (next === undefined) return;
  server.removeAllListeners("request");
  server.on("request", makeGate(next));
  server.setTimeout(STILL_MOST_MS);
  // What Node cannot read is no request.
  server.on("clientError", refuseUnreadable);
  // Nothing here speaks anything else: such a request is answered as any other.
  if (process.env.NODE_ENV === "production") server.removeAllListeners("upgrade");
}

function makeGate(next: Listener): Listener {
  const turns = new Turns();
  const claims = new Map<string, number>();
  setInterval(() => claims.clear(), 1000).unref();
  let warned = false;

  /** The owner that a request's cookie names: at once when known, looked up when that makes the difference. */
  async function findOwner(request: IncomingMessage, address: string): Promise<string | null> {
    const claimed = claimedOwner(request.headers.cookie ?? null);
    if (claimed === null || isRemembered(claimed)) return claimed;
    const asked = claims.get(address) ?? 0;
    if (!turns.isOver(address) || asked >= CLAIMS_PER_SECOND) return null;
    claims.set(address, asked + 1);
    return (await isOwner(claimed)) ? claimed : null;
  }

  async function admit(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const address = addressOf(String(request.headers[ADDRESS_HEADER]));
    if (address === "" && env.trustedProxies > 0 && !warned) {
      warned = true;
      log.warn("reached directly although TRUSTED_PROXIES is set: let only the proxy reach this port");
    }
    const owner = await findOwner(request, address);
    const turn = await turns.take(address, owner, (stop) => response.once("close", stop));
    if (response.destroyed) return turn?.end();
    if (turn === null) {
      const { status, headers, body } = crowdedAnswer(request.url ?? "", request.headers["accept-language"]);
      response.writeHead(status, headers).end(body);
      return;
    }
    // Not while its body is waited for, or whoever is to take its answer.
    const isWorking = () => request.complete && !response.writableEnded && !response.writableNeedDrain;
    const endMetering = beginMetering(isWorking, turn.pay);
    response.setMaxListeners(LISTENERS_MOST);
    response.once("close", () => {
      endMetering();
      turn.end();
    });
    serve(request, response);
  }

  function serve(request: IncomingMessage, response: ServerResponse): void {
    const { url = "" } = request;
    openAnswer(request, response);
    const whole = process.env.NODE_ENV === "production";
    const accepted = request.headers["accept-language"];
    const text = whole ? null : undefined;
    const answer: BareAnswer = { response, accepted, still: false, parts: [], away: false, text };
    if (whole)
      sendWhole(request, response, (body) => {
        if (response.statusCode === 500) return answerBroken(url, answer);
        if (answer.text) return typeof answer.text === "string" ? Buffer.from(answer.text) : answer.text;
        if (!isPage(response)) return body;
        // The page that says that nothing is here has nothing moving either.
        const still = answer.still || response.statusCode === 404;
        return Buffer.from(finishPage(body.toString(), answer.parts, still));
      });
    answerBy(answer, () => next(request, response));
  }

  return (request, response) => {
    const refuse = (status: number, headers: Record<string, string>) =>
      response.writeHead(status, { "Cache-Control": "no-store", ...headers }).end();
    if (!METHODS.includes(request.method ?? "")) refuse(405, { Allow: METHODS.join(", ") });
    // "OPTIONS *" asks of no address.
    else if (!/^(\/|https?:\/\/)/i.test(request.url ?? "")) refuse(400, {});
    else if (isMaking(request)) serve(request, response);
    else if (!answerCommon(request, response))
      admit(request, response).catch((error: unknown) => {
        log.error({ error: describeError(error) }, "request not let in");
        if (response.headersSent) return void response.destroy();
        const { url = "", headers } = request;
        const answer = brokenAnswer(url, headers["accept-language"], true);
        response.writeHead(answer.status, answer.headers).end(answer.body);
      });
  };
}

const isPage = (response: ServerResponse) =>
  response.getHeader("content-type")?.toString().startsWith("text/html") === true;

/** What only an answer that could be made has. */
const OF_THE_WHOLE = ["Content-Disposition", "Content-Length", "ETag"];

/** Puts a page that says what to do in place of Next's answer to an error: one that only a script fills, or none at all. */
function answerBroken(url: string, { response, accepted, away }: BareAnswer): Buffer {
  const { status, headers, body } = brokenAnswer(url, accepted, away);
  response.statusCode = status;
  for (const name of OF_THE_WHOLE) response.removeHeader(name);
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  response.setHeader("Content-Security-Policy", contentSecurityPolicy());
  return Buffer.from(body);
}

const UNREADABLE: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: "431 Request Header Fields Too Large",
  ERR_HTTP_REQUEST_TIMEOUT: "408 Request Timeout",
};

/** What Node answers by itself to what it cannot read, with our headers. */
function refuseUnreadable(error: Error & { readonly code?: string }, socket: Socket): void {
  if (!socket.writable) return void socket.destroy();
  const lines = [
    `HTTP/1.1 ${UNREADABLE[error.code ?? ""] ?? "400 Bad Request"}`,
    ...Object.entries(HEADERS).map(([name, value]) => `${name}: ${value}`),
    "Cache-Control: no-store",
    "Connection: close",
  ];
  socket.end(`${lines.join("\r\n")}\r\n\r\n`);
}
