import { createHash } from "node:crypto";
import { get, type IncomingMessage } from "node:http";
import { buffer } from "node:stream/consumers";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startServer, type Server } from "@/tests/support/server";
import { Visitor } from "@/tests/support/visitor";

const NEXT = /<script[^>]*src="\/_next\/|__next_f/;
const OPENED = { br: brotliDecompressSync, gzip: gunzipSync, identity: (body: Buffer) => body };

let server: Server;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

/** An answer as it goes over the wire. */
async function ask(path: string, headers: Record<string, string> = {}, method = "GET") {
  const answer = await new Promise<IncomingMessage>((done, fail) => {
    get(`${server.url}${path}`, { method, headers }, done).on("error", fail);
  });
  return { status: answer.statusCode, headers: answer.headers, body: await buffer(answer) };
}

/** Asks until a page is answered as it is kept: without the nonce of one answer. */
async function askKept(path: string, headers: Record<string, string> = {}) {
  for (;;) {
    const answer = await ask(path, headers);
    if (!String(answer.headers["content-security-policy"]).includes("nonce-")) return answer;
  }
}

describe("what a page brings", () => {
  test("nothing of Next's, where there is nothing for it to draw", async () => {
    const visitor = new Visitor(server.url);
    const trip = await visitor.save("Mine");
    for (const path of ["/trips", trip, `${trip}/after`, `${trip}/share`, "/your-data", "/plan"]) {
      const html = await (await visitor.get(path)).text();
      expect(html, path).not.toMatch(NEXT);
      expect(html, path).toContain('<main id="main"');
    }
  });

  test("Next's scripts, where something moves", async () => {
    expect((await ask("/learn")).body.toString()).toMatch(NEXT);
    expect((await ask("/exercises/X1")).body.toString()).toMatch(NEXT);
  });
});

describe("a page for everybody", () => {
  test.each(["/", "/about", "/evidence", "/evidence?part=STOP", "/learn", "/exercises/X1"])(
    "%s is kept, and its scripts are allowed by what they are",
    async (path) => {
      const first = (await ask(path)).body.toString();
      const { headers, body } = await askKept(path);
      const html = body.toString();
      const bare = (page: string) =>
        page.replaceAll(/ (nonce|data-still)="[^"]*"/g, "").replaceAll(/<script[^]*?<\/script>/g, "");
      expect(bare(html)).toBe(bare(first));
      const policy = String(headers["content-security-policy"]);
      expect(policy).not.toMatch(/unsafe|strict-dynamic/);
      for (const [, script = ""] of html.matchAll(/<script\b(?![^>]*\ssrc=)[^>]*>([^]*?)<\/script>/g))
        expect(policy).toContain(`'sha256-${createHash("sha256").update(script).digest("base64")}'`);
      expect(headers["set-cookie"]).toBeUndefined();
      expect(headers["cache-control"]).toBe("no-store");
    },
  );

  test("comes in each encoding, and to HEAD without its body", async () => {
    const plain = await askKept("/about");
    for (const [encoding, open] of Object.entries(OPENED)) {
      const { headers, body } = await ask("/about", { "accept-encoding": encoding });
      expect(headers["content-encoding"] ?? "identity").toBe(encoding);
      expect(headers["content-length"]).toBe(String(body.length));
      expect(open(body).equals(plain.body), encoding).toBe(true);
    }
    const head = await ask("/about", {}, "HEAD");
    expect(head.status).toBe(200);
    expect(head.body).toHaveLength(0);
    expect(head.headers["content-length"]).toBe(String(plain.body.length));
  });

  test("is one for all addresses that lead nowhere", async () => {
    const first = await ask("/nowhere");
    expect(first.status).toBe(404);
    const kept = await askKept("/nowhere");
    for (const path of ["/elsewhere?a=1", "/wp-login.php"]) {
      const { status, headers, body } = await ask(path);
      expect(status).toBe(404);
      expect(headers["content-security-policy"]).toBe(kept.headers["content-security-policy"]);
      expect(body.equals(kept.body), path).toBe(true);
    }
    expect(kept.body.toString()).not.toMatch(NEXT);
    expect((await ask("/trips/AAAAAAAAAAAAAAAAAAAAAA")).headers["content-security-policy"]).toContain(
      "nonce-",
    );
  });

  test("is one whatever is asked of a page that reads nothing, and not where a page is filtered", async () => {
    const kept = await askKept("/about");
    const { headers, body } = await ask("/about?utm_source=x&a=1");
    expect(headers["content-security-policy"]).toBe(kept.headers["content-security-policy"]);
    expect(body.equals(kept.body)).toBe(true);
    const whole = await ask("/evidence?part=all&class=&source=&known=");
    expect(whole.headers.location).toBe("/evidence?part=all#rows");
    for (const filtered of [
      "/evidence?known=read",
      "/evidence?part=STOP&known=read",
      "/evidence?part=none",
    ]) {
      await ask(filtered);
      expect((await ask(filtered)).headers["content-security-policy"], filtered).toContain("nonce-");
    }
  });

  test("is not what a traveller of one's own gets", async () => {
    await askKept("/");
    const visitor = new Visitor(server.url);
    await visitor.save("Only mine");
    expect(await (await visitor.get("/")).text()).toContain("Only mine");
    expect((await ask("/")).body.toString()).not.toContain("Only mine");
  });
});

test("every answer leaves whole, and a file that never changes as small as it goes", async () => {
  const html = (await ask("/trips", { "accept-encoding": "gzip" })).body;
  expect(gunzipSync(html).toString()).toContain("</html>");
  const script = /src="(\/companion\/[^"]+\.js)"/.exec(gunzipSync(html).toString())?.[1] ?? "";
  const [plain, packed] = [await ask(script), await ask(script, { "accept-encoding": "br" })];
  expect(packed.headers["content-encoding"]).toBe("br");
  expect(brotliDecompressSync(packed.body).equals(plain.body)).toBe(true);
  expect((await ask(`${script}?again`, { "accept-encoding": "br" })).body.equals(packed.body)).toBe(true);
});
