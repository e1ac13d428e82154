import { describe, expect, it } from "vitest";
import { itinerarySchema } from "@/lib/core/plan/trip";
import { sayIssues } from "@/http/api";
import { ENGLISH } from "@/messages/languages";
import { resolveItinerary } from "@/lib/server/flights/itinerary";

const resolve = (itinerary: unknown) => resolveItinerary(itinerarySchema.parse(itinerary));
const leg = (from: string, departureLocal: string, to: string, arrivalLocal: string) => ({
  from,
  departureLocal,
  to,
  arrivalLocal,
});

/** The resolved itinerary; fails the test with the issues when there are any. */
function resolved(itinerary: unknown) {
  const resolution = resolve(itinerary);
  if (!resolution.ok) throw new Error(JSON.stringify(resolution.issues));
  return resolution;
}

/** Issues as "path: message". */
function refused(itinerary: unknown): string[] {
  const resolution = resolve(itinerary);
  return resolution.ok
    ? []
    : sayIssues(ENGLISH, resolution.issues).map(({ path, message }) => `${path}: ${message}`);
}

describe("block time, from the clocks at both ends", () => {
  it.each([
    ["London to Singapore", leg("LHR", "2026-12-01T21:05", "SIN", "2026-12-02T19:00"), 835],
    ["New York to Singapore, two days on", leg("JFK", "2026-12-01T22:30", "SIN", "2026-12-03T05:30"), 1080],
    ["Perth to London, ultra long", leg("PER", "2026-11-10T19:45", "LHR", "2026-11-11T05:05"), 1040],
    [
      "Auckland to Los Angeles, arriving before it left",
      leg("AKL", "2026-12-10T22:20", "LAX", "2026-12-10T13:30"),
      730,
    ],
    ["Los Angeles to Auckland, losing a day", leg("LAX", "2026-12-10T21:50", "AKL", "2026-12-12T07:45"), 775],
    [
      "Tokyo to Honolulu, the same morning again",
      leg("NRT", "2026-07-15T21:30", "HNL", "2026-07-15T10:00"),
      450,
    ],
    ["Honolulu to Tokyo", leg("HNL", "2026-07-15T12:00", "NRT", "2026-07-16T15:30"), 510],
    ["Apia to Pago Pago, the day before", leg("APW", "2026-08-03T10:00", "PPG", "2026-08-02T10:35"), 35],
    [
      "Santiago to Sydney, both in summer time",
      leg("SCL", "2026-11-20T13:30", "SYD", "2026-11-21T17:40"),
      850,
    ],
    ["London to Delhi, a half-hour zone", leg("LHR", "2026-07-01T20:20", "DEL", "2026-07-02T09:20"), 510],
    [
      "Doha to Kathmandu, a quarter-hour zone",
      leg("DOH", "2026-07-01T08:25", "KTM", "2026-07-01T15:30"),
      260,
    ],
    [
      "Sydney to Adelaide, half an hour in summer",
      leg("SYD", "2027-01-15T09:00", "ADL", "2027-01-15T10:40"),
      130,
    ],
    ["St John's to London", leg("YYT", "2026-07-10T23:00", "LHR", "2026-07-11T08:00"), 330],
    ["Auckland to the Chathams", leg("AKL", "2026-07-05T10:00", "CHT", "2026-07-05T12:45"), 120],
    [
      "New York to London, Europe springing forward on the way",
      leg("JFK", "2027-03-27T19:00", "LHR", "2027-03-28T07:00"),
      420,
    ],
    ["New York to London, a night earlier", leg("JFK", "2027-03-26T19:00", "LHR", "2027-03-27T06:00"), 420],
    [
      "Los Angeles to London, Europe falling back on the way",
      leg("LAX", "2026-10-24T17:30", "LHR", "2026-10-25T10:50"),
      620,
    ],
    [
      "San Francisco to New York, America falling back",
      leg("SFO", "2026-10-31T22:30", "JFK", "2026-11-01T06:00"),
      330,
    ],
    [
      "Los Angeles to New York, America springing forward",
      leg("LAX", "2027-03-13T23:00", "JFK", "2027-03-14T08:20"),
      320,
    ],
    ["London to Vancouver, which kept UTC−7", leg("LHR", "2026-12-15T17:00", "YVR", "2026-12-15T19:45"), 585],
    [
      "London to Vancouver, the winter before",
      leg("LHR", "2025-12-15T17:00", "YVR", "2025-12-15T18:45"),
      585,
    ],
    ["Vancouver to Hong Kong", leg("YVR", "2026-12-20T02:00", "HKG", "2026-12-21T07:00"), 840],
  ])("%s", (_, asked, minutes) => {
    expect(resolved({ legs: [asked] }).legs[0]?.durationMinutes).toBe(minutes);
  });

  it("gives the instant of departure", () => {
    const [first] = resolved({ legs: [leg("lhr", "2026-12-01T21:05", "sin", "2026-12-02T19:00")] }).legs;
    expect(first?.departureAt).toBe("2026-12-01T21:05:00Z");
  });
});

describe("a duration", () => {
  it("is enough", () => {
    expect(resolved({ legs: [{ durationMinutes: 835 }] })).toEqual({
      ok: true,
      legs: [{ durationMinutes: 835, departureAt: null, seat: "unknown", sleep: [] }],
      layoverMinutes: [],
      durationMismatch: null,
      mismatches: [null],
    });
  });

  it.each([
    {},
    { from: "LHR", to: "SIN" },
    { from: "LHR", to: "SIN", departureLocal: "2026-12-01T21:05" },
    { departureLocal: "2026-12-01T21:05", arrivalLocal: "2026-12-02T19:00" },
    { from: "LHR", departureLocal: "2026-12-01T21:05", arrivalLocal: "2026-12-02T19:00" },
  ])("is needed without both clocks and both airports: %o", (asked) => {
    expect(refused({ legs: [asked] })).toEqual([
      expect.stringMatching(/^legs\.0\.durationMinutes: Give how long/),
    ]);
  });

  it("wins over the clocks, and says so when they differ by more than 20 minutes", () => {
    const clocks = leg("LHR", "2026-12-01T21:05", "SIN", "2026-12-02T19:00");
    const stated = (durationMinutes: number) => resolved({ legs: [{ ...clocks, durationMinutes }] });
    expect(stated(855)).toMatchObject({ legs: [{ durationMinutes: 855 }], durationMismatch: null });
    expect(stated(815)).toMatchObject({ legs: [{ durationMinutes: 815 }], durationMismatch: null });
    const mismatch = { statedMinutes: 856, computedMinutes: 835 };
    expect(stated(856)).toMatchObject({ legs: [{ durationMinutes: 856 }], durationMismatch: mismatch });
  });

  it("tells the first leg's mismatch", () => {
    const far = { ...leg("LHR", "2026-12-01T21:05", "SIN", "2026-12-02T19:00"), durationMinutes: 700 };
    const { durationMismatch } = resolved({ legs: [{ durationMinutes: 60 }, far], layoverMinutes: [100] });
    expect(durationMismatch).toEqual({ statedMinutes: 700, computedMinutes: 835 });
  });

  it("cannot be less than 20 minutes or more than 25 hours by the clocks alone", () => {
    const arriving = (arrivalLocal: string) =>
      refused({ legs: [leg("LHR", "2026-12-01T21:05", "CDG", arrivalLocal)] });
    expect(arriving("2026-12-01T22:24")).toEqual([
      expect.stringMatching(/^legs\.0\.arrivalLocal: .*takes 19 min/),
    ]);
    expect(arriving("2026-12-01T22:25")).toEqual([]);
    expect(arriving("2026-12-02T23:05")).toEqual([]);
    expect(arriving("2026-12-02T23:06")).toEqual([
      expect.stringMatching(/^legs\.0\.arrivalLocal: .*takes 25 h 01/),
    ]);
  });

  it("is no help when the arrival comes before the departure", () => {
    const backwards = leg("LHR", "2026-12-03T21:05", "SIN", "2026-12-01T19:00");
    for (const asked of [backwards, { ...backwards, durationMinutes: 835 }])
      expect(refused({ legs: [asked] })).toEqual([
        expect.stringMatching(/^legs\.0\.arrivalLocal: .*right day/),
      ]);
  });
});

describe("awkward clocks", () => {
  const spring = { from: "LHR", departureLocal: "2027-03-28T01:30", durationMinutes: 400 };
  const autumn = { from: "LHR", departureLocal: "2026-10-25T01:30", durationMinutes: 400 };

  it("refuses a time that daylight saving skips, whatever the offset", () => {
    expect(refused({ legs: [spring] })).toEqual([
      expect.stringMatching(/^legs\.0\.departureLocal: At LHR .* skip 01:30/),
    ]);
    expect(refused({ legs: [{ ...spring, departureUtcOffset: "+00:00" }] })).toHaveLength(1);
  });

  it("names both offsets of a time that happens twice, and takes either", () => {
    expect(refused({ legs: [autumn] })).toEqual([
      expect.stringMatching(/^legs\.0\.departureUtcOffset: .*01:30 twice.*\+01:00.*\+00:00/),
    ]);
    const at = (departureUtcOffset: string) =>
      resolved({ legs: [{ ...autumn, departureUtcOffset }] }).legs[0]?.departureAt;
    expect(at("+01:00")).toBe("2026-10-25T00:30:00Z");
    expect(at("+00:00")).toBe("2026-10-25T01:30:00Z");
    expect(at("-00:00")).toBe("2026-10-25T01:30:00Z");
    expect(refused({ legs: [{ ...autumn, departureUtcOffset: "+02:00" }] })).toEqual([
      expect.stringMatching(/^legs\.0\.departureUtcOffset: .*one of these two/),
    ]);
  });

  it("asks the same of arrivals", () => {
    const asked = leg("DUB", "2026-10-24T23:50", "LHR", "2026-10-25T01:10");
    expect(refused({ legs: [asked] })).toEqual([expect.stringMatching(/^legs\.0\.arrivalUtcOffset: At LHR/)]);
    expect(resolved({ legs: [{ ...asked, arrivalUtcOffset: "+01:00" }] }).legs[0]?.durationMinutes).toBe(80);
    expect(resolved({ legs: [{ ...asked, arrivalUtcOffset: "+00:00" }] }).legs[0]?.durationMinutes).toBe(140);
  });

  it("refuses an offset that is not the one in force", () => {
    const summer = { ...autumn, departureLocal: "2026-07-01T12:00" };
    expect(refused({ legs: [{ ...summer, departureUtcOffset: "+00:00" }] })).toEqual([
      expect.stringMatching(/^legs\.0\.departureUtcOffset: .*are at \+01:00/),
    ]);
    expect(refused({ legs: [{ ...summer, departureUtcOffset: "+01:00" }] })).toEqual([]);
  });

  it("gives no instant without an airport, even where the rest would tell", () => {
    const [first] = resolved({ legs: [{ departureLocal: "2027-03-28T01:30", durationMinutes: 400 }] }).legs;
    expect(first?.departureAt).toBeNull();
    const arrivalKnown = {
      departureLocal: "2026-12-01T21:05",
      to: "SIN",
      arrivalLocal: "2026-12-02T19:00",
      durationMinutes: 835,
    };
    expect(resolved({ legs: [arrivalKnown] }).legs[0]?.departureAt).toBeNull();
  });

  it("refuses a code that no airport has, and says nothing else about that leg", () => {
    const asked = leg("XQX", "2026-12-01T21:05", "SIN", "2026-12-02T19:00");
    expect(refused({ legs: [asked] })).toEqual([expect.stringMatching(/^legs\.0\.from: .*XQX/)]);
  });

  it("refuses the code of a city and one that flights have left, naming the airports instead", () => {
    const to = (code: string) => refused({ legs: [{ to: code, durationMinutes: 90 }] });
    expect(to("NYC")).toEqual([expect.stringMatching(/^legs\.0\.to: NYC .*JFK .*EWR .*LGA/)]);
    expect(to("par")).toEqual([expect.stringMatching(/^legs\.0\.to: PAR .*CDG .*ORY/)]);
    expect(to("PNH")).toEqual([expect.stringMatching(/^legs\.0\.to: .*PNH, Phnom Penh .*KTI/)]);
    // The API takes codes alone: GOA is Genoa here, whatever else is called so.
    expect(resolved({ legs: [{ to: "GOA", durationMinutes: 90 }] }).legs).toHaveLength(1);
  });

  it("takes a code that has changed, old or new", () => {
    const from = (code: string) =>
      resolved({ legs: [{ from: code, departureLocal: "2026-12-01T12:00", durationMinutes: 90 }] });
    expect(from("PBI")).toEqual(from("DJT"));
    expect(from("DJT").legs[0]?.departureAt).toBe("2026-12-01T17:00:00Z");
  });

  it("refuses years whose clocks nobody knows", () => {
    expect(refused({ legs: [{ ...spring, departureLocal: "2044-03-28T01:30" }] })).toEqual([
      expect.stringMatching(/^legs\.0\.departureLocal: .*2000 to 2036/),
    ]);
  });
});

describe("layovers", () => {
  const short = { durationMinutes: 80 };

  it("stand between each two legs, and are needed when the clocks do not tell", () => {
    expect(resolved({ legs: [short, short, short], layoverMinutes: [60, 90] }).layoverMinutes).toEqual([
      60, 90,
    ]);
    expect(refused({ legs: [short, short, short], layoverMinutes: [60] })).toEqual([
      expect.stringMatching(/^layoverMinutes\.1: Give the minutes/),
    ]);
    expect(refused({ legs: [short], layoverMinutes: [60] })).toEqual([
      expect.stringMatching(/^layoverMinutes: .*be 0/),
    ]);
  });

  it("come from the clocks around them when these are known, whatever was stated", () => {
    const out = leg("LHR", "2026-12-01T09:00", "FRA", "2026-12-01T11:40");
    const on = leg("FRA", "2026-12-01T13:10", "SIN", "2026-12-02T08:10");
    expect(resolved({ legs: [out, on] }).layoverMinutes).toEqual([90]);
    expect(resolved({ legs: [out, on], layoverMinutes: [500] }).layoverMinutes).toEqual([90]);
  });

  it("cannot be negative by the clocks", () => {
    const out = leg("LHR", "2026-12-01T09:00", "FRA", "2026-12-01T11:40");
    const on = leg("FRA", "2026-12-01T11:30", "SIN", "2026-12-02T06:30");
    expect(refused({ legs: [out, on] })).toEqual([
      expect.stringMatching(/^legs\.1\.departureLocal: .*before the one/),
    ]);
  });

  it("carry the clock to a leg that has none of its own", () => {
    const first = { from: "LHR", departureLocal: "2026-12-01T09:00", durationMinutes: 100 };
    const { legs } = resolved({ legs: [first, short, short], layoverMinutes: [60, 30] });
    expect(legs.map(({ departureAt }) => departureAt)).toEqual([
      "2026-12-01T09:00:00Z",
      "2026-12-01T11:40:00Z",
      "2026-12-01T13:30:00Z",
    ]);
  });
});

describe("sleep", () => {
  const sleeping = (...sleep: [number, number][]) => ({
    legs: [
      { durationMinutes: 600, sleep: sleep.map(([startMinute, endMinute]) => ({ startMinute, endMinute })) },
    ],
  });

  it("comes in order, touching sleeps as one", () => {
    expect(resolved(sleeping([300, 400], [0, 60], [60, 90], [599, 600])).legs[0]?.sleep).toEqual([
      { startMinute: 0, endMinute: 90 },
      { startMinute: 300, endMinute: 400 },
      { startMinute: 599, endMinute: 600 },
    ]);
  });

  it.each([
    [
      [
        [300, 400],
        [399, 500],
      ],
      "legs.0.sleep.1: This sleep overlaps",
    ],
    [
      [
        [300, 400],
        [300, 400],
      ],
      "legs.0.sleep.1: This sleep overlaps",
    ],
    [
      [
        [399, 500],
        [100, 450],
      ],
      "legs.0.sleep.0: This sleep overlaps",
    ],
    [[[300, 300]], "legs.0.sleep.0.endMinute: A sleep ends after it starts"],
    [[[400, 300]], "legs.0.sleep.0.endMinute: A sleep ends after it starts"],
    [[[400, 601]], "legs.0.sleep.0.endMinute: This sleep ends after the flight does, at minute 600"],
  ] as [[number, number][], string][])("%j is refused", (sleep, words) => {
    expect(refused(sleeping(...sleep))).toEqual([expect.stringContaining(words)]);
  });
});
