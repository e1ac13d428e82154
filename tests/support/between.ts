import { test as base } from "./browser";
import { startProxy, type Proxy } from "./proxy";
import { startServer, type Server } from "./server";

/** The `test` of browser tests with a proxy between the browser and the site, which delays and replaces what it is told to. */
export const test = base.extend<object, { between: Proxy; server: Server }>({
  between: [
    async ({}, use) => {
      const proxy = await startProxy();
      await use(proxy);
      await proxy.close();
    },
    { scope: "worker" },
  ],
  server: [
    async ({ between }, use) => {
      const server = await startServer({ env: { PUBLIC_URL: between.url, TRUSTED_PROXIES: "1" } });
      between.behind([server.url]);
      await use({ ...server, url: between.url });
      await server.stop();
    },
    { scope: "worker", timeout: 120_000 },
  ],
});
