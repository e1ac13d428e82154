// Longer than most: a table, a row an exercise.

import type { Cited } from "../advice/sources";

/** Where a move may be done: B belt on, seated, any phase; C seated in cruise, with some room; U up, sign off. */
export type Where = "B" | "C" | "U";

/** What a move asks of each leg that does it; `meets` of sets.ts says when a leg can give it (DESIGN 4). */
export type Need =
  /** An ankle that moves as usual. */
  | "freeAnkle"
  /** The leg may carry the whole body. */
  | "fullWeight"
  /** A foot, on an ankle that is not weak: it may be in a cast. */
  | "foot"
  /** A leg that may be lifted: there, in no cast, and bearing full weight. */
  | "lift"
  /** A weak ankle in no cast, and somebody on the flight who moves it. */
  | "helper";

/** What rules a move out for a traveller, whichever leg does it; `mayDo` of sets.ts says when each holds. */
export type RuledOut =
  | "seatedOnly"
  | "pregnant"
  /** Any operation still healing; of the trunk (belly, chest or unknown place); hip or knee replacement. */
  | "operation"
  | "trunkOperation"
  | "hipOrKnee";

/** Muscles and stretches, standard anatomy; words under `moves.muscles`. */
export const MUSCLES = [
  "shin",
  "toeLifters",
  "calfStretch",
  "soleus",
  "gastrocnemius",
  "sole",
  "toeBenders",
  "ankleSides",
  "hipBenders",
  "quadriceps",
  "adductors",
  "gluteals",
  "breathing",
  "hipStretch",
  "backStretch",
  "shoulders",
  "neck",
  "passive",
  "trunk",
] as const;
export type Muscle = (typeof MUSCLES)[number];

/** Who skips or changes a move (EVIDENCE 5.2, last column); words under `moves.who`. */
export const WHO = [
  "cast",
  "weakAnkle",
  "fixedAnkle",
  "noWeight",
  "noFoot",
  "shortLegs",
  "pregnant",
  "hipOrKnee",
  "tray",
  "trunkOperation",
  "tightRow",
  "sciatica",
  "pressureSores",
  "dizzy",
  "operation",
  "glaucoma",
  "signOn",
  "balance",
  "seatedOnly",
  "trolley",
  "newInjury",
  "signLeg",
  "spasm",
  "calfAtRest",
  "pain",
] as const;
/** What they do instead, when it is not another move; words under `moves.then`. */
export const THEN = [
  "support",
  "light",
  "toesFree",
  "trayUp",
  "leaveOut",
  "halfRange",
  "armrests",
  "stop",
  "later",
  "seatedSet",
  "help",
  "ownPlan",
  "carePlan",
] as const;
export type Change = {
  readonly who: (typeof WHO)[number];
  readonly then: (typeof THEN)[number] | `X${number}`;
};

export type Exercise = {
  /** Seconds one repetition takes at catalogue tempo, hold and release included. */
  readonly secondsPerRepetition: number;
  /** The catalogue dose: repetitions, of each side when done one side at a time. */
  readonly repetitions: number;
  /** How long each repetition is held, in seconds; 0 for a flowing move. */
  readonly holdSeconds: number;
  /** Done one side at a time: both sides take twice the time. */
  readonly eachSide: boolean;
  readonly where: Where;
  /** What each leg that does it must give; none for a move that any body sitting may do. */
  readonly needs: readonly Need[];
  readonly ruledOutBy: readonly RuledOut[];
  readonly muscles: readonly Muscle[];
  readonly changes: readonly Change[];
  /** Pleasant, but no pump: such a move stands in no set. */
  readonly comfortOnly?: true;
  /** Who publishes the move or its dose, or measured what it does. */
  readonly sources: Cited;
};

/**
 * The catalogue: every move, its dose and tempo, where it may be done and what rules it out (EVIDENCE 5.2).
 * Names and steps are in the messages, namespace `exercises`, under the same codes. Codes are never reused.
 */
export const EXERCISES = {
  // Toe lifts
  X1: {
    secondsPerRepetition: 4.5,
    repetitions: 10,
    holdSeconds: 3,
    eachSide: false,
    where: "B",
    needs: ["freeAnkle"],
    ruledOutBy: [],
    muscles: ["shin", "toeLifters", "calfStretch"],
    changes: [
      { who: "cast", then: "X20" },
      { who: "weakAnkle", then: "X19" },
      { who: "fixedAnkle", then: "X20" },
      { who: "shortLegs", then: "support" },
    ],
    sources: ["KROPP2018", "NHSTRAVEL", "CPA", "QANTAS2020"],
  },
  // Heel lifts
  X2: {
    secondsPerRepetition: 4.5,
    repetitions: 10,
    holdSeconds: 1,
    eachSide: false,
    where: "B",
    needs: ["freeAnkle", "fullWeight"],
    ruledOutBy: [],
    muscles: ["soleus", "gastrocnemius"],
    changes: [
      { who: "cast", then: "X20" },
      { who: "weakAnkle", then: "X19" },
      { who: "fixedAnkle", then: "X20" },
      { who: "noWeight", then: "X20" },
      { who: "shortLegs", then: "support" },
    ],
    sources: ["KROPP2018", "NHSTRAVEL"],
  },
  // Heel-toe rock
  X3: {
    secondsPerRepetition: 2,
    repetitions: 20,
    holdSeconds: 0,
    eachSide: false,
    where: "B",
    needs: ["freeAnkle", "fullWeight"],
    ruledOutBy: [],
    muscles: ["soleus", "gastrocnemius", "shin"],
    changes: [
      { who: "cast", then: "X20" },
      { who: "weakAnkle", then: "X19" },
      { who: "fixedAnkle", then: "X20" },
      { who: "noWeight", then: "X20" },
      { who: "shortLegs", then: "support" },
    ],
    sources: ["QANTAS2020", "OLYMPIC", "FITTOFLY"],
  },
  // Push-downs
  X4: {
    secondsPerRepetition: 10,
    repetitions: 5,
    holdSeconds: 5,
    eachSide: false,
    where: "B",
    needs: ["freeAnkle", "fullWeight"],
    ruledOutBy: [],
    muscles: ["soleus", "gastrocnemius", "sole"],
    changes: [
      { who: "cast", then: "X20" },
      { who: "weakAnkle", then: "X19" },
      { who: "fixedAnkle", then: "X20" },
      { who: "noWeight", then: "X20" },
      { who: "pregnant", then: "light" },
      { who: "hipOrKnee", then: "light" },
      { who: "shortLegs", then: "support" },
    ],
    sources: ["HITOS2007", "KROPP2018", "TSUDA2017"],
  },
  // Toe curls
  X5: {
    secondsPerRepetition: 6,
    repetitions: 6,
    holdSeconds: 3,
    eachSide: false,
    where: "B",
    needs: ["foot"],
    ruledOutBy: [],
    muscles: ["toeBenders", "sole"],
    changes: [
      { who: "cast", then: "toesFree" },
      { who: "weakAnkle", then: "leaveOut" },
      { who: "noFoot", then: "leaveOut" },
    ],
    sources: ["KROPP2018"],
  },
  // Ankle circles: four each way
  X6: {
    secondsPerRepetition: 2.5,
    repetitions: 8,
    holdSeconds: 0,
    eachSide: true,
    where: "C",
    needs: ["freeAnkle"],
    ruledOutBy: [],
    muscles: ["shin", "soleus", "ankleSides"],
    changes: [
      { who: "cast", then: "X5" },
      { who: "weakAnkle", then: "X19" },
      { who: "fixedAnkle", then: "X20" },
    ],
    sources: ["QANTAS2020", "EMIRATES", "OLYMPIC", "FITTOFLY", "TENVOLUNTEERS"],
  },
  // Knee lifts
  X7: {
    secondsPerRepetition: 4,
    repetitions: 5,
    holdSeconds: 0,
    eachSide: true,
    where: "C",
    needs: ["lift"],
    ruledOutBy: ["hipOrKnee", "trunkOperation"],
    muscles: ["hipBenders", "quadriceps"],
    changes: [
      { who: "tray", then: "trayUp" },
      { who: "cast", then: "leaveOut" },
      { who: "noWeight", then: "leaveOut" },
      { who: "noFoot", then: "leaveOut" },
      { who: "hipOrKnee", then: "leaveOut" },
      { who: "trunkOperation", then: "leaveOut" },
    ],
    sources: ["QANTAS2020", "OLYMPIC"],
  },
  // Straight-leg flex
  X8: {
    secondsPerRepetition: 4,
    repetitions: 5,
    holdSeconds: 3,
    eachSide: true,
    where: "C",
    needs: ["freeAnkle", "lift"],
    ruledOutBy: [],
    muscles: ["quadriceps", "shin", "calfStretch"],
    changes: [
      { who: "tightRow", then: "halfRange" },
      { who: "cast", then: "X9" },
      { who: "weakAnkle", then: "X9" },
      { who: "fixedAnkle", then: "X9" },
      { who: "noWeight", then: "X9" },
      { who: "sciatica", then: "leaveOut" },
    ],
    sources: ["FINAVIA2017", "OURS2026"],
  },
  // Thigh squeeze
  X9: {
    secondsPerRepetition: 8,
    repetitions: 5,
    holdSeconds: 5,
    eachSide: false,
    where: "B",
    needs: [],
    ruledOutBy: [],
    muscles: ["quadriceps", "adductors"],
    changes: [{ who: "pregnant", then: "light" }],
    sources: ["EMIRATES"],
  },
  // Seat squeeze
  X10: {
    secondsPerRepetition: 8,
    repetitions: 5,
    holdSeconds: 5,
    eachSide: false,
    where: "B",
    needs: [],
    ruledOutBy: [],
    muscles: ["gluteals"],
    changes: [
      { who: "pressureSores", then: "armrests" },
      { who: "pregnant", then: "light" },
    ],
    sources: ["EMIRATES", "OLYMPIC"],
  },
  // Breath and pump
  X11: {
    secondsPerRepetition: 9,
    repetitions: 4,
    holdSeconds: 0,
    eachSide: false,
    where: "B",
    needs: ["freeAnkle", "fullWeight"],
    ruledOutBy: [],
    muscles: ["breathing", "soleus", "shin"],
    changes: [
      { who: "dizzy", then: "stop" },
      { who: "cast", then: "leaveOut" },
      { who: "weakAnkle", then: "leaveOut" },
      { who: "fixedAnkle", then: "leaveOut" },
      { who: "noWeight", then: "leaveOut" },
      { who: "shortLegs", then: "support" },
    ],
    sources: ["KWON2003"],
  },
  // Knee to chest
  X12: {
    secondsPerRepetition: 20,
    repetitions: 5,
    holdSeconds: 15,
    eachSide: true,
    where: "C",
    needs: ["lift"],
    ruledOutBy: ["pregnant", "operation"],
    muscles: ["hipStretch", "backStretch"],
    changes: [
      { who: "tightRow", then: "leaveOut" },
      { who: "pregnant", then: "leaveOut" },
      { who: "operation", then: "leaveOut" },
      { who: "cast", then: "leaveOut" },
      { who: "noWeight", then: "leaveOut" },
      { who: "noFoot", then: "leaveOut" },
    ],
    comfortOnly: true,
    sources: ["QANTAS2020", "OLYMPIC"],
  },
  // Forward fold
  X13: {
    secondsPerRepetition: 20,
    repetitions: 1,
    holdSeconds: 15,
    eachSide: false,
    where: "C",
    needs: [],
    ruledOutBy: ["pregnant", "operation"],
    muscles: ["backStretch"],
    changes: [
      { who: "pregnant", then: "leaveOut" },
      { who: "operation", then: "leaveOut" },
      { who: "glaucoma", then: "leaveOut" },
      { who: "dizzy", then: "leaveOut" },
    ],
    comfortOnly: true,
    sources: ["QANTAS2020", "OLYMPIC"],
  },
  // Shoulders and neck
  X14: {
    secondsPerRepetition: 6,
    repetitions: 5,
    holdSeconds: 0,
    eachSide: false,
    where: "B",
    needs: [],
    ruledOutBy: [],
    muscles: ["shoulders", "neck"],
    changes: [],
    comfortOnly: true,
    sources: ["QANTAS2020"],
  },
  // Tip-toes
  X15: {
    secondsPerRepetition: 4,
    repetitions: 10,
    holdSeconds: 0,
    eachSide: false,
    where: "U",
    needs: ["freeAnkle", "fullWeight"],
    ruledOutBy: ["seatedOnly"],
    muscles: ["gastrocnemius", "soleus"],
    changes: [
      { who: "signOn", then: "later" },
      { who: "balance", then: "seatedSet" },
      { who: "seatedOnly", then: "seatedSet" },
      { who: "cast", then: "leaveOut" },
      { who: "fixedAnkle", then: "leaveOut" },
    ],
    sources: ["GUIDES2001", "LATTIMER2018"],
  },
  // Weight shifts
  X16: {
    secondsPerRepetition: 2,
    repetitions: 20,
    holdSeconds: 0,
    eachSide: false,
    where: "U",
    needs: ["freeAnkle", "fullWeight"],
    ruledOutBy: ["seatedOnly"],
    muscles: ["gastrocnemius", "soleus", "quadriceps"],
    changes: [
      { who: "signOn", then: "later" },
      { who: "balance", then: "seatedSet" },
      { who: "seatedOnly", then: "seatedSet" },
      { who: "cast", then: "leaveOut" },
      { who: "fixedAnkle", then: "leaveOut" },
    ],
    sources: ["LATTIMER2018"],
  },
  // Knee bends
  X17: {
    secondsPerRepetition: 4,
    repetitions: 10,
    holdSeconds: 0,
    eachSide: false,
    where: "U",
    needs: ["fullWeight"],
    ruledOutBy: ["seatedOnly", "hipOrKnee"],
    muscles: ["quadriceps", "gluteals"],
    changes: [
      { who: "signOn", then: "later" },
      { who: "balance", then: "seatedSet" },
      { who: "seatedOnly", then: "seatedSet" },
      { who: "hipOrKnee", then: "leaveOut" },
      { who: "cast", then: "leaveOut" },
    ],
    sources: ["GUIDES2001"],
  },
  // Walk: the whole four minutes
  X18: {
    secondsPerRepetition: 240,
    repetitions: 1,
    holdSeconds: 0,
    eachSide: false,
    where: "U",
    needs: ["fullWeight"],
    ruledOutBy: ["seatedOnly"],
    muscles: ["gastrocnemius", "soleus", "sole", "quadriceps", "gluteals"],
    changes: [
      { who: "signOn", then: "later" },
      { who: "trolley", then: "X15" },
      { who: "seatedOnly", then: "seatedSet" },
    ],
    sources: ["ASMA", "MAYONEWS", "CALF2HOURS"],
  },
  // Assisted pump
  X19: {
    secondsPerRepetition: 2,
    repetitions: 20,
    holdSeconds: 0,
    eachSide: true,
    where: "B",
    needs: ["helper"],
    ruledOutBy: [],
    muscles: ["passive"],
    changes: [
      { who: "cast", then: "X20" },
      { who: "fixedAnkle", then: "leaveOut" },
      { who: "spasm", then: "carePlan" },
      { who: "newInjury", then: "leaveOut" },
      { who: "signLeg", then: "help" },
    ],
    sources: ["LITERATURE", "OURS2026"],
  },
  // Static calf squeeze
  X20: {
    secondsPerRepetition: 8,
    repetitions: 5,
    holdSeconds: 5,
    eachSide: false,
    where: "B",
    needs: ["foot"],
    ruledOutBy: [],
    muscles: ["gastrocnemius", "soleus"],
    changes: [
      { who: "calfAtRest", then: "leaveOut" },
      { who: "weakAnkle", then: "leaveOut" },
      { who: "noFoot", then: "leaveOut" },
      { who: "pain", then: "stop" },
      { who: "pregnant", then: "light" },
    ],
    sources: ["TSUDA2017"],
  },
  // Side-lean
  X21: {
    secondsPerRepetition: 20,
    repetitions: 1,
    holdSeconds: 15,
    eachSide: true,
    where: "B",
    needs: [],
    ruledOutBy: [],
    muscles: ["trunk"],
    changes: [{ who: "pressureSores", then: "ownPlan" }],
    sources: ["NURSE"],
  },
} as const satisfies Readonly<Record<`X${number}`, Exercise>>;

export type ExerciseCode = keyof typeof EXERCISES;
export const EXERCISE_CODES = Object.keys(EXERCISES) as readonly ExerciseCode[];

/** A text as a code of the catalogue, or null. */
export function findExerciseCode(text: string): ExerciseCode | null {
  return EXERCISE_CODES.find((code) => code === text) ?? null;
}
