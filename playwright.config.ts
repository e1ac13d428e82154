import { defineConfig } from "playwright/test";
import { BROWSER_FLAGS, findBrowser } from "./scripts/browser.mjs";
import { IS_LONG } from "./tests/support/long";

// Three quarters of an hour off: a time worked out in the wrong zone shows. Servers and tests inherit it.
const timezoneId = "Asia/Kathmandu";
process.env.TZ = timezoneId;

const executablePath = findBrowser();
/** `npm run test:long` tries everything at both widths; `npm test` what carries this tag (tests/support/browser.ts). */
const BOTH_WIDTHS = "@both-widths";

export default defineConfig({
  outputDir: "test-results",
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  // Of what hangs, not of what is slow: a machine may be several times slower than the one this was written on.
  timeout: 600_000,
  expect: { timeout: 120_000 },
  use: {
    locale: "en-GB",
    timezoneId,
    screenshot: "only-on-failure",
    launchOptions: {
      timeout: 300_000,
      args: BROWSER_FLAGS,
      ...(executablePath !== null && { executablePath }),
    },
  },
  projects: [
    {
      name: "phone",
      testDir: "tests/e2e",
      // Of pages that other tests look at here.
      testIgnore: "**/desk.spec.ts",
      use: { viewport: { width: 320, height: 640 }, hasTouch: true },
    },
    {
      name: "desktop",
      testDir: "tests/e2e",
      // What the network does, whatever the width.
      testIgnore: "**/air.spec.ts",
      use: { viewport: { width: 1280, height: 800 } },
      ...(!IS_LONG && { grep: new RegExp(BOTH_WIDTHS) }),
    },
    // Not run by npm test: it takes pictures (npm run screenshots).
    { name: "pages", testDir: "tests/screens", fullyParallel: false },
    { name: "print", testDir: "tests/print", use: { viewport: { width: 1280, height: 800 } } },
  ],
});
