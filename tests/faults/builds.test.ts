import { afterEach, expect, inject, test } from "vitest";
import { makeDatabase } from "@/prisma/postgres.mjs";
import { startLoad } from "@/tests/support/load";
import { startProxy } from "@/tests/support/proxy";
import { makeSecondBuild } from "@/tests/support/second-build";
import { startServer } from "@/tests/support/server";
import { Visitor } from "@/tests/support/visitor";

const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

test("two builds that answer in turn behind one address, while travellers save", async () => {
  const proxy = await startProxy();
  ends.push(() => proxy.close());
  const databaseUrl = await makeDatabase(inject("postgres").address);
  const env = { DATABASE_URL: databaseUrl, PUBLIC_URL: proxy.url, TRUSTED_PROXIES: "1" };
  const second = makeSecondBuild(process.env.NEXT_DIST_DIR ?? ".next-test", "faults-second");
  const servers = await Promise.all([
    startServer({ env }),
    startServer({ env: { ...env, NEXT_DIST_DIR: second } }),
  ]);
  ends.push(() => Promise.all(servers.map((server) => server.stop())));
  proxy.behind(servers.map(({ url }) => url));

  const visitor = new Visitor(proxy.url);
  const path = await visitor.save("By both");
  const pages = await Promise.all(servers.map(async ({ url }) => (await visitor.get(path, url)).text()));
  for (const page of pages) expect(page).toContain("<h1><bdi>By both</bdi></h1>");
  // They are two: each has its own styles.
  const [one, other] = pages.map((page) => /<style\b[^>]*>([^]*?)<\/style>/.exec(page)?.[1]);
  expect(one).toBeDefined();
  expect(one).not.toBe(other);

  const load = startLoad(proxy.url, servers);
  await load.acknowledged(40);
  const { refused, ...tally } = await load.end();
  console.log("two builds", tally);
  expect(refused).toBe(0);
  for (const { url } of servers) expect(proxy.answered.get(url)).toBeGreaterThan(40);
});
