import { between, toPoints, type FigurePoints, type Point, type Pose, ROW } from "@/lib/core/figure";
import { MOVES, type DrawnMove, type Mark } from "@/lib/core/poses";
import {
  armOutline,
  calfOutline,
  headOutline,
  legOutline,
  seatOutline,
  shinOutline,
  smooth,
  straight,
  thighOutline,
  trunkOutline,
} from "./outline";
import styles from "./move-figure.module.css";

/** `leg` is a close-up from the knee down, `seat` the whole traveller in the row. */
type View = "leg" | "seat";
const VIEW_BOX = { leg: "22 -62 46 67", seat: "-40 -124 130 128", aisle: "-46 -152 92 156" } as const;

/** A move drawn from its poses: the start as a dashed ghost, the move in full, arrows for the way. */
export function MoveFigure({ code, view = "leg", label }: { code: DrawnMove; view?: View; label?: string }) {
  const move = MOVES[code];
  const start = move.steps[0].pose;
  const shown = (move.steps[move.shown] ?? move.steps[0]).pose;
  const points = toPoints(shown);
  const walking = code === "X18";
  const whole = walking || view === "seat";
  return (
    <svg
      className={styles.figure}
      viewBox={walking ? VIEW_BOX.aisle : VIEW_BOX[view]}
      {...(label ? { role: "img", "aria-label": label } : { "aria-hidden": true })}
    >
      <path className={styles.floor} d={straight({ x: -200, y: -0.8 }, { x: 300, y: -0.8 })} />
      {walking ? null : <Row whole={whole} />}
      {whole ? <FarLeg points={points} /> : null}
      {whole ? <Upper points={points} belted={!walking} /> : null}
      {shown === start ? null : <path className={styles.ghost} d={legOutline(toPoints(start).near, 0)} />}
      <Leg points={points} pose={shown} />
      {whole ? <path className={styles.body} d={armOutline(points.shoulder, points.elbow, points.hand)} /> : null}
      {move.marks.map((mark) => (
        <MarkLines key={`${mark.kind}${"of" in mark ? mark.of : mark.at}`} mark={mark} from={start} to={shown} />
      ))}
    </svg>
  );
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

function Upper({ points, belted }: { points: FigurePoints; belted: boolean }) {
  const { near, shoulder } = points;
  const head = headOutline(points.head);
  return (
    <>
      <path className={styles.body} d={head.neck} />
      <path className={styles.body} d={head.head} />
      <path className={styles.hair} d={head.hair} />
      <path className={styles.body} d={trunkOutline(near.hip, shoulder)} />
      {belted ? <path className={styles.belt} d={straight({ x: -8, y: 44 }, { x: 8, y: 56 })} /> : null}
    </>
  );
}

function MarkLines({ mark, from, to }: { mark: Mark; from: Pose; to: Pose }) {
  if (mark.kind === "push") {
    const { ball, knee, hip } = toPoints(to).near;
    if (mark.at === "ball")
      return (
        <>
          <Arrow points={[{ x: ball.x - 1, y: 20 }, { x: ball.x - 1, y: 7.5 }]} />
          {[-5, 0, 5].map((x) => (
            <path
              key={x}
              className={styles.press}
              d={straight({ x: ball.x - 1 + x, y: -2 }, { x: ball.x - 1 + x * 1.5, y: -4.4 })}
            />
          ))}
        </>
      );
    const middle = { x: (hip.x + knee.x) / 2, y: (hip.y + knee.y) / 2 };
    return <Arrow points={[{ x: middle.x, y: middle.y + 22 }, { x: middle.x, y: middle.y + 11 }]} />;
  }
  const path = [0, 0.2, 0.4, 0.6, 0.8, 1].map((part) => {
    const near = toPoints(between(from, to, part)).near;
    return outward(near[mark.of], mark.of);
  });
  return <Arrow points={path} bothWays={mark.bothWays} />;
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
