import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { Places } from "@/http/places";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Whether somebody has a place by now, has none, or waits. */
async function stateOf(place: Promise<(() => void) | null>): Promise<"placed" | "refused" | "waits"> {
  const waits = Symbol();
  const now = await Promise.race([place, Promise.resolve(waits).then((still) => still)]);
  return now === waits ? "waits" : now === null ? "refused" : "placed";
}

describe("places", () => {
  test("are so many for each address and in all; who finds none waits and comes in the order of coming, another address first", async () => {
    const places = new Places({ each: 2, all: 3, waiting: 10 });
    const [leave, again] = await Promise.all([places.take("a"), places.take("a")]);
    const [third, fourth] = [places.take("a"), places.take("a")];
    expect(await stateOf(places.take("b"))).toBe("placed");
    const other = places.take("c");
    expect(await Promise.all([third, fourth, other].map(stateOf))).toEqual(["waits", "waits", "waits"]);
    leave?.();
    expect(await Promise.all([third, fourth, other].map(stateOf))).toEqual(["waits", "waits", "placed"]);
    again?.();
    expect(await Promise.all([third, fourth].map(stateOf))).toEqual(["placed", "waits"]);
  });

  test("are waited for by so many, and for half a minute", async () => {
    const places = new Places({ each: 1, all: 1, waiting: 1 });
    await places.take("a");
    const waiting = places.take("b");
    expect(await stateOf(places.take("c"))).toBe("refused");
    await vi.advanceTimersByTimeAsync(29_999);
    expect(await stateOf(waiting)).toBe("waits");
    await vi.advanceTimersByTimeAsync(1);
    expect(await stateOf(waiting)).toBe("refused");
    expect(await stateOf(places.take("c"))).toBe("waits");
  });

  test("are given to another address while one has all of its own", async () => {
    const places = new Places({ each: 1, all: 2, waiting: 10 });
    const leave = await places.take("a");
    const again = places.take("a");
    expect(await stateOf(places.take("b"))).toBe("placed");
    leave?.();
    expect(await stateOf(again)).toBe("placed");
  });
});
