import { BOTH_WIDTHS, expect, expectAccessible, expectNoSidewaysScroll, test } from "../support/browser";

test(
  "the evidence names every rule, and one part of it has each with its window and what it rests on",
  BOTH_WIDTHS,
  async ({ page }) => {
    await page.goto("/evidence");
    await expect(page.getByText("Draft, awaiting clinical review")).toBeVisible();
    await expect(page.getByRole("region", { name: "COUNT: worth mentioning" })).toContainText(
      "giving birth 6 to 12 weeks ago",
    );
    await expectNoSidewaysScroll(page);
    await page.getByRole("link", { name: /^COUNT: worth mentioning: read all/ }).click();
    const rule = page.getByRole("article", { name: "giving birth 6 to 12 weeks ago" });
    await expect(rule).toContainText("43 to 84 days before departure");
    await expect(rule).toContainText("Our convention");
    await expect(page.getByRole("article", { name: "smoking" })).toHaveCount(0);
    await expectNoSidewaysScroll(page);
  },
);

test("every kind of row is accessible", BOTH_WIDTHS, async ({ page }) => {
  // The whole page is these rows two hundred times over, which axe takes a minute to walk.
  await page.goto("/evidence?source=WHO2007");
  for (const name of ["COUNT: worth mentioning", "Where sources disagree", "Conventions", "Sources"]) {
    await expect(page.getByRole("heading", { name, exact: true })).toBeVisible();
  }
  await expectAccessible(page);
});

test("a rule leads to its source, and the source to its rules", async ({ page }) => {
  await page.goto("/evidence?part=COUNT#rule-ageOver60");
  const rule = page.getByRole("article", { name: "being over 60" });
  await expect(rule).toBeInViewport();
  await rule.getByRole("link", { name: "American College of Chest Physicians 2012" }).click();
  await expect(page).toHaveURL(/\/evidence#source-ACCP2012$/);
  const source = page.getByRole("article", { name: "American College of Chest Physicians 2012" });
  await expect(source).toBeInViewport();
  await expect(source.getByText("From memory", { exact: true })).toBeVisible();
  await source.getByRole("link", { name: /^Read the \d+ rows/ }).click();
  await expect(rule).toBeVisible();
});

test(
  "the evidence can be filtered without JavaScript, and the address says how",
  BOTH_WIDTHS,
  async ({ newVisitor }) => {
    const page = await newVisitor({ javaScriptEnabled: false });
    await page.goto("/evidence");
    await page.getByRole("combobox", { name: "Class" }).selectOption("MAJOR");
    await page.getByRole("combobox", { name: "Source" }).selectOption("ASH2018");
    await page.getByRole("button", { name: "Show" }).click();
    await expect(page).toHaveURL(/\?class=MAJOR&source=ASH2018&known=#rows$/);
    await expect(page.getByRole("status")).toContainText("Showing 6 rows.");
    await expect(page.getByRole("article", { name: "a past blood clot" })).toBeVisible();
    await expect(page.getByRole("article", { name: "being over 60" })).toHaveCount(0);
    await expect(page.getByRole("combobox", { name: "Class" })).toHaveValue("MAJOR");
    await expectNoSidewaysScroll(page);
    await page.getByRole("link", { name: "Back to the overview" }).click();
    await expect(page.getByRole("heading", { name: "This rule set" })).toBeVisible();
  },
);

test("everything stands on one page, to print", async ({ page }) => {
  await page.goto("/evidence");
  await page.getByRole("link", { name: "Everything on one page, to print" }).click();
  for (const name of ["being over 60", "smoking", "Toe lifts", "Only age over 60", "Kelman and others 2003"])
    await expect(page.getByRole("article", { name, exact: true })).toHaveCount(1);
  expect(await page.getByRole("article").count()).toBeGreaterThan(300);
});

test("a filter that nothing passes says so, and one that is none is ignored", async ({ page }) => {
  await page.goto("/evidence?class=STOP&source=ASH2018");
  await expect(page.getByRole("status")).toContainText("Nothing here passes these filters.");
  await expectAccessible(page);
  await page.goto("/evidence?class=NONE&source=toString&known=x&part=y");
  await expect(page.getByRole("heading", { name: "This rule set" })).toBeVisible();
  await expect(page.getByRole("status")).toHaveCount(0);
});

test("every page leads to the evidence", async ({ page }) => {
  await page.goto("/about");
  await page.getByRole("contentinfo").getByRole("link", { name: "The evidence, line by line" }).click();
  await expect(page).toHaveURL(/\/evidence$/);
});
