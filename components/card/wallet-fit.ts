import { linesOf } from "../site/letters";
import { BOLD, heightOf } from "./heights";
import type { LockedBlock } from "./seat-card-locked";
import {
  SMALL_LEADING,
  CODE_CAPTION,
  smallLines,
  SMALL_TIME,
  smallRow,
  linesAcross,
  heightsOfSigns,
  sumOf,
  heightsOfBlocks,
  POCKET_DRAWINGS,
  POCKET_MIN,
  type SmallSigns,
} from "./small-card-fit";

/** What a face of a wallet card leaves between its margins. */
const FACE = { width: 81.6, height: 49.5 } as const;

/** From which to which of these in order each page goes that holds so much; one that is too high by itself has its own. */
export function pack(
  heights: readonly number[],
  room: number,
): readonly (readonly [from: number, to: number])[] {
  let filled = 0;
  const firsts = heights.flatMap((height, place) => {
    const isNew = place === 0 || filled + height > room;
    filled = isNew ? height : filled + height;
    return isNew ? [place] : [];
  });
  return firsts.map((from, index) => [from, firsts[index + 1] ?? heights.length]);
}

/** What the code leaves of a face's width. */
const FACE_WORDS = FACE.width - 15.5;
/** Sizes for a route on a face: one in which it keeps to one line, or the least. Each is a class. */
const FACE_ROUTE_SIZES = [14, 9.5] as const;
export const sizeOfFaceRoute = (text: string): (typeof FACE_ROUTE_SIZES)[number] =>
  FACE_ROUTE_SIZES.find((size) => linesOf(text, size * BOLD, FACE_WORDS) === 1) ?? 9.5;

/**
 * How many of a leg's times stand on the first face of a wallet card, a line for every three; null when all of it, with
 * when one sleeps, fits there.
 */
export function fitFace(words: {
  readonly route: string;
  readonly heading: readonly string[];
  readonly lead: string;
  readonly sleep: string;
  readonly count: number;
}): number | null {
  const { width, height } = FACE;
  const head = Math.max(
    14 + CODE_CAPTION,
    words.heading.reduce(
      (sum, line) => sum + smallLines(line, FACE_WORDS),
      heightOf(words.route, sizeOfFaceRoute(words.route), FACE_WORDS, SMALL_LEADING),
    ),
  );
  const room = height - head - smallLines(words.lead, width) - 2.4;
  const row = smallRow(SMALL_TIME.size);
  const all = linesAcross([words.count], SMALL_TIME.across) * row + smallLines(words.sleep, width);
  return all <= room ? null : Math.max(0, Math.floor(room / row)) * SMALL_TIME.across;
}

/** How many times a face of their own holds, with when one sleeps under them. */
export const countOnFace = (sleep: string): number =>
  Math.floor((FACE.height - smallLines(sleep, FACE.width) - 2.4) / smallRow(SMALL_TIME.size)) *
  SMALL_TIME.across;

/** Which paragraphs of the warning signs stand on which face: on one where it holds all. */
export const fitSignFaces = (signs: SmallSigns) =>
  pack(heightsOfSigns(signs, FACE.width - 3.2), FACE.height - 2.4);

/** Which parts of a card without a plan stand on which face: its heading, its words, by which rules and when. */
export const fitLockedFaces = (words: {
  readonly heading: readonly string[];
  readonly parts: readonly (readonly LockedBlock[])[];
  readonly facts: string;
}) => {
  const { width, height } = FACE;
  const [route = "", ...lines] = words.heading;
  const parts = words.parts.map((blocks) => {
    const heights = heightsOfBlocks(blocks, { width, size: 8, title: 10 });
    return sumOf(heights) + 0.4 * (heights.length - 1);
  });
  const head =
    heightOf(route, 9, width / BOLD, 1.1) + sumOf(lines.map((line) => smallLines(line, width) + 0.8));
  return pack(
    [head, ...parts, smallLines(words.facts, width)].map((part) => part + 0.8),
    height + 0.8,
  );
};

/** How high the drawings of a wallet card can be that has two faces for them, the words of each under it. */
export function fitMoveFaces(faces: readonly (readonly string[])[]): (typeof POCKET_DRAWINGS)[number] {
  const { width, height } = FACE;
  const rooms = faces
    .filter((captions) => captions.length > 0)
    .map((captions) => {
      const cell = (width - (captions.length - 1) * 2) / captions.length;
      const words = Math.max(...captions.map((text) => smallLines(text, cell)));
      return Math.min(height - words - 0.8, (cell * 66) / 52);
    });
  return POCKET_DRAWINGS.find((size) => rooms.every((room) => size <= room)) ?? POCKET_MIN;
}
