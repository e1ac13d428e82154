import { linesOf, POINT } from "../site/letters";
import type { DoctorWords } from "./doctor-words";

/** A part of A4 and of US Letter that is left between margins of 0 to 12 millimetres, as on a card (0032). */
const AREA = { width: 190, height: 254 } as const;
/** What browsers round up. */
const SPARE = 3;
const COLUMN = (AREA.width - 6) / 2;
/** What is bold or slanted takes more room than the letters' own figures. */
const BOLD = 1.06;
const LEADING = 1.25;
/** Sources and small print, beside the other letters. */
const SMALL = 0.96;

export type Section = "flight" | "answers" | "advice" | "conflicts" | "questions" | "sources";
type Layout = Readonly<Record<"left" | "right" | "below", readonly Section[]>>;

/** Where sections may stand: the traveller's own on the left, what is published on the right, or in the order of thought. */
const LAYOUTS: readonly Layout[] = [
  { left: ["flight", "answers"], right: ["advice", "conflicts", "questions"], below: ["sources"] },
  { left: ["flight", "answers", "questions"], right: ["advice", "conflicts"], below: ["sources"] },
  { left: ["flight", "answers", "advice"], right: ["conflicts", "questions"], below: ["sources"] },
  { left: ["flight", "answers", "questions", "sources"], right: ["advice", "conflicts"], below: [] },
];

/**
 * Ways to set the sheet, best first: points of letters, each a class of doctor-sheet.module.css; whether sources have
 * their titles, which the evidence page has as well; and how much is run together instead of a line for each: nothing,
 * answers and sources, or reasons too.
 */
const WAYS = [
  { size: 10.5, titles: true, run: 0 },
  { size: 9.5, titles: true, run: 0 },
  { size: 8.75, titles: true, run: 0 },
  { size: 8.75, titles: false, run: 0 },
  { size: 8.25, titles: false, run: 0 },
  { size: 8.25, titles: false, run: 1 },
  { size: 8.25, titles: false, run: 2 },
  { size: 8, titles: false, run: 2 },
] as const;
type Way = (typeof WAYS)[number];

export type DoctorFit = Way & {
  readonly layout: Layout;
  /** Lines to write on under the questions: as many as there is room for. */
  readonly notes: number;
};
const NOTES_MAX = 12;
/** Lines to write what matters on, where no answers are kept. */
export const LINES_FOR_ANSWERS = 9;

/** The best way in which all of the sheet fits on one side of either paper. */
export function fitDoctor(words: DoctorWords, head: readonly string[], foot: readonly string[]): DoctorFit {
  const fits = WAYS.map((way) => measure(words, head, foot, way));
  const best = fits.find(({ rest }) => rest >= 0) ?? fits.at(-1);
  if (!best) throw new Error("There is no way to set the sheet.");
  return best.fit;
}

/** How much room a way leaves over, in millimetres, with the sections where that is most. */
function measure(words: DoctorWords, head: readonly string[], foot: readonly string[], way: Way) {
  const em = way.size * POINT;
  const line = em * LEADING;
  const textIn = (text: string, width: number, size = 1) =>
    linesOf(text, way.size * size, width) * line * size;
  const heading = line * 1.1 + em * 0.9;
  const noteLine = em * 2;

  const facts = (rows: DoctorWords["flight"]) =>
    way.run > 0
      ? textIn(rows.map(({ name, value }) => `${name}: ${value} · `).join(""), COLUMN, BOLD)
      : rows.reduce((sum, { name, value }) => {
          const lines = Math.max(
            linesOf(name, way.size, (COLUMN - em * 0.6) * (5 / 12)),
            linesOf(value, way.size, (COLUMN - em * 0.6) * (7 / 12)),
          );
          return sum + lines * line + em * 0.2;
        }, 0);
  const items = (texts: readonly string[]) =>
    texts.reduce((sum, text) => sum + textIn(text, COLUMN - em * 0.9, BOLD) + em * 0.25, 0);
  const toReason = ({ text, sources }: { text: string; sources: string }) => `${text} [${sources}]`;
  const { advice, answers } = words;
  const heights: Readonly<Record<Exclude<Section, "sources">, number>> = {
    flight: heading + facts(words.flight),
    answers: heading + (answers ? line + facts(answers.facts) : line * 2 + noteLine * LINES_FOR_ANSWERS),
    advice:
      advice === null
        ? 0
        : heading +
          line * 1.2 * linesOf(advice.group, way.size * 1.2 * BOLD, COLUMN) +
          advice.notes.reduce((sum, text) => sum + textIn(text, COLUMN), 0) +
          advice.classes.reduce(
            (sum, { title, reasons }) =>
              sum +
              textIn(title, COLUMN, BOLD) +
              em * 0.5 +
              (way.run > 1
                ? textIn(reasons.map(toReason).join(" · "), COLUMN, BOLD)
                : items(reasons.map(toReason))),
            0,
          ),
    conflicts:
      words.conflicts.length === 0
        ? 0
        : heading +
          words.conflicts.reduce(
            (sum, { title, sides, taken }) =>
              sum +
              items([`${title}. ${sides.map(toReason).join(" ")}`]) +
              textIn(taken, COLUMN - em * 0.9, BOLD),
            0,
          ),
    questions: heading + items(words.questions) + line + em * 0.5 + noteLine,
  };

  const sourceTexts = words.sources.map(
    ({ name, title, known }) => `${name}${way.titles ? `. ${title}` : ""} (${known})`,
  );
  /** As a list of so many columns, or one after another. */
  const sourcesIn = (columns: number) => {
    const width = columns === 1 ? COLUMN : AREA.width;
    if (sourceTexts.length === 0) return 0;
    if (way.run > 0)
      return (
        heading + textIn(sourceTexts.map((text, index) => `${index + 1} ${text} · `).join(""), width, SMALL)
      );
    const each = (width - em * 2 * columns) / columns - em * 1.9;
    const rows = Array.from({ length: Math.ceil(sourceTexts.length / columns) }, (_, row) =>
      Math.max(
        ...sourceTexts.slice(row * columns, (row + 1) * columns).map((text) => textIn(text, each, SMALL)),
      ),
    );
    return rows.reduce((sum, row) => sum + row, heading);
  };
  const title = line * 1.7 + head.reduce((sum, text) => sum + textIn(text, AREA.width) + em * 0.4, 0);
  const writeIn = em * 1.8 + line;
  const small = foot.reduce((sum, text) => sum + textIn(text, AREA.width, SMALL) + em * 0.4, 0);
  const room = AREA.height - SPARE - title - writeIn - small - 6;

  const heightOf = (section: Section) => (section === "sources" ? sourcesIn(1) : heights[section]);
  const columnOf = (sections: readonly Section[]) =>
    sections
      .map(heightOf)
      .filter((height) => height > 0)
      .reduce((sum, height) => sum + height + em * 0.9, 0);
  const tried = LAYOUTS.map((layout) => {
    const left = columnOf(layout.left);
    const right = columnOf(layout.right);
    const rest = room - Math.max(left, right) - (layout.below.length > 0 ? sourcesIn(3) : 0);
    const beside = Math.max(left, right) - (layout.left.includes("questions") ? left : right);
    return { layout, rest, notes: 1 + Math.floor((Math.max(0, rest) + beside) / noteLine) };
  });
  const best = tried.reduce((a, b) => (b.rest > a.rest ? b : a));
  return {
    rest: best.rest,
    fit: { ...way, layout: best.layout, notes: Math.min(NOTES_MAX, Math.max(1, best.notes)) },
  };
}
