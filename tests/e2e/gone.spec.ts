import type { Page } from "playwright/test";
import { english as en } from "../support/english";
import { test } from "../support/between";
import { expect } from "../support/browser";
import { readCopies } from "../support/copies";
import { post, saveTrip } from "../support/traveller";

// A trip that is not there any more, on a phone that kept it.

/** A trip that this phone keeps, with something noted of it; gives its path. */
async function keep(page: Page, name: string): Promise<string> {
  await saveTrip(page, name);
  const { pathname } = new URL(page.url());
  await page.goto(`${pathname}/fly#keep-now`);
  await expect(page.getByText("Kept on this phone").first()).toBeVisible();
  await page.getByRole("button", { name: "Just now", exact: true }).click();
  await expect(page.locator("#sync")).toHaveText(en.fly.sync.sent);
  return pathname;
}

/** The trips whose pages are kept, and how many things were noted, whatever the trip. */
const onPhone = async (page: Page) => {
  const caches = [...new Set((await readCopies(page)).map(({ cache }) => cache.split(":")[1] ?? ""))];
  const noted = await page.evaluate(
    () =>
      new Promise<number>((done) => {
        const opening = indexedDB.open("second-heart", 1);
        opening.onsuccess = () => {
          const counting = opening.result.transaction("said").objectStore("said").count();
          counting.onsuccess = () => {
            opening.result.close();
            done(counting.result);
          };
        };
      }),
  );
  return { caches, noted };
};

const open = (page: Page, path: string) => page.goto(path);
/** Opens a page until the site's own answer is there: on a slow machine a kept page may open first. */
const openGone = (page: Page, path: string) =>
  expect(async () => {
    await page.goto(path);
    await expect(page.getByRole("heading", TRIP_GONE)).toBeVisible({ timeout: 3000 });
  }).toPass();
const isKept = (page: Page) => expect(page.getByRole("button", { name: en.fly.keep.forget })).toBeVisible();
const TRIP_GONE = { name: en.notFound.title };

async function deleteTrip(tab: Page, path: string): Promise<void> {
  await tab.goto(`${path}/delete`);
  await tab.getByRole("button", { name: en.trips.deleteConfirm }).click();
  await expect(tab.getByRole("heading", { name: en.trips.deletedTitle })).toBeVisible();
}

test("deleted, it opens from the phone while there is no network; with one, it is gone and so is all that was kept", async ({
  page,
  newVisitor,
  expectedComplaints,
}) => {
  expectedComplaints.push("404");
  const [path, other] = [await keep(page, "Deleted"), await keep(page, "Stays")];
  const elsewhere = await newVisitor({ storageState: await page.context().storageState() });
  await deleteTrip(elsewhere, path);

  await page.context().setOffline(true);
  await open(page, `${path}/fly`);
  await isKept(page);
  await page.context().setOffline(false);
  await openGone(page, `${path}/fly`);
  await expect(page.getByText(en.fly.gone)).toBeVisible();
  const kept = other.slice("/trips/".length);
  expect(await onPhone(page)).toEqual({ caches: [kept], noted: 1 });
  // Neither then, nor with no network, by none of its addresses; the other trip is as it was.
  await page.context().setOffline(true);
  for (const address of [`${path}/fly`, `${path}/fly?kept`, `${path}/card`]) {
    await open(page, address);
    await expect(page.getByRole("heading", { name: en.fly.offline.title }), address).toBeVisible();
  }
  await open(page, `${other}/fly`);
  await isKept(page);
});

test("an open page that hears it from the site says so and takes the copy along; other pages of the trip do, too", async ({
  page,
  newVisitor,
  expectedComplaints,
}) => {
  expectedComplaints.push("404");
  const path = await keep(page, "Open");
  const elsewhere = await newVisitor({ storageState: await page.context().storageState() });
  await page.goto(`${path}/fly?kept`);
  await isKept(page);
  await deleteTrip(elsewhere, path);
  await page.getByRole("button", { name: "I walked", exact: true }).click();
  await expect(page.locator("#sync")).toHaveText(en.fly.sync.gone);
  expect(await onPhone(page)).toEqual({ caches: [], noted: 0 });

  const next = await keep(page, "Next");
  await keep(page, "Stays");
  await deleteTrip(elsewhere, next);
  await open(page, next);
  await expect.poll(async () => (await onPhone(page)).caches.length).toBe(1);
});

test("nobody but the site says that it is gone: a portal, a fault and a redirect leave the copy, and it opens", async ({
  page,
  between,
  expectedComplaints,
}) => {
  const path = await keep(page, "Kept");
  const before = await onPhone(page);
  // What the proxy answers, as the browser tells it of the notes that the page sends.
  expectedComplaints.push("404", "410", "503", "ERR_FAILED");
  const answers = [
    { status: 404 },
    { status: 410 },
    { status: 404, headers: { "X-Second-Heart": "1" } },
    { status: 503, headers: { "X-Second-Heart": "1", "X-Trip-Gone": path.slice("/trips/".length) } },
    { status: 302, headers: { Location: "/portal", "X-Second-Heart": "1" } },
    { status: 404, headers: { "X-Second-Heart": "1", "X-Trip-Gone": "AAAAAAAAAAAAAAAAAAAAAA" } },
  ];
  for (const answer of answers) {
    between.replaceAnswers(({ path: asked }) => (asked.startsWith(`${path}/fly`) ? answer : null));
    await open(page, `${path}/fly`);
    await isKept(page);
    expect(await onPhone(page), JSON.stringify(answer)).toEqual(before);
    between.replaceAnswers(null);
  }
});

test("a key changed elsewhere takes it along; the browser that changed it keeps it", async ({
  page,
  newVisitor,
  expectedComplaints,
}) => {
  const path = await keep(page, "Mine");
  const elsewhere = await newVisitor({ storageState: await page.context().storageState() });
  await elsewhere.goto(`${path}/fly#keep-now`);
  await expect(elsewhere.getByText("Kept on this phone").first()).toBeVisible();
  const shown = new URL(await post(page, "/your-data/key/begin"), page.url());
  const change = shown.searchParams.get("change") ?? "";
  expect(await post(page, "/your-data/key/changed", { change })).toBe("/your-data?done=key");
  await open(page, `${path}/fly`);
  await isKept(page);
  expectedComplaints.push("404");
  await openGone(elsewhere, `${path}/fly`);
  expect((await onPhone(elsewhere)).caches).toEqual([]);
  expect((await onPhone(page)).caches).toHaveLength(1);
});
