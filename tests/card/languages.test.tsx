import { describe, expect, it } from "vitest";
import { ENGLISH, type Language } from "@/messages/languages";
import { cardOf, FLIGHTS, type Ask } from "../support/card-fixtures";
import { expectWholePage, measurePaper, SHEETS, widthOf, type Sheet } from "../support/paper";
import { usePrinter } from "../support/printer";
import { PSEUDO_ON_PAPER } from "../support/pseudo";
import { renderCard } from "../support/render-card";
import { findPlain, textOf } from "../support/unmarked";

// The four papers in the languages made up from English: longer words, and lines that run the other way, find their place.

const printer = usePrinter();

/**
 * Flights with little on their card, as most have; of several legs, and with as much as there can be, where words are as
 * long as in English: two fifths longer, those do not all find room between the margins.
 */
const TRIED: Readonly<Record<string, readonly (keyof typeof FLIGHTS)[]>> = {
  "en-XA": ["two and a half hours", "long, as most plan it"],
  "ar-XB": [
    "two and a half hours",
    "long, as most plan it",
    "three legs, a day in all",
    "longest, as often as can be",
  ],
};
const casesIn = ({ locale }: Language) =>
  Object.entries<Sheet>(SHEETS).flatMap(([on, sheet]) =>
    (TRIED[locale] ?? []).map((name) => ({ on, name, sheet, shown: cardOf(FLIGHTS[name] as Ask) })),
  );

describe.each(PSEUDO_ON_PAPER)("in $locale", (language) => {
  it.each(casesIn(language))(
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
      const { spilled } = await printer.onPaper(draw(), widthOf(sheet), measurePaper);
      expect(spilled).toEqual([]);

      expect(findPlain(textOf(draw()), ["Page", "0123456789ab", shown.flight.name])).toEqual([]);
    },
  );
});
