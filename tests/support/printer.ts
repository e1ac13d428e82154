import { readFileSync } from "node:fs";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright/test";
import jsQR from "jsqr";
import type * as PdfJs from "pdfjs-dist";
import { afterAll, beforeAll } from "vitest";
import { BROWSER_FLAGS, findBrowser } from "../../scripts/browser.mjs";
import { readPdf, type PdfPage } from "./read-pdf";

type Pdf = NonNullable<Parameters<Page["pdf"]>[0]>;

/** A browser to print from, opened before the tests of a file and closed after them. */
export function usePrinter() {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    const executablePath = findBrowser();
    browser = await chromium.launch({
      args: BROWSER_FLAGS,
      timeout: 300_000,
      ...(executablePath !== null && { executablePath }),
    });
    page = await browser.newPage();
  });
  afterAll(() => browser.close());

  const show = async (html: string, width: number) => {
    await page.setViewportSize({ width, height: 800 });
    await page.setContent(html);
    await page.evaluate(() => document.fonts.ready);
  };
  const toPdf = async (html: string, width = 1440, options: Pdf = {}) => {
    await show(html, width);
    return page.pdf({ preferCSSPageSize: true, printBackground: false, ...options });
  };
  return {
    /** The page, showing whatever was printed last. */
    page: () => page,
    newPage: (options: BrowserContextOptions) => browser.newPage(options),
    toPdf,
    /** The pages that a printer would give, with backgrounds off, from a window of this width. */
    print: async (html: string, width?: number, options?: Pdf): Promise<readonly PdfPage[]> =>
      readPdf(await toPdf(html, width, options)),
    /** What a function of the page finds when it is laid out for paper, this many pixels wide. */
    onPaper: async <T>(html: string, width: number, find: () => T | Promise<T>): Promise<T> => {
      await page.emulateMedia({ media: "print" });
      await show(html, width);
      const found = await page.evaluate(find);
      await page.emulateMedia({ media: null });
      return found;
    },
  };
}

const PDFJS = ["pdf.worker.mjs", "pdf.mjs"].map((file) =>
  readFileSync(`node_modules/pdfjs-dist/build/${file}`, "utf8"),
);
/** So many dots to a point, and how much of the page, from its top, is looked at: no more than the first card of a sheet. */
const SCALE = 4;
const TOP = 0.21;

/** What the code at the top of a PDF's page says: drawn by one program, read by another; null when there is none. */
export async function readCode(page: Page, pdf: Uint8Array): Promise<string | null> {
  await page.setContent("<!doctype html><title>PDF</title>");
  for (const content of PDFJS) await page.addScriptTag({ content, type: "module" });
  await page.waitForFunction(() => "pdfjsLib" in globalThis);
  const { dots, width, height } = await page.evaluate(
    async ({ data, scale, top }) => {
      const { pdfjsLib } = globalThis as unknown as { pdfjsLib: typeof PdfJs };
      const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
      const first = await (await pdfjsLib.getDocument({ data: bytes }).promise).getPage(1);
      const viewport = first.getViewport({ scale });
      const canvas = document.createElement("canvas");
      canvas.width = Math.floor(viewport.width);
      canvas.height = Math.floor(viewport.height * top);
      const canvasContext = canvas.getContext("2d");
      if (!canvasContext) throw new Error("No canvas.");
      await first.render({ canvasContext, viewport }).promise;
      const { data: colours } = canvasContext.getImageData(0, 0, canvas.width, canvas.height);
      let text = "";
      for (let at = 0; at < colours.length; at += 4) text += (colours[at] ?? 0) > 127 ? "1" : "0";
      return { dots: text, width: canvas.width, height: canvas.height };
    },
    { data: Buffer.from(pdf).toString("base64"), scale: SCALE, top: TOP },
  );
  const colours = new Uint8ClampedArray(4 * dots.length).fill(255);
  for (let at = 0; at < dots.length; at += 1) if (dots[at] === "0") colours.fill(0, 4 * at, 4 * at + 3);
  return jsQR(colours, width, height)?.data ?? null;
}
