import { afterAll, beforeAll, describe, expect, it, type TestContext } from "vitest";
import { EXERCISE_CODES, type ExerciseCode } from "@/lib/core/plan/exercises";
import { cardOf, MATRIX, type Ask } from "../support/card-fixtures";
import { DOCTOR_PAGES, renderDoctor } from "../support/doctor-fixtures";
import { tryOpening } from "../support/opened";
import { expectWholePage, SHEETS, SIZES, type Sheet } from "../support/paper";
import { openPrinter, type Printer } from "../support/printers";
import { readInk } from "../support/read-ink";
import { readPdf } from "../support/read-pdf";
import { renderCard } from "../support/render-card";
import { renderExercise } from "../support/render-exercise";
import { IS_LONG } from "../support/long";

/** `npm run test:long` tries every flight on every paper; `npm test` the fullest, one on each. */
const FULLEST = ["twelve naps", "everything filled in", "eight legs"] as const;
const LEAST_LETTERS = 7.5;
/** Firefox draws letters bolder, as far as can be seen here; a line less on a page, or one on another, is more than that. */
const INK = { Firefox: { least: 0.95, most: 1.25 }, WebKit: { least: 0.92, most: 1.08 } };
type Engine = keyof typeof INK;

/** Paper in points; the margins that the page asks for, and others that may be chosen, in millimetres. */
type Choice = Pick<Sheet, "size" | "margin"> & { readonly margins: readonly number[] };

/** What may be chosen as margins: WebKit knows none but these, the others go by the page's own. */
function choose(engine: Engine, { size, margin }: Pick<Sheet, "size" | "margin">): Choice {
  const most = size[0] < SIZES.a4[0] ? margin : 12;
  return { size, margin, margins: engine !== "WebKit" ? [margin] : [...new Set([0, margin, most])] };
}

const countFigures = (html: string) => html.match(/<svg[^>]*xMidYMax meet/g)?.length ?? 0;
const toMillimetres = (points: number) => (points / 72) * 25.4;

let chromium: Printer;
beforeAll(async () => {
  const opened = await openPrinter("Chromium");
  if (opened === null) throw new Error("There is no Chromium.");
  chromium = opened;
});
afterAll(() => chromium.close());

/** How many pages a card is said to be; whatever else is printed is one. */
const countSheets = (html: string) => html.match(/<article/g)?.length ?? 1;

/** Expects each page to be whole and legible, its drawings as high as they must be, and gives how much ink is on all. */
async function printed(
  by: Printer,
  html: string,
  { size, margin }: Omit<Choice, "margins">,
  drawing: number,
) {
  const [width = 0, height = 0] = size.map(toMillimetres);
  const pdf = await by.print(html, { width, height, margin });
  const pages = await readPdf(pdf);
  expect(pages).toHaveLength(countSheets(html));
  let [ink, found] = [0, 0];
  for (const [index, page] of pages.entries()) {
    expectWholePage({ size, margin, letters: LEAST_LETTERS }, page);
    const { amount, drawings, margins } = await readInk(pdf, page, index + 1);
    expect(Math.min(...margins)).toBeGreaterThan(margin - 0.6);
    found += drawings.filter((high) => high >= drawing).length;
    // Some browsers fit the page between its margins.
    ink += amount / Math.min(...page.texts.map((text) => text.size)) ** 2;
  }
  expect(found).toBeGreaterThanOrEqual(countFigures(html));
  return ink;
}

/** Expects a browser to print a page as Chromium does, between whatever margins; drawings are at least so high. */
async function expectSame(engine: Engine, printer: Printer, html: string, choice: Choice, drawing: number) {
  const expected = await printed(chromium, html, choice, drawing);
  for (const margin of choice.margins) {
    const share = (await printed(printer, html, { ...choice, margin }, drawing)) / expected;
    expect(share).toBeGreaterThan(INK[engine].least);
    expect(share).toBeLessThan(INK[engine].most);
  }
}

describe.each(["Firefox", "WebKit"] as const)("in %s", (engine) => {
  let opened: Printer | null;
  beforeAll(async () => {
    opened = await tryOpening(() => openPrinter(engine));
  });
  afterAll(() => opened?.close());
  const orSkip = ({ skip }: TestContext): Printer =>
    opened ?? skip("It is not on this machine, or does not start.");

  const sheets = Object.entries<Sheet>(SHEETS);
  const flightsOn = (index: number): readonly Ask[] =>
    IS_LONG ? Object.values(MATRIX) : [MATRIX[FULLEST[index % FULLEST.length] ?? "eight legs"]];
  it.for(sheets.map(([on, sheet], index) => [on, sheet, flightsOn(index)] as const))(
    `${engine} prints on %s what Chromium prints of a card, whole and legible`,
    async ([, sheet, flights], context) => {
      const printer = orSkip(context);
      // The code at the top is less high.
      const drawing = sheet.paper === "a6" || sheet.paper === "wallet" ? 16 : 18;
      for (const ask of flights) {
        const html = renderCard({ ...sheet, ...cardOf(ask) });
        await expectSame(engine, printer, html, choose(engine, sheet), drawing);
      }
    },
  );

  const { "much to tell": much, ...others } = DOCTOR_PAGES;
  const doctorPages = IS_LONG ? [much, ...Object.values(others)] : [much];
  it.for(Object.entries(SIZES))(
    `${engine} prints on %s what Chromium prints of a doctor's page, whole and legible`,
    async ([, size], context) => {
      const printer = orSkip(context);
      for (const props of doctorPages)
        await expectSame(engine, printer, renderDoctor(props), choose(engine, { size, margin: 8 }), 0);
    },
  );

  const codes: readonly ExerciseCode[] = IS_LONG ? EXERCISE_CODES : ["X4", "X6"];
  it(`${engine} prints what Chromium prints of a move's page, whole and legible`, async (context) => {
    const printer = orSkip(context);
    for (const code of codes)
      await expectSame(
        engine,
        printer,
        renderExercise(code),
        { size: SIZES.letter, margin: 12, margins: [12] },
        16,
      );
  });
});
