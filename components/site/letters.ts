/*
 * How much room words take on paper, worked out on the server so that no browser has to. Millimetres, but for sizes of
 * letters, which are in points.
 */

/** Millimetres in a point. */
export const POINT = 25.4 / 72;
/** About how wide letters are, in their own size: a little more than the typeface's own figures. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  // Marks that turn the writing, and isolate what is in it.
  [/[\u200e\u200f\u2066-\u2069]/, 0],
  [/[ .,:;'’!|ijl]/, 0.29],
  [/[-()/"“”frtI1]/, 0.38],
  [/[mMwW%@—→]/, 0.88],
  [/[A-Z0-9&?]/, 0.66],
  [/[a-z·–]/, 0.53],
];
/** Scripts with letters as wide as they are high. */
const OTHER_WIDTH = 1;
/** Letters of other alphabets, as wide as ours. */
const FOREIGN = 0.6;
/** What marks add to a letter: hardly anything, but another typeface may have to lend it. */
const MARKED = 0.02;
const find = (letter: string) => WIDTHS.find(([letters]) => letters.test(letter))?.[1];
const judge = (letter: string): number => {
  const base = find(letter.normalize("NFD").charAt(0));
  if (base !== undefined) return find(letter) ?? base + MARKED;
  return letter < "\u0900" ? FOREIGN : OTHER_WIDTH;
};
/** The letters of most words, judged once: a card is fitted by asking for some ten thousand. */
const JUDGED = Array.from({ length: 0x250 }, (_, code) => judge(String.fromCharCode(code)));

/** Whether letters may reach above their line: those with marks, and those that another typeface has to lend. */
export const reachesUp = (text: string): boolean => /[^\0-\u00bf\u2000-\u2bff]/.test(text);

/** About how wide a text is on one line. */
export function widthOf(text: string, size: number): number {
  let sum = 0;
  for (const letter of text) sum += JUDGED[letter.charCodeAt(0)] ?? judge(letter);
  return sum * size * POINT;
}

/** How many lines a text takes, broken between words, and within one that is wider than a line. */
export function linesOf(text: string, size: number, width: number): number {
  let [lines, at] = [1, 0];
  for (const word of text.split(" ").filter((one) => one !== "")) {
    const wide = widthOf(word, size);
    const next = at === 0 ? wide : at + widthOf(" ", size) + wide;
    if (next <= width) at = next;
    else if (wide <= width) [lines, at] = [lines + 1, wide];
    else {
      const more = Math.ceil(next / width);
      [lines, at] = [lines + more - 1, width];
    }
  }
  return lines;
}
