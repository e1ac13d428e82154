import { expect, expectAccessible, expectNoSidewaysScroll, test } from "../support/browser";
import { dateIn } from "../support/plan";
import { post, saveTrip } from "../support/traveller";

test("a flight known only by its length is flown, said and planned again", async ({ page }) => {
  await saveTrip(page, "Flying", {
    flight: { "duration.hours": "9", "duration.minutes": "30", seat: "aisle" },
  });
  const { pathname } = new URL(page.url());
  const timeline = page.getByRole("region", { name: "When to move" });
  const panel = page.getByRole("region", { name: "In the air" });
  await expect(panel).toHaveCount(0);
  // Nothing can be said of a flight that has not pushed back.
  await post(page, `${pathname}/progress`, { leg: "1", say: "walked" });

  await page.getByText("Flying now? Say when you pushed back").click();
  await page.getByLabel("Minutes ago").fill("a while");
  await page.getByRole("button", { name: "Pushed back then" }).click();
  await expect(page.getByLabel("Minutes ago")).toHaveValue("a while");
  await expect(page.getByLabel("Minutes ago")).toHaveAccessibleDescription(/Give whole minutes/);
  await page.getByLabel("Minutes ago").fill("121");
  await page.getByRole("button", { name: "Pushed back then" }).click();
  await expect(panel).toContainText(/2 h 0\d since pushback/);
  await expect(panel).toContainText(/Walk in \d+ min/);
  // A phone has the list alone, in the air.
  const isPhone = (page.viewportSize()?.width ?? 0) < 640;
  await expect(timeline.getByRole("img").filter({ visible: true })).toHaveCount(isPhone ? 0 : 1);

  await panel.getByRole("button", { name: "Done (Quick set, 2 h)" }).click();
  await expect(page).toHaveURL(/#l1m120$/);
  await expect(panel).toContainText("So far: 1 set.");
  await panel.getByRole("button", { name: "I walked just now" }).click();
  await expect(panel).toContainText("So far: 1 set and 1 walk.");
  await expect(panel).not.toContainText(/Walk in \d+ min/);
  await panel.getByRole("button", { name: "That walk was a slip: take it back" }).click();
  await expect(panel).toContainText("So far: 1 set.");
  await expect(panel).toContainText(/Walk in \d+ min/);
  await panel.getByRole("button", { name: "I walked just now" }).click();
  await panel.getByLabel("How long").selectOption("3");
  await panel.getByRole("button", { name: "I am going to sleep" }).click();
  await expect(panel).toContainText("After sleep");
  await expect(timeline).toContainText("You walked");
  await expect(timeline).toContainText(/Sleep until 5 h/);

  await timeline.getByRole("link", { name: "Every prompt" }).click();
  await timeline.getByText("Done or missed? And why then").first().click();
  await timeline
    .getByRole("button", { name: /^Missed/ })
    .first()
    .click();
  await expect(page).toHaveURL(/prompts=all#l1m/);
  await expect(timeline).toContainText(/Quick set 1 min, missed/);
  await panel.getByText("Landing later or earlier").click();
  await panel.getByLabel("Minutes later or earlier than that").fill("25");
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await panel.getByRole("button", { name: "Later" }).click();
  await expect(timeline).toContainText("9 h 55");

  // What was printed is what was saved.
  await page.goto(`${pathname}/card`);
  await expect(page.getByText("9 h 30").first()).toBeVisible();
});

/** What a clock somewhere shows so many minutes from now. */
const clockIn = (timeZone: string, minutes = 0) =>
  new Intl.DateTimeFormat("en-GB", { timeZone, hour: "2-digit", minute: "2-digit" }).format(
    Date.now() + minutes * 60_000,
  );

test("between two zones, in a browser of a third: the traveller's own clock first, and a sleep moves the rest", async ({
  page,
}) => {
  await saveTrip(page, "London to Singapore", {
    flight: {
      from: "LHR",
      to: "SIN",
      ...dateIn("departureDate", new Date(Date.now() + 86_400_000)),
      departureTime: "21:05",
      "duration.hours": "13",
      "duration.minutes": "55",
    },
  });
  const { pathname } = new URL(page.url());
  await post(page, `${pathname}/progress`, { leg: "1", say: "pushedBackNow" });
  const panel = page.getByRole("region", { name: "In the air" });
  /** Read until the minute does not turn meanwhile. */
  const reads = async (says: () => RegExp) =>
    expect(async () => {
      await page.goto(pathname);
      expect((await panel.innerText()).replace(/\s+/g, " ")).toMatch(says());
    }).toPass();
  const bothNow = () =>
    new RegExp(`${clockIn("Europe/London")} in London.*${clockIn("Asia/Singapore")} in Singapore`);
  await reads(bothNow);
  await expect(panel).toContainText(/Next.*\d\d:\d\d in London, \d+ min since pushback/);

  await post(page, `${pathname}/progress`, { leg: "1", say: "asleep", asleep: "4" });
  await page.goto(pathname);
  await expect(panel).toContainText(
    /After sleep.*in (3 h 59|4 h( 0\d)?).*\d\d:\d\d in London, 4 h( 0\d)? since pushback/,
  );
  await expect(page.getByRole("region", { name: "When to move" })).toContainText(/Sleep until 4 h/);
});

test("a post from elsewhere, or of nobody's trip, changes nothing", async ({ page }) => {
  await saveTrip(page, "Mine");
  const { pathname, origin } = new URL(page.url());
  const form = { leg: "1", say: "pushedBackNow" };
  const foreign = await page.request.post(`${pathname}/progress`, {
    form,
    headers: { origin: "https://elsewhere.example" },
    maxRedirects: 0,
  });
  expect(foreign.status()).toBe(403);
  expect(await post(page, "/trips/AAAAAAAAAAAAAAAAAAAAAA/progress", form)).toContain("/trips/AAAA");
  await page.goto(pathname);
  await expect(page.getByRole("region", { name: "In the air" })).toHaveCount(0);
  expect(await post(page, `${pathname}/progress`, form)).toBe(`${pathname}#now`);
  await page.goto(`${origin}${pathname}`);
  await expect(page.getByRole("region", { name: "In the air" })).toBeVisible();
});
