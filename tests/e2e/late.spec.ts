import type { BrowserContext, Page } from "playwright/test";
import { english as en } from "../support/english";
import { test } from "../support/between";
import { expect } from "../support/browser";
import type { Asked } from "../support/proxy";
import { unfold, planTrip, saveTrip } from "../support/traveller";
import { IS_LONG } from "../support/long";

// What comes late: answers and requests that were on their way while the key of a browser was changed, forgotten or
// deleted in another tab. A proxy before the site holds them back.

const opening = (path: string) => (asked: Asked) => asked.method === "GET" && asked.path === path;
const sending = (path: string) => (asked: Asked) => asked.method === "POST" && asked.path === path;

const codeOn = async (page: Page) =>
  (await page.getByRole("listitem").locator("code").allTextContents()).join("-");
const idOf = (page: Page) => /\/trips\/([\w-]{22})/.exec(page.url())?.[1] ?? "";

/** The cookie as browsers have it that were here before, which a visit renews. */
async function age(context: BrowserContext): Promise<void> {
  const { name = "", value = "" } =
    (await context.cookies()).find((cookie) => /^(__Host-)?owner$/.test(cookie.name)) ?? {};
  const url = (await context.cookies())[0]?.domain ?? "";
  await context.clearCookies();
  await context.addCookies([
    { name, value, domain: url, path: "/", secure: true, httpOnly: true, sameSite: "Lax" },
  ]);
}

/** Presses the button that changes the key, twice: on the page that offers it, and on the one that shows the new code. */
async function changeKey(tab: Page): Promise<string> {
  await tab.goto("/your-data");
  await tab.getByRole("button", { name: "Change my key" }).click();
  await tab.waitForURL(/\/your-data\/key/);
  const code = await codeOn(tab);
  await tab.getByRole("button", { name: "Change my key" }).click({ noWaitAfter: true });
  return code;
}

async function rename(tab: Page, name: string): Promise<void> {
  await unfold(tab, "This trip");
  await tab.getByText("Rename", { exact: true }).click();
  await tab.getByLabel("Name of the trip").fill(name);
  await tab.getByRole("button", { name: "Save the name" }).click({ noWaitAfter: true });
}

const LEAVING = {
  forget: { path: "/your-data/forget", button: "Forget this browser" },
  delete: { path: "/your-data/delete", button: "Delete everything" },
} as const;

/** All orders in which these can come. */
const orders = <T>(all: readonly T[]): readonly (readonly T[])[] =>
  all.length === 0
    ? [[]]
    : all.flatMap((one) => orders(all.filter((other) => other !== one)).map((rest) => [one, ...rest]));
const ORDERS = orders(["view", "rename", "act"] as const);

const ACTS = ["change", "forget", "delete"] as const;
/** By `npm run test:long` each act in each order; by `npm test` each order with one act, and each act in two. */
const cases = ACTS.flatMap((act, index) =>
  ORDERS.filter((_, at) => IS_LONG || at % ACTS.length === index).map((order) => [act, order] as const),
);
for (const [act, order] of cases) {
  test(`${act}: answers in the order ${order.join(", ")} bring no old key back and lose no trip`, async ({
    page: viewing,
    between,
    expectedComplaints,
  }) => {
    // Where the trip was.
    if (act !== "change") expectedComplaints.push("404");
    await saveTrip(viewing, "Kept");
    const id = idOf(viewing);
    const context = viewing.context();
    await age(context);
    const [acting, renaming] = [await context.newPage(), await context.newPage()];
    await renaming.goto(`/trips/${id}`);
    await age(context);

    const held = {
      view: between.hold("answer", opening("/trips")),
      rename: between.hold("answer", sending(`/trips/${id}/rename`)),
      act: between.hold(
        "answer",
        (asked) => asked.method === "POST" && /key\/changed|\/confirmed$/.test(asked.path),
      ),
    };
    const viewed = viewing.goto("/trips");
    await held.view.came;
    await rename(renaming, "Renamed");
    await held.rename.came;
    let code = "";
    if (act === "change") code = await changeKey(acting);
    else {
      await acting.goto(LEAVING[act].path);
      await acting.getByRole("button", { name: LEAVING[act].button }).click({ noWaitAfter: true });
    }
    await held.act.came;
    const arrived = {
      view: () => viewed.then(() => viewing.waitForLoadState()),
      rename: () =>
        expect(renaming.getByRole("heading", { level: 1, name: /Renamed|Nothing here/ })).toBeVisible(),
      act: () => acting.waitForURL(/\?done=/),
    };
    for (const one of order) {
      held[one].letGo();
      await arrived[one]();
    }

    const after = await context.newPage();
    await after.goto("/trips");
    if (act === "change") {
      await expect(after.getByRole("link", { name: "Renamed" })).toBeVisible();
      await after.goto("/your-data/code");
      expect(await codeOn(after)).toBe(code);
    } else {
      await expect(after.getByRole("heading", { name: "No saved trips yet" })).toBeVisible();
      await after.goto(`/trips/${id}/card`);
      await expect(after.getByText("Renamed")).toHaveCount(0);
    }
  });
}

test("a rename on its way to the site while the key is changed is kept: refused with its form, or under the new key", async ({
  page,
  between,
  expectedComplaints,
}) => {
  await saveTrip(page, "Before");
  const id = idOf(page);
  const [early, acting] = [await page.context().newPage(), await page.context().newPage()];
  await early.goto(`/trips/${id}`);
  // Sent with the old key alone: it cannot be taken under that one any more.
  const held = between.hold("request", sending(`/trips/${id}/rename`));
  await rename(early, "Typed");
  await held.came;
  const code = await changeKey(acting);
  await acting.waitForURL(/done=key/);
  expectedComplaints.push("409");
  held.letGo();
  await expect(early.getByRole("heading", { name: "opens nothing any more" })).toBeVisible();
  await early.getByRole("button", { name: "Try again" }).click();
  await expect(early).toHaveURL(new RegExp(`/trips/${id}$`));
  await acting.goto("/trips");
  await expect(acting.getByRole("link", { name: "Typed" })).toBeVisible();

  // Sent once the browser held the next key too: taken under that one.
  await acting.goto("/your-data");
  await acting.getByRole("button", { name: "Change my key" }).click();
  await acting.waitForURL(/\/your-data\/key/);
  await early.goto(`/trips/${id}`);
  const other = between.hold("request", sending(`/trips/${id}/rename`));
  await rename(early, "Typed again");
  await other.came;
  await acting.getByRole("button", { name: "Change my key" }).click();
  await acting.waitForURL(/done=key/);
  other.letGo();
  await expect(early).toHaveURL(new RegExp(`/trips/${id}$`));
  await acting.goto("/trips");
  await expect(acting.getByRole("link", { name: "Typed again" })).toBeVisible();
  await acting.goto("/your-data/code");
  expect(await codeOn(acting)).not.toBe(code);
});

test("the key changed from two tabs: the first counts, the other changes nothing and says so; a lost answer loses nothing", async ({
  page,
  between,
}) => {
  await saveTrip(page, "Kept");
  const [one, other] = [await page.context().newPage(), await page.context().newPage()];
  for (const tab of [one, other]) {
    await tab.goto("/your-data");
    await tab.getByRole("button", { name: "Change my key" }).click();
    await tab.waitForURL(/\/your-data\/key/);
  }
  const code = await codeOn(one);
  expect(await codeOn(other)).not.toBe(code);
  await one.getByRole("button", { name: "Change my key" }).click();
  await one.waitForURL(/done=key/);
  await other.getByRole("button", { name: "Change my key" }).click();
  await expect(other.getByRole("alert")).toContainText("That new key was not taken");
  await other.goto("/your-data/code");
  expect(await codeOn(other)).toBe(code);

  // The answer to the second press does not come: the key was changed all the same, and the browser has it.
  await one.goto("/your-data");
  await one.getByRole("button", { name: "Change my key" }).click();
  await one.waitForURL(/\/your-data\/key/);
  const next = await codeOn(one);
  const lost = between.hold("answer", sending("/your-data/key/changed"));
  await one.getByRole("button", { name: "Change my key" }).click({ noWaitAfter: true });
  await lost.came;
  await one.close();
  await page.goto("/trips");
  await expect(page.getByRole("link", { name: "Kept" })).toBeVisible();
  await page.goto("/your-data/code");
  expect(await codeOn(page)).toBe(next);
  // Everything deleted, and what was on its way comes after all.
  await page.goto("/your-data/delete");
  await page.getByRole("button", { name: "Delete everything" }).click();
  await page.waitForURL(/done=deleted/);
  lost.letGo();
  await page.goto("/trips");
  await expect(page.getByRole("heading", { name: "No saved trips yet" })).toBeVisible();
});

test("a trip saved after everything was deleted, but before the browser has the answer, is kept when it comes", async ({
  page,
  between,
  expectedComplaints,
}) => {
  await saveTrip(page, "Old");
  const saving = await page.context().newPage();
  await page.goto("/your-data/delete");
  const held = between.hold("answer", sending("/your-data/delete/confirmed"));
  await page.getByRole("button", { name: "Delete everything" }).click({ noWaitAfter: true });
  await held.came;
  await planTrip(saving);
  expectedComplaints.push("409");
  await saving.getByLabel("Name of the trip").fill("New");
  await saving.getByRole("button", { name: "Save this trip" }).click();
  await expect(saving.getByRole("heading", { name: "opens nothing any more" })).toBeVisible();
  await saving.getByRole("button", { name: "Try again" }).click();
  await saving.waitForURL(/\/trips\/[\w-]{22}$/);
  held.letGo();
  await page.waitForURL(/done=deleted/);
  await page.goto("/trips");
  await expect(page.getByRole("link", { name: "New" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Old" })).toHaveCount(0);
});

test("two first plans saved from two tabs, the first answered last: both are in the list", async ({
  page,
  between,
}) => {
  await planTrip(page);
  const id = (await page.locator('input[name="trip"]').first().inputValue()) || "";
  const held = between.hold("answer", sending("/plan/save"));
  await page.getByLabel("Name of the trip").fill("First");
  await page.getByRole("button", { name: "Save this trip" }).click({ noWaitAfter: true });
  await held.came;
  const other = await page.context().newPage();
  await saveTrip(other, "Second");
  expect(idOf(other)).not.toBe(id);
  held.letGo();
  await page.waitForURL(new RegExp(`/trips/${id}$`));
  await page.goto("/trips");
  for (const name of ["First", "Second"])
    await expect(page.getByRole("link", { name, exact: true })).toBeVisible();
});

test("notes of a flight on their way while the key is changed stay on the phone, and join the trip under the new key", async ({
  page,
  between,
  expectedComplaints,
}) => {
  expectedComplaints.push("404");
  await saveTrip(page, "Flown");
  const id = idOf(page);
  await page.goto(`/trips/${id}/fly`);
  await expect(page.locator("html[data-ready]")).toBeAttached();
  const held = between.hold("request", sending(`/trips/${id}/fly/progress`));
  await page.getByRole("button", { name: "Just now", exact: true }).click();
  await held.came;
  const acting = await page.context().newPage();
  await changeKey(acting);
  await acting.waitForURL(/done=key/);
  // Refused as it was sent, it stays on the phone, and is sent again with the key that the browser has by then.
  const refused = page.waitForResponse((answer) => answer.url().endsWith("/fly/progress"));
  held.letGo();
  expect((await refused).status()).toBe(404);
  await page.reload();
  await expect(page.locator("#sync")).toHaveText(en.fly.sync.sent);
  await acting.goto(`/trips/${id}`);
  await expect(acting.getByRole("region", { name: "In the air" })).toBeVisible();
});
