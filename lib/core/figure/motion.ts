import { ADULT, between, type Body, type Pose } from "./figure";
import { betweenFronts, type FrontPose } from "./front-figure";
import type { FrontMove, Move, SideMove, Step } from "./poses";

/** Whether a move is seen from the front. */
export function isFrontMove(move: Move): move is FrontMove {
  return move.view === "frontSeat" || move.view === "frontStand";
}

/** Seconds of one repetition (of one side): every step's way and hold. */
export function toSeconds(move: Move): number {
  return move.steps.reduce((sum, { moveSeconds, holdSeconds }) => sum + moveSeconds + holdSeconds, 0);
}

/** When each position of a move has been reached, in seconds after its start; the first is there at 0. */
export function toPositions(move: Move): readonly number[] {
  let reached = 0;
  return move.steps.map(({ moveSeconds, holdSeconds }, index) => {
    if (index > 0) reached += moveSeconds;
    const at = reached;
    reached += holdSeconds;
    return at;
  });
}

/** When the position was, or will be, reached that a move is held in at a moment, or on its way to. */
export function positionAt(move: Move, seconds: number): number {
  const within = seconds % toSeconds(move);
  return toPositions(move).find((at, index) => within < at + (move.steps[index]?.holdSeconds ?? 0)) ?? 0;
}

/**
 * The pose of a move at a moment, in seconds after its start; it goes round and round.
 *
 * At 0 it is the first pose, just about to be held; between poses the limbs start and stop softly.
 */
export function poseAt(move: SideMove, seconds: number, body: Body = ADULT): Pose {
  const { from, to, part } = toMoment<Pose>(move.steps, seconds);
  return between(from, to, part, body);
}

/** The same for a move seen from the front. */
export function frontPoseAt(move: FrontMove, seconds: number): FrontPose {
  const { from, to, part } = toMoment<FrontPose>(move.steps, seconds);
  return betweenFronts(from, to, part);
}

function toMoment<P>(steps: readonly Step<P>[], seconds: number): { from: P; to: P; part: number } {
  const whole = steps.reduce((sum, { moveSeconds, holdSeconds }) => sum + moveSeconds + holdSeconds, 0);
  let left = ((seconds % whole) + whole) % whole;
  for (let index = 0; index < steps.length; index += 1) {
    const step = steps[index];
    const next = steps[(index + 1) % steps.length];
    if (!step || !next) break;
    if (left < step.holdSeconds) return { from: step.pose, to: step.pose, part: 0 };
    left -= step.holdSeconds;
    if (left < next.moveSeconds)
      return {
        from: step.pose,
        to: next.pose,
        part: (1 - Math.cos((Math.PI * left) / next.moveSeconds)) / 2,
      };
    left -= next.moveSeconds;
  }
  const first = steps[0];
  if (!first) throw new Error("A move without steps: a bug in the table.");
  return { from: first.pose, to: first.pose, part: 0 };
}
