import { toFrontPoints, type FrontPose, type FrontSide } from "@/lib/core/figure/front-figure";
import {
  FRONT_SEAT,
  frontHeadOutline,
  frontShoeOutline,
  frontTrunkOutline,
  limbOutline,
} from "./front-outline";
import { straight } from "./lines";
import styles from "./figure.module.css";

/** The traveller from the front, in a seat between two others or standing. */
export function FrontDrawing({ pose, seated }: { pose: FrontPose; seated: boolean }) {
  const points = toFrontPoints(pose, seated ? "seated" : "standing");
  const { pelvis, neck, left, right } = points;
  const head = frontHeadOutline(points.head, neck, pose.lean * 0.6 + pose.tilt);
  return (
    <>
      {seated ? <Seat /> : null}
      <path className={styles.body} d={head.neck} />
      <path className={styles.body} d={head.head} />
      <path className={styles.hair} d={head.hair} />
      <path className={styles.face} d={head.face} />
      {seated ? null : <Legs left={left} right={right} pose={pose} />}
      <path className={styles.body} d={frontTrunkOutline(pelvis, neck, left.shoulder, right.shoulder)} />
      {seated ? (
        <>
          <path
            className={styles.belt}
            d={straight({ x: pelvis.x - 15, y: pelvis.y + 7 }, { x: pelvis.x + 15, y: pelvis.y + 7 })}
          />
          {FRONT_SEAT.armrests.map((d) => (
            <path key={d} className={styles.seat} d={d} />
          ))}
          <Legs left={left} right={right} pose={pose} seated />
        </>
      ) : null}
      {[left, right].map((side) => (
        <Arm key={side.hip.x} side={side} />
      ))}
    </>
  );
}

function Seat() {
  return (
    <>
      {[-50, 50].map((x) => (
        <g key={x} transform={`translate(${x} 0)`}>
          <path className={styles.faint} d={FRONT_SEAT.back} />
          <path className={styles.faint} d={FRONT_SEAT.cushion} />
        </g>
      ))}
      <path className={styles.seat} d={FRONT_SEAT.back} />
      <path className={styles.seat} d={straight({ x: -18, y: 32 }, { x: -17, y: 0 })} />
      <path className={styles.seat} d={straight({ x: 18, y: 32 }, { x: 17, y: 0 })} />
      <path className={styles.seat} d={FRONT_SEAT.cushion} />
    </>
  );
}

function Legs(props: { left: FrontSide; right: FrontSide; pose: FrontPose; seated?: boolean }) {
  const { leftHeel, rightHeel, knees } = props.pose;
  const legs = [
    { side: props.left, lifted: leftHeel },
    { side: props.right, lifted: rightHeel },
  ];
  return legs.map(({ side: { hip, knee, ankle }, lifted }) => (
    <g key={hip.x}>
      {props.seated ? (
        <>
          <path className={styles.body} d={limbOutline({ x: knee.x, y: knee.y + 1 }, ankle, 7.6, 3.8)} />
          {knees > 2 ? (
            <path
              className={styles.working}
              d={limbOutline({ x: knee.x, y: 55 }, { x: knee.x, y: 48 }, 4, 3)}
            />
          ) : null}
        </>
      ) : (
        <>
          <path className={styles.body} d={limbOutline(knee, ankle, 5.8, 3.6)} />
          <path className={styles.body} d={limbOutline({ x: hip.x, y: hip.y - 2 }, knee, 8.2, 6.2)} />
        </>
      )}
      <path className={styles.body} d={frontShoeOutline(ankle, lifted)} />
    </g>
  ));
}

function Arm({ side }: { side: FrontSide }) {
  return (
    <>
      <path className={styles.body} d={limbOutline(side.elbow, side.hand, 3.6, 2.8)} />
      <path className={styles.body} d={limbOutline(side.shoulder, side.elbow, 4.8, 3.8)} />
    </>
  );
}
