import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** A piece of text on a page: where its baseline begins and how large it is, in points from the bottom left. */
export type PdfText = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
};
export type PdfPage = { readonly width: number; readonly height: number; readonly texts: readonly PdfText[] };

/** The pages of a PDF, read by a reader that is not the browser which wrote it. */
export async function readPdf(bytes: Uint8Array): Promise<readonly PdfPage[]> {
  const task = getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 });
  const pdf = await task.promise;
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index): Promise<PdfPage> => {
      const page = await pdf.getPage(index + 1);
      const { width, height } = page.getViewport({ scale: 1 });
      const { items } = await page.getTextContent();
      const texts = items.flatMap((item): PdfText[] => {
        if (!("str" in item) || item.str.trim() === "") return [];
        const [, , c = 0, d = 0, x = 0, y = 0] = item.transform as number[];
        return [{ text: item.str, x, y, width: item.width, size: Math.hypot(c, d) }];
      });
      return { width, height, texts };
    }),
  );
  await task.destroy();
  return pages;
}

/** All words of a page in the order they were written, single spaces between. */
export function wordsOf(page: PdfPage): string {
  return page.texts
    .map(({ text }) => text)
    .join(" ")
    .replace(/\s+/g, " ");
}

/** A mark above or below a letter of another text, as some scripts have them, or beside one that runs the other way. */
const MARK = /^[\p{M}\p{P}\0]+$/u;

/** Texts that lie on one another, by the bodies of their letters. */
export function overlaps(all: readonly PdfText[]): string[] {
  const texts = all.filter(({ text }) => !MARK.test(text.trim()));
  const box = ({ x, y, width, size }: PdfText) => ({ x, right: x + width, y, top: y + size * 0.6 });
  return texts.flatMap((one, index) =>
    texts.slice(index + 1).flatMap((other) => {
      const [a, b] = [box(one), box(other)];
      const meets = a.x < b.right - 1 && b.x < a.right - 1 && a.y < b.top - 1 && b.y < a.top - 1;
      return meets ? [`${one.text} / ${other.text}`] : [];
    }),
  );
}
