import type { Page } from "playwright/test";
import { SYMPTOMS } from "@/lib/core/advice/options";
import { english as en } from "../support/english";
import { BOTH_WIDTHS, expect, expectAccessible, expectNoSidewaysScroll, test } from "../support/browser";
import { documentsOf, readCopies } from "../support/copies";
import { CLOT_TEN_DAYS_AGO, saveTrip, unfold } from "../support/traveller";

/** The flight of every test here pushes back at 21:05 UTC, as its departure has no airport: its clock is the phone's. */
const DEPARTS = "2031-12-01T21:05:00Z";
const FLIGHT = {
  "duration.hours": "13",
  "duration.minutes": "55",
  "departureDate.day": "1",
  "departureDate.month": "12",
  "departureDate.year": "2031",
  departureTime: "21:05",
  seat: "aisle",
};
const COUNTS_ONLY = { familyClot: "yes" };

/** A saved trip, with answers that give reasons, whose in-flight page is open; gives the trip's path. */
async function openFlight(page: Page, at = DEPARTS): Promise<string> {
  await page.clock.install({ time: new Date(at) });
  await page.clock.resume();
  await saveTrip(page, "To Singapore", { flight: FLIGHT, clots: COUNTS_ONLY, keepAnswers: true });
  const { pathname } = new URL(page.url());
  await page.goto(`${pathname}/fly`);
  await ready(page);
  return pathname;
}

const ready = (page: Page) => expect(page.locator("html[data-ready]")).toBeAttached();
const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name, exact: true });
const next = (page: Page) => page.locator("#now .next");

test("kept by an earlier version, it opens with no server and says so on every page", async ({
  page,
  server,
  expectedComplaints,
}) => {
  const path = await openFlight(page);
  await page.goto(path);
  await page.getByRole("link", { name: "Keep on this phone" }).click();
  await expect(page.getByText("Kept on this phone").first()).toBeVisible();
  await page.goto(`${path}/fly?kept`);
  await expect(page.getByText(en.again.earlier)).toHaveCount(0);
  // As the version before left it: its marker says nothing of what the moves know.
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const key of await cache.keys()) {
        if (!key.url.endsWith("/fly/kept.json")) continue;
        const marker = (await (await cache.match(key))?.json()) as { schema?: number };
        delete marker.schema;
        await cache.put(key, Response.json(marker));
      }
    }
  });
  expectedComplaints.push(/ERR_CONNECTION_(REFUSED|RESET).*\/fly\/progress/);
  await server.kill();
  try {
    for (const kept of ["/fly", "/card"]) {
      await page.goto(`${path}${kept}`);
      await expect(page.getByText(en.again.earlier)).toBeVisible();
    }
    await expectNoSidewaysScroll(page);
    await page.goto(`${path}/fly`);
    await ready(page);
    await expect(page.getByRole("heading", { name: "The whole flight" })).toBeVisible();
  } finally {
    await server.restart();
  }
});

test("kept with one tap, it opens with no server: the flight, the card, the moves, and a list of what is kept", async ({
  page,
  server,
  expectedComplaints,
}) => {
  const path = await openFlight(page);
  await page.goto(path);
  await unfold(page, en.guidance.headings.ASK);
  const reasons = await page.locator("main").innerText();
  await page.getByRole("link", { name: "Keep on this phone" }).click();
  await expect(page.getByText("Kept on this phone").first()).toBeVisible();
  await page.getByRole("link", { name: "Ready for the plane?" }).first().click();
  await expect(page.getByText(/has just opened from this phone alone, at .+ It was kept \d/)).toBeVisible();

  const files = await readCopies(page);
  const documents = documentsOf(files);
  expect(documents.map((file) => file.path)).toEqual(expect.arrayContaining([`${path}/fly`, `${path}/card`]));
  expect(files.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(300_000);
  // What the trip's page says of the answers is nowhere in what is kept.
  for (const told of ["A blood clot in a parent", en.guidance.headings.ASK]) {
    expect(reasons).toContain(told);
    expect(documents.filter(({ text }) => text.includes(told)).map((file) => file.path)).toEqual([]);
  }
  // An icon of its own, in the page itself: a browser that is given none asks the network for one.
  for (const { path, text } of documents)
    expect(text, path).toMatch(/<link rel="?icon"? href="data:image\/svg\+xml;base64,[\w+/=]+"/);
  const named = documents.flatMap(({ text }) =>
    [...text.matchAll(/<script[^>]* src="([^"]*)"/g)].map(([, src]) => src),
  );
  expect([...new Set(named)]).toEqual([expect.stringMatching(/^\/companion\/\w+\.js$/)]);
  expect(files.map((file) => file.path)).toContain(named[0]);
  const fly = documents.find((file) => file.path === `${path}/fly`)?.text ?? "";
  expect(fly.length).toBeLessThan(60_000);
  // A dead server looks like a network to the phone: it tries to send its notes.
  expectedComplaints.push(/ERR_CONNECTION_(REFUSED|RESET).*\/fly\/progress/);
  await server.kill();
  try {
    await page.goto(`${path}/fly`);
    await ready(page);
    await expect(page.getByRole("heading", { name: "Have you pushed back?" })).toBeVisible();
    await page.goto(`${path}/card`);
    await expect(page.getByRole("heading", { name: "Signs that need medical help now" })).toBeVisible();
    await page.getByRole("link", { name: "Back to the flight" }).click();
    await expect(page.getByRole("heading", { name: "The whole flight" })).toBeVisible();
    await page.goto("/trips");
    await expect(page.getByRole("heading", { name: "No network" })).toBeVisible();
    await expect(page.getByRole("status")).toContainText("These trips open without a network:");
    await page.getByRole("link", { name: "To Singapore" }).click();

    const session = await page.context().newCDPSession(page);
    await session.send("Network.clearBrowserCache");
    await session.send("Emulation.setScriptExecutionDisabled", { value: true });
    await page.goto(`${path}/fly`);
    await expect(page.getByText("Seated set").first()).toBeVisible();
    await expect(page.locator(".times li").nth(1).locator("b").first()).toHaveText("55 min");
    await session.send("Emulation.setScriptExecutionDisabled", { value: false });

    await page.reload();
    await ready(page);
    await expectAccessible(page);
    await button(page, "Cabin mode").click();
    await expectAccessible(page);
    await button(page, "Forget on this phone").click();
    await expect(page.getByText("Forgotten on this phone.")).toBeVisible();
    expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(0);
  } finally {
    await server.restart();
  }
});

test("the longest trip there is takes less than 300 kB of a phone, everything counted", async ({ page }) => {
  const leg = {
    "duration.hours": "25",
    "duration.minutes": "0",
    "layover.hours": "48",
    "layover.minutes": "0",
  };
  const flight = Array.from({ length: 8 }, (_, number) =>
    Object.entries(leg)
      .filter(([name]) => number > 0 || name.startsWith("duration"))
      .map(([name, value]) => [`legs.${number}.${name}`, value] as const),
  ).flat();
  const often = { "preferences.setEveryMinutes": "20", "preferences.walkEveryMinutes": "60" };
  await saveTrip(page, "Round the world", { flight: { ...Object.fromEntries<string>(flight), ...often } });
  await page.getByRole("link", { name: "Keep on this phone" }).click();
  await expect(page.getByText(/Kept on this phone \d/).first()).toBeVisible();
  const files = await readCopies(page);
  expect(files.map(({ path }) => path)).toContain(`${new URL(page.url()).pathname.replace("/fly", "")}/card`);
  expect(files.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(300_000);
  const fly = files.find(({ path }) => path.endsWith("/fly"));
  expect(fly?.text).toContain("Flight 8 of 8");
  expect(new TextEncoder().encode(fly?.text).length).toBeLessThan(60_000);
});

test("one next thing at a time: done, later, slept through; nothing is lost by a reload or another zone", async ({
  page,
}) => {
  await openFlight(page);
  await button(page, "Just now").click();
  await expect(next(page)).toContainText(/Next at \d\d:\d\d in 2\d min/);
  await expect(next(page).getByRole("heading")).toContainText("Quick set");
  const pushedBack = await page.locator("#noted").innerText();

  await page.clock.fastForward("26:00");
  await expect(next(page)).toContainText("Now");
  await button(page, "Later").click();
  await expect(next(page)).toContainText("in 10 min");
  await page.reload();
  await ready(page);
  await expect(next(page)).toContainText(/in (10|9) min/);
  await button(page, "Done already").click();
  await expect(page.locator("#totals")).toHaveText("So far: 1 set.");

  // The phone takes the destination's time: instants stay what they were.
  const before = await page.evaluate(() => document.querySelector(".nextrow b")?.textContent);
  await page.addInitScript(() => (Date.prototype.getTimezoneOffset = () => -780));
  await page.reload();
  await ready(page);
  expect(await page.evaluate(() => document.querySelector(".nextrow b")?.textContent)).toBe(before);
  await expect(page.locator("#totals")).toHaveText("So far: 1 set.");
  expect(pushedBack).toMatch(/pushed back at/);

  await button(page, "I walked").click();
  await expect(page.locator("#totals")).toHaveText("So far: 1 set, 1 walk.");
  await button(page, "Take it back").click();
  await expect(page.locator("#totals")).toHaveText("So far: 1 set.");
  await button(page, "I walked").click();
  await button(page, "Belt sign on").click();
  await expect(page.locator(".times .walk:not(.done)")).toHaveCount(0);
  await button(page, "Belt sign off").click();
  await expect(page.locator(".times .walk:not(.done)")).not.toHaveCount(0);

  await page.locator("summary", { hasText: "Going to sleep" }).click();
  await button(page, "4 h").click();
  await expect(page.getByRole("heading", { name: "Sleep well" })).toBeVisible();
  await page.clock.fastForward("03:00:00");
  await expect(page.getByRole("heading", { name: "Sleep well" })).toBeVisible();
  await button(page, "I'm awake").first().click();
  await expect(next(page).getByRole("heading")).toHaveCount(1);
  await expect(page.locator(".nextrow")).toHaveCount(1);
});

test("one press counts once, the focus stays near, what is typed stays, and what falls due is said once", async ({
  page,
}) => {
  await openFlight(page);
  await page.setViewportSize({ width: 360, height: 780 });
  const focused = () =>
    page.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      const { slot, do: does } = element.dataset;
      return element.id === "" ? (slot ?? does ?? element.tagName) : element.id;
    });
  await button(page, "Just now").focus();
  await page.keyboard.press("Enter");
  expect(await focused()).toBe("next");
  await expect(page.locator("#due")).toHaveText("");

  await page.locator("summary", { hasText: "Late or early" }).click();
  await page.locator("#late-at").fill("21:17");
  await page.locator("#late-at").focus();
  await page.clock.fastForward("26:00");
  await expect(page.locator("#due")).toHaveText("Now: Quick set, 1 min.");
  await expect(page.locator("#late-at")).toHaveValue("21:17");
  expect(await focused()).toBe("late-at");
  await page.locator("summary", { hasText: "Late or early" }).click();

  // All there is to press stands in the first screen, under the thumb.
  for (const name of ["Later", "Done", "Start", "I walked", "Belt sign on"])
    await expect(button(page, name)).toBeInViewport({ ratio: 1 });
  for (const name of ["Going to sleep", "Late or early"])
    await expect(page.locator("summary", { hasText: name })).toBeInViewport({ ratio: 1 });
  await expect(next(page).locator("svg")).toBeInViewport({ ratio: 1 });

  await button(page, "Belt sign on").press("Enter");
  expect(await focused()).toBe("belt");
  await button(page, "Belt sign off").press("Enter");
  expect(await focused()).toBe("belt");

  const done = await button(page, "Done").boundingBox();
  if (done === null) throw new Error("Done has no place.");
  const [x, y] = [done.x + done.width / 2, done.y + done.height / 2];
  await button(page, "Done").focus();
  await page.mouse.dblclick(x, y);
  await page.touchscreen.tap(x, y);
  await expect(page.locator("#totals")).toHaveText("So far: 1 set.");
  expect(await focused()).toBe("next");
  await expect(page.locator("#due")).toHaveText("");
  await button(page, "I walked").dblclick();
  await expect(page.locator("#totals")).toHaveText("So far: 1 set, 1 walk.");
  await button(page, "Take it back").click();
  await expect(page.locator("#totals")).toHaveText("So far: 1 set.");

  // A press right after a step was marked counts as its second one.
  await page.clock.fastForward("00:02");
  await button(page, "Start").click();
  for (const [width, height] of [
    [320, 256],
    [780, 360],
  ] as const) {
    await page.setViewportSize({ width, height });
    const drawing = page.getByRole("dialog").locator(".figure svg");
    await expect(drawing).toBeInViewport({ ratio: 0.9 });
    expect((await drawing.boundingBox())?.height).toBeGreaterThan(100);
    await expect(button(page, "Pause")).toBeInViewport({ ratio: 1 });
  }
});

test("the light of the cabin is on every page of the trip and of its moves, and can be put out there", async ({
  page,
}) => {
  const path = await openFlight(page);
  await button(page, "Cabin mode").click();
  for (const lit of [path, `${path}/card`, `${path}/after`, "/exercises/X1"]) {
    await page.goto(lit);
    await expect(page.locator("html"), lit).toHaveAttribute("data-theme", "cabin");
    await expect(button(page, "Day mode"), lit).toBeVisible();
    await expectNoSidewaysScroll(page);
  }
  await expectAccessible(page);
  await button(page, "Day mode").click();
  await page.goto(path);
  await expect(page.locator("html")).not.toHaveAttribute("data-theme");
  await expect(button(page, "Day mode")).toBeHidden();
});

test(
  "a set step by step, cabin mode that stays, and a clock set by hand that is asked about",
  BOTH_WIDTHS,
  async ({ page }) => {
    await openFlight(page);
    await button(page, "Just now").click();
    await button(page, "Start").click();
    const guide = page.getByRole("dialog");
    await expect(guide).toContainText("Get ready");
    await expect(guide.locator("svg")).toBeVisible();
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
    await guide.getByRole("button", { name: "Next move" }).click();
    await expect(guide).toContainText("The last one");
    await guide.getByRole("button", { name: "Next move" }).click();
    await guide.getByRole("button", { name: "Done" }).click();
    await expect(page.locator("#totals")).toHaveText("So far: 1 set.");

    await button(page, "Cabin mode").click();
    await page.reload();
    await ready(page);
    await expect(page.locator("html")).toHaveAttribute("data-theme", "cabin");
    await expectAccessible(page);
    await button(page, "Day mode").click();
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);

    await page.evaluate(() => {
      const { now } = Date;
      Date.now = () => now() - 3 * 3_600_000;
    });
    await expect(page.getByRole("heading", { name: "Did you change the phone's clock?" })).toBeVisible();
  },
);

test(
  "a warning sign, one tap away, stops the plan and says what to say; a slip can be undone",
  BOTH_WIDTHS,
  async ({ page }) => {
    await openFlight(page);
    await page.getByRole("link", { name: "Warning signs" }).click();
    await expect(page.getByText("Coughing up blood")).toBeVisible();
    await button(page, "I have one of these").click();
    const left = async () => {
      await expect(page.locator("#stop")).toBeVisible();
      await expect(page.locator("#plan")).toBeHidden();
      await expect(page.getByText(en.crew.en.crew).first()).toBeVisible();
      for (const sign of SYMPTOMS) await expect(page.getByText(en.signs[sign])).toBeVisible();
    };
    await left();
    await page.reload();
    await left();
    await page.getByText("All 14 languages").click();
    await expect(page.getByText(en.crew.th.doctor)).toBeVisible();
    await expectAccessible(page);
    await button(page, "I pressed this by mistake").click();
    await expect(page.locator("#plan")).toBeVisible();
  },
);

test("what two devices noted without a network comes together once there is one, and after it is what to look out for", async ({
  page,
  newVisitor,
}) => {
  const path = await openFlight(page);
  const tablet = await newVisitor({ storageState: await page.context().storageState() });
  await tablet.clock.install({ time: new Date(DEPARTS) });
  await tablet.clock.resume();
  await tablet.goto(`${path}/fly`);
  await ready(tablet);
  await button(page, "Just now").click();
  await expect(page.locator("#sync")).toHaveText(en.fly.sync.sent);

  for (const device of [page, tablet]) await device.context().setOffline(true);
  await page.clock.fastForward("26:00");
  await button(page, "Done").click();
  await button(tablet, "Just now").click();
  await tablet.clock.fastForward("27:00");
  await button(tablet, "Skip").click();
  await button(tablet, "I walked").click();
  await expect(page.locator("#sync")).toHaveText(en.fly.sync.waiting);
  await tablet.context().setOffline(false);
  await expect(tablet.locator("#sync")).toHaveText(en.fly.sync.sent);
  await page.context().setOffline(false);
  await expect(page.locator("#sync")).toHaveText(en.fly.sync.sent);
  // The tablet said later that the entry was skipped, and that is the last word on it; the walk stays.
  await expect(page.locator("#totals")).toHaveText("So far: 1 walk.");

  await page.clock.fastForward("15:00:00");
  await page.getByRole("link", { name: en.fly.arrived.after }).click();
  await expect(page.getByText("So far: 1 walk.")).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: "Day 56" })).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
});

test("a locked trip takes no plan into the air, and a stranger's is not there", async ({
  page,
  newVisitor,
  expectedComplaints,
}) => {
  const path = await openFlight(page);
  const stranger = await newVisitor();
  await saveTrip(stranger, "Locked", { clots: CLOT_TEN_DAYS_AGO });
  const locked = new URL(stranger.url()).pathname;
  await stranger.goto(`${locked}/fly`);
  await expect(stranger.getByRole("heading", { name: "No plan to show" })).toBeVisible();
  expect(await stranger.content()).not.toMatch(/Heel lifts|Quick set/);
  expectedComplaints.push("404");
  expect((await stranger.goto(`${path}/fly`))?.status()).toBe(404);
});
