import { createCanvas } from "@napi-rs/canvas";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { PdfPage } from "./read-pdf";

/** What a page looks like, whoever wrote it: some browsers print letters that no reader of words can tell. */
export type Ink = {
  /** How much there is, in square points, but for lines and frames: each browser draws those as thin as it likes. */
  readonly amount: number;
  /** What is between it and the edges of the page, in millimetres. */
  readonly margins: readonly [top: number, right: number, bottom: number, left: number];
  /** How high each drawing is, in millimetres. */
  readonly drawings: readonly number[];
};

const MILLIMETRES = 25.4 / 72;
/** A square of the page that has ink or not, in points: what is nearer than that is one drawing. */
const CELL = 2;
/** Less is a mark or words; more is not one drawing. In millimetres. */
const [LEAST, MOST] = [9, 100];
/** What goes straight for longer is a line or a frame. */
const LINE = Math.round(45 / MILLIMETRES);
/** The least that is ink, of 1: a line may be thinner than a dot. */
const FAINT = 0.1;

/** A picture of a page of a PDF, the first of which is 1, a point a dot: how dark each is, from 0 to 1. */
async function draw(pdf: Uint8Array, number: number) {
  const task = getDocument({ data: new Uint8Array(pdf), useSystemFonts: false, verbosity: 0 });
  const page = await (await task.promise).getPage(number);
  const viewport = page.getViewport({ scale: 1 });
  const [width, height] = [Math.ceil(viewport.width), Math.ceil(viewport.height)];
  const context = createCanvas(width, height).getContext("2d");
  await page.render({ canvasContext: context as unknown as CanvasRenderingContext2D, viewport }).promise;
  await task.destroy();
  const { data } = context.getImageData(0, 0, width, height);
  const dark = Float32Array.from({ length: width * height }, (_, dot) => 1 - (data[4 * dot] ?? 255) / 255);
  return { width, height, dark };
}

/** The ink of a page of a PDF, the first of which is 1, whose words have been read. */
export async function readInk(pdf: Uint8Array, page: PdfPage, number: number): Promise<Ink> {
  const { width, height, dark } = await draw(pdf, number);
  const dots = [...dark.keys()].filter((dot) => (dark[dot] ?? 0) > 0.5);
  const [columns, rows] = [dots.map((dot) => dot % width), dots.map((dot) => Math.floor(dot / width))];
  const [top = 0, right = 0, bottom = 0, left = 0] = [
    least(rows),
    width - 1 - most(columns),
    height - 1 - most(rows),
    least(columns),
  ].map((points) => points * MILLIMETRES);
  const lines = findLines(dark, width);
  return {
    amount: dark.reduce((sum, each, dot) => (lines.has(dot) ? sum : sum + each), 0),
    margins: [top, right, bottom, left],
    drawings: findDrawings(new Set(dots.filter((dot) => !lines.has(dot))), width, page),
  };
}

/** The dots of whatever goes straight, across or down, for longer than a drawing does. */
function findLines(dark: Float32Array, width: number): Set<number> {
  const found = new Set<number>();
  const isInked = (dot: number) => (dark[dot] ?? 0) > FAINT;
  for (const dot of dark.keys())
    for (const step of [1, width]) {
      if (!isInked(dot) || isInked(dot - step)) continue;
      let end = dot;
      while (isInked(end)) end += step;
      if ((end - dot) / step > LINE) for (let each = dot; each < end; each += step) found.add(each);
    }
  return found;
}

const least = (numbers: readonly number[]) => numbers.reduce((a, b) => Math.min(a, b));
const most = (numbers: readonly number[]) => numbers.reduce((a, b) => Math.max(a, b));

/** The heights of what hangs together, apart from words and marks. */
function findDrawings(dots: Set<number>, width: number, { texts, height }: PdfPage): number[] {
  for (const { x, y, width: long, size } of texts)
    for (let row = Math.floor(height - y - size); row < height - y + size * 0.3; row += 1)
      for (let column = Math.floor(x); column < x + long + 1; column += 1) dots.delete(row * width + column);

  const across = Math.ceil(width / CELL);
  const cells = new Set(
    [...dots].map((dot) => Math.floor(dot / width / CELL) * across + Math.floor((dot % width) / CELL)),
  );
  const heights: number[] = [];
  for (const first of cells) {
    const found = [first];
    cells.delete(first);
    for (const cell of found)
      for (const down of [-across, 0, across])
        for (const next of [cell + down - 1, cell + down, cell + down + 1])
          if (cells.delete(next)) found.push(next);
    const extent = (along: readonly number[]) => (most(along) - least(along) + 1) * CELL * MILLIMETRES;
    const wide = extent(found.map((cell) => cell % across));
    const high = extent(found.map((cell) => Math.floor(cell / across)));
    if (Math.min(wide, high) > LEAST && Math.max(wide, high) < MOST) heights.push(high);
  }
  return heights;
}
