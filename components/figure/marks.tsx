import { between, toPoints, type Body, type Point, type Pose } from "@/lib/core/figure/figure";
import { betweenFronts, toFrontPoints, type FrontPose } from "@/lib/core/figure/front-figure";
import type { Followed, FrontMark, Mark } from "@/lib/core/figure/poses";
import { onBone, smooth, straight } from "./lines";
import styles from "./figure.module.css";

/** The arrows of a still from the side, on the way from its start to the pose shown. */
export function MarkLines(props: { mark: Mark; from: Pose; to: Pose; body: Body; whole: boolean }) {
  const { mark, from, to, body, whole } = props;
  const points = toPoints(to, body);
  switch (mark.kind) {
    case "push":
      return <Push at={mark.at} points={points.near} />;
    case "circle":
      return <Circle toe={points.near.toe} />;
    case "breath":
      return <Breath head={points.head} inwards={mark.way === "in"} />;
    case "path": {
      // A planted part stands still for some of the way: an arrow is drawn only along what moves.
      const path = Array.from({ length: 11 }, (_, index) => between(from, to, index / 10, body))
        .map((pose) => outward(placeOf(pose, mark.of, body), mark.of))
        .reduce<Point[]>((kept, next) => {
          const last = kept.at(-1);
          return last && Math.hypot(next.x - last.x, next.y - last.y) < 1.5 ? kept : [...kept, next];
        }, []);
      return <Arrow points={path} bothWays={mark.bothWays} large={whole} />;
    }
  }
}

function placeOf(pose: Pose, of: Followed, body: Body): Point {
  const points = toPoints(pose, body);
  return of === "head" || of === "hand" ? points[of] : points.near[of];
}

/** Moves the path of a point away from the body so that its arrow stands free of the lines. */
function outward(point: Point, of: Followed): Point {
  const away = {
    toe: { x: 5, y: 1 },
    heel: { x: -6.5, y: 1 },
    knee: { x: 0, y: 11 },
    hip: { x: -15, y: 0 },
    hand: { x: 9, y: -3 },
    head: { x: 14, y: 4 },
  }[of];
  return { x: point.x + away.x, y: point.y + away.y };
}

function Push({
  at,
  points,
}: {
  at: "ball" | "calf" | "thigh" | "seat";
  points: ReturnType<typeof toPoints>["near"];
}) {
  const { ball, knee, hip, ankle } = points;
  switch (at) {
    case "ball":
      return <Press x={ball.x - 1} y={ball.y} />;
    case "calf":
      return <Squeeze from={knee} to={ankle} part={0.34} />;
    case "thigh":
      return <Squeeze from={hip} to={knee} part={0.6} large />;
    case "seat":
      return (
        <>
          <Arrow
            points={[
              { x: hip.x - 24, y: hip.y - 4 },
              { x: hip.x - 13, y: hip.y - 2 },
            ]}
            large
          />
          <Arrow
            points={[
              { x: hip.x + 2, y: hip.y - 24 },
              { x: hip.x + 0.5, y: hip.y - 12 },
            ]}
            large
          />
        </>
      );
  }
}

/** A push into the floor: an arrow down on the foot, and the floor pushing back. */
function Press({ x, y }: { x: number; y: number }) {
  return (
    <>
      <Arrow
        points={[
          { x, y: y + 20 },
          { x, y: y + 7.5 },
        ]}
      />
      {[-5, 0, 5].map((aside) => (
        <path
          key={aside}
          className={styles.press}
          d={straight({ x: x + aside, y: y - 2 }, { x: x + aside * 1.5, y: y - 4.4 })}
        />
      ))}
    </>
  );
}

/** A muscle tightened with nothing moving: arrows on it from both sides. */
function Squeeze(props: { from: Point; to: Point; part: number; large?: boolean }) {
  const place = onBone(props.from, props.to);
  const { part, large = false } = props;
  const far = large ? 23 : 17;
  return [1, -1].map((side) => (
    <Arrow key={side} points={[place(part, side * far), place(part, side * 10)]} large={large} />
  ));
}

/** Round and round in front of the toes. */
function Circle({ toe }: { toe: Point }) {
  const around = Array.from({ length: 15 }, (_, index): Point => {
    const angle = (-0.62 + (index / 14) * 1.72) * Math.PI;
    return { x: toe.x + 0.5 + 6.5 * Math.sin(angle), y: toe.y - 4 + 10 * Math.cos(angle) };
  });
  return <Arrow points={around} />;
}

/** Breath in front of the nose. */
function Breath({ head, inwards }: { head: Point; inwards: boolean }) {
  return [4, -3].map((aside) => {
    const [near, far] = [
      { x: head.x + 13, y: head.y - 3 + aside * 0.5 },
      { x: head.x + 27, y: head.y - 3 + aside * 1.4 },
    ];
    return <Arrow key={aside} points={inwards ? [far, near] : [near, far]} large />;
  });
}

/** The arrows of a still from the front. */
export function FrontMarkLines(props: { mark: FrontMark; from: FrontPose; to: FrontPose; seated: boolean }) {
  const { mark, from, to } = props;
  const stance = props.seated ? "seated" : "standing";
  const follow = (place: (pose: FrontPose) => Point) =>
    [0, 0.25, 0.5, 0.75, 1].map((part) => place(betweenFronts(from, to, part)));
  const at = (pose: FrontPose) => toFrontPoints(pose, stance);
  switch (mark) {
    case "lean":
      return (
        <Arrow points={follow((pose) => ({ x: at(pose).head.x, y: at(pose).head.y + 15 }))} bothWays large />
      );
    case "tilt":
      return (
        <Arrow
          points={follow((pose) => ({ x: at(pose).head.x * 1.6, y: at(pose).head.y + 15 }))}
          bothWays
          large
        />
      );
    case "shrug":
      return [-1, 1].map((side) => {
        const x = side * 26;
        return (
          <Arrow
            key={side}
            points={[
              { x, y: 86 },
              { x: x + side * 1.5, y: 92 },
              { x: x - side * 0.5, y: 98 },
            ]}
            large
          />
        );
      });
    case "knees":
      return [-1, 1].map((side) => (
        <Arrow
          key={side}
          points={[
            { x: side * 34, y: 50 },
            { x: side * 17, y: 50 },
          ]}
          large
        />
      ));
    case "shift":
      return (
        <Arrow
          points={[-1, -0.3, 0.3, 1].map((part) => ({ x: part * 15, y: 68 - 5 * (1 - part * part) }))}
          bothWays
          large
        />
      );
    case "heel": {
      const { x, y } = at(to).right.ankle;
      return (
        <Arrow
          points={[
            { x: x - 11, y: y - 12 },
            { x: x - 12, y: y - 6 },
            { x: x - 11, y: y + 2 },
          ]}
          large
        />
      );
    }
  }
}

function Arrow(props: { points: readonly Point[]; bothWays?: boolean; large?: boolean }) {
  const { points, bothWays = false, large = false } = props;
  const ends: [Point | undefined, Point | undefined][] = [[points.at(-2), points.at(-1)]];
  if (bothWays) ends.push([points[1], points[0]]);
  return (
    <>
      <path className={styles.arrow} d={smooth(points, false)} />
      {ends.map(([before, tip], index) =>
        before && tip ? (
          <path key={index} className={styles.arrow} d={arrowHead(before, tip, large ? 5 : 3.4)} />
        ) : null,
      )}
    </>
  );
}

function arrowHead(before: Point, tip: Point, length: number): string {
  const heading = Math.atan2(tip.y - before.y, tip.x - before.x);
  const wing = (angle: number): Point => ({
    x: tip.x - length * Math.cos(heading + angle),
    y: tip.y - length * Math.sin(heading + angle),
  });
  return straight(wing(0.62), tip, wing(-0.62));
}
