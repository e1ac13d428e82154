import type { Cited } from "./sources";

/** Where a move may be done: B belt on, seated, any phase; C seated in cruise, with some room; U up, sign off. */
export type Where = "B" | "C" | "U";

/** What a move works, and so what must be able to move for it. */
export type Part = "ankle" | "toes" | "calf" | "thigh" | "seat" | "hip" | "trunk" | "shoulders" | "standing";

/** What rules a move out for a traveller; `mayDo` of sets.ts says when each holds. */
export type RuledOut =
  /** On the leg in the cast, and on either leg when it is not known which. */
  | "cast"
  | "seatedOnly"
  | "pregnant"
  /** Any operation still healing; of the trunk (belly, chest or unknown place); hip or knee replacement. */
  | "operation"
  | "trunkOperation"
  | "hipOrKnee";

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
  readonly part: Part;
  readonly ruledOutBy: readonly RuledOut[];
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
    part: "ankle",
    ruledOutBy: [],
    sources: ["KROPP2018", "NHSTRAVEL", "CPA", "QANTAS2020"],
  },
  // Heel lifts
  X2: {
    secondsPerRepetition: 4.5,
    repetitions: 10,
    holdSeconds: 1,
    eachSide: false,
    where: "B",
    part: "ankle",
    ruledOutBy: [],
    sources: ["KROPP2018", "NHSTRAVEL"],
  },
  // Heel-toe rock
  X3: {
    secondsPerRepetition: 2,
    repetitions: 20,
    holdSeconds: 0,
    eachSide: false,
    where: "B",
    part: "ankle",
    ruledOutBy: [],
    sources: ["QANTAS2020", "OLYMPIC", "FITTOFLY"],
  },
  // Push-downs
  X4: {
    secondsPerRepetition: 10,
    repetitions: 5,
    holdSeconds: 5,
    eachSide: false,
    where: "B",
    part: "ankle",
    ruledOutBy: ["cast"],
    sources: ["HITOS2007", "KROPP2018", "TSUDA2017"],
  },
  // Toe curls
  X5: {
    secondsPerRepetition: 6,
    repetitions: 6,
    holdSeconds: 3,
    eachSide: false,
    where: "B",
    part: "toes",
    ruledOutBy: [],
    sources: ["KROPP2018"],
  },
  // Ankle circles: four each way
  X6: {
    secondsPerRepetition: 2.5,
    repetitions: 8,
    holdSeconds: 0,
    eachSide: true,
    where: "C",
    part: "ankle",
    ruledOutBy: ["cast"],
    sources: ["QANTAS2020", "EMIRATES", "OLYMPIC", "FITTOFLY", "TENVOLUNTEERS"],
  },
  // Knee lifts
  X7: {
    secondsPerRepetition: 4,
    repetitions: 5,
    holdSeconds: 0,
    eachSide: true,
    where: "C",
    part: "hip",
    ruledOutBy: ["cast", "hipOrKnee", "trunkOperation"],
    sources: ["QANTAS2020", "OLYMPIC"],
  },
  // Straight-leg flex
  X8: {
    secondsPerRepetition: 4,
    repetitions: 5,
    holdSeconds: 3,
    eachSide: true,
    where: "C",
    part: "ankle",
    ruledOutBy: ["cast"],
    sources: ["FINAVIA2017", "OURS2026"],
  },
  // Thigh squeeze
  X9: {
    secondsPerRepetition: 8,
    repetitions: 5,
    holdSeconds: 5,
    eachSide: false,
    where: "B",
    part: "thigh",
    ruledOutBy: [],
    sources: ["EMIRATES"],
  },
  // Seat squeeze
  X10: {
    secondsPerRepetition: 8,
    repetitions: 5,
    holdSeconds: 5,
    eachSide: false,
    where: "B",
    part: "seat",
    ruledOutBy: [],
    sources: ["EMIRATES", "OLYMPIC"],
  },
  // Breath and pump
  X11: {
    secondsPerRepetition: 9,
    repetitions: 4,
    holdSeconds: 0,
    eachSide: false,
    where: "B",
    part: "ankle",
    ruledOutBy: ["cast"],
    sources: ["KWON2003"],
  },
  // Knee to chest: comfort only, in no set
  X12: {
    secondsPerRepetition: 20,
    repetitions: 5,
    holdSeconds: 15,
    eachSide: true,
    where: "C",
    part: "hip",
    ruledOutBy: ["cast", "pregnant", "operation"],
    sources: ["QANTAS2020", "OLYMPIC"],
  },
  // Forward fold: comfort only, in no set
  X13: {
    secondsPerRepetition: 20,
    repetitions: 1,
    holdSeconds: 15,
    eachSide: false,
    where: "C",
    part: "trunk",
    ruledOutBy: ["pregnant", "operation"],
    sources: ["QANTAS2020", "OLYMPIC"],
  },
  // Shoulders and neck: comfort only, in no set
  X14: {
    secondsPerRepetition: 6,
    repetitions: 5,
    holdSeconds: 0,
    eachSide: false,
    where: "B",
    part: "shoulders",
    ruledOutBy: [],
    sources: ["QANTAS2020"],
  },
  // Tip-toes
  X15: {
    secondsPerRepetition: 4,
    repetitions: 10,
    holdSeconds: 0,
    eachSide: false,
    where: "U",
    part: "standing",
    ruledOutBy: ["cast", "seatedOnly"],
    sources: ["GUIDES2001", "LATTIMER2018"],
  },
  // Weight shifts
  X16: {
    secondsPerRepetition: 2,
    repetitions: 20,
    holdSeconds: 0,
    eachSide: false,
    where: "U",
    part: "standing",
    ruledOutBy: ["cast", "seatedOnly"],
    sources: ["LATTIMER2018"],
  },
  // Knee bends
  X17: {
    secondsPerRepetition: 4,
    repetitions: 10,
    holdSeconds: 0,
    eachSide: false,
    where: "U",
    part: "standing",
    ruledOutBy: ["cast", "seatedOnly", "hipOrKnee"],
    sources: ["GUIDES2001"],
  },
  // Walk: the whole four minutes
  X18: {
    secondsPerRepetition: 240,
    repetitions: 1,
    holdSeconds: 0,
    eachSide: false,
    where: "U",
    part: "standing",
    ruledOutBy: ["seatedOnly"],
    sources: ["ASMA", "MAYONEWS", "CALF2HOURS"],
  },
  // Assisted pump
  X19: {
    secondsPerRepetition: 2,
    repetitions: 20,
    holdSeconds: 0,
    eachSide: true,
    where: "B",
    part: "ankle",
    ruledOutBy: ["cast"],
    sources: ["LITERATURE", "OURS2026"],
  },
  // Static calf squeeze
  X20: {
    secondsPerRepetition: 8,
    repetitions: 5,
    holdSeconds: 5,
    eachSide: false,
    where: "B",
    part: "calf",
    ruledOutBy: [],
    sources: ["TSUDA2017"],
  },
  // Side-lean
  X21: {
    secondsPerRepetition: 20,
    repetitions: 1,
    holdSeconds: 15,
    eachSide: true,
    where: "B",
    part: "trunk",
    ruledOutBy: [],
    sources: ["NURSE"],
  },
} as const satisfies Readonly<Record<`X${number}`, Exercise>>;

export type ExerciseCode = keyof typeof EXERCISES;
