import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, describe, expect, inject, test } from "vitest";
import { makeDatabase } from "@/prisma/postgres.mjs";
import { ATTACKED, IN_EARNEST } from "@/tests/support/attack";
import { Refused, Traveller, type Act } from "@/tests/support/ledger";
import { seeded } from "@/tests/support/seed";
import { startServer } from "@/tests/support/server";
import { Visitor } from "@/tests/support/visitor";

// The server is killed as by a power cut at moments that a seed chooses, while travellers save, rename, note, delete,
// take back and change keys. What was answered is there afterwards; what was not is there whole, or not at all.

const KILLS = IN_EARNEST ? 500 : 2;
const TRAVELLERS = 3;
const SEED = 20261129;
/** So many acts are answered between two kills, at most; then a kill falls within so many milliseconds. */
const ACTS_BETWEEN = 6;
const WITHIN_MS = 60;

const stops: (() => Promise<void>)[] = [];
afterAll(() => Promise.all(stops.map((stop) => stop())));

describe.each(ATTACKED)("a server on %s", (engine) => {
  test(`killed ${KILLS} times keeps everything that it has answered`, async () => {
    const databaseUrl = engine === "sqlite" ? "" : await makeDatabase(inject("postgres").address);
    const server = await startServer({ env: { DATABASE_URL: databaseUrl } });
    stops.push(() => server.stop());
    const chance = seeded(SEED);
    const travellers = Array.from(
      { length: TRAVELLERS },
      (_, index) => new Traveller(index, new Visitor(server.url)),
    );
    const done = new Map<string, number>();
    let cutOff = 0;
    /** How many acts are still to be answered before the next kill, and whom to tell. */
    const due: { acts: number; tell: (() => void) | null } = { acts: 0, tell: null };
    const act = async (traveller: Traveller, { name, then, go }: Act) => {
      await go();
      traveller.known = then;
      done.set(name, (done.get(name) ?? 0) + 1);
      due.acts -= 1;
      if (due.acts <= 0) due.tell?.();
    };
    for (const traveller of travellers) await act(traveller, traveller.actsNow()[0]);

    for (let kill = 0; kill < KILLS; kill++) {
      due.acts = 1 + Math.floor(chance() * ACTS_BETWEEN);
      const isTime = new Promise<void>((tell) => (due.tell = tell));
      /** What each was doing when the server was killed; one that was refused is a fault. */
      const begun = travellers.map(async (traveller): Promise<Act> => {
        for (;;) {
          const acts = traveller.actsNow();
          const next = acts[Math.floor(chance() * acts.length)] ?? acts[0];
          try {
            await act(traveller, next);
          } catch (error) {
            if (error instanceof Refused) throw error;
            return next;
          }
        }
      });
      // One that is refused ends here, too.
      await Promise.race([isTime, ...begun]);
      await sleep(chance() * WITHIN_MS);
      await server.kill();
      const doing = await Promise.all(begun);
      cutOff += doing.length;
      await server.restart({ migrate: false });
      for (const [index, traveller] of travellers.entries()) {
        const { known, path } = traveller;
        const { name, then, between = then } = doing[index] ?? { name: "", then: known };
        await traveller.resume?.();
        traveller.resume = null;
        // A save whose answer was lost left no key here.
        traveller.known = await traveller.look();
        expect([known, then, between], `${name} ${path}`).toContainEqual(traveller.known);
      }
    }
    for (const traveller of travellers) {
      await act(traveller, traveller.actsNow()[0]);
      expect(await traveller.look()).toEqual(traveller.known);
    }
    expect(cutOff).toBeGreaterThanOrEqual(KILLS);
    expect(Array.from(done.values()).reduce((sum, count) => sum + count, 0)).toBeGreaterThan(KILLS);
    if (IN_EARNEST) console.log(engine, { kills: KILLS, cutOff, done: Object.fromEntries(done) });
  });
});
