import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { beginMetering } from "@/http/meter";
import { Turns, type Turn } from "@/http/turns";

const FLOOD_MS = 20_000;
/** Half a core, and once what an address may take at once, its owners included. */
const MOST = 0.5 + 7500 / FLOOD_MS;

/** Ends a turn that cost so much. */
function end(turn: Turn | null, cost: number): void {
  turn?.pay(cost);
  turn?.end();
}

/** Of a visitor who stays. */
const stays = () => undefined;

describe("turns at the processor", () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());
  const make = () => new Turns(() => Date.now());

  /** Asks again as soon as it is answered, `atOnce` times side by side, for a minute; each answer costs `cost`. */
  async function flood(turns: Turns, address: string, owners: readonly (string | null)[], cost: number) {
    let taken = 0;
    const until = Date.now() + FLOOD_MS;
    for (const owner of owners)
      void (async () => {
        while (Date.now() < until) {
          const turn = await turns.take(address, owner, stays);
          if (turn === null) {
            await new Promise((done) => setTimeout(done, 100));
            continue;
          }
          await new Promise((done) => setTimeout(done, cost));
          taken += cost;
          end(turn, cost);
        }
      })();
    await vi.advanceTimersByTimeAsync(FLOOD_MS);
    return taken / FLOOD_MS;
  }
  const nobody = (times: number) => Array.from({ length: times }, () => null);
  const owners = (count: number) => Array.from({ length: count }, (_, index) => `owner ${index}`);

  test("give an address half a core, whatever it asks for and however", async () => {
    for (const [asking, cost] of [
      [nobody(5), 20],
      [nobody(150), 20],
      [nobody(20), 400],
    ] as const) {
      const cores = await flood(make(), "flooded", asking, cost);
      expect(cores, `${asking.length} of ${cost} ms`).toBeLessThan(MOST);
      expect(cores, `${asking.length} of ${cost} ms`).toBeGreaterThan(0.3);
    }
    expect(await flood(make(), "flooded", owners(60), 20)).toBeLessThan(MOST);
  });

  test("come at once to another address, and to an owner behind the flooded one", async () => {
    const turns = make();
    await flood(turns, "flooded", nobody(100), 20);
    const took = async (address: string, owner: string | null) => {
      const begun = Date.now();
      const turn = turns.take(address, owner, stays);
      await vi.advanceTimersByTimeAsync(0);
      const outcome = await Promise.race([turn, Promise.resolve("waits")]);
      if (typeof outcome === "object") end(outcome, 20);
      return [typeof outcome === "object" && outcome !== null, Date.now() - begun];
    };
    expect(await took("another", null)).toEqual([true, 0]);
    expect(await took("flooded", "a traveller")).toEqual([true, 0]);
    expect(await took("flooded", null)).toEqual([false, 0]);
  });

  test("let five hundred travellers behind one address plan and save within a quarter of an hour", async () => {
    let now = 0;
    const turns = new Turns(() => now);
    // Twelve forms and pages each, 60 ms a time on a slow machine: 0.4 of a core.
    for (let request = 0; request < 500 * 12; request++) {
      const turn = await turns.take("airport", null, stays);
      expect(turn).not.toBeNull();
      end(turn, 60);
      now += 900_000 / (500 * 12);
    }
  });

  test("cost an address what it uses, however many of its requests stand still meanwhile", async () => {
    let used = 0;
    const cpu = vi.spyOn(process, "cpuUsage").mockImplementation(() => ({ user: used * 1000, system: 0 }));
    const turns = make();
    const paid = { still: 0, dear: 0, other: 0 };
    const ask = async (who: keyof typeof paid, isWorking: () => boolean) => {
      const turn = await turns.take(who === "other" ? "another" : "flooded", null, stays);
      return beginMetering(isWorking, (cost) => ((paid[who] += cost), turn?.pay(cost)));
    };
    for (let open = 0; open < 90; open++) await ask("still", () => false);
    await ask("other", () => false);
    await vi.advanceTimersByTimeAsync(1000);
    const ended = await ask("dear", () => true);
    // Paid as it goes, also beyond what was left, and by nobody else.
    for (let tick = 0; tick < 80; tick++) {
      used += 100;
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(Math.round(paid.dear)).toBe(8000);
    expect([paid.still, paid.other]).toEqual([0, 0]);
    expect(turns.isOver("flooded")).toBe(true);
    expect(turns.isOver("another")).toBe(false);
    ended();
    // Half a core: 8 s of which 2.5 and 4 were there are paid back in three more.
    await vi.advanceTimersByTimeAsync(2000);
    expect(turns.isOver("flooded")).toBe(true);
    await vi.advanceTimersByTimeAsync(4000);
    expect(turns.isOver("flooded")).toBe(false);
    cpu.mockRestore();
  });

  test("are so many at once for an address: what it holds open and nobody takes keeps others behind it waiting, no more", async () => {
    const turns = make();
    const open: (Turn | null)[] = [];
    for (let time = 0; time < 1000; time++) {
      const turn = turns.take("address", null, stays);
      await vi.advanceTimersByTimeAsync(50);
      open.push(await turn);
    }
    expect(open.every((turn) => turn !== null)).toBe(true);
    let next: Turn | null = null;
    void turns.take("address", null, stays).then((turn) => (next = turn));
    await vi.advanceTimersByTimeAsync(5000);
    expect(next).toBeNull();
    expect(await turns.take("another", null, stays)).not.toBeNull();
    open[0]?.end();
    await vi.advanceTimersByTimeAsync(0);
    expect(next).not.toBeNull();
  });

  test("wait in order, not for long, and not for who has gone", async () => {
    const turns = make();
    const hog = await turns.take("address", null, stays);
    end(hog, 2000);
    const heavy = await turns.take("address", null, stays);
    end(heavy, 2000);
    const order: string[] = [];
    const ask = (name: string, gone: (stop: () => void) => void = stays) =>
      turns.take("address", null, gone).then((turn) => {
        order.push(turn === null ? `${name} refused` : name);
        end(turn, 0);
      });
    let leave: () => void = stays;
    void ask("first");
    void ask("gone", (stop) => (leave = stop));
    void ask("second");
    await vi.advanceTimersByTimeAsync(500);
    leave();
    await vi.advanceTimersByTimeAsync(5000);
    expect(order).toEqual(["gone refused", "first", "second"]);

    for (let times = 0; times < 2; times++) end(await turns.take("another", null, stays), 2000);
    const waiting = Array.from({ length: 700 }, (_, index) =>
      turns.take("another", null, stays).then((turn) => (end(turn, 2000), [index, turn !== null] as const)),
    );
    await vi.advanceTimersByTimeAsync(40_000);
    const served = (await Promise.all(waiting)).filter(([, isServed]) => isServed);
    expect(served.length).toBeLessThan(20);
    expect(served.map(([index]) => index)).toEqual(served.map((_, index) => index));
  });
});
