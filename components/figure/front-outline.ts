import { add, turn, type Point } from "@/lib/core/figure/figure";
import { onBone, smooth, straight } from "./lines";

/** A limb between two joints, rounded at both ends. */
export function limbOutline(from: Point, to: Point, start: number, end: number): string {
  const at = onBone(from, to);
  const cap = start / Math.max(1, Math.hypot(to.x - from.x, to.y - from.y));
  return smooth([
    at(-cap * 0.8, 0),
    at(0, start),
    at(0.5, (start + end) / 2),
    at(1, end),
    at(1 + cap * 0.5, 0),
    at(1, -end),
    at(0.5, -(start + end) / 2),
    at(0, -start),
  ]);
}

/** Shirt and hips from the front, from the pelvis to the neck between both shoulders. */
export function frontTrunkOutline(pelvis: Point, neck: Point, left: Point, right: Point): string {
  const at = onBone(pelvis, neck);
  return smooth([
    at(1.06, -4.5),
    add(left, { x: -1, y: 5 }),
    add(left, { x: 3.4, y: 0 }),
    at(0.66, -15),
    at(0.3, -13.4),
    at(0, -15.6),
    at(-0.14, -13),
    at(-0.18, 0),
    at(-0.14, 13),
    at(0, 15.6),
    at(0.3, 13.4),
    at(0.66, 15),
    add(right, { x: -3.4, y: 0 }),
    add(right, { x: 1, y: 5 }),
    at(1.06, 4.5),
  ]);
}

/** Head and hair from the front, tipped by some degrees towards the figure's left; and the neck. */
export function frontHeadOutline(head: Point, neck: Point, tip: number) {
  const at = (x: number, y: number) => add(head, turn({ x, y }, -tip));
  const on = onBone(neck, head);
  return {
    head: smooth([
      at(0, 10.5),
      at(6.6, 7.6),
      at(7.6, 0),
      at(5.2, -7),
      at(0, -10.4),
      at(-5.2, -7),
      at(-7.6, 0),
      at(-6.6, 7.6),
    ]),
    hair: smooth([
      at(0, 12.4),
      at(7.4, 9.6),
      at(9, 1),
      at(8, -3),
      at(7, 1.6),
      at(5.6, 5),
      at(-1, 6.6),
      at(-6.4, 4),
      at(-7, 0),
      at(-8, -3),
      at(-9, 1),
      at(-7.4, 9.6),
    ]),
    face:
      [-3, 3].map((x) => straight(at(x, 1.2), at(x, -0.4))).join("") +
      straight(at(0, -2), at(0.9, -3.6), at(-0.3, -3.8)),
    neck: smooth([on(0.6, 4.6), on(0.05, 6), on(-0.16, 0), on(0.05, -6), on(0.6, -4.6)]),
  };
}

/** A shoe from the front, its heel this high: the toes stay down. */
export function frontShoeOutline(ankle: Point, lifted: number): string {
  const floor = ankle.y - 8 - lifted;
  const at = (x: number, y: number): Point => ({ x: ankle.x + x, y: floor + y });
  const top = 6.4 + lifted * 0.9;
  return smooth([
    at(-3.4, top + 2),
    at(3.4, top + 2),
    at(4.6, 6),
    at(5.6, 2.4),
    at(4.4, 0),
    at(-4.4, 0),
    at(-5.6, 2.4),
    at(-4.6, 6),
  ]);
}

/** A seat from the front: its back with the headrest, its cushion, and the armrests on both sides. */
export const FRONT_SEAT = {
  back: smooth([
    { x: -22, y: 42 },
    { x: -23, y: 80 },
    { x: -21, y: 106 },
    { x: -14, y: 117 },
    { x: 0, y: 119 },
    { x: 14, y: 117 },
    { x: 21, y: 106 },
    { x: 23, y: 80 },
    { x: 22, y: 42 },
    { x: 0, y: 40 },
  ]),
  cushion: smooth([
    { x: -22, y: 43 },
    { x: 0, y: 44 },
    { x: 22, y: 43 },
    { x: 23, y: 37 },
    { x: 20, y: 32 },
    { x: 0, y: 31 },
    { x: -20, y: 32 },
    { x: -23, y: 37 },
  ]),
  armrests: [-25, 25].map((x) =>
    smooth([
      { x: x - 2.4, y: 59 },
      { x: x + 2.4, y: 59 },
      { x: x + 2.6, y: 55 },
      { x: x + 1.6, y: 52 },
      { x: x + 1.4, y: 34 },
      { x: x - 1.4, y: 34 },
      { x: x - 1.6, y: 52 },
      { x: x - 2.6, y: 55 },
    ]),
  ),
} as const;
