import { afterAll, describe, expect, inject, test } from "vitest";
import type { Engine } from "@/prisma/database.mjs";
import { makeDatabase } from "@/prisma/postgres.mjs";
import { letTravel, tableOf, type Crowd, type Seen } from "@/tests/support/crowd";
import { ENGINES, runSql } from "@/tests/support/database";
import { median } from "@/bench/measure";
import { processorMs, watchMemory } from "@/tests/support/processes";
import { startProxy } from "@/tests/support/proxy";
import { startServer } from "@/tests/support/server";

// Many travellers at once, on this machine alone: `npm run test:load` in earnest, `npm run test:long` shortly. Limits are
// as they are for an operator who sets nothing. How long answers take is told and fails nothing.

const IN_EARNEST = process.env.LOAD === "long";
const MINUTE = 60;
/** An end for those who come to theirs by themselves. */
const SECONDS_MOST = 20 * MINUTE;
/** So long an aircraft's travellers have. */
const AIRCRAFT_SECONDS = 15 * MINUTE;
const PROCESSES: Readonly<Record<Engine, number>> = { sqlite: 1, postgresql: 2 };
/** How much more a process may hold in the last minute than in its second, the middle of each: then it is flat. */
const GROWTH_MOST = 1.15;

/** Those who go through the site before all others, from elsewhere. */
const WARM: Pick<Crowd, "size" | "trips" | "pause" | "journey" | "addressOf"> = {
  size: 4,
  trips: 1,
  pause: [0, 0],
  journey: "whole",
  addressOf: () => "198.51.100.7",
};

const stops: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const stop of stops.reverse()) await stop();
});

/** The site behind its proxy, in so many processes, and its database. */
async function startSite(engine: Engine, processes: number) {
  const databaseUrl = engine === "sqlite" ? null : await makeDatabase(inject("postgres").address);
  const proxy = await startProxy({ believing: true });
  stops.push(() => proxy.close());
  const env = {
    DATABASE_URL: databaseUrl ?? "",
    PUBLIC_URL: proxy.url,
    TRUSTED_PROXIES: "1",
    LIMIT_FACTOR: "1",
  };
  const servers = await Promise.all(Array.from({ length: processes }, () => startServer({ env })));
  stops.push(...servers.map((server) => () => server.stop()));
  proxy.behind(servers.map(({ url }) => url));
  const [{ dataDir }] = servers as [(typeof servers)[0]];
  return { proxy, servers, settings: { databaseUrl, dataDir } };
}

/** What the site's log has that is more than a warning. */
const faultsIn = (log: string) => log.split("\n").filter((line) => /^\{"level":[56]0/.test(line));

/** Lets a crowd travel there, holds what must hold, and tells the rest. */
async function load(
  title: string,
  site: Awaited<ReturnType<typeof startSite>>,
  crowd: Omit<Crowd, "origin">,
): Promise<Seen> {
  const { proxy, servers, settings } = site;
  // What a page is made by is read at its first request, and stays: that is no growth.
  const warm = await letTravel({ ...crowd, ...WARM, origin: proxy.url });
  const watches = servers.map((server) => watchMemory(server.pid()));
  const before = servers.map((server) => processorMs(server.pid()) ?? NaN);
  const seen = await letTravel({ origin: proxy.url, ...crowd });
  const memory = watches.map((watch) => watch.stop());
  const used = servers.map((server, index) => (processorMs(server.pid()) ?? NaN) - (before[index] ?? NaN));
  const wrong = await seen.look();
  const minutes = memory.map(
    (each) => [median(each.slice(MINUTE, 2 * MINUTE)), median(each.slice(-MINUTE))] as const,
  );
  const mb = (size: number) => size.toFixed(0);
  console.log(
    [
      `${title}: ${crowd.size} travellers, ${seen.seconds.toFixed(0)} s, pauses of ${crowd.pause.map((ms) => ms / 1000).join(" to ")} s; ${seen.saved} trips saved; ${seen.errors.length + wrong.length} errors`,
      tableOf(seen),
      ...memory.map((each, index) =>
        [
          `  process ${index + 1} holds`,
          `${mb(each[0] ?? NaN)} MB at first,`,
          each.length > 2 * MINUTE
            ? `${minutes[index]?.map(mb).join(" in its second minute, ")} in the last,`
            : "",
          `${mb(Math.max(...each))} at most;`,
          `it used ${((used[index] ?? NaN) / 1000).toFixed(1)} s of processor`,
        ].join(" "),
      ),
      "",
    ].join("\n"),
  );
  const faults = servers.flatMap((server) => faultsIn(server.log()));
  expect({ errors: [...warm.errors, ...seen.errors], wrong, faults }).toEqual({
    errors: [],
    wrong: [],
    faults: [],
  });
  expect(await runSql(settings, `SELECT CAST(count(*) AS INTEGER) FROM "Trip"`)).toEqual([
    [warm.saved + seen.saved],
  ]);
  if (IN_EARNEST)
    for (const [early = NaN, late = NaN] of minutes)
      if (!Number.isNaN(early)) expect(late / early).toBeLessThan(GROWTH_MOST);
  return seen;
}

/** Addresses for tests of networks (RFC 2544). */
const ownAddress = (traveller: number) => `198.18.${traveller >> 8}.${traveller & 255}`;

describe.each(ENGINES)("travellers at once on %s", (engine) => {
  const processes = PROCESSES[engine];
  test(`plan, save and use their trips by ${processes} processes: nothing fails, is lost or is another's`, async () => {
    const site = await startSite(engine, processes);
    const seen = await load(`${engine}, processes: ${processes}`, site, {
      ...(IN_EARNEST
        ? { size: 200, seconds: { usual: 5 * MINUTE, most: SECONDS_MOST }, trips: 20 }
        : { size: 20, seconds: { usual: SECONDS_MOST, most: SECONDS_MOST }, trips: 1 }),
      pause: IN_EARNEST ? [3000, 9000] : [100, 500],
      addressOf: ownAddress,
      journey: "whole",
    });
    expect(seen.saved).toBeGreaterThanOrEqual(IN_EARNEST ? 200 : 20);
    for (const { url } of site.servers) expect(site.proxy.answered.get(url)).toBeGreaterThan(100);
  });
});

test("an aircraft's travellers plan and save behind one address, as the limits are by themselves", async () => {
  const size = IN_EARNEST ? 500 : 25;
  const seen = await load("sqlite, all behind one address", await startSite("sqlite", 1), {
    size,
    seconds: { usual: SECONDS_MOST, most: SECONDS_MOST },
    trips: 1,
    pause: IN_EARNEST ? [15_000, 60_000] : [100, 500],
    addressOf: () => "203.0.113.7",
    journey: "plan and save",
  });
  expect(seen.saved).toBe(size);
  expect(seen.seconds).toBeLessThan(AIRCRAFT_SECONDS);
});
