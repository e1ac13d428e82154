import { linesOf, POINT } from "../site/letters";
import { BOLD, heightOf, ROW_LEADING } from "./heights";

/** What an A6, and a face of a wallet card, leave between their margins. */
const POCKET = { width: 95, height: 136 } as const;
const FACE = { width: 81.6, height: 49.5 } as const;
/** Between lines of words of 8 point on a small paper. */
const SMALL_LEADING = 1.16;
/** A line of words under a code. */
const CODE_CAPTION = 8 * SMALL_LEADING * POINT;
/** Words of which most are bold are wider. */
const boldLines = (text: string, width: number) => smallLines(text, width / BOLD);
const smallLines = (text: string, width: number) => heightOf(text, 8, width, SMALL_LEADING);

/** Heights of drawings on an A6, the least as wide as a thumb; and sizes of digits, with how many times make a line, those without a watch apart. */
const POCKET_DRAWINGS = [44, 40, 36, 32, 28, 25, 23, 21] as const;
const POCKET_TIMES = [
  { size: 16, across: 2, bare: 3 },
  { size: 14, across: 2, bare: 3 },
  { size: 10.5, across: 3, bare: 4 },
] as const;
const SMALL_TIME = POCKET_TIMES[2];
const smallRow = (size: number) => size * ROW_LEADING * POINT + 0.25;
const linesAcross = (counts: readonly number[], across: number) =>
  counts.reduce((sum, count) => sum + Math.ceil(count / across), 0);

/** The warning signs, and whom to tell, what to say to them in bold. */
export type SmallSigns = { readonly lists: string; readonly crew: string };
const heightOfSigns = ({ lists, crew }: SmallSigns, width: number) =>
  smallLines(lists, width) + boldLines(crew, width);

export type PocketFit = {
  readonly times: (typeof POCKET_TIMES)[number];
  readonly drawing: (typeof POCKET_DRAWINGS)[number];
  /** So many of the captions' moves are drawn, the last one always. */
  readonly drawn: number;
  /** Each sentence of the signs and the small print begins a line, and the code has a sentence too. */
  readonly loose: boolean;
  readonly fits: boolean;
};

/** The best that an A6 can show: larger digits, then more moves, then larger drawings, none narrower than 16 millimetres. */
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
}): PocketFit {
  const { width, height } = POCKET;
  const sum = (lines: readonly string[], wide: number) =>
    lines.reduce((total, line) => total + smallLines(line, wide), 0);
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
  // For want of room sentences follow one another.
  const [apart, together] = [
    heightOfSigns(words.signs, width - 5) + sum([...words.small, words.extra], width),
    smallLines(`${words.signs.lists} ${words.signs.crew}`, width - 5) +
      smallLines(words.small.join(" "), width),
  ];
  const fits = POCKET_TIMES.flatMap((times) =>
    [1, 2, 3, 4, 5].flatMap((drawn) =>
      [true, false].map((loose) => {
        const cell = (width - (drawn - 1) * 2) / drawn;
        // One or two have their words beside them.
        const caption =
          drawn <= 2 ? 0 : Math.max(0, ...words.captions.map((text) => smallLines(text, cell))) + 0.8;
        const when =
          linesAcross(words.counts, words.isClocked ? times.across : times.bare) * smallRow(times.size);
        const room = height - fixed - (loose ? apart : together) - caption - when;
        const drawing = Math.min(room, (cell * 66) / 52, POCKET_DRAWINGS[0]);
        const worth =
          times.size * 1.2 +
          Math.min(drawn, words.captions.length) * 3 +
          drawing * 0.3 +
          (loose ? 4 : 0) -
          Math.max(0, POCKET_MIN - drawing) * 1000;
        return { times, drawn, drawing, worth, loose };
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
const POCKET_MIN = 21;

/** Sizes for a route on a small paper, in which it keeps to one line; a name, to two. Each is a class. */
const SMALL_ROUTE_SIZES = [16, 12, 9] as const;
export const sizeOfSmallRoute = (text: string): (typeof SMALL_ROUTE_SIZES)[number] =>
  SMALL_ROUTE_SIZES.find((size) => linesOf(text, size * BOLD, 74) <= (size === 9 ? 2 : 1)) ?? 9;

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

/** How many times the third face of a tall wallet card holds, with when one sleeps under them. */
export const countOnFace = (sleep: string): number =>
  Math.floor((FACE.height - smallLines(sleep, FACE.width) - 2.4) / smallRow(SMALL_TIME.size)) *
  SMALL_TIME.across;

/** A drawing on a face, the gap beside it, and what two in a row leave for the words of each. */
const FACE_DRAWING = { height: 20.6, width: 16.3 } as const;
const FACE_CAPTION = (FACE.width - 2) / 2 - FACE_DRAWING.width - 1.5;

/** So much of a face's padding may be taken. */
const FACE_SPARE = 0.5;

/** Whether the second face of a wallet card holds its drawings, two in a row, with the warning signs under them. */
export function fitSecondFace(words: {
  readonly captions: readonly string[];
  readonly signs: SmallSigns;
}): boolean {
  const { width, height } = FACE;
  const moves = Math.max(
    0,
    ...words.captions.map((text) => Math.max(FACE_DRAWING.height, smallLines(text, FACE_CAPTION))),
  );
  const signs = heightOfSigns(words.signs, width - 3.2) + 2.4;
  return moves + 0.8 + signs <= height + FACE_SPARE;
}
