import type { ExerciseCode } from "@/lib/core/plan/exercises";
import { isFrontMove } from "@/lib/core/figure/motion";
import { MOVES, SEATED, type FrontMove, type Move, type SideMove } from "@/lib/core/figure/poses";
import { DrawnAgain, Frame, Ghost, Row, SideDrawing, toBody, type Variant } from "./drawing";
import { FrontDrawing } from "./front-drawing";
import { FrontMarkLines, MarkLines } from "./marks";

/**
 * A move drawn from its poses: the start as a dashed ghost, the move in full, arrows for the way, the working
 * muscle filled. Without a label it is decoration beside words that say the same.
 */
export function MoveFigure(props: {
  code: ExerciseCode;
  variant?: Variant;
  label?: string | undefined;
  id?: string | undefined;
}) {
  const { variant = {} } = props;
  const move: Move = MOVES[props.code];
  return (
    <Frame view={move.view} mirrored={variant.side === "left"} label={props.label} id={props.id}>
      {isFrontMove(move) ? <FrontStill move={move} /> : <SideStill move={move} variant={variant} />}
    </Frame>
  );
}

/** The traveller at rest in the row, feet flat: where every seated move begins. */
export function SeatedFigure({ variant = {}, label }: { variant?: Variant; label?: string | undefined }) {
  return (
    <Frame view="seat" mirrored={variant.side === "left"} label={label}>
      <SideDrawing pose={SEATED} view="seat" variant={variant} assisted={false} />
    </Frame>
  );
}

/** The seat with nobody in it. */
export function EmptySeat() {
  return (
    <Frame view="seat" mirrored={false}>
      <Row view="seat" variant={{}} />
    </Frame>
  );
}

function SideStill({ move, variant }: { move: SideMove; variant: Variant }) {
  const { steps, shown, view, marks, assisted = false } = move;
  const body = toBody(variant);
  const from = steps[0].pose;
  const to = (steps[shown] ?? steps[0]).pose;
  const way = shown === 0 ? steps[1].pose : from;
  return (
    <>
      <SideDrawing pose={to} view={view} variant={variant} assisted={assisted} />
      {variant.cast || assisted ? null : <Ghost start={from} shown={to} body={body} />}
      {marks.map((mark, index) => (
        <MarkLines key={index} mark={mark} from={way} to={to} body={body} whole={view !== "leg"} />
      ))}
    </>
  );
}

function FrontStill({ move }: { move: FrontMove }) {
  const { steps, shown, view, marks } = move;
  const to = (steps[shown] ?? steps[0]).pose;
  const seated = view === "frontSeat";
  return (
    <>
      <FrontDrawing pose={to} seated={seated} />
      {marks.map((mark) => (
        <FrontMarkLines key={mark} mark={mark} from={steps[0].pose} to={to} seated={seated} />
      ))}
    </>
  );
}

/** A move that is drawn on this page already, under this name, once more. */
export function MoveAgain({ code, id }: { code: ExerciseCode; id: string }) {
  return <DrawnAgain view={MOVES[code].view} id={id} />;
}
