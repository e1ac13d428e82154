import { add, turn, type LegPoints, type Point } from "@/lib/core/figure/figure";
import { onBone, smooth, straight, type Place } from "./lines";

/** The places of a foot, from the ankle and from the ball of the foot, turned with sole and toes. */
function onFoot(leg: LegPoints) {
  const sole = Math.atan2(leg.ball.y - leg.heel.y, leg.ball.x - leg.heel.x) * (180 / Math.PI);
  const toes = Math.atan2(leg.toe.y - leg.ball.y, leg.toe.x - leg.ball.x) * (180 / Math.PI);
  return {
    foot: (x: number, y: number) => add(leg.ankle, turn({ x, y }, sole)),
    toes: (x: number, y: number) => add(leg.ball, turn({ x, y }, toes)),
  };
}

/** Round the foot from the front of the ankle, under the sole, to the back of the ankle. */
function footPlaces(foot: Place, toes: Place): readonly Point[] {
  return [
    foot(4.4, -0.6),
    foot(8.6, -3.2),
    foot(12.2, -4.9),
    toes(2.2, 2.7),
    toes(5, 3),
    toes(6.9, 2.2),
    toes(7, 0.8),
    toes(5.4, 0.1),
    toes(2, 0),
    foot(12, -8),
    foot(6, -7.3),
    foot(0.5, -7.9),
    foot(-4, -8),
    foot(-6.6, -6.2),
    foot(-6.1, -3.2),
    foot(-4, 0.5),
  ];
}

/** The whole leg as one closed line, from the hip's front round the foot to the hip's back. */
export function legOutline(leg: LegPoints, calfWork: number): string {
  const thigh = onBone(leg.hip, leg.knee);
  const shank = onBone(leg.knee, leg.ankle);
  const { foot, toes } = onFoot(leg);
  const swell = 1 + 0.1 * calfWork;
  return smooth([
    thigh(-0.05, 7.5),
    thigh(0.25, 8.3),
    thigh(0.6, 7),
    thigh(0.88, 5.8),
    kneecap(leg.knee, thigh(1, 3.9), shank(0, 3.9)),
    shank(0.12, 5.4),
    shank(0.32, 4.5),
    shank(0.65, 3.4),
    shank(0.9, 3),
    ...footPlaces(foot, toes),
    shank(0.88, -3),
    shank(0.7, -3.7),
    shank(0.45, -6.3 * swell),
    shank(0.25, -7.3 * swell),
    shank(0.16, -6.7),
    thigh(0.75, -6.4),
    thigh(0.5, -7.6),
    thigh(0.1, -8.5),
    thigh(-0.12, -2),
  ]);
}

/** The foot and the end of the shin as one open line: where a planted foot starts from. */
export function footOutline(leg: LegPoints): string {
  const shank = onBone(leg.knee, leg.ankle);
  const { foot, toes } = onFoot(leg);
  return smooth(
    [shank(0.8, 3.1), shank(0.92, 3), ...footPlaces(foot, toes), shank(0.88, -3), shank(0.76, -3.4)],
    false,
  );
}

/** The front of the knee, between where thigh and shank would put it. */
function kneecap(knee: Point, fromThigh: Point, fromShank: Point): Point {
  return { x: fromThigh.x + fromShank.x - knee.x, y: fromThigh.y + fromShank.y - knee.y };
}

/** The calf, behind the shin bone; it thickens as it works. */
export function calfOutline(leg: LegPoints, work: number): string {
  const shank = onBone(leg.knee, leg.ankle);
  const swell = 1 + 0.1 * work;
  return smooth([
    shank(0.09, -3.2),
    shank(0.24, -1.4 / swell),
    shank(0.44, -1.4 / swell),
    shank(0.62, -2.3),
    shank(0.72, -2.5),
    shank(0.62, -3.3),
    shank(0.44, -5 * swell),
    shank(0.26, -5.9 * swell),
    shank(0.13, -5.2),
  ]);
}

/** The muscle beside the shin that lifts the foot. */
export function shinOutline(leg: LegPoints): string {
  const shank = onBone(leg.knee, leg.ankle);
  return smooth([
    shank(0.13, 3.4),
    shank(0.3, 3.2),
    shank(0.52, 2.5),
    shank(0.76, 1.7),
    shank(0.52, 0.5),
    shank(0.3, 0.6),
    shank(0.15, 1.8),
  ]);
}

/** The muscle on the front of the thigh. */
export function thighOutline(leg: LegPoints): string {
  const thigh = onBone(leg.hip, leg.knee);
  return smooth([
    thigh(0.3, 6.2),
    thigh(0.55, 5.6),
    thigh(0.86, 3.8),
    thigh(0.6, 1.6),
    thigh(0.35, 2.2),
    thigh(0.24, 4.2),
  ]);
}

/** A cast from below the knee to the ball of the foot, the toes left free; and the lines of its bandage. */
export function castOutline(leg: LegPoints): { shell: string; bands: string } {
  const shank = onBone(leg.knee, leg.ankle);
  const { foot } = onFoot(leg);
  const band = (part: number) =>
    straight(shank(part, 5.2 - part * 0.9), shank(part + 0.1, -7.6 + part * 3.2));
  return {
    shell: smooth([
      shank(0.16, 6.4),
      shank(0.34, 5.8),
      shank(0.66, 4.8),
      shank(0.9, 4.6),
      foot(5.6, 1),
      foot(9.4, -1.6),
      foot(13.6, -3.4),
      foot(14, -6),
      foot(13.6, -9),
      foot(6, -9),
      foot(0, -9.2),
      foot(-5, -9),
      foot(-8, -6.6),
      foot(-7.4, -3),
      foot(-5.4, 1),
      shank(0.86, -4.6),
      shank(0.68, -5.4),
      shank(0.44, -7.6),
      shank(0.26, -8.6),
      shank(0.16, -8.4),
    ]),
    bands:
      [0.26, 0.42, 0.58, 0.74].map(band).join("") +
      straight(foot(5, -0.4), foot(3, -8.6)) +
      straight(foot(9.8, -2.8), foot(8.6, -8.6)),
  };
}
