import { describe, expect, it } from "vitest";
import { makeDraft, pageIssues, postFlight, postPage } from "@/lib/core/saved/draft";
import { ageOn } from "@/lib/core/time";
import { agesOn, daysOnEarth, daysPassed, isTodayOrYesterday } from "@/lib/core/today";
import { pageOf } from "@/lib/core/typed/questionnaire";
import { dated, noTo, postedOf, START, typed, requestOf } from "../support/sheet";

/** Already 30 November in Auckland. */
const NOW = "2026-11-29T12:34:00Z";

describe("the days it is somewhere on Earth", () => {
  it.each([
    ["2026-11-29T09:59:00Z", "2026-11-28", "2026-11-29"],
    ["2026-11-29T10:00:00Z", "2026-11-28", "2026-11-30"],
    ["2026-11-29T11:59:00Z", "2026-11-28", "2026-11-30"],
    ["2026-11-29T12:00:00Z", "2026-11-29", "2026-11-30"],
    ["2026-12-31T23:59:00Z", "2026-12-31", "2027-01-01"],
    // A mere day is any moment of it.
    ["2026-11-29", "2026-11-28", "2026-11-30"],
  ])("at %s are %s to %s", (moment, earliest, latest) => {
    expect(daysOnEarth(moment)).toEqual({ earliest, latest });
  });

  it("hold today and yesterday of every clock", () => {
    const today = daysOnEarth(NOW);
    const days = ["2026-11-27", "2026-11-28", "2026-11-29", "2026-11-30", "2026-12-01"];
    expect(days.filter((day) => isTodayOrYesterday(day, today))).toEqual(days.slice(1, 4));
    expect(agesOn(today, "2008-11-30")).toEqual({ fewest: ageOn("2026-11-29", "2008-11-30"), most: 18 });
  });

  it("and days pass for everybody once one whole day has", () => {
    expect(daysPassed(NOW, NOW)).toBe(0);
    expect(daysPassed(NOW, "2026-11-30T12:33:00Z")).toBe(0);
    expect(daysPassed(NOW, "2026-11-30T12:34:00Z")).toBe(1);
    expect(daysPassed("2026-11-29", "2026-11-29")).toBe(0);
    expect(daysPassed("2026-11-29", "2026-12-01")).toBe(1);
    expect(daysPassed("2026-11-22", NOW)).toBe(6);
  });
});

/** A plan of a flight on one day, with one section typed now. */
function draftOf(
  departure: string,
  section: "clots" | "legs" | "hormones" | "recent" | "start",
  values: object,
) {
  const flight = typed({
    "legs.0.duration.hours": "8",
    ...(departure && dated("legs.0.departureDate", departure)),
  });
  let { draft } = postFlight(makeDraft("AAAAAAAAAAAAAAAAAAAAAA", NOW), flight, false, NOW);
  ({ draft } = postPage(draft, "start", typed(START), NOW, false));
  const page = pageOf(section);
  const said = { ...(section === "start" ? START : noTo(section)), ...values };
  return postPage(draft, page, postedOf(page, { [section]: said }), NOW, false).draft;
}
const answersOf = (draft: ReturnType<typeof draftOf>) => {
  const read = requestOf(draft);
  if (!read.ok) throw new Error(`${read.next} ${JSON.stringify(pageIssues(draft, "health"))}`);
  return read.request.answers;
};
const clot = (values: Record<string, string>) => ({
  previousClot: "yes",
  ...Object.fromEntries(Object.entries(values).map(([name, text]) => [`previousClotDaysAgo.${name}`, text])),
});
const daysAgo = (departure: string, values: Record<string, string>) =>
  answersOf(draftOf(departure, "clots", clot(values))).previousClotDaysAgo;

describe("where it may already be tomorrow", () => {
  it("K3: a clot '27 days ago' before a flight on 30 November is 27 days ago, and locked", () => {
    expect(daysAgo("2026-11-30", { ago: "27", unit: "days" })).toBe(27);
    expect(daysAgo("2026-12-01", { ago: "27", unit: "days" })).toBe(28);
    expect(daysAgo("2026-11-30", { ago: "4", unit: "weeks" })).toBe(28);
    expect(daysAgo("", { ago: "27", unit: "days" })).toBe(27);
  });

  it("nothing that was a moment ago is after the flight", () => {
    // On 29 November in Honolulu it may be a flight of today.
    expect(daysAgo("2026-11-29", { ago: "0", unit: "days" })).toBe(0);
    expect(() => daysAgo("2026-11-28", { ago: "0", unit: "days" })).toThrow("/plan/about-you/health");
    const cast = {
      inCast: "yes",
      "cast.side": "left",
      legsAbout: "left",
      "legs.left.ankle": "fixed",
      "legs.left.weight": "none",
      "cast.fittedHoursAgo.ago": "3",
      "cast.fittedHoursAgo.unit": "hours",
    };
    const hours = (departure: string) => answersOf(draftOf(departure, "legs", cast)).cast?.fittedHoursAgo;
    expect(["", "2026-11-29", "2026-11-30", "2026-12-01", "2026-12-02"].map(hours)).toEqual([3, 0, 3, 3, 27]);
  });

  it("takes a date that is today or yesterday somewhere, whatever the day of the flight", () => {
    const counted = (departure: string) =>
      ["28", "29", "30"].map((day) => daysAgo(departure, { day, month: "11", year: "2026" }));
    expect(counted("")).toEqual([1, 0, 0]);
    expect(counted("2026-11-29")).toEqual([1, 0, 0]);
    expect(counted("2026-11-28")).toEqual([0, 0, 0]);
    expect(counted("2026-11-01")).toEqual([0, 0, 0]);
    for (const departure of ["", "2026-11-29"])
      expect(() => daysAgo(departure, { day: "1", month: "12", year: "2026" })).toThrow("health");
    expect(() => daysAgo("2026-11-01", { day: "27", month: "11", year: "2026" })).toThrow("health");
  });

  it("counts weeks of pregnancy to the most they can be: over 36 is what asks for care", () => {
    const weeks = (departure: string, values: Record<string, string>) =>
      answersOf(
        draftOf(departure, "hormones", {
          pregnant: "yes",
          "pregnancy.babies": "1",
          "pregnancy.complication": "no",
          ...values,
        }),
      ).pregnancy?.weeks;
    expect(weeks("2026-11-30", { "pregnancy.weeks": "35+6" })).toBe(36);
    expect(weeks("", { "pregnancy.weeks": "35+6" })).toBe(251 / 7);
    expect(weeks("", dated("pregnancy.due", "2026-12-28"))).toBe(36);
    expect(weeks("", dated("pregnancy.due", "2026-12-29"))).toBe(251 / 7);
    expect(weeks("2026-11-30", { "pregnancy.weeks": "44" })).toBe(44);
  });

  it("is as careful about an 18th birthday that may be today", () => {
    const born = (day: string, more = {}) =>
      draftOf("", "start", { ageYears: "", ...dated("dateOfBirth", day), ...more }).sheet.sections;
    expect(born("2008-11-30")).toEqual({});
    expect(born("2008-11-30", { ageYears: "18" })).toHaveProperty("start");
    expect(born("2008-11-29")).toHaveProperty("start");
    // A child born today is no slip of the finger: it is told what children are told.
    expect(born("2026-11-30")).toEqual({});
    expect(born("2026-12-01")).toHaveProperty("start");
  });
});
