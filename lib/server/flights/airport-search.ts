import "server-only";
import { ENTRIES, type AirportEntry } from "./airports";
import { bare, fold } from "./airport-names";

/** The longest text that is searched, and the most words of it. */
const TYPED_MAX = 100;
const WORDS_MAX = 8;

/** What was typed as the words to search for, each after a space; a place has few and short ones, so the rest is cut off. */
export const searchWords = (typed: string): readonly string[] =>
  ` ${fold(typed.slice(0, TYPED_MAX))}`
    .split(/(?= )/)
    .filter((word) => word !== " ")
    .slice(0, WORDS_MAX);

/** How well an airport fits, from a name of its own to words found here and there; `NONE` when it does not. */
export const FIT = { name: 0, begins: 1, words: 2, part: 3, apart: 4, none: 5 };
type Fit = (typeof FIT)[keyof typeof FIT];

/** How an airport fits what was typed, after a space; of its words some may not have been looked for yet. */
function fitOf({ names, where }: AirportEntry, typed: string, unseen: readonly string[]): Fit {
  if (!unseen.every((word) => names.includes(word) || where.includes(word))) return FIT.none;
  if (where === `${typed} `) return FIT.name;
  // Names are long: each is read through once for what ends there, and once for what only begins.
  let best: Fit = FIT.none;
  const whole = `${typed} `;
  for (let at = names.indexOf(whole); at >= 0 && best > FIT.name; at = names.indexOf(whole, at + 1)) {
    const isName = names[at + whole.length] === "|";
    if (names[at - 1] !== "|") best = best < FIT.words ? best : FIT.words;
    else best = isName ? FIT.name : FIT.begins;
  }
  if (best < FIT.none) return best;
  return names.includes(`|${typed}`) ? FIT.part : FIT.apart;
}

type Found = { readonly entry: AirportEntry; readonly fit: Fit };

/** The airports with a word that begins with this letter, or these two, in the table's order: all that a search looks at. */
const BY_START = new Map<string, AirportEntry[]>();
for (const entry of ENTRIES) {
  const words = `${entry.names}${entry.where}`.split(" ");
  for (const start of new Set(words.flatMap((word) => [word.slice(0, 1), word.slice(0, 2)]))) {
    const known = BY_START.get(start);
    if (known) known.push(entry);
    else BY_START.set(start, [entry]);
  }
}

/** The fewest airports that have to be looked at for these words, each after a space. */
function candidatesFor(words: readonly string[]): readonly AirportEntry[] {
  return words
    .map((word) => BY_START.get(word.slice(1, 3)) ?? [])
    .reduce<readonly AirportEntry[]>(
      (fewest, next) => (next.length < fewest.length ? next : fewest),
      ENTRIES,
    );
}

/** Every airport that fits, the best fit first, among equals the largest. */
export function findFitting(folded: string): readonly Found[] {
  if (folded === "") return [];
  const words = folded.split(" ").map((word) => ` ${word}`);
  // One or two letters alone are what the airports to look at are found by.
  const unseen = folded.length > 2 ? words : [];
  const byFit: Found[][] = [[], [], [], [], []];
  for (const entry of candidatesFor(words)) {
    const fit = fitOf(entry, ` ${folded}`, unseen);
    byFit[fit]?.push({ entry, fit });
  }
  return byFit.flat();
}

/** {@link findFitting} for what was typed: as it stands, or, when that is no name, without words for "airport". */
export function findTyped(typed: string): readonly Found[] {
  const folded = searchWords(typed).join("").trim();
  const found = findFitting(folded);
  const without = bare(folded);
  const named = (found[0]?.fit ?? FIT.none) <= FIT.begins;
  return named || without === folded ? found : findFitting(without);
}
