import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright/test";
import { BROWSER_FLAGS, findBrowser } from "../../scripts/browser.mjs";
import { openFirefox } from "./firefox";
import { openWebkitPrinter } from "./webkit";

/** What is chosen in the dialogue for printing, in millimetres. */
export type Chosen = { readonly width: number; readonly height: number; readonly margin: number };
/** A browser that prints documents, with backgrounds off, as somebody who chose that paper and those margins. */
export type Printer = { print(html: string, chosen: Chosen): Promise<Uint8Array>; close(): Promise<void> };

export const ENGINES = ["Chromium", "Firefox", "WebKit"] as const;
export type Engine = (typeof ENGINES)[number];

/** Opens a printer; null when there is no such browser. */
export const openPrinter = (engine: Engine): Promise<Printer | null> =>
  ({ Chromium: openChromium, Firefox: openFirefoxPrinter, WebKit: openWebkit })[engine]();

async function openChromium(): Promise<Printer> {
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    args: BROWSER_FLAGS,
    timeout: 300_000,
    ...(executablePath !== null && { executablePath }),
  });
  const page = await browser.newPage();
  return {
    print: async (html, { width, height, margin }) => {
      await page.setContent(html);
      await page.evaluate(() => document.fonts.ready);
      const edge = `${margin}mm`;
      const edges = { top: edge, bottom: edge, left: edge, right: edge };
      return page.pdf({ width: `${width}mm`, height: `${height}mm`, margin: edges, preferCSSPageSize: true });
    },
    close: () => browser.close(),
  };
}

/** A folder for documents on their way into a browser that opens files. */
function makeFolder() {
  const folder = mkdtempSync(join(tmpdir(), "paper-"));
  const html = join(folder, "page.html");
  return {
    html,
    pdf: join(folder, "page.pdf"),
    write: (text: string) => writeFileSync(html, text),
    remove: () => rmSync(folder, { recursive: true }),
  };
}

async function openFirefoxPrinter(): Promise<Printer | null> {
  const firefox = await openFirefox();
  if (firefox === null) return null;
  const folder = makeFolder();
  return {
    print: async (html, chosen) => {
      folder.write(html);
      await firefox.send("go", { url: `file://${folder.html}` });
      const margin = chosen.margin / 10;
      const pdf = await firefox.send("print", {
        page: { width: chosen.width / 10, height: chosen.height / 10 },
        margin: { top: margin, bottom: margin, left: margin, right: margin },
        background: false,
      });
      return Buffer.from(String(pdf), "base64");
    },
    close: async () => {
      await firefox.close();
      folder.remove();
    },
  };
}

async function openWebkit(): Promise<Printer | null> {
  const printer = await openWebkitPrinter();
  if (printer === null) return null;
  const folder = makeFolder();
  return {
    print: async (html, chosen) => {
      folder.write(html);
      await printer.print({ html: folder.html, pdf: folder.pdf, ...chosen });
      return readFileSync(folder.pdf);
    },
    close: async () => {
      await printer.close();
      folder.remove();
    },
  };
}
