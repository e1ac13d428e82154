import { describe, expect, it } from "vitest";
import type { Card } from "@/lib/core/saved/card";
import { ENGLISH, type Language } from "@/messages/languages";
import { cardOf, FLIGHTS, MATRIX, type Ask } from "../support/card-fixtures";
import { expectWholePage, measurePaper, SHEETS, widthOf, type Sheet } from "../support/paper";
import { usePrinter } from "../support/printer";
import { wordsOf } from "../support/read-pdf";
import { PSEUDO_ON_PAPER } from "../support/pseudo";
import { renderCard } from "../support/render-card";
import { findPlain, textOf } from "../support/unmarked";

// The four papers in the languages made up from English: longer words, and lines that run the other way, find their place.

const printer = usePrinter();

/** Flights with little on their card, as most have; of several legs, and with as much as there can be. */
const TRIED = [
  "two and a half hours",
  "long, as most plan it",
  "three legs, a day in all",
  "longest, as often as can be",
] as const satisfies readonly (keyof typeof FLIGHTS)[];
const CASES = Object.entries<Sheet>(SHEETS).flatMap(([on, sheet]) =>
  TRIED.map((name) => ({ on, name, sheet, shown: cardOf(FLIGHTS[name] as Ask) })),
);

const SMALL = Object.entries<Sheet>(SHEETS).filter(([, { paper }]) => paper === "a6" || paper === "wallet");
const WAITING = ["CLEAR", "MINOR", "AGAIN"] as const;

/** The very words of the catalogue, both lists. */
function expectEverySign({ messages }: Language, html: string): void {
  const { now, sameDay } = messages.card.signs;
  for (const signs of [now, sameDay]) expect(html).toContain(signs);
}

const walksOf = ({ legs }: Card) =>
  legs.flatMap(({ rows }) => rows.flatMap((row) => (row.kind === "walk" ? [row] : [])));

describe.each(PSEUDO_ON_PAPER)("in $locale", (language) => {
  it.each(CASES)(
    "$name, $on: whole, spilling nothing, on a page more than in English at most",
    async ({ sheet, shown }) => {
      const draw = (spoken = language) =>
        renderCard({ paper: sheet.paper, sheet: sheet.sheet, ...shown }, spoken);
      const pages = await printer.print(draw());
      const inEnglish = await printer.print(draw(ENGLISH));
      for (const page of pages) expectWholePage(sheet, page);
      expect(pages.length).toBeGreaterThanOrEqual(inEnglish.length);
      // One that holds not all of a trip's flights is a page for each.
      expect(pages.length).toBeLessThanOrEqual(Math.max(inEnglish.length + 1, shown.flight.legs.length));
      const words = pages.map(wordsOf).join(" ");
      for (const { clock } of walksOf(shown.content.card)) expect(words).toContain(clock);
      const { spilled } = await printer.onPaper(draw(), widthOf(sheet), measurePaper);
      expect(spilled).toEqual([]);

      expect(findPlain(textOf(draw()), ["Page", "0123456789ab", shown.flight.name])).toEqual([]);
      expectEverySign(language, draw());
    },
  );

  it.each(SMALL.flatMap(([on, sheet]) => WAITING.map((kind) => ({ on, kind, sheet }))))(
    "a card that holds no plan: $kind, $on: whole, spilling nothing, with every warning sign",
    async ({ kind, sheet }) => {
      const { flight } = cardOf(MATRIX["everything filled in"]);
      const html = renderCard({ ...sheet, flight, content: { kind } }, language);
      const pages = await printer.print(html);
      for (const page of pages) expectWholePage(sheet, page);
      expect(pages.length).toBeLessThanOrEqual(sheet.paper === "a6" ? 2 : 1);
      const { spilled } = await printer.onPaper(html, widthOf(sheet), measurePaper);
      expect(spilled).toEqual([]);
      expectEverySign(language, html);
    },
  );
});

const toldOn = (pages: readonly string[]) =>
  pages.map((page) =>
    [...page.matchAll(/<span>(\d\d:\d\d)<\/span>|<\/b> (\d\d:\d\d)</g)].map(([, a, b]) => a ?? b),
  );
const [LONGER] = PSEUDO_ON_PAPER;
const FULL = cardOf(FLIGHTS["longest, as often as can be"]);
const WALKS = walksOf(FULL.content.card).map(({ clock }) => clock);

it("where the words leave one A4 too little room, each time stands on one of several, in order", () => {
  const pages = renderCard({ paper: "a4", ...FULL }, LONGER)
    .split("<article")
    .slice(1);
  expect(pages).toHaveLength(2);
  const told = toldOn(pages);
  // There is room for the watch beside sets as well.
  expect(told.flat().filter((clock) => WALKS.includes(clock ?? null))).toEqual(WALKS);
  for (const own of told) expect(own.length).toBeGreaterThan(WALKS.length / 3);
});

it("where the words leave one A6 too little room, each time stands in front, in order, and the signs at the back", () => {
  const pages = renderCard({ paper: "a6", ...FULL }, LONGER)
    .split("<article")
    .slice(1);
  expect(toldOn(pages)).toEqual([WALKS, []]);
  const { now } = LONGER?.messages.card.signs ?? ENGLISH.messages.card.signs;
  expect(pages.map((page) => page.includes(now))).toEqual([false, true]);
});
