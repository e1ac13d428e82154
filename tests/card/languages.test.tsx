import { describe, expect, it } from "vitest";
import { ENGLISH } from "@/messages/languages";
import { cardOf, FLIGHTS, type Ask } from "../support/card-fixtures";
import { expectWholePage, measurePaper, SHEETS, widthOf, type Sheet } from "../support/paper";
import { usePrinter } from "../support/printer";
import { PSEUDO } from "../support/pseudo";
import { wordsOf } from "../support/read-pdf";
import { CARD_LINK, renderCard } from "../support/render-card";
import { findPlain, textOf } from "../support/unmarked";

// The four papers in the languages made up from English: longer words, and lines that run the other way, find their place.

const printer = usePrinter();

/** Flights with little on their card, as most have, of several legs, and with as much as there can be. */
const TRIED = [
  "two and a half hours",
  "long, as most plan it",
  "three legs, a day in all",
  "longest, as often as can be",
] as const satisfies readonly (keyof typeof FLIGHTS)[];
const CASES = Object.entries<Sheet>(SHEETS).flatMap(([on, sheet]) =>
  TRIED.map((name) => ({ on, name, sheet, shown: cardOf(FLIGHTS[name] as Ask) })),
);

describe.each(PSEUDO)("in $locale", (language) => {
  it.each(CASES)(
    "$name, $on: whole, spilling nothing, on a page more than in English at most",
    async ({ sheet, shown }) => {
      const draw = (spoken = language) =>
        renderCard({ paper: sheet.paper, sheet: sheet.sheet, ...shown }, spoken);
      const pages = await printer.print(draw());
      const inEnglish = await printer.print(draw(ENGLISH));
      for (const page of pages) expectWholePage(sheet, page);
      expect(pages.length).toBeGreaterThanOrEqual(inEnglish.length);
      expect(pages.length).toBeLessThanOrEqual(inEnglish.length + 1);
      const { spilled } = await printer.onPaper(draw(), widthOf(sheet), measurePaper);
      expect(spilled).toEqual([]);

      const words = pages.map(wordsOf).join(" ");
      expect(words.match(/⟦/g)?.length).toBe(words.match(/⟧/g)?.length);
      expect(findPlain(textOf(draw()), [shown.flight.name, CARD_LINK])).toEqual([]);
    },
  );
});
