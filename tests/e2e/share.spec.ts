import { expect, expectAccessible, expectNoSidewaysScroll, test } from "../support/browser";
import { unfold, post, saveTrip } from "../support/traveller";

test("a link shows the plan to whoever has it, until it is revoked", async ({
  page,
  newVisitor,
  expectedComplaints,
}) => {
  await saveTrip(page, "Quokka family visit", { keepAnswers: true });
  const trip = new URL(page.url()).pathname;
  await unfold(page, "This trip");
  await page.getByRole("link", { name: "Share the plan" }).click();
  await expect(page.getByRole("heading", { name: "This is what they will see" })).toBeVisible();
  await page.getByRole("button", { name: "Make a link" }).click();
  const address = await page.getByRole("textbox", { name: "Link 1" }).inputValue();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);

  const friend = await newVisitor();
  const response = await friend.goto(address);
  expect(response?.status()).toBe(200);
  expect(response?.headers()).toMatchObject({
    "referrer-policy": "no-referrer",
    "x-robots-tag": "noindex, nofollow",
    "cache-control": expect.stringContaining("no-store"),
  });
  await expect(friend.getByRole("region", { name: "When to move" })).toBeVisible();
  const html = await friend.content();
  expect(html).not.toContain("Quokka");
  expect(html).not.toContain(trip.split("/")[2]);
  expect(await friend.context().cookies()).toEqual([]);
  await expectNoSidewaysScroll(friend);
  await expectAccessible(friend);

  await page.goto(address);
  await page.getByRole("link", { name: "Open your trip" }).click();
  await expect(page).toHaveURL(new RegExp(`${trip}$`));
  await expect(friend.getByRole("link", { name: "Open your trip" })).toHaveCount(0);
  await page.goto(`${trip}/share`);
  await page.getByRole("button", { name: "Revoke link 1" }).click();
  await expect(page.getByRole("status")).toContainText("revoked");
  expectedComplaints.push("404");
  const answers: unknown[] = [];
  for (const path of [address, "/share/AAAA", `/share/${"A".repeat(43)}`]) {
    const gone = await friend.goto(path);
    expect(gone?.status(), path).toBe(404);
    const {
      "referrer-policy": referrer,
      "x-robots-tag": robots,
      "cache-control": cache,
    } = gone?.headers() ?? {};
    expect([referrer, robots, cache]).toEqual([
      "no-referrer",
      "noindex, nofollow",
      expect.stringContaining("no-store"),
    ]);
    answers.push({
      headers: Object.keys(gone?.headers() ?? {}),
      text: await friend.getByRole("main").innerText(),
    });
  }
  expect(answers[1]).toEqual(answers[0]);
  expect(answers[2]).toEqual(answers[0]);
  await friend.goto("/");
  await post(friend, `${trip}/share/made`, { token: "A".repeat(43), days: "7" });
  expect((await friend.request.get(`/share/${"A".repeat(43)}`)).status()).toBe(404);
});
