import { expect, expectAccessible, expectNoSidewaysScroll, test } from "../support/browser";

test("the evidence lists every rule with its window and what it rests on, and fits the screen", async ({
  page,
}) => {
  await page.goto("/evidence");
  await expect(page.getByText("Draft, awaiting clinical review")).toBeVisible();
  const rule = page.getByRole("article", { name: "giving birth 6 to 12 weeks ago" });
  await expect(rule).toContainText("43 to 84 days before departure");
  await expect(rule).toContainText("Our convention");
  await expectNoSidewaysScroll(page);
});

test("every kind of row is accessible", async ({ page }) => {
  // The whole page is these rows two hundred times over, which axe takes a minute to walk.
  await page.goto("/evidence?source=WHO2007");
  for (const name of ["COUNT: two are enough", "Where sources disagree", "Conventions", "Sources"]) {
    await expect(page.getByRole("heading", { name, exact: true })).toBeVisible();
  }
  await expectAccessible(page);
});

test("a rule leads to its source, and the source to its rules", async ({ page }) => {
  await page.goto("/evidence#rule-ageOver60");
  const rule = page.getByRole("article", { name: "being over 60" });
  await expect(rule).toBeInViewport();
  await rule.getByRole("link", { name: "American College of Chest Physicians 2012" }).click();
  const source = page.getByRole("article", { name: "American College of Chest Physicians 2012" });
  await expect(source).toBeInViewport();
  await expect(source.getByText("From memory", { exact: true })).toBeVisible();
  await source.getByRole("link", { name: "being over 60" }).click();
  await expect(rule).toBeInViewport();
});

test("the evidence can be filtered without JavaScript, and the address says how", async ({ newVisitor }) => {
  const page = await newVisitor({ javaScriptEnabled: false });
  await page.goto("/evidence");
  const all = await page.getByRole("article").count();
  await page.getByRole("combobox", { name: "Class" }).selectOption("MAJOR");
  await page.getByRole("combobox", { name: "Source" }).selectOption("ASH2018");
  await page.getByRole("button", { name: "Show" }).click();
  await expect(page).toHaveURL(/\?class=MAJOR&source=ASH2018&known=#rows$/);
  await expect(page.getByRole("status")).toContainText("Showing 6 rows.");
  await expect(page.getByRole("article", { name: "a past blood clot in a leg or lung" })).toBeVisible();
  await expect(page.getByRole("article", { name: "being over 60" })).toHaveCount(0);
  await expect(page.getByRole("combobox", { name: "Class" })).toHaveValue("MAJOR");
  await expectNoSidewaysScroll(page);
  await page.getByRole("link", { name: "Show everything" }).first().click();
  await expect(page.getByRole("article")).toHaveCount(all);
});

test("a filter that nothing passes says so, and one that is none is ignored", async ({ page }) => {
  await page.goto("/evidence?class=STOP&source=ASH2018");
  await expect(page.getByRole("status")).toContainText("Nothing here passes these filters.");
  await expectAccessible(page);
  await page.goto("/evidence?class=NONE&source=toString&known=x");
  await expect(page.getByRole("article", { name: "being over 60" })).toBeVisible();
  await expect(page.getByRole("status")).toHaveCount(0);
});

test("every page leads to the evidence", async ({ page }) => {
  await page.goto("/about");
  await page.getByRole("contentinfo").getByRole("link", { name: "The evidence, line by line" }).click();
  await expect(page).toHaveURL(/\/evidence$/);
});
