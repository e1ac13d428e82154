import { expect, test } from "../support/browser";
import { overlaps, readPdf, wordsOf } from "../support/read-pdf";
import { saveTrip } from "../support/traveller";

for (const javaScriptEnabled of [true, false])
  test.describe(`with JavaScript ${javaScriptEnabled ? "on" : "off"}`, () => {
    test.use({ javaScriptEnabled });

    test("the in-flight page prints with nothing over its times", async ({ page }) => {
      await saveTrip(page, "To be printed");
      await page.goto(`${new URL(page.url()).pathname}/fly`);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      // From wherever one has read to.
      if (javaScriptEnabled) await page.evaluate(() => scrollTo(0, document.body.scrollHeight / 2));
      const pages = await readPdf(
        await page.pdf({ format: "A4", path: `/tmp/card/fly-${javaScriptEnabled}.pdf` }),
      );
      expect(pages.length).toBeGreaterThan(0);
      for (const sheet of pages) expect(overlaps(sheet.texts)).toEqual([]);
      const words = pages.map(wordsOf).join(" ");
      expect(words).toContain("To be printed");
      expect(words).toContain("Collapse or fainting");
      // The line at the window's edge would cover what is read there.
      expect(words).not.toMatch(/Cabin mode|‹ Trip|I have one of these/);
    });
  });
