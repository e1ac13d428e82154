import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openFirefox } from "../support/firefox";
import { tryOpening } from "../support/opened";
import { expectWhole, SHEETS } from "../support/paper";
import { startProxy } from "../support/proxy";
import { readPdf } from "../support/read-pdf";
import { startServer } from "../support/server";
import { makePage, type Driver } from "../support/webdriver";
import { openWebkit } from "../support/webkit";

/** The site as an engine reaches it, and what ends it: nothing answers at its address any more. */
type Site = { readonly url: string; stop(): Promise<void> };

/** WebKit keeps no Secure cookie over plain HTTP, on localhost neither: it comes by TLS, as travellers do. */
async function serveOverTls(): Promise<Site> {
  const proxy = await startProxy({ overTls: true });
  const server = await startServer({ env: { PUBLIC_URL: proxy.url, TRUSTED_PROXIES: "1" } });
  proxy.behind([server.url]);
  const stop = async () => {
    await proxy.close();
    await server.stop();
  };
  return { url: proxy.url, stop };
}

describe.each([
  ["Firefox", openFirefox, startServer],
  ["WebKit", openWebkit, serveOverTls],
] as const)("in %s", (engine, open, serve) => {
  let driver: Driver | null;
  let site: Site | null;
  beforeAll(async () => {
    driver = await tryOpening(open);
    site = driver && (await serve());
  });
  afterAll(() => Promise.all([driver?.close(), site?.stop()]));

  it(`${engine} plans a flight, saves it, opens its card, keeps it, and opens it with no server`, async ({
    skip,
  }) => {
    if (driver === null || site === null) return skip("It is not on this machine, or does not start.");
    const page = makePage(driver);
    await page.go(`${site.url}/plan`);
    await page.type("legs.0.duration.hours", "8");
    await page.type("legs.0.duration.minutes", "30");
    await page.press("Continue");
    await page.type("ageYears", "34");
    await page.pick("consent", "yes");
    await page.press("None of these");
    await page.see("Your health");
    await page.go(`${site.url}/plan/result`);
    await page.press("Save this trip");
    await page.see("Keep on this phone");
    const trip = String(await page.run("return location.origin + location.pathname"));
    expect(trip).toMatch(/\/trips\/[\w-]{22}$/);

    await page.go(`${trip}/card?paper=a4`);
    await page.see("When to move");
    // WebKit's driver does not print: its paper is tried in paper.test.tsx alone.
    if (engine === "Firefox") {
      const pdf = await driver.send("print", { page: { width: 21, height: 29.7 } });
      expectWhole({ ...SHEETS.a4, letters: 7.5 }, await readPdf(Buffer.from(String(pdf), "base64")));
    }

    await page.go(trip);
    await page.press("Keep on this phone");
    await page.see("Kept on this phone");
    await site.stop();
    for (const [path, words] of [
      ["fly", "The whole flight"],
      ["card", "When to move"],
    ] as const) {
      await page.go(`${trip}/${path}`);
      await page.see(words);
    }
  });
});
