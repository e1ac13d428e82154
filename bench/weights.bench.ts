import { expect, test } from "vitest";
import { build, generate } from "@/scripts/prepare.mjs";
import { startServer } from "@/tests/support/server";
import { Visitor } from "@/tests/support/visitor";
import { MOST, saveWeighed, weigh, type Weight } from "@/tests/support/weigh";

const BUILD = ".next-test";
/** What issue 17 aims at, in bytes as sent. */
const AIMS: Readonly<Record<string, number>> = { "/": 170_000, "/plan": 170_000, "/trips/…": 190_000 };

test("what pages weigh, beside their budgets", async () => {
  await generate();
  await build(BUILD);
  process.env.NEXT_DIST_DIR = BUILD;
  const server = await startServer();
  const visitor = new Visitor(server.url);
  const trip = await saveWeighed(visitor);
  const lines = ["What pages weigh (most allowed; kB, but for elements and requests):"];
  for (const [name, most] of Object.entries(MOST)) {
    const weight = await weigh(visitor, name.replace("/trips/…", trip));
    const cells = (Object.keys(most) as (keyof Weight)[]).map((what) => {
      const shown = (amount: number) =>
        what === "elements" || what === "requests" ? String(amount) : (amount / 1000).toFixed(0);
      return `${what} ${shown(weight[what])} (${shown(most[what])})`;
    });
    const aim = AIMS[name];
    const beside = aim === undefined ? "" : `; sent, aim ${aim / 1000}`;
    lines.push(`  ${name.padEnd(15)}${cells.join(", ")}${beside}`);
    expect(weight.sent).toBeGreaterThan(0);
  }
  await server.stop();
  console.log(lines.join("\n"));
});
