import type { Point } from "@/lib/core/figure/figure";

/** A place by two numbers of its own. */
export type Place = (x: number, y: number) => Point;

/** Places round a bone: how far along it (0 to 1), and how far in front of it in centimetres. */
export function onBone(from: Point, to: Point): Place {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const [dx, dy] = [(to.x - from.x) / length, (to.y - from.y) / length];
  return (part, front) => ({
    x: from.x + dx * part * length - dy * front,
    y: from.y + dy * part * length + dx * front,
  });
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
