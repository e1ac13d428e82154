import { expect, test } from "vitest";
import {
  frontPoseAt,
  isFrontMove,
  poseAt,
  positionAt,
  toPositions,
  toSeconds,
} from "@/lib/core/figure/motion";
import { MOVES } from "@/lib/core/figure/poses";

test.each(Object.entries(MOVES))(
  "%s, position by position: each while it is held, and on the way to it",
  (_, move) => {
    const positions = toPositions(move);
    expect(positions).toHaveLength(move.steps.length);
    for (const [index, at] of positions.entries()) {
      const { pose, moveSeconds, holdSeconds } = move.steps[index] ?? expect.fail();
      if (holdSeconds > 0) {
        const held = at + holdSeconds / 2;
        expect(isFrontMove(move) ? frontPoseAt(move, held) : poseAt(move, held)).toEqual(pose);
        expect(positionAt(move, held)).toBe(at);
      }
      const before = at - moveSeconds / 2 + (index === 0 ? toSeconds(move) : 0);
      if (moveSeconds > 0) expect(positionAt(move, before)).toBe(at);
    }
  },
);
