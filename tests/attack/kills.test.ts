import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, describe, expect, inject, test } from "vitest";
import { makeDatabase } from "@/prisma/postgres.mjs";
import { ATTACKED, IN_EARNEST } from "@/tests/support/attack";
import { seeded } from "@/tests/support/seed";
import { startServer, type Server } from "@/tests/support/server";
import { heldBy, Visitor } from "@/tests/support/visitor";

// The server is killed as by a power cut at moments that a seed chooses, while travellers save, rename, note, delete,
// take back and change keys. What was answered is there afterwards; what was not is there whole, or not at all.

const KILLS = IN_EARNEST ? 500 : 2;
const TRAVELLERS = 3;
const SEED = 20261129;
/** A kill falls so long after something is sent, at most. */
const WITHIN_MS = 60;

const stops: (() => Promise<void>)[] = [];
afterAll(() => Promise.all(stops.map((stop) => stop())));

/** A trip as its traveller knows it: by its name, and whether something was noted. Null when it is deleted. */
type Known = { readonly name: string; readonly noted: boolean } | null;
/** Something to do, what holds once it is answered, and what else may when it is cut off. */
type Act = {
  readonly name: string;
  readonly then: Known;
  readonly between?: Known;
  readonly go: () => Promise<unknown>;
};

class Traveller {
  readonly visitor: Visitor;
  path = "";
  known: Known = null;
  /** What was cut off half-way and goes on when it is sent again. */
  resume: (() => Promise<void>) | null = null;
  private acts = 0;
  constructor(
    { url }: Server,
    private readonly number: number,
  ) {
    this.visitor = new Visitor(url);
  }

  /** What this traveller may do now. */
  actsNow(): readonly [Act, ...Act[]] {
    const { known, path, visitor } = this;
    this.acts += 1;
    const name = `${this.number}, act ${this.acts}`;
    if (known === null) return [{ name: "save", then: { name, noted: false }, go: () => this.save(name) }];
    return [
      { name: "rename", then: { ...known, name }, go: () => this.rename(name) },
      {
        name: "note",
        then: { ...known, noted: true },
        go: () => sent(visitor.post(`${path}/progress`, { leg: "1", say: "pushedBackNow" }), path),
      },
      {
        name: "delete and take back",
        then: known,
        between: null,
        go: async () => {
          const asking = heldBy(await textOf(visitor.get(`${path}/delete`)));
          const { action, form } = heldBy(
            await textOf(visitor.post(`${path}/delete/confirmed`, asking.form)),
          );
          await sent(visitor.post(action, form), "/trips");
        },
      },
      { name: "delete", then: null, go: () => textOf(visitor.post(`${path}/delete/confirmed`)) },
      { name: "change key", then: known, go: () => this.changeKey() },
    ];
  }

  private async save(name: string): Promise<void> {
    const { trip } = await this.visitor.plan();
    this.path = `/trips/${trip}`;
    await sent(this.visitor.post("/plan/save", { trip, name }), this.path);
  }

  private async rename(name: string): Promise<void> {
    const page = await textOf(this.visitor.get(this.path));
    const version = /name="version" value="(\d+)"/.exec(page)?.[1] ?? "";
    await sent(this.visitor.post(`${this.path}/rename`, { version, name }), this.path);
  }

  private async changeKey(): Promise<void> {
    const begun = await this.visitor.post("/your-data/key/begin");
    const { form } = heldBy(await textOf(this.visitor.get(begun.headers.get("location") ?? "")));
    this.resume = () => sent(this.visitor.post("/your-data/key/changed", form), "/your-data");
    await this.resume();
    this.resume = null;
  }

  /** What there is. */
  async look(): Promise<Known> {
    if (this.path === "") return null;
    const answer = await this.visitor.get(this.path);
    const html = await answer.text();
    if (answer.status === 404) return null;
    expect(answer.status, this.path).toBe(200);
    const name = /<h1[^>]*><bdi>([^<]*)</.exec(html)?.[1] ?? "";
    const exported = await textOf(this.visitor.get("/your-data/export"));
    return { name, noted: exported.includes('"pushedBack"') };
  }
}

const textOf = async (answer: Promise<Response>) => (await answer).text();
async function sent(answer: Promise<Response>, to: string): Promise<void> {
  const { status, headers } = await answer;
  if (status !== 303 || !(headers.get("location") ?? "").startsWith(to))
    throw new Refused(`answered ${status} ${headers.get("location") ?? ""}`);
}
/** An answer, but not the one that was expected: no kill explains it. */
class Refused extends Error {}

describe.each(ATTACKED)("a server on %s", (engine) => {
  test(`killed ${KILLS} times keeps everything that it has answered`, async () => {
    const databaseUrl = engine === "sqlite" ? "" : await makeDatabase(inject("postgres").address);
    const server = await startServer({ env: { DATABASE_URL: databaseUrl } });
    stops.push(() => server.stop());
    const chance = seeded(SEED);
    const travellers = Array.from({ length: TRAVELLERS }, (_, index) => new Traveller(server, index));
    const done = new Map<string, number>();
    let cutOff = 0;
    const act = async (traveller: Traveller, { name, then, go }: Act) => {
      await go();
      traveller.known = then;
      done.set(name, (done.get(name) ?? 0) + 1);
    };
    for (const traveller of travellers) await act(traveller, traveller.actsNow()[0]);

    for (let kill = 0; kill < KILLS; kill++) {
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
      await sleep(500 + chance() * WITHIN_MS);
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
    if (IN_EARNEST) console.log(engine, { kills: KILLS, cutOff, done: Object.fromEntries(done) });
  });
});
