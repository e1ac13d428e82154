import "server-only";
import type { Airport } from "../../core/places/airport";
import { bare, fold } from "./airport-names";
import { findTyped, FIT, foldPlace } from "./airport-search";
import {
  airportsOf,
  toReading,
  entriesOf,
  readCode,
  SEARCH_LIMIT,
  UNKNOWN,
  UNKNOWN_CODE,
  type AirportReading,
  type AirportEntry,
} from "./airports";
import { regionsNamed } from "./regions";

/** The longest text that is read: longer than any airport's as a form holds it. */
const TEXT_MAX = 200;

/**
 * The airports that fit what was typed, best first: a code of today or before or of its city, a name in any language,
 * what begins with it, then every word somewhere. Accents, case and punctuation do not matter; among equals the larger
 * airport comes first. At most {@link SEARCH_LIMIT}; none for an empty search.
 */
export function searchAirports(query: string): Airport[] {
  const reading = readCode(query.trim().slice(0, TEXT_MAX));
  const named = findTyped(query)
    .slice(0, SEARCH_LIMIT)
    .map(({ entry }) => entry.airport);
  return [...new Set([...airportsOf(reading), ...named])].slice(0, SEARCH_LIMIT);
}

/** A code with words beside it that fit: "LHR (London)", "London (LHR)", "EGLL, Heathrow". */
function readCodeWithWords(typed: string): AirportReading | null {
  const [, before = "", bracketed, after = ""] =
    /^(.*)\(([A-Za-z]{3,4})(?:, was [A-Z]{3})?\)(.*)$/.exec(typed) ?? [];
  const [, first, behind = ""] = /^([A-Z]{3,4})[^\p{L}\p{N}]+(.*)$/u.exec(typed) ?? [];
  const [, ahead = "", last] = /^(.*[^\p{L}\p{N}])([A-Z]{3,4})$/u.exec(typed) ?? [];
  // "AL AIN" is a name, though AIN is a code.
  const isName = bracketed === undefined && findTyped(typed)[0]?.fit === FIT.name;
  const tried = [
    [bracketed, `${before} ${after}`],
    [isName ? undefined : first, behind],
    [isName ? undefined : last, ahead],
  ] as const;
  for (const [code, beside] of tried) {
    const reading = code === undefined ? UNKNOWN_CODE : readCode(code);
    if (reading.kind === "unknown") continue;
    const words = bare(foldPlace(beside));
    if (words === "") return reading;
    const fitting = new Set(findTyped(words).map(({ entry }) => entry.airport));
    const meant = airportsOf(reading).filter((airport) => fitting.has(airport));
    if (meant.length > 0 && reading.kind === "closed") return reading;
    if (meant.length > 0) return toReading(entriesOf(meant.map(({ iata }) => iata)));
    // What stands beside the code is another place: which of them is meant is for the traveller to say.
    if (code === bracketed)
      return toReading([
        ...entriesOf(airportsOf(reading).map(({ iata }) => iata)),
        ...likely(beside).map(({ entry }) => entry),
      ]);
  }
  return null;
}

/**
 * The airports as likely as the best: all that have what was typed as a name, with the large ones whose names begin
 * with it, or are called so by a part of it where only small ones have all; without any, all that fit equally well.
 */
function likely(typed: string): ReturnType<typeof findTyped> {
  const found = findTyped(typed);
  const best = found[0]?.fit ?? FIT.none;
  const most = found.some(({ fit, entry }) => fit === FIT.name && entry.large) ? FIT.begins : FIT.words;
  return found.filter(({ fit, entry }) => fit === best || (best === FIT.name && fit <= most && entry.large));
}

/**
 * The airport that a traveller means by what they typed: a code, a name or a city in any language, alone or together
 * ("LHR", "EGLL", "NYC", "München", "London (LHR)", "Valencia, Venezuela"). One airport is taken only when no other is
 * as likely: what is both a code and the name of a place asks, and so does what is only the beginning or a part of the one
 * name that has it. Three letters of any alphabet are a code or a whole
 * name, never the beginning of one.
 */
export function readAirport(typed: string): AirportReading {
  const text = typed.trim().slice(0, TEXT_MAX);
  const isCode = /^[A-Za-z]{3}$/.test(text);
  const isShort = /^\p{L}{3}$/u.test(text);
  const wholeNames = [fold(text), bare(fold(text))].map((name) => `| ${name} |`);
  const byCode = /^[A-Za-z]{3,4}$/.test(text) ? readCode(text) : UNKNOWN;
  const withWords = readCodeWithWords(text);
  if (withWords) return withWords;
  const coded = entriesOf(airportsOf(byCode).map(({ iata }) => iata));
  const named = likely(text);
  // In capitals a code competes with places called that here alone, else with what they are called anywhere.
  const isCalled = ({ airport, names }: AirportEntry) =>
    text === text.toUpperCase() ? fold(airport.city) === fold(text) : names.includes(`| ${fold(text)} |`);
  const isElsewhere = ({ airport }: AirportEntry) =>
    coded.every((entry) => entry.airport.city !== airport.city);
  const isRegion = regionsNamed(fold(text)).length > 0;
  const meant = named.filter(({ entry }) => {
    if (isRegion) return true;
    if (coded.length > 0) return isCalled(entry) && isElsewhere(entry);
    return !isShort || wholeNames.some((name) => entry.names.includes(name));
  });
  const entries = meant.map(({ entry }) => entry);
  if (byCode.kind === "closed" && entries.every((entry) => coded.includes(entry))) return byCode;
  const reading = toReading([...coded, ...entries]);
  if (reading.kind === "airport" && coded.length === 0 && meant.some(({ sure }) => !sure))
    return { kind: "choice", airports: [reading.airport] };
  return reading.kind === "unknown" && isCode ? UNKNOWN_CODE : reading;
}
