import { describe, expect, it } from "vitest";
import { ISSUES_MAX, toIssues } from "@/lib/core/typed/issues";
import { sayIssues } from "@/http/api";
import { ENGLISH } from "@/messages/languages";
import { planRequestSchema } from "@/lib/core/plan/trip";

const good = { itinerary: { legs: [{ durationMinutes: 300 }] }, answers: { ageYears: 40, symptoms: [] } };

/** What is wrong with a request, as "path: message"; nothing when it is good. */
function wrong(request: unknown): string[] {
  const parsed = planRequestSchema.safeParse(request, { reportInput: true });
  return parsed.success
    ? []
    : sayIssues(ENGLISH, toIssues(parsed.error, planRequestSchema)).map(
        ({ path, message }) => `${path}: ${message}`,
      );
}
const withLeg = (leg: unknown) => wrong({ ...good, itinerary: { legs: [leg] } });
const withAnswers = (answers: object) => wrong({ ...good, answers: { ...good.answers, ...answers } });

describe("toIssues", () => {
  it("has nothing to say of a good request", () => {
    expect(wrong(good)).toEqual([]);
  });

  it("says all that a number should be, whichever way it is wrong", () => {
    const words = "itinerary.legs.0.durationMinutes: This should be a whole number from 20 to 1500.";
    for (const durationMinutes of [0, -5, 19, 1501, 1e9, 1e300, 300.5, "300", null, [], {}, true, NaN])
      expect(withLeg({ durationMinutes })).toEqual([words]);
    expect(withAnswers({ bmi: 9.9 })).toEqual(["answers.bmi: This should be a number from 10 to 80."]);
  });

  it("says what is missing", () => {
    expect(wrong({})).toEqual([
      "itinerary: This is missing: give an object, in braces.",
      "answers: This is missing: give an object, in braces.",
    ]);
    expect(wrong({ ...good, answers: { symptoms: [] } })).toEqual([
      "answers.ageYears: This is missing: give a whole number from 0 to 120.",
    ]);
  });

  it("lists the choices", () => {
    expect(withLeg({ durationMinutes: 60, seat: "wing" })).toEqual([
      "itinerary.legs.0.seat: This should be one of window, middle, aisle, bulkhead, exit, unknown.",
    ]);
    expect(wrong({ ...good, preferences: { setEveryMinutes: 25 } })).toEqual([
      "preferences.setEveryMinutes: This should be one of 20, 30, 45, 60.",
    ]);
    expect(wrong({ ...good, toldCanFly: "yes" })).toEqual(["toldCanFly: This should be true or false."]);
  });

  it("names an unknown field at its own path, with the one it resembles", () => {
    expect(withAnswers({ smokr: "yes", previousclot: "yes", shoeSize: 43 })).toEqual([
      "answers.smokr: There is no such field here: did you mean smoker?",
      "answers.previousclot: There is no such field here: did you mean previousClot?",
      expect.stringMatching(/^answers\.shoeSize: There is no such field here: take it out/),
    ]);
    expect(withAnswers({ operation: { kind: "chest", daysago: 3 } })).toEqual([
      expect.stringContaining("answers.operation.daysAgo: This is missing"),
      "answers.operation.daysago: There is no such field here: did you mean daysAgo?",
    ]);
  });

  it("refuses keys that reach for an object's prototype", () => {
    expect(wrong({ ...good, constructor: 1 })).toEqual([
      expect.stringMatching(/^constructor: There is no such/),
    ]);
    expect(wrong(JSON.parse(`{"__proto__":{"x":1},${JSON.stringify(good).slice(1)}`))).toEqual([
      expect.stringMatching(/^__proto__: There is no such field here/),
    ]);
  });

  it("reads wall clocks strictly", () => {
    const departing = (departureLocal: unknown) => withLeg({ durationMinutes: 60, departureLocal });
    expect(departing("2026-12-01T21:05")).toEqual([]);
    expect(departing("2028-02-29T00:00")).toEqual([]);
    const format = [
      expect.stringContaining("departureLocal: Give a local time without a zone, like 2026-12-01T21:05."),
    ];
    for (const text of [
      "2026-12-01T21:05Z",
      "2026-12-01T21:05+01:00",
      "2026-12-01",
      "2026-12-01 21:05",
      "2026-12-01T24:00",
      "2026-12-01T21:60",
      "soon",
      "🛫",
    ])
      expect(departing(text)).toEqual(format);
    for (const text of ["2026-02-30T10:00", "2027-02-29T10:00", "2026-13-01T10:00", "2026-04-31T10:00"])
      expect(departing(text)).toEqual([
        expect.stringContaining("departureLocal: There is no such day in the calendar."),
      ]);
  });

  it("counts legs, sleeps and layovers", () => {
    const legs = (count: number) =>
      wrong({ ...good, itinerary: { legs: Array(count).fill({ durationMinutes: 60 }) } });
    expect(legs(8)).toEqual([]);
    expect(legs(0)).toEqual(["itinerary.legs: Give at least 1 of these."]);
    expect(legs(9)).toEqual(["itinerary.legs: There can be at most 8 of these."]);
    const sleep = Array(9).fill({ startMinute: 1, endMinute: 2 });
    expect(withLeg({ durationMinutes: 60, sleep })).toEqual([
      expect.stringContaining("sleep: There can be at most 8"),
    ]);
    const layovers = (layoverMinutes: unknown) =>
      wrong({ ...good, itinerary: { ...good.itinerary, layoverMinutes } });
    expect(layovers([0, 2880])).toEqual([]);
    expect(layovers([-1, 2881])).toEqual(
      [0, 1].map(
        (index) => `itinerary.layoverMinutes.${index}: This should be a whole number from 0 to 2880.`,
      ),
    );
  });

  it("stays short whatever is sent", () => {
    const many = Object.fromEntries(Array.from({ length: 3000 }, (_, index) => [`field${index}`, 1]));
    expect(wrong({ ...good, ...many })).toHaveLength(ISSUES_MAX);
    expect(withAnswers({ symptoms: Array(30_000).fill("cough") })).toEqual([
      "answers.symptoms: There can be at most 12 of these.",
    ]);
    expect(withAnswers({ ["x".repeat(60_000)]: 1 })[0]?.length).toBeLessThan(250);
  });
});
