import type { Country } from "./airport";

/**
 * The languages that the sentences for the crew and for a doctor stand in (words: `crew.<language>`): how each is
 * marked up, which way it is written, and where it is an official language, by ISO 3166-1 code. The countries are
 * CLDR's (territory information, version 48.2.0, "official" and "de facto official"); a test reads that package.
 */
export const LANGUAGES = {
  en: {
    tag: "en",
    dir: "ltr",
    countries:
      "AG AI AS AU BB BI BM BS BW BZ CA CC CK CM CQ CX DG DM ER FJ FK FM GB GD GG GH GI GM GS GU GY HK IE IM IN IO JE JM KE KI KN KY LC LR LS MG MH MP MS MT MU MW NA NF NG NR NU NZ PG PH PK PN PR PW RW SB SC SD SG SH SL SS SX SZ TC TK TO TT TV TZ UG UM US VC VG VI VU WS ZA ZM ZW",
  },
  es: {
    tag: "es",
    dir: "ltr",
    countries: "AR BO CL CO CR CU DO EA EC ES GQ GT HN IC MX NI PA PE PR PY SV UY VE",
  },
  pt: { tag: "pt", dir: "ltr", countries: "AO BR CV GQ GW MO MZ PT ST TL" },
  fr: {
    tag: "fr",
    dir: "ltr",
    countries:
      "BE BF BI BJ BL CA CD CF CG CH CI CM DJ DZ FR GA GF GN GP GQ HT KM LU MA MC MF MG ML MQ MU NC NE PF PM RE RW SC SN TD TG TN VU WF YT",
  },
  de: { tag: "de", dir: "ltr", countries: "AT BE CH DE LI LU" },
  it: { tag: "it", dir: "ltr", countries: "CH IT SM VA" },
  ar: {
    tag: "ar",
    dir: "rtl",
    countries: "AE BH DJ DZ EG EH ER IL IQ JO KM KW LB LY MA MR OM PS QA SA SD SO SY TD TN YE",
  },
  hi: { tag: "hi", dir: "ltr", countries: "IN" },
  zh: { tag: "zh-Hans", dir: "ltr", countries: "CN HK MO SG TW" },
  ja: { tag: "ja", dir: "ltr", countries: "JP" },
  ko: { tag: "ko", dir: "ltr", countries: "KP KR" },
  tr: { tag: "tr", dir: "ltr", countries: "CY TR" },
  th: { tag: "th", dir: "ltr", countries: "TH" },
  ru: { tag: "ru", dir: "ltr", countries: "BY KG KZ RU UA" },
} as const satisfies Record<string, Language>;

type Language = {
  /** The BCP 47 tag: the script too, where the language alone does not tell it. */
  readonly tag: string;
  readonly dir: "ltr" | "rtl";
  readonly countries: string;
};
export type LanguageCode = keyof typeof LANGUAGES;

const CODES = Object.keys(LANGUAGES) as LanguageCode[];

/** The languages of these countries but English, which stands everywhere: those of the first country first. */
export function findLanguages(countries: readonly Country[]): readonly LanguageCode[] {
  const found = countries.flatMap(({ code }) =>
    CODES.filter((language) => LANGUAGES[language].countries.split(" ").includes(code)),
  );
  return [...new Set(found)].filter((language) => language !== "en");
}

/** Every language, those of these countries first. */
export const orderLanguages = (countries: readonly Country[]): readonly LanguageCode[] => [
  ...new Set([...findLanguages(countries), ...CODES]),
];
