import { connect } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { SHARE_DAYS } from "@/lib/core/saved/share";
import { IN_EARNEST } from "@/tests/support/attack";
import { LANDINGS, LONGEST, makeDear, WALKS } from "@/tests/support/dearest";
import { startMetered, type MeteredServer } from "@/tests/support/metered";
import { formsOf } from "@/tests/support/traveller";
import { Visitor } from "@/tests/support/visitor";

// What the dearest answers cost, in processor time of the server's own process, beside a plain page of the same run: a
// machine may be several times slower than another, and other work makes any answer dearer. Measured in earnest alone;
// npm test asks for each of them once, and for nothing but an answer.

const TIMES = IN_EARNEST ? 9 : 1;
/** Each is asked for so often before it counts: code that runs often gets faster. */
const BEFORE = IN_EARNEST ? 15 : 0;
/** An answer costs so many times a plain page at most. */
const MOST = 8;
/** A page that Next draws at each request, with nobody in it: those that are the same for everybody are kept. */
const PLAIN = "/plan";
const HOUR = 60;
const DAY = 24 * HOUR;

describe("the dearest answers", () => {
  let server: MeteredServer;
  let visitor: Visitor;
  beforeAll(async () => {
    server = await startMetered();
    visitor = new Visitor(server.url);
  });
  afterAll(() => server.stop());

  /** The median of what an answer costs, in milliseconds. */
  async function costOf(ask: () => Promise<Response>, name: string): Promise<number> {
    const took: number[] = [];
    for (let time = 0; time < BEFORE + TIMES; time += 1) {
      const before = await server.used();
      const answer = await ask();
      await answer.arrayBuffer();
      expect(answer.status, name).toBeLessThan(400);
      took.push((await server.used()) - before);
    }
    return took.slice(BEFORE).toSorted((one, other) => one - other)[Math.floor(TIMES / 2)] ?? NaN;
  }

  test("cost no more than so many times a plain page", async () => {
    const now = new Date();
    const kinds = {
      "eight flights of 25 h, none flown": makeDear(LONGEST, 1, now, -DAY),
      "eight flights of 25 h, all flown": makeDear(LONGEST, 2, now, 20 * DAY),
      "eight flights of 25 h, 200 walks noted": makeDear(WALKS, 3, now, 7 * (DAY + 2 * HOUR) + 5 * HOUR),
      "one flight of 25 h, 200 landings noted": makeDear(LANDINGS, 4, now, 5 * HOUR),
    };
    const head = {
      format: "second-heart",
      version: 2,
      exportedAt: now.toISOString(),
      planInProgress: null,
      unreadable: [],
    };
    const fileOf = (trips: readonly unknown[]) => {
      const form = new FormData();
      const text = JSON.stringify({ ...head, trips });
      form.append("file", new File([text], "second-heart.json", { type: "application/json" }));
      return form;
    };
    const many = Array.from({ length: 40 }, (_, index) => makeDear(LANDINGS, 100 + index, now, 5 * HOUR));
    const file = fileOf([...Object.values(kinds), ...many]);
    // Making trips takes long, and the server closes a connection that is silent meanwhile: that is heard of first.
    await sleep(0);
    const imported = await visitor.post("/your-data/import", file);
    expect(imported.headers.get("location")).toContain("added=44");

    // A search opens a hundred trips before it asks to go on.
    const collector = new Visitor(server.url);
    const collected = [200, 240, 280].map((from) =>
      fileOf(Array.from({ length: 40 }, (_, index) => makeDear(LANDINGS, from + index, now, 5 * HOUR))),
    );
    await sleep(0);
    for (const some of collected) await collector.post("/your-data/import", some);

    const [longest, , walks] = Object.values(kinds);
    const trip = `/trips/${longest?.id}`;
    const shareForm = await (await visitor.get(`${trip}/share`)).text();
    const token = /name="token" value="([\w-]{43})"/.exec(shareForm)?.[1] ?? "";
    expect((await visitor.post(`${trip}/share/made`, { token, days: String(SHARE_DAYS[0]) })).status).toBe(
      303,
    );
    const answers: [string, () => Promise<Response>][] = Object.entries(kinds).flatMap(([name, { id }]) =>
      ["few", "all"].map((prompts): [string, () => Promise<Response>] => [
        `${name}, ${prompts} prompts`,
        () => visitor.get(`/trips/${id}?prompts=${prompts}`),
      ]),
    );
    const page = (path: string): [string, () => Promise<Response>] => [path, () => visitor.get(path)];
    const ofTrip = (part: string): [string, () => Promise<Response>] => [
      `eight flights of 25 h: ${part}`,
      () => visitor.get(`${trip}/${part}`),
    ];
    const flights = Object.fromEntries(
      Array.from({ length: 8 }, (_, leg) => [
        [`legs.${leg}.duration.hours`, "25"],
        [`legs.${leg}.duration.minutes`, "0"],
        [`legs.${leg}.layover.hours`, "1"],
      ]).flat(),
    ) as Record<string, string>;
    const planner = new Visitor(server.url);
    for (const [path, typed] of formsOf({ flight: flights })) await planner.post(path, typed);
    const request = {
      itinerary: {
        legs: longest?.trip.itinerary.legs.map(({ durationMinutes, sleep: asleep }) => ({
          durationMinutes,
          sleep: asleep,
        })),
        layoverMinutes: longest?.trip.itinerary.layoverMinutes,
      },
      preferences: longest?.trip.preferences,
      answers: { ageYears: 34, symptoms: [] },
    };
    const asJson = (path: string, body: unknown) =>
      fetch(`${server.url}${path}`, {
        method: "POST",
        headers: { "content-type": "application/json", origin: server.url },
        body: JSON.stringify(body),
      });
    answers.push(
      ...["fly", "doctor", "after", "share", "calendar.ics", "calendar.ics?prompts=every"].map(ofTrip),
      ...["a4", "letter", "a6", "wallet"].map((paper) => ofTrip(`card?paper=${paper}`)),
      ["a shared page", () => fetch(`${server.url}/share/${token}`)],
      ["a shared page, the last flight", () => fetch(`${server.url}/share/${token}?leg=8`)],
      ["a walk noted", () => visitor.post(`/trips/${walks?.id}/progress`, { leg: "8", say: "nothing" })],
      ...["/trips", "/trips?q=dear", "/your-data", "/your-data/export", "/exercises"].map(page),
      ...["", "?part=all", "?part=all&a=1", "?known=read"].map((filter) => page(`/evidence${filter}`)),
      ["a search that finds nothing", () => collector.get("/trips?q=nothing")],
      ["an import of a trip that is there", () => visitor.post("/your-data/import", fileOf([longest]))],
      ["flights posted", () => planner.post("/plan/flight", formsOf({ flight: flights })[0]?.[1] ?? {})],
      ["the answers checked", () => planner.get("/plan/check")],
      ["a plan in progress", () => planner.get("/plan/result")],
      ["the API's plan", () => asJson("/api/v1/plan", request)],
    );

    const plain: number[] = [];
    const costs = new Map<string, number>();
    for (const [name, ask] of answers) {
      plain.push(await costOf(page(PLAIN)[1], PLAIN));
      costs.set(name, await costOf(ask, name));
    }
    if (!IN_EARNEST) return;
    const unit = plain.toSorted((one, other) => one - other)[Math.floor(plain.length / 2)] ?? NaN;
    const dearest = [...costs].toSorted(([, one], [, other]) => other - one);
    const table = dearest.map(
      ([name, cost]) => `${cost.toFixed(1).padStart(7)} ms ${(cost / unit).toFixed(1).padStart(5)}  ${name}`,
    );
    console.log([`A plain page: ${unit.toFixed(1)} ms. Dearest first, in times that:`, ...table].join("\n"));
    for (const [name, cost] of costs) expect(cost / unit, name).toBeLessThan(MOST);
  });
});

describe("one address that asks without end", () => {
  let server: MeteredServer;
  beforeAll(async () => {
    // Addresses are told apart by what a proxy says of them, and limits are as they are.
    server = await startMetered({ TRUSTED_PROXIES: "1", LIMIT_FACTOR: "1" });
  });
  afterAll(() => server.stop());

  test.each([0, 160])(
    "holds half a core, without cookies, while another is answered; %i of its forms stand still",
    async (still) => {
      const { port } = new URL(server.url);
      const stalled = Array.from({ length: still }, () => {
        const socket = connect(Number(port), "localhost").on("error", () => undefined);
        const head = ["POST /plan/flight HTTP/1.1", `Host: localhost:${port}`, `Origin: ${server.url}`];
        const form = ["Content-Type: application/x-www-form-urlencoded", "Content-Length: 100"];
        socket.write([...head, ...form, "X-Forwarded-For: 203.0.113.7", "", ""].join("\r\n"));
        return socket;
      });
      const seconds = IN_EARNEST ? 40 : 5;
      const flooded = (path: string, address: string) =>
        fetch(`${server.url}${path}`, { headers: { "x-forwarded-for": address, connection: "close" } });
      let going = true;
      let asked = 0;
      const flood = Array.from({ length: 20 }, async () => {
        while (going) {
          await (await flooded("/evidence?known=read", "203.0.113.7")).arrayBuffer();
          asked += 1;
        }
      });
      // What it had saved up first is gone by then.
      await sleep(IN_EARNEST ? 30_000 : 2000);
      const begun = performance.now();
      const before = await server.used();
      const waits: number[] = [];
      while (performance.now() - begun < seconds * 1000) {
        const at = performance.now();
        expect((await flooded("/api/health", "198.51.100.9")).status).toBe(200);
        waits.push(performance.now() - at);
        await sleep(1000);
      }
      const share = ((await server.used()) - before) / (performance.now() - begun);
      going = false;
      await Promise.all(flood);
      for (const socket of stalled) socket.destroy();
      expect(asked).toBeGreaterThan(0);
      if (!IN_EARNEST) return;
      const wait = waits.toSorted((one, other) => one - other)[Math.floor(waits.length / 2)] ?? NaN;
      console.log(
        `Share of a core: ${share.toFixed(2)}; another waits ${wait.toFixed(0)} ms; ${asked} answered.`,
      );
      // Half a core, and what it takes to answer the other and to refuse.
      expect(share).toBeLessThan(0.7);
    },
  );
});
