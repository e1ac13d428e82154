import { linesOf, POINT } from "../site/letters";
import { BOLD, heightOf, ROW_LEADING } from "./heights";
import type { LockedBlock } from "./seat-card-locked";

/** What an A6 leaves between its margins. */
const POCKET = { width: 95, height: 136 } as const;
/** Between lines of words of 8 point on a small paper. */
export const SMALL_LEADING = 1.16;
/** A line of words under a code. */
export const CODE_CAPTION = 8 * SMALL_LEADING * POINT;
export const smallLines = (text: string, width: number) => heightOf(text, 8, width, SMALL_LEADING);

/** Heights of drawings on an A6, the least as wide as a thumb; and sizes of digits, with how many times make a line, those without a watch apart. */
export const POCKET_DRAWINGS = [44, 40, 36, 32, 28, 25, 23, 21] as const;
const POCKET_TIMES = [
  { size: 16, across: 2, bare: 3 },
  { size: 14, across: 2, bare: 3 },
  { size: 10.5, across: 3, bare: 4 },
] as const;
export const SMALL_TIME = POCKET_TIMES[2];
export const smallRow = (size: number) => size * ROW_LEADING * POINT + 0.25;
export const linesAcross = (counts: readonly number[], across: number) =>
  counts.reduce((sum, count) => sum + Math.ceil(count / across), 0);

/** The warning signs as a page has them: all, or where they are; what to tell the crew, most of it bold, follows the first. */
export type SmallSigns = { readonly now: string; readonly crew: string; readonly sameDay: string };
export const heightsOfSigns = ({ now, crew, sameDay }: SmallSigns, width: number, size = 8) => {
  const high = (text: string, wide = width) => heightOf(text, size, wide, SMALL_LEADING);
  return [high(now), high(crew, width / BOLD) + SIGNS_GAP, sameDay === "" ? 0 : high(sameDay) + SIGNS_GAP];
};
/** Between those. */
const SIGNS_GAP = 0.6;
export const sumOf = (heights: readonly number[]) => heights.reduce((sum, height) => sum + height, 0);

/**
 * How much air the words under the times have: each sentence of the small print begins a line, and the code has one too;
 * those sentences follow one another; the signs' paragraphs do so as well.
 */
const POCKET_AIRS = ["loose", "closer", "tight"] as const;
const AIR_WORTH = { loose: 4, closer: 2, tight: 0 } as const;

export type PocketFit = {
  readonly times: (typeof POCKET_TIMES)[number];
  readonly drawing: (typeof POCKET_DRAWINGS)[number];
  /** So many of the captions' moves are drawn, the last one always. */
  readonly drawn: number;
  readonly air: (typeof POCKET_AIRS)[number];
  readonly fits: boolean;
};

/** The best that a side of A6 can show: larger digits, then more moves, then larger drawings, none narrower than 16 millimetres. */
export function fitPocket(words: {
  readonly route: string;
  readonly heading: readonly string[];
  readonly captions: readonly string[];
  readonly lead: string;
  /** The lines of words among the times: legs, and when one sleeps. */
  readonly lines: readonly string[];
  /** How many times each leg has. */
  readonly counts: readonly number[];
  /** A watch stands beside them. */
  readonly isClocked: boolean;
  readonly signs: SmallSigns;
  readonly small: readonly string[];
  /** What may be left out for want of room. */
  readonly extra: string;
  /** So many of the captions' moves if at all possible: fewer do not show what a set is. */
  readonly enough: number;
}): PocketFit {
  const { width, height } = POCKET;
  const sum = (lines: readonly string[], wide: number) => sumOf(lines.map((line) => smallLines(line, wide)));
  const heading =
    Math.max(
      17 + CODE_CAPTION,
      heightOf(words.route, sizeOfSmallRoute(words.route), 76, 1.1) + sum(words.heading, 76),
    ) + 1.5;
  const fixed =
    heading +
    smallLines(words.lead, width) +
    sum(words.lines, width) +
    words.lines.length * 0.5 +
    3.4 +
    4 * 1.2;
  const signs = sumOf(heightsOfSigns(words.signs, width - 5));
  const small = smallLines(words.small.join(" "), width);
  const under = {
    loose: signs + sum([...words.small, words.extra], width),
    closer: signs + small,
    tight: smallLines(Object.values(words.signs).join(" "), width - 5) + small,
  };
  const captionOf = (drawn: number) => {
    const cell = (width - (drawn - 1) * 2) / drawn;
    // One or two have their words beside them.
    const high = drawn <= 2 ? 0 : Math.max(0, ...words.captions.map((text) => smallLines(text, cell))) + 0.8;
    return { drawn, cell, caption: high };
  };
  const rows = [1, 2, 3, 4, 5].map(captionOf);
  const fits = POCKET_TIMES.flatMap((times) =>
    rows.flatMap(({ drawn, cell, caption }) =>
      POCKET_AIRS.map((air) => {
        const when =
          linesAcross(words.counts, words.isClocked ? times.across : times.bare) * smallRow(times.size);
        const room = height - fixed - under[air] - caption - when;
        const drawing = Math.min(room, (cell * 66) / 52, POCKET_DRAWINGS[0]);
        const worth =
          times.size * 1.2 +
          Math.min(drawn, words.captions.length) * 3 +
          drawing * 0.3 +
          AIR_WORTH[air] -
          Math.max(0, words.enough - drawn) * 20 -
          Math.max(0, POCKET_MIN - drawing) * 1000;
        return { times, drawn, drawing, worth, air };
      }),
    ),
  );
  const best = fits.reduce((one, other) => (other.worth > one.worth ? other : one));
  return {
    ...best,
    drawing: POCKET_DRAWINGS.find((size) => size <= best.drawing) ?? POCKET_MIN,
    fits: best.drawing >= POCKET_MIN,
  };
}
export const POCKET_MIN = 21;

/** Sizes for a route on a small paper, in which it keeps to one line; a name, to two. Each is a class. */
const SMALL_ROUTE_SIZES = [16, 12, 9] as const;
export const sizeOfSmallRoute = (text: string): (typeof SMALL_ROUTE_SIZES)[number] =>
  SMALL_ROUTE_SIZES.find((size) => linesOf(text, size * BOLD, 74) <= (size === 9 ? 2 : 1)) ?? 9;

/** Sizes for the words of a side that has no times: each is a class. */
const WORD_SIZES = [11, 10, 9, 8] as const;
export type WordSize = (typeof WORD_SIZES)[number];
/** Between paragraphs of such a side, and between its parts. */
const BACK_GAPS = { paragraph: 1.5, part: 1.2 } as const;

/** How large the words of a side without times can be; null where the least are too large. */
function fitWords(
  fixed: { readonly head: number; readonly small: readonly string[] },
  heightIn: (size: WordSize) => number,
): WordSize | null {
  const { width, height } = POCKET;
  const foot = sumOf(fixed.small.map((line) => smallLines(line, width)));
  const room = height - fixed.head - foot - 3 * BACK_GAPS.part;
  return WORD_SIZES.find((size) => heightIn(size) <= room) ?? null;
}
/** A box of signs: its lines and padding. */
const BOX = 3.4;

/** How large the back of an A6 can have the warning signs, a paragraph each. */
export function fitBack(words: {
  readonly route: string;
  readonly heading: readonly string[];
  readonly title: string;
  readonly signs: SmallSigns;
  /** Whom to call on the ground. */
  readonly ground: string;
  readonly small: readonly string[];
}): WordSize {
  const { width } = POCKET;
  const { route, heading, title, signs, ground, small } = words;
  const head =
    heightOf(route, Math.max(12, sizeOfSmallRoute(route)), width / BOLD, 1.1) +
    sumOf(heading.map((line) => smallLines(line, width))) +
    1.5;
  const size = fitWords(
    { head, small },
    (size) =>
      heightOf(title, size, (width - 5) / BOLD, SMALL_LEADING) +
      sumOf(heightsOfSigns(signs, width - 5, size)) +
      heightOf(ground, size, width - 5, SMALL_LEADING) +
      4 * BACK_GAPS.paragraph +
      BOX,
  );
  return size ?? 8;
}

/** How large an A6 that holds no plan can have its words, with the signs under them or without; null where it does not hold them. */
export function fitLocked(words: {
  readonly route: string;
  readonly heading: readonly string[];
  readonly blocks: readonly LockedBlock[];
  readonly signs: SmallSigns | null;
  readonly small: readonly string[];
}): WordSize | null {
  const { width } = POCKET;
  const { route, heading, blocks, signs, small } = words;
  const head =
    heightOf(route, sizeOfSmallRoute(route), width / BOLD, 1.1) +
    sumOf(heading.map((line) => smallLines(line, width))) +
    1.5;
  return fitWords(
    { head, small },
    (size) =>
      sumOf(heightsOfBlocks(blocks, { width, size, title: 14 })) +
      (blocks.length - 1) * BACK_GAPS.paragraph +
      (signs === null ? 0 : sumOf(heightsOfSigns(signs, width - 5, size)) + BOX),
  );
}

/** How high the blocks of a card without a plan are, each by itself. */
export const heightsOfBlocks = (
  blocks: readonly LockedBlock[],
  { width, size, title }: { readonly width: number; readonly size: number; readonly title: number },
) =>
  blocks.map((block) => {
    switch (block.as) {
      case "ul":
        return sumOf(
          block.items.map((item) => heightOf(item, size, width - size * 1.3 * POINT, SMALL_LEADING)),
        );
      case "h2":
        return heightOf(block.text, title, width / BOLD, 1.1);
      case "h3":
        return heightOf(block.text, size * 1.1, width / BOLD, SMALL_LEADING);
      case "p":
        return heightOf(block.text, size, width, SMALL_LEADING);
    }
  });
