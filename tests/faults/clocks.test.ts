import { connect } from "node:net";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, expect, test } from "vitest";
import { findFreePort } from "@/scripts/port.mjs";
import { startLoad } from "@/tests/support/load";
import { startServer } from "@/tests/support/server";
import { dated } from "@/tests/support/sheet";
import { Visitor } from "@/tests/support/visitor";

const CLOCK = pathToFileURL(resolve(import.meta.dirname, "../support/clock.mjs")).href;
const HOUR_MS = 3_600_000;
/** In New York, the hour from one to two comes twice that night: it is the first one now. */
const NIGHT = Date.parse("2026-11-01T05:50:00Z");

const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

test("a clock that jumps by hours, forwards and back, and over the end of summer time, while travellers save", async () => {
  const port = await findFreePort();
  const start = NIGHT - Date.now();
  const server = await startServer({
    env: {
      NODE_OPTIONS: `--import=${CLOCK}`,
      CLOCK_AHEAD_MS: String(start),
      CLOCK_PORT: String(port),
      TZ: "America/New_York",
    },
  });
  ends.push(() => server.stop());
  const jump = (ahead: number) =>
    new Promise<void>((done, fail) => {
      const socket = connect(port, "127.0.0.1", () => socket.end(String(start + ahead)));
      socket
        .on("error", fail)
        .on("close", () => done())
        .resume();
    });

  const visitor = new Visitor(server.url);
  const path = await visitor.save("To Singapore", {
    flight: {
      "legs.0.from": "LHR",
      "legs.0.to": "SIN",
      ...dated("legs.0.departureDate", "2026-12-01"),
      "legs.0.departureTime": "21:05",
      "legs.0.duration.hours": "13",
      "legs.0.duration.minutes": "55",
    },
  });
  const timesOf = async () => {
    const card = await (await visitor.get(`${path}/card`)).text();
    return card.match(/\d\d:\d\d/g) ?? [];
  };
  const times = await timesOf();
  expect(times.length).toBeGreaterThan(5);

  const load = startLoad(server.url, [server]);
  await load.acknowledged(8);
  // Over the change of the clocks and back before it; by hours; and to where it was.
  for (const hours of [20 / 60, -20 / 60, 3, -5, 23, 0]) {
    await jump(hours * HOUR_MS);
    await load.acknowledged(8);
    expect(await timesOf()).toEqual(times);
    expect(await (await visitor.get("/trips")).text()).toContain("To Singapore");
  }
  console.log("clocks", await load.end());
});
