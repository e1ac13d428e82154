import { describe, expect, it } from "vitest";
import type { Card } from "@/lib/core/saved/card";
import { ENGLISH } from "@/messages/languages";
import { cardOf, FLIGHTS, type Ask } from "../support/card-fixtures";
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
    },
  );
});

it.each(["a4", "a6"] as const)(
  "where the words leave one %s too little room, each time stands on one of several, in order",
  (paper) => {
    const [longer] = PSEUDO_ON_PAPER;
    const shown = cardOf(FLIGHTS["longest, as often as can be"]);
    const pages = renderCard({ paper, ...shown }, longer)
      .split("<article")
      .slice(1);
    expect(pages).toHaveLength(2);
    const told = pages.map((page) =>
      [...page.matchAll(/<span>(\d\d:\d\d)<\/span>|<\/b> (\d\d:\d\d)</g)].map(([, a, b]) => a ?? b),
    );
    const walks = walksOf(shown.content.card).map(({ clock }) => clock);
    // A large sheet has room for the watch beside sets as well.
    expect(told.flat().filter((clock) => walks.includes(clock ?? null))).toEqual(walks);
    for (const own of told) expect(own.length).toBeGreaterThan(walks.length / 3);
  },
);
