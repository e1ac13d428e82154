import type { Explanation, Group } from "@/lib/core/advice/assess";
import { OPERATIONS, STOCKING_CAUTIONS, type OperationKind } from "@/lib/core/advice/options";
import type { Answers, Factor } from "@/lib/core/advice/questions";
import type { SourceId } from "@/lib/core/advice/sources";
import { adult } from "./answers";

export const operation = (kind: OperationKind) => (daysAgo: number) => ({ operation: { kind, daysAgo } });

/** Every answer chosen from a list. */
export const CHOICES: readonly (readonly [Factor, Partial<Answers>, string])[] = [
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
/** Yes counts, not sure is a note, no is nothing. */
export const COUNTED = [
  "familyClot",
  "bowelDisease",
  "centralLine",
  "bloodOrKidneyCondition",
  "clotWarningMedicine",
] as const;
/** Yes is weak, not sure is a note, no is nothing. */
export const WEAK = ["smoker", "varicoseVeins"] as const;

/** First match wins. */
export const GROUPS: readonly (readonly [string, Partial<Answers>, number, Group])[] = (() => {
  const MAJOR = { cancer: "yes" } as const;
  const COUNT = { familyClot: "yes" } as const;
  const SOFT = { smoker: "yes" } as const;
  return [
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
})();

/** Told this and nothing else, on one leg. */
export const OVERLAID: readonly (readonly [string, Partial<Answers>])[] = [
  ["AC", { anticoagulant: "yes" }],
  ["AC", { anticoagulant: "notSure" }],
  ["ASPIRIN", { aspirin: "yes" }],
  ...STOCKING_CAUTIONS.map((caution): readonly [string, Partial<Answers>] => [
    "SOCKS_NO",
    { stockingCautions: [caution] },
  ]),
  ["PREG", { pregnancy: { weeks: 0, babies: 1 } }],
  ["CAST", { cast: { fittedHoursAgo: 0, side: "left" }, legs: {} }],
  ["SEATED_ONLY", { mobility: "cannotWalkUnaided" }],
  ["SEATED_ONLY", { mobility: "wheelchair" }],
  ["SEATED_ONLY", { legInjuryDaysAgo: 60 }],
  ["SEATED_ONLY", { operation: { kind: "legOrFoot", daysAgo: 90 } }],
  ["SEATED_ONLY", { legs: { right: { ankle: "free", weight: "none", absent: false } } }],
  ["SEATED_ONLY", { legs: { left: { ankle: "free", weight: "notSure", absent: false } } }],
  ["SOCKS_NO", { paralysisDaysAgo: 0, legs: {} }],
  ["SOCKS_NO", { paralysisDaysAgo: 36500, legs: {} }],
  ["CUMULATIVE", { recentTripsDaysAgo: [400, 56] }],
];

/** Gives no overlay. */
export const NOT_OVERLAID: readonly Partial<Answers>[] = [
  { aspirin: "notSure" },
  { anticoagulant: "no", aspirin: "no" },
  { stockingCautions: [] },
  { mobility: "walks" },
  { legInjuryDaysAgo: 61 },
  { legInjuryDaysAgo: 5, legs: {} },
  { operation: { kind: "legOrFoot", daysAgo: 91 } },
  { legs: { left: { ankle: "fixed", weight: "full", absent: true } } },
  { recentTripsDaysAgo: [57] },
];

/** Shown alone, from 4 hours; not with another factor, and not for what hardly differs. */
export const ALONE: readonly (readonly [string, Partial<Answers>, ...Partial<Answers>[]])[] = [
  ["ageAlone", { ageYears: 61 }, { ageYears: 60 }],
  [
    "combinedPillAlone",
    { contraception: "combined" },
    { contraception: "progestogen" },
    { contraception: "none" },
  ],
  ["hrtAlone", { hrt: "oral" }, { hrt: "transdermal" }, { hrt: "none" }],
  ["pregnancyAlone", { pregnancy: { weeks: 0, babies: 1 } }],
  ["severeObesityAlone", { bmi: 40 }, { bmi: 39.9 }],
];

export const FAMILY = { familyClot: "yes" } as const;
const pregnant = { pregnancy: { weeks: 0, babies: 1 } } as const;
const all = (kinds: readonly OperationKind[], daysAgo: number) =>
  kinds.map((kind) => operation(kind)(daysAgo));
const MAJOR_KINDS = OPERATIONS.filter((kind) => kind !== "keyhole");
const LATE_KINDS = MAJOR_KINDS.filter((kind) => kind !== "cancer" && kind !== "hipOrKneeReplacement");

/** Shown with each of the first, with none of the second, on 8 hours. */
export const DISAGREEMENTS: readonly (readonly [
  string,
  shown: readonly Partial<Answers>[],
  not: readonly Partial<Answers>[],
])[] = [
  ["hrtPatch", [{ hrt: "transdermal" }], [{ hrt: "oral" }, { hrt: "none" }]],
  [
    "pregnancyAndObesity",
    [
      { ...pregnant, bmi: 30 },
      { ...pregnant, toldObese: "yes" },
    ],
    [
      { ...pregnant, ...FAMILY, bmi: 29.9 },
      { ...pregnant, ...FAMILY, toldObese: "notSure" },
      { ...pregnant, ...FAMILY, toldObese: "no" },
      { ...pregnant, ...FAMILY, toldObese: "yes", bmi: 24 },
      { ...pregnant, ...FAMILY },
      { ...FAMILY, bmi: 30 },
      { ...FAMILY, toldObese: "yes" },
    ],
  ],
  ["walking", [{}, { mobility: "walks" }], [{ mobility: "wheelchair" }, { mobility: "cannotWalkUnaided" }]],
  ["bmiExactly30", [{ bmi: 29.95 }], [{ bmi: 30.1 }, { bmi: 29.9 }]],
  [
    "clotWithPassingCause",
    [{ previousClot: "yes" }, { previousClot: "notSure" }],
    [{ previousClot: "no", cancer: "yes" }, { cancer: "yes" }],
  ],
  [
    "flyingAfterClot",
    [
      { previousClot: "yes", previousClotDaysAgo: 0 },
      { previousClot: "notSure", previousClotDaysAgo: 27 },
    ],
    [
      { previousClot: "yes", previousClotDaysAgo: 28 },
      { previousClot: "yes" },
      { previousClot: "no", previousClotDaysAgo: 5 },
    ],
  ],
  [
    "operation29To42Days",
    [...all(MAJOR_KINDS, 29), ...all(MAJOR_KINDS, 42)],
    [
      ...all(MAJOR_KINDS, 28),
      ...all(MAJOR_KINDS, 43),
      { ...operation("keyhole")(30), cancer: "yes" },
      { cancer: "yes" },
    ],
  ],
  [
    "operation43To90Days",
    [...all(LATE_KINDS, 43), ...all(LATE_KINDS, 90)],
    [
      ...all(LATE_KINDS, 42),
      ...all(LATE_KINDS, 91),
      ...all(["keyhole", "hipOrKneeReplacement", "cancer"], 43),
    ],
  ],
  [
    "simpleAbdominalDays",
    [operation("simpleAbdominal")(0), operation("simpleAbdominal")(9)],
    [
      operation("simpleAbdominal")(10),
      ...all(
        OPERATIONS.filter((kind) => kind !== "simpleAbdominal"),
        5,
      ),
    ],
  ],
  [
    "legOperationWait",
    [operation("legOrFoot")(0), operation("legOrFoot")(42)],
    [
      operation("legOrFoot")(43),
      ...all(
        OPERATIONS.filter((kind) => kind !== "legOrFoot"),
        40,
      ),
    ],
  ],
  [
    "jointReplacementWait",
    [operation("hipOrKneeReplacement")(0), operation("hipOrKneeReplacement")(89)],
    [
      operation("hipOrKneeReplacement")(90),
      ...all(
        OPERATIONS.filter((kind) => kind !== "hipOrKneeReplacement"),
        40,
      ),
    ],
  ],
  [
    "birthOverSixWeeks",
    [{ birthDaysAgo: 43 }, { birthDaysAgo: 84 }],
    [{ birthDaysAgo: 42 }, { birthDaysAgo: 85 }],
  ],
  [
    "cast",
    [{ cast: { fittedHoursAgo: 0, side: "left" } }, { cast: { fittedHoursAgo: 99, side: "both" } }],
    [{}],
  ],
  [
    "ageAndObesity",
    [
      { ageYears: 61, bmi: 30 },
      { ageYears: 61, toldObese: "yes" },
    ],
    [
      { ageYears: 60, bmi: 30, ...FAMILY },
      { ageYears: 60, toldObese: "yes", ...FAMILY },
      { ageYears: 61, bmi: 29.9, ...FAMILY },
      { ageYears: 61, toldObese: "notSure", ...FAMILY },
      { ageYears: 61, toldObese: "no", ...FAMILY },
      { ageYears: 61, toldObese: "yes", bmi: 24, ...FAMILY },
      { ageYears: 61, ...FAMILY },
      { ageYears: 61, bmi: 30, ...FAMILY },
      { ageYears: 61, toldObese: "yes", ...FAMILY },
      { ageYears: 61, bmi: 30, cancer: "yes" },
      { ageYears: 61, toldObese: "yes", cancer: "yes" },
    ],
  ],
  [
    "aspirin",
    [{ aspirin: "yes" }, { cancer: "yes" }],
    [FAMILY, {}, { aspirin: "no" }, { aspirin: "notSure" }],
  ],
  ["bloodThinner", [{ cancer: "yes" }], [FAMILY, {}]],
];

/** The rows behind a guidance. */
export const EXPLAINED: readonly (readonly [Partial<Answers>, number, Explanation])[] = [
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
  [
    { hrt: "oral", smoker: "yes", varicoseVeins: "yes" },
    600,
    { rules: ["oralHrt", "smoker", "varicoseVeins"], advice: "oneFactor" },
  ],
  [
    { hrt: "oral", smoker: "yes", varicoseVeins: "yes" },
    200,
    { rules: ["oralHrt", "smoker", "varicoseVeins"], advice: "oneFactorShort" },
  ],
  [
    { cast: { fittedHoursAgo: 1, side: "left" } },
    119,
    { rules: ["castWaitShort", "cast"], advice: "majorFactorShort" },
  ],
  [
    { cast: { fittedHoursAgo: 1, side: "left" } },
    120,
    { rules: ["castWaitLong", "cast"], advice: "majorFactorShort" },
  ],
];

/** The rows behind an operation, by its kind and day, on a journey of 8 hours unless said. */
export const OPERATED: readonly (readonly [
  OperationKind,
  daysAgo: number,
  rules: string,
  minutes?: number,
])[] = [
  ["keyhole", 0, "keyholeWait keyholeOperation"],
  ["keyhole", 30, "keyholeOperation"],
  ["simpleAbdominal", 0, "simpleAbdominalWait operationMonth"],
  ["complicatedAbdominal", 0, "complicatedAbdominalWait operationMonth"],
  ["chest", 0, "chestWait operationMonth"],
  ["lung", 0, "lungWait operationMonth"],
  ["lung", 43, "lungWait operationThreeMonths"],
  ["lung", 90, "operationThreeMonths"],
  ["brain", 0, "brainWait operationMonth"],
  ["legOrFoot", 0, "otherOperationWait operationMonth"],
  ["legOrFoot", 43, "operationThreeMonths"],
  ["hipOrKneeReplacement", 0, "jointWaitLong operationMonth"],
  ["hipOrKneeReplacement", 0, "jointWaitLong operationMonth", 240],
  ["hipOrKneeReplacement", 0, "jointWaitShort operationMonth", 239],
  ["hipOrKneeReplacement", 28, "jointWaitLong operationMonth"],
  ["hipOrKneeReplacement", 42, "jointWaitLong operationSixWeeks"],
  ["hipOrKneeReplacement", 43, "jointWaitLong jointOrCancerOperation"],
  ["cancer", 0, "otherOperationWait operationMonth"],
  ["cancer", 28, "operationMonth"],
  ["cancer", 29, "operationSixWeeks"],
  ["otherMajor", 0, "otherOperationWait operationMonth"],
  ["keyhole", 20, "keyholeOperation", 200],
  ["hipOrKneeReplacement", 20, "jointWaitShort operationMonth", 200],
  ["simpleAbdominal", 20, "operationMonth", 200],
  ["complicatedAbdominal", 20, "operationMonth", 200],
  ["chest", 20, "operationMonth", 200],
  ["lung", 20, "lungWait operationMonth", 200],
  ["brain", 20, "brainWait operationMonth", 200],
  ["legOrFoot", 20, "operationMonth", 200],
  ["cancer", 20, "operationMonth", 200],
  ["otherMajor", 20, "operationMonth", 200],
];

/** Each length, and which disagreements of these stand there. */
export const BY_LENGTH: readonly (readonly [
  string,
  Partial<Answers>,
  readonly number[],
  readonly string[],
])[] = [
  ["threeToFourHours", { cancer: "yes" }, [179, 180, 239, 240], ["180", "239"]],
  ["threeToFourHours", {}, [180, 239], []],
  ["threeToFourHours", { hrt: "oral" }, [179, 180, 239, 240], ["180", "239"]],
  ["threeToFourHours", { smoker: "yes" }, [180, 239], []],
  ["fourToSixHours", { hrt: "oral" }, [239, 240, 360, 361], ["240", "360"]],
  ["fourToSixHours", { smoker: "yes", heightCm: 195 }, [240, 360], []],
  ["fourToSixHours", { hrt: "oral", bmi: 30 }, [240, 360], []],
  ["fourToSixHours", { hrt: "oral", cancer: "yes" }, [240, 360], []],
  ["exactlyFourHours", { hrt: "oral" }, [239, 240, 241], ["240"]],
  ["exactlyFourHours", { cancer: "yes" }, [239, 240, 241], ["240"]],
  ["exactlyFourHours", {}, [240], []],
  ["clotWithPassingCause", { previousClot: "yes" }, [179, 180], ["180"]],
  ["operation29To42Days", operation("chest")(30), [179, 180], ["180"]],
  ["pregnancyAndObesity", { ...pregnant, bmi: 30 }, [179, 180], ["180"]],
  ["pregnancyAndObesity", { ...pregnant, bmi: 30, cancer: "yes" }, [179, 180], ["180"]],
  ["pregnancyAndObesity", { ...pregnant, toldObese: "yes" }, [179, 180], ["180"]],
  ["pregnancyAndObesity", { ...pregnant, toldObese: "yes", cancer: "yes" }, [179, 180], ["180"]],
  ["ageAndObesity", { ageYears: 61, bmi: 30 }, [179, 180], ["180"]],
  ["ageAndObesity", { ageYears: 61, toldObese: "yes" }, [179, 180], ["180"]],
  ["walking", {}, [179, 180, 1500], ["180", "1500"]],
  ["water", {}, [179, 180, 1500], ["180", "1500"]],
  ["alcohol", {}, [179, 180, 1500], ["180", "1500"]],
  ["howLongAfter", {}, [239, 240, 1500], ["240", "1500"]],
  ["exercise", {}, [20, 1500], ["20", "1500"]],
];

const WHEELCHAIR = { mobility: "wheelchair" } as const;
const BROKEN = { cast: { fittedHoursAgo: 240, side: "left" } } as const;
/** Mobility, a cast and paralysis are one matter. */
export const MERGED: readonly (readonly [Partial<Answers>, readonly string[]])[] = [
  [{ ...WHEELCHAIR, ...BROKEN }, ["MAJOR cast"]],
  [{ ...WHEELCHAIR, paralysisDaysAgo: 90 }, ["MAJOR paralysisDaysAgo"]],
  [{ ...WHEELCHAIR, paralysisDaysAgo: 91 }, ["COUNT paralysisDaysAgo"]],
  [{ ...WHEELCHAIR, paralysisDaysAgo: 91, ...BROKEN }, ["MAJOR cast", "COUNT paralysisDaysAgo"]],
  [{ toldObese: "yes", bmi: 24 }, []],
  [{ toldObese: "notSure", bmi: 24 }, []],
];

const HIP = adult({ operation: { kind: "hipOrKneeReplacement", daysAgo: 60 } });
const PLASTER = adult({ cast: { fittedHoursAgo: 30, side: "right" } });
/** The wait after a hip follows the journey, that of a cast the longest leg. Legs and layovers by turns, in minutes. */
export const WAITS: readonly (readonly [string, Answers, minutes: readonly number[], Group])[] = [
  ["a hip, legs together", HIP, [119, 60, 119, 60, 119], "CLEAR"],
  ["a hip, legs apart", HIP, [119, 240, 119, 240, 119], "ASK"],
  ["a cast, short legs together", PLASTER, [119, 60, 119, 60, 119], "PLAN"],
  ["a cast, one leg of two hours", PLASTER, [119, 60, 120], "CLEAR"],
];

/** Whether a source is named for a factor: alone, and together with another that counts. */
export const NAMED: readonly (readonly [
  Factor,
  Partial<Answers>,
  SourceId,
  alone: boolean,
  together: boolean,
])[] = [
  ["pregnancy", { pregnancy: { weeks: 12, babies: 1 } }, "ASH2018", false, true],
  ["hrt", { hrt: "oral" }, "ASH2018", false, true],
  ["bmi", { bmi: 31 }, "ASH2018", false, true],
  ["toldObese", { toldObese: "yes" }, "ASH2018", false, true],
  ["cancer", { cancer: "yes" }, "ASH2018", true, true],
  ["cast", { cast: { fittedHoursAgo: 99, side: "left" } }, "ASH2018", false, false],
  ["clottingDisorder", { clottingDisorder: "strong" }, "ASH2018", false, false],
  ["ageYears", { ageYears: 70 }, "ASH2018", false, false],
  ["contraception", { contraception: "combined" }, "ASH2018", false, false],
  ["ageYears", { ageYears: 70 }, "CUH", true, true],
  ["operation", operation("brain")(3), "NHSSURGERY", false, false],
  ["operation", operation("brain")(3), "NHS2615", true, true],
  ["operation", operation("lung")(60), "NHSSURGERY", false, false],
  ["operation", operation("lung")(60), "NHSINFORM", true, true],
  ["operation", operation("hipOrKneeReplacement")(60), "NHSSURGERY", false, false],
  ["operation", operation("hipOrKneeReplacement")(60), "NHS2615", true, true],
  ["operation", operation("otherMajor")(28), "BSH2011", true, true],
  ["operation", operation("otherMajor")(29), "BSH2011", false, false],
];
