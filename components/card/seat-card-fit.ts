import { countLines, type Card, type CardRow, type CardStretch } from "@/lib/core/saved/card";
import { linesOf, POINT, widthOf } from "../site/letters";
import { BOLD, heightOf, LEADING, ROW_LEADING } from "./heights";
import type { SheetPaper } from "./seat-card-content";

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

export type Caption = { readonly name: string; readonly dose: string; readonly cue: string };

/** What stands on a large sheet, in words. */
export type SheetWords = {
  readonly heading: readonly string[];
  /** Beside it: what the traveller writes in, and what the code is. */
  readonly own: { readonly pushback: string; readonly code: string };
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
  const heading = heightOfHeading(words.heading, words.own, width);
  const signs = Math.max(
    heightOf(words.signs, 10, (width - 12) * SIGNS_PART) + 10.5,
    heightOf(words.crew, 12, (width - 12) * (1 - SIGNS_PART)) + 10,
  );
  const signsAcross =
    heightOf(words.signs, 10, (width - 8) / BOLD) + heightOf(words.crew, 10.5, width - 8) + 4;
  const small = heightOfAll(words.small, 10, width);
  const languages = words.languages.map((lines) =>
    lines.length === 0 ? 0 : heightOfAll(lines, 10, width) + SECTIONS_GAP,
  );
  const fits = ([11, 10] as const).flatMap((letters) => {
    const rules = heightOf(words.rules, letters, width);
    const set = TIMES.flatMap((times) =>
      AIRS.map((air, airs) => ({ times, air, airs, when: heightOfTimes(card.legs, times, air, letters) })),
    );
    return pictures.flatMap(({ rows, count }) => {
      const across = Math.max(1, Math.ceil(count / rows));
      const cell = (width - (across - 1) * CELL_GAP) / across;
      const captionOf = ({ name, dose, cue }: Caption, terse: boolean) =>
        heightOf(`00 ${name}`, letters * 1.05, cell) +
        heightOf(dose, letters, cell) +
        (terse ? 0 : heightOf(cue, letters, cell));
      return [false, true].flatMap((terse) => {
        const caption = Math.max(0, ...words.captions.map((one) => captionOf(one, terse)));
        return set.flatMap(({ times, air, airs, when }) =>
          languages.map((said, language) => {
            const fixed =
              heading + rules + when + (terse ? signsAcross : signs) + PEN + small + said + SECTIONS_GAP * 6;
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
        );
      });
    });
  });
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

/** The route first, then lines of words; no lower than the code, and what stands beside that. */
const heightOfHeading = ([route = "", ...rest]: readonly string[], own: SheetWords["own"], width: number) =>
  Math.max(
    18,
    linesOf(route, sizeOfRoute(route) * BOLD, width - CORNER) * sizeOfRoute(route) * 1.1 * POINT +
      rest.reduce((sum, line) => sum + heightOf(line, 11, width - CORNER), 0),
    heightOfOwn(own),
  ) + 2.5;

/** What the code leaves of the heading's corner, and the blanks for the pen, under their words where they are too wide. */
const OWN = 42;
const BLANKS = { width: 15, height: 5.5 } as const;
const heightOfOwn = ({ pushback, code }: SheetWords["own"]) =>
  BLANKS.height +
  (widthOf(pushback, 10) + BLANKS.width > OWN ? heightOf(pushback, 10, OWN) : 0) +
  (code === "" ? 0 : 2 + heightOf(code, 10, OWN));

/** Sizes for a route, or the name where there is none; each is a class. */
const ROUTE_SIZES = [26, 20, 16, 14] as const;
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
