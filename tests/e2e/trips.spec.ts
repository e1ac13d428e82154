import {
  BOTH_WIDTHS,
  expect,
  expectAccessible,
  expectNoSidewaysScroll,
  scriptsOnDesks,
  test,
} from "../support/browser";
import { unfold, CLOT_TEN_DAYS_AGO, planTrip, post, saveTrip } from "../support/traveller";

const DATED = { "departureDate.day": "1", "departureDate.month": "12", "departureDate.year": "2031" };

test.describe("with JavaScript on a desk, and without it on a phone:", BOTH_WIDTHS, () => {
  test.use({ javaScriptEnabled: scriptsOnDesks });

  test("from a duration on the start page to a saved trip that is there again", async ({ page }) => {
    await page.goto("/");
    await page.getByLabel("Hours").fill("13");
    await page.getByLabel("Minutes").fill("55");
    await page.getByRole("button", { name: "Plan this flight" }).click();
    await expect(page).toHaveURL(/\/plan\/about-you$/);

    await planTrip(page, {
      flight: {
        "duration.hours": "13",
        "duration.minutes": "55",
        ...DATED,
        departureTime: "21:05",
        seat: "window",
      },
    });
    await expect(page.getByRole("heading", { name: "Keep moving" })).toBeVisible();
    const timeline = page.getByRole("region", { name: "When to move" });
    await expect(timeline.getByText("Walk", { exact: false }).first()).toBeVisible();
    await expect(timeline).not.toContainText("21:30");
    await timeline.getByRole("link", { name: "Every prompt" }).click();
    await expect(timeline).toContainText("21:30");
    await expect(timeline).toContainText("25 min");
    await expect(timeline).toContainText("When your neighbours get up, go too");
    await expect(page.getByLabel("Keep my answers with this trip?")).not.toBeChecked();

    await page.getByLabel("Name of the trip").fill("Singapore <b>& back</b>");
    await page.getByRole("button", { name: "Save this trip" }).click();
    await expect(page).toHaveURL(/\/trips\/[\w-]{22}$/);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Singapore <b>& back</b>");
    await expect(page.getByText("Your answers are not kept with this trip")).toBeVisible();
    await expect(page.getByRole("region", { name: "When to move" })).toContainText("22:00");

    await page.goto("/trips");
    await expect(page.getByRole("link", { name: "Singapore <b>& back</b>" })).toBeVisible();
    await expect(page.getByText("1 December 2031, 21:05")).toBeVisible();
    await page.goto("/");
    await expect(page.getByRole("link", { name: "Singapore <b>& back</b>" })).toBeVisible();
  });
});

test(
  "every page of a trip reads well at this width, and axe finds nothing",
  BOTH_WIDTHS,
  async ({ page }) => {
    const check = async () => {
      await expectNoSidewaysScroll(page);
      await expectAccessible(page);
    };
    await page.goto("/trips");
    await expect(page.getByRole("heading", { name: "No saved trips yet" })).toBeVisible();
    await check();
    await planTrip(page, {
      start: { ageYears: "66" },
      clots: { ...CLOT_TEN_DAYS_AGO, familyClot: "notSure" },
    });
    await page.getByText("Where the advice differs").click();
    await check();
    await saveTrip(page, "A long name of a trip that has to wrap somewhere on a small telephone", {
      keepAnswers: true,
    });
    await unfold(page, "This trip");
    await page.getByText("Rename", { exact: true }).click();
    await check();
    for (const path of ["/", "/trips", "/about", `${new URL(page.url()).pathname}/delete`]) {
      await page.goto(path);
      await check();
    }
  },
);

test("another browser, a mistyped id and an unknown one get the same page, and 404", async ({
  page,
  newVisitor,
  expectedComplaints,
}) => {
  await saveTrip(page, "Mine");
  const { pathname } = new URL(page.url());
  expect((await page.goto(pathname))?.status()).toBe(200);

  expectedComplaints.push("404");
  const stranger = await newVisitor();
  await saveTrip(stranger, "Theirs");
  for (const path of [pathname, "/trips/AAAAAAAAAAAAAAAAAAAAAA", "/trips/no-id", "/trips/%E0%A4%A"]) {
    const response = await stranger.goto(path);
    expect(response?.status(), path).toBe(404);
    await expect(stranger.getByText("Mine", { exact: true })).toHaveCount(0);
  }
  await stranger.goto(pathname);
  await expect(stranger.getByRole("heading", { level: 1 })).toHaveText("Nothing here");
  await stranger.goto(`${pathname}/delete`);
  await expect(stranger.getByRole("heading", { level: 1 })).toHaveText("Nothing here");

  await post(stranger, `${pathname}/delete/confirmed`);
  await post(stranger, `${pathname}/rename`, { version: "1", name: "Stolen" });
  await page.goto("/trips");
  await expect(page.getByRole("link", { name: "Mine" })).toBeVisible();
});

test("a save sent twice at once, and again after its answer was lost, makes one trip", async ({ page }) => {
  await planTrip(page);
  const cookies = await page.context().cookies();
  const { origin } = new URL(page.url());
  const trip = await page.locator('input[name="trip"]').inputValue();
  const send = () =>
    fetch(`${origin}/plan/save`, {
      method: "POST",
      redirect: "manual",
      headers: { origin, cookie: cookies.map(({ name, value }) => `${name}=${value}`).join("; ") },
      body: new URLSearchParams({ name: "Once", trip }),
    });
  const answers = [...(await Promise.all([send(), send(), send()])), await send()];
  expect(answers.map(({ status }) => status)).toEqual([303, 303, 303, 303]);
  expect(new Set(answers.map(({ headers }) => headers.get("location")))).toEqual(new Set([`/trips/${trip}`]));
  const owners = answers.map((answer) => /owner=([^;]+)/.exec(answer.headers.getSetCookie().join())?.[1]);
  expect(new Set(owners).size).toBe(1);

  expect(await post(page, "/plan/save", { name: "Once", trip })).toBe(`/trips/${trip}`);
  await page.goto("/trips");
  await expect(page.getByRole("link", { name: "Once" })).toHaveCount(1);
});

test("a second trip belongs to the same owner", async ({ page }) => {
  await saveTrip(page, "First");
  await saveTrip(page, "Second");
  await page.goto("/trips");
  await expect(page.getByRole("link", { name: "First" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Second", exact: true })).toBeVisible();
});

test("answers that are kept show the advice; changing the flight keeps the trip and its answers", async ({
  page,
}) => {
  const hormones = { contraception: "combined" };
  await saveTrip(page, "Kept", { hormones, keepAnswers: true });
  const { pathname } = new URL(page.url());
  await expect(page.getByRole("heading", { name: "Worth mentioning before you fly" })).toBeVisible();

  await unfold(page, "This trip");
  await page.getByRole("button", { name: "Edit the flight" }).click();
  await page.getByLabel("Hours", { exact: true }).fill("3");
  await page.getByRole("button", { name: /^(Continue|Save)/ }).click();
  await expect(page).toHaveURL(/\/plan\/check$/);
  await page.goto("/plan/result");
  await expect(page.getByRole("heading", { name: "Keep moving" })).toBeVisible();
  await expect(page.getByLabel("Keep my answers with this trip?")).toBeChecked();
  await page.getByRole("button", { name: "Save changes" }).click();

  await expect(page).toHaveURL(new RegExp(`${pathname}$`));
  await expect(page.getByText("3 h from pushback to arrival")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Keep moving" })).toBeVisible();
  await page.goto("/trips");
  await expect(page.getByRole("link", { name: "Kept" })).toHaveCount(1);
});

test("without kept answers a changed flight asks the questions again", async ({ page }) => {
  await saveTrip(page, "Forgetful");
  await unfold(page, "This trip");
  await page.getByRole("button", { name: "Edit the flight" }).click();
  await page.getByRole("button", { name: /^(Continue|Save)/ }).click();
  await expect(page).toHaveURL(/\/plan\/about-you$/);
  await page.goto("/plan/result");
  await expect(page).not.toHaveURL(/\/plan\/result/);
});

test("a trip changed elsewhere meanwhile is not overwritten unasked, and both versions can stay", async ({
  page,
}) => {
  await saveTrip(page, "Before", { keepAnswers: true });
  const trip = page.url();
  await unfold(page, "This trip");
  await page.getByRole("button", { name: "Edit the flight" }).click();
  await page.getByLabel("Hours", { exact: true }).fill("5");
  await page.getByRole("button", { name: /^(Continue|Save)/ }).click();
  await post(page, `${new URL(trip).pathname}/rename`, { version: "1", name: "Renamed elsewhere" });

  await page.goto("/plan/result");
  await page.getByLabel("Name of the trip").fill("Mine");
  await page.getByRole("button", { name: "Save changes" }).click();
  await expect(page.locator("#problem")).toContainText("changed elsewhere");
  await expect(page.locator("#problem")).toContainText("Renamed elsewhere · 8 h from pushback");
  await expect(page.locator("#problem")).toContainText("Mine · 5 h from pushback");
  await expectAccessible(page);
  await expect(page.getByLabel("Name of the trip")).toHaveValue("Mine");
  await expect(page.getByLabel("Keep my answers with this trip?")).toBeChecked();
  await page.getByRole("button", { name: "Keep both" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Mine");
  await page.goto("/trips");
  await expect(page.getByRole("link", { name: "Renamed elsewhere" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Mine", exact: true })).toBeVisible();
});

test("Back after saving leads to the trips; a tab still open on the plan saves no second one, and loses no name", async ({
  page,
  context,
  expectedComplaints,
}) => {
  await planTrip(page);
  const tab = await context.newPage();
  await tab.goto("/plan/result");
  await page.getByLabel("Name of the trip").fill("Mine");
  await page.getByRole("button", { name: "Save this trip" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Mine");
  await page.goBack();
  await page.getByRole("link", { name: "Open your trips" }).click();
  await expect(page.getByRole("link", { name: "Mine" })).toHaveCount(1);

  expectedComplaints.push("409");
  await tab.getByLabel("Name of the trip").fill("Ours");
  await tab.getByRole("button", { name: "Save this trip" }).click();
  await expect(tab.getByRole("heading", { level: 1 })).toHaveText("Choose the name of this trip");
  await expect(tab.getByText("Ours", { exact: true })).toBeVisible();
  await expectNoSidewaysScroll(tab);
  await expectAccessible(tab);
  await tab.getByRole("button", { name: "Use what you typed" }).click();
  await expect(tab.getByRole("heading", { level: 1 })).toHaveText("Ours");
  await page.goto("/trips");
  await expect(page.getByRole("link", { name: "Ours" })).toHaveCount(1);
  await expect(page.getByRole("link", { name: "Mine" })).toHaveCount(0);
});

test("the saved version can be replaced on purpose", async ({ page }) => {
  await saveTrip(page, "Before", { keepAnswers: true });
  const { pathname } = new URL(page.url());
  await post(page, `${pathname}/edit`, { part: "flight" });
  await post(page, `${pathname}/rename`, { version: "1", name: "Renamed elsewhere" });
  await page.goto("/plan/result");
  await page.getByRole("button", { name: "Save changes" }).click();
  await page.getByRole("button", { name: "Save my changes over it" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Before");
});

test("the same flights are planned again without their day, with the answers to look through", async ({
  page,
}) => {
  await saveTrip(page, "Every month", { keepAnswers: true, flight: DATED });
  const { pathname } = new URL(page.url());
  await unfold(page, "This trip");
  await page.getByRole("button", { name: "Plan the same flights again" }).click();
  await expect(page).toHaveURL(/\/plan\?start=duplicate&from=check$/);
  await expect(page.locator('[id="name"]')).toHaveValue("Every month");
  await expect(page.locator('[id="legs.0.duration.hours"]')).toHaveValue("8");
  await expect(page.locator('[id="legs.0.departureDate.year"]')).toHaveValue("");
  await page.goto(pathname);
  await unfold(page, "This trip");
  await page.getByRole("button", { name: "Plan the same flights again" }).click();
  await expect(page).toHaveURL(/\/unfinished\?part=duplicate$/);
  await expect(page.getByRole("button", { name: "Plan the same flights again instead" })).toBeVisible();
});

test("beginning an edit asks first when another plan is in progress", async ({ page }) => {
  await saveTrip(page, "Saved");
  const trip = page.url();
  await planTrip(page, { flight: { name: "Half done" } });
  await page.goto("/");
  await expect(page.getByRole("heading", { name: "You have a plan in progress" })).toBeVisible();

  await page.goto(trip);
  await unfold(page, "This trip");
  await page.getByRole("button", { name: "Edit the flight" }).click();
  await expect(page).toHaveURL(/\/unfinished\?part=flight$/);
  await expect(page.getByText("In progress: Half done")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Carry on with the plan in progress" }).click();
  await expect(page.getByText("Half done")).toBeVisible();

  await page.goto(trip);
  await unfold(page, "This trip");
  await page.getByRole("button", { name: "Edit the flight" }).click();
  await page.getByRole("button", { name: "Change the saved trip instead" }).click();
  await expect(page).toHaveURL(/\/plan$/);
  await expect(page.locator('[id="legs.0.duration.hours"]')).toHaveValue("8");
  await expect(page.locator('[id="name"]')).toHaveValue("Saved");
});

test("renaming and deleting", async ({ page, expectedComplaints }) => {
  await saveTrip(page, "Old name");
  await unfold(page, "This trip");
  await page.getByText("Rename", { exact: true }).click();
  await page.getByLabel("Name of the trip").fill("New name");
  await page.getByRole("button", { name: "Save the name" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("New name");

  const { pathname } = new URL(page.url());
  expect(await post(page, `${pathname}/rename`, { version: "2", name: "x".repeat(81) })).toContain(
    "problem=name",
  );
  await page.goto(`${pathname}?problem=name`);
  await expect(page.getByText("Use at most 80 characters")).toBeVisible();

  await unfold(page, "This trip");
  await page.getByRole("link", { name: "Delete" }).click();
  await expect(page.getByText("New name")).toBeVisible();
  await page.getByRole("button", { name: "Delete it" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("The trip is deleted");
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("New name");

  await unfold(page, "This trip");
  await page.getByRole("link", { name: "Delete" }).click();
  await page.getByRole("button", { name: "Delete it" }).click();
  expect(await post(page, `${pathname}/delete/undone`)).toBe("/trips?undo=late");
  await page.goto("/trips?undo=late");
  await expect(page.getByRole("status")).toContainText("too late");
  await expect(page.getByRole("link", { name: "New name" })).toHaveCount(0);
  expectedComplaints.push("404");
  expect((await page.goto(pathname))?.status()).toBe(404);
});

test("a trip with no name is called by its length", async ({ page }) => {
  await saveTrip(page, "");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("8 h flight");
});

test("a flight under three hours has a short plan, and says that no advice asks for it", async ({ page }) => {
  await planTrip(page, { flight: { "duration.hours": "2" } });
  await expect(
    page.getByText("No travel advice that we read asks for this on a flight this short"),
  ).toBeVisible();
  await expect(page.getByText("Heel-toe rock").first()).toBeVisible();
  await planTrip(page, { flight: { "duration.hours": "3" } });
  await expect(page.getByText("No travel advice that we read asks for this")).toHaveCount(0);
});

test("a tampered owner cookie is no owner, and never an error", async ({ page, expectedComplaints }) => {
  await saveTrip(page, "Mine");
  const { pathname } = new URL(page.url());
  const cookies = await page.context().cookies();
  // The key that counts, and the key's own cookie.
  const keys = cookies.filter(({ name }) => /owner$|key-/.test(name));
  expect(keys).toHaveLength(2);
  for (const key of keys)
    expect(key).toMatchObject({ httpOnly: true, secure: true, sameSite: "Lax", path: "/" });
  await page.context().addCookies(keys.map((key) => ({ ...key, value: key.value.replace(/^../, "AA") })));
  expectedComplaints.push("404");
  expect((await page.goto(pathname))?.status()).toBe(404);
  await page.goto("/trips");
  await expect(page.getByRole("heading", { name: "No saved trips yet" })).toBeVisible();
});
