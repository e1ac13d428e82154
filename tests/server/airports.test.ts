import { describe, expect, it } from "vitest";
import { findAirport, SEARCH_LIMIT, searchAirports } from "@/lib/server/airports";

const codes = (query: string) => searchAirports(query).map(({ iata }) => iata);

describe("findAirport", () => {
  it("knows an airport by its code, in any case", () => {
    expect(findAirport("lhr")).toMatchObject({ iata: "LHR", city: "London", zone: "Europe/London" });
    expect(findAirport("XQX")).toBeNull();
    expect(findAirport("")).toBeNull();
  });

  it("knows an airport by today's code and by the one before", () => {
    expect(findAirport("DJT")).toMatchObject({ iata: "DJT", was: "PBI", city: "West Palm Beach" });
    expect(findAirport("PBI")).toBe(findAirport("DJT"));
  });

  it("has the zone where the first list had it wrong", () => {
    expect(findAirport("PSC")?.zone).toBe("America/Los_Angeles");
    expect(findAirport("CUU")?.zone).toBe("America/Chihuahua");
  });
});

describe("searchAirports", () => {
  it("puts the exact code first, then the city, then the name", () => {
    // Tok is a small place whose name begins the names of larger ones.
    expect(codes("tok")[0]).toBe("TKJ");
    // Boston, by its code, before Bosaso by its city.
    expect(codes("bos")[0]).toBe("BOS");
    // Charleston, a city, before the larger Charles de Gaulle, a name.
    const charles = codes("charles");
    expect(charles).toEqual(expect.arrayContaining(["CHS", "CDG"]));
    expect(charles.indexOf("CHS")).toBeLessThan(charles.indexOf("CDG"));
    expect(codes("gatwick")[0]).toBe("LGW");
    const heathrowAfterLondon = codes("london");
    expect(heathrowAfterLondon.slice(0, 3).every((code) => findAirport(code)?.city === "London")).toBe(true);
    expect(heathrowAfterLondon).toContain("LHR");
  });

  it("finds a city by a name its airport does not have", () => {
    expect(codes("tokyo").slice(0, 2).sort()).toEqual(["HND", "NRT"]);
    expect(codes("paris")).toEqual(expect.arrayContaining(["CDG", "ORY"]));
  });

  it("does not mind accents, case or punctuation, on either side", () => {
    for (const typed of ["Zurich", "zürich", "ZÜRICH", " zu\u0308rich "]) expect(codes(typed)[0]).toBe("ZRH");
    expect(codes("sao paulo")).toEqual(expect.arrayContaining(["GRU", "CGH"]));
    expect(codes("tromso")[0]).toBe("TOS");
    expect(codes("st. john's")).toContain("YYT");
  });

  it("takes several words in any order", () => {
    expect(codes("gatwick london")[0]).toBe("LGW");
    expect(codes("london united kingdom")).toContain("LHR");
  });

  it("finds a renamed code by either", () => {
    expect(codes("pbi")[0]).toBe("DJT");
    expect(codes("djt")[0]).toBe("DJT");
  });

  it("gives a short list, and none for nothing or for nonsense", () => {
    expect(codes("a")).toHaveLength(SEARCH_LIMIT);
    for (const query of ["", "   ", "🛫", "xqxqx", "%_", "x".repeat(10_000)])
      expect(codes(query)).toEqual([]);
  });
});
