import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { EMERGENCY_NUMBERS, findEmergencyNumbers } from "@/lib/core/places/emergency-numbers";
import { findLanguages, LANGUAGES, orderLanguages } from "@/lib/core/places/languages";
import { SOURCES } from "@/lib/core/advice/sources";
import messages from "@/messages/en";

const at = (code: string) => ({ code, name: code });

test("every row has an ISO code, numbers to dial and sources that were read", () => {
  const names = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
  const rows = Object.entries(EMERGENCY_NUMBERS);
  expect(rows.length).toBeGreaterThan(100);
  for (const [code, { numbers, sources }] of rows) {
    expect(code).toMatch(/^[A-Z]{2}$/);
    expect(names.of(code), code).toBeDefined();
    for (const number of numbers) expect(number, code).toMatch(/^\d{2,4}$/);
    expect(sources.length, code).toBeGreaterThan(1);
    for (const source of sources) expect(SOURCES[source].known, code).toBe("read");
  }
});

test.each([
  ["AU", "000"],
  ["NZ", "111"],
  ["JP", "119"],
  ["SG", "995"],
  ["US", "911"],
  ["CA", "911"],
  ["GB", "999"],
])("%s: %s first", (code, number) => {
  expect(findEmergencyNumbers(at(code))?.[0]).toBe(number);
});

test("the European Union has 112, and nothing is guessed for a country without a row", () => {
  const union = "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split(" ");
  expect(union).toHaveLength(27);
  for (const code of union) expect(findEmergencyNumbers(at(code)), code).toEqual(["112"]);
  expect(findEmergencyNumbers(at("MA"))).toBeNull();
});

test("languages are official where CLDR says so, and nowhere else", () => {
  type Territory = { languagePopulation?: Record<string, { _officialStatus?: string }> };
  const file = "node_modules/cldr-core/supplemental/territoryInfo.json";
  const { supplemental } = JSON.parse(readFileSync(file, "utf8")) as {
    supplemental: { territoryInfo: Record<string, Territory> };
  };
  for (const [language, { countries }] of Object.entries(LANGUAGES)) {
    const official = Object.entries(supplemental.territoryInfo).flatMap(
      ([country, { languagePopulation = {} }]) =>
        Object.entries(languagePopulation).some(
          ([tag, { _officialStatus = "" }]) =>
            tag.split("_")[0] === language && ["official", "de_facto_official"].includes(_officialStatus),
        )
          ? [country]
          : [],
    );
    expect(countries.split(" "), language).toEqual(official.sort());
  }
});

test("a flight's languages come first, English stands everywhere, and each has its words", () => {
  expect(findLanguages([at("EG"), at("TH")])).toEqual(["ar", "th"]);
  expect(findLanguages([at("CH")])).toEqual(["fr", "de", "it"]);
  expect(findLanguages([at("GB"), at("US")])).toEqual([]);
  expect(orderLanguages([at("JP")]).slice(0, 3)).toEqual(["ja", "en", "es"]);
  expect(orderLanguages([]).length).toBe(14);
  const said = Object.keys(LANGUAGES).map((language) => messages.crew[language as "en"]);
  expect(new Set(said.flatMap(({ crew, doctor }) => [crew, doctor])).size).toBe(28);
});
