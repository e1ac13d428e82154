import { filledPart, type LimbState } from "@/lib/core/evidence/limb";

/** What the drawing shows: the veins and muscles as the model has them, and how far the knee is bent. */
export type LimbView = {
  readonly state: LimbState;
  /** 0 standing, 1 sitting. */
  readonly bend: number;
  /** How far up the vein each drop of blood is, 0 at the sole to 1 at the top. */
  readonly drops: readonly number[];
};

/** What changes in the drawing from one moment to the next: SVG attributes, by part. */
export type LimbShape = Readonly<Record<string, Readonly<Record<string, string>>>>;

type Point = readonly [x: number, y: number];

// Places in the drawing, standing on the flat foot. The ball of the foot stays where it is.
const BALL: Point = [243, 556];
const ANKLE: Point = [164, 506];
const KNEE: Point = [174, 258];
/** How far the heel lifts when the calf is tight, in degrees. */
const LIFT = 22;
/** The hip of a seated person, out of sight. */
const SEATED_HIP: Point = [-126, 258];
const THIGH = 300;
/** The whole drawing moves this far to the right to make room for a seated thigh. */
const SEATED_SHIFT = 56;

/** The middle of the deep vein: through the foot, the lower leg and the thigh. */
const COURSE: readonly (readonly [part: "foot" | "shank" | "thigh", x: number, y: number])[] = [
  ["foot", 262, 557],
  ["foot", 226, 553],
  ["foot", 182, 541],
  ["shank", 155, 512],
  ["shank", 154, 462],
  ["shank", 158, 402],
  ["shank", 159, 342],
  ["shank", 154, 290],
  ["thigh", 156, 226],
  ["thigh", 168, 165],
  ["thigh", 180, 95],
  ["thigh", 183, 25],
  ["thigh", 184, -60],
  ["thigh", 184, -200],
];
/** Where along the vein the valves sit: above the ankle, the calf and the thigh. */
export const VALVES_AT = [0.29, 0.65, 0.84] as const;
/** Half the width of the full vein: widest where the soleus holds its chambers. */
const WIDTHS: readonly Point[] = [
  [0, 1],
  [0.05, 4],
  [0.19, 6],
  [0.29, 8],
  [0.39, 12],
  [0.48, 12],
  [0.6, 9],
  [0.72, 10.5],
  [1, 11],
];
/** The vein is drawn through so many places. */
const SAMPLES = 32;
const PLACES = Array.from({ length: SAMPLES + 1 }, (_, index) => index / SAMPLES);
/** An emptied vein is this narrow beside a full one. */
const EMPTY = 0.22;

const radians = (degrees: number) => (degrees * Math.PI) / 180;
const mix = (from: number, to: number, part: number) => from + (to - from) * part;
const fixed = (value: number) => (Math.round(value * 10) / 10).toString();
const at = (x: number, y: number) => `${fixed(x)} ${fixed(y)}`;

function turn([x, y]: Point, [px, py]: Point, degrees: number): Point {
  const [cos, sin] = [Math.cos(radians(degrees)), Math.sin(radians(degrees))];
  return [px + (x - px) * cos - (y - py) * sin, py + (x - px) * sin + (y - py) * cos];
}

/** A move of a whole part: turned about a point of its own, which goes to another place. */
type Move = { readonly from: Point; readonly to: Point; readonly degrees: number };
const place = (point: Point, { from, to, degrees }: Move): Point => {
  const [x, y] = turn(point, from, degrees);
  return [x + to[0] - from[0], y + to[1] - from[1]];
};
const transformOf = ({ from, to, degrees }: Move) =>
  `translate(${at(to[0] - from[0], to[1] - from[1])}) rotate(${fixed(degrees)} ${at(...from)})`;

const angleOf = ([x1, y1]: Point, [x2, y2]: Point) => (Math.atan2(y2 - y1, x2 - x1) * 180) / Math.PI;
const SHANK = Math.hypot(KNEE[0] - ANKLE[0], KNEE[1] - ANKLE[1]);

/** The knee of a seated person: at the ends of a thigh from the hip and of a lower leg from the ankle. */
function seatedKnee(ankle: Point): Point {
  const [dx, dy] = [ankle[0] - SEATED_HIP[0], ankle[1] - SEATED_HIP[1]];
  const apart = Math.hypot(dx, dy);
  const along = (THIGH ** 2 - SHANK ** 2 + apart ** 2) / (2 * apart);
  const off = Math.sqrt(Math.max(0, THIGH ** 2 - along ** 2));
  return [SEATED_HIP[0] + (along * dx + off * dy) / apart, SEATED_HIP[1] + (along * dy - off * dx) / apart];
}

/** How the foot, the lower leg and the thigh lie when the calf is so tight. */
function pose(tension: number, bend: number): Readonly<Record<"foot" | "shank" | "thigh", Move>> {
  const lift = LIFT * tension;
  const ankle = turn(ANKLE, BALL, lift);
  const standing: Point = [KNEE[0] + ankle[0] - ANKLE[0], KNEE[1] + ankle[1] - ANKLE[1]];
  const sitting = seatedKnee(ankle);
  const shank = mix(0, angleOf(ankle, sitting) - angleOf(ANKLE, KNEE), bend);
  const knee = turn([ankle[0] + KNEE[0] - ANKLE[0], ankle[1] + KNEE[1] - ANKLE[1]], ankle, shank);
  return {
    foot: { from: BALL, to: BALL, degrees: lift },
    shank: { from: ANKLE, to: ankle, degrees: shank },
    thigh: {
      from: KNEE,
      to: bend === 0 ? standing : knee,
      degrees: mix(0, angleOf(SEATED_HIP, sitting) - 90, bend),
    },
  };
}

/** A point on the smooth curve through these points, so far along (0 to 1). */
function along(points: readonly Point[], part: number): Point {
  const spans = points.length - 1;
  const whole = Math.min(spans - 1, Math.floor(part * spans));
  const t = part * spans - whole;
  const pick = (index: number) => points[Math.min(spans, Math.max(0, index))] ?? BALL;
  const [a, b, c, d] = [pick(whole - 1), pick(whole), pick(whole + 1), pick(whole + 2)];
  const curve = (axis: 0 | 1) =>
    0.5 *
    (2 * b[axis] +
      (c[axis] - a[axis]) * t +
      (2 * a[axis] - 5 * b[axis] + 4 * c[axis] - d[axis]) * t * t +
      (3 * b[axis] - a[axis] - 3 * c[axis] + d[axis]) * t * t * t);
  return [curve(0), curve(1)];
}

/** What a table of steps gives in between. */
function between(steps: readonly Point[], part: number): number {
  const next = steps.findIndex(([step]) => step >= part);
  const [from, to] = [steps[next - 1] ?? steps[0], steps[next] ?? steps.at(-1)];
  if (from === undefined || to === undefined || from === to) return to?.[1] ?? 0;
  return mix(from[1], to[1], (part - from[0]) / (to[0] - from[0]));
}

/** Half the width of the full vein at each place, and of its wall around it. */
const WALLS = PLACES.map((part) => between(WIDTHS, part));
const EDGES = WALLS.map((half) => half + 1.5);

/** How full the vein looks at a place: its stretch's share, with soft ends. */
function fullness(state: LimbState): (part: number) => number {
  const shares = (["ankle", "calf", "thigh"] as const).map((segment) => filledPart(state, segment));
  const soft = 0.03;
  const steps: Point[] = [
    [0, shares[0] ?? 1],
    [VALVES_AT[0] - soft, shares[0] ?? 1],
    [VALVES_AT[0] + soft, shares[1] ?? 1],
    [VALVES_AT[1] - soft, shares[1] ?? 1],
    [VALVES_AT[1] + soft, shares[2] ?? 1],
    [1, shares[2] ?? 1],
  ];
  return (part) => between(steps, part);
}

/** A tube around the middle line, half as wide as told at each place. */
function tube(middle: readonly Point[], halves: readonly number[]): string {
  const left: string[] = [];
  const right: string[] = [];
  for (const [index, [x, y]] of middle.entries()) {
    const before = middle[index - 1] ?? [x, y];
    const after = middle[index + 1] ?? [x, y];
    const [dx, dy] = [after[0] - before[0], after[1] - before[1]];
    const width = (halves[index] ?? 0) / (Math.hypot(dx, dy) || 1);
    left.push(at(x - dy * width, y + dx * width));
    right.push(at(x + dy * width, y - dx * width));
  }
  return `M${left.join("L")}L${right.reverse().join("L")}Z`;
}

/**
 * How far a valve stands open for so much flow, from 0 (shut) to 1 (against the wall). The trickle through a limb at
 * rest holds it half open: nothing then breaks the column. Where blood falls back it stays ajar.
 */
function openness(flow: number): number {
  return flow >= 0 ? Math.min(1, Math.pow(flow / 0.08, 0.4)) : 0.3;
}

/** The two leaflets of a valve: hinged at the wall, their free edges up the vein, meeting in the middle when shut. */
function leaflets([x, y]: Point, direction: number, half: number, open: number): string {
  const reach = half * 1.5;
  const leaf = (side: 1 | -1) => {
    const hinge: Point = [x + side * half, y];
    const tip: Point = [x + side * half * open * 0.82, y - reach];
    const belly: Point = [x + side * half * mix(0.75, 1, open), y - reach * 0.62];
    const [from, by, to] = [hinge, belly, tip].map((point) => turn(point, [x, y], direction));
    return from && by && to ? `M${at(...from)}Q${at(...by)} ${at(...to)}` : "";
  };
  return leaf(1) + leaf(-1);
}

/** The lower leg, its back pushed out by a tight calf; round at the knee and at the ankle, where other parts turn. */
function shankOutline(tension: number): string {
  const bulge = 13 * tension;
  return (
    `M220 258C222 300 212 348 204 394C198 434 193 470 193 506A29 29 0 0 1 135 506` +
    `C137 482 137 462 ${at(128 - bulge * 0.3, 432)}C${at(114 - bulge, 394)} ${at(88 - bulge, 368)} ${at(94 - bulge, 318)}` +
    `C${at(98 - bulge * 0.6, 288)} 118 284 128 258A46 46 0 0 1 220 258Z`
  );
}

/** The gastrocnemius: under the skin of the calf; tight, it is shorter and thicker. */
function gastrocnemius(tension: number): string {
  const thick = 12 * tension;
  const short = 18 * tension;
  return (
    `M138 264C${at(112 - thick * 0.5, 284)} ${at(97 - thick, 314)} ${at(101 - thick, 348 - short * 0.3)}` +
    `C${at(106 - thick * 0.8, 386 - short)} ${at(121, 412 - short)} ${at(131, 424 - short)}` +
    `C${at(131 + thick * 0.2, 384 - short * 0.5)} ${at(128 + thick * 0.3, 322)} 150 268Z`
  );
}

/** The soleus: deeper and longer, around the wide veins. */
function soleus(tension: number): string {
  const thick = 8 * tension;
  return (
    `M156 288C${at(126 - thick * 0.4, 330)} ${at(119 - thick * 0.6, 376)} ${at(126 - thick * 0.8, 420)}` +
    `C${at(131 - thick * 0.4, 450)} 137 468 142 490C${at(156 + thick * 0.3, 466)} ${at(176 + thick * 0.4, 424)} ${at(179 + thick * 0.5, 380)}` +
    `C${at(180 + thick * 0.4, 340)} 174 308 156 288Z`
  );
}

/** The glass that shows the valve above the calf large. */
export const GLASS = { x: 312, y: 104, radius: 54 } as const;
const GLASS_HALF = 24;

/** Every attribute of the drawing that a moment decides. The same view gives the same shape. */
export function shapeLimb({ state, bend, drops }: LimbView): LimbShape {
  const tension = state.tension[1];
  const moves = pose(tension, bend);
  const shift = SEATED_SHIFT * bend;
  const course = COURSE.map(([part, x, y]) => place([x, y], moves[part]));
  const middle = PLACES.map((part) => along(course, part));
  const full = fullness(state);
  const halves = PLACES.map((part, index) => (WALLS[index] ?? 0) * mix(EMPTY, 1, full(part)));

  const valves = VALVES_AT.map((part, index) => {
    const [here, next] = [along(course, part), along(course, part + 0.02)];
    const open = openness(state.flow[index] ?? 0);
    return leaflets(here, angleOf(here, next) + 90, between(WIDTHS, part), open);
  });
  const glassFull = mix(EMPTY, 1, full(VALVES_AT[1] - 0.06));
  const above = mix(EMPTY, 1, full(VALVES_AT[1] + 0.06));
  const [valveX, valveY] = along(course, VALVES_AT[1]);
  const { x, y, radius } = GLASS;
  const shank = { d: shankOutline(tension), transform: transformOf(moves.shank) };
  // From the rim of the glass to the valve it shows.
  const [toX, toY] = [valveX + shift - x, valveY - y];
  const distance = Math.hypot(toX, toY);

  const glass = {
    glassBlood: {
      d:
        `M${at(x - GLASS_HALF * glassFull, y + 70)}C${at(x - GLASS_HALF * glassFull, y + 30)} ${at(x - GLASS_HALF * above, y - 10)} ${at(x - GLASS_HALF * above, y - 70)}` +
        `L${at(x + GLASS_HALF * above, y - 70)}C${at(x + GLASS_HALF * above, y - 10)} ${at(x + GLASS_HALF * glassFull, y + 30)} ${at(x + GLASS_HALF * glassFull, y + 70)}Z`,
    },
    glassValve: { d: leaflets([x, y + 18], 0, GLASS_HALF, openness(state.flow[1])) },
    glassLine: {
      d: `M${at(x + (toX / distance) * radius, y + (toY / distance) * radius)}L${at(x + toX * (1 - 16 / distance), y + toY * (1 - 16 / distance))}`,
    },
  };
  return {
    limb: { transform: `translate(${fixed(shift)} 0)` },
    seat: { opacity: fixed(bend) },
    thigh: { transform: transformOf(moves.thigh) },
    thighFill: { transform: transformOf(moves.thigh) },
    shank,
    shankFill: shank,
    foot: { transform: transformOf(moves.foot) },
    footFill: { transform: transformOf(moves.foot) },
    inside: { transform: transformOf(moves.shank) },
    gastrocnemius: { d: gastrocnemius(tension), opacity: (0.5 + 0.25 * tension).toFixed(2) },
    soleus: { d: soleus(tension) },
    wall: { d: tube(middle, EDGES) },
    blood: { d: tube(middle, halves) },
    valves: { d: valves.join("") },
    // Each drop is a line of no length with round ends.
    drops: { d: drops.map((part) => `M${at(...along(course, part))}h0`).join("") },
    ...glass,
  };
}
