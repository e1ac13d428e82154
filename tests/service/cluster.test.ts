import pg from "pg";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { makeDatabase } from "@/prisma/postgres.mjs";
import { startProxy, type Proxy } from "@/tests/support/proxy";
import { startServer, type Server } from "@/tests/support/server";
import { heldBy, Visitor } from "@/tests/support/visitor";

// Two processes of the site on one PostgreSQL, behind a reverse proxy that asks them in turn.

let one: Server;
let other: Server;
let proxy: Proxy;
let name: string;
/** Speaks to their database. */
let database: pg.Client;
/** Speaks to another database of the same server, from where theirs can be shut. */
let outside: pg.Client;

beforeAll(async () => {
  const address = await makeDatabase(inject("postgres").address);
  name = new URL(address).pathname.slice(1);
  proxy = await startProxy();
  const env = { DATABASE_URL: address, PUBLIC_URL: proxy.url, TRUSTED_PROXIES: "1", LIMIT_FACTOR: "1" };
  // Both at once, as a fresh deployment would: both apply the migrations, and one has to wait for the other.
  [one, other] = await Promise.all([startServer({ env }), startServer({ env })]);
  proxy.behind([one.url, other.url]);
  [database, outside] = [new pg.Client(address), new pg.Client(inject("postgres").address)];
  database.on("error", () => undefined);
  await Promise.all([database.connect(), outside.connect()]);
});
afterAll(async () => {
  await Promise.all([one.stop(), other.stop(), proxy.close(), database.end(), outside.end()]);
});

const tripsNamed = async (id: string) =>
  (await database.query(`SELECT 1 FROM "Trip" WHERE "id" = $1`, [id])).rowCount;
const linksOf = async (visitor: Visitor) =>
  new Set((await (await visitor.get("/trips")).text()).match(/\/trips\/[\w-]{22}(?=")/g));

test("a plan typed page by page meets both; saved on one, its trip is read and changed on the other", async () => {
  const visitor = new Visitor(proxy.url);
  const before = new Map(proxy.answered);
  const { trip } = await visitor.plan();
  for (const { url } of [one, other])
    expect((proxy.answered.get(url) ?? 0) - (before.get(url) ?? 0)).toBeGreaterThan(2);

  const path = `/trips/${trip}`;
  const saved = await visitor.post("/plan/save", { trip, name: "Saved on one" }, one.url);
  expect(saved.headers.get("location")).toBe(path);
  const read = await visitor.get(path, other.url);
  expect(await read.text()).toContain("<h1><bdi>Saved on one</bdi></h1>");
  await visitor.post(`${path}/rename`, { version: "1", name: "Renamed on the other" }, other.url);
  expect(await (await visitor.get(path, one.url)).text()).toContain(
    "<h1><bdi>Renamed on the other</bdi></h1>",
  );
  // Nobody else finds it, on either, by its id or by one like it.
  const stranger = new Visitor(proxy.url);
  await stranger.save("Mine");
  const swapped = trip.replace(/[a-z]/gi, (sign) =>
    sign === sign.toLowerCase() ? sign.toUpperCase() : sign.toLowerCase(),
  );
  for (const { url } of [one, other]) {
    for (const page of ["", "/card", "/delete", "/fly", "/calendar.ics"])
      expect((await stranger.get(`${path}${page}`, url)).status, page).toBe(404);
    expect((await visitor.get(`/trips/${swapped}`, url)).status).toBe(404);
    const acted = await stranger.post(`${path}/delete/confirmed`, {}, url);
    expect(acted.headers.get("location")).toBe(path);
  }
  // A change that the other has not seen is not lost here either.
  const stale = await visitor.post(`${path}/rename`, { version: "1", name: "Stale" }, one.url);
  expect(stale.status).toBe(409);
  expect(heldBy(await stale.text()).form.get("name")).toBe("Stale");
});

test("a plan saved from two tabs at once, each meeting another, is one trip of one owner", async () => {
  const visitor = new Visitor(proxy.url);
  const { trip } = await visitor.plan();
  const tab = new Visitor(proxy.url);
  for (const [cookie, value] of visitor.cookies) tab.cookies.set(cookie, value);
  const save = (from: Visitor, at: Server) => from.post("/plan/save", { trip, name: "Once" }, at.url);
  const answers = await Promise.all([save(visitor, one), save(tab, other)]);
  for (const answer of answers) expect(answer.headers.get("location")).toBe(`/trips/${trip}`);
  expect(tab.cookies.get("__Host-owner") ?? tab.cookies.get("owner")).toBeDefined();
  expect([...tab.cookies]).toEqual([...visitor.cookies]);
  expect(await tripsNamed(trip)).toBe(1);
});

test("limits count what all of them have seen, whatever a visitor claims to come from", async () => {
  const tryFrom = async (address: string) => {
    const visitor = new Visitor(proxy.url);
    visitor.headers = { "x-forwarded-for": address };
    const file = new FormData();
    file.append("file", new Blob(["{}"]), "trips.json");
    return visitor.post("/your-data/import", file);
  };
  let tries = 0;
  // A stretch of time may end while we try: then the counting begins anew, once.
  while ((await tryFrom(`198.51.100.${tries}`)).status !== 429 && tries < 65) tries += 1;
  expect(tries).toBeGreaterThanOrEqual(30);
  expect(tries).toBeLessThanOrEqual(60);
  // One after the other meets both.
  for (let i = 0; i < 2; i++) {
    const refused = await tryFrom(`203.0.113.${i}`);
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
  }
});

test("one killed before its answer arrives: the save sent again meets the other, and makes exactly one trip", async () => {
  const visitor = new Visitor(proxy.url);
  const { trip } = await visitor.plan();
  let killed: Server | undefined;
  proxy.loseAnswers((from) => {
    killed = from === one.url ? one : other;
    process.kill(killed.pid(), "SIGKILL");
  });
  await expect(visitor.post("/plan/save", { trip, name: "Once" })).rejects.toThrow();
  proxy.loseAnswers(null);
  // Dead, not dying: until then it takes connections that it will not answer.
  await killed?.kill();
  expect(await tripsNamed(trip)).toBe(1);

  expect((await visitor.post("/plan/save", { trip, name: "Once" })).headers.get("location")).toBe(
    `/trips/${trip}`,
  );
  expect(await tripsNamed(trip)).toBe(1);
  expect(await linksOf(visitor)).toEqual(new Set([`/trips/${trip}`]));
  expect(await (await visitor.get(`/trips/${trip}`)).text()).toContain("<h1><bdi>Once</bdi></h1>");
  await killed?.restart({ migrate: false });
});

test("one killed in the middle of writing: the save sent again makes exactly one trip", async () => {
  const visitor = new Visitor(proxy.url);
  const { trip } = await visitor.plan();
  await database.query(`BEGIN; LOCK TABLE "Trip" IN SHARE MODE`);
  const cutOff = visitor.post("/plan/save", { trip, name: "Once" }, one.url).catch(() => "cut off");
  const waiting = `SELECT 1 FROM pg_locks WHERE NOT granted AND relation = '"Trip"'::regclass`;
  while ((await database.query(waiting)).rowCount === 0) await new Promise((done) => setTimeout(done, 10));
  await one.kill();
  expect(await cutOff).toBe("cut off");
  const again = visitor.post("/plan/save", { trip, name: "Once" });
  await database.query("ROLLBACK");

  expect((await again).headers.get("location")).toBe(`/trips/${trip}`);
  expect(await tripsNamed(trip)).toBe(1);
  expect(await linksOf(visitor)).toEqual(new Set([`/trips/${trip}`]));
  await one.restart({ migrate: false });
});

test("the database goes away: what was typed is kept in the answer; it comes back, and all of them go on", async () => {
  const visitor = new Visitor(proxy.url);
  const { trip } = await visitor.plan();
  const owner = new Visitor(proxy.url);
  const path = await owner.save("Saved before");
  const cut = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1";
  await outside.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS false`);
  await outside.query(cut, [name]);
  for (const { url } of [one, other]) {
    const answer = await visitor.post("/plan/save", { trip, name: "Typed <once>" }, url);
    expect(answer.status).toBe(503);
    const { action, form } = heldBy(await answer.text());
    expect([action, Object.fromEntries(form)]).toEqual(["/plan/save", { trip, name: "Typed <once>" }]);
    expect((await visitor.get("/learn", url)).status).toBe(200);
    expect((await visitor.get("/api/health", url)).status).toBe(503);
    // Whatever is asked for, a page says what to do, with no script: never one that only a script fills, or none.
    const pages = [
      ...[
        "/",
        "/trips",
        path,
        `${path}/card`,
        `${path}/fly`,
        `${path}/calendar.ics`,
        "/your-data/export",
      ].map((asked) => [owner, asked] as const),
      ...["/plan/check", "/plan/result?prompts=every", "/plan/result/card"].map(
        (asked) => [visitor, asked] as const,
      ),
    ];
    for (const [who, asked] of pages) {
      const failed = await who.get(asked, url);
      expect([failed.status, failed.headers.get("retry-after")], asked).toEqual([503, "60"]);
      expect(failed.headers.get("content-type")).toContain("text/html");
      expect(failed.headers.get("content-disposition")).toBeNull();
      expect(failed.headers.get("content-security-policy")).toContain("style-src 'self';");
      const html = await failed.text();
      expect(html).toContain("Something went wrong on our side");
      expect(html).toContain(`<a href="${asked}" class="button">Try again</a>`);
      expect(html).not.toContain("<script");
    }
  }
  await outside.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS true`);
  for (const { url } of [one, other]) {
    const answer = await visitor.post("/plan/save", { trip, name: "Typed <once>" }, url);
    expect(answer.headers.get("location")).toBe(`/trips/${trip}`);
    expect((await visitor.get("/api/health", url)).status).toBe(200);
    expect(await (await owner.get(path, url)).text()).toContain("<h1><bdi>Saved before</bdi></h1>");
  }
  expect(await linksOf(visitor)).toEqual(new Set([`/trips/${trip}`]));
});
