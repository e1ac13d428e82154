import { startProxy } from "./proxy";
import { startServer } from "./server";

/**
 * Two processes of the site on one database, behind a proxy that asks them in turn. Both start at once: they migrate
 * through whatever stands before the database, too. What ends them is put on `ends`, to be done last first. `second`: the
 * build of the second, where it is another.
 */
export async function startPair(databaseUrl: string, ends: (() => unknown)[], second?: string) {
  const proxy = await startProxy();
  ends.push(() => proxy.close());
  const env = { DATABASE_URL: databaseUrl, PUBLIC_URL: proxy.url, TRUSTED_PROXIES: "1" };
  const other = second === undefined ? env : { ...env, NEXT_DIST_DIR: second };
  const servers = await Promise.all([startServer({ env }), startServer({ env: other })]);
  ends.push(() => Promise.all(servers.map((server) => server.stop())));
  proxy.behind(servers.map(({ url }) => url));
  return { url: proxy.url, servers, answered: proxy.answered };
}
