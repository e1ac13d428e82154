import "server-only";
import type { IncomingMessage, ServerResponse } from "node:http";
import { PassThrough, Readable, type Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { promisify } from "node:util";
import { brotliCompress, constants, createBrotliCompress, createGzip, gzip } from "node:zlib";

const toGzip = promisify(gzip);
const toBrotli = promisify(brotliCompress);

/** Below so many bytes nothing is won. */
const WORTH_BYTES = 1024;
const TEXT = /^(text\/|application\/(json|javascript|manifest|xml)|image\/svg)/;

type Encoding = "br" | "gzip";
/** An answer of its moment is compressed as far as a millisecond goes; what is sent again, as far as it goes. */
const LEVELS = { once: { gzip: 6, br: 4 }, again: { gzip: 9, br: 11 } };

/** Files that never change, compressed, by encoding and path: about as many as a build has. */
const FILES_MOST = 400;
const files = new Map<string, Buffer>();

/** The best encoding that a request accepts; null for none of ours. */
export function encodingFor({ headers }: IncomingMessage): Encoding | null {
  const accepted = headers["accept-encoding"]?.toString() ?? "";
  return /\bbr\b/.test(accepted) ? "br" : /\bgzip\b/.test(accepted) ? "gzip" : null;
}

const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;

export function compress(body: Buffer, encoding: Encoding, sent: keyof typeof LEVELS): Promise<Buffer> {
  const level = LEVELS[sent][encoding];
  if (encoding === "gzip") return toGzip(body, { level });
  return toBrotli(body, { params: { [BROTLI_PARAM_QUALITY]: level, [BROTLI_PARAM_SIZE_HINT]: body.length } });
}

/** Compresses what comes piece by piece. */
function makePacker(encoding: Encoding | null): Transform {
  const { br, gzip: level } = LEVELS.once;
  if (encoding === "br") return createBrotliCompress({ params: { [BROTLI_PARAM_QUALITY]: br } });
  return encoding === "gzip" ? createGzip({ level }) : new PassThrough();
}

/**
 * Lets an answer leave in one piece once all of it is there, compressed and with its length. `finish` may change what it
 * says before; what it gives in pieces leaves as it is made, no faster than it is taken: it may be more than memory should
 * hold. Whoever makes the answer writes it as ever.
 */
export function sendWhole(
  request: IncomingMessage,
  response: ServerResponse,
  finish: (body: Buffer) => Buffer | AsyncIterable<string>,
): void {
  const [end, writeHead] = [response.end.bind(response), response.writeHead.bind(response)];
  const pieces: Buffer[] = [];
  let ended = false;
  const take = ([piece, ...rest]: readonly unknown[]) => {
    const [encoding] = rest;
    if (typeof piece === "string")
      pieces.push(Buffer.from(piece, typeof encoding === "string" ? (encoding as BufferEncoding) : "utf8"));
    else if (piece instanceof Uint8Array) pieces.push(Buffer.from(piece));
    const told = [piece, ...rest].find((given) => typeof given === "function") as (() => void) | undefined;
    if (told) queueMicrotask(told);
  };
  const own = { end, write: response.write.bind(response), writeHead };
  async function leaveWhole(whole: Buffer): Promise<void> {
    const body = await prepare(request, response, whole);
    Object.assign(response, own);
    if (request.method !== "HEAD" && body.length > 0) response.setHeader("Content-Length", body.length);
    end(body);
  }
  async function leaveInPieces(text: AsyncIterable<string>): Promise<void> {
    const encoding = sayEncoding(request, response);
    Object.assign(response, own);
    if (request.method === "HEAD") return void end();
    await pipeline(Readable.from(text), makePacker(encoding), response);
  }
  Object.assign(response, {
    flushHeaders: () => undefined,
    writeHead(status: number, ...rest: unknown[]) {
      response.statusCode = status;
      const headers = rest.find((given) => typeof given === "object") ?? {};
      for (const [name, value] of Object.entries(headers as Record<string, string>))
        response.setHeader(name, value);
      return response;
    },
    write(...given: unknown[]) {
      take(given);
      return true;
    },
    end(...given: unknown[]) {
      if (ended) return response;
      ended = true;
      take(given);
      const text = finish(Buffer.concat(pieces));
      const leaves = Buffer.isBuffer(text) ? leaveWhole(text) : leaveInPieces(text);
      leaves.catch(() => response.destroy());
      return response;
    },
  });
}

/** The encoding of an answer of so many bytes, and the headers that say it. */
function sayEncoding(request: IncomingMessage, response: ServerResponse, bytes = Infinity): Encoding | null {
  response.appendHeader("Vary", "Accept-Encoding");
  const encoding = bytes < WORTH_BYTES ? null : encodingFor(request);
  if (encoding !== null) response.setHeader("Content-Encoding", encoding);
  return encoding;
}

/** The body as it is sent, and the headers that say how. */
async function prepare(request: IncomingMessage, response: ServerResponse, body: Buffer): Promise<Buffer> {
  const type = response.getHeader("content-type")?.toString() ?? "";
  if (!TEXT.test(type) || response.hasHeader("content-encoding")) return body;
  const encoding = sayEncoding(request, response, body.length);
  if (encoding === null) return body;
  const isFile =
    response.statusCode === 200 &&
    /\bimmutable\b/.test(response.getHeader("cache-control")?.toString() ?? "");
  if (!isFile) return compress(body, encoding, "once");
  const key = `${encoding} ${request.url?.split("?")[0] ?? ""}`;
  const file = files.get(key) ?? (await compress(body, encoding, "again"));
  if (files.size < FILES_MOST) files.set(key, file);
  return file;
}
