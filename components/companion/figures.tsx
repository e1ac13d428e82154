import { Frame, SideDrawing, toBody } from "@/components/figure/drawing";
import { FrontDrawing } from "@/components/figure/front-drawing";
import { MoveFigure } from "@/components/figure/move-figure";
import type { ExerciseCode } from "@/lib/core/exercises";
import { frontPoseAt, isFrontMove, poseAt } from "@/lib/core/motion";
import { MOVES, type Move } from "@/lib/core/poses";
import type { Side } from "@/lib/core/repertoire";
import { toMarkup } from "./elements";

const variantOf = (side: Side) => (side === "left" ? { side } : {});

/** The still of a move, with its arrows. */
export const drawStill = (code: ExerciseCode, side: Side = "both"): string =>
  toMarkup(<MoveFigure code={code} variant={variantOf(side)} />);

/** A move so many seconds after it began. */
export function drawMoment(code: ExerciseCode, side: Side, seconds: number): string {
  const move: Move = MOVES[code];
  const variant = variantOf(side);
  return toMarkup(
    <Frame view={move.view} mirrored={side === "left"}>
      {isFrontMove(move) ? (
        <FrontDrawing pose={frontPoseAt(move, seconds)} seated={move.view === "frontSeat"} />
      ) : (
        <SideDrawing
          pose={poseAt(move, seconds, toBody(variant))}
          view={move.view}
          variant={variant}
          assisted={move.assisted ?? false}
        />
      )}
    </Frame>,
  );
}

/** Draws every figure that is asked for and not drawn yet. */
export function drawFigures(root: ParentNode): void {
  for (const place of root.querySelectorAll<HTMLElement>("[data-figure]:empty")) {
    const code = place.dataset.figure as ExerciseCode;
    place.innerHTML = drawStill(code);
  }
}
