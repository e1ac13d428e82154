import { frontPoseAt, isFrontMove, poseAt } from "@/lib/core/figure/motion";
import type { Move } from "@/lib/core/figure/poses";
import { Frame, SideDrawing, toBody, type Variant } from "./drawing";
import { FrontDrawing } from "./front-drawing";

/** A move as it is drawn so many seconds after it began. */
export function Moment(props: { move: Move; variant: Variant; label?: string; seconds: number }) {
  const { move, variant, seconds, label } = props;
  return (
    <Frame view={move.view} mirrored={variant.side === "left"} {...(label !== undefined && { label })}>
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
    </Frame>
  );
}
