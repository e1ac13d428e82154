import { setTimeout as sleep } from "node:timers/promises";
import { expect } from "vitest";
import { Traveller, type Known } from "./ledger";
import { seeded } from "./seed";
import type { Server } from "./server";
import { Visitor } from "./visitor";

/** How many travellers are about at once. */
const TRAVELLERS = 4;
const SEED = 20261201;
/** Who was refused looks about before trying again. */
const PAUSE_MS = 50;

/** Travellers who go on whatever happens, and hold the site to what it has acknowledged. */
export type Load = {
  /** Lets them go on until so many more of their acts were acknowledged, and what is there was seen to be so. */
  acknowledged(more: number): Promise<void>;
  /** Lets them go on until so many more were refused, or cut off; `meanwhile` is done again and again. */
  refused(more: number, meanwhile?: () => void): Promise<void>;
  /** Ends them, and looks once more at everything that has to be there. Gives how often each thing was done. */
  end(): Promise<Tally>;
};
export type Tally = { readonly done: Readonly<Record<string, number>>; readonly refused: number };

/**
 * Sends travellers to a site at this address, of these servers. Each saves, renames, notes, deletes, takes back and
 * changes keys, one thing after the other, as a seed chooses. What was acknowledged has to be there, whole, at every look
 * in between; what was not may be there or not. Any answer that is not what was asked for has to say what to do, and the
 * servers' logs stay quiet about everybody.
 */
export function startLoad(origin: string, servers: readonly Server[]): Load {
  const chance = seeded(SEED);
  const done = new Map<string, number>();
  let [acknowledged, refused, ending] = [0, 0, false];
  const bare: string[] = [];
  const wrong: unknown[] = [];
  const before = servers.map((server) => server.log().length);
  const travellers = Array.from(
    { length: TRAVELLERS },
    (_, number) => new Traveller(number, new Judge(origin, bare)),
  );

  async function goOn(traveller: Traveller): Promise<void> {
    /** What there may be, until it was seen. */
    let possible: readonly Known[] | null = null;
    while (!ending && wrong.length === 0)
      try {
        if (possible !== null) {
          const { resume } = traveller;
          traveller.resume = null;
          await resume?.();
          const seen = await traveller.look();
          expect(possible, traveller.path).toContainEqual(seen);
          traveller.known = seen;
          possible = null;
        }
        const acts = traveller.actsNow();
        const { name, then, between = then, go } = acts[Math.floor(chance() * acts.length)] ?? acts[0];
        possible = [traveller.known, then, between];
        await go();
        traveller.known = then;
        possible = [then];
        done.set(name, (done.get(name) ?? 0) + 1);
        acknowledged += 1;
      } catch (error) {
        if (error instanceof Error && error.name === "AssertionError") wrong.push(error);
        refused += 1;
        await sleep(PAUSE_MS);
      }
  }
  const going = travellers.map(goOn);

  async function until(reached: () => boolean, meanwhile: () => void): Promise<void> {
    while (!reached() && wrong.length === 0) {
      meanwhile();
      await sleep(PAUSE_MS);
    }
    expect(wrong).toEqual([]);
  }
  return {
    acknowledged: (more) => {
      const aim = acknowledged + more;
      return until(
        () => acknowledged >= aim,
        () => undefined,
      );
    },
    refused: (more, meanwhile = () => undefined) => {
      const aim = refused + more;
      return until(() => refused >= aim, meanwhile);
    },
    async end() {
      // Once more for everybody: what was last acknowledged is looked at before the next act.
      await this.acknowledged(2 * TRAVELLERS);
      ending = true;
      await Promise.all(going);
      expect(wrong).toEqual([]);
      expect(bare).toEqual([]);
      for (const [index, server] of servers.entries())
        expectQuiet(server.log().slice(before[index]), travellers, refused);
      return { done: Object.fromEntries(done), refused };
    },
  };
}

/** A visitor who notes each answer that leaves them without anything to do. */
class Judge extends Visitor {
  constructor(
    origin: string,
    private readonly bare: string[],
  ) {
    super(origin);
  }
  override async get(path: string): Promise<Response> {
    return this.judge(path, await super.get(path));
  }
  override async post(path: string, typed?: Parameters<Visitor["post"]>[1]): Promise<Response> {
    return this.judge(path, await super.post(path, typed));
  }

  private async judge(path: string, answer: Response): Promise<Response> {
    if (answer.status < 400 || answer.status === 404) return answer;
    const html = await answer.clone().text();
    const says =
      [409, 503].includes(answer.status) &&
      (answer.status !== 503 || Number(answer.headers.get("retry-after")) > 0) &&
      (answer.headers.get("content-type") ?? "").startsWith("text/html") &&
      /<h1[ >]/.test(html) &&
      /<a [^>]*href=|<form [^>]*action=/.test(html) &&
      !html.includes("__next_error__");
    if (!says) this.bare.push(`${path.replace(/[\w-]{22}/, "…")} ${answer.status} ${html.slice(0, 200)}`);
    return answer;
  }
}

/** What is printed at a start. */
const STARTING = /^(?:[ ▲✓-]|Database |The database )/;
/** A few lines for each thing that failed, in the log's form, and nothing of anybody in them. */
const LINES_EACH = 12;

function expectQuiet(log: string, travellers: readonly Traveller[], refused: number): void {
  const lines = log.split("\n").filter((line) => line !== "" && !STARTING.test(line));
  expect(lines.length).toBeLessThan(100 + LINES_EACH * refused);
  for (const line of lines) expect(() => JSON.parse(line) as unknown, line).not.toThrow();
  const ofThem = travellers.flatMap(({ path, visitor }) => [
    path.replace("/trips/", ""),
    ...Array.from(visitor.cookies.values(), (value) => value.slice(0, 20)),
  ]);
  for (const said of [...ofThem, "postgres:postgres"].filter((text) => text !== ""))
    expect(log.includes(said), said).toBe(false);
  // What each trip is called.
  expect(log).not.toMatch(/\d, act \d/);
}
