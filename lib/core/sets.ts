import type { Constraints } from "./assess";
import { EXERCISES, type Exercise, type ExerciseCode, type RuledOut } from "./exercises";
import { takeTurns, type ExerciseDose, type Repertoire, type RoomySlot, type Side } from "./repertoire";

export type { ExerciseDose, RoomySlot, Side } from "./repertoire";

/**
 * An operation shapes the moves for this many days. Source: ours, the longest time an operation counts for
 * (DESIGN 4) and no less than the usual 6 to 12 weeks of hip precautions (EVIDENCE 4.4).
 */
export const HEALING_DAYS = 90;
/** A light press or squeeze is held no longer than this, in seconds. Source: ours, from EVIDENCE 4.3 and 5.2. */
const LIGHT_HOLD_SECONDS = 3;
const SQUEEZES: readonly ExerciseCode[] = ["X4", "X9", "X10", "X20"];

const healing = ({ operation }: Constraints) =>
  operation !== null && operation.daysAgo <= HEALING_DAYS ? operation.kind : null;
const hipOrKnee = (constraints: Constraints) => healing(constraints) === "hipOrKneeReplacement";
const ankleMoves = (side: Side, { movableAnkles }: Constraints) =>
  movableAnkles === "both" || (movableAnkles !== "neither" && movableAnkles === side);

/** When each thing that rules a move out holds, for a move of this side. */
const RULED_OUT: Readonly<Record<RuledOut, (constraints: Constraints, side: Side) => boolean>> = {
  cast: ({ cast, movableAnkles }, side) => cast && (side === "both" || movableAnkles !== side),
  seatedOnly: ({ seatedOnly }) => seatedOnly,
  pregnant: ({ pregnant }) => pregnant !== null,
  operation: (constraints) => healing(constraints) !== null,
  trunkOperation: (constraints) => {
    const kind = healing(constraints);
    return kind !== null && kind !== "brain" && kind !== "hipOrKneeReplacement";
  },
  hipOrKnee,
};

/**
 * Whether a traveller may be shown this move for this side.
 *
 * A move that needs an ankle needs one that moves, unless a companion moves it (X19); the rest is the
 * catalogue's `ruledOutBy`.
 */
export function mayDo(code: ExerciseCode, side: Side, constraints: Constraints): boolean {
  const exercise: Exercise = EXERCISES[code];
  if (exercise.part === "ankle" && code !== "X19" && !ankleMoves(side, constraints)) return false;
  return !exercise.ruledOutBy.some((reason) => RULED_OUT[reason](constraints, side));
}

/** How long a dose takes at catalogue tempo, in seconds. */
export function secondsOf({ code, repetitions, side }: ExerciseDose): number {
  const { secondsPerRepetition, eachSide }: Exercise = EXERCISES[code];
  return repetitions * secondsPerRepetition * (eachSide && side === "both" ? 2 : 1);
}

/** What is in every set of a kind, and what comes with it in turn. */
type Recipe = {
  readonly core: readonly ExerciseDose[];
  readonly turns: readonly (readonly ExerciseDose[])[];
};

/** Push-downs are light after hip or knee surgery, and every squeeze in pregnancy. */
const isLight = (code: ExerciseCode, constraints: Constraints) =>
  (constraints.pregnant !== null && SQUEEZES.includes(code)) || (code === "X4" && hipOrKnee(constraints));

/** Doses for these constraints: the catalogue's, unless repetitions are given. */
function doser(constraints: Constraints) {
  return (
    code: ExerciseCode,
    side: Side = "both",
    repetitions: number = EXERCISES[code].repetitions,
  ): ExerciseDose => {
    const { holdSeconds } = EXERCISES[code];
    return {
      code,
      repetitions,
      holdSeconds: isLight(code, constraints) ? Math.min(holdSeconds, LIGHT_HOLD_SECONDS) : holdSeconds,
      side,
    };
  };
}

/**
 * Seated sets, at most 180 s: forceful toes-up and push-down with variety in turn (EVIDENCE 5.2).
 * A leg that cannot pump gets toes, static squeezes or an assisted move; seated-only travellers get pressure
 * relief and assisted pumps in every set (4.5); a leg in a cast only what is safe in it (4.4).
 */
function seatedRecipe(constraints: Constraints): Recipe {
  const { cast, seatedOnly, movableAnkles } = constraints;
  const x = doser(constraints);
  if (movableAnkles === "neither") {
    return cast
      ? { core: [x("X20"), x("X5"), x("X21")], turns: [[x("X9")], [x("X10")]] }
      : { core: [x("X19"), x("X21")], turns: [[x("X9")], [x("X10")], [x("X5")]] };
  }
  if (movableAnkles === "both") {
    if (seatedOnly) {
      return cast
        ? { core: [x("X1"), x("X2"), x("X21")], turns: [[x("X20")], [x("X5")]] }
        : { core: [x("X1"), x("X21"), x("X19", "both", 10)], turns: [[x("X4")], [x("X2")]] };
    }
    return cast
      ? { core: [x("X1"), x("X2"), x("X20")], turns: [[x("X5")], [x("X9")], [x("X10")]] }
      : {
          core: [x("X1"), x("X2"), x("X4")],
          turns: (["X5", "X6", "X7", "X8", "X9", "X10", "X11"] as const).map((code) => [x(code)]),
        };
  }
  const free = movableAnkles;
  const still = free === "left" ? "right" : "left";
  if (seatedOnly) {
    return cast
      ? {
          core: [x("X1", free), x("X21"), x("X19", free, 10)],
          turns: [
            [x("X4", free), x("X20", still, 3)],
            [x("X2", free), x("X5", "both", 5)],
          ],
        }
      : { core: [x("X1", free), x("X21"), x("X19", still)], turns: [[x("X4", free)], [x("X2", free)]] };
  }
  return {
    core: [x("X1", free), x("X2", free), x("X4", free)],
    turns: cast
      ? [[x("X20", still)], [x("X5")], [x("X9")]]
      : [[x("X19", still)], [x("X5")], [x("X20", still)], [x("X9")]],
  };
}

/** Quick sets, at most 60 s, with moves for a fastened belt only (EVIDENCE 5.2). */
function quickRecipe(constraints: Constraints): Recipe {
  const { cast, movableAnkles } = constraints;
  const x = doser(constraints);
  if (movableAnkles === "neither") {
    return cast
      ? { core: [x("X20", "both", 4)], turns: [[x("X5", "both", 4)], [x("X9", "both", 3)]] }
      : {
          core: [],
          turns: [
            [x("X19", "both", 10), x("X9", "both", 2)],
            [x("X21"), x("X5", "both", 3)],
          ],
        };
  }
  if (movableAnkles === "both") {
    return cast
      ? { core: [x("X1", "both", 6)], turns: [[x("X2", "both", 6)], [x("X20", "both", 4)]] }
      : {
          core: [],
          turns: [
            [x("X3"), x("X4", "both", 2)],
            [x("X1", "both", 6), x("X2", "both", 6)],
          ],
        };
  }
  const still = movableAnkles === "left" ? "right" : "left";
  return {
    core: [x("X3", movableAnkles)],
    turns: cast
      ? [[x("X20", still, 2)], [x("X5", "both", 3)]]
      : [[x("X19", still, 10)], [x("X5", "both", 3)]],
  };
}

/** What these constraints leave to be done, in turn: nothing is there that they rule out. */
export function makeRepertoire(constraints: Constraints): Repertoire {
  const setsOf = ({ core, turns }: Recipe) =>
    turns
      .filter((turn) => turn.every(({ code, side }) => mayDo(code, side, constraints)))
      .map((turn) => ({
        moves: [...core, ...turn],
        fastened: turn.every(({ code }) => EXERCISES[code].where === "B"),
      }));
  return {
    seatedSet: setsOf(seatedRecipe(constraints)),
    quickSet: setsOf(quickRecipe(constraints)),
    walk: [doser(constraints)("X18")],
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

/** What to say beside a move for this traveller; message keys under `exercises.notes`, most important first. */
export type Note = "castFoot" | "castToes" | "light" | "support" | "companion" | "ownPlan";

/**
 * The notes a move carries under these constraints: what changes in how it is done, not in what is done.
 *
 * Push-downs are light in pregnancy and after hip or knee surgery; floor moves of short people rest on a bag or
 * footrest (EVIDENCE 5.1); in a cast, toes only if they are free, and the foot only as far as it moves freely.
 */
export function notesFor(code: ExerciseCode, constraints: Constraints): readonly Note[] {
  const { cast, movableAnkles, shortStature } = constraints;
  const notes: readonly (readonly [Note, boolean])[] = [
    ["castFoot", cast && movableAnkles === "both" && (code === "X1" || code === "X2")],
    ["castToes", cast && code === "X5"],
    ["light", isLight(code, constraints)],
    ["support", shortStature && (["X1", "X2", "X3", "X4", "X11"] as const).some((floor) => floor === code)],
    ["companion", code === "X19"],
    ["ownPlan", code === "X21"],
  ];
  return notes.filter(([, holds]) => holds).map(([note]) => note);
}
