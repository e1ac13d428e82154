import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startServer, type Server } from "@/tests/support/server";
import { dated } from "@/tests/support/sheet";
import { Visitor } from "@/tests/support/visitor";

// What was said in the air and cannot be read leads to the field it was typed in, wherever on the page that is.

const HOUR_MS = 3_600_000;

/** What is typed of a flight that departs so many hours from now. */
function flightIn(hours: number): Record<string, string> {
  const [day = "", time = ""] = new Date(Date.now() + hours * HOUR_MS).toISOString().split("T");
  return {
    "legs.0.from": "LHR",
    "legs.0.to": "SIN",
    ...dated("legs.0.departureDate", day),
    "legs.0.departureTime": time.slice(0, 5),
    "legs.0.duration.hours": "13",
    "legs.0.duration.minutes": "55",
  };
}

describe("what cannot be read", () => {
  let server: Server;
  let visitor: Visitor;
  beforeAll(async () => {
    server = await startServer();
    visitor = new Visitor(server.url);
  });
  afterAll(() => server.stop());

  test.each([
    ["pushedBackAgo", "pushedBackAgo", null],
    ["pushedBackLate", "pushedBackLate", 1],
    ["pushedBackAt", "pushedBackAt", 1],
    ["pushedBackAt", "pushedBackAt", -2],
    ["later", "landing", -2],
  ] as const)("%s: leads to the field %s, %s hours before departure", async (say, field, hours) => {
    const path = await visitor.save("Unread", hours === null ? {} : { flight: flightIn(hours) });
    const answer = await visitor.post(`${path}/progress`, { leg: "1", say, [field]: "abc", from: "0" });
    const location = answer.headers.get("location") ?? "";
    expect(location.split("#")[1]).toBe(field);
    const html = await (await visitor.get(location)).text();
    // Not folded away, and with what is wrong beside it.
    expect(html).toMatch(new RegExp(`<details[^>]* open(?:=""|[ >])(?:(?!</details>).)*id="${field}"`));
    expect(html).toContain(`id="${field}-error"`);
  });
});
