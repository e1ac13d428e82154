import "server-only";
import type { Airport } from "../../core/places/airport";
import * as TABLE from "./airport-table";

export type { Airport } from "../../core/places/airport";

/** Most airports one search gives, and one question offers. */
export const SEARCH_LIMIT = 10;

/** A code that scheduled flights use no longer, and the airports that its city's flights use now, the largest first. */
export type ClosedAirport = {
  readonly code: string;
  readonly name: string;
  readonly now: readonly Airport[];
};

/**
 * What was typed for an airport: one airport, when it is plain; several to choose from, when it may mean any of them;
 * a code of before, with what took its place; or nothing known, which says whether it looks like a code.
 */
export type AirportReading =
  | { readonly kind: "airport"; readonly airport: Airport }
  | { readonly kind: "choice"; readonly airports: readonly Airport[] }
  | { readonly kind: "closed"; readonly closed: ClosedAirport }
  | { readonly kind: "unknown"; readonly looksLikeCode: boolean };

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
// Marks that writers leave out: accents, the vowels of Arabic and Hebrew, and the dot between Japanese words.
const MARKS = /[\u0300-\u036f\u0591-\u05c7\u0640\u064b-\u065f\u0670\u30fb'’‘ʻʼ`´]/g;
const SHORT: Readonly<Record<string, string>> = { st: "saint", ste: "sainte", mt: "mount", ft: "fort" };

/** What was typed as it is searched: without case, accents and punctuation; "St." is Saint. */
export const fold = (text: string): string =>
  (isPlain(text) ? text : withoutMarks(text))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, " ")
    .trim()
    .replace(/(?<![^ ])(?:st|ste|mt|ft)(?![^ ])/g, (word) => SHORT[word] ?? word);

const isPlain = (text: string): boolean => /^[\w .,()/-]*$/.test(text);
const withoutMarks = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(MARKS, "")
    .toLowerCase()
    .replace(/[ßøłđðıæœþ]/g, (letter) => PLAIN[letter] ?? letter);

/** Words for "airport" that say nothing about which: left out when something else was typed. */
const KINDS_OF_PLACE = new Set(
  "airport airports airfield aerodrome international intl terminal flughafen aeroport aeropuerto aeroporto internacional internazionale luchthaven lufthavn flygplats flyplass lentoasema lotnisko letiste letisko repuloter havalimani havaalani aerodromio аэропорт аеропорт летище аэрапорт مطار فرودگاه bandara bandar".split(
    " ",
  ),
);
const JOINING = new Set("de di do da del della des du la le the of von van zu in al el".split(" "));
// Where words are not set apart.
const UNSPACED =
  /^(?:สนามบิน|ท่าอากาศยาน)|(?:国际|國際|国際)?(?:机场|機場|空港)$|(?:국제)?공항$|(?:特別|広域)?市$/u;

/** What is left of folded words without those for "airport"; all of them when nothing is left. */
function bare(folded: string): string {
  const words = folded.replace(UNSPACED, "").split(" ");
  const left = words.filter((word) => !KINDS_OF_PLACE.has(word));
  while (left.length > 1 && left.length < words.length && JOINING.has(left[0] ?? "")) left.shift();
  return left.join(" ").trim() || folded;
}

// --- The table, made from public data by scripts/airports/generate.mjs: the largest airports stand first ---

/** One airport with all it is found by. */
type Entry = {
  readonly airport: Airport;
  readonly large: boolean;
  /** Its codes and every name of it and of its cities, folded, each between bars: "| lhr | london | londres |". */
  readonly names: string;
  /** Where it is, which only helps to tell it from others: " england united kingdom". */
  readonly where: string;
};

const ZONES = TABLE.ZONES.split(" ");
const CITIES = TABLE.CITIES.split("\n").map((row) => {
  const [city = "", where = "", ...others] = row.split("|");
  return { city, where, folded: [city, ...others].map(fold) };
});
const nameOf = (names: Readonly<Record<string, string>>, code: string): string | null => names[code] ?? null;

/** A code of before: renamed (`was`), another one of the same airport (no name), or of an airport that flights left. */
const FORMER = TABLE.FORMER.split("\n").map((row) => {
  const [code = "", name = "", now = "", was = ""] = row.split("|");
  return { code, name, now: now.split(" "), was: was !== "" };
});
const WAS = new Map(FORMER.flatMap(({ code, now, was }) => (was ? [[now[0] ?? "", code]] : [])));

const ENTRIES: readonly Entry[] = TABLE.AIRPORTS.split("\n").map((row, index) => {
  const [iata = "", icao = "", zone = "", served = "", short = "", ...others] = row.split("|");
  const name = short.replace(/~$/, " International Airport").replace(/\^$/, " Airport");
  const cities = served.split(" ").flatMap((number) => CITIES[Number(number)] ?? []);
  const [city = "", where = ""] = [cities[0]?.city, cities[0]?.where];
  const was = WAS.get(iata);
  const airport: Airport = {
    iata,
    icao: icao || null,
    city,
    name,
    region: nameOf(TABLE.REGIONS, where),
    country: nameOf(TABLE.COUNTRIES, where.slice(0, 2)) ?? "",
    countryCode: where.slice(0, 2),
    zone: ZONES[Number(zone)] ?? "",
    ...(was !== undefined && { was }),
  };
  const named = [name, ...others].map(fold);
  const folded = [
    iata,
    icao,
    was ?? "",
    ...cities.flatMap((each) => each.folded),
    ...named,
    ...named.map(bare),
  ];
  return {
    airport,
    large: index < TABLE.LARGE,
    names: `| ${[...new Set(folded.map((each) => each.toLowerCase()))].join(" | ")} |`,
    where: ` ${fold(`${airport.region ?? ""} ${airport.country}`)} `,
  };
});

const BY_CODE = new Map(ENTRIES.map((entry) => [entry.airport.iata, entry]));
const entriesOf = (codes: readonly string[]): readonly Entry[] =>
  codes.flatMap((code) => BY_CODE.get(code) ?? []);

const BY_ICAO = new Map(ENTRIES.map((entry) => [entry.airport.icao, entry]));
/** Codes that mean a whole city, never an airport. */
const METROPOLITAN = new Map(
  TABLE.METROPOLITAN.split("\n").map((row) => {
    const [area = "", members = ""] = row.split("|");
    return [area, entriesOf(members.split(" "))];
  }),
);
const CLOSED = new Map<string, ClosedAirport>();
for (const { code, name, now } of FORMER) {
  const [entry] = entriesOf(now);
  if (name !== "") CLOSED.set(code, { code, name, now: entriesOf(now).map(({ airport }) => airport) });
  else if (entry) BY_CODE.set(code, entry);
}

/** Every code of three letters that is known: of an airport, of before, or of a city. */
export const airportCodes = (): readonly string[] => [
  ...BY_CODE.keys(),
  ...METROPOLITAN.keys(),
  ...CLOSED.keys(),
];

/** The airport with this IATA code, in any case, today's code or one before; null when there is none. */
export const findAirport = (code: string): Airport | null =>
  BY_CODE.get(code.trim().toUpperCase())?.airport ?? null;

/** The airports of the city that this code stands for, in any case; none when it is no city's. */
export const findCityAirports = (code: string): readonly Airport[] =>
  (METROPOLITAN.get(code.trim().toUpperCase()) ?? []).map(({ airport }) => airport);

/** The airport that this code, in any case, stood for before flights left it; null when it is no such code. */
export const findClosedAirport = (code: string): ClosedAirport | null =>
  CLOSED.get(code.trim().toUpperCase()) ?? null;

/**
 * The place of an airport on a trip, of today or of before: a trip that was saved keeps its clocks when its airport
 * closes. A closed airport is in the city and zone of the one that took its place. Null for a code nobody knows.
 */
export function findPlace(code: string): Pick<Airport, "iata" | "city" | "zone"> | null {
  const airport = findAirport(code);
  const closed = findClosedAirport(code);
  const [now] = closed?.now ?? [];
  return airport ?? (closed && now ? { iata: closed.code, city: now.city, zone: now.zone } : null);
}

/** The words an airport is found by, each after a space: its codes, city, names and country; one unknown, its code. */
export function placeWords(code: string): string {
  const entry = BY_CODE.get(code) ?? BY_CODE.get(findPlace(code)?.iata ?? "");
  return entry ? ` ${fold(code)}${entry.names}${entry.where}` : ` ${fold(code)}`;
}

// --- Searching ---

/** The longest text that is searched, and the most words of it. */
const TYPED_MAX = 100;
const WORDS_MAX = 8;
/** The longest text that is read: longer than any airport's as a form holds it. */
const TEXT_MAX = 200;

/** What was typed as the words to search for, each after a space; a place has few and short ones, so the rest is cut off. */
export const searchWords = (typed: string): readonly string[] =>
  ` ${fold(typed.slice(0, TYPED_MAX))}`
    .split(/(?= )/)
    .filter((word) => word !== " ")
    .slice(0, WORDS_MAX);

/** How well an airport fits, from a name of its own to words found here and there; `NONE` when it does not. */
const FIT = { name: 0, begins: 1, words: 2, part: 3, apart: 4, none: 5 };
type Fit = (typeof FIT)[keyof typeof FIT];

/** How an airport fits what was typed, after a space; of its words some may not have been looked for yet. */
function fitOf({ names, where }: Entry, typed: string, unseen: readonly string[]): Fit {
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

type Found = { readonly entry: Entry; readonly fit: Fit };

/** The airports with a word that begins with this letter, or these two, in the table's order: all that a search looks at. */
const BY_START = new Map<string, Entry[]>();
for (const entry of ENTRIES) {
  const words = `${entry.names}${entry.where}`.split(" ");
  for (const start of new Set(words.flatMap((word) => [word.slice(0, 1), word.slice(0, 2)]))) {
    const known = BY_START.get(start);
    if (known) known.push(entry);
    else BY_START.set(start, [entry]);
  }
}

/** The fewest airports that have to be looked at for these words, each after a space. */
function candidatesFor(words: readonly string[]): readonly Entry[] {
  return words
    .map((word) => BY_START.get(word.slice(1, 3)) ?? [])
    .reduce<readonly Entry[]>((fewest, next) => (next.length < fewest.length ? next : fewest), ENTRIES);
}

/** Every airport that fits, the best fit first, among equals the largest. */
function findFitting(folded: string): readonly Found[] {
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
function findTyped(typed: string): readonly Found[] {
  const folded = searchWords(typed).join("").trim();
  const found = findFitting(folded);
  const without = bare(folded);
  const named = (found[0]?.fit ?? FIT.none) <= FIT.begins;
  return named || without === folded ? found : findFitting(without);
}

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

/** The airports that a reading offers, the likeliest first. */
export function airportsOf(reading: AirportReading): readonly Airport[] {
  if (reading.kind === "airport") return [reading.airport];
  if (reading.kind === "choice") return reading.airports;
  return reading.kind === "closed" ? reading.closed.now : [];
}

// --- Reading what a traveller typed ---

const UNKNOWN_CODE: AirportReading = { kind: "unknown", looksLikeCode: true };
const UNKNOWN: AirportReading = { kind: "unknown", looksLikeCode: false };

function choose(entries: Iterable<Entry>): AirportReading {
  const [first, ...others] = new Set(entries);
  if (!first) return UNKNOWN;
  if (others.length === 0) return { kind: "airport", airport: first.airport };
  return {
    kind: "choice",
    airports: [first, ...others].slice(0, SEARCH_LIMIT).map(({ airport }) => airport),
  };
}

/** A code by itself: IATA or ICAO, of an airport, a city, or one that flights have left. */
function readCode(typed: string): AirportReading {
  const code = typed.toUpperCase();
  const entry = BY_CODE.get(code) ?? BY_ICAO.get(code);
  if (entry) return { kind: "airport", airport: entry.airport };
  const members = METROPOLITAN.get(code);
  if (members) return choose(members);
  const closed = CLOSED.get(code);
  return closed ? { kind: "closed", closed } : UNKNOWN_CODE;
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
    const words = bare(searchWords(beside).join("").trim());
    if (words === "") return reading;
    const fitting = new Set(findFitting(words).map(({ entry }) => entry.airport));
    const meant = airportsOf(reading).filter((airport) => fitting.has(airport));
    if (meant.length > 0 && reading.kind === "closed") return reading;
    if (meant.length > 0) return choose(entriesOf(meant.map(({ iata }) => iata)));
    // What stands beside the code is another place: which of them is meant is for the traveller to say.
    if (code === bracketed)
      return choose([...entriesOf(airportsOf(reading).map(({ iata }) => iata)), ...likely(beside)]);
  }
  return null;
}

/**
 * The airports as likely as the best: all that have what was typed as a name, with the large ones whose names begin
 * with it; without any, all that fit equally well.
 */
function likely(typed: string): readonly Entry[] {
  const found = findTyped(typed);
  const best = found[0]?.fit ?? FIT.none;
  return found
    .filter(({ fit, entry }) => fit === best || (best === FIT.name && fit === FIT.begins && entry.large))
    .map(({ entry }) => entry);
}

/**
 * The airport that a traveller means by what they typed: a code, a name or a city in any language, alone or together
 * ("LHR", "EGLL", "NYC", "München", "London (LHR)", "Valencia, Venezuela"). One airport is taken only when no other is
 * as likely: what is both a code and the name of a place asks. Three letters of any alphabet are a code or a whole
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
  const isCalled = ({ airport, names }: Entry) =>
    text === text.toUpperCase() ? fold(airport.city) === fold(text) : names.includes(`| ${fold(text)} |`);
  const isElsewhere = ({ airport }: Entry) => coded.every((entry) => entry.airport.city !== airport.city);
  const entries = named.filter((entry) =>
    coded.length > 0
      ? isCalled(entry) && isElsewhere(entry)
      : !isShort || wholeNames.some((name) => entry.names.includes(name)),
  );
  if (byCode.kind === "closed" && entries.every((entry) => coded.includes(entry))) return byCode;
  const reading = choose([...coded, ...entries]);
  return reading.kind === "unknown" && isCode ? UNKNOWN_CODE : reading;
}
