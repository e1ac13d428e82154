import { existsSync, readdirSync, readFileSync } from "node:fs";

/** Debian's libgweather-4-common: the cities of GNOME's weather and clocks, and what its translators call them. */
const LIST = "/usr/share/libgweather-4/Locations.xml";
const TRANSLATIONS = "/usr/share/locale";
const FILE = "LC_MESSAGES/libgweather-4.0-locations.mo";

/** A city with its ISO 3166-1 country, and its names by language: "de", "pt_BR", in English too. */
export type NamedCity = { readonly country: string; readonly names: ReadonlyMap<string, string> };

/** Whether the list is on this machine. */
export const hasCities = (): boolean => existsSync(LIST);

/** Every city of the list. No source of the airport table has a part in it. */
export function readCities(): readonly NamedCity[] {
  const languages = readdirSync(TRANSLATIONS)
    .filter((language) => existsSync(`${TRANSLATIONS}/${language}/${FILE}`))
    .map((language) => [language, readTranslations(`${TRANSLATIONS}/${language}/${FILE}`)] as const);
  return readFileSync(LIST, "utf8")
    .split("<country>")
    .slice(1)
    .flatMap((part) => {
      const country = /<iso-code>(\w\w)</.exec(part)?.[1] ?? "";
      // A name may have a context, which tells it from others that are spelled alike.
      return [...part.matchAll(/<city>[^]*?<_name(?: msgctxt="([^"]*)")?>([^<]+)</g)].map(
        ([, context, name = ""]) => {
          const key = context === undefined ? name : `${context}\u0004${name}`;
          const said = languages.flatMap(([language, words]) => {
            const word = words.get(key);
            return word === undefined ? [] : [[language, word] as const];
          });
          return { country, names: new Map([["en", name], ...said]) };
        },
      );
    });
}

/** The airports among its weather stations: where each is, in degrees, by its ICAO code. */
export const readStations = (): ReadonlyMap<string, readonly [lat: number, lon: number]> =>
  new Map(
    [
      ...readFileSync(LIST, "utf8").matchAll(
        /<location>[^]*?<code>([A-Z]{4})<\/code>\s*<coordinates>(\S+) (\S+)</g,
      ),
    ].map(([, code = "", lat, lon]) => [code, [Number(lat), Number(lon)]]),
  );

/** What a compiled file of gettext's translates: two tables, each of lengths and places of texts. */
function readTranslations(path: string): ReadonlyMap<string, string> {
  const file = readFileSync(path);
  const [count, from, to] = [8, 12, 16].map((at) => file.readUInt32LE(at));
  const textAt = (place: number) => {
    const begin = file.readUInt32LE(place + 4);
    return file.toString("utf8", begin, begin + file.readUInt32LE(place));
  };
  return new Map(
    Array.from({ length: count ?? 0 }, (_, index) => [
      textAt((from ?? 0) + index * 8),
      textAt((to ?? 0) + index * 8),
    ]),
  );
}
