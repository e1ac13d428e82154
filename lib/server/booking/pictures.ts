import type * as Canvas from "@napi-rs/canvas";
import type * as Pdf from "pdfjs-dist";
import type * as Barcodes from "zxing-wasm/reader";
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { readBoardingPass, toParts } from "./boarding-pass";
import type { Around, Part } from "./telling";
import { readWords } from "./words";

// What decodes pictures and pages is large, or no JavaScript: it is loaded from its packages only when it is wanted.

/** The barcodes that boarding passes have. */
const FORMATS = ["Aztec", "PDF417", "QRCode", "DataMatrix"] as const;
const CODES_MAX = 8;
/** More than any phone's picture has, in all and on a side. */
const PIXELS_MAX = 50_000_000;
const SIDE_MAX = 20_000;
/** A picture is looked at no larger than this on a side: no barcode needs more. */
const SIDE_READ = 2000;
/** A picture of more scans than this is made to cost time. */
const SCANS_MAX = 40;
const PAGES_MAX = 6;

const load = createRequire(join(process.cwd(), "package.json"));

type Size = { readonly width: number; readonly height: number };

/** The size that a picture says it has, by its head; null when it is none that is read here. */
export function sizeOf(bytes: Uint8Array): Size | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const is = (at: number, ...codes: number[]) => codes.every((code, index) => bytes[at + index] === code);
  if (bytes.length < 32) return null;
  if (is(0, 0x89, 0x50, 0x4e, 0x47)) return { width: view.getUint32(16), height: view.getUint32(20) };
  if (is(0, 0x47, 0x49, 0x46)) return { width: view.getUint16(6, true), height: view.getUint16(8, true) };
  if (is(0, 0x52, 0x49, 0x46, 0x46) && is(8, 0x57, 0x45, 0x42, 0x50)) return sizeOfWebp(view);
  return is(0, 0xff, 0xd8) ? sizeOfJpeg(bytes, view) : null;
}

function sizeOfWebp(view: DataView): Size | null {
  const kind = view.getUint8(15);
  // "VP8X", "VP8L", "VP8 ".
  if (kind === 0x58)
    return {
      width: (view.getUint32(24, true) & 0xffffff) + 1,
      height: (view.getUint32(27, true) & 0xffffff) + 1,
    };
  if (kind === 0x4c) {
    const bits = view.getUint32(21, true);
    return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
  }
  return kind === 0x20
    ? { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff }
    : null;
}

/** The size in a JPEG's first frame; null as well for one of very many scans. */
function sizeOfJpeg(bytes: Uint8Array, view: DataView): Size | null {
  let scans = 0;
  for (let at = 2; at + 1 < bytes.length; at += 1)
    if (bytes[at] === 0xff && bytes[at + 1] === 0xda) scans += 1;
  if (scans > SCANS_MAX) return null;
  for (let at = 2; at + 9 < bytes.length;) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) at += 1;
    else if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    else at += 2 + view.getUint16(at + 2);
  }
  return null;
}

const isFit = ({ width, height }: Size) =>
  width > 0 && height > 0 && width <= SIDE_MAX && height <= SIDE_MAX && width * height <= PIXELS_MAX;

type Pixels = { readonly data: Uint8ClampedArray; readonly width: number; readonly height: number };

/** The boarding passes whose barcodes are in a picture; none when it is too large, or no picture. */
export async function readPicture(bytes: Uint8Array, around: Around): Promise<readonly Part[]> {
  const size = sizeOf(bytes);
  if (!size || !isFit(size)) return [];
  const { createCanvas, loadImage } = load("@napi-rs/canvas") as typeof Canvas;
  const image = await loadImage(Buffer.from(bytes));
  const scale = Math.min(1, SIDE_READ / Math.max(image.width, image.height));
  const canvas = createCanvas(
    Math.max(1, Math.round(image.width * scale)),
    Math.max(1, Math.round(image.height * scale)),
  );
  const context = canvas.getContext("2d");
  // What is seen through is paper.
  context.fillStyle = "#fff";
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return readPixels(context.getImageData(0, 0, canvas.width, canvas.height), around);
}

async function readPixels(pixels: Pixels, around: Around): Promise<readonly Part[]> {
  const { prepareZXingModule, readBarcodes } = load("zxing-wasm/reader") as typeof Barcodes;
  const wasmBinary = readFileSync(load.resolve("zxing-wasm/reader/zxing_reader.wasm"));
  prepareZXingModule({
    overrides: {
      wasmBinary: wasmBinary.buffer.slice(wasmBinary.byteOffset, wasmBinary.byteOffset + wasmBinary.length),
    },
  });
  const found = await readBarcodes(pixels as ImageData, {
    formats: [...FORMATS],
    maxNumberOfSymbols: CODES_MAX,
    tryHarder: true,
  });
  return found.flatMap(({ text }) => toParts(readBoardingPass(text, around)));
}

/** What the first pages of a PDF tell: the barcodes on them, else their words. */
export async function readPdf(bytes: Uint8Array, around: Around): Promise<readonly Part[]> {
  const { createCanvas } = load("@napi-rs/canvas") as typeof Canvas;
  const path = load.resolve("pdfjs-dist/legacy/build/pdf.mjs");
  const { getDocument, VerbosityLevel } = (await import(pathToFileURL(path).href)) as typeof Pdf;
  const task = getDocument({
    data: new Uint8Array(bytes),
    // No script, no font of this machine's, nothing from anywhere else.
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    disableAutoFetch: true,
    enableXfa: false,
    stopAtErrors: false,
    maxImageSize: PIXELS_MAX / 4,
    verbosity: VerbosityLevel.ERRORS,
  });
  const pdf = await task.promise;
  let words = "";
  const parts: Part[] = [];
  for (let number = 1; number <= Math.min(pdf.numPages, PAGES_MAX); number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    for (const item of items) if ("str" in item) words += item.str + (item.hasEOL ? "\n" : " ");
    words += "\n";
    const natural = page.getViewport({ scale: 1 });
    const viewport = page.getViewport({
      scale: Math.min(3, SIDE_READ / Math.max(natural.width, natural.height)),
    });
    const canvas = createCanvas(
      Math.max(1, Math.ceil(viewport.width)),
      Math.max(1, Math.ceil(viewport.height)),
    );
    const context = canvas.getContext("2d");
    await page.render({ canvasContext: context as unknown as CanvasRenderingContext2D, viewport }).promise;
    parts.push(...(await readPixels(context.getImageData(0, 0, canvas.width, canvas.height), around)));
  }
  const told = readWords(words.replace(/[^\S\n]+/g, " "), around);
  // The words of a page tell the times that its barcode does not; both are told where they are of the same flights.
  return parts.length > 0 ? [...parts, ...told] : told;
}
