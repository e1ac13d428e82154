import { randomBytes } from "node:crypto";
import type { APIResponse } from "playwright/test";
import vignettes from "../support/vignettes.json" with { type: "json" };
import { BOTH_WIDTHS, expect, expectAccessible, expectNoSidewaysScroll, test } from "../support/browser";
import { startServer } from "../support/server";

const GOOD = { itinerary: { legs: [{ durationMinutes: 300 }] }, answers: { ageYears: 40, symptoms: [] } };
const JSON_TYPE = { "content-type": "application/json" };

/** An error of the API: exactly its shape, and a JSON body that nothing stores. */
async function expectRefusal(response: APIResponse, status: number, paths: string[] = []) {
  expect(response.status()).toBe(status);
  expect(response.headers()["content-type"]).toBe("application/json");
  expect(response.headers()["cache-control"]).toBe("no-store");
  const body = (await response.json()) as { error: { issues: { path: string }[] } };
  expect(body).toEqual({
    error: {
      message: expect.stringMatching(/\.$/),
      issues: paths.map((path) => ({ path, message: expect.stringMatching(/[.?]$/) })),
    },
  });
}

test.describe("POST /api/v1/plan", () => {
  for (const { id, traveller, flight, request: asked, expect: expected } of vignettes)
    test(`${id}: ${traveller}, ${flight}`, async ({ request }) => {
      const response = await request.post("/api/v1/plan", { data: asked });
      expect(response.status()).toBe(200);
      const { guidance, journey } = (await response.json()) as {
        guidance: { group: string; overlays: string[] };
        journey: { band: string };
      };
      const overlays = guidance.overlays.toSorted();
      expect({ group: guidance.group, band: journey.band, overlays }).toEqual({
        ...expected,
        overlays: expected.overlays.toSorted(),
      });
    });

  test("refuses by field what is wrong", async ({ request }) => {
    const post = (data: unknown) => request.post("/api/v1/plan", { data });
    const withLeg = (leg: object) => post({ ...GOOD, itinerary: { legs: [leg] } });
    await expectRefusal(await withLeg({ durationMinutes: 1501 }), 400, ["itinerary.legs.0.durationMinutes"]);
    await expectRefusal(await withLeg({}), 400, ["itinerary.legs.0.durationMinutes"]);
    await expectRefusal(await withLeg({ durationMinutes: 60, from: "XQX" }), 400, ["itinerary.legs.0.from"]);
    await expectRefusal(await post({ ...GOOD, answers: { ageYears: 40, symptoms: [], smokr: "yes" } }), 400, [
      "answers.smokr",
    ]);
    await expectRefusal(await post({}), 400, ["itinerary", "answers"]);
    await expectRefusal(await post([]), 400, [""]);
  });

  test("refuses what is not JSON, is too large, or comes by another method", async ({ request }) => {
    // As bytes: Playwright makes JSON of a string that is not.
    const post = (data: string | Buffer, headers: Record<string, string> = JSON_TYPE) =>
      request.post("/api/v1/plan", { data: Buffer.from(data), headers });
    for (const data of ["{", "[".repeat(60_000), Buffer.from([0xff, 0xfe, 0x7b])]) {
      await expectRefusal(await post(data), 400);
    }
    await expectRefusal(await post("{}", { "content-type": "text/plain" }), 415);
    await expectRefusal(await post("a=1", { "content-type": "application/x-www-form-urlencoded" }), 415);
    await expectRefusal(await post(Buffer.alloc(10 * 1024 * 1024, "a")), 413);
    const full = JSON.stringify(GOOD).padEnd(65_536);
    expect((await post(full)).status()).toBe(200);
    await expectRefusal(await post(`${full} `), 413);
    for (const method of ["GET", "PUT", "PATCH", "DELETE"]) {
      const response = await request.fetch("/api/v1/plan", { method });
      await expectRefusal(response, 405);
      expect(response.headers().allow).toBe("POST");
    }
  });

  test("stays itself after thousands of wrong fields, deep nesting and hostile names", async ({
    request,
  }) => {
    const many = Object.fromEntries(Array.from({ length: 4000 }, (_, index) => [`f${index}`, 1]));
    const response = await request.post("/api/v1/plan", { data: { ...GOOD, ...many } });
    expect([response.status(), (await response.body()).length < 20_000]).toEqual([400, true]);
    const nested = `{"itinerary":${"[".repeat(30_000)}${"]".repeat(30_000)}}`;
    expect((await request.post("/api/v1/plan", { data: nested, headers: JSON_TYPE })).status()).toBe(400);
    const hostile = `{"__proto__":{"toldCanFly":true},${JSON.stringify(GOOD).slice(1)}`;
    await expectRefusal(await request.post("/api/v1/plan", { data: hostile, headers: JSON_TYPE }), 400, [
      "__proto__",
    ]);
    expect((await request.post("/api/v1/plan", { data: GOOD })).status()).toBe(200);
  });
});

test("airports are found by code, city and name", async ({ request }) => {
  const first = async (query: string) => {
    const response = await request.get("/api/v1/airports", { params: { q: query } });
    return ((await response.json()) as { airports: { iata: string }[] }).airports[0]?.iata;
  };
  expect([await first("sin"), await first("zürich"), await first("gatwick"), await first("🛫")]).toEqual([
    "SIN",
    "ZRH",
    "LGW",
    undefined,
  ]);
  await expectRefusal(await request.get("/api/v1/airports"), 400, ["q"]);
  await expectRefusal(await request.post("/api/v1/airports", { data: {} }), 405);
});

test("the API describes itself, and the server says that it is well", async ({ request }) => {
  const description = (await (await request.get("/api/v1/openapi.json")).json()) as { openapi: string };
  expect(description.openapi).toBe("3.1.0");
  const health = await request.get("/api/health");
  expect([health.status(), await health.json()]).toEqual([200, { status: "ok" }]);
});

test(
  "the API's page reads well at this width, and its document is a tap away",
  BOTH_WIDTHS,
  async ({ page }) => {
    await page.goto("/about");
    await page.getByRole("link", { name: "The API for other software" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("The planning API");
    await expect(page.getByRole("heading", { name: "POST /api/v1/plan" })).toBeVisible();
    await expect(page.getByLabel("Plan a flight", { exact: true })).toContainText("/api/v1/plan");
    await expect(page.getByRole("link", { name: "OpenAPI document" })).toHaveAttribute(
      "href",
      "/api/v1/openapi.json",
    );
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  },
);

test("where a page is made for one traveller, scripts run by a nonce that no other response has", async ({
  request,
  page,
}) => {
  const nonces = new Set<string>();
  for (const path of ["/trips", "/trips", "/plan", "/nowhere"]) {
    const response = await request.get(path);
    const nonce = /'nonce-([^']+)'/.exec(response.headers()["content-security-policy"] ?? "")?.[1] ?? "";
    const html = await response.text();
    const tags = html.match(/<script[^>]*>/g) ?? [];
    expect(tags.length).toBeGreaterThan(0);
    for (const tag of tags) expect(tag).toContain(`nonce="${nonce}"`);
    expect(html).not.toMatch(/<[^>]+ (style|on[a-z]+)=/);
    nonces.add(nonce);
  }
  expect(nonces.size).toBe(4);
  // The browser's own opinion: a refusal would be a complaint.
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test("a visit, and nothing else, gives the key a cookie of its own once a month, and never sends the owner cookie that it brought", async ({
  request,
  server,
}) => {
  const secret = randomBytes(32).toString("base64url");
  const cookieSet = async (cookie: string, method = "GET", path = "/", headers = {}) => {
    const response = await request.fetch(path, { method, headers: { cookie, ...headers }, maxRedirects: 0 });
    return response
      .headersArray()
      .filter(({ name }) => name.toLowerCase() === "set-cookie")
      .map(({ value }) => value);
  };
  const renewed = await cookieSet(`__Host-owner=${secret}`);
  expect(renewed).toEqual([
    expect.stringMatching(
      /^__Host-key-[\w-]{8}=[\w-]{43}\.\d+\.\d+\.[\w-]{8}\.; Path=\/; .*Max-Age=34560000; Secure; HttpOnly; SameSite=lax$/i,
    ),
  ]);
  const own = renewed[0]?.split(";")[0] ?? "";
  const [named = ""] = await cookieSet(`__Host-owner=${secret}; ${own}`);
  expect(named).toMatch(/^__Host-owner=[\w-]{43}\.\d+\.[\w-]{8}; /);
  expect(await cookieSet(`${named.split(";")[0] ?? ""}; ${own}`)).toEqual([]);
  const document = { "sec-fetch-dest": "document" };
  expect(await cookieSet(`__Host-owner=${secret}`, "GET", "/", document)).toHaveLength(1);
  expect(await cookieSet(`__Host-owner=${secret}`, "GET", "/", { "sec-fetch-dest": "empty" })).toEqual([]);
  expect(
    await cookieSet(`__Host-owner=${secret}`, "GET", "/", { ...document, "sec-purpose": "prefetch" }),
  ).toEqual([]);
  expect(
    await cookieSet(`__Host-owner=${secret}`, "POST", "/plan/flight", { origin: "https://evil.example" }),
  ).toEqual([]);
  expect(await cookieSet(`owner=${secret}`)).toEqual([]);
  for (const wrong of ["", "x", `${secret}x`, secret.slice(1), "%ff%00", "a".repeat(4000)]) {
    expect(await cookieSet(`__Host-owner=${wrong}; __Host-draft=${wrong}`)).toEqual([]);
    for (const path of ["/", "/plan", "/plan/about-you", "/trips"]) {
      const headers = { cookie: `__Host-owner=${wrong}; __Host-draft=${wrong}` };
      expect((await request.get(path, { headers })).status(), `${path} with ${wrong}`).toBeLessThan(500);
    }
  }
  expect(server.log()).not.toContain(secret);
});

test("the configured address decides, never the request", async ({ request }) => {
  const server = await startServer({ env: { PUBLIC_URL: "https://legs.example.org" } });
  try {
    const page = await request.get(`${server.url}/`, {
      headers: { "x-forwarded-proto": "http", host: "evil.example" },
    });
    expect(page.headers()["strict-transport-security"]).toMatch(/^max-age=63072000/);
    expect(page.headers()["content-security-policy"]).toContain("upgrade-insecure-requests");
    const post = (origin: string) =>
      request.post(`${server.url}/plan/flight`, { headers: { origin }, form: {}, maxRedirects: 0 });
    expect((await post("https://legs.example.org")).status()).toBe(303);
    expect((await post(server.url)).status()).toBe(403);
  } finally {
    await server.stop();
  }
});
