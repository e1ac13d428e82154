import { describe, expect, it } from "vitest";
import { parseFlight, toFlightFields } from "@/lib/core/flight";
import type { Fields } from "@/lib/core/fields";

const typed = (values: Record<string, string>): Fields =>
  Object.fromEntries(Object.entries(values).map(([name, text]) => [name, [text]]));
const flight = (values: Record<string, string>) => {
  const read = parseFlight(typed(values));
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.flight;
};
const issues = (values: Record<string, string>) => {
  const read = parseFlight(typed(values));
  return read.ok ? [] : read.issues.map(({ path, message }) => `${path} ${message}`);
};
const duration = (hours: string, minutes: string) => ({
  "duration.hours": hours,
  "duration.minutes": minutes,
});
const date = (day: string, month: string, year: string) => ({
  "departureDate.day": day,
  "departureDate.month": month,
  "departureDate.year": year,
});

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
  ])("%s h %s min is %i minutes", (hours, minutes, expected) => {
    const { itinerary, departureDate, name } = flight(duration(hours, minutes));
    expect(itinerary).toEqual({
      legs: [{ durationMinutes: expected, seat: "unknown", sleep: [] }],
      layoverMinutes: [],
    });
    expect(departureDate).toBeNull();
    expect(name).toBe("");
  });

  it.each([
    ["", "", "duration.hours durationMissing"],
    ["0", "0", "duration.hours durationShort"],
    ["0", "19", "duration.hours durationShort"],
    ["-5", "0", "duration.hours durationNumber"],
    ["5", "-1", "duration.minutes durationNumber"],
    ["25", "1", "duration.hours durationLong"],
    ["1000000000", "", "duration.hours durationNumber"],
    ["1e9", "", "duration.hours durationNumber"],
    ["999999999", "", "duration.hours durationLong"],
    ["ten", "", "duration.hours durationNumber"],
    ["7.5", "", "duration.hours durationNumber"],
    ["2", "75", "duration.minutes durationMinutes"],
  ])("%j h %j min is refused by its field", (hours, minutes, expected) => {
    expect(issues(duration(hours, minutes))).toEqual([expected]);
  });
});

describe("a departure", () => {
  it("is a date, with or without a time", () => {
    expect(flight({ ...duration("8", ""), ...date("1", "12", "2026") }).departureDate).toBe("2026-12-01");
    const both = flight({ ...duration("8", ""), ...date("01", "12", "2026"), departureTime: "21:05" });
    expect(both.itinerary.legs[0]?.departureLocal).toBe("2026-12-01T21:05");
  });

  it.each([
    ["31", "2", "2027", "departureDate.day dateNotReal"],
    ["29", "2", "2027", "departureDate.day dateNotReal"],
    ["1", "13", "2027", "departureDate.day dateNotReal"],
    ["0", "1", "2027", "departureDate.day dateNotReal"],
    ["1", "1", "27", "departureDate.day dateNotReal"],
    ["x", "1", "2027", "departureDate.day dateNotReal"],
    ["1", "", "2027", "departureDate.month dateIncomplete"],
    ["1", "1", "", "departureDate.year dateIncomplete"],
  ])("on %j %j %j is refused", (day, month, year, expected) => {
    expect(issues({ ...duration("8", ""), ...date(day, month, year) })).toEqual([expected]);
  });

  it("on 29 February is one in a leap year", () => {
    expect(flight({ ...duration("8", ""), ...date("29", "2", "2028") }).departureDate).toBe("2028-02-29");
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
  ])("at %j is read as %s", (departureTime, expected) => {
    const { itinerary } = flight({ ...duration("8", ""), ...date("1", "12", "2026"), departureTime });
    expect(itinerary.legs[0]?.departureLocal).toBe(`2026-12-01T${expected}`);
  });

  it.each(["24:00", "12:60", "13pm", "noon", "9", "-1:00", "21:05:00"])(
    "at %j is refused",
    (departureTime) => {
      expect(issues({ ...duration("8", ""), ...date("1", "12", "2026"), departureTime })).toEqual([
        "departureTime timeNotReal",
      ]);
    },
  );

  it("with a time and no date asks for the date", () => {
    expect(issues({ ...duration("8", ""), departureTime: "21:05" })).toEqual([
      "departureDate.day timeWithoutDate",
    ]);
  });
});

it("names every wrong field at once, and each once", () => {
  const all = {
    ...duration("x", ""),
    ...date("31", "2", "2027"),
    departureTime: "25:00",
    name: "n".repeat(81),
  };
  expect(issues(all)).toEqual([
    "duration.hours durationNumber",
    "name nameLong",
    "departureDate.day dateNotReal",
    "departureTime timeNotReal",
  ]);
});

it("takes any name and any seat, and nothing that is not a seat", () => {
  const given = { ...duration("8", ""), name: "  Lisbon\n🦵 <b> ", seat: "aisle" };
  expect(flight(given).name).toBe("Lisbon 🦵 <b>");
  expect(flight(given).itinerary.legs[0]?.seat).toBe("aisle");
  expect(flight({ ...given, seat: "wing" }).itinerary.legs[0]?.seat).toBe("unknown");
});

it("fills the form so that the same flight comes back", () => {
  const given = flight({
    ...duration("13", "55"),
    ...date("1", "12", "2026"),
    departureTime: "21:05",
    name: "Home",
    seat: "window",
  });
  expect(parseFlight(toFlightFields(given))).toEqual({ ok: true, flight: given });
});
