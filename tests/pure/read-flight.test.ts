import { describe, expect, it } from "vitest";
import type { Fields } from "@/lib/core/typed/fields";
import { toReturn } from "@/lib/core/typed/flight-again";
import { editFlight, legCount } from "@/lib/core/typed/flight-fields";
import { findAsks, readFlight, settleFlight, toTypedFlight } from "@/lib/server/flights/read-flight";
import { readAirport } from "@/lib/server/flights/read-airport";
import { dated } from "../support/sheet";
import { ofFirstLeg } from "../support/traveller";

const form = (values: Record<string, string>): Fields =>
  settleFlight(Object.fromEntries(Object.entries(ofFirstLeg(values)).map(([name, text]) => [name, [text]])));
const issues = (fields: Fields) => {
  const read = readFlight(fields);
  return read.ok ? [] : read.issues.map(({ path, message }) => `${path} ${message}`);
};
const read = (fields: Fields) => {
  const reading = readFlight(fields);
  if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
  return reading;
};
/** The form as it would be posted again, with more said. */
const andSaid = (fields: Fields, values: Record<string, string>) =>
  form({
    ...Object.fromEntries(Object.entries(fields).map(([name, [text = ""]]) => [name, text])),
    ...ofFirstLeg(values),
  });
const flown = (from: string, leaves: string, to: string, arrives: string) => ({
  from,
  ...dated("departureDate", leaves.slice(0, 10)),
  departureTime: leaves.slice(11),
  to,
  ...dated("arrivalDate", arrives.slice(0, 10)),
  arrivalTime: arrives.slice(11),
});
const SINGAPORE = flown("LHR", "2026-12-01T21:05", "SIN", "2026-12-02T19:00");
const second = (values: Record<string, string>) =>
  Object.fromEntries(Object.entries(values).map(([name, text]) => [`legs.1.${name}`, text]));

describe("an airport", () => {
  it.each([
    ["lhr", "London Heathrow Airport, United Kingdom (LHR)"],
    ["Heathrow", "London Heathrow Airport, United Kingdom (LHR)"],
    [
      "  são paulo guarulhos ",
      "São Paulo/Guarulhos–Governor André Franco Montoro International Airport, Brazil (GRU)",
    ],
    [
      "PBI",
      "West Palm Beach, President Donald J. Trump International Airport, Florida, United States (DJT, was PBI)",
    ],
  ])("typed as %j becomes its name, city, country and code", (typed, text) => {
    const fields = form({ ...SINGAPORE, from: typed, departureTime: "12:00", "duration.hours": "" });
    expect(fields["legs.0.from"]).toEqual([text]);
    // Posted again as it now stands, it is the same airport.
    expect(settleFlight(fields)).toEqual(fields);
  });

  it("that may be one of several is asked about, and the answer takes its place", () => {
    const asked = form({ ...SINGAPORE, from: "London" });
    expect(asked["legs.0.from"]).toEqual(["London"]);
    expect(issues(asked)).toEqual(["legs.0.from airportWhich"]);
    const choices = findAsks(asked)[0]?.from.map(({ iata }) => iata) ?? [];
    expect(choices).toEqual(expect.arrayContaining(["LHR", "LGW", "STN", "LTN", "LCY", "YXU"]));
    const told = andSaid(asked, { fromWhich: "LGW" });
    expect(told["legs.0.from"]).toEqual(["London Gatwick Airport, United Kingdom (LGW)"]);
    expect(read(told).flight.itinerary.legs[0]?.from).toBe("LGW");
    // Another place typed since: the old answer is not one of its airports.
    expect(andSaid(asked, { from: "Sydney", fromWhich: "LGW" })["legs.0.from"]).toEqual(["Sydney"]);
  });

  it.each([
    "LON",
    "Goa",
    "GOA",
    "Sal",
    "Kochi",
    "St. Petersburg",
    "Taipei",
    "San José",
    "Birmingham",
    "Georgetown",
  ])("%s asks, code or not, and stays as typed", (typed) => {
    const asked = form({ ...SINGAPORE, from: typed });
    expect(asked["legs.0.from"]).toEqual([typed]);
    expect(issues(asked)).toEqual(["legs.0.from airportWhich"]);
    expect(findAsks(asked)[0]?.from.length).toBeGreaterThan(1);
  });

  it("that flights have left names what took its place, which may be taken", () => {
    const asked = form({ ...SINGAPORE, to: "PNH" });
    expect(readFlight(asked)).toMatchObject({
      ok: false,
      issues: [
        {
          path: "legs.0.to",
          message: "airportClosed",
          values: { code: "PNH", name: "Phnom Penh International Airport" },
        },
      ],
    });
    expect(findAsks(asked)[0]?.to.map(({ iata }) => iata)).toEqual(["KTI"]);
    expect(read(andSaid(asked, { toWhich: "KTI" })).flight.itinerary.legs[0]?.to).toBe("KTI");
  });

  it("is put right in one round with what else was typed wrong", () => {
    const wrong = form({ ...SINGAPORE, from: "LON", to: "XQX", departureTime: "25:00" });
    expect(issues(wrong).toSorted()).toEqual([
      "legs.0.departureTime timeNotReal",
      "legs.0.from airportWhich",
      "legs.0.to airportCodeUnknown",
    ]);
  });

  it.each([
    ["XQX", "airportCodeUnknown"],
    ["KIX1", "airportUnknown"],
    ["Nowhereville", "airportUnknown"],
    ["(XQX)", "airportUnknown"],
  ])("nobody knows %s: it stays as typed and is named", (typed, message) => {
    const fields = form({ ...SINGAPORE, to: typed });
    expect(fields["legs.0.to"]).toEqual([typed]);
    expect(readFlight(fields)).toMatchObject({
      ok: false,
      issues: [{ path: "legs.0.to", message, values: { text: typed } }],
    });
    expect(readAirport(typed).kind).toBe("unknown");
  });
});

describe("lengths and clocks", () => {
  it("give the length, and the instant", () => {
    const { legs } = read(form(SINGAPORE));
    expect(legs).toMatchObject([{ durationMinutes: 835, departureAt: "2026-12-01T21:05:00Z" }]);
  });

  it("that differ by more than 20 minutes are asked about, naming both, for these two numbers only", () => {
    const asked = form({ ...SINGAPORE, "duration.hours": "13" });
    expect(readFlight(asked)).toMatchObject({
      ok: false,
      issues: [{ path: "legs.0.lengthBy", lengths: { stated: 780, computed: 835 } }],
    });
    const byTimes = andSaid(asked, { lengthBy: "times 780 835" });
    expect(byTimes).toMatchObject({ "legs.0.duration.hours": ["13"], "legs.0.duration.minutes": ["55"] });
    expect(read(byTimes).legs[0]?.durationMinutes).toBe(835);
    const asTyped = andSaid(asked, { lengthBy: "typed 780 835" });
    expect(read(asTyped).legs[0]?.durationMinutes).toBe(780);
    expect(issues(andSaid(asTyped, { "duration.hours": "12" }))).toEqual(["legs.0.lengthBy lengthDiffers"]);
    expect(issues(form({ ...SINGAPORE, "duration.hours": "13", "duration.minutes": "35" }))).toEqual([]);
  });

  it.each([
    [flown("LHR", "2026-12-01T21:05", "SIN", "2026-11-29T19:00"), "arrivalDate.day arrivesFirst"],
    [flown("LHR", "2026-12-01T21:05", "SIN", "2026-12-04T19:00"), "arrivalDate.day computedLength"],
    [flown("LHR", "2027-03-28T01:30", "SIN", "2027-03-28T21:00"), "departureTime timeSkipped"],
    [flown("JFK", "2027-03-27T19:00", "LHR", "2027-03-28T01:30"), "arrivalTime timeSkipped"],
    [flown("LHR", "2099-03-28T01:30", "SIN", "2099-03-28T21:00"), "departureDate.year yearUnknown"],
  ])("%o is refused by its field", (values, expected) => {
    expect(issues(form(values))[0]).toBe(`legs.0.${expected}`);
  });

  it("a time that comes twice is asked about, and the answer kept as long as it fits", () => {
    const asked = form(flown("LHR", "2026-10-25T01:30", "SIN", "2026-10-25T22:00"));
    expect(issues(asked)).toEqual(["legs.0.departureUtcOffset timeTwice"]);
    expect(findAsks(asked)[0]).toMatchObject({ departure: ["+01:00", "+00:00"], arrival: [] });
    const told = andSaid(asked, { departureUtcOffset: "+00:00" });
    expect(read(told).legs[0]).toMatchObject({ departureAt: "2026-10-25T01:30:00Z", durationMinutes: 750 });
    const moved = andSaid(told, { departureTime: "03:30" });
    expect(moved).not.toHaveProperty(["legs.0.departureUtcOffset"]);
    expect(read(moved).legs[0]?.durationMinutes).toBe(630);
  });
});

describe("several flights", () => {
  const onward = flown("SIN", "2026-12-02T21:00", "SYD", "2026-12-03T07:55");

  it("know the stop between them by their clocks", () => {
    const { layoverMinutes, legs } = read(form({ ...SINGAPORE, ...second(onward) }));
    expect(layoverMinutes).toEqual([120]);
    expect(legs.map(({ durationMinutes }) => durationMinutes)).toEqual([835, 475]);
  });

  it("cannot leave before the last has arrived", () => {
    const early = flown("SIN", "2026-12-02T18:00", "SYD", "2026-12-03T05:00");
    expect(readFlight(form({ ...SINGAPORE, ...second(early) }))).toMatchObject({
      ok: false,
      issues: [{ path: "legs.1.departureDate.day", message: "leavesEarly", leg: 2 }],
    });
  });

  it("saved, they give back every field; turned round, the route", () => {
    const told = {
      ...SINGAPORE,
      seat: "window",
      "sleep.how": "clock",
      "sleep.0.from": "23:30",
      "sleep.0.to": "06:00",
      ...second({ ...onward, seat: "aisle" }),
    };
    const fields = form(told);
    const { flight, legs, layoverMinutes } = read(fields);
    const again = toTypedFlight(flight);
    for (const [name, [text]] of Object.entries(fields)) {
      const same = again[name]?.[0] ?? "";
      // What the hand wrote as "1" comes back as "01".
      expect(`${name}: ${same.replace(/^0(?=\d)/, "")}`).toBe(
        `${name}: ${(text ?? "").replace(/^0(?=\d)/, "")}`,
      );
    }
    expect(read(again).flight).toEqual(flight);
    const back = toTypedFlight(
      toReturn(
        flight,
        legs.map(({ durationMinutes }) => durationMinutes),
        layoverMinutes,
      ),
    );
    expect(back["legs.0.from"]).toEqual([again["legs.1.to"]?.[0]]);
    expect(back["legs.1.to"]).toEqual(again["legs.0.from"]);
    expect(read(back).layoverMinutes).toEqual([120]);
  });
});

describe("the day the last leg departs", () => {
  const first = flown("LHR", "2026-12-01T20:00", "SIN", "2026-12-02T14:00");
  const onwards = { "duration.hours": "8", "layover.hours": "48" };
  const day = (...legs: [Record<string, string>, Record<string, string>]) =>
    read(form({ ...ofFirstLeg(legs[0]), ...second(legs[1]) })).flight.lastDepartureDate;

  it("is its airport's, also where only its length and the stop were typed", () => {
    expect(day(first, { ...onwards, from: "SIN", to: "SYD" })).toBe("2026-12-04");
    expect(day(first, { ...onwards, from: "SIN", "layover.hours": "10" })).toBe("2026-12-03");
  });

  it("is the latest that it can be at that instant, or by what was typed, without an airport", () => {
    expect(day(first, { ...onwards, "layover.hours": "4" })).toBe("2026-12-03");
    expect(day({ ...dated("departureDate", "2026-12-01"), "duration.hours": "10" }, onwards)).toBe(
      "2026-12-05",
    );
  });
});

describe("sleep", () => {
  it("of about so long gets its times from the clocks' length, by the clock where it leaves", () => {
    const fields = form({ ...SINGAPORE, "sleep.how": "about", "sleep.about": "6" });
    expect(fields).toMatchObject({
      "legs.0.sleep.how": ["clock"],
      "legs.0.sleep.0.from": ["23:20"],
      "legs.0.sleep.0.to": ["05:20"],
    });
    expect(read(fields).legs[0]?.sleep).toEqual([{ startMinute: 135, endMinute: 495 }]);
    const undated = form({ "duration.hours": "9", "sleep.how": "about", "sleep.about": "3" });
    expect(undated).toMatchObject({ "legs.0.sleep.how": ["into"], "legs.0.sleep.0.from": ["2:15"] });
  });

  it("too long for the flight is refused", () => {
    const long = form({ ...SINGAPORE, "sleep.how": "about", "sleep.about": "14" });
    expect(issues(long)).toEqual(["legs.0.sleep.about sleepNoRoom"]);
  });

  it.each([
    [[["3:00", "2:00"]], "sleep.0.to sleepBackwards"],
    [[["3:00", "3:00"]], "sleep.0.to sleepBackwards"],
    [[["3:00", "14:00"]], "sleep.0.to sleepTooLate"],
    [
      [
        ["3:00", "5:00"],
        ["", ""],
        ["4:00", "6:00"],
      ],
      "sleep.2.to sleepOverlaps",
    ],
  ])("%j is refused in its own row", (rows, expected) => {
    const typed = Object.assign(
      {},
      ...rows.map(([from = "", to = ""], row) => ({ [`sleep.${row}.from`]: from, [`sleep.${row}.to`]: to })),
    ) as Record<string, string>;
    expect(issues(form({ ...SINGAPORE, "sleep.how": "into", ...typed }))).toEqual([`legs.0.${expected}`]);
  });
});

describe("a form with more flights and sleeps than any page has", () => {
  const LEGS = Array.from({ length: 100 }, (_, leg) => leg);
  const hundred = Object.fromEntries(
    LEGS.flatMap((leg) => [
      [`legs.${leg}.duration.hours`, ["2"]],
      [`legs.${leg}.from`, ["san"]],
      [`legs.${leg}.sleep.how`, ["into"]],
      ...LEGS.map((row) => [`legs.${leg}.sleep.${row}.from`, ["1"]]),
    ]),
  ) as Fields;

  it("keeps one of each too many, to say so, and drops the rest", () => {
    const settled = settleFlight(hundred);
    const kept = (pattern: RegExp) =>
      new Set(Object.keys(settled).flatMap((name) => pattern.exec(name)?.[1] ?? []));
    expect([...kept(/^legs\.(\d+)\./)]).toEqual(["0", "1", "2", "3", "4", "5", "6", "7", "8"]);
    expect(kept(/^legs\.8\.sleep\.(\d+)/).size).toBe(9);
    expect(issues(settled)).toContain("legs.8 legsTooMany");
    expect(findAsks(settled)).toHaveLength(9);
  });

  it("has no button that adds more", () => {
    for (const button of ["addLeg", "addSleep.99", "addLeg.99", "removeLeg.99"]) {
      const edited = editFlight(hundred, button)?.fields ?? {};
      expect(legCount(edited), button).toBe(9);
    }
    expect(legCount(editFlight(form({ "duration.hours": "2" }), "addLeg")?.fields ?? {})).toBe(2);
  });
});
