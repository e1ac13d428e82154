import { statSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { toAirportText } from "@/lib/core/places/airport";
import {
  airportsOf,
  findAirport,
  findCityAirports,
  findClosedAirport,
  findPlace,
  SEARCH_LIMIT,
} from "@/lib/server/flights/airports";
import { readAirport, searchAirports } from "@/lib/server/flights/read-airport";
import { AIRPORTS } from "@/lib/server/flights/airport-table";
import { KNOWN_ROWS } from "@/lib/server/flights/known-names";
import { AIRPORT_PLACES } from "../support/airport-places";

const codes = (query: string) => searchAirports(query).map(({ iata }) => iata);
/** What a traveller would be told: the airport, or those to choose from. */
const read = (typed: string) => {
  const reading = readAirport(typed);
  const offered = airportsOf(reading).map(({ iata }) => iata);
  return reading.kind === "airport" ? offered[0] : { [reading.kind]: offered };
};
const choiceOf = (typed: string): readonly string[] => {
  const reading = readAirport(typed);
  expect(`${typed}: ${reading.kind}`).toBe(`${typed}: choice`);
  return airportsOf(reading).map(({ iata }) => iata);
};
const all = AIRPORTS.split("\n").flatMap((row) => findAirport(row.slice(0, 3)) ?? []);

describe("the table", () => {
  it("is of current airports, the newest too, each once and with its city and country", () => {
    expect(all.length).toBeGreaterThan(4000);
    expect(new Set(all.map(({ iata }) => iata)).size).toBe(AIRPORTS.split("\n").length);
    for (const airport of all) {
      expect(airport.iata).toMatch(/^[A-Z]{3}$/);
      expect(airport.icao ?? "NONE").toMatch(/^[A-Z]{4}$/);
      for (const said of [airport.city, airport.name, airport.country]) expect(said).toMatch(/\p{L}/u);
    }
    for (const code of ["KTI", "NBJ", "WSI", "HSR", "NMI", "DXN", "RMO", "DJT", "NQZ", "BER"])
      expect(findAirport(code)?.iata).toBe(code);
    expect(findAirport("KTI")).toMatchObject({ city: "Phnom Penh", country: "Cambodia" });
    expect(findAirport("NRT")?.city).toBe("Tokyo");
  });

  it("weighs at most 400 kB", () => {
    expect(statSync("lib/server/flights/airport-table.ts").size).toBeLessThanOrEqual(400_000);
  });

  it("has no stations, heliports, seaplane docks or codes of cities", () => {
    const others = /heliport|helipad|seaplane|waterdrome|railway|\bstation\b|\bbus\b|metropolitan area/i;
    expect(all.map(({ name }) => name).filter((name) => others.test(name))).toEqual([]);
    for (const code of ["PAR", "LON", "NYC", "TYO", "XPG", "QQS", "QQW", "JRB", "XEX"])
      expect(findAirport(code)).toBeNull();
  });
});

describe("known names", () => {
  const places = new Map(
    AIRPORT_PLACES.split("\n").map((row) => [row.slice(0, 3), row.slice(4).split(" ").map(Number)]),
  );
  /** The Azores are the widest group of islands with a row. */
  const WIDEST_KILOMETRES = 700;

  it.each(KNOWN_ROWS)("$codes are current airports close together, and $names find or offer them", (row) => {
    const [first, ...others] = row.codes.map((code) => places.get(code) ?? []);
    for (const code of row.codes) expect(findAirport(code)?.iata).toBe(code);
    for (const [lat = NaN, lon = NaN] of others) {
      const east = (lon - Number(first?.[1])) * Math.cos((lat / 180) * Math.PI);
      expect(Math.hypot(lat - Number(first?.[0]), east) * 111).toBeLessThan(WIDEST_KILOMETRES);
    }
    for (const name of row.names)
      expect([name, airportsOf(readAirport(name)).map(({ iata }) => iata)]).toEqual([
        name,
        expect.arrayContaining(row.codes),
      ]);
  });
});

describe("findAirport", () => {
  it("knows an airport by its code, in any case", () => {
    expect(findAirport("lhr")).toMatchObject({
      iata: "LHR",
      icao: "EGLL",
      city: "London",
      country: "United Kingdom",
      zone: "Europe/London",
    });
    expect(findAirport("XQX")).toBeNull();
    expect(findAirport("")).toBeNull();
  });

  it.each([
    ["PBI", "DJT"],
    ["KIV", "RMO"],
    ["FRU", "BSZ"],
    ["TSE", "NQZ"],
    ["KVD", "GNJ"],
    ["SXF", "BER"],
  ])("knows %s, a code of before, as %s", (before, now) => {
    expect(findAirport(before)).toBe(findAirport(now));
    expect(findAirport(now)?.iata).toBe(now);
  });

  it("says which code a renamed airport had", () => {
    const texts = airportsOf(readAirport("PBI")).map(toAirportText);
    expect(texts).toEqual([expect.stringMatching(/, Florida, United States \(DJT, was PBI\)$/)]);
  });
});

describe("a code of a city", () => {
  it.each([
    ["NYC", ["JFK", "EWR", "LGA"]],
    ["LON", ["LHR", "LGW", "STN", "LTN", "SEN", "LCY"]],
    ["TYO", ["HND", "NRT"]],
    ["par", ["CDG", "ORY"]],
    ["MIL", ["MXP", "LIN", "BGY"]],
    ["MOW", ["SVO", "DME", "VKO"]],
    ["TCI", ["TFS", "TFN"]],
  ])("%s offers its airports", (code, airports) => {
    expect(findCityAirports(code).map(({ iata }) => iata)).toEqual(expect.arrayContaining(airports));
    expect(choiceOf(code)).toEqual(expect.arrayContaining(airports));
    expect(findAirport(code)).toBeNull();
  });
});

describe("a code that flights have left", () => {
  it.each([
    ["PNH", "KTI"],
    ["TXL", "BER"],
    ["REP", "SAI"],
    ["DIA", "DOH"],
    ["FBU", "OSL"],
    ["NAY", "PKX"],
  ])("%s names %s", (code, now) => {
    expect(findAirport(code)).toBeNull();
    expect(findClosedAirport(code.toLowerCase())?.now.map(({ iata }) => iata)).toContain(now);
    expect(readAirport(code)).toMatchObject({ kind: "closed", closed: { code } });
    expect(codes(code)[0]).toBeDefined();
  });

  it("keeps its place on a trip that was saved with it", () => {
    expect(findPlace("PNH")).toEqual({ iata: "PNH", city: "Phnom Penh", zone: findAirport("KTI")?.zone });
    expect(findPlace("LHR")).toMatchObject({ iata: "LHR", city: "London" });
    expect(findPlace("XQX")).toBeNull();
  });
});

describe("what may mean several airports", () => {
  it.each([
    ["Goa", ["GOI", "GOX", "GOA"]],
    ["Sal", ["SID", "SAL"]],
    ["Kochi", ["COK", "KCZ"]],
    ["St. Petersburg", ["LED", "PIE"]],
    ["Saint Petersburg", ["LED"]],
    ["Taipei", ["TPE", "TSA"]],
    ["San José", ["SJO", "SJC"]],
    ["San Jose", ["SJO", "SJC"]],
    ["Santiago", ["SCL", "STI", "SCU", "SCQ"]],
    ["Valencia", ["VLC", "VLN"]],
    ["Birmingham", ["BHX", "BHM"]],
    ["Georgetown", ["GEO"]],
    ["Hyderabad", ["HYD"]],
    ["Portland", ["PDX", "PWM"]],
    ["Cartagena", ["CTG"]],
    ["Barcelona", ["BCN", "BLA"]],
    ["Sydney", ["SYD", "YQY"]],
    ["Manchester", ["MAN", "MHT"]],
    ["Roma", ["FCO", "CIA"]],
    ["Daxing", ["PKX"]],
    ["Tacoma", ["SEA", "TIW"]],
    ["Irak", ["BGW", "EBL"]],
    ["España", ["MAD", "BCN"]],
    ["日本", ["HND", "KIX"]],
    ["Island", ["KEF"]],
    ["Wales", ["CWL", "WAA"]],
    ["Scotland", ["EDI", "GLA"]],
    ["USA", ["JFK", "USA"]],
    ["UAE", ["DXB"]],
    ["Georgia", ["TBS", "ATL"]],
    ["Georgia, USA", ["ATL", "SAV"]],
    ["London, UK", ["LHR", "LGW"]],
    ["London UK", ["LHR", "LGW"]],
    ["London, England", ["LHR", "LGW"]],
    ["New York, USA", ["JFK", "EWR"]],
    ["Los Angeles, USA", ["LAX"]],
    ["Dubai, UAE", ["DXB"]],
    ["Paris, Frankreich", ["CDG", "ORY"]],
    ["東京, 日本", ["HND", "NRT"]],
    ["DUESSELDORF", ["DUS"]],
    ["Koebenhavn", ["CPH"]],
    ["London - all airports", ["LHR", "LGW"]],
    ["Nicosia", ["LCA", "ECN"]],
  ])("%s is asked about", (typed, airports) => {
    expect(airportsOf(readAirport(typed)).map(({ iata }) => iata)).toEqual(expect.arrayContaining(airports));
  });

  // Another place is meant as likely, which has no airport: Plymouth, Essen, Oxford, Petra, Monaco.
  it.each([
    ["Monaco", "MUC"],
    ["Mopa", "MKQ"],
    ["Petra", "KBR"],
    ["Plymouth", "NPL"],
    ["Oxford", "YOH"],
    ["Essen", "MEB"],
    ["Lens", "ULK"],
    ["Hagen", "HGU"],
    ["Hamm", "HFT"],
    ["San Marino", "PMV"],
    ["Heathr", "LHR"],
  ])("%s, the beginning or a part of one name alone, is asked about", (typed, code) => {
    expect(choiceOf(typed)).toEqual([code]);
  });

  it.each([
    ["Crete", ["HER", "CHQ", "JSH"]],
    ["Kreta", ["HER", "CHQ", "JSH"]],
    ["Sardinia", ["CAG", "OLB", "AHO"]],
    ["Sardinia, Italy", ["CAG", "OLB", "AHO"]],
    ["Sizilien", ["PMO", "CTA", "TPS", "CIY"]],
    ["Corse", ["BIA", "FSC", "AJA", "CLY"]],
    ["Teneriffa", ["TFS", "TFN"]],
    ["Maui", ["OGG", "HNM", "JHM"]],
    ["Long Island", ["JFK", "LGA", "ISP", "LGI"]],
    ["Saint Martin", ["SXM", "SFG"]],
    ["St. Maarten", ["SXM", "SFG"]],
    ["Casa", ["CMN", "LRM"]],
  ])("%s is asked about by all its airports", (typed, airports) => {
    expect(choiceOf(typed)).toEqual(airports);
  });

  it.each(["Azoren", "Azores", "Kanaren", "Canary Islands", "Balearen"])("%s has several", (typed) => {
    expect(choiceOf(typed).length).toBeGreaterThan(2);
  });

  // A larger place is called so, which has no airport of that name here.
  it.each([
    ["York", "MDT"],
    ["San Pablo", "MSP"],
    ["Santo Antonio", "SZA"],
    ["Siracusa", "SYR"],
    ["Bethlehem", "BEL"],
    ["Reading", "RDG"],
    ["Aragon", "CLO"],
    ["Candelaria", "BRC"],
    ["Cairo, IL", "CAI"],
  ])("%s, as likely another place, is asked about", (typed, code) => {
    expect(choiceOf(typed)).toEqual([code]);
  });

  it("stays in the country or region that is named with it", () => {
    for (const [typed, country] of [
      ["London, UK", "United Kingdom"],
      ["Boston, USA", "United States"],
      ["Deutschland, Berlin", "Germany"],
    ] as const)
      expect(new Set(airportsOf(readAirport(typed)).map((airport) => airport.country))).toEqual(
        new Set([country]),
      );
  });

  it("tells airports of one name apart by region and country", () => {
    const texts = airportsOf(readAirport("Portland")).map(toAirportText);
    expect(texts).toContainEqual(expect.stringContaining("Oregon, United States (PDX)"));
    expect(texts).toContainEqual(expect.stringContaining("Maine, United States (PWM)"));
    expect(new Set(texts).size).toBe(texts.length);
  });

  it("begins with the largest", () => {
    expect(choiceOf("London")[0]).toBe("LHR");
    expect(codes("London")[0]).toBe("LHR");
    expect(codes("lon")[0]).toBe("LHR");
    expect(choiceOf("Tokyo")[0]).toBe("HND");
    expect(choiceOf("Paris")[0]).toBe("CDG");
    expect(choiceOf("New York")[0]).toBe("JFK");
    expect(choiceOf("Glasgow").slice(0, 2)).toEqual(["GLA", "PIK"]);
    expect(choiceOf("Columbus").slice(0, 2)).toEqual(["CMH", "LCK"]);
    expect(choiceOf("Phoenix")).toEqual(["PHX", "AZA"]);
    for (const typed of ["Venice", "Venezia"]) expect(choiceOf(typed)).toEqual(["VCE", "TSF"]);
    expect(choiceOf("New York")).toEqual(["JFK", "EWR", "LGA", "SWF"]);
  });

  it("asks when what stands beside a code is another place", () => {
    expect(choiceOf("Paris (LHR)")).toEqual(expect.arrayContaining(["LHR", "CDG", "ORY"]));
  });
});

describe("what means one airport", () => {
  it.each([
    ["München", "MUC"],
    ["Munchen", "MUC"],
    ["Köln", "CGN"],
    ["Lisboa", "LIS"],
    ["New Delhi", "DEL"],
    ["Bengaluru", "BLR"],
    ["Bangalore", "BLR"],
    ["Phnom Penh", "KTI"],
    ["Wien", "VIE"],
    ["Genf", "GVA"],
    ["Genève", "GVA"],
    ["Saigon", "SGN"],
    ["Санкт-Петербург", "LED"],
    ["القاهرة", "CAI"],
    ["Αθήνα", "ATH"],
    ["東京 成田", "NRT"],
    ["EGLL", "LHR"],
    ["kjfk", "JFK"],
    ["LHR (London)", "LHR"],
    ["London (LHR)", "LHR"],
    ["lhr (london)", "LHR"],
    ["LHR - London", "LHR"],
    ["London, LHR", "LHR"],
    ["EGLL (London)", "LHR"],
    ["MXP (Milano)", "MXP"],
    ["Valencia, Venezuela", "VLN"],
    ["Valencia, Spain", "VLC"],
    ["Santiago, Chile", "SCL"],
    ["Portland, Maine", "PWM"],
    ["St. Petersburg, Russia", "LED"],
    ["London Heathrow", "LHR"],
    ["Heathrow Airport", "LHR"],
    ["New York JFK", "JFK"],
    ["Paris Charles de Gaulle", "CDG"],
    ["Flughafen München", "MUC"],
    ["Aéroport de Nice", "NCE"],
    ["مطار القاهرة", "CAI"],
    ["成田空港", "NRT"],
    ["International Falls", "INL"],
    ["Mallorca", "PMI"],
    ["Bali", "DPS"],
    ["Malta", "MLA"],
    ["ＬＨＲ", "LHR"],
    ["Мурманск", "MMK"],
    ["Сургут", "SGC"],
    ["Львів", "LWO"],
    ["თბილისი", "TBS"],
    ["ঢাকা", "DAC"],
    ["Tiranë", "TIA"],
    ["کیش", "KIH"],
    ["ケープ・タウン", "CPT"],
    ["Manchester, UK", "MAN"],
    ["Manchester NH", "MHT"],
    ["Athens, GA", "AHN"],
    ["Durham, NC", "RDU"],
    ["Edinburgh, Scotland", "EDI"],
    ["Cardiff, Wales", "CWL"],
    ["London, ON", "YXU"],
    ["München, Deutschland", "MUC"],
    ["MUENCHEN", "MUC"],
    ["ZUERICH", "ZRH"],
    ["Koeln", "CGN"],
    ["Nuernberg", "NUE"],
    ["LHR Terminal 5", "LHR"],
    ["JFK T4", "JFK"],
    ["London Heathrow, Terminal 5", "LHR"],
    ["LHR, UK", "LHR"],
    ["Heathrow", "LHR"],
    ["Bergen airport", "BGO"],
    ["Salt Lake", "SLC"],
    ["Long Beach", "LGB"],
    ["羽田", "HND"],
    ["浦東", "PVG"],
    ["関西", "KIX"],
    ["仁川", "ICN"],
    ["Bâle", "BSL"],
    ["Tunis", "TUN"],
    ["Brasília", "BSB"],
    ["Togo", "LFW"],
    ["Constantine", "CZL"],
    ["El Alto", "LPB"],
    ["Douglas", "IOM"],
    ["Guarulhos", "GRU"],
    ["Galeão", "GIG"],
    ["Linate", "LIN"],
    ["Trudeau", "YUL"],
    ["Kennedy", "JFK"],
    ["Venezia Marco Polo", "VCE"],
    ["York, PA", "MDT"],
    ["Reading, Pennsylvania", "RDG"],
    ["Rostov", "ROV"],
    ["St. Thomas", "STT"],
    ["Korfu", "CFU"],
    ["Rhodos", "RHO"],
    ["Majorca", "PMI"],
    ["Tahiti", "PPT"],
    ["Koh Samui", "USM"],
    ["Cracow", "KRK"],
    ["Straßburg", "SXB"],
    ["Zante", "ZTH"],
    ["Scharm el-Scheich", "SSH"],
    ["KLIA", "KUL"],
    ["NAIA", "MNL"],
    ["OR Tambo", "JNB"],
    ["O.R. Tambo", "JNB"],
    ["La Guardia", "LGA"],
    ["北京首都", "PEK"],
    ["北京首都国际机场", "PEK"],
    ["上海浦东", "PVG"],
    ["广州白云", "CAN"],
    ["首尔仁川", "ICN"],
    ["ロンドン（ヒースロー）", "LHR"],
    ["런던 히드로", "LHR"],
    ["김포", "GMP"],
    ["Шереметьево", "SVO"],
    ["Москва Шереметьево", "SVO"],
    ["Анталья", "AYT"],
    ["কলকাতা", "CCU"],
    ["CDG 2E", "CDG"],
    ["London Heathrow 5", "LHR"],
    ["Heathrow Terminal 5", "LHR"],
  ])("%s is %s", (typed, code) => {
    expect(read(typed)).toBe(code);
  });

  it.each(["東京", "서울", "กรุงเทพ", "Москва", "北京", "Milano", "Bruxelles"])(
    "%s is its city's airports, and no others",
    (typed) => {
      const cities = new Set(airportsOf(readAirport(typed)).map(({ country }) => country));
      expect(cities.size).toBe(1);
    },
  );

  it("is the same airport in every text that it is written as", () => {
    const sample = all.filter((_, index) => index % 20 === 0);
    const wrong = sample.filter((airport) => read(toAirportText(airport)) !== airport.iata);
    expect(wrong.map(toAirportText)).toEqual([]);
    const alone = sample.filter(({ iata }) => read(`(${iata})`) !== iata);
    expect(alone).toEqual([]);
  });
});

describe("what means none", () => {
  it.each(["XQX", "QQQ", "tel", "Lyo", "xqx"])("%s is no code, nor the beginning of a place", (typed) => {
    expect(readAirport(typed)).toEqual({ kind: "unknown", looksLikeCode: true });
  });

  it.each(["Нов", "کیی", "Αθή"])("%s, three letters, is not the beginning of a place", (typed) => {
    expect(readAirport(typed)).toEqual({ kind: "unknown", looksLikeCode: false });
  });

  it.each(["Nowhereville", "Rome, GA", "Paris, TX", "Terminal 5", "(XQX)", "🛫", "%_", "x".repeat(200)])(
    "%s finds nothing",
    (typed) => {
      expect(readAirport(typed).kind).toBe("unknown");
    },
  );
});

describe("searchAirports", () => {
  it("puts the exact code first, then whole names, then the rest", () => {
    // Boston, by its code, before Bosaso by its city.
    expect(codes("bos")[0]).toBe("BOS");
    expect(codes("gatwick")[0]).toBe("LGW");
    expect(codes("heathr")[0]).toBe("LHR");
    expect(codes("charles")).toContain("CDG");
    expect(codes("kiva")).toContain("KVL");
  });

  it("does not mind accents, case or punctuation, on either side", () => {
    for (const typed of ["Zurich", "zürich", "ZÜRICH", " zu\u0308rich "]) expect(codes(typed)[0]).toBe("ZRH");
    expect(codes("sao paulo")).toEqual(expect.arrayContaining(["GRU", "CGH"]));
    expect(codes("tromso")[0]).toBe("TOS");
    expect(codes("st. john's")).toContain("YYT");
    expect(codes("xian")[0]).toBe("XIY");
  });

  it("takes several words in any order", () => {
    expect(codes("gatwick london")[0]).toBe("LGW");
    expect(codes("london united kingdom")).toContain("LHR");
  });

  it("finds a renamed code by either, and one that flights left", () => {
    expect(codes("pbi")[0]).toBe("DJT");
    expect(codes("djt")[0]).toBe("DJT");
    expect(codes("pnh")[0]).toBe("KTI");
  });

  it("gives a short list, and none for nothing or for nonsense", () => {
    expect(codes("a")).toHaveLength(SEARCH_LIMIT);
    for (const query of ["", "   ", "🛫", "xqxqx", "%_", "x".repeat(10_000)])
      expect(codes(query)).toEqual([]);
  });

  it("looks for eight words at most, however many were typed", () => {
    expect(codes(`new york ${"z ".repeat(6)}`)).toEqual([]);
    expect(codes(`london ${"london ".repeat(7)}nowhere`)).toEqual(codes("london ".repeat(8)));
    expect(codes("a ".repeat(5000))).toEqual(codes("a ".repeat(8)));
  });

  it("finds every airport by its code and by its city", () => {
    for (const { iata, city } of all.filter((_, index) => index % 20 === 0)) {
      expect(codes(iata)[0]).toBe(iata);
      expect(airportsOf(readAirport(city)).length).toBeGreaterThan(0);
    }
  });
});
