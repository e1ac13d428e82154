import { readFileSync } from "node:fs";
import { expect, expectAccessible, expectNoSidewaysScroll, test } from "../support/browser";
import { post, saveTrip } from "../support/traveller";

test("a recovery code opens the trips in another browser; its own join them where that is chosen", async ({
  page,
  newVisitor,
}) => {
  await saveTrip(page, "From the first");
  await page.goto("/your-data/code");
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  const groups = await page.getByRole("listitem").locator("code").allTextContents();
  expect(groups).toHaveLength(13);
  const code = groups.join("-");

  const other = await newVisitor();
  await saveTrip(other, "From the second");
  // What the QR code holds: the code leaves the address at once.
  await other.goto(`/your-data/restore#${code}`);
  await expect(other.getByLabel("Recovery code")).toHaveValue(code);
  expect(other.url()).not.toContain("#");
  await expect(other.getByText("This code came with a link.")).toBeVisible();
  await expectNoSidewaysScroll(other);
  await expectAccessible(other);
  await expect(other.getByRole("checkbox")).not.toBeChecked();
  await other.getByRole("checkbox", { name: "Move the trip of this browser" }).check();
  await other.getByRole("button", { name: "Open my trips" }).click();
  await expect(other).toHaveURL(/\/trips\?restored=1$/);
  await expect(other.getByRole("link", { name: "From the first" })).toBeVisible();
  await expect(other.getByRole("link", { name: "From the second" })).toBeVisible();
  await page.goto("/trips");
  await expect(page.getByRole("link", { name: "From the second" })).toBeVisible();
});

test("a code that somebody sends gives them nothing of this browser unless that is chosen; its own trips stay with their code", async ({
  page: sender,
  newVisitor,
}) => {
  await saveTrip(sender, "The sender's");
  await sender.goto("/your-data/code");
  const code = (await sender.getByRole("listitem").locator("code").allTextContents()).join("-");

  // One who has nothing here is warned as well.
  const fresh = await newVisitor();
  await fresh.goto(`/your-data/restore#${code}`);
  await expect(fresh.getByText("they can read, change and delete what is saved under it")).toBeVisible();
  await expect(fresh.getByRole("checkbox")).toHaveCount(0);
  await fresh.goto("/your-data/restore");
  await expect(fresh.getByText("This code came with a link.")).toBeHidden();
  await expect(fresh.getByText("Everyone who has this code can read")).toBeVisible();

  const victim = await newVisitor();
  await saveTrip(victim, "Private", { keepAnswers: true });
  await victim.goto(`/your-data/restore#${code}`);
  await victim.getByText("Show the code of this browser’s own trip").click();
  const own = (await victim.getByRole("listitem").locator("code").allTextContents()).join("-");
  await victim.getByRole("button", { name: "Open my trips" }).click();
  await expect(victim).toHaveURL(/\/trips\?restored=0&left=1$/);
  await expect(victim.getByRole("status")).toContainText("opens with its own code");
  await sender.goto("/trips");
  await expect(sender.getByRole("link", { name: "The sender's" })).toBeVisible();
  await expect(sender.getByRole("link", { name: "Private" })).toHaveCount(0);

  await victim.goto("/your-data/restore");
  await victim.getByLabel("Recovery code").fill(own);
  await victim.getByRole("button", { name: "Open my trips" }).click();
  await expect(victim.getByRole("link", { name: "Private" })).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a mistyped code says where, keeps what was typed, and is right once it is put right", async ({
    page,
    newVisitor,
  }) => {
    await saveTrip(page, "Mine");
    await page.goto("/your-data/code");
    const groups = await page.getByRole("listitem").locator("code").allTextContents();
    const other = await newVisitor({ javaScriptEnabled: false });
    const send = async (typed: string) => {
      await other.getByLabel("Recovery code").fill(typed);
      await other.getByRole("button", { name: "Open my trips" }).click();
    };
    await other.goto("/your-data/restore");
    await send(groups.slice(0, 5).join(" "));
    await expect(other.getByRole("alert")).toContainText("25 of 65 letters and digits are here");
    const third = groups[2] ?? "";
    const wrong = (third.startsWith("A") ? "B" : "A") + third.slice(1);
    const mistyped = `My code:\n${groups.with(2, wrong).join(" ").toLowerCase()}`;
    await send(mistyped);
    await expect(other.getByRole("alert")).toContainText("Group 3 looks mistyped");
    await expect(other.getByLabel("Recovery code")).toHaveValue(mistyped);
    await send(groups.join("  "));
    await expect(other.getByRole("link", { name: "Mine" })).toBeVisible();
  });
});

test("K8: the list as the page shows it, selected and copied, opens the trips where it is pasted", async ({
  page,
  newVisitor,
}) => {
  await saveTrip(page, "Copied");
  await page.goto("/your-data/code");
  const list = page.getByRole("list", { name: "Recovery code, thirteen groups of five" });
  const copied = await list.evaluate((element) => {
    getSelection()?.selectAllChildren(element);
    return getSelection()?.toString() ?? "";
  });
  // The numbers of the groups are copied too.
  expect(copied).toMatch(/^1\s.*13\s+\w{5}\s*$/s);
  const other = await newVisitor({ javaScriptEnabled: false });
  await other.goto("/your-data/restore");
  await other.getByLabel("Recovery code").fill(`Your code:\n${copied}\nKeep it safe!`);
  await other.getByRole("button", { name: "Open my trips" }).click();
  await expect(other.getByRole("link", { name: "Copied" })).toBeVisible();
});

test("a new key keeps the trips and kills the old code; the old browser is told nothing", async ({
  page,
  newVisitor,
}) => {
  await saveTrip(page, "Kept");
  await page.goto("/your-data/code");
  const code = (await page.getByRole("listitem").locator("code").allTextContents()).join("-");
  const old = await page.context().cookies();
  await page.goto("/your-data");
  await page.getByRole("button", { name: "Change my key" }).click();
  // The new code is shown first; until the button nothing has changed.
  await expect(page.getByRole("heading", { name: "Your new recovery code" })).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  const next = (await page.getByRole("listitem").locator("code").allTextContents()).join("-");
  expect(next).not.toBe(code);
  const asking = page.url();
  await page.getByRole("button", { name: "Change my key" }).click();
  await expect(page.getByRole("status")).toContainText("Your key is changed");
  // Back, or the same page again: done, and said so.
  await page.goto(asking);
  await expect(page.getByRole("status")).toContainText("Your key is changed");
  await page.goto("/your-data/code");
  expect((await page.getByRole("listitem").locator("code").allTextContents()).join("-")).toBe(next);
  await page.goto("/trips");
  await expect(page.getByRole("link", { name: "Kept" })).toBeVisible();

  const other = await newVisitor();
  await other.context().addCookies(old);
  await other.goto("/trips");
  await expect(other.getByRole("heading", { name: "No saved trips yet" })).toBeVisible();
  await other.goto("/your-data/restore");
  await post(other, "/your-data/restore/code", { code });
  await other.goto("/your-data/restore?problem=code");
  await expect(other).toHaveTitle(/^Problem: /);
  await expect(other.getByText("The code is typed right, but opens nothing here")).toBeVisible();
  await expectNoSidewaysScroll(other);
  await expectAccessible(other);
});

test("everything can be seen, taken away, deleted and brought back", async ({ page }) => {
  await page.goto("/your-data");
  await expect(page.getByText("Nothing. No trip is saved")).toBeVisible();
  await saveTrip(page, "Over <b>there</b>", { keepAnswers: true });
  await page.goto("/your-data");
  await page.getByText("Show exactly what is stored").click();
  await expect(page.getByText("not given").first()).toBeVisible();
  await expect(page.getByText("Day you were last here")).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);

  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Download everything" }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^second-heart-\d{4}-\d\d-\d\d\.json$/);
  const file = readFileSync(await download.path(), "utf8");
  expect(file).toContain("Over <b>there</b>");
  expect((await page.request.get("/your-data/export-schema.json")).headers()["content-type"]).toContain(
    "application/schema+json",
  );

  await page.getByRole("link", { name: "Delete everything" }).click();
  await expectAccessible(page);
  const deleting = page.waitForResponse((response) => response.url().endsWith("/your-data/delete/confirmed"));
  await page.getByRole("button", { name: "Delete everything" }).click();
  const { "clear-site-data": cleared } = await (await deleting).allHeaders();
  expect(cleared).toBe('"cache", "storage"');
  await expect(page.getByRole("status")).toContainText("Everything is deleted");
  expect(await page.context().cookies()).toEqual([]);
  await page.goto("/trips");
  await expect(page.getByRole("heading", { name: "No saved trips yet" })).toBeVisible();

  await page.goto("/your-data");
  const bring = async (buffer: string) => {
    await page
      .getByLabel("A file from")
      .setInputFiles({ name: "trips.json", mimeType: "application/json", buffer: Buffer.from(buffer) });
    await page.getByRole("button", { name: "Bring them back" }).click();
  };
  await bring(file.slice(0, 500));
  await expect(page.getByRole("alert").filter({ hasText: "not JSON" })).toBeVisible();
  await expect(page).toHaveTitle(/^Problem: /);
  // More than a form may hold otherwise.
  await bring(file + " ".repeat(300_000));
  await expect(page.getByRole("status")).toContainText("One trip brought back");
  await page.goto("/trips");
  await expect(page.getByRole("link", { name: "Over <b>there</b>" })).toBeVisible();
});

test("forgetting this browser keeps the trips for whoever has the code", async ({ page, newVisitor }) => {
  await saveTrip(page, "Left behind");
  await page.goto("/your-data/code");
  const code = (await page.getByRole("listitem").locator("code").allTextContents()).join("");
  await page.goto("/your-data/forget");
  await page.getByRole("button", { name: "Forget this browser" }).click();
  await expect(page.getByRole("status")).toContainText("This browser is forgotten");
  expect(await page.context().cookies()).toEqual([]);
  const other = await newVisitor();
  await other.goto("/");
  expect(await post(other, "/your-data/restore/code", { code })).toBe("/trips?restored=0");
});

test("the page that says so empties a browser that heeds no header, and only one whose key is gone", async ({
  page,
}) => {
  /** Leaves what the page in the air leaves, and opens the page that says that everything is deleted. */
  const plant = async () => {
    await page.evaluate(async () => {
      localStorage.setItem("theme", "cabin");
      await caches.open("kept:AAAAAAAAAAAAAAAAAAAAAA:1");
      await new Promise<void>((done) => {
        const opening = indexedDB.open("second-heart", 1);
        opening.onupgradeneeded = () => {
          opening.result.createObjectStore("said");
          opening.result.createObjectStore("memory");
        };
        opening.onsuccess = () => {
          const writing = opening.result.transaction("memory", "readwrite");
          writing.objectStore("memory").put({ stopped: true }, ["AAAAAAAAAAAAAAAAAAAAAA", "flights"]);
          writing.oncomplete = () => {
            opening.result.close();
            done();
          };
        };
      });
    });
    await page.evaluate(() => location.assign("/your-data?done=deleted"));
    await page.waitForURL(/done=deleted/);
    await page.waitForLoadState("networkidle");
  };
  const left = () =>
    page.evaluate(
      () =>
        new Promise<number>((done) => {
          const opening = indexedDB.open("second-heart", 1);
          opening.onsuccess = () => {
            const counting = opening.result.transaction("memory").objectStore("memory").count();
            counting.onsuccess = async () => {
              opening.result.close();
              done(counting.result + localStorage.length + (await caches.keys()).length);
            };
          };
        }),
    );
  await page.goto("/your-data");
  await plant();
  await expect.poll(left).toBe(0);
  await saveTrip(page, "Still here");
  await plant();
  expect(await left()).toBe(3);
});
