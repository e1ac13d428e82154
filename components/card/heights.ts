import { linesOf, POINT } from "../site/letters";

/*
 * How large drawings and times can be on a paper, worked out on the server from the words, so that no browser has to.
 * Millimetres throughout, but for sizes of letters, which are in points.
 */

/** How high words stand in letters of a size, in lines of a width. */
export const heightOf = (text: string, size: number, width: number, leading = LEADING) =>
  text === "" ? 0 : linesOf(text, size, width) * size * leading * POINT;

/** Between lines of words, in their own size. */
export const LEADING = 1.22;

/** How much wider bold letters are. */
export const BOLD = 1.05;

/** Between lines of times, in their own size. */
export const ROW_LEADING = 1.14;
