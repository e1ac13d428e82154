import "server-only";
import { readAirportCode, type Airport } from "../core/airport";
import table from "./generated/airports.json";

export type { Airport } from "../core/airport";

// The table is made from public data by `scripts/airports.mjs`.
const AIRPORTS: readonly Airport[] = table;
const BY_CODE = new Map(
  AIRPORTS.flatMap((airport) => [airport.iata, airport.was ?? airport.iata].map((code) => [code, airport])),
);

/** The airport with this IATA code, in any case, today's code or the one before; null when there is none. */
export const findAirport = (code: string): Airport | null => BY_CODE.get(code.trim().toUpperCase()) ?? null;

/** Most airports one search gives. */
export const SEARCH_LIMIT = 10;

/**
 * The airports that fit what was typed, best first: its code, then its city, then its name, then every word
 * somewhere. Accents, case and punctuation do not matter; among equals the larger airport comes first.
 * At most {@link SEARCH_LIMIT}; none for an empty search.
 */
export function searchAirports(query: string): Airport[] {
  return findRanked(query)
    .slice(0, SEARCH_LIMIT)
    .map(({ airport }) => airport);
}

/**
 * The airports that a traveller may mean by what they typed: one alone when it is plain, several to ask about, none
 * when nothing fits. A code means its airport; a place means those that fit it best, at most {@link SEARCH_LIMIT}.
 */
export function readAirports(typed: string): readonly Airport[] {
  const code = readAirportCode(typed);
  const airport = code === null ? null : findAirport(code);
  if (airport) return [airport];
  const ranked = findRanked(typed);
  const best = ranked.filter(({ rank }) => rank === ranked[0]?.rank);
  return best.slice(0, SEARCH_LIMIT).map(({ airport }) => airport);
}

function findRanked(query: string): readonly { readonly airport: Airport; readonly rank: number }[] {
  const typed = ` ${fold(query.slice(0, 100))}`;
  if (typed === " ") return [];
  const words = typed.split(/(?= )/);
  return INDEX.map((entry) => ({ airport: entry.airport, rank: rank(entry, words, typed) }))
    .filter(({ rank }) => rank < Infinity)
    .sort((one, other) => one.rank - other.rank);
}

// Letters that no accent can be taken off.
const PLAIN: Readonly<Record<string, string>> = {
  ß: "ss",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  ı: "i",
  æ: "ae",
  œ: "oe",
  þ: "th",
};

/** What was typed as it is searched: without case, accents and punctuation. */
export const fold = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[ßøłđðıæœþ]/g, (letter) => PLAIN[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

type Entry = { airport: Airport; codes: string[]; city: string; name: string; all: string };

// A space before every word makes " x" mean "a word that starts with x".
const INDEX: readonly Entry[] = AIRPORTS.map((airport) => {
  const codes = [airport.iata, airport.was ?? ""].map(fold);
  const [city, name] = [` ${fold(airport.city)}`, ` ${fold(airport.name)}`];
  return { airport, codes, city, name, all: ` ${codes.join(" ")}${city}${name} ${fold(airport.country)}` };
});

const WORDS_BY_CODE = new Map(
  INDEX.flatMap(({ codes, all }) => codes.flatMap((code) => (code === "" ? [] : [[code, all] as const]))),
);

/** The words an airport is found by, each after a space: its codes, city, name and country; one unknown, its code. */
export const placeWords = (code: string): string => WORDS_BY_CODE.get(fold(code)) ?? ` ${fold(code)}`;

/** How well an airport fits, 0 the best; Infinity when it does not. Every word must start one of the airport's. */
function rank({ codes, city, name, all }: Entry, words: readonly string[], typed: string): number {
  if (!words.every((word) => all.includes(word))) return Infinity;
  if (codes.includes(typed.slice(1))) return 0;
  if (city === typed) return 1;
  if (city.startsWith(typed)) return 2;
  if (city.includes(typed)) return 3;
  return name.includes(typed) ? 4 : 5;
}
