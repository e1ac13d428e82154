import "server-only";
import type { Airport } from "../../core/places/airport";
import { bare, fold, withInitials, withoutKinds } from "./airport-names";
import * as TABLE from "./airport-table";
import { knownNamesOf } from "./known-names";
import { regionsOf } from "./regions";

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

// --- The table, made from public data by scripts/airports/generate.mjs: the largest airports stand first ---

/** One airport with all it is found by. */
export type AirportEntry = {
  readonly airport: Airport;
  readonly large: boolean;
  /** Its codes and every name of it and of its cities, folded, each between bars: "| lhr | london | londres |". */
  readonly names: string;
  /** How much of `names` are its codes and cities, and how much those and what it is called first. */
  readonly cities: number;
  readonly own: number;
  /** That name without its city, as it is called there: "heathrow"; "" where there is none. */
  readonly short: string;
  /** Codes of its country and region: "US", "US-GA". */
  readonly regions: readonly string[];
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

/** All airports, the largest first. */
export const ENTRIES: readonly AirportEntry[] = TABLE.AIRPORTS.split("\n").map((row, index) => {
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
  const placed = [
    ...[iata, icao, was ?? ""].map((code) => code.toLowerCase()),
    ...cities.flatMap((each) => each.folded),
    ...knownNamesOf(iata).map(fold),
  ];
  const formsOf = (each: string) =>
    [each, withoutKinds(each), bare(each), withInitials(each)].filter(Boolean);
  const own = [...placed, ...formsOf(fold(name))];
  const toNames = (names: readonly string[]) => `| ${[...new Set(names)].join(" | ")} |`;
  const [called, prefix] = [bare(fold(name)), `${fold(city)} `];
  return {
    airport,
    large: index < TABLE.LARGE,
    names: toNames([...own, ...others.map(fold).flatMap(formsOf)]),
    cities: toNames(placed).length,
    own: toNames(own).length,
    short: called.startsWith(prefix) ? called.slice(prefix.length) : "",
    regions: regionsOf(where, icao),
    where: ` ${fold(`${airport.region ?? ""} ${airport.country}`)} `,
  };
});

const BY_CODE = new Map(ENTRIES.map((entry) => [entry.airport.iata, entry]));
/** The airports with these codes, in their order. */
export const entriesOf = (codes: readonly string[]): readonly AirportEntry[] =>
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

/** What every airport and city with a code is called there, a line for each: "LHR| lhr | egll | london | london heathrow |". */
export const airportNames = (): string => {
  const own = ({ names, own: length }: AirportEntry) => names.slice(0, length);
  const cities = [...METROPOLITAN].map(([code, members]) => `${code}${members.map(own).join("")}`);
  return `\n${[...[...BY_CODE].map(([code, entry]) => `${code}${own(entry)}`), ...cities].join("\n")}\n`;
};

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

// --- Codes as readings ---

export const UNKNOWN_CODE: AirportReading = { kind: "unknown", looksLikeCode: true };
export const UNKNOWN: AirportReading = { kind: "unknown", looksLikeCode: false };

/** These airports as a reading: one, several to choose from, or none. */
export function toReading(entries: Iterable<AirportEntry>): AirportReading {
  const [first, ...others] = new Set(entries);
  if (!first) return UNKNOWN;
  if (others.length === 0) return { kind: "airport", airport: first.airport };
  return {
    kind: "choice",
    airports: [first, ...others].slice(0, SEARCH_LIMIT).map(({ airport }) => airport),
  };
}

/** The airports that a reading offers, the likeliest first. */
export function airportsOf(reading: AirportReading): readonly Airport[] {
  if (reading.kind === "airport") return [reading.airport];
  if (reading.kind === "choice") return reading.airports;
  return reading.kind === "closed" ? reading.closed.now : [];
}

/** A code by itself: IATA or ICAO, of an airport, a city, or one that flights have left. */
export function readCode(typed: string): AirportReading {
  const code = typed.toUpperCase();
  const entry = BY_CODE.get(code) ?? BY_ICAO.get(code);
  if (entry) return { kind: "airport", airport: entry.airport };
  const members = METROPOLITAN.get(code);
  if (members) return toReading(members);
  const closed = CLOSED.get(code);
  return closed ? { kind: "closed", closed } : UNKNOWN_CODE;
}
