import { add, turn, type Point } from "@/lib/core/figure/figure";
import { onBone, smooth } from "./lines";

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
