import "server-only";
import { ENTRIES, SEARCH_LIMIT, type AirportEntry } from "./airports";
import { bare, fold, respelled, withoutTerminal } from "./airport-names";
import { regionsBeside, regionsNamed } from "./regions";

/** The longest text that is searched, and the most words of it. */
const TYPED_MAX = 100;
const WORDS_MAX = 8;

/** What was typed as the words to search for, each after a space; names have few and short ones, so the rest is cut off. */
export const searchWords = (typed: string): readonly string[] => toWords(fold(typed.slice(0, TYPED_MAX)));

/** What was typed for an airport as it is searched for: folded, without a terminal, which says nothing about which. */
export const foldPlace = (typed: string): string =>
  toWords(withoutTerminal(fold(typed.slice(0, TYPED_MAX))))
    .join("")
    .trim();

const toWords = (folded: string): readonly string[] =>
  ` ${folded}`
    .split(/(?= )/)
    .filter((word) => word !== " ")
    .slice(0, WORDS_MAX);

/**
 * How well an airport fits: a name of its own, what a name begins with or has in it, words that are all of its names,
 * what only a longer word begins with, and such words here and there; `NONE` when it does not.
 */
export const FIT = { name: 0, begins: 1, words: 2, whole: 3, part: 4, apart: 5, none: 6 };
type Fit = (typeof FIT)[keyof typeof FIT];

/** `sure`: nobody has to be asked whether it is meant, when no other fits as well. */
type Found = { readonly entry: AirportEntry; readonly fit: Fit; readonly sure: boolean };

/** So many words are the beginning of no other name. */
const SURE_WORDS = 4;

/** How an airport fits what was typed, after a space; of its words some may not have been looked for yet. */
function findFit(entry: AirportEntry, typed: string, unseen: readonly string[]): Found | null {
  const { names, where, cities, own, short, large } = entry;
  const found = (fit: Fit, sure: boolean): Found => ({ entry, fit, sure });
  if (!unseen.every((word) => names.includes(word) || where.includes(word))) return null;
  // Names are long: each is read through once for what ends there, and once for what only begins.
  let best: Fit = FIT.none;
  let first = Infinity;
  const whole = `${typed} `;
  for (let at = names.indexOf(whole); at >= 0 && best > FIT.name; at = names.indexOf(whole, at + 1)) {
    const isName = names[at + whole.length] === "|";
    first = Math.min(first, at);
    if (names[at - 1] !== "|") best = best < FIT.words ? best : FIT.words;
    else best = isName ? FIT.name : FIT.begins;
  }
  // Of a longer name it may be a namesake's: "Petra" in Sultan Ismail Petra, "Oxford" in Oxford House.
  if (best === FIT.words) return found(best, large && (first < cities || typed === ` ${short}`));
  if (best === FIT.begins) return found(best, first < own && (large || unseen.length >= SURE_WORDS));
  if (best < FIT.none) return found(best, true);
  const isWhole = (word: string) => names.includes(`${word} `) || where.includes(`${word} `);
  if (unseen.length > 0 && unseen.every(isWhole)) return found(FIT.whole, true);
  return found(names.includes(`|${typed}`) ? FIT.part : FIT.apart, false);
}

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
function findFitting(folded: string): readonly Found[] {
  if (folded === "") return [];
  const words = folded.split(" ").map((word) => ` ${word}`);
  // One or two letters alone are what the airports to look at are found by.
  const unseen = folded.length > 2 ? words : [];
  const byFit: Found[][] = [[], [], [], [], [], []];
  for (const entry of candidatesFor(words)) {
    const found = findFit(entry, ` ${folded}`, unseen);
    if (found) byFit[found.fit]?.push(found);
  }
  return byFit.flat();
}

const isNamed = ([best]: readonly Found[]): boolean => best !== undefined && best.fit <= FIT.begins;
const isIn =
  (regions: readonly string[]) =>
  ({ regions: own }: AirportEntry): boolean =>
    own.some((code) => regions.includes(code));

const STATE = /^(?!GB)..-/;

/** With the airports of a country or region that is called so; where it has none, nothing that fits is sure. */
function withRegion(folded: string, found: readonly Found[]): readonly Found[] {
  const regions = regionsNamed(folded);
  if (regions.length === 0) return found;
  const named = found.filter(({ fit }) => fit === FIT.name);
  const lies = isIn(regions);
  // "Tunis" is a city, and in some language its country; "Singapore" is both to everybody.
  const isCity = named.some(({ entry }) => lies(entry) && entry.airport.iata.toLowerCase() !== folded);
  const within = ENTRIES.filter((entry) => lies(entry) && (!isCity || entry.where.trim() === folded));
  if (within.length === 0) return isCity ? found : found.map((one) => ({ ...one, sure: false }));
  const room = Math.max(SEARCH_LIMIT - named.length, 1);
  const both = new Set([...named.map(({ entry }) => entry), ...within.slice(0, room)]);
  // A state is less likely than what is called as it is: "Washington".
  const isState = regions.every((code) => STATE.test(code));
  const begin = isState ? named.map(({ entry }) => entry) : ENTRIES.filter((entry) => both.has(entry));
  const all = new Set([...begin, ...within]);
  return [...all].map((entry) => ({ entry, fit: FIT.name, sure: true }));
}

/** Most words of a country's name: "United States of America". */
const REGION_WORDS = 4;
/** So many countries and regions stand beside a place at most: "Portland, Maine, USA". */
const MOST_REGIONS = 2;

/** The countries and regions that stand behind a place, or before, each with what is left. */
function regionsOff(folded: string): readonly (readonly [regions: readonly string[], rest: string])[] {
  const words = folded.split(" ");
  const counts = Array.from({ length: Math.min(words.length - 1, REGION_WORDS) }, (_, index) => index + 1);
  return [
    ...counts.map((count) => [regionsBeside(words.slice(-count).join(" ")), words.slice(0, -count)] as const),
    ...counts.map((count) => [regionsNamed(words.slice(0, count).join(" ")), words.slice(count)] as const),
  ].flatMap(([regions, rest]) => (regions.length > 0 ? [[regions, rest.join(" ")] as const] : []));
}

/**
 * What folded words name: a place, a country or region, or a place within one that stands behind it, or before
 * ("London, UK", "Durham NC", "Italia, Roma"); else what begins or has them.
 *
 * Whatever was typed, the table is read a few times at most: a region is taken off {@link MOST_REGIONS} times, never
 * more, and what is left is looked up once by each of the ways that lead to it.
 */
function findNamed(
  folded: string,
  most = MOST_REGIONS,
  known = new Map<string, readonly Found[]>(),
): readonly Found[] {
  const found = known.get(folded) ?? withRegion(folded, findFitting(folded));
  known.set(folded, found);
  if (isNamed(found)) return found;
  const parts = regionsOff(folded);
  if (parts.length === 0) return found;
  for (const [regions, rest] of most === 0 ? [] : parts) {
    const lies = isIn(regions);
    const within = findNamed(rest, most - 1, known).filter(({ entry }) => lies(entry));
    if (within.length > 0) return within;
  }
  return found.filter(({ fit }) => fit < FIT.apart);
}

/**
 * The airports that fit what was typed, the best fit first: as it stands, or, when that is no name, without words for
 * "airport", or with the accents that were spelled out.
 */
export function findTyped(typed: string): readonly Found[] {
  const folded = foldPlace(typed);
  const found = findNamed(folded);
  if (found[0]?.fit === FIT.name) return found;
  const without = bare(folded);
  const bared = without === folded ? found : findNamed(without);
  const better = isNamed(found) && bared[0]?.fit !== FIT.name ? found : bared;
  if (isNamed(better)) return better;
  const spelled = respelled(without);
  const read = spelled === without ? [] : findNamed(spelled);
  return isNamed(read) || better.length === 0 ? read : better;
}
