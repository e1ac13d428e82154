import { countLines, type Card, type CardRow, type CardStretch } from "@/lib/core/saved/card";
import { linesOf, POINT } from "../site/letters";
import type { SheetPaper } from "./seat-card-content";

/*
 * How large drawings and times can be on a paper, worked out on the server from the words, so that no browser has to.
 * Millimetres throughout, but for sizes of letters, which are in points.
 */

const heightOf = (text: string, size: number, width: number, leading = LEADING) =>
  text === "" ? 0 : linesOf(text, size, width) * size * leading * POINT;

/** Between lines of words, in their own size. */
const LEADING = 1.22;

/** A part of each paper that fits between margins of 0 to 12 millimetres also where WebKit fits its width to them. */
export const AREA = { a4: { width: 190, height: 271 }, letter: { width: 195, height: 254 } } as const;

/** Heights that a drawing may have on a large sheet; each is a class of seat-card.module.css. */
const DRAWINGS = [90, 80, 72, 64, 58, 52, 47, 43, 39, 36, 33, 30, 27, 24] as const;
/** The least: an ankle in it is as wide as a thumb. */
const DRAWING_MIN = 24;

/**
 * How times are set: the size of their digits, the columns of lines, how many sets stand beside a line's first time,
 * and whether meals stand at its end; or, when there are most, one after another. `worth` is what that is worth beside larger drawings.
 */
const TIMES = [
  { size: 20, columns: 1, beside: 1, meals: true, worth: 30 },
  { size: 18, columns: 1, beside: 1, meals: true, worth: 27 },
  { size: 16, columns: 1, beside: 2, meals: false, worth: 25 },
  { size: 14, columns: 1, beside: 2, meals: true, worth: 24 },
  { size: 13.8, columns: 2, beside: 2, meals: false, worth: 16 },
  { size: 13.8, columns: 0, beside: 0, meals: false, worth: 13 },
] as const;
/** Room above and below a line of times; each is a class. */
const AIRS = [1.6, 1, 0.5, 0.05] as const;
const ROW_LEADING = 1.14;

export type Caption = { readonly name: string; readonly dose: string; readonly cue: string };

/** What stands on a large sheet, in words. */
export type SheetWords = {
  readonly heading: readonly string[];
  readonly captions: readonly Caption[];
  readonly rules: string;
  readonly signs: string;
  readonly crew: string;
  /** What to say in other languages: in full, or as much of it as there may be room for. */
  readonly languages: readonly (readonly string[])[];
  readonly small: readonly string[];
};

export type SheetFit = {
  readonly times: (typeof TIMES)[number];
  readonly air: number;
  /** Size of the words. */
  readonly letters: 10 | 11;
  readonly drawing: (typeof DRAWINGS)[number];
  readonly across: number;
  /** The way to sit is drawn first. */
  readonly start: boolean;
  /** Which of the languages' ways. */
  readonly languages: number;
  /** For want of room no words under a drawing say how the move is done, and the signs stand across the sheet. */
  readonly terse: boolean;
  /** Whether all that stands on the sheet fits, its drawings large enough. */
  readonly fits: boolean;
};

/** Widths of the heading's own corner, for the code and the pen, and of the signs' and the sentence's parts. */
const CORNER = 66;
const SIGNS_PART = 0.655;
const CELL_GAP = 4;
const SECTIONS_GAP = 1.6;

/**
 * The best that a sheet's times and drawings can be, by what each is worth: drawings that can be followed come first,
 * then one line for each walk, large digits, large drawings, everything said in every language, and air.
 */
export function fitSheet(card: Card, paper: SheetPaper, words: SheetWords): SheetFit {
  const { width, height } = AREA[paper];
  const moves = words.captions.length;
  const pictures = [
    { rows: 2, count: moves + (moves % 2) },
    { rows: 1, count: moves || 1 },
  ];
  const heading = heightOfHeading(words.heading, width);
  const signs = Math.max(
    heightOf(words.signs, 10, (width - 12) * SIGNS_PART) + 10.5,
    heightOf(words.crew, 12, (width - 12) * (1 - SIGNS_PART)) + 10,
  );
  const signsAcross = heightOf(words.signs, 10, width - 8) + heightOf(words.crew, 10.5, width - 8) + 4;
  const small = heightOfAll(words.small, 10, width);
  const languages = words.languages.map((lines) =>
    lines.length === 0 ? 0 : heightOfAll(lines, 10, width) + SECTIONS_GAP,
  );
  const fits = ([11, 10] as const).flatMap((letters) =>
    pictures.flatMap(({ rows, count }) => {
      const across = Math.max(1, Math.ceil(count / rows));
      const cell = (width - (across - 1) * CELL_GAP) / across;
      const captionOf = ({ name, dose, cue }: Caption, terse: boolean) =>
        heightOf(`00 ${name}`, letters * 1.05, cell) +
        heightOf(dose, letters, cell) +
        (terse ? 0 : heightOf(cue, letters, cell));
      const rules = heightOf(words.rules, letters, width);
      return [false, true].flatMap((terse) => {
        const caption = Math.max(0, ...words.captions.map((one) => captionOf(one, terse)));
        return TIMES.flatMap((times) =>
          AIRS.flatMap((air, airs) =>
            languages.map((said, language) => {
              const when = heightOfTimes(card.legs, times, air, letters);
              const fixed =
                heading +
                rules +
                when +
                (terse ? signsAcross : signs) +
                PEN +
                small +
                said +
                SECTIONS_GAP * 6;
              const left = (height - fixed) / Math.ceil(count / across) - caption - 2.5;
              // No higher than a leg drawn as wide as its cell.
              const room = Math.min(left, (cell * 66) / 52, DRAWINGS[0]);
              const worth =
                times.worth +
                room * (rows === 2 ? 0.32 : 0.25) +
                (letters === 11 ? 2 : 0) +
                air -
                language * 3 -
                (terse ? 8 : 0) -
                Math.max(0, DRAWING_MIN - room) * 1000;
              return {
                times,
                air: airs,
                letters,
                across,
                room,
                worth,
                start: count > moves,
                languages: language,
                terse,
              };
            }),
          ),
        );
      });
    }),
  );
  const best = fits.reduce((one, other) => (other.worth > one.worth ? other : one));
  const drawing = DRAWINGS.find((size) => size <= best.room) ?? DRAWING_MIN;
  return { ...best, drawing, fits: best.room >= DRAWING_MIN };
}

const PEN = 6.5;
const heightOfAll = (lines: readonly string[], size: number, width: number) =>
  lines.reduce((sum, line) => sum + heightOf(line, size, width), 0);

function heightOfTimes(legs: Card["legs"], times: SheetFit["times"], air: number, letters: number): number {
  const row = times.size * ROW_LEADING * POINT + 2 * air + 0.2;
  if (times.columns === 0) return countLines(legs) * row;
  const heading = legs.length > 1 ? letters * LEADING * POINT + 1.5 : 0;
  const stretch = letters * 1.3 * POINT + 2 * air + 0.2;
  return legs.reduce((sum, { rows }) => {
    const columns = toColumns(rows, times).map((lines) =>
      lines.reduce((high, { head }) => high + ("endMinute" in head ? stretch : row), 0),
    );
    return sum + heading + Math.max(0, ...columns);
  }, 0);
}

/** The route first, then lines of words; no lower than the code. */
const heightOfHeading = ([route = "", ...rest]: readonly string[], width: number) =>
  Math.max(
    18,
    linesOf(route, sizeOfRoute(route) * BOLD, width - CORNER) * sizeOfRoute(route) * 1.1 * POINT +
      rest.reduce((sum, line) => sum + heightOf(line, 11, width - CORNER), 0),
  ) + 2.5;

/** How much wider bold letters are. */
const BOLD = 1.05;
/** Sizes for a route, or the name where there is none; each is a class. */
export const ROUTE_SIZES = [26, 20, 16, 14] as const;
/** The largest in which a route keeps to one line, or to two; the least is larger than any words but the times. */
export function sizeOfRoute(text: string): (typeof ROUTE_SIZES)[number] {
  return (
    ROUTE_SIZES.find((size) => linesOf(text, size * BOLD, AREA.a4.width - CORNER) <= (size > 16 ? 1 : 2)) ??
    14
  );
}

/** One line of times: a walk, or the first set of a stretch without one, and the sets after it; or a meal, or a sleep. */
export type CardLine = {
  readonly head: CardRow;
  readonly sets: readonly CardRow[];
  /** A meal that begins meanwhile, where there is room at the end of the line. */
  readonly meal: CardStretch | null;
};

/** A leg's lines of times, in so many columns, the first one first: each walk begins a line. */
export function toColumns(rows: readonly CardRow[], { beside, columns, meals }: SheetFit["times"]) {
  const lines: { head: CardRow; sets: CardRow[]; meal: CardStretch | null }[] = [];
  for (const row of rows) {
    const last = lines.at(-1);
    const isSet = row.kind === "seatedSet" || row.kind === "quickSet";
    const isOpen = last !== undefined && !("endMinute" in last.head);
    if (isSet && isOpen && last.sets.length < beside) last.sets.push(row);
    else if (row.kind === "meal" && isOpen && meals && last.meal === null) last.meal = row;
    else lines.push({ head: row, sets: [], meal: null });
  }
  const each = Math.ceil(lines.length / Math.max(1, columns));
  return Array.from({ length: Math.max(1, columns) }, (_, column): readonly CardLine[] =>
    lines.slice(column * each, (column + 1) * each),
  ).filter((column) => column.length > 0);
}

// --- Small papers ---

/** What an A6, and a face of a wallet card, leave between their margins. */
const POCKET = { width: 95, height: 136 } as const;
const FACE = { width: 81.6, height: 49.5 } as const;
/** Between lines of words of 8 point on a small paper. */
const SMALL_LEADING = 1.16;
/** A line of words under a code. */
const CODE_CAPTION = 8 * SMALL_LEADING * POINT;
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
  readonly signs: readonly string[];
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
    sum(words.signs, width - 5) + sum([...words.small, words.extra], width),
    smallLines(words.signs.join(" "), width - 5) + smallLines(words.small.join(" "), width),
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
export const SMALL_ROUTE_SIZES = [16, 12, 9] as const;
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
