import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, describe, expect, inject, test } from "vitest";
import type { DatabaseSettings } from "@/prisma/database.mjs";
import { makeDatabase } from "@/prisma/postgres.mjs";
import { ENGINES, runSql } from "@/tests/support/database";
import { seeded } from "@/tests/support/seed";
import { startServer, type Server } from "@/tests/support/server";
import { Visitor } from "@/tests/support/visitor";

/** Twelve saves and two kills in `npm test`; `npm run test:long` makes it 500 and 40. */
const LONG = Number(process.env.FC_RUNS ?? 100) >= 1000;
const [SAVES, KILLS] = LONG ? [500, 40] : [12, 2];
/** How many travellers save at once. */
const AT_ONCE = 4;
/** Longer than a save takes, so that a kill can fall anywhere in it: the long run's begin on a server still cold. */
const SAVE_MS = LONG ? 120 : 30;
const SEED = 20261122;

const stops: (() => Promise<void>)[] = [];
afterAll(() => Promise.all(stops.map((stop) => stop())));

async function inTurns<T>(all: readonly T[], work: (each: T) => Promise<void>): Promise<void> {
  const left = [...all];
  const worker = async () => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) await work(next);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

const engines = LONG ? ENGINES : ENGINES.slice(0, 1);
describe.each(engines)("the server on %s, killed while travellers save", (engine) => {
  test("keeps every save it has answered; one it has not is there whole or not at all, and once when sent again", async () => {
    const databaseUrl = engine === "sqlite" ? null : await makeDatabase(inject("postgres").address);
    const server = await startServer({ env: { DATABASE_URL: databaseUrl ?? "" } });
    stops.push(() => server.stop());
    const settings = { databaseUrl, dataDir: server.dataDir };
    const travellers = Array.from({ length: SAVES }, (_, index) => ({
      name: `Trip number ${index}.`,
      visitor: new Visitor(server.url),
      trip: "",
    }));
    await inTurns(travellers, async (traveller) => {
      traveller.trip = (await traveller.visitor.plan()).trip;
    });

    const killer = startKiller(server);
    const cutOff = { saved: 0, notSaved: 0 };
    const answers: (string | null)[] = [];
    await inTurns(travellers, async ({ name, visitor, trip }) => {
      for (;;) {
        killer.sent();
        const answer = await visitor.post("/plan/save", { trip, name }).catch(toError);
        if (!(answer instanceof Error)) {
          answers.push(answer.headers.get("location"));
          return;
        }
        await killer.isUp();
        if (!wasRefused(answer))
          cutOff[(await countOf(settings, `"Trip" WHERE "id" = '${trip}'`)) === 1 ? "saved" : "notSaved"] +=
            1;
      }
    });
    await killer.isUp();

    expect(answers.toSorted()).toEqual(travellers.map(({ trip }) => `/trips/${trip}`).toSorted());
    await inTurns(travellers, async ({ name, visitor, trip }) => {
      const list = await (await visitor.get("/trips")).text();
      expect(new Set(list.match(/\/trips\/[\w-]{22}(?=")/g)), name).toEqual(new Set([`/trips/${trip}`]));
      const page = await visitor.get(`/trips/${trip}`);
      expect(page.status, name).toBe(200);
      const html = await page.text();
      expect(html).toContain(`<h1><bdi>${name}</bdi></h1>`);
      expect(html).toContain("When to move");
    });
    expect(await countOf(settings, `"Trip"`)).toBe(SAVES);
    expect(await countOf(settings, `"Owner"`)).toBe(SAVES);
    if (engine === "sqlite") {
      expect(await runSql(settings, "PRAGMA integrity_check")).toEqual([["ok"]]);
      expect(await runSql(settings, "PRAGMA foreign_key_check")).toEqual([]);
    }
    // Not vacuous: the kills did fall into saves.
    expect(killer.kills()).toBe(KILLS);
    expect(cutOff.saved + cutOff.notSaved).toBeGreaterThanOrEqual(KILLS);
    if (LONG) console.log(`${engine}: ${SAVES} saves, ${KILLS} kills, cut off: ${JSON.stringify(cutOff)}`);
  });
});

/** Whether there was no server to hear the request: then nothing was cut off. */
const wasRefused = ({ cause }: Error) => JSON.stringify(cause ?? {}).includes("ECONNREFUSED");
const toError = (thrown: unknown) => (thrown instanceof Error ? thrown : new Error(String(thrown)));

async function countOf(settings: DatabaseSettings, table: string): Promise<number> {
  return Number((await runSql(settings, `SELECT count(*) FROM ${table}`))[0]?.[0]);
}

/** Kills the server, and starts it again, at moments that the seed chooses among the saves. */
function startKiller(server: Server) {
  const chance = seeded(SEED);
  let [saves, kills] = [0, 0];
  let up: Promise<void> = Promise.resolve();
  let killing = false;
  let next = 1 + Math.floor((chance() * SAVES) / KILLS);
  const killAndStart = async () => {
    await sleep(chance() * SAVE_MS);
    await server.restart({ migrate: false });
    killing = false;
  };
  return {
    sent() {
      saves += 1;
      if (killing || saves < next || kills === KILLS) return;
      killing = true;
      kills += 1;
      next = saves + 1 + Math.floor((chance() * SAVES) / KILLS / 2);
      up = killAndStart();
    },
    isUp: () => up,
    kills: () => kills,
  };
}
