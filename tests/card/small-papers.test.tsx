import { chromium, type Browser, type Page } from "@playwright/test";
import jsQR from "jsqr";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Card } from "@/lib/core/card";
import { formatMinutes } from "@/lib/core/time";
import { BROWSER_FLAGS, findBrowser } from "../../scripts/browser.mjs";
import { cardOf, FLIGHTS, type Ask } from "../support/card-fixtures";
import { readPdf, wordsOf } from "../support/read-pdf";
import { CARD_LINK, renderCard } from "../support/render-card";

/** In points; and the free space inside the page that every printer leaves. */
const SIZES = { a6: [297.6, 419.5], wallet: [595.3, 841.9] } as const;
/** A wallet sheet is cut from A4 or Letter: what it holds stands inside both. */
const LETTER_HEIGHT = 792;
type Small = keyof typeof SIZES;

let browser: Browser;
let page: Page;
beforeAll(async () => {
  const executablePath = findBrowser();
  browser = await chromium.launch({
    args: BROWSER_FLAGS,
    ...(executablePath !== null && { executablePath }),
  });
  page = await browser.newPage();
}, 60_000);
afterAll(() => browser.close());

async function print(paper: Small, ask: Ask, width: number) {
  await page.setViewportSize({ width, height: 800 });
  await page.setContent(renderCard({ paper, ...cardOf(ask) }));
  await page.evaluate(() => document.fonts.ready);
  return readPdf(await page.pdf({ preferCSSPageSize: true, printBackground: false }));
}

/** What each small paper promises: walks, sleep edges, and the interval for each stretch. */
const linesOf = (card: Card, sets: number) =>
  card.legs.flatMap(({ brief }) =>
    brief.map((row) => {
      const start = formatMinutes(row.minute);
      if (row.kind === "awake") return `${start} set every ${sets} min`;
      if (row.kind === "sleep") return `${start} sleep until ${formatMinutes(row.endMinute)}`;
      return [start, row.clock, "walk"].filter(Boolean).join(" ");
    }),
  );
/** What runs out of its own box on paper. */
async function findSpills(paper: Small, ask: Ask): Promise<string[]> {
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize({ width: paper === "a6" ? 359 : 726, height: 800 });
  await page.setContent(renderCard({ paper, ...cardOf(ask) }));
  await page.evaluate(() => document.fonts.ready);
  const spills = await page.evaluate(() =>
    [...document.querySelectorAll("article, section, section > div, ol, ul")]
      .filter((box) => box.scrollHeight > box.clientHeight + 3 || box.scrollWidth > box.clientWidth + 2)
      .map((box) => `${box.tagName} ${box.className} ${box.scrollHeight - box.clientHeight}`),
  );
  await page.emulateMedia({ media: null });
  return spills;
}

const cases = (["a6", "wallet"] as const).flatMap((paper) =>
  Object.entries<Ask>(FLIGHTS).map(([name, ask]) => ({ paper, name, ask })),
);

describe.each(cases)("$name on $paper", ({ paper, ask }) => {
  it("is one page, whole, legible and with all it promises", async () => {
    const pages = await print(paper, ask, 1440);
    expect(pages).toHaveLength(1);
    const [only] = pages;
    if (!only) throw new Error("A PDF without a page.");
    expect(Math.abs(only.width - SIZES[paper][0])).toBeLessThan(1.5);
    expect(Math.abs(only.height - SIZES[paper][1])).toBeLessThan(1.5);
    for (const { text, x, y, width, size } of only.texts) {
      expect(size, text).toBeGreaterThan(7.9);
      expect(x, text).toBeGreaterThan(12);
      expect(x + width, text).toBeLessThan(only.width - 12);
      expect(y, text).toBeGreaterThan(paper === "wallet" ? only.height - LETTER_HEIGHT + 25 : 12);
    }
    const { card } = cardOf(ask).content;
    const words = wordsOf(only).replaceAll(" ", "");
    for (const line of linesOf(card, ask.preferences.setEveryMinutes))
      expect(words).toContain(line.replaceAll(" ", ""));
    expect(words).toContain("Beltsignon:staybelted");
    expect(words).toContain("suddenbreathlessness");
    expect(words).toContain("“Ihavechestpain/cannotbreatheandImayhaveabloodclot.”");
    expect(words).toContain("Ruleset2026.1");
    expect(words).not.toMatch(/Medicines|Allergies/);
    expect(await findSpills(paper, ask)).toEqual([]);
  });
});

it.each(["a6", "wallet"] as const)(
  "%s is the same from a narrow window as from a wide one",
  async (paper) => {
    const ask = FLIGHTS["three legs, a day in all"];
    expect(await print(paper, ask, 360)).toEqual(await print(paper, ask, 1440));
  },
);

it("a sheet of wallet cards has one for each leg, and for a single flight one for each of a family", async () => {
  const count = async (ask: Ask) => {
    await page.setContent(renderCard({ paper: "wallet", ...cardOf(ask) }));
    return page.locator("article > section").count();
  };
  expect(await count(FLIGHTS["long, as most plan it"])).toBe(4);
  expect(await count(FLIGHTS["three legs without a clock"])).toBe(3);
  expect(await count(FLIGHTS["longest, in short naps"])).toBe(2);
});

it.each(["a4", "letter", "a6", "wallet"] as const)("the code on %s opens the trip", async (paper) => {
  const sharp = await browser.newPage({ viewport: { width: 800, height: 1100 }, deviceScaleFactor: 3 });
  await sharp.emulateMedia({ media: "print", colorScheme: "dark" });
  await sharp.setContent(renderCard({ paper, ...cardOf(FLIGHTS["long, as most plan it"]) }));
  const code = await sharp
    .getByRole("img", { name: /^QR code/ })
    .first()
    .boundingBox();
  if (!code) throw new Error("No code on the card.");
  const clip = {
    x: Math.max(0, code.x - 6),
    y: Math.max(0, code.y - 6),
    width: code.width + 12,
    height: code.height + 12,
  };
  const picture = await sharp.screenshot({ clip });
  await sharp.close();
  // The browser opens the picture; another program reads the code in it.
  const { pixels, width, height } = await page.evaluate(async (data) => {
    const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext("2d");
    if (!context) throw new Error("No canvas.");
    context.drawImage(image, 0, 0);
    const { data: bytes } = context.getImageData(0, 0, canvas.width, canvas.height);
    let text = "";
    for (let at = 0; at < bytes.length; at += 8192)
      text += String.fromCharCode(...bytes.subarray(at, at + 8192));
    return { pixels: btoa(text), width: canvas.width, height: canvas.height };
  }, picture.toString("base64"));
  const bytes = new Uint8ClampedArray(Buffer.from(pixels, "base64"));
  expect(jsQR(bytes, width, height)?.data).toBe(CARD_LINK);
});

it("the largest card is at most 40 KB of HTML", () => {
  for (const paper of ["a4", "letter", "a6", "wallet"] as const)
    for (const ask of Object.values<Ask>(FLIGHTS)) {
      const html = renderCard({ paper, ...cardOf(ask) }).replace(/<style>[\s\S]*?<\/style>/, "");
      expect(Buffer.byteLength(html), paper).toBeLessThan(40 * 1024);
      expect(html).not.toContain("<script");
    }
});
