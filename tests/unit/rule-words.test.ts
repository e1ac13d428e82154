import { describe, expect, test } from "vitest";
import type { Circumstances } from "@/lib/core/advice/conflicts";
import type { When } from "@/lib/core/advice/facts";
import { sayWhen } from "@/lib/core/evidence/rule-words";
import { words } from "@/tests/support/say";

describe("a condition in plain words says both of its edges", () => {
  test.each<[When<Circumstances>, string]>([
    [{ operationDaysAgo: { to: 42 } }, "it was 0 to 42 days before departure"],
    [{ operationDaysAgo: { under: 28 } }, "it was 0 to 27 days before departure"],
    [{ birthDaysAgo: { over: 42, to: 84 } }, "the birth was 43 to 84 days before departure"],
    [{ paralysisDaysAgo: { over: 90 } }, "paralysis began 91 days before departure, or longer ago"],
    [{ castHoursAgo: { under: 24 } }, "a leg is in a cast or boot, fitted 0 to 23 hours before departure"],
    [{ castHoursAgo: { from: 0 } }, "a leg is in a cast or boot, fitted at any time"],
    [{ ageYears: { under: 18 } }, "the age is 17 years or less"],
    [{ ageYears: { over: 60 } }, "the age is 61 years or more"],
    [{ ageYears: { from: 41, to: 60 } }, "the age is 41 to 60 years"],
    [{ bmi: { from: 30 } }, "the body mass index is 30.0 or more"],
    [{ bmi: { from: 25, under: 30 } }, "the body mass index is 25.0 to 29.9"],
    [{ bmi: { from: 30, to: 30 } }, "the body mass index is exactly 30.0"],
    [{ heightCm: { over: 190 } }, "the height is more than 190 cm"],
    [{ heightCm: { under: 160 } }, "the height is less than 160 cm"],
    [{ pregnancyWeeks: { from: 36 } }, "there is a pregnancy of 36 weeks and 0 days or more"],
    [{ pregnancyWeeks: { from: 0 } }, "there is a pregnancy of any length"],
    [{ journeyMinutes: { from: 240 } }, "the journey is 4 h or more"],
    [{ journeyMinutes: { under: 240 } }, "the journey is less than 4 h"],
    [{ journeyMinutes: { from: 180, under: 240 } }, "the journey is 3 h or more and less than 4 h"],
    [{ journeyMinutes: { from: 240, to: 240 } }, "the journey is exactly 4 h"],
    [{ majors: { to: 0 } }, "the number of MAJOR reasons is 0"],
    [{ counts: { to: 1 } }, "the number of COUNT reasons is at most 1"],
    [{ counts: { from: 2, to: 2 } }, "the number of COUNT reasons is exactly 2"],
    [{ previousClot: ["yes", "notSure"] }, "a past clot is answered “yes” or “not sure”"],
    [{ heartFailure: ["unstable"] }, "heart failure is answered “breathless at rest”"],
    [
      { clottingDisorder: ["strong", "unknownType", "notSure"] },
      "the clotting disorder is of a strong type, of an unknown type or answered “not sure”",
    ],
    [{ advice: ["ASK", "PLAN"] }, "the advice comes to ASK or PLAN"],
    [{ onlyStarted: [true] }, "only age and warning signs were answered"],
    [
      { bmi: "absent", toldObese: ["yes"] },
      "no body mass index is known, and having been told of obesity is answered “yes”",
    ],
  ])("%j: %s", (when, sentence) => {
    expect(sayWhen(when, words)).toBe(sentence);
  });

  test("and a condition that asks nothing says nothing", () => {
    expect(sayWhen({}, words)).toBeNull();
  });
  test("and one without words is a bug, not a silence", () => {
    expect(() => sayWhen({ weightKg: { from: 70 } }, words)).toThrow();
  });
});
