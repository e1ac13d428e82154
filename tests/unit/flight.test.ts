import { describe, expect, it } from "vitest";
import type { Fields } from "@/lib/core/typed/fields";
import { lastDepartureOf, parseFlight } from "@/lib/core/typed/flight";
import { toFlightFields, toReturn } from "@/lib/core/typed/flight-again";
import { dated } from "../support/sheet";
import { ofFirstLeg } from "../support/traveller";

const typed = (values: Record<string, string>): Fields =>
  Object.fromEntries(Object.entries(ofFirstLeg(values)).map(([name, text]) => [name, [text]]));
const flight = (values: Record<string, string>) => {
  const read = parseFlight(typed(values));
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.flight;
};
const issues = (values: Record<string, string>) => {
  const read = parseFlight(typed(values));
  return read.ok ? [] : read.issues.map(({ path, message }) => `${path} ${message}`);
};
const duration = (hours: string, minutes = "") => ({ "duration.hours": hours, "duration.minutes": minutes });
const date = (day: string, month: string, year: string) => ({
  "departureDate.day": day,
  "departureDate.month": month,
  "departureDate.year": year,
});
/** One leg of a form, by its number. */
const leg = (number: number, values: Record<string, string>) =>
  Object.fromEntries(Object.entries(values).map(([name, text]) => [`legs.${number}.${name}`, text]));

describe("a flight from its length alone", () => {
  it.each([
    ["13", "55", 835],
    ["0", "20", 20],
    ["", "20", 20],
    ["", "90", 90],
    ["2", "", 120],
    ["25", "0", 1500],
    [" 7 ", "05", 425],
    ["１３", "0", 780],
    ["13h 55m", "", 835],
    ["13:55", "", 835],
    ["13.5 h", "", 810],
    ["7.5", "", 450],
    ["", "835 min", 835],
    ["13h", "55m", 835],
    ["13 Stunden und 55 Minuten", "", 835],
  ])("%s h %s min is %i minutes", (hours, minutes, expected) => {
    const { itinerary, departureDate, name, preferences } = flight(duration(hours, minutes));
    expect(itinerary).toEqual({
      legs: [{ durationMinutes: expected, seat: "unknown", sleep: [] }],
      layoverMinutes: [],
    });
    expect([departureDate, name]).toEqual([null, ""]);
    expect(preferences).toEqual({ setEveryMinutes: 30, walkEveryMinutes: 90 });
  });

  it.each([
    ["", "", "hours durationMissing"],
    ["0", "0", "hours durationShort"],
    ["0", "19", "hours durationShort"],
    ["-5", "0", "hours durationNumber"],
    ["5", "-1", "minutes durationNumber"],
    ["25", "1", "hours durationLong"],
    ["1000000000", "", "hours durationNumber"],
    ["1e9", "", "hours durationNumber"],
    ["999999999", "", "hours durationLong"],
    ["ten", "", "hours durationNumber"],
    ["13.55", "", "hours lengthEither"],
    ["7.5", "10", "hours durationNumber"],
    ["", "7.5", "minutes durationNumber"],
    ["2", "75", "minutes durationMinutes"],
  ])("%j h %j min is refused by its field", (hours, minutes, expected) => {
    expect(issues(duration(hours, minutes))).toEqual([`legs.0.duration.${expected}`]);
  });
});

describe("a departure", () => {
  it("is a date, with or without a time", () => {
    expect(flight({ ...duration("8"), ...date("1", "12", "2026") }).departureDate).toBe("2026-12-01");
    const both = flight({ ...duration("8"), ...date("01", "12", "2026"), departureTime: "21:05" });
    expect(both.itinerary.legs[0]?.departureLocal).toBe("2026-12-01T21:05");
  });

  it.each([
    ["31", "2", "2027", "day dateNotReal"],
    ["29", "2", "2027", "day dateNotReal"],
    ["1", "13", "2027", "day dateNotReal"],
    ["0", "1", "2027", "day dateNotReal"],
    ["1", "1", "027", "day dateNotReal"],
    ["04/05/2026", "", "", "day dateEither"],
    ["31/02/2027", "", "", "day dateNotReal"],
    ["1", "Smarch", "2027", "day dateNotReal"],
    // October in Croatian, November in Polish.
    ["1", "listopad", "2026", "day dateEither"],
    ["x", "1", "2027", "day dateNotReal"],
    ["1", "", "2027", "month dateIncomplete"],
    ["1", "1", "", "year dateIncomplete"],
  ])("on %j %j %j is refused", (day, month, year, expected) => {
    expect(issues({ ...duration("8"), ...date(day, month, year) })).toEqual([
      `legs.0.departureDate.${expected}`,
    ]);
  });

  it.each([
    ["5", "12", "26"],
    ["5", "Dec", "2026"],
    ["5th", "décembre", "'26"],
    ["", "", "5 Dec 2026"],
    ["Sat 5 December 2026", "", ""],
    ["the 5th of December 2026", "", ""],
    ["5. Dezember 2026", "", ""],
    ["5", "грудня", "2026"],
    ["৫", "ডিসেম্বর", "২০২৬"],
    ["2026-12-05", "", ""],
    ["5", "12月", "2026"],
    ["५", "दिसंबर", "२०२६"],
  ])("on %j %j %j is 5 December 2026", (day, month, year) => {
    expect(flight({ ...duration("8"), ...date(day, month, year) }).departureDate).toBe("2026-12-05");
  });

  it("on 29 February is one in a leap year", () => {
    expect(flight({ ...duration("8"), ...date("29", "2", "2028") }).departureDate).toBe("2028-02-29");
  });

  it.each([
    ["21:05", "21:05"],
    ["9:05", "09:05"],
    ["9.05", "09:05"],
    ["2105", "21:05"],
    ["9:05 pm", "21:05"],
    ["12:30 am", "00:30"],
    ["12pm", "12:00"],
    ["00:00", "00:00"],
    ["23:59", "23:59"],
    ["21h05", "21:05"],
    ["9.05pm", "21:05"],
    ["9:05p", "21:05"],
    ["9:05 a", "09:05"],
    ["2105 hrs", "21:05"],
    ["午後9時05分", "21:05"],
    ["๒๑:๐๕", "21:05"],
    ["21:05 Uhr", "21:05"],
    ["下午9:05", "21:05"],
    ["٢١:٠٥", "21:05"],
    ["noon", "12:00"],
    ["21", "21:00"],
  ])("at %j is read as %s", (departureTime, expected) => {
    const { itinerary } = flight({ ...duration("8"), ...date("1", "12", "2026"), departureTime });
    expect(itinerary.legs[0]?.departureLocal).toBe(`2026-12-01T${expected}`);
  });

  it("at nine asks in the morning or the evening", () => {
    const read = parseFlight(typed({ ...duration("8"), ...date("1", "12", "2026"), departureTime: "9" }));
    expect(read).toMatchObject({ issues: [{ message: "timeEither", readings: ["09:00", "21:00"] }] });
  });

  it.each(["24:00", "2400", "midnight", "12 Midnight", "12:00 midnight"])(
    "at %j asks which day begins then",
    (departureTime) => {
      expect(issues({ ...duration("8"), ...date("1", "12", "2026"), departureTime })).toEqual([
        "legs.0.departureTime timeMidnight",
      ]);
    },
  );

  it.each(["12:60", "13pm", "soon", "-1:00", "21:05:00", "24:01"])("at %j is refused", (departureTime) => {
    expect(issues({ ...duration("8"), ...date("1", "12", "2026"), departureTime })).toEqual([
      "legs.0.departureTime timeNotReal",
    ]);
  });

  it("with a time and no date asks for the date", () => {
    expect(issues({ ...duration("8"), departureTime: "21:05" })).toEqual([
      "legs.0.departureDate.day timeWithoutDate",
    ]);
  });
});

const CLOCKED = {
  from: "(LHR)",
  ...dated("departureDate", "2026-12-01"),
  departureTime: "21:05",
  to: "Singapore Changi Airport (SIN)",
  ...dated("arrivalDate", "2026-12-02"),
  arrivalTime: "19:00",
};

describe("airports and clocks", () => {
  it("do without a length, and an airport's code stands in brackets, alone or behind its name", () => {
    expect(flight(CLOCKED).itinerary.legs).toEqual([
      {
        from: "LHR",
        to: "SIN",
        departureLocal: "2026-12-01T21:05",
        arrivalLocal: "2026-12-02T19:00",
        seat: "unknown",
        sleep: [],
      },
    ]);
  });

  it.each(["from", "to", "departureTime", "arrivalTime"])("without %s a length is asked for", (left) => {
    const [asked] = issues({ ...CLOCKED, [left]: "" });
    expect(asked).toBe(
      left.endsWith("Time") && left !== "departureTime"
        ? "legs.0.arrivalTime dateWithoutTime"
        : "legs.0.duration.hours durationOrClocks",
    );
  });

  it("an airport's old code is read, and a place without a code is left to the server", () => {
    expect(flight({ ...CLOCKED, to: "West Palm Beach (DJT, was PBI)" }).itinerary.legs[0]?.to).toBe("DJT");
    // Goa is a place as well as the code of Genoa: only the server's table can tell that they differ.
    for (const to of ["London", "GOA", "goa"])
      expect(issues({ ...CLOCKED, to })).toEqual(["legs.0.to airportUnknown"]);
  });

  it("an offset goes with its clock and its airport only", () => {
    const told = { ...CLOCKED, departureUtcOffset: "+00:00", arrivalUtcOffset: "nonsense" };
    expect(flight(told).itinerary.legs[0]).toMatchObject({ departureUtcOffset: "+00:00" });
    expect(flight(told).itinerary.legs[0]).not.toHaveProperty("arrivalUtcOffset");
    expect(flight({ ...duration("8"), departureUtcOffset: "+00:00" }).itinerary.legs[0]).not.toHaveProperty(
      "departureUtcOffset",
    );
  });
});

describe("several flights", () => {
  const two = (second: Record<string, string>) => ({
    ...leg(0, CLOCKED),
    ...leg(1, { ...duration("7"), ...second }),
  });

  it("have a stop between them, typed or told by the clocks", () => {
    expect(flight(two({ "layover.hours": "1", "layover.minutes": "30" })).itinerary.layoverMinutes).toEqual([
      90,
    ]);
    expect(issues(two({}))).toEqual(["legs.1.layover.hours layoverMissing"]);
    expect(issues(two({ "layover.minutes": "-1" }))).toEqual(["legs.1.layover.minutes durationNumber"]);
    expect(issues(two({ "layover.hours": "49" }))).toEqual(["legs.1.layover.hours durationLong"]);
    const onward = { from: "(SIN)", ...dated("departureDate", "2026-12-02"), departureTime: "21:00" };
    expect(flight(two(onward)).itinerary.layoverMinutes).toEqual([0]);
  });

  it("are told apart in what is wrong", () => {
    const read = parseFlight(typed(two({ "duration.hours": "x", "layover.hours": "1" })));
    expect(read).toMatchObject({ ok: false, issues: [{ path: "legs.1.duration.hours", leg: 2 }] });
  });

  it("are eight at most; a ninth is kept and refused", () => {
    const many = (count: number) =>
      Object.assign(
        {},
        ...Array.from({ length: count }, (_, index) =>
          leg(index, { ...duration("1"), "layover.hours": "1" }),
        ),
      ) as Record<string, string>;
    expect(flight(many(8)).itinerary.legs).toHaveLength(8);
    expect(issues(many(9))).toEqual(["legs.8 legsTooMany"]);
  });
});

describe("the day the last leg departs", () => {
  const FIRST = { ...dated("departureDate", "2026-12-01"), ...duration("10") };
  const LATER = { ...duration("8"), "layover.hours": "48" };
  const onwards = (first: Record<string, string>, second: Record<string, string>) =>
    lastDepartureOf(flight({ ...leg(0, first), ...leg(1, second) }));

  it("is that of the only one, or as its clock was typed", () => {
    expect(lastDepartureOf(flight(duration("10")))).toBeNull();
    expect(lastDepartureOf(flight(FIRST))).toBe("2026-12-01");
    const clock = { ...dated("departureDate", "2026-12-05"), departureTime: "23:00" };
    expect(onwards(FIRST, { ...LATER, ...clock })).toBe("2026-12-05");
  });

  it("is as late as lengths and stops allow, wherever it leaves, and never the first leg's", () => {
    // 58 hours later, by clocks at most 26 hours ahead.
    expect(onwards({ ...FIRST, departureTime: "20:00" }, LATER)).toBe("2026-12-05");
    expect(onwards(FIRST, LATER)).toBe("2026-12-05");
    expect(onwards({ ...FIRST, departureTime: "09:00" }, { ...LATER, "layover.hours": "1" })).toBe(
      "2026-12-02",
    );
    expect(onwards({ ...FIRST, ...dated("departureDate", "") }, LATER)).toBeNull();
  });

  it("is told by the clock at which the one before arrived", () => {
    const arrives = { departureTime: "20:00", ...dated("arrivalDate", "2026-12-02"), arrivalTime: "14:00" };
    expect(onwards({ ...FIRST, ...arrives }, LATER)).toBe("2026-12-04");
  });
});

describe("sleep", () => {
  const LEAVES = { ...dated("departureDate", "2026-12-01"), departureTime: "21:05" };
  const sleep = (values: Record<string, string>) =>
    flight({ ...duration("13", "55"), ...LEAVES, ...values }).itinerary.legs[0]?.sleep;
  const wrong = (values: Record<string, string>) => issues({ ...duration("13", "55"), ...LEAVES, ...values });

  it("is none until a way to tell it is chosen", () => {
    expect(sleep({ "sleep.0.from": "2:30", "sleep.0.to": "8:30" })).toEqual([]);
    expect(sleep({ "sleep.how": "none", "sleep.about": "6" })).toEqual([]);
  });

  it.each([
    ["2:30", "8:30", 150, 510],
    ["2h30", "8 h", 150, 480],
    ["2", "8:05", 120, 485],
    ["2 hours", "8h 5m", 120, 485],
    ["45 min", "510min", 45, 510],
  ])("from %s to %s after leaving the gate", (from, to, startMinute, endMinute) => {
    expect(sleep({ "sleep.how": "into", "sleep.0.from": from, "sleep.0.to": to })).toEqual([
      { startMinute, endMinute },
    ]);
  });

  it("by the clock takes midnight, which is the next there is", () => {
    const rows = { "sleep.how": "clock", "sleep.0.from": "midnight", "sleep.0.to": "5 am" };
    expect(sleep(rows)).toEqual([{ startMinute: 175, endMinute: 475 }]);
  });

  it("by the clock is at the hours that are in the flight", () => {
    const from = (text: string, to: string) => ({
      "sleep.how": "clock",
      "sleep.0.from": text,
      "sleep.0.to": to,
    });
    expect(sleep(from("23:00", "7"))).toEqual([{ startMinute: 115, endMinute: 595 }]);
    expect(sleep(from("1", "7"))).toEqual([{ startMinute: 235, endMinute: 595 }]);
    // On a flight of 20 hours, either may be meant.
    const both = issues({
      ...duration("20"),
      ...date("1", "12", "2026"),
      departureTime: "21:05",
      ...from("23", "4"),
    });
    expect(both).toEqual(["legs.0.sleep.0.to timeEither"]);
  });

  it("by the clock goes past midnight, several times over, rows left empty left out", () => {
    const rows = {
      "sleep.how": "clock",
      "sleep.0.from": "23:00",
      "sleep.0.to": "1 am",
      "sleep.1.from": "",
      "sleep.2.from": "02:05",
      "sleep.2.to": "06:05",
    };
    expect(sleep(rows)).toEqual([
      { startMinute: 115, endMinute: 235 },
      { startMinute: 300, endMinute: 540 },
    ]);
  });

  it("of about so long comes after the first meal, where it fits", () => {
    expect(sleep({ "sleep.how": "about", "sleep.about": "6" })).toEqual([
      { startMinute: 135, endMinute: 495 },
    ]);
    expect(sleep({ "sleep.how": "about", "sleep.about": "10" })).toEqual([
      { startMinute: 135, endMinute: 735 },
    ]);
    expect(sleep({ "sleep.how": "about", "sleep.about": "12" })).toEqual([
      { startMinute: 35, endMinute: 755 },
    ]);
  });

  it.each([
    [{ "sleep.how": "about", "sleep.about": "13" }, "sleep.about sleepNoRoom"],
    [{ "sleep.how": "about", "sleep.about": "0" }, "sleep.about sleepHours"],
    [{ "sleep.how": "about" }, "sleep.about sleepHours"],
    [{ "sleep.how": "into" }, "sleep.0.from sleepMissing"],
    [{ "sleep.how": "into", "sleep.0.from": "soon", "sleep.0.to": "4" }, "sleep.0.from elapsedNotReal"],
    [{ "sleep.how": "into", "sleep.0.from": "2", "sleep.0.to": "8.05" }, "sleep.0.to lengthEither"],
    [{ "sleep.how": "clock", "sleep.0.from": "23:00" }, "sleep.0.to timeNotReal"],
    [
      { "sleep.how": "clock", "sleep.0.from": "23", "sleep.0.to": "7", departureTime: "" },
      "sleep.0.from sleepWithoutClock",
    ],
  ])("%o is refused", (values, expected) => {
    expect(wrong(values)).toEqual([`legs.0.${expected}`]);
  });
});

it("takes how often to move, and nothing that is not a choice", () => {
  const chosen = { "preferences.setEveryMinutes": "45", "preferences.walkEveryMinutes": "60" };
  expect(flight({ ...duration("8"), ...chosen }).preferences).toEqual({
    setEveryMinutes: 45,
    walkEveryMinutes: 60,
  });
  expect(flight({ ...duration("8"), "preferences.setEveryMinutes": "1" }).preferences.setEveryMinutes).toBe(
    30,
  );
});

it("names every wrong field at once, and each once", () => {
  const all = { ...duration("x"), ...date("31", "2", "2027"), departureTime: "25:00", name: "n".repeat(81) };
  expect(issues(all)).toEqual([
    "legs.0.duration.hours durationNumber",
    "legs.0.departureDate.day dateNotReal",
    "legs.0.departureTime timeNotReal",
    "name nameLong",
  ]);
});

it("takes any name and any seat, and nothing that is not a seat", () => {
  const given = { ...duration("8"), name: "  Lisbon\n🦵 <b> ", seat: "aisle" };
  expect(flight(given).name).toBe("Lisbon 🦵 <b>");
  expect(flight(given).itinerary.legs[0]?.seat).toBe("aisle");
  expect(flight({ ...given, seat: "wing" }).itinerary.legs[0]?.seat).toBe("unknown");
});

const JOURNEY = {
  name: "There",
  "preferences.setEveryMinutes": "20",
  ...leg(0, {
    ...CLOCKED,
    seat: "window",
    "sleep.how": "clock",
    "sleep.0.from": "23:30",
    "sleep.0.to": "06:00",
    departureUtcOffset: "+00:00",
  }),
  ...leg(1, { ...duration("8", "10"), "layover.hours": "2", from: "(SIN)", to: "(SYD)", seat: "aisle" }),
  ...leg(2, {
    ...duration("1", "5"),
    "layover.minutes": "45",
    "sleep.how": "into",
    "sleep.0.from": "0:20",
    "sleep.0.to": "0:40",
  }),
};

it("fills the form so that the same flights come back", () => {
  for (const given of [flight(JOURNEY), flight({ ...duration("13", "55"), ...date("1", "12", "2026") })])
    expect(parseFlight(toFlightFields(given))).toEqual({ ok: true, flight: given });
  expect(toFlightFields(flight(JOURNEY))).toMatchObject({
    "legs.0.sleep.0.from": ["23:30"],
    "legs.1.layover.hours": ["2"],
    "legs.2.sleep.0.to": ["0:40"],
  });
});

it("turns round for the way back: route, lengths and stops in the other order, nothing of the days", () => {
  const back = toReturn(flight(JOURNEY), [835, 490, 65], [120, 45]);
  expect(back).toEqual({
    name: "",
    departureDate: null,
    itinerary: {
      legs: [
        { durationMinutes: 65, seat: "unknown", sleep: [] },
        { from: "SYD", to: "SIN", durationMinutes: 490, seat: "aisle", sleep: [] },
        { from: "SIN", to: "LHR", durationMinutes: 835, seat: "window", sleep: [] },
      ],
      layoverMinutes: [45, 120],
    },
    preferences: { setEveryMinutes: 20, walkEveryMinutes: 90 },
  });
  expect(parseFlight(toFlightFields(back))).toEqual({ ok: true, flight: back });
});
