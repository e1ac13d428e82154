import type { ExerciseCode } from "./exercises";
import type { Slot } from "./timeline";

export type Side = "both" | "left" | "right";

/** One move of an entry: repetitions (of each side, for moves done one side at a time), each held so long. */
export type ExerciseDose = {
  readonly code: ExerciseCode;
  readonly repetitions: number;
  readonly holdSeconds: number;
  readonly side: Side;
};

type Moves = readonly ExerciseDose[];

/**
 * What a traveller's entries hold, each kind of set in turn: all that is left of the constraints once the moves are
 * chosen, so that a kept plan carries no answers. `fastened` says whether a set is for a fastened belt as well.
 */
export type Repertoire = {
  readonly seatedSet: readonly SetOfMoves[];
  readonly quickSet: readonly SetOfMoves[];
  readonly walk: Moves;
  readonly manner: Manner;
};
/** How a body that may do less does what it does. */
export type Manner = {
  /** What every set says: leave out what you were told not to do, or what you cannot; null for who may do everything. */
  readonly setNote: "toldNotTo" | "cannot" | null;
  /** A walk is walked without tip-toes and weight shifts. */
  readonly plainWalk: boolean;
};
type SetOfMoves = { readonly moves: Moves; readonly fastened: boolean };

/** A slot and whether all of it lies in cruise outside a meal, where there is room for larger moves. */
export type RoomySlot = Pick<Slot, "kind"> & { readonly room: boolean };

/** A slot as an earlier plan filled it, or one not filled yet. */
type KeptSlot = RoomySlot & { readonly exercises?: Moves | undefined };

/**
 * The exercises of each slot, in the order given; `before` are the entries that come before them.
 *
 * A slot filled by an earlier plan keeps its moves where they still fit; others take the next set of their kind.
 * No set repeats the set before it exactly, also across the join. Without room, only sets for a fastened belt.
 * Throws when no set fits: a bug in the repertoire.
 */
export function takeTurns(
  slots: readonly KeptSlot[],
  repertoire: Repertoire,
  before: readonly { readonly kind: Slot["kind"]; readonly exercises: Moves }[] = [],
): readonly Moves[] {
  const keysOf = (sets: readonly SetOfMoves[]) => sets.map(({ moves }) => keyOf(moves));
  const keys = { seatedSet: keysOf(repertoire.seatedSet), quickSet: keysOf(repertoire.quickSet) };
  // The index last taken of each kind, and which kind of set came last.
  const taken = { seatedSet: -1, quickSet: -1 };
  for (const kind of ["seatedSet", "quickSet"] as const) {
    const exercises = before.findLast((entry) => entry.kind === kind)?.exercises;
    if (exercises) taken[kind] = keys[kind].indexOf(keyOf(exercises));
  }
  let last = before.findLast(({ kind }) => kind !== "walk")?.kind ?? "walk";
  return slots.map(({ kind, room, exercises }) => {
    if (kind === "walk") return repertoire.walk;
    const sets = repertoire[kind];
    const fits = (index: number) => room || sets[index]?.fastened;
    const kept = exercises ? keys[kind].indexOf(keyOf(exercises)) : -1;
    const keeps = kept >= 0 && fits(kept) && !(last === kind && taken[kind] === kept);
    const inTurn = sets.map((_, step) => (taken[kind] + 1 + step) % sets.length);
    const index = keeps ? kept : inTurn.find(fits);
    const set = index === undefined ? undefined : sets[index];
    if (index === undefined || !set) throw new Error(`No ${kind} fits this slot: a bug in its recipe.`);
    taken[kind] = index;
    last = kind;
    return set.moves;
  });
}

/** Moves as a text that is the same for the same moves. Worked out once for each list of them. */
function keyOf(moves: Moves): string {
  const known = keysKnown.get(moves);
  if (known !== undefined) return known;
  const key = JSON.stringify(moves);
  keysKnown.set(moves, key);
  return key;
}
const keysKnown = new WeakMap<Moves, string>();
