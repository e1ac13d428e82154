import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it, test, vi } from "vitest";
import type * as formModule from "@/http/form";
import type * as formFileModule from "@/http/form-file";
import { seeOther } from "@/http/form";
import { readFields, type FormReading } from "@/http/read-form";
import { brokenAnswer } from "@/http/refusal";
import { freshServer, type Server } from "@/tests/support/database";
import { heldBy } from "@/tests/support/visitor";

const OURS = { origin: "http://localhost:3000" };
const URLENCODED = { "content-type": "application/x-www-form-urlencoded" };

const post = (body: BodyInit | null, headers: Record<string, string> = { ...OURS, ...URLENCODED }) =>
  readFields(
    new Request("http://localhost:3000/plan", {
      method: "POST",
      body,
      headers,
      duplex: "half",
    } as RequestInit),
  );

const statusOf = (reading: FormReading) => (reading.ok ? "read" : reading.response.status);

describe("readFields", () => {
  it("gives every value of every field", async () => {
    expect(
      await post("hours=7&minutes=&symptoms=collapse&symptoms=castTight&name=caf%C3%A9+%F0%9F%9B%AB"),
    ).toEqual({
      ok: true,
      fields: { hours: ["7"], minutes: [""], symptoms: ["collapse", "castTight"], name: ["café 🛫"] },
    });
  });

  it("reads a multipart form without files, and no other", async () => {
    const form = new FormData();
    form.append("hours", "7");
    const request = (body: FormData) =>
      readFields(new Request("http://localhost:3000/plan", { method: "POST", body, headers: OURS }));
    expect(await request(form)).toEqual({ ok: true, fields: { hours: ["7"] } });
    form.append("photo", new File(["x"], "x.png"));
    expect(statusOf(await request(form))).toBe(415);
  });

  it("takes posts from its own pages only", async () => {
    const from = async (witness: Record<string, string>) =>
      statusOf(await post("a=1", { ...URLENCODED, ...witness }));
    expect(await from(OURS)).toBe("read");
    expect(await from({ ...OURS, "sec-fetch-site": "same-origin" })).toBe("read");
    expect(await from({ "sec-fetch-site": "same-origin" })).toBe("read");
    expect(await from({ origin: "null", "sec-fetch-site": "same-origin" })).toBe("read");
    expect(await from({})).toBe(403);
    expect(await from({ origin: "null" })).toBe(403);
    expect(await from({ origin: "https://evil.example" })).toBe(403);
    expect(await from({ origin: "https://evil.example", "sec-fetch-site": "same-origin" })).toBe(403);
    expect(await from({ ...OURS, "sec-fetch-site": "cross-site" })).toBe(403);
    expect(await from({ origin: "http://localhost:3000.evil.example" })).toBe(403);
    expect(await from({ origin: "https://localhost:3000" })).toBe(403);
    expect(await from({ host: "evil.example", origin: "http://evil.example" })).toBe(403);
  });

  it("takes 64 KiB and no more, however the length is told", async () => {
    const fields = (bytes: number) => {
      const values = Array.from({ length: 64 }, (_, index) => `f${index}=${"x".repeat(980)}`).join("&");
      return values + "&".repeat(bytes - values.length);
    };
    expect(statusOf(await post(fields(65536)))).toBe("read");
    expect(statusOf(await post(fields(65537)))).toBe(413);
    let given = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        given += 1024;
        controller.enqueue(new Uint8Array(1024).fill(97));
      },
    });
    expect(statusOf(await post(endless))).toBe(413);
    expect(given).toBeLessThan(80 * 1024);
  });

  it("takes no longer for what nobody's form holds, and refuses it", async () => {
    const begun = process.cpuUsage();
    expect(statusOf(await post("a&".repeat(32_760)))).toBe(413);
    const values = (count: number) =>
      Array.from({ length: count }, (_, index) => `a${index % 20}=1`).join("&");
    expect(statusOf(await post(values(500)))).toBe("read");
    expect(statusOf(await post(values(501)))).toBe(413);
    const multipart = { ...OURS, "content-type": "multipart/form-data; boundary=x" };
    const parts = (count: number) =>
      Array.from(
        { length: count },
        (_, index) => `--x\r\nContent-Disposition: form-data; name="a${index % 20}"\r\n\r\n1\r\n`,
      ).join("");
    expect(statusOf(await post(`${parts(500)}--x--\r\n`, multipart))).toBe("read");
    expect(statusOf(await post(`${parts(502)}--x--\r\n`, multipart))).toBe(400);
    expect(statusOf(await post(`--x\r\n${"A: b\r\n".repeat(10_000)}`, multipart))).toBe(400);
    // The first of them cost 23 s of processor once.
    expect(process.cpuUsage(begun).user / 1e6).toBeLessThan(5);
  });

  it("reads a multipart form by the boundary that it counted, and no type that two readers may take for two", async () => {
    const parts = (boundary: string, count = 1) =>
      `${`--${boundary}\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n`.repeat(count)}--${boundary}--\r\n`;
    const as = async (parameters: string, body: string) =>
      statusOf(await post(body, { ...OURS, "content-type": `multipart/form-data${parameters}` }));
    const [one, other] = ["A".repeat(40), "B".repeat(40)];
    expect(await as(`; a="; boundary=${one}"; boundary=${other}`, parts(other, 600))).toBe(400);
    expect(await as(`; boundary=${one}; boundary=${other}`, parts(other))).toBe(400);
    for (const odd of [
      `; boundary="${one}`,
      `; boundary=${one}"`,
      `; boundary="${one} "`,
      "; boundary=",
      '; boundary=""',
    ])
      expect(await as(odd, parts(one)), odd).toBe(400);
    expect(await as(`; boundary=${other}`, parts(one))).toBe(400);
    // Chromium's and WebKit's, Firefox's, Node's, and one that has to be quoted.
    for (const boundary of [
      "----WebKitFormBoundary7MA4YWxkTrZu0gW",
      "----geckoformboundaryb1c2",
      "-".repeat(29) + "123",
    ])
      expect(await as(`; boundary=${boundary}`, parts(boundary)), boundary).toBe("read");
    expect(await as('; boundary="a b:c"', parts("a b:c"))).toBe("read");
  });

  it("refuses other types and broken forms", async () => {
    const as = async (type: string, body = "a=1") =>
      statusOf(await post(body, { ...OURS, "content-type": type }));
    expect(await as("application/x-www-form-urlencoded; charset=UTF-8")).toBe("read");
    expect(await as("application/json", "{}")).toBe(415);
    expect(await as("text/plain")).toBe(415);
    expect(await as("multipart/form-data; boundary=x", "not it")).toBe(400);
    expect(await as("multipart/form-data", "no boundary")).toBe(400);
  });

  it("refuses a value of more than 2,000 characters", async () => {
    expect(statusOf(await post(`name=${"x".repeat(2000)}`))).toBe("read");
    expect(statusOf(await post(`name=${"x".repeat(2001)}`))).toBe(400);
  });

  it("has no field that reaches an object's prototype", async () => {
    const reading = await post("__proto__=1&constructor=2&hours=3");
    expect(reading.ok && Object.entries(reading.fields)).toEqual([
      ["constructor", ["2"]],
      ["hours", ["3"]],
    ]);
  });

  it("says in a page what was wrong and what to do, and repeats nothing that was sent", async () => {
    const reading = await post("secret=planted", { ...URLENCODED, origin: "https://evil.example" });
    const page = reading.ok ? "" : await reading.response.text();
    expect(page).toContain("Open Second Heart at http://localhost:3000");
    expect(page).not.toMatch(/planted|evil/);
  });
});

describe("seeOther", () => {
  it("leads to a path of this site", () => {
    const response = seeOther("/plan/check");
    expect([response.status, response.headers.get("location")]).toEqual([303, "/plan/check"]);
  });
});

describe("answerForm, answerFile and answerBooking", () => {
  it("stand before every route that takes a form; what takes JSON looks at its origin and counts it by itself", () => {
    const app = resolve(import.meta.dirname, "../../app");
    const routes = readdirSync(app, { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith("route.ts") && !path.startsWith("api"))
      .map((path) => [path, readFileSync(join(app, path), "utf8")] as const)
      // But for one that answers every post with a refusal.
      .filter(([, source]) => /export .*\bPOST\b/.test(source) && !/\bPOST = [^;]*status: 405/.test(source));
    expect(routes.length).toBeGreaterThan(15);
    for (const [path, source] of routes)
      expect(source, path).toMatch(/= answer(Form|File|Booking)\b|isOurs\([^]*countCall\(/);
  });
});

describe("a form that may not be acted on now", () => {
  let server: Server;
  let form: typeof formModule;
  let formFile: typeof formFileModule;
  beforeAll(async () => {
    server = await freshServer("sqlite");
    form = await import("@/http/form");
    formFile = await import("@/http/form-file");
  });
  afterAll(() => server.close());
  const send = (
    body: string,
    headers: Record<string, string>,
    answer: () => Promise<Response> = async () => form.seeOther("/acted-on"),
  ) => {
    const address = "http://localhost:3000/plan/flight?from=check&a=1";
    const request = new Request(address, {
      method: "POST",
      body,
      headers: { ...OURS, ...URLENCODED, ...headers },
    });
    return form.answerForm(answer)(request, { params: Promise.resolve({}) });
  };
  const TYPED = `name=${encodeURIComponent('"><script>alert(1)</script>\r\n&amp;')}&legs=1&legs=2&__proto__=3`;

  it("is read as long as there are turns, and then kept on the page that says when", async () => {
    const visitor = { "x-forwarded-for": "203.0.113.5" };
    expect((await send(TYPED, visitor)).headers.get("location")).toBe("/acted-on");
    await server.db().limit.updateMany({ data: { count: { increment: 11_998 } } });
    expect((await send(TYPED, visitor)).status).toBe(303);
    const response = await send(TYPED, visitor);
    expect(response.status).toBe(429);
    expect(response.headers.get("cache-control")).toBe("no-store");
    const seconds = Number(response.headers.get("retry-after"));
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(900);
    const html = await response.text();
    expect(html).toMatch(/Try again in (one minute|\d+ minutes)/);
    const { action, form: held } = heldBy(html);
    expect(action).toBe("/plan/flight?from=check&a=1");
    expect([...held]).toEqual([
      ["name", '"><script>alert(1)</script>\r\n&amp;'],
      ["legs", "1"],
      ["legs", "2"],
    ]);
    expect(html).not.toMatch(/<script|__proto__/);
  });

  it("is counted before it is read", async () => {
    const upsert = vi.spyOn(server.db().limit, "upsert");
    const visitor = { "x-forwarded-for": "203.0.113.7" };
    expect((await send("a&".repeat(32_760), visitor)).status).toBe(413);
    expect(upsert).toHaveBeenCalled();
    upsert.mockClear();
    expect((await send("a=1", { ...visitor, origin: "https://elsewhere.example" })).status).toBe(403);
    expect(upsert).not.toHaveBeenCalled();
    upsert.mockRestore();
  });

  it("with a file is read one at a time from each address, and a few at a time in all", async () => {
    const from = (address: string, answer = async () => form.seeOther("/read")) => {
      const body = new FormData();
      body.append("file", new File(["{}"], "trips.json"));
      const headers = { ...OURS, "x-forwarded-for": address };
      return formFile.answerFile(answer)(
        new Request("http://localhost:3000/your-data/import", { method: "POST", body, headers }),
      );
    };
    const waiting: (() => void)[] = [];
    const wait = () => new Promise<Response>((done) => waiting.push(() => done(form.seeOther("/read"))));
    const reading = [1, 2, 3, 4].map((host) => from(`203.0.113.${host + 20}`, wait));
    await vi.waitFor(() => expect(waiting).toHaveLength(4));
    vi.useFakeTimers();
    const late = from("203.0.113.30");
    await vi.advanceTimersByTimeAsync(30_000);
    vi.useRealTimers();
    const refused = await late;
    expect([refused.status, refused.headers.get("retry-after")]).toEqual([503, "60"]);
    const [next, same] = [from("203.0.113.30"), from("203.0.113.22", wait)];
    waiting[0]?.();
    expect((await reading[0])?.status).toBe(303);
    expect((await next).headers.get("location")).toBe("/read");
    expect(waiting, "one at a time").toHaveLength(4);
    waiting[1]?.();
    await vi.waitFor(() => expect(waiting).toHaveLength(5));
    for (const done of waiting) done();
    await Promise.all([...reading, same]);
  });

  it("that comes too slowly gives up its place to whoever waits", { timeout: 60_000 }, async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "setInterval", "clearInterval"] });
    const type = "multipart/form-data; boundary=x";
    const headers = { ...OURS, "content-type": type, "x-forwarded-for": "203.0.113.40" };
    const bring = (body: BodyInit) =>
      formFile.answerFile(async () => form.seeOther("/read"))(
        new Request("http://localhost:3000/your-data/import", {
          method: "POST",
          body,
          headers,
          duplex: "half",
        } as RequestInit),
      );
    const file = '--x\r\nContent-Disposition: form-data; name="file"; filename="a.json"\r\n\r\n';
    /** What comes of a file, `bytes` of it each second, for so long. */
    const paced = (bytes: number, seconds: number) => {
      let at = 0;
      return new ReadableStream<Uint8Array>({
        start: (controller) => controller.enqueue(Buffer.from(file)),
        async pull(controller) {
          await new Promise((done) => setTimeout(done, 1000));
          at += 1;
          if (at > seconds) controller.enqueue(Buffer.from("\r\n--x--\r\n"));
          if (at > seconds) controller.close();
          else if (bytes > 0) controller.enqueue(new Uint8Array(bytes).fill(97));
        },
      });
    };
    const stalled = bring(
      new ReadableStream({ start: (controller) => controller.enqueue(Buffer.from(file)) }),
    );
    await vi.advanceTimersByTimeAsync(1000);
    const next = bring(`${file}{}\r\n--x--\r\n`);
    await vi.advanceTimersByTimeAsync(15_000);
    expect([(await stalled).status, (await stalled).headers.get("connection")]).toEqual([408, "close"]);
    expect((await next).headers.get("location")).toBe("/read");
    const dripping = bring(paced(4000, 120));
    await vi.advanceTimersByTimeAsync(16_000);
    expect((await dripping).status).toBe(408);
    const slow = bring(paced(5000, 120));
    await vi.advanceTimersByTimeAsync(125_000);
    vi.useRealTimers();
    expect((await slow).headers.get("location")).toBe("/read");
  });

  it("without a file is waited for, however long its network is silent: what was typed would go with it", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "setInterval", "clearInterval"] });
    const body = new ReadableStream<Uint8Array>({
      async start(controller) {
        controller.enqueue(Buffer.from("a=1&"));
        await new Promise((done) => setTimeout(done, 120_000));
        controller.enqueue(Buffer.from("b=2"));
        controller.close();
      },
    });
    const sent = form.answerForm(async () => form.seeOther("/acted-on"))(
      new Request("http://localhost:3000/plan/flight", {
        method: "POST",
        body,
        headers: { ...OURS, ...URLENCODED },
        duplex: "half",
      } as RequestInit),
      { params: Promise.resolve({}) },
    );
    await vi.advanceTimersByTimeAsync(120_000);
    vi.useRealTimers();
    expect((await sent).status).toBe(303);
  });

  it("with a file is counted only when it brings something", async () => {
    const from = { "x-forwarded-for": "203.0.113.50" };
    const bring = (text: string) => {
      const body = new FormData();
      body.append("file", new File([text], "trips.json"));
      body.append("owner", "x");
      return formFile.answerFile(async () => form.seeOther("/read"))(
        new Request("http://localhost:3000/your-data/import", {
          method: "POST",
          body,
          headers: { ...OURS, ...from },
        }),
      );
    };
    for (let time = 0; time < 31; time++) expect((await bring("")).status).toBe(303);
    for (let time = 0; time < 30; time++) expect((await bring("{}")).status).toBe(303);
    expect((await bring("{}")).status).toBe(429);
    expect((await bring("")).status).toBe(303);
  });

  it("with a booking is taken without what is longer than any form that was typed", async () => {
    let typed: unknown;
    const send = (text: string) => {
      const body = new FormData();
      body.append("text", "BA117");
      body.append("typed", text);
      return formFile.answerBooking(async (_, fields) => ((typed = fields), form.seeOther("/read")))(
        new Request("http://localhost:3000/plan/booking", { method: "POST", body, headers: OURS }),
      );
    };
    await send("legs=1");
    expect(typed).toEqual({ legs: ["1"] });
    const parsed = vi.spyOn(globalThis, "URLSearchParams");
    const sent = await send("a&".repeat(2_600_000));
    const times = parsed.mock.calls.length;
    parsed.mockRestore();
    expect(times).toBe(0);
    expect(sent.headers.get("location")).toBe("/read");
    expect(typed).toBeNull();
  });

  it("is refused, not let in, when nobody can be counted", async () => {
    vi.spyOn(server.db().limit, "upsert").mockRejectedValueOnce(new Error("no database, and weightKg 97"));
    const visitor = { "x-forwarded-for": "203.0.113.6" };
    const refused = await send("a=typed", visitor);
    expect([refused.status, refused.headers.get("retry-after")]).toEqual([503, "60"]);
    const html = await refused.text();
    expect([...heldBy(html).form]).toEqual([["a", "typed"]]);
    expect(html).not.toContain("weightKg");
    expect((await send("a=typed", visitor)).headers.get("location")).toBe("/acted-on");
  });

  it("gives back everything that was typed, ready to be sent again, when it could not be saved", async () => {
    const response = await send(`name=${encodeURIComponent('"><b>x</b>')}&day=1&day=2`, {}, async () => {
      throw new Error("the disk is full");
    });
    const page = await response.text();
    expect([response.status, response.headers.get("retry-after")]).toEqual([503, "60"]);
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(page).toContain("could not be saved");
    expect(page).not.toContain("disk");
    const { action, form: held } = heldBy(page);
    expect(action).toBe("/plan/flight?from=check&a=1");
    expect([...held]).toEqual([
      ["name", '"><b>x</b>'],
      ["day", "1"],
      ["day", "2"],
    ]);
  });

  it("sends nothing again that was not a form", async () => {
    const response = await send("{}", { "content-type": "application/json" });
    expect(response.status).toBe(415);
    expect(await response.text()).not.toContain("<form");
  });
});

test("an answer that could not be made: a page that asks for the same again on this site; a call is told as the API tells it", () => {
  const linksOf = (url: string) =>
    [...brokenAnswer(url, undefined, false).body.matchAll(/<a href="([^"]*)"/g)].map(([, href]) => href);
  expect(linksOf("/trips?q=a%20b")).toContain("/trips?q=a%20b");
  for (const url of ["//other.example/x", "https://other.example/x", "/\\other.example/x"])
    expect(
      linksOf(url).filter((href) => !/^\/(?![/\\])/.test(href ?? "")),
      url,
    ).toEqual([]);
  expect(brokenAnswer("/trips", undefined, false)).toMatchObject({ status: 500 });
  const call = brokenAnswer("/api/v1/plan", undefined, true);
  expect(call).toMatchObject({ status: 503, headers: { "Retry-After": "60" } });
  expect(JSON.parse(call.body)).toEqual({ error: { message: expect.any(String) as string, issues: [] } });
});
