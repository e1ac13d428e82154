import { afterAll, beforeAll, expect, it } from "vitest";
import { siteRoutes } from "../support/routes";
import { startServer, type Server } from "../support/server";

let server: Server;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

/** What cannot be there, and what could be but is not. */
const NOWHERE: Readonly<Record<string, readonly string[]>> = {
  "[id]": ["nowhere", "A".repeat(22)],
  "[token]": ["nowhere", "A".repeat(43)],
  "[code]": ["X99"],
  "[page]": ["nowhere"],
};
const addresses = siteRoutes()
  .filter(({ page, path }) => page && path.includes("["))
  .flatMap(({ path }) => {
    const [parameter = ""] = /\[\w+\]/.exec(path) ?? [];
    return (NOWHERE[parameter] ?? []).map((value) => path.replace(parameter, value));
  });

it("knows a value that leads nowhere for every page with a parameter", () => {
  expect(addresses.length).toBeGreaterThan(10);
  expect(addresses.filter((path) => path.includes("["))).toEqual([]);
});

it.each(["/nowhere", ...addresses])("%s is a whole page without a script, with status 404", async (path) => {
  const response = await fetch(`${server.url}${path}`);
  expect(response.status).toBe(404);
  const html = await response.text();
  expect(html).toMatch(/<html lang="en"/);
  expect(html.match(/<title>[^<]*/g)).toEqual(["<title>Nothing here · Second Heart"]);
  expect(html.match(/<h1[^>]*>[^<]*/g)).toHaveLength(1);
});
