import type { ReactNode } from "react";
import { between, toPoints, type FigurePoints, type Point, type Pose, ROW } from "@/lib/core/figure";
import { MOVES, SEATED, type DrawnMove, type Mark } from "@/lib/core/poses";
import {
  armOutline,
  calfOutline,
  footOutline,
  headOutline,
  legOutline,
  onBone,
  seatOutline,
  shinOutline,
  smooth,
  straight,
  thighOutline,
  trunkOutline,
} from "./outline";
import styles from "./move-figure.module.css";

const VIEW_BOX = {
  leg: "22 -61 48 66",
  lap: "-16 -84 110 89",
  seat: "-38 -123 128 128",
  aisle: "-48 -162 96 166",
} as const;
type View = keyof typeof VIEW_BOX;

/**
 * A move drawn from its poses: the start as a dashed ghost, the move in full, arrows for the way, the working
 * muscle filled. Without a label it is decoration beside words that say the same.
 */
export function MoveFigure({ code, label }: { code: DrawnMove; label?: string | undefined }) {
  const { steps, shown, view, marks } = MOVES[code];
  const from = steps[0].pose;
  const to = (steps[shown] ?? steps[0]).pose;
  return (
    <Drawing pose={to} view={view} label={label}>
      <Ghost start={from} shown={to} />
      {marks.map((mark) => (
        <MarkLines key={mark.kind + ("of" in mark ? mark.of : mark.at)} mark={mark} from={from} to={to} />
      ))}
    </Drawing>
  );
}

/** The traveller at rest in the row, feet flat: where every seated move begins. */
export function SeatedFigure({ label }: { label?: string | undefined }) {
  return <Drawing pose={SEATED} view="seat" label={label} />;
}

function Drawing(props: { pose: Pose; view: View; label: string | undefined; children?: ReactNode }) {
  const { pose, view, label } = props;
  const points = toPoints(pose);
  const whole = view !== "leg";
  return (
    <svg
      className={whole ? `${styles.figure} ${styles.whole}` : styles.figure}
      viewBox={VIEW_BOX[view]}
      preserveAspectRatio="xMidYMax meet"
      {...(label ? { role: "img", "aria-label": label } : { "aria-hidden": true })}
    >
      <path className={styles.floor} d={straight({ x: -200, y: -0.8 }, { x: 300, y: -0.8 })} />
      {view === "aisle" ? null : <Row whole={whole} />}
      {whole ? <FarLeg points={points} /> : null}
      {whole ? <Upper points={points} seated={view !== "aisle"} /> : null}
      <Leg points={points} pose={pose} />
      {whole ? (
        <path className={styles.body} d={armOutline(points.shoulder, points.elbow, points.hand)} />
      ) : null}
      {props.children}
    </svg>
  );
}

function Ghost({ start, shown }: { start: Pose; shown: Pose }) {
  const { near } = toPoints(start);
  if (shown.near === start.near) return null;
  const planted = shown.near.on === "floor";
  return <path className={styles.ghost} d={planted ? footOutline(near) : legOutline(near, 0)} />;
}

function Row({ whole }: { whole: boolean }) {
  const seat = seatOutline(ROW.backX, ROW.recline);
  if (!whole) return <path className={styles.seat} d={seat} />;
  return (
    <>
      {[0, ROW.pitch].map((x) => (
        <g key={x} transform={`translate(${x} 0)`}>
          <path className={styles.seat} d={straight({ x: -6, y: 31 }, { x: -3, y: 0 })} />
          <path className={styles.seat} d={straight({ x: 26, y: 31 }, { x: 23, y: 0 })} />
          <path className={styles.seat} d={seat} />
        </g>
      ))}
    </>
  );
}

function Leg({ points, pose }: { points: FigurePoints; pose: Pose }) {
  const { near } = points;
  const { calf, shin, thigh } = pose.work;
  const muscle = (work: number) => (work >= 0.5 ? styles.working : styles.resting);
  return (
    <>
      <path className={styles.body} d={legOutline(near, calf)} />
      <path className={muscle(calf)} d={calfOutline(near, calf)} />
      {shin >= 0.5 ? <path className={styles.working} d={shinOutline(near)} /> : null}
      {thigh >= 0.5 ? <path className={styles.working} d={thighOutline(near)} /> : null}
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

function Upper({ points, seated }: { points: FigurePoints; seated: boolean }) {
  const { near, shoulder } = points;
  const head = headOutline(points.head);
  return (
    <>
      <path className={styles.body} d={head.neck} />
      <path className={styles.body} d={head.head} />
      <path className={styles.hair} d={head.hair} />
      <path className={styles.body} d={trunkOutline(near.hip, shoulder)} />
      {seated ? (
        <>
          <path className={styles.belt} d={straight({ x: -8, y: 43 }, { x: 7.5, y: 55.5 })} />
          <path className={styles.armrest} d={straight({ x: -5, y: 58 }, { x: 28, y: 58 })} />
        </>
      ) : null}
    </>
  );
}

function MarkLines({ mark, from, to }: { mark: Mark; from: Pose; to: Pose }) {
  if (mark.kind === "push") {
    const { ball, knee, hip, ankle } = toPoints(to).near;
    if (mark.at === "ball") return <Press x={ball.x - 1} />;
    return mark.at === "calf" ? (
      <Squeeze from={knee} to={ankle} part={0.34} />
    ) : (
      <Squeeze from={hip} to={knee} part={0.7} />
    );
  }
  // A planted part stands still for some of the way: an arrow is drawn only along what moves.
  const path = Array.from({ length: 11 }, (_, index) => between(from, to, index / 10))
    .map((pose) => outward(toPoints(pose).near[mark.of], mark.of))
    .reduce<Point[]>((kept, next) => {
      const last = kept.at(-1);
      return last && Math.hypot(next.x - last.x, next.y - last.y) < 1.5 ? kept : [...kept, next];
    }, []);
  return <Arrow points={path} bothWays={mark.bothWays} />;
}

/** A push into the floor: an arrow down on the foot, and the floor pushing back. */
function Press({ x }: { x: number }) {
  return (
    <>
      <Arrow
        points={[
          { x, y: 20 },
          { x, y: 7.5 },
        ]}
      />
      {[-5, 0, 5].map((aside) => (
        <path
          key={aside}
          className={styles.press}
          d={straight({ x: x + aside, y: -2 }, { x: x + aside * 1.5, y: -4.4 })}
        />
      ))}
    </>
  );
}

/** A muscle tightened with nothing moving: arrows on it from both sides. */
function Squeeze({ from, to, part }: { from: Point; to: Point; part: number }) {
  const place = onBone(from, to);
  return [1, -1].map((side) => (
    <Arrow key={side} points={[place(part, side * 17), place(part, side * 10)]} />
  ));
}

/** Moves the path of a point away from the body so that its arrow stands free of the lines. */
function outward(point: Point, of: "toe" | "heel" | "knee"): Point {
  const away = { toe: { x: 5, y: 1 }, heel: { x: -6.5, y: 1 }, knee: { x: 0, y: 11 } }[of];
  return { x: point.x + away.x, y: point.y + away.y };
}

function Arrow({ points, bothWays = false }: { points: readonly Point[]; bothWays?: boolean }) {
  const ends: [Point | undefined, Point | undefined][] = [[points.at(-2), points.at(-1)]];
  if (bothWays) ends.push([points[1], points[0]]);
  return (
    <>
      <path className={styles.arrow} d={smooth(points, false)} />
      {ends.map(([before, tip], index) =>
        before && tip ? <path key={index} className={styles.arrow} d={arrowHead(before, tip)} /> : null,
      )}
    </>
  );
}

function arrowHead(before: Point, tip: Point): string {
  const heading = Math.atan2(tip.y - before.y, tip.x - before.x);
  const wing = (angle: number): Point => ({
    x: tip.x - 3.4 * Math.cos(heading + angle),
    y: tip.y - 3.4 * Math.sin(heading + angle),
  });
  return straight(wing(0.62), tip, wing(-0.62));
}
