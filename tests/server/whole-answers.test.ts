import { randomBytes } from "node:crypto";
import { createServer, get, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterEach, describe, expect, test } from "vitest";
import { sendWhole } from "@/http/whole-answers";

/** Hardly compresses, so that what is made and not taken is soon more than the network holds. */
const makePiece = () => randomBytes(48 * 1024).toString("base64");
const PIECES = 2000;

const stops: (() => unknown)[] = [];
afterEach(() => stops.splice(0).forEach((stop) => stop()));

/** What a server answers that hands over its text in pieces, and how many of them it has made. */
async function ask(headers: Record<string, string>, pieces: AsyncIterable<string>): Promise<IncomingMessage> {
  const server = createServer((request, response) => {
    sendWhole(request, response, () => pieces);
    response.setHeader("Content-Type", "application/json");
    response.end();
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  stops.push(() => (server.closeAllConnections(), server.close()));
  const { port } = server.address() as AddressInfo;
  return new Promise((done, fail) => get({ port, host: "127.0.0.1", headers }, done).on("error", fail));
}

async function* threePieces() {
  for (const piece of ["[1,", "2,", "3]"]) {
    await sleep(1);
    yield piece;
  }
}

describe("an answer in pieces", () => {
  test("is made no faster than it is taken, and no further once nobody takes it", async () => {
    let made = 0;
    let isOver: () => void = () => undefined;
    const over = new Promise<void>((done) => (isOver = done));
    async function* pieces() {
      try {
        for (; made < PIECES; made += 1) {
          await Promise.resolve();
          yield makePiece();
        }
      } finally {
        isOver();
      }
    }
    const answer = await ask({ "accept-encoding": "br" }, pieces());
    answer.pause();
    // Until the network has taken what it holds, and nothing more is made.
    for (let before = -1; before !== made;) {
      before = made;
      await sleep(500);
    }
    expect(made).toBeGreaterThan(0);
    expect(made).toBeLessThan(PIECES / 2);
    answer.destroy();
    await over;
    expect(made).toBeLessThan(PIECES / 2);
  });

  test.each([
    ["br", brotliDecompressSync],
    ["gzip", gunzipSync],
    ["", (body: Buffer) => body],
  ])("is whole in the encoding %o", async (encoding, unpack) => {
    const answer = await ask({ "accept-encoding": encoding }, threePieces());
    expect(answer.headers["content-encoding"] ?? "").toBe(encoding);
    expect(answer.headers.vary).toBe("Accept-Encoding");
    const body = Buffer.concat((await answer.toArray()) as Buffer[]);
    expect(unpack(body).toString()).toBe("[1,2,3]");
  });

  test("that fails half-way ends without its end, so that nobody takes it for whole", async () => {
    async function* failing() {
      yield "[1,";
      await sleep(1);
      throw new Error("the database is away");
    }
    const answer = await ask({}, failing());
    await expect(text(answer)).rejects.toThrow("aborted");
  });
});
