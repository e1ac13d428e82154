import { Moment } from "@/components/figure/moment";
import { MoveFigure, SeatedFigure } from "@/components/figure/move-figure";
import type { ExerciseCode } from "@/lib/core/exercises";
import { MOVES } from "@/lib/core/poses";
import type { Side } from "@/lib/core/repertoire";
import { toMarkup } from "./elements";

const variantOf = (side: Side) => (side === "left" ? { side } : {});

/** The still of a move, with its arrows. */
export const drawStill = (code: ExerciseCode, side: Side = "both"): string =>
  toMarkup(<MoveFigure code={code} variant={variantOf(side)} />);

/** The traveller at rest. */
export const drawRest = (): string => toMarkup(<SeatedFigure />);

/** A move so many seconds after it began. */
export const drawMoment = (code: ExerciseCode, side: Side, seconds: number): string =>
  toMarkup(<Moment move={MOVES[code]} variant={variantOf(side)} seconds={seconds} />);

/** Draws every figure that is asked for and not drawn yet. */
export function drawFigures(root: ParentNode): void {
  for (const place of root.querySelectorAll<HTMLElement>("[data-figure]:empty")) {
    const code = place.dataset.figure as ExerciseCode;
    place.innerHTML = drawStill(code);
  }
}
