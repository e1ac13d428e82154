import "server-only";
import table from "./generated/airports.json";

/** An airport with scheduled service. The table is made from public data by `scripts/airports.mjs`. */
export type Airport = {
  /** IATA code, three capitals. */
  readonly iata: string;
  readonly city: string;
  readonly name: string;
  readonly country: string;
  /** IANA time zone. */
  readonly zone: string;
  /** The code it had until lately, still printed on tickets; it finds the airport too. */
  readonly was?: string;
};

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
  const typed = ` ${fold(query.slice(0, 100))}`;
  if (typed === " ") return [];
  const words = typed.split(/(?= )/);
  return INDEX.map((entry) => ({ airport: entry.airport, rank: rank(entry, words, typed) }))
    .filter(({ rank }) => rank < Infinity)
    .sort((one, other) => one.rank - other.rank)
    .slice(0, SEARCH_LIMIT)
    .map(({ airport }) => airport);
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

const fold = (text: string) =>
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

/** How well an airport fits, 0 the best; Infinity when it does not. Every word must start one of the airport's. */
function rank({ codes, city, name, all }: Entry, words: readonly string[], typed: string): number {
  if (!words.every((word) => all.includes(word))) return Infinity;
  if (codes.includes(typed.slice(1))) return 0;
  if (city === typed) return 1;
  if (city.startsWith(typed)) return 2;
  if (city.includes(typed)) return 3;
  return name.includes(typed) ? 4 : 5;
}
