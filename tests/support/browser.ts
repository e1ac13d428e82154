import { AxeBuilder } from "@axe-core/playwright";
import {
  expect,
  test as base,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
  type TestInfo,
} from "playwright/test";
import { startServer, type Server } from "./server";
import { IS_LONG } from "./long";

type TestFixtures = {
  /**
   * Complaints this test brings about on purpose (a 404's console line): each must come, and no other may.
   * Push what the complaint contains, before bringing it about.
   */
  expectedComplaints: (string | RegExp)[];
  /** Another browser, with nothing in it, watched like the first. */
  newVisitor: (options?: BrowserContextOptions) => Promise<Page>;
};

/**
 * What a browser with windows says, and one without does not: that the machine was slow to draw, and that notes could not
 * be sent because a test took the network away.
 */
const UNHEEDED =
  /was preloaded using link preload but not used within a few seconds|ERR_INTERNET_DISCONNECTED \(\S+\/fly\/progress\)$/;

/**
 * The `test` of browser tests: a production server per worker, and a test fails when a page logs an error or a warning, throws,
 * gets a 5xx or asks another origin for anything, or when the server logs an error.
 */
export const test = base.extend<
  TestFixtures & { watch: (context: BrowserContext) => void },
  { server: Server }
>({
  server: [
    async ({}, use) => {
      const server = await startServer();
      await use(server);
      await server.stop();
    },
    { scope: "worker", timeout: 600_000 },
  ],
  baseURL: async ({ server }, use) => use(server.url),
  expectedComplaints: async ({}, use) => use([]),

  watch: [
    async ({ server, expectedComplaints }, use) => {
      const complaints: string[] = [];
      const begun = server.log().length;
      await use((context) => {
        context.on("console", (message) => {
          const complaint = `console: ${message.text()} (${message.location().url})`;
          if (UNHEEDED.test(complaint)) return;
          if (message.type() === "error" || message.type() === "warning") complaints.push(complaint);
        });
        context.on("weberror", (error) =>
          complaints.push(`page: ${error.error().stack ?? error.error().message}`),
        );
        context.on("response", (response) => {
          if (response.status() >= 500) complaints.push(`${response.status()}: ${response.url()}`);
        });
        context.on("request", (request) => {
          const { origin, protocol } = new URL(request.url());
          if (/^https?:|^wss?:/.test(protocol) && origin !== server.url) {
            complaints.push(`another origin: ${request.url()}`);
          }
        });
      });
      for (const line of server.log().slice(begun).split("\n")) {
        if (/"level":[56]0\b|^\s*⨯/.test(line)) complaints.push(`server: ${line}`);
      }
      const matches = (complaint: string, expected: string | RegExp) =>
        typeof expected === "string" ? complaint.includes(expected) : expected.test(complaint);
      const unexpected = complaints.filter(
        (complaint) => !expectedComplaints.some((e) => matches(complaint, e)),
      );
      const missing = expectedComplaints.filter(
        (e) => !complaints.some((complaint) => matches(complaint, e)),
      );
      expect(unexpected, "complaints nobody expected").toEqual([]);
      expect(missing, "expected complaints that never came").toEqual([]);
    },
    { auto: true },
  ],
  context: async ({ context, watch }, use) => {
    watch(context);
    await use(context);
  },
  newVisitor: async ({ browser, contextOptions, server, viewport, locale, timezoneId, watch }, use) => {
    const contexts: BrowserContext[] = [];
    const common = {
      ...contextOptions,
      baseURL: server.url,
      viewport,
      ...(locale && { locale }),
      ...(timezoneId && { timezoneId }),
    };
    await use(async (options = {}) => {
      const context = await browser.newContext({ ...common, ...options });
      contexts.push(context);
      watch(context);
      return context.newPage();
    });
    for (const context of contexts) await context.close();
  },
});
export { expect };

/**
 * On a test that looks at how pages are laid out, or at scripts: it runs on a phone and on a desk. The others, of what
 * pages do, run on a phone alone, and on both in `npm run test:long`; tests/e2e/desk.spec.ts looks at their pages on
 * a desk.
 */
export const BOTH_WIDTHS = { tag: "@both-widths" };

/** For a journey through the pages, which each way of working is to see once: scripts run on desks, not on phones. */
export const scriptsOnDesks = async (
  {}: object,
  use: (enabled: boolean) => Promise<void>,
  { project }: TestInfo,
): Promise<void> => use(project.name === "desktop");

const LAWS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** What of them is another question on a wide screen; colours and words are the same there. */
const OF_WIDTH = ["scrollable-region-focusable", "target-size"];
const WIDE = 1000;

/**
 * Nothing on the page as it is now breaks WCAG 2.2 A or AA, as far as axe can tell. A wide screen is asked only what
 * depends on width, unless this page is `seenOnlyWide`: all else axe is asked on a phone, and `npm run test:long` asks
 * everything everywhere. The page runs scripts; it has no frames, so axe need not look for any ("legacy mode"), which
 * halves its time.
 */
export async function expectAccessible(page: Page, { seenOnlyWide = false } = {}): Promise<void> {
  const isWide = (page.viewportSize()?.width ?? 0) >= WIDE;
  const isSeenElsewhere = isWide && !seenOnlyWide && !IS_LONG;
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const asked = isSeenElsewhere ? axe.withRules(OF_WIDTH) : axe.withTags(LAWS);
  const { violations, passes, inapplicable } = await asked.analyze();
  const told = violations.map(
    ({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map((n) => n.html).join("\n  ")}`,
  );
  expect(told, "what axe found").toEqual([]);
  const answered = isSeenElsewhere ? [...passes, ...inapplicable] : passes;
  expect(answered.length, "axe looked at something").toBeGreaterThan(0);
}

/** The page does not scroll sideways. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const beyond = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await expect.poll(beyond, "what is there beyond what is seen, in px").toBeLessThanOrEqual(0);
}
