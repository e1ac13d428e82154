import type { CDPSession, Page } from "playwright/test";
import fc from "fast-check";
import { english as en } from "../support/english";
import { expect, test as base } from "../support/browser";
import { documentsOf, readCopies } from "../support/copies";
import { openLink, type Link } from "../support/link";
import { IS_LONG } from "../support/long";
import { makeSecondBuild } from "../support/second-build";
import { startServer, type Server } from "../support/server";
import { post, saveTrip } from "../support/traveller";

/*
 * Never broken by an update, nor by a network that goes at any moment: everything between the phone and the server
 * passes over a link that these tests break.
 */
const test = base.extend<object, { link: Link; first: Server }>({
  link: [
    async ({}, use) => {
      const link = await openLink();
      await use(link);
      await link.close();
    },
    { scope: "worker" },
  ],
  first: [
    async ({ link }, use) => {
      const first = await startServer({ env: { PUBLIC_URL: link.url } });
      link.connect(first);
      await use(first);
      await first.stop();
    },
    { scope: "worker", timeout: 600_000 },
  ],
  // What the phone takes for the server.
  server: [async ({ link, first }, use) => use({ ...first, url: link.url }), { scope: "worker" }],
  expectedComplaints: async ({}, use) =>
    use([/net::ERR_(EMPTY_RESPONSE|CONNECTION|INCOMPLETE|FAILED|ABORTED)/]),
});
// One server for all of them.
test.describe.configure({ mode: "default" });
test.beforeEach(({ link, first }) => {
  link.connect(first);
  link.open();
});

/** How often an update is cut off: `npm run test:long` raises it. */
const CUTS = IS_LONG ? 20 : 3;
const SEED = 20_261_122;
/** What the trip's own page says of the answers given here. */
const REASONS = ["A blood clot in a parent", en.guidance.headings.ASK];

/** How long a page that has opened is watched before it is opened once more. */
const SOON = { timeout: 15_000 };
const ready = (page: Page) => expect(page.locator("html[data-ready]")).toBeAttached();
const keeps = (page: Page) => expect(page.locator("#keeping").getByText("Kept on this phone")).toBeVisible();

/** Saves a trip whose answers give reasons and keeps it on this phone; gives the path of its in-flight page. */
async function keepTrip(page: Page, name: string): Promise<string> {
  const clots = { familyClot: "yes" };
  await saveTrip(page, name, { clots, keepAnswers: true });
  const fly = `${new URL(page.url()).pathname}/fly`;
  await page.goto(`${fly}#keep-now`);
  await keeps(page);
  return fly;
}

/**
 * Opens the kept page anew until what is `seen` then is so: the worker's patience with a network is short, and a
 * server on a busy machine may be slower than that, so that the phone's own copy opens once more.
 */
async function openUntil(page: Page, fly: string, seen: () => Promise<void>): Promise<void> {
  await expect(async () => {
    await rest(page);
    await page.goto(fly);
    await ready(page);
    await seen();
  }).toPass();
}

/** A phone that has not been used for a while: nothing in the browser's own cache, and the worker asleep. */
async function rest(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.clearBrowserCache");
  await session.send("ServiceWorker.enable");
  await session.send("ServiceWorker.stopAllWorkers");
  return session;
}

test("no server and nothing in the browser's own cache: flight, card and move open whole, each from the other by a link", async ({
  page,
  link,
  server,
}) => {
  const fly = await keepTrip(page, "To Singapore");
  await server.kill();
  link.cut();
  await rest(page);
  await page.goto(fly);
  await ready(page);
  await expect(page.getByRole("heading", { name: "To Singapore" })).toBeVisible();
  await expect(page.getByText("Seated set").first()).toBeVisible();
  const isStyled = () =>
    page.evaluate(async () => [...(await document.fonts.ready)].some(({ status }) => status === "loaded"));

  await page.getByRole("link", { name: "The seat-exercise card" }).click();
  await expect(page.getByRole("heading", { name: "Signs that need medical help now" })).toBeVisible();
  expect(await isStyled()).toBe(true);
  await page.getByRole("link", { name: "Back to the flight" }).click();
  await ready(page);

  await page.locator(".panel:has(#moves) summary").first().click();
  await page.locator(".panel:has(#moves) details[open]").getByRole("link").click();
  await expect(page).toHaveURL(/\/exercises\//);
  await expect(page.locator("main svg").first()).toBeVisible();
  expect(await isStyled()).toBe(true);
  await page.getByRole("link", { name: "Back to the flight" }).click();
  await ready(page);

  await page.goto("/about");
  await expect(page.getByRole("heading", { name: "No network" })).toBeVisible();
  await page.getByRole("link", { name: "To Singapore" }).click();
  await ready(page);
  await page.getByRole("button", { name: "Forget on this phone" }).click();
  await expect(page.getByText("Forgotten on this phone.")).toBeVisible();
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  await server.restart();
  link.open();
});

test("a network that answers with nothing, or with half a page, holds up no kept page", async ({
  page,
  link,
}) => {
  const fly = await keepTrip(page, "To Singapore");
  await rest(page);
  link.hang();
  const other = await page.context().newPage();
  const lost = other.goto("/about");
  await page.goto(fly);
  await ready(page);
  await expect(page.getByText("Seated set").first()).toBeVisible();
  // Nor is there a wait at the next one.
  await page.getByRole("link", { name: "The seat-exercise card" }).click();
  await expect(page.getByRole("heading", { name: "Signs that need medical help now" })).toBeVisible();
  await lost;
  await expect(other.getByRole("heading", { name: "No network" })).toBeVisible();

  for (const bytes of [0, 1, 9000]) {
    await rest(page);
    link.cutAfter(bytes);
    await page.goto(fly);
    expect(link.isCut()).toBe(true);
    await ready(page);
    await expect(page.getByRole("button", { name: "Forget on this phone" })).toBeVisible();
  }
  link.open();
});

test("updates cut off at any point: the trip opens every time, whole, of one build or of the other", async ({
  page,
  link,
  first,
}) => {
  test.setTimeout(600_000 + CUTS * 60_000);
  const build = makeSecondBuild(process.env.NEXT_DIST_DIR ?? ".next-test", "second-build");
  const second = await startServer({
    dataDir: first.dataDir,
    env: { PUBLIC_URL: link.url, NEXT_DIST_DIR: build },
  });
  const other = await keepTrip(page, "To Lima");
  const ofOther = (await readCopies(page)).map(({ cache, path, bytes }) => `${cache} ${path} ${bytes}`);
  const fly = await keepTrip(page, "To Singapore");
  const card = fly.replace(/fly$/, "card");

  /** Which build each part of the page on show is of. */
  const shownBuild = () =>
    page.evaluate(() => {
      const { head = "first", script = "first" } = document.documentElement.dataset;
      const style = getComputedStyle(document.documentElement).getPropertyValue("--build") || "first";
      return { head, script, style };
    });
  const openAfresh = async () => {
    await rest(page);
    await page.goto(fly);
    await ready(page);
  };
  const openFromPhone = async () => {
    await openAfresh();
    await expect(page.locator("#keeping")).toContainText("Kept on this phone");
    const { head, script, style } = await shownBuild();
    expect([script, style]).toEqual([head, head]);
    await page.getByRole("link", { name: "The seat-exercise card" }).click();
    await expect(page.getByRole("heading", { name: "Signs that need medical help now" })).toBeVisible();
    const ofCard = await shownBuild();
    expect([ofCard.head, ofCard.style]).toEqual([head, head]);
    return head;
  };
  const deploy = async (name: string) => {
    link.open();
    link.connect(name === "second" ? second : first);
  };
  const keptAt = async () =>
    page.evaluate(
      async (path) => (await caches.keys()).filter((name) => path.includes(name.split(":")[1] ?? "-")),
      fly,
    );

  // Once without a cut, to know how long an update is.
  await deploy("second");
  const before = link.passed();
  const atFirst = await keptAt();
  await openUntil(page, fly, () => expect.poll(keptAt, SOON).not.toEqual(atFirst));
  await expect.poll(async () => (await keptAt()).length).toBe(1);
  const bytes = link.passed() - before;
  link.cut();
  let held = await openFromPhone();
  expect(held).toBe("second");

  const points = fc.sample(fc.noBias(fc.integer({ min: 0, max: bytes })), { numRuns: CUTS, seed: SEED });
  const outcomes: ("held" | "updated")[] = [];
  for (const point of points) {
    await test.step(`cut after ${point} of ${bytes} bytes`, async () => {
      await deploy(held === "first" ? "second" : "first");
      link.cutAfter(point);
      const now = await keptAt();
      await expect(async () => {
        // A machine too busy to answer within the worker's patience has not begun the update.
        if (!link.isCut() && (await shownBuild()).head === held) await openAfresh();
        const isDone = !(await keptAt()).some((name) => now.includes(name));
        expect(link.isCut() || isDone).toBe(true);
      }).toPass();
      link.cut();
      const opened = await openFromPhone();
      outcomes.push(opened === held ? "held" : "updated");
      held = opened;
    });
  }
  expect(outcomes, "an update that was cut off in time").toContain("held");

  await page.goto(other);
  await ready(page);
  const kept = await readCopies(page);
  const now = kept.map(({ cache, path, bytes: size }) => `${cache} ${path} ${size}`);
  expect(now).toEqual(expect.arrayContaining(ofOther));
  await deploy(held === "first" ? "second" : "first");
  await openUntil(page, fly, async () => expect((await shownBuild()).head).not.toBe(held));
  await expect.poll(async () => (await page.evaluate(() => caches.keys())).length).toBe(2);
  const documents = documentsOf(await readCopies(page));
  expect(documents.map(({ path }) => path)).toEqual(expect.arrayContaining([fly, card, other]));
  for (const reason of REASONS)
    expect(documents.filter(({ text }) => text.includes(reason)).map(({ path }) => path)).toEqual([]);
  await second.stop();
});

test("a phone with no room says so and keeps what it has; once there is room, the new copy alone stays", async ({
  page,
  link,
}) => {
  const fly = await keepTrip(page, "To Lima");
  const [, trip = ""] = /\/trips\/([\w-]+)/.exec(fly) ?? [];
  // Begun and broken off.
  await page.evaluate(
    async (name) => (await caches.open(name)).put("/x", new Response("x")),
    `kept:${trip}:1`,
  );
  await post(page, `/trips/${trip}/rename`, { version: "1", name: "To Quito" });
  const session = await rest(page);
  await session.send("Storage.overrideQuotaForOrigin", { origin: link.url, quotaSize: 1000 });
  const noRoom = page.locator("#ready").getByText("There is no room for it on this phone.");
  await openUntil(page, fly, () => expect(noRoom).toBeVisible(SOON));
  link.cut();
  await page.goto(fly);
  await ready(page);
  await expect(page.getByRole("heading", { name: "To Lima" })).toBeVisible();

  link.open();
  await session.send("Storage.overrideQuotaForOrigin", { origin: link.url });
  const old = await page.evaluate(() => caches.keys());
  const caching = () => page.evaluate(() => caches.keys());
  await openUntil(page, fly, () => expect.poll(caching, SOON).not.toEqual(old));
  await expect.poll(async () => (await caching()).length).toBe(1);
  link.cut();
  await page.goto(fly);
  await ready(page);
  await expect(page.getByRole("heading", { name: "To Quito" })).toBeVisible();
  link.open();
});
