import { toPositions, toSeconds } from "../figure/motion";
import { MOVES } from "../figure/poses";
import { EXERCISES } from "../plan/exercises";
import type { ExerciseDose, Side } from "../plan/repertoire";

/** Seconds to get ready for a move: its name and drawing come first. Source: ours. */
export const READY_SECONDS = 3;

/** One move of a guided set, of one side or both. */
export type GuideStep = {
  readonly code: ExerciseDose["code"];
  readonly side: Side;
  readonly repetitions: number;
  readonly secondsEach: number;
};

/** Where a guided set is: getting ready for a step, or in one of its repetitions. */
export type GuideMoment = {
  /** Counted from 0. */
  readonly step: number;
  /** Counted from 1; 0 while getting ready. */
  readonly repetition: number;
  /** Seconds into the repetition, at the drawing's own pace. */
  readonly drawnSeconds: number;
  /** Seconds left of a hold, counting down to 1; null outside one. */
  readonly holdLeft: number | null;
  /** Seconds left of the step. */
  readonly left: number;
};

/** The moves of an entry in order; a move done one side at a time comes twice, left first. */
export function toGuide(exercises: readonly ExerciseDose[]): readonly GuideStep[] {
  return exercises.flatMap(({ code, side, repetitions }): GuideStep[] => {
    const { secondsPerRepetition, eachSide } = EXERCISES[code];
    const step = { code, repetitions, secondsEach: secondsPerRepetition };
    if (eachSide && side === "both")
      return [
        { ...step, side: "left" },
        { ...step, side: "right" },
      ];
    return [{ ...step, side }];
  });
}

/** Seconds a step takes, getting ready included. */
export const stepSeconds = ({ repetitions, secondsEach }: GuideStep): number =>
  READY_SECONDS + repetitions * secondsEach;

/** When a step begins, in seconds after the start of the set. */
export const stepStart = (steps: readonly GuideStep[], step: number): number =>
  steps.slice(0, step).reduce((sum, one) => sum + stepSeconds(one), 0);

/**
 * Where a guided set is so many seconds after its start; null when it is over. Counted by time alone: a frame that
 * was not drawn is not missed.
 */
export function guideAt(steps: readonly GuideStep[], seconds: number): GuideMoment | null {
  let left = seconds;
  for (const [step, one] of steps.entries()) {
    const whole = stepSeconds(one);
    if (left >= whole) {
      left -= whole;
      continue;
    }
    const into = left - READY_SECONDS;
    if (into < 0)
      return { step, repetition: 0, drawnSeconds: 0, holdLeft: null, left: whole - READY_SECONDS };
    const repetition = Math.min(one.repetitions, Math.floor(into / one.secondsEach) + 1);
    const part = (into - (repetition - 1) * one.secondsEach) / one.secondsEach;
    const drawnSeconds = part * toSeconds(MOVES[one.code]);
    return { step, repetition, drawnSeconds, holdLeft: holdAt(one.code, drawnSeconds), left: whole - left };
  }
  return null;
}

/** Seconds left of the hold that a move is in, or null: between poses, or at rest in the first. */
function holdAt(code: GuideStep["code"], drawnSeconds: number): number | null {
  const move = MOVES[code];
  for (const [index, from] of toPositions(move).entries()) {
    const holdSeconds = move.steps[index]?.holdSeconds ?? 0;
    const until = from + holdSeconds;
    if (from <= drawnSeconds && drawnSeconds < until)
      return index === 0 || holdSeconds < 1 ? null : Math.ceil(until - drawnSeconds);
  }
  return null;
}
