// Longer than most: what a body may do, how it does it and what fills a set are read together.

import type { Constraints } from "../advice/assess";
import {
  EXERCISES,
  type Change,
  type Exercise,
  type ExerciseCode,
  type Need,
  type RuledOut,
} from "./exercises";
import { FREE_LEG, isFree, isLimited, type LegSide, type LegState } from "../advice/legs";
import { SIDES } from "../advice/options";
import {
  takeTurns,
  type ExerciseDose,
  type Manner,
  type Repertoire,
  type RoomySlot,
  type Side,
} from "./repertoire";
import { ENTRY_MINUTES } from "./timeline";

export type { ExerciseDose, RoomySlot, Side } from "./repertoire";

/**
 * An operation shapes the moves for this many days. Source: ours, the longest time an operation counts for
 * (DESIGN 4) and no less than the usual 6 to 12 weeks of hip precautions (EVIDENCE 4.4).
 */
export const HEALING_DAYS = 90;
/** A light press or squeeze is held no longer than this, in seconds. Source: ours, from EVIDENCE 4.3 and 5.2. */
const LIGHT_HOLD_SECONDS = 3;

const healing = ({ operation }: Constraints) =>
  operation !== null && operation.daysAgo <= HEALING_DAYS ? operation.kind : null;
const hipOrKnee = (constraints: Constraints) => healing(constraints) === "hipOrKneeReplacement";

/** When each thing that rules a move out holds. */
const RULED_OUT: Readonly<Record<RuledOut, (constraints: Constraints) => boolean>> = {
  seatedOnly: ({ seatedOnly }) => seatedOnly,
  pregnant: ({ pregnant }) => pregnant !== null,
  operation: (constraints) => healing(constraints) !== null,
  trunkOperation: (constraints) => {
    const kind = healing(constraints);
    return kind !== null && kind !== "brain" && kind !== "hipOrKneeReplacement" && kind !== "legOrFoot";
  },
  hipOrKnee,
};

/** When a leg can give what a move asks of it (DESIGN 4, "What a leg may do"). */
const MEETS: Readonly<Record<Need, (leg: LegState, constraints: Constraints) => boolean>> = {
  freeAnkle: isFree,
  fullWeight: ({ bearsWeight }) => bearsWeight,
  foot: ({ weak, absent }) => !weak && !absent,
  lift: ({ inCast, bearsWeight, absent }) => !inCast && bearsWeight && !absent,
  helper: ({ weak, fixed, absent }, { companionHelps }) => weak && !fixed && !absent && companionHelps,
};

/** Whether a leg can give what a move's `needs` ask of it. */
export const canGive = (needs: readonly Need[], leg: LegState, constraints: Constraints): boolean =>
  needs.every((need) => MEETS[need](leg, constraints));

const legsOf = (side: Side): readonly LegSide[] => (side === "both" ? ["left", "right"] : [side]);

/**
 * Whether a traveller may be shown this move for this side: each leg that does it gives what the catalogue's `needs`
 * ask, and nothing of its `ruledOutBy` holds.
 */
export function mayDo(code: ExerciseCode, side: Side, constraints: Constraints): boolean {
  const { needs, ruledOutBy }: Exercise = EXERCISES[code];
  return (
    legsOf(side).every((leg) => canGive(needs, constraints.legs[leg], constraints)) &&
    !ruledOutBy.some((reason) => RULED_OUT[reason](constraints))
  );
}

/** The side that does a move: both legs, the one that may, or null. A leg that pushes down needs no static squeeze. */
function findSide(code: ExerciseCode, constraints: Constraints): Side | null {
  const [first, second] = SIDES.filter(
    (side) => mayDo(code, side, constraints) && !(code === "X20" && mayDo("X2", side, constraints)),
  );
  return first && second ? "both" : (first ?? null);
}

/** How long a dose takes at catalogue tempo, in seconds. */
export function secondsOf({ code, repetitions, side }: ExerciseDose): number {
  const { secondsPerRepetition, eachSide }: Exercise = EXERCISES[code];
  return repetitions * secondsPerRepetition * (eachSide && side === "both" ? 2 : 1);
}

/** Whether a move's row says that these people do it so instead. */
function doSo(code: ExerciseCode, ...[who, then]: [Change["who"], Change["then"]]): boolean {
  const { changes }: Exercise = EXERCISES[code];
  return changes.some((change) => change.who === who && change.then === then);
}

/** Push-downs are light after hip or knee surgery, and every squeeze in pregnancy. */
const isLight = (code: ExerciseCode, constraints: Constraints) =>
  (constraints.pregnant !== null && doSo(code, "pregnant", "light")) ||
  (hipOrKnee(constraints) && doSo(code, "hipOrKnee", "light"));

/** A move that is wanted in a set, the catalogue's dose unless repetitions are given. */
type Wanted = ExerciseCode | readonly [ExerciseCode, repetitions: number];

/**
 * A set of at most `seconds` from what is wanted, most wanted first: each move on the side that may do it, and left
 * out where none may, or where no time is left for it. What there is no time for in full gets what time is left, if that is half
 * of it or more.
 */
function fillSet(wanted: readonly Wanted[], seconds: number, constraints: Constraints): ExerciseDose[] {
  const set: ExerciseDose[] = [];
  let left = seconds;
  for (const one of wanted) {
    const [code, most] = typeof one === "string" ? [one, EXERCISES[one].repetitions] : one;
    const side = findSide(code, constraints);
    if (side === null || set.some((dose) => dose.code === code)) continue;
    const { holdSeconds } = EXERCISES[code];
    const once = secondsOf({ code, repetitions: 1, holdSeconds, side });
    const repetitions = Math.min(most, Math.floor(left / once));
    if (repetitions < most / 2) continue;
    left -= repetitions * once;
    set.push({
      code,
      repetitions,
      holdSeconds: isLight(code, constraints) ? Math.min(holdSeconds, LIGHT_HOLD_SECONDS) : holdSeconds,
      side,
    });
  }
  return set;
}

/** What comes with the core of a seated set in turn, as the catalogue lists them. */
const VARIETY = ["X5", "X6", "X7", "X8", "X9", "X10", "X11"] as const;
/** The same where a leg cannot pump: first what that leg can still do. */
const STILL_VARIETY = ["X20", "X5", "X6", "X7", "X8", "X9", "X10", "X11"] as const;

/**
 * What is wanted in the seated sets, each in turn (DESIGN 5, EVIDENCE 5.2).
 *
 * The core is toes-up and push-down where a leg may do them; where none may, thigh and seat squeezes. Whoever stays
 * seated has pressure relief in every set (4.5), and a companion moves a weak ankle in every set. A leg that cannot
 * pump gets static squeezes and toes in turn, where it may.
 */
function seatedSets(constraints: Constraints): readonly (readonly Wanted[])[] {
  const { seatedOnly } = constraints;
  const may = (code: ExerciseCode) => findSide(code, constraints) !== null;
  const relief: readonly Wanted[] = [
    ...(seatedOnly ? (["X21"] as const) : []),
    ...(may("X19") ? [["X19", mayDo("X19", "both", constraints) ? 10 : 20] as const] : []),
  ];
  const pumps = mayDo("X2", "both", constraints);
  if (may("X2")) {
    if (relief.length === 0) {
      const turns = pumps ? VARIETY : STILL_VARIETY;
      return turns.filter(may).map((code) => ["X1", "X2", "X4", code]);
    }
    return pumps
      ? [
          ["X1", ...relief, "X4", "X9"],
          ["X1", ...relief, "X2", "X10"],
          ["X1", ...relief, "X4", "X5"],
          ["X1", ...relief, "X2", "X6"],
        ]
      : [
          ["X1", ...relief, "X4", "X20"],
          ["X1", ...relief, "X2", "X5"],
          ["X1", ...relief, "X4", "X9"],
          ["X1", ...relief, "X2", "X10"],
        ];
  }
  if (may("X1")) {
    return [
      ["X1", ...relief, "X20", "X9"],
      ["X1", ...relief, "X5", "X10"],
      ["X1", ...relief, "X20", "X10"],
      ["X1", ...relief, "X6", "X9"],
    ];
  }
  const turns: readonly (readonly Wanted[])[] =
    may("X20") || may("X5")
      ? [
          ["X9", "X10", ...relief, "X20"],
          ["X9", "X10", ...relief, "X5"],
        ]
      : [
          ["X9", ["X10", 3], ...relief],
          ["X10", ["X9", 3], ...relief],
        ];
  return may("X7") ? [...turns, ["X9", "X10", ...relief, "X7"]] : turns;
}

/** What is wanted in the quick sets, each in turn, of moves for a fastened belt only (EVIDENCE 5.2). */
function quickSets(constraints: Constraints): readonly (readonly Wanted[])[] {
  const may = (code: ExerciseCode) => findSide(code, constraints) !== null;
  const assisted: readonly Wanted[] = mayDo("X19", "both", constraints) ? [["X19", 5]] : [["X19", 10]];
  if (mayDo("X2", "both", constraints)) {
    return [
      ["X3", ["X4", 2]],
      [
        ["X1", 6],
        ["X2", 6],
      ],
    ];
  }
  if (may("X2")) {
    return may("X19")
      ? [
          ["X3", ...assisted],
          [["X1", 6], ...assisted, ["X2", 3]],
        ]
      : [
          ["X3", ["X20", 2], ["X4", 2]],
          ["X3", ["X5", 3], ["X9", 2]],
        ];
  }
  if (may("X1")) {
    // A companion leaves no time for what else would tell the two apart.
    const helped = may("X19");
    return [
      [["X1", 6], ...assisted, ["X20", 4], ["X9", 4]],
      [["X1", helped ? 4 : 6], ...assisted, ["X10", helped ? 2 : 4]],
    ];
  }
  return [
    ["X9", ...assisted, ["X20", 2]],
    ["X10", ...assisted, ["X5", 3]],
  ];
}

function toManner({ legs, seatedOnly }: Constraints): Manner {
  const setNote = isLimited(legs) ? "toldNotTo" : seatedOnly ? "cannot" : null;
  return { setNote, plainWalk: SIDES.some((side) => !isFree(legs[side])) };
}

const WALK: ExerciseDose = { code: "X18", repetitions: 1, holdSeconds: 0, side: "both" };

const distinct = (sets: readonly ExerciseDose[][]) => [
  ...new Map(sets.map((set) => [JSON.stringify(set), set])).values(),
];

/** What these constraints leave to be done, in turn: nothing is there that they rule out. */
export function makeRepertoire(constraints: Constraints): Repertoire {
  const setsOf = (kind: "seatedSet" | "quickSet", turns: readonly (readonly Wanted[])[]) =>
    distinct(turns.map((wanted) => fillSet(wanted, ENTRY_MINUTES[kind] * 60, constraints))).map((moves) => ({
      moves,
      fastened: moves.every(({ code }) => EXERCISES[code].where === "B"),
    }));
  return {
    seatedSet: setsOf("seatedSet", seatedSets(constraints)),
    quickSet: setsOf("quickSet", quickSets(constraints)),
    walk: constraints.seatedOnly ? [] : [WALK],
    manner: toManner(constraints),
  };
}

/**
 * The exercises of each entry, in the order given.
 *
 * At catalogue tempo they take no longer than the entry; nothing is there that the constraints rule out; quick
 * sets, and seated sets that run into a meal or the descent, hold only moves for a fastened belt; no set repeats
 * the set before it exactly. A walk is X18. Give the entries of all legs at once, so that this holds across legs.
 */
export function composeSets(
  slots: readonly RoomySlot[],
  constraints: Constraints,
): readonly (readonly ExerciseDose[])[] {
  return takeTurns(slots, makeRepertoire(constraints));
}

/** A leg of which a stranger is told nothing: what is left for it is what every leg may do. */
const UNTOLD_LEG: LegState = { ...FREE_LEG, absent: true, bearsWeight: false };

/**
 * The body whose moves a stranger may be shown: everything, or where any leg may do less, only what every leg may do
 * (thigh and seat squeezes). No companion, no side, no pressure relief, no variant of pregnancy or short stature.
 */
export function toPlainBody({ legs, operation }: Constraints): Constraints {
  const leg = isLimited(legs) ? UNTOLD_LEG : FREE_LEG;
  return {
    seatedOnly: false,
    legs: { left: leg, right: leg },
    companionHelps: false,
    operation,
    pregnant: null,
    shortStature: false,
  };
}

/** What to say beside a move for this traveller; message keys under `exercises.notes`, most important first. */
export type Note =
  "castToes" | "light" | "support" | "companion" | "spasm" | "calfAtRest" | "ownPlan" | "plainWalk";

/**
 * The notes a move carries under these constraints: what changes in how it is done, not in what is done.
 *
 * Push-downs are light in pregnancy and after hip or knee surgery; floor moves of short people rest on a bag or
 * footrest (EVIDENCE 5.1); in a cast, toes only if they are free; a calf told to rest is not squeezed; on a boot or
 * prosthesis a walk is walked without tip-toes and weight shifts (13.2).
 */
export function notesFor(code: ExerciseCode, constraints: Constraints): readonly Note[] {
  const { legs, shortStature } = constraints;
  const some = (is: (leg: LegState) => boolean) => SIDES.some((side) => is(legs[side]));
  const notes: readonly (readonly [Note, boolean])[] = [
    ["castToes", code === "X5" && some(({ inCast }) => inCast)],
    ["light", isLight(code, constraints)],
    ["support", shortStature && doSo(code, "shortLegs", "support")],
    ["companion", code === "X19"],
    ["spasm", code === "X19"],
    ["calfAtRest", code === "X20"],
    ["ownPlan", code === "X21"],
    ["plainWalk", code === "X18" && toManner(constraints).plainWalk],
  ];
  return notes.filter(([, holds]) => holds).map(([note]) => note);
}
