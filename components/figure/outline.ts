import { add, turn, type LegPoints, type Point } from "@/lib/core/figure/figure";

type Place = (x: number, y: number) => Point;

/** Places round a bone: how far along it (0 to 1), and how far in front of it in centimetres. */
export function onBone(from: Point, to: Point): Place {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const [dx, dy] = [(to.x - from.x) / length, (to.y - from.y) / length];
  return (part, front) => ({
    x: from.x + dx * part * length - dy * front,
    y: from.y + dy * part * length + dx * front,
  });
}

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

/** Shirt and hips, leaving the legs to be drawn over it; with a bump for a pregnant body. */
export function trunkOutline(hip: Point, waist: Point, shoulder: Point, pregnant = false): string {
  const lower = onBone(hip, waist);
  const upper = onBone(waist, shoulder);
  return smooth([
    lower(-0.36, -7),
    ...(pregnant
      ? [lower(0.15, -17), lower(0.5, -23), upper(0, -24), upper(0.35, -18), upper(0.6, -11.5)]
      : [lower(0.27, -9.4), lower(0.9, -10.2), upper(0.5, -9.6)]),
    upper(0.91, -6.4),
    upper(1.14, -1.6),
    upper(1.07, 3.6),
    upper(0.75, 7.4),
    upper(0.19, 8.2),
    lower(0.45, 8.8),
    lower(-0.09, 10.4),
    lower(-0.4, 6),
  ]);
}

/** The muscle one sits on. */
export function gluteOutline(hip: Point): string {
  const at = (x: number, y: number) => add(hip, { x, y });
  return smooth([
    at(-7.6, 4.5),
    at(-4.6, 1.5),
    at(-0.5, -1.5),
    at(4.5, -3.6),
    at(3.5, -7),
    at(-3, -7.6),
    at(-8, -5),
    at(-9.4, 0),
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

/** Another person's forearm and hand, whose palm is at a place and whose fingers point in a direction. */
export function helperOutline(palm: Point, direction: number): string {
  const at = (x: number, y: number) => add(palm, turn({ x, y }, direction));
  return smooth([
    at(-34, 3.6),
    at(-18, 3.4),
    at(-8, 2.6),
    at(-4, 3.2),
    at(0.5, 3),
    at(5, 1.6),
    at(8, -1.6),
    at(6.8, -3.2),
    at(3.4, -2.2),
    at(1.6, -2.6),
    at(1.6, -5.4),
    at(-0.4, -6),
    at(-2.6, -3.4),
    at(-8, -2.6),
    at(-18, -3.6),
    at(-34, -4.2),
  ]);
}

/** Upper arm, forearm and hand. */
export function armOutline(shoulder: Point, elbow: Point, hand: Point): string {
  const upper = onBone(shoulder, elbow);
  const lower = onBone(elbow, hand);
  return smooth([
    upper(-0.17, 0.4),
    upper(-0.02, 4.6),
    upper(0.4, 4.2),
    upper(0.84, 3.2),
    lower(0.16, 3),
    lower(0.6, 2.6),
    lower(0.92, 2),
    lower(1.12, 2.2),
    lower(1.26, 0.6),
    lower(1.18, -1.4),
    lower(0.92, -1.9),
    lower(0.5, -2.8),
    lower(0.02, -3.4),
    upper(0.92, -3.6),
    upper(0.5, -4.2),
    upper(0, -4.6),
  ]);
}

/** Head in profile, nodding by some degrees, and the hair on it; and the neck down to the shoulder. */
export function headOutline(
  head: Point,
  shoulder: Point,
  nod: number,
): { head: string; hair: string; neck: string } {
  const at = (x: number, y: number) => add(head, turn({ x, y }, -nod));
  const neck = onBone(shoulder, head);
  return {
    head: smooth([
      at(0.5, 10.6),
      at(5.6, 9),
      at(8, 5),
      at(8.2, 2),
      at(9.6, -1.4),
      at(8.4, -2.6),
      at(8.4, -5),
      at(7.2, -8.6),
      at(3.4, -9.8),
      at(-1.4, -7.4),
      at(-6, -6),
      at(-8.8, 0),
      at(-8, 6),
      at(-4.4, 9.6),
    ]),
    hair: smooth([
      at(8, 5.6),
      at(6.2, 10),
      at(0.6, 12.2),
      at(-5.8, 10.8),
      at(-9.8, 5.4),
      at(-10, -0.8),
      at(-8, -5.6),
      at(-5, -6),
      at(-3.2, -1.6),
      at(-1.4, 2.6),
      at(3, 5),
    ]),
    neck: smooth([
      neck(0.82, 6),
      neck(0.62, -3),
      neck(0.22, -5.6),
      neck(-0.2, -7),
      neck(-0.2, 3),
      neck(0.3, 5),
    ]),
  };
}

/** A seat of the row from the side, in its own place. */
export function seatOutline(backX: number, recline: number): string {
  const back = (up: number, front: number) => add({ x: backX, y: 40 }, turn({ x: front, y: up }, recline));
  return smooth([
    { x: backX + 48, y: 40.6 },
    { x: backX + 34, y: 39.4 },
    { x: backX + 12, y: 38.2 },
    back(5, 1.2),
    back(24, 1.8),
    back(48, 0.4),
    back(57, 1.8),
    back(68, 1.8),
    back(72, -2),
    back(69, -6.4),
    back(40, -8),
    back(8, -8),
    back(-4, -6),
    { x: backX + 8, y: 30.4 },
    { x: backX + 32, y: 31.4 },
    { x: backX + 47, y: 34.4 },
    { x: backX + 50.5, y: 37.6 },
  ]);
}

/** A smooth line through points, y turned upside down for SVG; open or closed. */
export function smooth(points: readonly Point[], closed = true): string {
  const count = points.length;
  const at = (index: number): Point => {
    const wrapped = closed ? (index + count) % count : Math.min(count - 1, Math.max(0, index));
    return points[wrapped] ?? { x: 0, y: 0 };
  };
  const first = at(0);
  let path = `M${n(first.x)} ${n(-first.y)}`;
  for (let i = 0; i < (closed ? count : count - 1); i += 1) {
    const [before, from, to, after] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    const c1 = { x: from.x + (to.x - before.x) / 6, y: from.y + (to.y - before.y) / 6 };
    const c2 = { x: to.x - (after.x - from.x) / 6, y: to.y - (after.y - from.y) / 6 };
    path += `C${n(c1.x)} ${n(-c1.y)} ${n(c2.x)} ${n(-c2.y)} ${n(to.x)} ${n(-to.y)}`;
  }
  return closed ? `${path}Z` : path;
}

/** Straight lines through points. */
export function straight(...points: readonly Point[]): string {
  return points.map((p, index) => `${index === 0 ? "M" : "L"}${n(p.x)} ${n(-p.y)}`).join("");
}

/** A number for a path: one decimal is finer than a printer's dot at any size used. */
function n(value: number): string {
  return String(Math.round(value * 10) / 10 || 0);
}
