import { expect } from "vitest";
import type { Paper, SheetPaper } from "@/components/card/seat-card-content";
import { overlaps, type PdfPage } from "./read-pdf";

/** A paper as it comes out of the printer: points, millimetres of margin, least letters, and how high digits of times are. */
export type Sheet = {
  readonly paper: Paper;
  readonly sheet: SheetPaper;
  readonly size: readonly [width: number, height: number];
  readonly margin: number;
  readonly letters: number;
  readonly digits: number;
};

/** The papers of large sheets, in points. */
export const SIZES = { a4: [595.3, 841.9], letter: [612, 792] } as const;
const { a4, letter } = SIZES;
export const SHEETS = {
  a4: { paper: "a4", sheet: "a4", size: a4, margin: 10, letters: 10, digits: 3.3 },
  letter: { paper: "letter", sheet: "letter", size: letter, margin: 10, letters: 10, digits: 3.3 },
  a6: { paper: "a6", sheet: "a4", size: [297.6, 419.5], margin: 5, letters: 8, digits: 2.5 },
  "wallet on A4": { paper: "wallet", sheet: "a4", size: a4, margin: 9, letters: 8, digits: 2.5 },
  "wallet on Letter": { paper: "wallet", sheet: "letter", size: letter, margin: 9, letters: 8, digits: 2.5 },
} as const satisfies Record<string, Sheet>;

const toPoints = (millimetres: number) => (millimetres / 25.4) * 72;

/** One page of the paper asked for, whole. */
export function expectWhole(
  sheet: Pick<Sheet, "size" | "margin" | "letters">,
  pages: readonly PdfPage[],
): PdfPage {
  expect(pages).toHaveLength(1);
  const [only] = pages;
  if (!only) throw new Error("A PDF without a page.");
  expectWholePage(sheet, only);
  return only;
}

/** A page of the paper asked for, nothing past its margins, nothing too small, nothing on top of anything. */
export function expectWholePage(
  { size: [width, height], margin, letters }: Pick<Sheet, "size" | "margin" | "letters">,
  only: PdfPage,
): void {
  expect(Math.abs(only.width - width)).toBeLessThan(1.5);
  expect(Math.abs(only.height - height)).toBeLessThan(1.5);
  const edge = toPoints(margin);
  for (const { text, x, y, width: long, size } of only.texts) {
    expect(x, text).toBeGreaterThan(edge - 1);
    expect(x + long, text).toBeLessThan(only.width - edge + 1.5);
    expect(y, text).toBeGreaterThan(edge - 1);
    expect(y + size * 0.8, text).toBeLessThan(only.height - edge + 2);
    expect(size, text).toBeGreaterThan(letters - 0.1);
  }
  expect(overlaps(only.texts)).toEqual([]);
}

/** Between the margins, in pixels: what the page is laid out in. */
export const widthOf = ({ size, margin }: Sheet) => Math.floor(((size[0] - 2 * toPoints(margin)) / 72) * 96);

/**
 * What of a card does not fit where it stands, and how wide each drawing of a lower leg is, in millimetres. Runs in the
 * page, laid out for paper.
 */
export function measurePaper(): { readonly spilled: readonly string[]; readonly drawn: readonly number[] } {
  const boxes = "article, article > :not(.visually-hidden), article > section > div, article ol, article ul";
  // Letters reach a little below the last line.
  const spills = [...document.querySelectorAll(boxes)].filter(
    (box) => box.scrollHeight > box.clientHeight + 3 || box.scrollWidth > box.clientWidth + 2,
  );
  return {
    spilled: spills.map(
      (box) => `${box.className} ${box.scrollWidth - box.clientWidth} ${box.scrollHeight - box.clientHeight}`,
    ),
    drawn: [...document.querySelectorAll("article svg")]
      .filter((svg) => svg.clientHeight > 0 && svg.getAttribute("viewBox")?.startsWith("22 "))
      .map((svg) => {
        const [, , width = 1, height = 1] = (svg.getAttribute("viewBox") ?? "").split(" ").map(Number);
        return (Math.min(svg.clientWidth, (svg.clientHeight * width) / height) * 25.4) / 96;
      }),
  };
}
