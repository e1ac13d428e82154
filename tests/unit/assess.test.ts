import { describe, expect, test } from "vitest";
import { FREE_LEG } from "@/lib/core/advice/legs";
import { assess, makeAssess, TABLES } from "@/lib/core/advice/assess";
import { isLikelyBody } from "@/lib/core/advice/bmi";
import { toBmi, toFacts } from "@/lib/core/advice/facts";
import type { Answers, Factor } from "@/lib/core/advice/questions";
import { adult, journeyOf } from "@/tests/support/answers";

const HOUR = 60;
const guide = (told: Partial<Answers>, minutes = 8 * HOUR) =>
  assess(adult(told), journeyOf(minutes)).guidance;
/** The classes that one factor gives, as "CLEAR MAJOR"; empty when it gives none. */
const classesOf = (told: Partial<Answers>, factor: Factor, minutes?: number) =>
  guide(told, minutes)
    .reasons.filter((reason) => reason.factor === factor)
    .map((reason) => reason.class)
    .join(" ");
const sourcesOf = (told: Partial<Answers>, factor: Factor) =>
  guide(told).reasons.find((reason) => reason.factor === factor)?.sources ?? [];

describe("body mass index", () => {
  test("is compared as it is shown, to one decimal, half up", () => {
    expect([29.94, 29.95, 24.949].map((bmi) => toBmi(adult({ bmi })))).toEqual([29.9, 30, 24.9]);
    // Exactly 93.75, which floating point puts below.
    expect(toBmi(adult({ heightCm: 64, weightKg: 38.4 }))).toBe(93.8);
  });
  test("is worked out from height and weight, which do not make another beside a given one", () => {
    expect(classesOf({ heightCm: 170, weightKg: 90 }, "bmi")).toBe("COUNT");
    expect(classesOf({ heightCm: 170, weightKg: 90, bmi: 22 }, "bmi")).toBe("");
    expect(classesOf({ heightCm: 150, bmi: 22 }, "heightCm")).toBe("SOFT");
    expect(toBmi(adult({ heightCm: 170 }))).toBeNull();
    expect(toBmi(adult({ weightKg: 70 }))).toBeNull();
  });
  test("is that of a body from 10 to 80, as it is shown", () => {
    const likely = [9.94, 9.95, 80.04, 80.05].map((weightKg) => isLikelyBody(100, weightKg));
    expect(likely).toEqual([false, true, true, false]);
  });
  test("comes before what one was told", () => {
    expect(classesOf({ toldObese: "yes", bmi: 24 }, "toldObese")).toBe("");
    expect(classesOf({ toldObese: "yes", heightCm: 170, weightKg: 60 }, "toldObese")).toBe("");
    expect(classesOf({ toldObese: "yes", heightCm: 170 }, "toldObese")).toBe("COUNT");
  });
});

test("what was not told is no fact, and leaves the answers as only just begun", () => {
  const factsOf = (told: Partial<Answers>) => toFacts(adult(told), journeyOf(600));
  expect(factsOf({})).toMatchObject({ latestTripDaysAgo: undefined, onlyStarted: true });
  expect(factsOf({ recentTripsDaysAgo: [] }).latestTripDaysAgo).toBeUndefined();
  expect(factsOf({ recentTripsDaysAgo: [9, 2, 5] })).toMatchObject({
    latestTripDaysAgo: 2,
    onlyStarted: false,
  });
  expect(factsOf({ smoker: undefined }).onlyStarted).toBe(true);
});

test("beyond says what would hold with no CLEAR item, and is null otherwise", () => {
  const MAJOR = { cancer: "yes" } as const;
  const COUNT = { familyClot: "yes" } as const;
  const stroke = { strokeDaysAgo: 3 };
  expect(guide(stroke)).toMatchObject({ group: "CLEAR", beyond: "MOVE" });
  expect(guide({ ...stroke, ...COUNT })).toMatchObject({ group: "CLEAR", beyond: "ASK" });
  expect(guide({ ...stroke, ...MAJOR })).toMatchObject({ group: "CLEAR", beyond: "PLAN" });
  expect(guide({ ...stroke, ...MAJOR }, 179)).toMatchObject({ group: "CLEAR", beyond: "ASK" });
  expect(guide(MAJOR).beyond).toBeNull();
});

test("what decides the advice is told, down to answers that are only noted", () => {
  const deciding = (told: Partial<Answers>) => assess(adult(told), journeyOf(600)).explanation.advice;
  expect(deciding({ diabetes: "yes" })).toBe("noted");
  expect(deciding({ smoker: "yes" })).toBe("noted");
  expect(deciding({ smoker: "no" })).toBe("nothing");
});

test("tables of which no row of advice holds are refused", () => {
  const guideless = makeAssess({ ...TABLES, advice: [] });
  expect(() => guideless(adult(), journeyOf(600))).toThrow("The last row of ADVICE must always hold.");
});

describe("STOP and MINOR have only their own reasons", () => {
  const much = {
    cancer: "yes",
    bmi: 33,
    anticoagulant: "yes",
    operation: { kind: "brain", daysAgo: 1 },
  } as const;
  test("a child has one reason", () => {
    const { reasons, conflicts } = guide({ ...much, ageYears: 17 });
    expect(reasons.map((reason) => [reason.factor, reason.class])).toEqual([["ageYears", "MINOR"]]);
    expect(conflicts).toEqual([]);
    expect(guide({ ...much, ageYears: 18 }).reasons.length).toBeGreaterThan(1);
  });
  test("several signs make one reason with everyone who lists them", () => {
    expect(guide({ symptoms: ["oneLegSwelling", "chestPain", "oneLegPain"] }).reasons).toEqual([
      { factor: "symptoms", class: "STOP", sources: ["NHSSIGNS", "NHSLEG", "MAYO"] },
    ]);
  });
});

describe("reasons", () => {
  test("stand in order of class, then of the table", () => {
    const { reasons } = guide({
      ageYears: 61,
      diabetes: "yes",
      smoker: "yes",
      contraception: "combined",
      previousClot: "yes",
      previousClotDaysAgo: 3,
      cancer: "notSure",
    });
    expect(reasons.map((reason) => `${reason.class} ${reason.factor}`)).toEqual([
      "CLEAR previousClot",
      "MAJOR previousClot",
      "MAJOR cancer",
      "COUNT ageYears",
      "COUNT contraception",
      "SOFT smoker",
      "NOTE diabetes",
    ]);
  });
  test("are one per factor and class", () => {
    const { reasons } = guide({ pregnancy: { weeks: 37, babies: 2, complication: true } });
    expect(reasons.map((reason) => reason.class)).toEqual(["CLEAR", "COUNT"]);
    expect(reasons[0]?.sources).toEqual(["CAA", "RCOG2013", "RCOG2015", "OURS2026"]);
  });
  test("name only who lists the factor", () => {
    const unlisted: [Factor, Partial<Answers>][] = [
      ["cast", { cast: { fittedHoursAgo: 99, side: "left" } }],
      ["clottingDisorder", { clottingDisorder: "strong" }],
      ["ageYears", { ageYears: 70 }],
      ["familyClot", { familyClot: "yes" }],
      ["contraception", { contraception: "combined" }],
    ];
    for (const [factor, told] of unlisted) {
      expect(sourcesOf({ ...told, cancer: "yes" }, factor), factor).not.toContain("ASH2018");
      expect(sourcesOf({ ...told, cancer: "yes" }, "cancer")).toContain("ASH2018");
    }
    expect(sourcesOf({ familyClot: "yes" }, "familyClot")).not.toContain("ACCP2012");
  });
  test("name who lists the factor only beside another when another counts or is enough alone, and only then", () => {
    const alone = ["CDC2014", "GPNOTEBOOK", "WHO2007", "NHS"];
    const obese = { bmi: 33, heightCm: 170 };
    expect(sourcesOf(obese, "bmi")).toEqual(alone);
    expect(sourcesOf({ ...obese, ageYears: 70 }, "bmi")).toEqual([...alone, "ASH2018"]);
    expect(sourcesOf({ ...obese, cancer: "yes" }, "bmi")).toEqual([...alone, "ASH2018"]);
    expect(sourcesOf({ ...obese, smoker: "yes", diabetes: "yes", strokeDaysAgo: 3 }, "bmi")).toEqual(alone);
    expect(sourcesOf({ ageYears: 70, cancer: "yes" }, "ageYears")).toEqual([
      "ACCP2012",
      "CDC2014",
      "NHS",
      "CUH",
    ]);
  });
});

describe("what the timeline needs to know", () => {
  const constraintsOf = (told: Partial<Answers>) => assess(adult(told), journeyOf(600)).constraints;
  test("nothing, when nothing is told", () => {
    expect(constraintsOf({})).toEqual({
      seatedOnly: false,
      legs: { left: FREE_LEG, right: FREE_LEG },
      companionHelps: false,
      operation: null,
      pregnant: null,
      shortStature: false,
    });
  });
  test("everything that changes a move", () => {
    const told = {
      mobility: "wheelchair",
      legs: { left: { ankle: "weak", weight: "full", absent: false } },
      companionHelps: true,
      cast: { fittedHoursAgo: 50, side: "right" },
      operation: { kind: "chest", daysAgo: 400 },
      pregnancy: { weeks: 24.5, babies: 2 },
      heightCm: 159.9,
    } as const;
    expect(constraintsOf(told)).toEqual({
      seatedOnly: true,
      legs: { left: { ...FREE_LEG, weak: true }, right: { ...FREE_LEG, fixed: true, inCast: true } },
      companionHelps: true,
      operation: { kind: "chest", daysAgo: 400 },
      pregnant: { weeks: 24.5 },
      shortStature: true,
    });
    expect(constraintsOf({ heightCm: 160 }).shortStature).toBe(false);
  });
});
