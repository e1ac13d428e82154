import { afterAll, beforeAll, describe, expect, test } from "vitest";
import messages from "@/messages/en";
import { askAs } from "@/tests/support/asking";
import { runSql } from "@/tests/support/database";
import { fillIn, siteRoutes } from "@/tests/support/routes";
import { startServer, type Server } from "@/tests/support/server";
import { Visitor } from "@/tests/support/visitor";

// Every address of the site, with every method, as itself and as an error: none goes out without its headers.

/** A page is rendered by any method, so two of them do. */
const METHODS = {
  page: ["GET", "POST"],
  other: ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"],
};
const UNSAFE: readonly string[] = ["POST", "PUT", "PATCH", "DELETE"];
/** What holds nobody's data. Everything else is stored nowhere. */
const MAY_BE_KEPT =
  /^\/(_next\/static\/|companion\/|icons\/|icon\.svg|favicon\.ico|apple-icon\.png|manifest\.webmanifest|sw\.js|api\/v1\/(airports|openapi\.json)|your-data\/export-schema\.json)/;
const FORM = { "content-type": "application/x-www-form-urlencoded" };

let server: Server;
let visitor: Visitor;
/** Parameters that lead somewhere. */
let values: Readonly<Record<string, string>>;
const routes = siteRoutes();

beforeAll(async () => {
  server = await startServer();
  visitor = new Visitor(server.url);
  const trip = await visitor.save("Headers", { keepAnswers: true });
  await visitor.plan();
  const flown = await (await visitor.get(`${trip}/fly`)).text();
  const file = /\/companion\/([\w.-]+\.js)/.exec(flown)?.[1] ?? "no file";
  values = { id: trip.slice("/trips/".length), page: "health", code: "x1", token: "A".repeat(43), file };
});
afterAll(() => server.stop());

function expectHeaders({ headers, status }: Response, path: string, what: string): void {
  const value = (name: string) => headers.get(name) ?? "";
  const policy = value("content-security-policy");
  expect(policy, what).toMatch(/^default-src '(self|none)'/);
  // One policy, not two that were put together.
  expect(policy.match(/default-src/g), what).toHaveLength(1);
  for (const rule of ["base-uri 'none'", "form-action '", "frame-ancestors 'none'"])
    expect(policy, what).toContain(rule);
  expect(policy, what).not.toMatch(/unsafe-|\*|https?:/);
  expect(value("x-content-type-options"), what).toBe("nosniff");
  expect(value("x-frame-options"), what).toBe("DENY");
  expect(value("referrer-policy"), what).toMatch(/^(same-origin|no-referrer)$/);
  expect(value("permissions-policy"), what).toContain("geolocation=()");
  expect(value("cross-origin-opener-policy"), what).toBe("same-origin");
  expect(value("cross-origin-resource-policy"), what).toBe("same-origin");
  expect(headers.has("x-powered-by"), what).toBe(false);
  if (status >= 400 || !MAY_BE_KEPT.test(path)) expect(value("cache-control"), what).toContain("no-store");
}

test("every address answers every method with all of its headers, and what may be kept is named here", async () => {
  expect(routes.length).toBeGreaterThan(50);
  const seen = new Map<number, number>();
  for (const { path, methods, page } of routes)
    for (const method of page ? METHODS.page : METHODS.other) {
      // What would be acted on comes from elsewhere: refused, all of it.
      const filled = fillIn(path, values);
      const answer = await askAs(visitor, filled, {
        method,
        headers: { origin: "https://elsewhere.example" },
      });
      await answer.arrayBuffer();
      const what = `${method} ${path}: ${answer.status}`;
      expect(answer.status, what).toBeLessThan(500);
      expectHeaders(answer, filled, what);
      expect(answer.headers.has("strict-transport-security"), what).toBe(false);
      // A page posted to is the page: nothing acts on it.
      if (UNSAFE.includes(method) && !page) expect(answer.status, what).toBeGreaterThanOrEqual(400);
      if (method === "GET" && !methods.includes("GET")) expect(answer.status, what).toBe(405);
      seen.set(answer.status, (seen.get(answer.status) ?? 0) + 1);
    }
  // Pages, redirects, forms refused and methods refused were all among them.
  for (const status of [200, 307, 403, 405]) expect(seen.get(status) ?? 0, String(status)).toBeGreaterThan(1);
});

test("what holds nobody's data may be kept for as long as its route says", async () => {
  const kept = [
    [`/companion/${values.file}`, "public, max-age=31536000, immutable"],
    ["/api/v1/openapi.json", "public, max-age=3600"],
    ["/api/v1/airports?q=lon", "public, max-age=86400"],
    ["/companion/nothing.js", "no-store"],
    ["/api/v1/airports", "no-store"],
  ] as const;
  for (const [path, expected] of kept) {
    const answer = await askAs(visitor, path);
    await answer.arrayBuffer();
    expect(answer.headers.get("cache-control"), path).toBe(expected);
  }
});

test("what is long goes out compressed, from routes too", async () => {
  const paths = ["/about", "/trips/:id", "/trips/:id/card", "/trips/:id/fly", "/offline", "/companion/:file"];
  for (const path of [...paths, "/api/v1/openapi.json"]) {
    const answer = await askAs(
      visitor,
      path.replace(/:(\w+)/, (_, name: string) => values[name] ?? ""),
      { headers: { "accept-encoding": "gzip" } },
    );
    await answer.arrayBuffer();
    expect([answer.status, answer.headers.get("content-encoding")], path).toEqual([200, "gzip"]);
    expect(answer.headers.get("vary"), path).toContain("Accept-Encoding");
  }
});

/** Answers that are errors, and what they are. */
async function errorsOf(
  at: string,
  origin: string,
): Promise<readonly (readonly [string, number, Response])[]> {
  const form = { method: "POST", headers: { ...FORM, origin } };
  const json = { method: "POST", headers: { "content-type": "application/json" } };
  const ask = (path: string, init: Parameters<typeof askAs>[2] = {}) => askAs(visitor, path, init, at);
  const large = "a=1&".repeat(20_000);
  const asked: readonly (readonly [string, number, Promise<Response>])[] = [
    ["/nowhere", 404, ask("/nowhere")],
    ["/nowhere", 404, ask("/nowhere", form)],
    ["/trips/nowhere", 404, ask("/trips/nowhere")],
    ["/trips/x/fly", 404, ask("/trips/x/fly")],
    ["/share/nowhere", 404, ask("/share/nowhere")],
    ["/api/nowhere", 404, ask("/api/nowhere")],
    ["/companion/nothing", 404, ask("/companion/nothing")],
    ["/_next/static/nothing.js", 404, ask("/_next/static/nothing.js")],
    ["/_next/image", 404, ask("/_next/image?url=%2Ficons%2F192.png&w=64&q=75")],
    ["/exercises/x99", 404, ask("/exercises/x99")],
    ["/%ff", 404, ask("/%ff")],
    ["/trips/%00", 404, ask("/trips/%00")],
    ["/plan/flight", 413, ask("/plan/flight", { ...form, body: large })],
    [
      "/plan/flight",
      415,
      ask("/plan/flight", { ...form, headers: { origin, "content-type": "text/plain" }, body: "a" }),
    ],
    ["/plan/flight", 400, ask("/plan/flight", { ...form, body: `a=${"x".repeat(2001)}` })],
    ["/api/v1/plan", 400, ask("/api/v1/plan", { ...json, body: "{" })],
    ["/api/v1/plan", 413, ask("/api/v1/plan", { ...json, body: large })],
    ["/api/v1/plan", 415, ask("/api/v1/plan", { ...form, body: "a=1" })],
    ["/api/v1/airports", 400, ask("/api/v1/airports")],
    ["/your-data/import", 415, ask("/your-data/import", { ...form, body: "a=1" })],
    ["/your-data/import", 403, ask("/your-data/import", { method: "POST" })],
  ];
  return Promise.all(asked.map(async ([path, status, answer]) => [path, status, await answer] as const));
}

test("so do errors of every kind", async () => {
  for (const [path, status, answer] of await errorsOf(server.url, server.url)) {
    const what = `${path}: ${status}`;
    expect(answer.status, what).toBe(status);
    expectHeaders(answer, path, what);
  }
});

describe("when it goes wrong on our side", () => {
  const settings = () => ({ databaseUrl: null, dataDir: server.dataDir });

  test("a database that fails: pages, files and forms fail closed, with all headers and without a word of it", async () => {
    await runSql(settings(), `ALTER TABLE "Trip" RENAME TO "Gone"`);
    const trip = `/trips/${values.id}`;
    const broken = [trip, `${trip}/card`, `${trip}/calendar.ics`, `${trip}/fly`, "/trips", "/your-data"];
    for (const path of broken) {
      const answer = await askAs(visitor, path);
      const text = await answer.text();
      expect(answer.status, path).toBe(503);
      expectHeaders(answer, path, path);
      expect(/no such table|Gone|prisma|sqlite|SELECT|\.js:\d+:\d+/i.exec(text)?.[0], path).toBeUndefined();
    }
    const form = { method: "POST", headers: { ...FORM, origin: server.url }, body: "name=typed&version=1" };
    const saved = await askAs(visitor, `${trip}/rename`, form);
    expect(saved.status).toBe(503);
    expectHeaders(saved, "/rename", "rename");
    await runSql(settings(), `ALTER TABLE "Gone" RENAME TO "Trip"`);
    expect((await askAs(visitor, trip)).status).toBe(200);

    // Nobody can be counted: nobody gets in.
    await runSql(settings(), `ALTER TABLE "Limit" RENAME TO "Gone"`);
    for (const [path, init] of [
      ["/plan/flight", form],
      ["/your-data/restore/code", form],
      ["/your-data/delete/confirmed", form],
    ] as const) {
      const answer = await askAs(visitor, path, init);
      expect(answer.status, path).toBe(503);
      expectHeaders(answer, path, path);
      expect(Number(answer.headers.get("retry-after")), path).toBeGreaterThan(0);
      expect(await answer.text()).toContain(`name="name" value="typed"`);
    }
    const file = new FormData();
    file.append("file", new Blob(["{}"]), "trips.json");
    const headers = { origin: server.url };
    const imported = await askAs(visitor, "/your-data/import", { method: "POST", headers, body: file });
    expect(imported.status).toBe(503);
    expectHeaders(imported, "/your-data/import", "import");
    await runSql(settings(), `ALTER TABLE "Gone" RENAME TO "Limit"`);
    expect((await askAs(visitor, "/trips")).status).toBe(200);
  });

  test("tried too often: refused with all headers, and told when to go on", async () => {
    const form = { method: "POST", headers: { ...FORM, origin: server.url }, body: "name=typed" };
    const calls = [
      ["/plan/flight", form],
      ["/your-data/restore/code", form],
      ["/api/v1/airports?q=a", {}],
      ["/api/v1/plan", { method: "POST", body: "{}" }],
    ] as const;
    for (const [path, init] of calls) await askAs(visitor, path, init);
    // From here on this server lets nobody in: the last of its tests.
    await runSql(settings(), `UPDATE "Limit" SET "count" = 1000000000`);
    await askAs(visitor, "/plan/flight", form);
    for (const [path, init] of calls.slice(0, 2)) {
      const answer = await askAs(visitor, path, init);
      expect(answer.status, path).toBe(429);
      expectHeaders(answer, path, path);
      expect(Number(answer.headers.get("retry-after")), path).toBeGreaterThan(0);
      expect(await answer.text()).toContain(`name="name" value="typed"`);
    }
  });
});

test("over TLS everything, errors too, promises to stay there; the cookies are this host's alone", async () => {
  const origin = "https://legs.example.org";
  const secure = await startServer({ env: { PUBLIC_URL: origin } });
  try {
    for (const { path } of routes.filter(({ page, path }) => !page || path === "/plan")) {
      const filled = fillIn(path, values);
      const answer = await askAs(visitor, filled, {}, secure.url);
      await answer.arrayBuffer();
      expect(answer.headers.get("strict-transport-security"), path).toBe(
        "max-age=63072000; includeSubDomains",
      );
    }
    for (const [path, status, answer] of await errorsOf(secure.url, origin)) {
      expect(answer.status, path).toBe(status);
      expect(answer.headers.get("strict-transport-security"), path).toMatch(/^max-age=63072000/);
      expectHeaders(answer, path, path);
    }
    const cookie = await cookieSetBy(secure, origin);
    expect(cookie).toMatch(
      /^__Host-draft=[\w-]{43}; Path=\/; .*Max-Age=86400; Secure; HttpOnly; SameSite=lax$/,
    );
  } finally {
    await secure.stop();
  }
});

test("over plain HTTP elsewhere the cookies have the bare name, are HttpOnly and Lax all the same, and pages say so", async () => {
  const origin = "http://legs.example.org";
  const plain = await startServer({ env: { PUBLIC_URL: origin } });
  try {
    const cookie = await cookieSetBy(plain, origin);
    expect(cookie).toMatch(/^draft=[\w-]{43}; Path=\/; .*Max-Age=86400; HttpOnly; SameSite=lax$/);
    const form = { method: "POST", headers: { ...FORM, origin: "https://elsewhere.example" }, body: "a=1" };
    for (const [path, init] of [
      ["/plan", {}],
      ["/plan/flight", form],
      ["/trips/AAAAAAAAAAAAAAAAAAAAAA/card", {}],
      ["/trips/AAAAAAAAAAAAAAAAAAAAAA/fly", {}],
    ] as const) {
      const page = await fetch(`${plain.url}${path}`, init);
      expect(page.headers.has("strict-transport-security"), path).toBe(false);
      expect((await page.text()).includes(messages.app.notPrivate), path).toBe(true);
    }
    expect((await (await fetch(`${server.url}/plan`)).text()).includes(messages.app.notPrivate)).toBe(false);
  } finally {
    await plain.stop();
  }
});

async function cookieSetBy({ url }: Server, origin: string): Promise<string> {
  const headers = { ...FORM, origin };
  const answer = await fetch(`${url}/plan/flight`, {
    method: "POST",
    redirect: "manual",
    headers,
    body: "a=1",
  });
  expect(answer.status).toBe(303);
  return answer.headers.getSetCookie().join("\n");
}
