import { afterEach, expect, inject, test } from "vitest";
import { makeDatabase } from "@/prisma/postgres.mjs";
import { startLoad } from "@/tests/support/load";
import { startPair } from "@/tests/support/pair";
import { makeSecondBuild } from "@/tests/support/second-build";
import { Visitor } from "@/tests/support/visitor";

const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

test("two builds that answer in turn behind one address, while travellers save", async () => {
  const second = makeSecondBuild(process.env.NEXT_DIST_DIR ?? ".next-test", "faults-second");
  const databaseUrl = await makeDatabase(inject("postgres").address);
  const pair = await startPair(databaseUrl, ends, second);
  const { servers } = pair;

  const visitor = new Visitor(pair.url);
  const path = await visitor.save("By both");
  const pages = await Promise.all(servers.map(async ({ url }) => (await visitor.get(path, url)).text()));
  for (const page of pages) expect(page).toContain("<h1><bdi>By both</bdi></h1>");
  // They are two: each has its own styles.
  const [one, other] = pages.map((page) => /<style\b[^>]*>([^]*?)<\/style>/.exec(page)?.[1]);
  expect(one).toBeDefined();
  expect(one).not.toBe(other);

  const load = startLoad(pair.url, servers);
  await load.acknowledged(40);
  const { refused, ...tally } = await load.end();
  console.log("two builds", tally);
  expect(refused).toBe(0);
  for (const { url } of servers) expect(pair.answered.get(url)).toBeGreaterThan(40);
});
