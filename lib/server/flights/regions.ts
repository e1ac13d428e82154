import "server-only";
import { LANGUAGES } from "../../core/typed/typed-words";
import { fold } from "./airport-names";
import * as TABLE from "./airport-table";

/** What countries are called besides, as the CLDR does not have it; and the countries of the United Kingdom. */
const ALSO = {
  US: "usa america",
  GB: "uk britain",
  "GB-ENG": "england",
  "GB-SCT": "scotland",
  "GB-WLS": "wales",
  AE: "uae",
  KR: "korea",
  NL: "holland",
} as const;

/** The country of the United Kingdom that an airport is in, by its ICAO code: "EGPH" is in Scotland. */
function ukRegion(icao: string): string {
  if (/^EG[PE]/.test(icao)) return "GB-SCT";
  if (icao.startsWith("EGA")) return "GB-NIR";
  return icao.startsWith("EGF") ? "GB-WLS" : "GB-ENG";
}

/** The country and the region of an airport, by codes: of "US-GA" that and "US". */
export const regionsOf = (where: string, icao: string): readonly string[] =>
  where === "GB" ? ["GB", ukRegion(icao)] : [...new Set([where.slice(0, 2), where])];

type Names = ReadonlyMap<string, readonly string[]>;
type Words = { readonly names: Names; readonly codes: Names };

/** Names of countries and regions, folded, made when first asked for: most of what is typed has none. */
let words: Words | null = null;
const findWords = (): Words => (words ??= makeWords());

function makeWords(): Words {
  const names = new Map<string, string[]>();
  const codes = new Map<string, string[]>();
  const add = (map: Map<string, string[]>, word: string, code: string) => {
    const known = map.get(word);
    if (!known) map.set(word, [code]);
    else if (!known.includes(code)) known.push(code);
  };
  const letters = Array.from("ABCDEFGHIJKLMNOPQRSTUVWXYZ");
  const english = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
  const countries = letters
    .flatMap((one) => letters.map((other) => one + other))
    .filter((code) => !NO_COUNTRY.has(code) && english.of(code) !== undefined);
  for (const language of Intl.DisplayNames.supportedLocalesOf(LANGUAGES)) {
    const said = new Intl.DisplayNames(language, { type: "region", fallback: "none" });
    // Three plain letters are a code, or too short to tell from one.
    for (const code of countries) {
      const name = fold(said.of(code) ?? "");
      if (!/^[a-z]{0,3}$/.test(name)) add(names, name, code);
    }
  }
  for (const [code, name] of Object.entries(TABLE.COUNTRIES)) add(names, fold(name), code);
  for (const [code, name] of Object.entries(TABLE.REGIONS)) {
    add(names, fold(name), code);
    add(codes, code.slice(3).toLowerCase(), code);
  }
  for (const code of countries) add(codes, code.toLowerCase(), code);
  for (const [code, also] of Object.entries(ALSO)) for (const name of also.split(" ")) add(names, name, code);
  add(names, "great britain", "GB");
  add(names, "northern ireland", "GB-NIR");
  return { names, codes };
}
/** What the CLDR names that is no country: unions, islands of other countries, codes that stand for another. */
const NO_COUNTRY = new Set("EU EZ UN QO ZZ XA XB UK FX AC CP CQ DG EA IC TA".split(" "));

/** The countries and regions that folded words name: "deutschland", "georgia", which is two. None for a code. */
export const regionsNamed = (folded: string): readonly string[] => findWords().names.get(folded) ?? [];

/** {@link regionsNamed}, or their codes, which mean them only beside a place: "Athens, GA". */
export const regionsBeside = (folded: string): readonly string[] => [
  ...regionsNamed(folded),
  ...(findWords().codes.get(folded) ?? []),
];
