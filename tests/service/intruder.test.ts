import { afterAll, beforeAll, expect, test } from "vitest";
import { COMPANION } from "@/http/companion";
import { askAs } from "@/tests/support/asking";
import { runSql } from "@/tests/support/database";
import { fillIn, siteRoutes } from "@/tests/support/routes";
import { startServer, type Server } from "@/tests/support/server";
import { dated } from "@/tests/support/sheet";
import { Visitor } from "@/tests/support/visitor";

const HOSTILE = `<img src=x onerror=alert(1)>"'</title>&\r\nSet-Cookie: evil=1`;
const FLIGHT = {
  "legs.0.from": "LHR",
  "legs.0.to": "SIN",
  ...dated("legs.0.departureDate", "2031-12-01"),
  "legs.0.departureTime": "21:05",
  "legs.0.duration.hours": "13",
};
/** Bookkeeping that reading does, and nothing else: when an owner was last here, what a calendar has handed out. */
const NOTED = ["seenAt", "sealedCalendar"];

let server: Server;
let owner: Visitor;
let path: string;
let values: Readonly<Record<string, string>>;
const settings = () => ({ databaseUrl: null, dataDir: server.dataDir });
const reads = siteRoutes().filter(({ methods }) => methods.includes("GET"));

beforeAll(async () => {
  server = await startServer();
  owner = new Visitor(server.url);
  path = await owner.save(HOSTILE, { flight: FLIGHT, keepAnswers: true });
  values = {
    id: path.slice("/trips/".length),
    page: "health",
    code: "x1",
    token: "A".repeat(43),
    file: "none",
  };
});
afterAll(() => server.stop());

/** Every table but the limits, without what reading notes. */
async function dump(): Promise<string> {
  const tables: unknown[] = [];
  for (const table of ["Draft", "Owner", "Trip", "Share"]) {
    const columns = (
      await runSql(settings(), `SELECT name FROM pragma_table_info('${table}')`)
    ).flat() as string[];
    const kept = columns.filter((name) => !NOTED.includes(name)).map((name) => `"${name}"`);
    tables.push(table, await runSql(settings(), `SELECT ${kept.join()} FROM "${table}" ORDER BY 1`));
  }
  return JSON.stringify(tables);
}

test("reading changes nothing: every address fetched by an owner in the middle of a plan leaves the tables as they are", async () => {
  await owner.plan({ flight: FLIGHT });
  const before = await dump();
  expect(before).toContain(values.id);
  for (const { path: route } of reads) {
    const answer = await askAs(owner, fillIn(route, values));
    await answer.arrayBuffer();
    expect(answer.status, route).toBeLessThan(500);
  }
  expect(await dump()).toBe(before);
  await owner.post("/plan/forget");
  expect(await dump()).not.toBe(before);
});

test("no link or form of another site empties a browser: its page that says so does that only where ours led there", async () => {
  const empties = async (headers: Record<string, string>, method = "GET") => {
    const answer = await fetch(`${server.url}/your-data?done=deleted`, {
      method,
      headers,
      ...(method === "POST" && { body: new URLSearchParams({ a: "b" }) }),
    });
    expect(answer.status).toBe(200);
    return (await answer.text()).includes(COMPANION.forgottenPath);
  };
  expect(await empties({ "sec-fetch-site": "same-origin" })).toBe(true);
  // Over plain HTTP.
  expect(await empties({})).toBe(true);
  for (const site of ["cross-site", "same-site", "none"])
    expect(await empties({ "sec-fetch-site": site }), site).toBe(false);
  for (const origin of ["https://elsewhere.example", "null"]) {
    expect(await empties({ origin, "sec-fetch-site": "cross-site" }, "POST"), origin).toBe(false);
    expect(await empties({ origin }, "POST"), origin).toBe(false);
  }
});

test("another's trip, one that never was, and what is no id at all give the same answer everywhere", async () => {
  const stranger = new Visitor(server.url);
  await stranger.save("Mine", {});
  const answer = async (route: string, id: string) => {
    const got = await askAs(stranger, fillIn(route, { ...values, id }));
    const text = await got.text();
    const plain = text.replaceAll(id, "ID").replace(/nonce(=|\\":\\")"?[\w+/=]+/g, "");
    return { status: got.status, type: got.headers.get("content-type"), length: plain.length };
  };
  const routes = reads.filter(({ path: route }) => route.startsWith("/trips/[id]"));
  expect(routes.length).toBeGreaterThan(6);
  for (const { path: route } of routes) {
    const missing = await answer(route, "B".repeat(21) + "A");
    // These two lead on, whosever trip it is.
    const status = /\/(rename|confirmed)$/.test(route) ? 303 : 404;
    expect(missing.status, route).toBe(status);
    expect(await answer(route, values.id ?? ""), route).toEqual(missing);
    expect((await answer(route, "x")).status, route).toBe(status);
    expect((await askAs(owner, fillIn(route, values))).status, route).not.toBe(404);
  }
  // Nor does a post of a stranger's touch it.
  const before = await dump();
  for (const act of ["rename", "delete/confirmed", "update", "progress", "can-fly"])
    expect((await stranger.post(`${path}/${act}`, { version: "1", name: "Taken" })).status, act).toBe(303);
  expect(await dump()).toBe(before);
});

test("a name that is markup and a header is text on every page, and no header anywhere", async () => {
  let shown = 0;
  for (const { path: route } of reads) {
    const got = await askAs(owner, fillIn(route, values));
    const text = await got.text();
    expect(text.includes("<img src=x"), route).toBe(
      text.includes('"trips"') && route === "/your-data/export",
    );
    expect(got.headers.getSetCookie().join(), route).not.toContain("evil");
    expect(JSON.stringify([...got.headers]), route).not.toMatch(/onerror|evil=/);
    if (/&lt;img src=x|\\u003cimg src=x|img src=x/.test(text)) shown += 1;
  }
  expect(shown).toBeGreaterThan(3);
  const renamed = await owner.post(`${path}/rename`, { version: "1", name: HOSTILE });
  expect(renamed.headers.get("location")).toBe(path);
  const file = await askAs(owner, `${path}/calendar.ics`);
  expect(file.headers.get("content-disposition")).toMatch(/^attachment; filename="[\w-]+\.ics"$/);
  expect(await file.text()).not.toMatch(/^Set-Cookie/m);
});

test("a trip that is damaged, or moved here from another, says so by itself and harms no other", async () => {
  const whole = await owner.save("Whole", {});
  const [other, id] = [whole.slice("/trips/".length), values.id];
  await runSql(
    settings(),
    `UPDATE "Trip" SET "sealed" = (SELECT "sealed" FROM "Trip" WHERE "id" = '${other}') WHERE "id" = '${id}'`,
  );
  for (const { path: route } of reads) {
    const got = await askAs(owner, fillIn(route, values));
    await got.arrayBuffer();
    expect(got.status, route).toBeLessThan(500);
  }
  for (const place of ["", "/doctor", "/after", "/fly"])
    expect(await (await owner.get(`${path}${place}`)).text(), place).toMatch(
      /<title>This trip cannot be opened · .*<h1[^>]*>(<bdi>)?This trip cannot be opened</s,
    );
  expect(await (await owner.get("/trips")).text()).toContain("Whole");
  expect(await (await owner.get(whole)).text()).toContain("When to move");
  const deleted = await (await owner.post(`${path}/delete/confirmed`)).text();
  expect(deleted).toContain("The trip is deleted");
  expect(deleted).toMatch(/role="status"><svg.*It is gone from here/s);
  expect((await owner.get(path)).status).toBe(404);
  expect((await owner.get(whole)).status).toBe(200);
});
