import { describe, expect, test } from "vitest";
import { assess, explain, type Group } from "@/lib/core/assess";
import { toBmi } from "@/lib/core/facts";
import { toJourney } from "@/lib/core/journey";
import {
  SYMPTOMS,
  findSymptomLevel,
  type Answers,
  type Factor,
  type OperationKind,
} from "@/lib/core/questions";
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
const operation = (kind: OperationKind) => (daysAgo: number) => ({ operation: { kind, daysAgo } });
const sourcesOf = (told: Partial<Answers>, factor: Factor) =>
  guide(told).reasons.find((reason) => reason.factor === factor)?.sources ?? [];
const conflictsOf = (told: Partial<Answers>, minutes?: number) =>
  guide(told, minutes).conflicts.map(({ id }) => id);

/** Every answer chosen from a list. */
const CHOICES: readonly (readonly [Factor, Partial<Answers>, string])[] = [
  ["toldObese", { toldObese: "yes" }, "COUNT"],
  ["toldObese", { toldObese: "notSure" }, "NOTE"],
  ["toldObese", { toldObese: "no" }, ""],
  ["previousClot", { previousClot: "yes" }, "MAJOR"],
  ["previousClot", { previousClot: "notSure" }, "MAJOR"],
  ["previousClot", { previousClot: "no" }, ""],
  ["clottingDisorder", { clottingDisorder: "none" }, ""],
  ["clottingDisorder", { clottingDisorder: "singleCopy" }, "COUNT"],
  ["clottingDisorder", { clottingDisorder: "strong" }, "MAJOR"],
  ["clottingDisorder", { clottingDisorder: "unknownType" }, "MAJOR"],
  ["clottingDisorder", { clottingDisorder: "notSure" }, "MAJOR"],
  ["cancer", { cancer: "yes" }, "MAJOR"],
  ["cancer", { cancer: "notSure" }, "MAJOR"],
  ["cancer", { cancer: "no" }, ""],
  ["pregnancy", { pregnancy: { weeks: 10, babies: 1, complication: true } }, "CLEAR COUNT"],
  ["pregnancy", { pregnancy: { weeks: 10, babies: 1, complication: false } }, "COUNT"],
  ["contraception", { contraception: "combined" }, "COUNT"],
  ["contraception", { contraception: "progestogen" }, "NOTE"],
  ["contraception", { contraception: "none" }, ""],
  ["hrt", { hrt: "oral" }, "COUNT"],
  ["hrt", { hrt: "transdermal" }, "NOTE"],
  ["hrt", { hrt: "none" }, ""],
  ["mobility", { mobility: "walks" }, ""],
  ["mobility", { mobility: "cannotWalkUnaided" }, "COUNT"],
  ["mobility", { mobility: "wheelchair" }, "COUNT"],
  ["heartFailure", { heartFailure: "no" }, ""],
  ["heartFailure", { heartFailure: "notSure" }, "NOTE"],
  ["heartFailure", { heartFailure: "yes" }, "COUNT"],
  ["heartFailure", { heartFailure: "unstable" }, "CLEAR COUNT"],
  ["recentTripsDaysAgo", { recentTripsDaysAgo: [] }, ""],
  ["recentTripsDaysAgo", { recentTripsDaysAgo: [40, 3, 20] }, "SOFT"],
  ["diabetes", { diabetes: "yes" }, "NOTE"],
  ["diabetes", { diabetes: "no" }, ""],
];
const COUNTED = [
  "familyClot",
  "bowelDisease",
  "centralLine",
  "bloodOrKidneyCondition",
  "clotWarningMedicine",
] as const;
const WEAK = ["smoker", "varicoseVeins"] as const;

test.each(CHOICES)("%s %j gives %j", (factor, told, classes) => {
  expect(classesOf(told, factor)).toBe(classes);
});
test.each(COUNTED)("%s counts; not sure is a note", (factor) => {
  expect(["yes", "notSure", "no"].map((answer) => classesOf({ [factor]: answer }, factor))).toEqual([
    "COUNT",
    "NOTE",
    "",
  ]);
});
test.each(WEAK)("%s is weak; not sure is a note", (factor) => {
  expect(["yes", "notSure", "no"].map((answer) => classesOf({ [factor]: answer }, factor))).toEqual([
    "SOFT",
    "NOTE",
    "",
  ]);
});
test("a journey of 12 hours is noted, of one minute less is not", () => {
  expect([719, 720, 721].map((minutes) => classesOf({}, "journey", minutes))).toEqual(["", "SOFT", "SOFT"]);
});

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
  test("comes before what one was told", () => {
    expect(classesOf({ toldObese: "yes", bmi: 24 }, "toldObese")).toBe("");
    expect(classesOf({ toldObese: "yes", heightCm: 170, weightKg: 60 }, "toldObese")).toBe("");
    expect(classesOf({ toldObese: "yes", heightCm: 170 }, "toldObese")).toBe("COUNT");
  });
});

describe("mobility, a cast and paralysis are one matter", () => {
  const wheelchair = { mobility: "wheelchair" } as const;
  const broken = { cast: { fittedHoursAgo: 240 } };
  const countsOf = (told: Partial<Answers>) =>
    guide(told).reasons.map((reason) => `${reason.class} ${reason.factor}`);

  test("a cast takes the place of limited mobility", () => {
    expect(countsOf({ ...wheelchair, ...broken })).toEqual(["MAJOR cast"]);
  });
  test("new paralysis takes its place too", () => {
    expect(countsOf({ ...wheelchair, paralysisDaysAgo: 90 })).toEqual(["MAJOR paralysisDaysAgo"]);
  });
  test("older paralysis and limited mobility count once, also with a cast", () => {
    expect(countsOf({ ...wheelchair, paralysisDaysAgo: 91 })).toEqual(["COUNT paralysisDaysAgo"]);
    expect(countsOf({ ...wheelchair, paralysisDaysAgo: 91, ...broken })).toEqual([
      "MAJOR cast",
      "COUNT paralysisDaysAgo",
    ]);
  });
  test("the plan stays in the seat all the same", () => {
    expect(guide({ ...wheelchair, ...broken }).overlays).toEqual(["CAST", "SEATED_ONLY"]);
  });
});

describe("groups, first match wins", () => {
  const MAJOR = { cancer: "yes" } as const;
  const COUNT = { familyClot: "yes" } as const;
  const SOFT = { smoker: "yes" } as const;
  const rows: [string, Partial<Answers>, number, Group][] = [
    ["a sign comes before age", { symptoms: ["castTight"], ageYears: 5, ...MAJOR }, 600, "STOP"],
    ["age comes before the rest", { ageYears: 17, heartFailure: "unstable" }, 600, "MINOR"],
    ["CLEAR comes before PLAN", { heartFailure: "unstable", ...MAJOR }, 600, "CLEAR"],
    ["one MAJOR, 3 hours", MAJOR, 180, "PLAN"],
    ["one MAJOR, shorter", MAJOR, 179, "ASK"],
    ["two COUNT, 3 hours", { ...COUNT, hrt: "oral" }, 180, "PLAN"],
    ["two COUNT, shorter", { ...COUNT, hrt: "oral" }, 179, "MOVE"],
    ["one COUNT, 4 hours", COUNT, 240, "ASK"],
    ["one COUNT, shorter", COUNT, 239, "MOVE"],
    ["two SOFT, 4 hours", { ...SOFT, varicoseVeins: "yes" }, 240, "ASK"],
    ["two SOFT, shorter", { ...SOFT, varicoseVeins: "yes" }, 239, "MOVE"],
    ["one SOFT and 12 hours", SOFT, 720, "ASK"],
    ["one SOFT, shorter", SOFT, 719, "MOVE"],
    ["12 hours and nothing else", {}, 720, "MOVE"],
    ["notes only", { diabetes: "yes", ageYears: 50, hrt: "transdermal" }, 1500, "MOVE"],
    ["two not sure", { familyClot: "notSure", smoker: "notSure" }, 1500, "MOVE"],
    ["nothing", {}, 600, "MOVE"],
  ];
  test.each(rows)("%s", (_name, told, minutes, group) => {
    expect(guide(told, minutes).group).toBe(group);
  });

  test("beyond says what would hold with no CLEAR item, and is null otherwise", () => {
    const stroke = { strokeOrHeartAttackDaysAgo: 3 };
    expect(guide(stroke)).toMatchObject({ group: "CLEAR", beyond: "MOVE" });
    expect(guide({ ...stroke, ...COUNT })).toMatchObject({ group: "CLEAR", beyond: "ASK" });
    expect(guide({ ...stroke, ...MAJOR })).toMatchObject({ group: "CLEAR", beyond: "PLAN" });
    expect(guide({ ...stroke, ...MAJOR }, 179)).toMatchObject({ group: "CLEAR", beyond: "ASK" });
    expect(guide(MAJOR).beyond).toBeNull();
  });

  test("the hip's wait follows the journey, the cast's the longest leg", () => {
    const hop = [{ durationMinutes: 119 }, { durationMinutes: 119 }, { durationMinutes: 119 }];
    const together = toJourney(hop, [60, 60]);
    const apart = toJourney(hop, [240, 240]);
    const hip = adult({ operation: { kind: "hipOrKneeReplacement", daysAgo: 60 } });
    expect([together, apart].map((journey) => assess(hip, journey).guidance.group)).toEqual(["CLEAR", "ASK"]);
    const plaster = adult({ cast: { fittedHoursAgo: 30 } });
    expect(assess(plaster, together).guidance.group).toBe("PLAN");
    expect(assess(plaster, toJourney([...hop, { durationMinutes: 120 }], [60, 60, 60])).guidance.group).toBe(
      "CLEAR",
    );
  });
});

describe("STOP and MINOR have only their own reasons", () => {
  const much = {
    cancer: "yes",
    bmi: 33,
    anticoagulant: "yes",
    operation: { kind: "brain", daysAgo: 1 },
  } as const;
  test.each(SYMPTOMS)("%s stops everything else", (symptom) => {
    const { group, beyond, reasons, conflicts, overlays } = guide({ ...much, symptoms: [symptom] });
    expect({ group, beyond, conflicts, overlays }).toEqual({
      group: "STOP",
      beyond: null,
      conflicts: [],
      overlays: ["AC"],
    });
    expect(reasons.map((reason) => [reason.factor, reason.class])).toEqual([["symptoms", "STOP"]]);
  });
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
  test("one leg and a tight cast are urgent, everything else an emergency", () => {
    expect(findSymptomLevel([])).toBeNull();
    expect(SYMPTOMS.filter((symptom) => findSymptomLevel([symptom]) === "urgent")).toEqual([
      "oneLegPain",
      "oneLegSwelling",
      "oneLegWarmOrDiscoloured",
      "castTight",
    ]);
    expect(findSymptomLevel(["castTight", "chestPain"])).toBe("emergency");
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
      ["cast", { cast: { fittedHoursAgo: 99 } }],
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
  test("name ASH for pregnancy, oral HRT and obesity only together with another factor", () => {
    const listed: [Factor, Partial<Answers>][] = [
      ["pregnancy", { pregnancy: { weeks: 12, babies: 1 } }],
      ["hrt", { hrt: "oral" }],
      ["bmi", { bmi: 31 }],
      ["toldObese", { toldObese: "yes" }],
    ];
    for (const [factor, told] of listed) {
      expect(sourcesOf({ ...told, smoker: "yes" }, factor), factor).not.toContain("ASH2018");
      expect(sourcesOf({ ...told, familyClot: "yes" }, factor), factor).toContain("ASH2018");
    }
  });
  test("name BSH for an operation within its month only", () => {
    const after = (daysAgo: number) => sourcesOf({ operation: { kind: "otherMajor", daysAgo } }, "operation");
    expect(after(28)).toContain("BSH2011");
    expect(after(29)).not.toContain("BSH2011");
  });
});

describe("overlays", () => {
  const rows: [string, Partial<Answers>][] = [
    ["AC", { anticoagulant: "yes" }],
    ["ASPIRIN", { aspirin: "yes" }],
    ["SOCKS_NO", { stockingCautions: ["allergy"] }],
    ["PREG", { pregnancy: { weeks: 0, babies: 1 } }],
    ["CAST", { cast: { fittedHoursAgo: 0 } }],
    ["SEATED_ONLY", { mobility: "cannotWalkUnaided" }],
    ["SEATED_ONLY", { mobility: "wheelchair" }],
    ["CUMULATIVE", { recentTripsDaysAgo: [400, 56] }],
  ];
  test.each(rows)("%s comes from %j", (overlay, told) => {
    expect(guide(told).overlays).toEqual([overlay]);
  });
  test.each<Partial<Answers>>([
    { anticoagulant: "notSure" },
    { aspirin: "notSure" },
    { anticoagulant: "no", aspirin: "no" },
    { stockingCautions: [] },
    { mobility: "walks" },
    { recentTripsDaysAgo: [57] },
  ])("none comes from %j", (told) => {
    expect(guide(told).overlays).toEqual([]);
  });
  test("stand in the order of the table, MULTILEG however far apart the legs are", () => {
    const all = rows.reduce<Partial<Answers>>((sum, [, told]) => ({ ...sum, ...told }), {});
    const legs = [{ durationMinutes: 300 }, { durationMinutes: 300 }];
    expect(assess(adult(all), toJourney(legs, [2880])).guidance.overlays).toEqual([
      "AC",
      "ASPIRIN",
      "SOCKS_NO",
      "PREG",
      "CAST",
      "SEATED_ONLY",
      "MULTILEG",
      "CUMULATIVE",
    ]);
  });
});

describe("disagreements", () => {
  test.each<[string, Partial<Answers>, number]>([
    ["ageAlone", { ageYears: 61 }, 240],
    ["combinedPillAlone", { contraception: "combined" }, 240],
    ["hrtAlone", { hrt: "oral" }, 240],
    ["pregnancyAlone", { pregnancy: { weeks: 20, babies: 1 } }, 240],
    ["severeObesityAlone", { bmi: 40 }, 240],
  ])("%s: shown alone, not with another factor, not on a shorter journey", (id, told, minutes) => {
    expect(conflictsOf(told, minutes)).toContain(id);
    expect(conflictsOf({ ...told, familyClot: "yes" }, minutes)).not.toContain(id);
    expect(conflictsOf({ ...told, cancer: "yes" }, minutes)).not.toContain(id);
    expect(conflictsOf(told, minutes - 1)).not.toContain(id);
  });
  test.each<[string, Partial<Answers>, Partial<Answers>]>([
    ["hrtPatch", { hrt: "transdermal" }, { hrt: "oral" }],
    [
      "pregnancyAndObesity",
      { pregnancy: { weeks: 20, babies: 1 }, bmi: 30 },
      { pregnancy: { weeks: 20, babies: 1 }, bmi: 29.9 },
    ],
    [
      "pregnancyAndObesity",
      { pregnancy: { weeks: 20, babies: 1 }, toldObese: "yes" },
      { pregnancy: { weeks: 20, babies: 1 }, toldObese: "notSure" },
    ],
    ["bmiExactly30", { bmi: 29.95 }, { bmi: 30.1 }],
    ["clotWithPassingCause", { previousClot: "notSure" }, { previousClot: "no" }],
    ["operation29To42Days", operation("chest")(29), operation("chest")(28)],
    ["operation29To42Days", operation("chest")(42), operation("keyhole")(42)],
    ["operation43To90Days", operation("chest")(43), operation("cancer")(43)],
    ["operation43To90Days", operation("chest")(90), operation("chest")(91)],
    ["jointReplacementWait", operation("hipOrKneeReplacement")(83), operation("hipOrKneeReplacement")(84)],
    ["birthOverSixWeeks", { birthDaysAgo: 43 }, { birthDaysAgo: 42 }],
    ["cast", { cast: { fittedHoursAgo: 99 } }, {}],
    ["ageAndObesity", { ageYears: 63, bmi: 31 }, { ageYears: 60, bmi: 31 }],
    ["ageAndObesity", { ageYears: 63, toldObese: "yes" }, { ageYears: 63, toldObese: "yes", hrt: "oral" }],
    ["aspirin", { aspirin: "yes" }, { familyClot: "yes" }],
    ["bloodThinner", { cancer: "yes" }, { familyClot: "yes" }],
  ])("%s: with %j, not with %j", (id, told, other) => {
    expect(conflictsOf(told)).toContain(id);
    expect(conflictsOf(other)).not.toContain(id);
  });
  test("journeys of 3 to 4 hours, and of exactly 4, where it matters", () => {
    const at = (minutes: number, told: Partial<Answers>) => conflictsOf(told, minutes);
    expect([179, 180, 239, 240].map((n) => at(n, { cancer: "yes" }).includes("threeToFourHours"))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(at(200, {})).not.toContain("threeToFourHours");
    expect([239, 240, 241].map((n) => at(n, { hrt: "oral" }).includes("exactlyFourHours"))).toEqual([
      false,
      true,
      false,
    ]);
    expect(at(240, {})).not.toContain("exactlyFourHours");
  });
  test("what concerns everyone, from the length at which it does", () => {
    expect(conflictsOf({}, 179)).toEqual(["exercise"]);
    expect(conflictsOf({}, 180)).toEqual(["walking", "water", "exercise"]);
    expect(conflictsOf({}, 240)).toEqual(["walking", "water", "howLongAfter", "exercise"]);
  });
});

describe("what the timeline needs to know", () => {
  const constraintsOf = (told: Partial<Answers>) => assess(adult(told), journeyOf(600)).constraints;
  test("nothing, when nothing is told", () => {
    expect(constraintsOf({})).toEqual({
      seatedOnly: false,
      movableAnkles: "both",
      cast: false,
      operation: null,
      pregnant: null,
      shortStature: false,
    });
  });
  test("everything that changes a move", () => {
    const told = {
      mobility: "wheelchair",
      movableAnkles: "left",
      cast: { fittedHoursAgo: 50 },
      operation: { kind: "chest", daysAgo: 400 },
      pregnancy: { weeks: 24.5, babies: 2 },
      heightCm: 159.9,
    } as const;
    expect(constraintsOf(told)).toEqual({
      seatedOnly: true,
      movableAnkles: "left",
      cast: true,
      operation: { kind: "chest", daysAgo: 400 },
      pregnant: { weeks: 24.5 },
      shortStature: true,
    });
    expect(constraintsOf({ heightCm: 160 }).shortStature).toBe(false);
  });
});

describe("the rows behind a guidance", () => {
  test.each<[Partial<Answers>, number, ReturnType<typeof explain>]>([
    [{ symptoms: ["collapse"], cancer: "yes" }, 600, { rules: ["collapse"], advice: null }],
    [{ ageYears: 3, cancer: "yes" }, 600, { rules: ["under18"], advice: null }],
    [{ cancer: "yes" }, 600, { rules: ["cancer"], advice: "majorFactor" }],
    [{ cancer: "yes" }, 100, { rules: ["cancer"], advice: "majorFactorShort" }],
    [{ hrt: "oral", bmi: 30 }, 600, { rules: ["obesity", "oralHrt"], advice: "twoFactors" }],
    [{ hrt: "oral", bmi: 30 }, 100, { rules: ["obesity", "oralHrt"], advice: "twoFactorsShort" }],
    [{ hrt: "oral" }, 600, { rules: ["oralHrt"], advice: "oneFactor" }],
    [{ hrt: "oral" }, 200, { rules: ["oralHrt"], advice: "oneFactorShort" }],
    [{ smoker: "yes", heightCm: 150 }, 600, { rules: ["short", "smoker"], advice: "twoSoftFactors" }],
    [{ smoker: "yes", heightCm: 200 }, 200, { rules: ["tall", "smoker"], advice: "twoSoftFactorsShort" }],
    [{ smoker: "yes" }, 600, { rules: ["smoker"], advice: "noted" }],
    [{ diabetes: "notSure" }, 600, { rules: ["diabetes"], advice: "noted" }],
    [{ bmi: 22 }, 600, { rules: [], advice: "nothing" }],
    [{ ageYears: 50 }, 600, { rules: ["ageOver40"], advice: "onlyStarted" }],
  ])("%j on %i minutes", (told, minutes, rows) => {
    expect(explain(adult(told), journeyOf(minutes))).toEqual(rows);
  });
});
