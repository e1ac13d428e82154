/** @jsxImportSource preact */
import { render } from "preact";
import { Moment } from "@/components/figure/moment";
import { MoveFigure } from "@/components/figure/move-figure";
import type { ExerciseCode } from "@/lib/core/plan/exercises";
import { MOVES } from "@/lib/core/figure/poses";
import type { Side } from "@/lib/core/plan/repertoire";

type Drawn = { readonly code: ExerciseCode; readonly side: Side };
const variantOf = (side: Side) => (side === "left" ? { side } : {});

/** The still of a move, with its arrows. */
export const Still = ({ code, side }: Drawn) => <MoveFigure code={code} variant={variantOf(side)} />;

/** A move so many seconds after it began. */
export const MomentOf = ({ code, side, seconds }: Drawn & { readonly seconds: number }) => (
  <Moment move={MOVES[code]} variant={variantOf(side)} seconds={seconds} />
);

/** Draws the figures that the document leaves room for: one in each of its moves. */
export function drawFigures(): void {
  for (const move of document.querySelectorAll("#moves ~ details")) {
    const place = move.querySelector(".figure");
    if (place) render(<Still code={move.id as ExerciseCode} side="both" />, place);
  }
}
