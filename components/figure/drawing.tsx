import type { ReactNode } from "react";
import type { Look } from "@/lib/core/saved/card";
import {
  ADULT,
  ROW,
  SHORT,
  toPoints,
  type Body,
  type FigurePoints,
  type Pose,
} from "@/lib/core/figure/figure";
import type { Move } from "@/lib/core/figure/poses";
import {
  armOutline,
  gluteOutline,
  headOutline,
  helperOutline,
  seatOutline,
  trunkOutline,
} from "./body-outline";
import { calfOutline, castOutline, footOutline, legOutline, shinOutline, thighOutline } from "./leg-outline";
import { smooth, straight } from "./lines";
import styles from "./figure.module.css";

/** Who is drawn, and where: what a variant of a move changes in its drawing. The near leg is the right; mirrored, the left. */
export type Variant = Look & {
  /** A seat with its armrest up, and a cushion on it, as for somebody who has moved over from a wheelchair. */
  readonly transferSeat?: boolean;
};

export const VIEW_BOX = {
  leg: "22 -61 52 66",
  lap: "-28 -84 122 89",
  seat: "-38 -123 128 128",
  stand: "-44 -174 104 179",
  aisle: "-48 -162 96 166",
  frontSeat: "-42 -130 84 135",
  frontStand: "-42 -166 84 171",
} as const;
export type View = Move["view"];

export const toBody = (variant: Variant): Body => (variant.short ? SHORT : ADULT);

/** The frame of every drawing: its window on the scene, the floor, and its name; mirrored for the left. */
export function Frame(props: {
  view: View;
  mirrored: boolean;
  label?: string | undefined;
  /** A name for the drawing, so that it can be shown again without being sent again. */
  id?: string | undefined;
  children: ReactNode;
}) {
  const { view, label } = props;
  const box = VIEW_BOX[view];
  const [x = 0, , width = 0] = box.split(" ").map(Number);
  return (
    <svg
      className={styleOf(view)}
      viewBox={box}
      preserveAspectRatio="xMidYMax meet"
      {...(label ? { role: "img", "aria-label": label } : { "aria-hidden": true })}
    >
      <g id={props.id} {...(props.mirrored && { transform: `translate(${2 * x + width}) scale(-1 1)` })}>
        <path className={styles.floor} d={straight({ x: -200, y: -0.8 }, { x: 300, y: -0.8 })} />
        {props.children}
      </g>
    </svg>
  );
}

/** A drawing that stands on the page already, once more. */
export function DrawnAgain({ view, id }: { view: View; id: string }) {
  return (
    <svg className={styleOf(view)} viewBox={VIEW_BOX[view]} preserveAspectRatio="xMidYMax meet" aria-hidden>
      <use href={`#${id}`} />
    </svg>
  );
}

const styleOf = (view: View) => (view === "leg" ? styles.figure : `${styles.figure} ${styles.whole}`);

/** The traveller from the side, in the row or on foot; `children` are drawn over it. */
export function SideDrawing(props: {
  pose: Pose;
  view: Exclude<View, "frontSeat" | "frontStand">;
  variant: Variant;
  assisted: boolean;
}) {
  const { pose, view, variant } = props;
  const points = toPoints(pose, toBody(variant));
  const whole = view !== "leg";
  return (
    <>
      {view === "aisle" ? null : <Row view={view} variant={variant} />}
      {variant.short ? <Bag /> : null}
      {whole ? <FarLeg points={points} /> : null}
      {whole ? (
        <Upper points={points} pose={pose} variant={variant} seated={view === "lap" || view === "seat"} />
      ) : null}
      <Leg points={points} pose={pose} cast={variant.cast ?? false} />
      {whole ? (
        <path className={styles.body} d={armOutline(points.shoulder, points.elbow, points.hand)} />
      ) : null}
      {props.assisted ? <Helper points={points} /> : null}
    </>
  );
}

/** Where a move starts from: the foot that stays planted, or the whole leg that leaves the floor. */
export function Ghost({ start, shown, body }: { start: Pose; shown: Pose; body: Body }) {
  const { near, hand, shoulder, elbow } = toPoints(start, body);
  const isAir = shown.near.on === "air";
  return (
    <>
      {shown.near === start.near ? null : (
        <path className={styles.ghost} d={isAir ? legOutline(near, 0) : footOutline(near)} />
      )}
      {shown.curl - start.curl > 20 ? (
        <path className={styles.ghost} d={armOutline(shoulder, elbow, hand)} />
      ) : null}
    </>
  );
}

/** The row without the traveller. */
export function Row({ view, variant }: { view: View; variant: Variant }) {
  const seat = seatOutline(ROW.backX, ROW.recline);
  if (view === "leg") return <path className={styles.seat} d={seat} />;
  if (view === "stand")
    return (
      <g transform="translate(52 0)">
        <SeatAndLegs outline={seat} />
      </g>
    );
  return (
    <>
      <path className={styles.faint} d={BAG_SPACE} />
      <SeatAndLegs outline={seat} />
      <g transform={`translate(${ROW.pitch} 0)`}>
        <SeatAndLegs outline={seat} />
        <path className={styles.faint} d={TRAY} />
        {NEIGHBOUR.map((d) => (
          <path key={d} className={styles.faint} d={d} />
        ))}
      </g>
      {variant.transferSeat ? <path className={styles.bag} d={CUSHION} /> : null}
    </>
  );
}

/** The tray, folded up on the back of the seat; where bags go, below it; a cushion of somebody's own. */
const TRAY =
  straight({ x: -27.6, y: 67 }, { x: -33.4, y: 92 }) + straight({ x: -29, y: 68 }, { x: -26, y: 68 });
const BAG_SPACE = smooth([
  { x: 87, y: 1 },
  { x: 86, y: 12 },
  { x: 90, y: 17 },
  { x: 112, y: 18 },
  { x: 116, y: 12 },
  { x: 116, y: 1 },
]);
const CUSHION = smooth([
  { x: -12, y: 41 },
  { x: 10, y: 42 },
  { x: 34, y: 42.6 },
  { x: 38, y: 40 },
  { x: 34, y: 36.6 },
  { x: 0, y: 35 },
  { x: -11, y: 36 },
]);

function SeatAndLegs({ outline }: { outline: string }) {
  return (
    <>
      <path className={styles.seat} d={straight({ x: -6, y: 31 }, { x: -3, y: 0 })} />
      <path className={styles.seat} d={straight({ x: 26, y: 31 }, { x: 23, y: 0 })} />
      <path className={styles.seat} d={outline} />
    </>
  );
}

/** Somebody in the seat in front, hinted at. */
const NEIGHBOUR = (() => {
  const shoulder = { x: -9.4, y: 91 };
  const { head, neck } = headOutline({ x: -10.8, y: 108 }, shoulder, 0);
  return [neck, head, trunkOutline({ x: 0, y: ROW.hipY }, { x: -4.2, y: 66.6 }, shoulder)];
})();

/** A bag to put short legs on. */
function Bag() {
  return <path className={styles.bag} d={BAG} />;
}
const BAG = smooth([
  { x: 29, y: 5.2 },
  { x: 48, y: 5.6 },
  { x: 69, y: 5.2 },
  { x: 72, y: 3.4 },
  { x: 71, y: -0.4 },
  { x: 48, y: -0.8 },
  { x: 28, y: -0.4 },
  { x: 26.6, y: 3 },
]);

function Leg({ points, pose, cast }: { points: FigurePoints; pose: Pose; cast: boolean }) {
  const { near } = points;
  const { calf, shin, thigh, seat } = pose.work;
  const muscle = (work: number) => (work >= 0.5 ? styles.working : styles.resting);
  return (
    <>
      <path className={styles.body} d={legOutline(near, calf)} />
      {cast ? <Cast leg={near} /> : null}
      <path className={muscle(calf)} d={calfOutline(near, calf)} />
      {shin >= 0.5 ? <path className={styles.working} d={shinOutline(near)} /> : null}
      {thigh >= 0.5 ? <path className={styles.working} d={thighOutline(near)} /> : null}
      {seat >= 0.5 ? <path className={styles.working} d={gluteOutline(near.hip)} /> : null}
    </>
  );
}

function Cast({ leg }: { leg: FigurePoints["near"] }) {
  const { shell, bands } = castOutline(leg);
  return (
    <>
      <path className={styles.cast} d={shell} />
      <path className={styles.bands} d={bands} />
    </>
  );
}

function FarLeg({ points }: { points: FigurePoints }) {
  return (
    <g transform="translate(4 -1.6)">
      <path className={styles.far} d={legOutline(points.far, 0)} />
    </g>
  );
}

function Upper(props: { points: FigurePoints; pose: Pose; variant: Variant; seated: boolean }) {
  const { points, pose, variant, seated } = props;
  const { near, waist, shoulder } = points;
  const { pregnant = false } = variant;
  const forward = Math.max(0, pose.curl - pose.recline) * 0.6;
  const head = headOutline(points.head, shoulder, pose.nod + forward);
  return (
    <>
      <path className={styles.body} d={head.neck} />
      <path className={styles.body} d={head.head} />
      <path className={styles.hair} d={head.hair} />
      <path className={styles.body} d={trunkOutline(near.hip, waist, shoulder, pregnant)} />
      {seated ? (
        <>
          <path
            className={styles.belt}
            d={
              pregnant
                ? straight({ x: -8, y: 43 }, { x: 12, y: 55 })
                : straight({ x: -8, y: 43 }, { x: 7.5, y: 55.5 })
            }
          />
          <path
            className={styles.armrest}
            d={
              variant.transferSeat
                ? straight({ x: -16, y: 62 }, { x: -23, y: 92 })
                : straight({ x: -5, y: 58 }, { x: 28, y: 58 })
            }
          />
        </>
      ) : null}
    </>
  );
}

/** The hands of who moves the foot: one under the heel, one over the forefoot. */
function Helper({ points }: { points: FigurePoints }) {
  const { heel, ball, toe } = points.near;
  const over = { x: ball.x * 0.6 + toe.x * 0.4, y: ball.y * 0.6 + toe.y * 0.4 };
  const sole = Math.atan2(ball.y - heel.y, ball.x - heel.x) * (180 / Math.PI);
  return (
    <>
      <path className={styles.helper} d={helperOutline({ x: heel.x - 3, y: heel.y + 1 }, 20 + sole)} />
      <path className={styles.helper} d={helperOutline({ x: over.x + 1.5, y: over.y + 4 }, 222 + sole)} />
    </>
  );
}
