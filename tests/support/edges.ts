import type { Answers, Factor } from "@/lib/core/advice/questions";
import type { OperationKind } from "@/lib/core/advice/options";

type Told = (n: number) => Partial<Answers>;

const operation =
  (kind: OperationKind): Told =>
  (daysAgo) => ({ operation: { kind, daysAgo } });
const cast: Told = (fittedHoursAgo) => ({ cast: { fittedHoursAgo, side: "left" } });
const pregnant =
  (babies: number): Told =>
  (weeks) => ({ pregnancy: { weeks, babies } });

/** The day before, the day itself and the day after, for every window; "-" gives no reason. Journeys: 8 hours. */
export const EDGES: readonly (readonly [
  name: string,
  Factor,
  Told,
  edges: string,
  journeyMinutes?: number,
])[] = [
  ["age", "ageYears", (ageYears) => ({ ageYears }), "17 MINOR, 18 -, 40 -, 41 NOTE, 60 NOTE, 61 COUNT"],
  [
    "BMI",
    "bmi",
    (bmi) => ({ bmi }),
    "24.94 -, 24.95 NOTE, 29.9 NOTE, 29.94 NOTE, 29.95 COUNT, 30 COUNT, 40 COUNT",
  ],
  [
    "height",
    "heightCm",
    (heightCm) => ({ heightCm }),
    "159 SOFT, 159.9 SOFT, 160 -, 190 -, 190.1 SOFT, 191 SOFT",
  ],
  [
    "a clot",
    "previousClot",
    (n) => ({ previousClot: "yes", previousClotDaysAgo: n }),
    "0 CLEAR MAJOR, 27 CLEAR MAJOR, 28 MAJOR, 29 MAJOR, 36500 MAJOR",
  ],
  [
    "a clot one is not sure of",
    "previousClot",
    (n) => ({ previousClot: "notSure", previousClotDaysAgo: n }),
    "27 CLEAR MAJOR, 28 MAJOR",
  ],
  ["days without a clot", "previousClot", (n) => ({ previousClot: "no", previousClotDaysAgo: n }), "5 -"],
  [
    "keyhole",
    "operation",
    operation("keyhole"),
    "0 CLEAR COUNT, 1 CLEAR COUNT, 2 COUNT, 59 COUNT, 60 COUNT, 61 -",
  ],
  [
    "simple abdominal",
    "operation",
    operation("simpleAbdominal"),
    "4 CLEAR MAJOR, 5 MAJOR, 28 MAJOR, 29 MAJOR, 42 MAJOR, 43 COUNT, 90 COUNT, 91 -",
  ],
  [
    "complicated abdominal",
    "operation",
    operation("complicatedAbdominal"),
    "9 CLEAR MAJOR, 10 MAJOR, 42 MAJOR, 43 COUNT, 90 COUNT, 91 -",
  ],
  ["chest", "operation", operation("chest"), "13 CLEAR MAJOR, 14 MAJOR, 42 MAJOR, 43 COUNT, 90 COUNT, 91 -"],
  [
    "part of a lung",
    "operation",
    operation("lung"),
    "0 CLEAR MAJOR, 42 CLEAR MAJOR, 43 CLEAR COUNT, 89 CLEAR COUNT, 90 COUNT, 91 -",
  ],
  ["brain", "operation", operation("brain"), "41 CLEAR MAJOR, 42 MAJOR, 43 COUNT, 90 COUNT, 91 -"],
  [
    "a leg or foot",
    "operation",
    operation("legOrFoot"),
    "9 CLEAR MAJOR, 10 MAJOR, 11 MAJOR, 42 MAJOR, 43 COUNT, 90 COUNT, 91 -",
  ],
  [
    "a joint, 4 hours",
    "operation",
    operation("hipOrKneeReplacement"),
    "41 CLEAR MAJOR, 42 CLEAR MAJOR, 43 CLEAR MAJOR, 89 CLEAR MAJOR, 90 MAJOR, 91 -",
    240,
  ],
  [
    "a joint, under 4 hours",
    "operation",
    operation("hipOrKneeReplacement"),
    "41 CLEAR MAJOR, 42 MAJOR, 43 MAJOR, 90 MAJOR, 91 -",
    239,
  ],
  [
    "a cancer operation",
    "operation",
    operation("cancer"),
    "9 CLEAR MAJOR, 10 MAJOR, 42 MAJOR, 43 MAJOR, 90 MAJOR, 91 -",
  ],
  [
    "another major operation",
    "operation",
    operation("otherMajor"),
    "9 CLEAR MAJOR, 10 MAJOR, 42 MAJOR, 43 COUNT, 90 COUNT, 91 -",
  ],
  ["a cast, under 2 hours", "cast", cast, "0 CLEAR MAJOR, 23 CLEAR MAJOR, 24 MAJOR, 47 MAJOR", 119],
  ["a cast, 2 hours", "cast", cast, "24 CLEAR MAJOR, 47 CLEAR MAJOR, 48 MAJOR, 9000 MAJOR", 120],
  ["a leg injury", "legInjuryDaysAgo", (n) => ({ legInjuryDaysAgo: n }), "0 COUNT, 60 COUNT, 61 -"],
  ["one baby", "pregnancy", pregnant(1), "0 COUNT, 32 COUNT, 35.99 COUNT, 36 CLEAR COUNT, 44 CLEAR COUNT"],
  ["twins", "pregnancy", pregnant(2), "31.99 COUNT, 32 CLEAR COUNT, 36 CLEAR COUNT"],
  ["a birth", "birthDaysAgo", (n) => ({ birthDaysAgo: n }), "0 MAJOR, 42 MAJOR, 43 COUNT, 84 COUNT, 85 -"],
  [
    "paralysis",
    "paralysisDaysAgo",
    (n) => ({ paralysisDaysAgo: n }),
    "0 MAJOR, 90 MAJOR, 91 COUNT, 36500 COUNT",
  ],
  ["a stroke", "strokeDaysAgo", (n) => ({ strokeDaysAgo: n }), "9 CLEAR, 10 -, 11 -"],
  [
    "a heart attack",
    "heartAttackDaysAgo",
    (n) => ({ heartAttackDaysAgo: n }),
    "0 CLEAR COUNT, 41 CLEAR COUNT, 42 COUNT, 43 -",
  ],
  ["a hospital stay", "hospitalDaysAgo", (n) => ({ hospitalDaysAgo: n }), "0 COUNT, 90 COUNT, 91 -"],
  ["bed rest", "bedRestDaysAgo", (n) => ({ bedRestDaysAgo: n }), "0 COUNT, 60 COUNT, 61 -"],
  ["a surface clot", "surfaceClotDaysAgo", (n) => ({ surfaceClotDaysAgo: n }), "0 COUNT, 90 COUNT, 91 -"],
  ["IVF", "ivfDaysAgo", (n) => ({ ivfDaysAgo: n }), "0 COUNT, 42 COUNT, 43 -"],
  ["an infection", "infectionDaysAgo", (n) => ({ infectionDaysAgo: n }), "0 SOFT, 28 SOFT, 29 -"],
  ["another trip", "recentTripsDaysAgo", (n) => ({ recentTripsDaysAgo: [n] }), "0 SOFT, 28 SOFT, 29 -"],
];
