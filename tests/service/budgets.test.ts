import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startServer, type Server } from "@/tests/support/server";
import { Visitor } from "@/tests/support/visitor";
import { MOST, saveWeighed, weigh } from "@/tests/support/weigh";

let server: Server;
let visitor: Visitor;
let trip: string;
beforeAll(async () => {
  server = await startServer();
  visitor = new Visitor(server.url);
  trip = await saveWeighed(visitor);
});
afterAll(() => server.stop());

describe("a page weighs no more than it may", () => {
  test.each(Object.entries(MOST))("%s", async (name, most) => {
    const weight = await weigh(visitor, name.replace("/trips/…", trip));
    expect(weight.elements).toBeGreaterThan(50);
    const over = Object.entries(weight).filter(([what, amount]) => amount > most[what as keyof typeof most]);
    expect(over, name).toEqual([]);
  });
});
