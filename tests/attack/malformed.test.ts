import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { makeDatabase } from "@/prisma/postgres.mjs";
import { ATTACKED, IN_EARNEST } from "@/tests/support/attack";
import { sendRaw, type RawAnswer } from "@/tests/support/raw";
import { fillIn, siteRoutes } from "@/tests/support/routes";
import { seeded } from "@/tests/support/seed";
import { startServer, type Server } from "@/tests/support/server";
import { Visitor } from "@/tests/support/visitor";

// Requests that no browser sends, from a seeded generator: whatever comes, no answer is an error of ours, and every one
// has its headers.

const PER_ROUTE = IN_EARNEST ? 10_000 : 5;
const AT_ONCE = 8;
const SEED = 20261129;

const ALWAYS = [
  "content-security-policy",
  "x-content-type-options",
  "x-frame-options",
  "referrer-policy",
  "permissions-policy",
  "cross-origin-opener-policy",
  "cross-origin-resource-policy",
];
/** Nothing of these is acted on: they come from elsewhere. */
const FINAL = /delete|forget|key|restore|undone/;

const METHODS = [
  "GET",
  "POST",
  "HEAD",
  "PUT",
  "PATCH",
  "DELETE",
  "OPTIONS",
  "TRACE",
  "PROPFIND",
  "QUERY",
  "LOCK",
];
const ODD = [
  "",
  "0",
  "-1",
  "9".repeat(400),
  "%00",
  "%ff%fe",
  "[object Object]",
  "../../etc/passwd",
  "{{7*7}}",
  "a".repeat(4000),
  "'\"<>;--",
  "é€😀",
  "[[[[",
  "null",
  "NaN",
  "1e999",
  "__proto__",
];
const HEADERS = [
  "RSC",
  "Next-Router-State-Tree",
  "Next-Router-Prefetch",
  "Next-Router-Segment-Prefetch",
  "Next-Url",
  "Next-Action",
  "x-nextjs-data",
  "x-middleware-subrequest",
  "x-middleware-rewrite",
  "x-middleware-next",
  "x-matched-path",
  "x-invoke-path",
  "x-invoke-status",
  "x-now-route-matches",
  "x-prerender-revalidate",
  "x-nextjs-postponed",
  "next-resume",
  "x-forwarded-host",
  "x-forwarded-proto",
  "x-forwarded-port",
  "x-forwarded-for",
  "Forwarded",
  "x-http-method-override",
  "Range",
  "If-None-Match",
  "If-Modified-Since",
  "If-Range",
  "Expect",
  "Upgrade",
  "TE",
  "Trailer",
  "Accept",
  "Accept-Encoding",
  "Accept-Language",
  "Cookie",
  "Content-Encoding",
  "Sec-Fetch-Dest",
  "Sec-Purpose",
  "User-Agent",
  "Origin",
  "Authorization",
];
const TYPES = [
  "application/x-www-form-urlencoded",
  "multipart/form-data; boundary=x",
  "multipart/form-data",
  "application/json",
  "text/plain",
  "text/x-component",
  "application/json; charset=utf-7",
  ";;;",
  "",
];
const BODIES = [
  "",
  "a&".repeat(20_000),
  "a=%ff%fe&b=%",
  "[".repeat(30_000),
  '{"a":'.repeat(5000),
  "{}",
  "null",
  '{"itinerary":{"legs":[{"durationMinutes":1e308}]},"answers":[]}',
  "--x\r\n\r\n",
  '--x\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\n[]\r\n--x--\r\n',
  "--x\r\nContent-Disposition: form-data\r\n\r\n",
  "\u0000".repeat(1000),
  "version=9e99&name=%F0&do=addSleep.99&legs.99.from=x",
  "x".repeat(70_000),
];
const TAILS = [
  "",
  "?",
  "?a=1&a=2&a=3",
  "?_rsc=abc",
  "?%",
  "?q=%ff",
  "?after=past.1.1.x",
  "/",
  "//",
  "/%2e%2e/%2e%2e",
  "/%00",
  "%",
  ";jsessionid=1",
  ".json",
  ".rsc",
  ".segments/_tree.segment.rsc",
  "#a",
  `?q=${"a".repeat(6000)}`,
];
const LINES = [
  "GET / HTTP/9.9",
  "GET",
  "GET http://elsewhere.example/ HTTP/1.1",
  "OPTIONS * HTTP/1.1",
  "CONNECT elsewhere.example:80 HTTP/1.1",
  "GET //elsewhere.example/%2e HTTP/1.1",
  "GET /\\..\\ HTTP/1.1",
  "G\u0000T / HTTP/1.1",
  `GET /${"a".repeat(20_000)} HTTP/1.1`,
];

type Chance = () => number;
const pick = <T>(chance: Chance, from: readonly T[]): T => from[Math.floor(chance() * from.length)] as T;
const isLikely = (chance: Chance, share: number) => chance() < share;

/** One request, in bytes. */
function makeRequest(
  chance: Chance,
  path: string,
  { url, cookies }: { url: string; cookies: string },
): Buffer {
  const { host } = new URL(url);
  const target = isLikely(chance, 0.5) ? path : path + pick(chance, TAILS);
  const line = isLikely(chance, 0.05)
    ? pick(chance, LINES)
    : `${isLikely(chance, 0.6) ? pick(chance, ["GET", "POST"]) : pick(chance, METHODS)} ${target} HTTP/1.1`;
  const lines = [line, `Host: ${isLikely(chance, 0.95) ? host : pick(chance, ODD).slice(0, 50)}`];
  const isActedOn = isLikely(chance, 0.5) && !FINAL.test(target);
  lines.push(`Origin: ${isActedOn ? url : "https://elsewhere.example"}`, "Connection: close");
  if (isLikely(chance, 0.7)) lines.push(`Cookie: ${cookies}`);
  for (let more = Math.floor(chance() * 4); more > 0; more--)
    lines.push(`${pick(chance, HEADERS)}: ${isLikely(chance, 0.3) ? "1" : pick(chance, ODD)}`);
  const isChunked = isLikely(chance, 0.02);
  // One in pieces ends: what never ends is waited for, and refused in time, by Node.
  const body = (isLikely(chance, 0.5) && pick(chance, BODIES)) || (isChunked ? "0\r\n\r\n" : "");
  if (body !== "") lines.push(`Content-Type: ${pick(chance, TYPES)}`);
  // One that brings more than it says ends with its connection.
  const stated = Math.max(0, Buffer.byteLength(body) - (isLikely(chance, 0.05) ? 1 : 0));
  lines.push(isChunked ? "Transfer-Encoding: chunked" : `Content-Length: ${stated}`);
  return Buffer.from(`${lines.join("\r\n")}\r\n\r\n${body}`);
}

function faultsOf(answer: RawAnswer | null): string[] {
  if (answer === null) return [];
  const missing = ALWAYS.filter((name) => !answer.headers.has(name));
  return [
    ...(answer.status >= 500 ? [`answered ${answer.status}`] : []),
    ...missing.map((name) => `${answer.status} without ${name}`),
  ];
}

describe.each(ATTACKED)("malformed requests on %s", (engine) => {
  let server: Server;
  let values: Readonly<Record<string, string>>;
  let cookies: string;
  beforeAll(async () => {
    const databaseUrl = engine === "sqlite" ? "" : await makeDatabase(inject("postgres").address);
    server = await startServer({ env: { DATABASE_URL: databaseUrl } });
    const visitor = new Visitor(server.url);
    const trip = await visitor.save("Attacked", { keepAnswers: true });
    await visitor.plan();
    cookies = Array.from(visitor.cookies, ([name, value]) => `${name}=${value}`).join("; ");
    values = {
      id: trip.slice("/trips/".length),
      page: "health",
      code: "x1",
      token: "A".repeat(43),
      file: "x",
    };
  });
  afterAll(() => server.stop());

  const seen = new Map<number, number>();
  test.each(siteRoutes().map(({ path }, index) => [path, index] as const))(
    `%s answers ${PER_ROUTE} with no error of ours and every header`,
    async (path, index) => {
      const port = Number(new URL(server.url).port);
      const chance = seeded(SEED + index);
      const faults: string[] = [];
      let left = PER_ROUTE;
      const worker = async () => {
        while (left > 0) {
          left -= 1;
          const request = makeRequest(chance, fillIn(path, values), { url: server.url, cookies });
          const answer = await sendRaw(port, request);
          seen.set(answer?.status ?? 0, (seen.get(answer?.status ?? 0) ?? 0) + 1);
          for (const fault of faultsOf(answer))
            faults.push(`${fault}: ${JSON.stringify(request.toString("latin1").slice(0, 600))}`);
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, worker));
      expect(faults.slice(0, 10)).toEqual([]);
      if (IN_EARNEST) console.log(`${engine}, ${path}: ${PER_ROUTE} requests`);
    },
  );

  test("pages, refusals of every kind and what Node itself refuses were among them; the server goes on", async () => {
    for (const status of [200, 400, 403, 405])
      expect(seen.get(status) ?? 0, String(status)).toBeGreaterThan(0);
    expect((await fetch(`${server.url}/api/health`)).status).toBe(200);
    if (IN_EARNEST) console.log(engine, Object.fromEntries(seen));
  });

  test("what Next's own protocol and Node answered with an error once", async () => {
    const port = Number(new URL(server.url).port);
    const ask = (line: string, ...more: string[]) =>
      sendRaw(
        port,
        `${[line, `Host: localhost:${port}`, "Connection: close", ...more].join("\r\n")}\r\n\r\n`,
      );
    const cases = [
      [await ask("TRACE / HTTP/1.1"), 405],
      [await ask("GET / HTTP/1.1", "RSC: 1", "Next-Router-State-Tree: nonsense"), 200],
      [await ask("GET /plan HTTP/1.1", "RSC: 1", "Next-Router-State-Tree: %5B%22%22%5D"), 200],
      [await ask("POST / HTTP/1.1", "Next-Action: x", "Content-Type: text/plain", "Content-Length: 0"), 200],
      [await ask("PUT /favicon.ico/ HTTP/1.1", "Content-Length: 0"), 404],
      [await ask("OPTIONS * HTTP/1.1"), 400],
      [await ask("GET / HTTP/1.1", "Expect: nonsense"), 417],
      [await ask("GET / HTTP/1.1", "Upgrade: websocket", "Connection: Upgrade"), 200],
      [await ask("nonsense"), 400],
      [await ask("GET / HTTP/1.1", `X-Long: ${"a".repeat(20_000)}`), 431],
    ] as const;
    for (const [index, [answer, status]] of cases.entries()) {
      expect(answer?.status, String(index)).toBe(status);
      expect(faultsOf(answer), String(index)).toEqual([]);
    }
  });
});
