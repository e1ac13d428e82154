/** A place in the seat row, in centimetres: x forward from the hip of a seated traveller, y up from the floor. */
export type Point = { readonly x: number; readonly y: number };

/**
 * The joints of one leg, in degrees, each 0 when standing straight. Hip and knee count flexion; the ankle is
 * positive with the foot pulled up; the toes are positive bent up, negative curled.
 */
export type LegAngles = {
  readonly hip: number;
  readonly knee: number;
  readonly ankle: number;
  readonly toes: number;
};

/**
 * How a leg is held. On the floor, the foot is described and hip and knee follow: `heelX` is where the heel
 * stands when the foot is flat, `pitch` is the tilt of the sole in degrees (positive on the heel, negative on
 * the ball with the toes staying flat), `toes` bends the toes further. In the air, the joints are described.
 */
export type LegPose =
  | { readonly on: "floor"; readonly heelX: number; readonly pitch: number; readonly toes: number }
  | { readonly on: "air"; readonly angles: LegAngles };

/** Which muscles work, from 0 (at rest) to 1 (hard). */
export type Work = { readonly calf: number; readonly shin: number; readonly thigh: number };

/** One posture of the whole figure: `recline` tips the trunk back, the arm counts flexion, all in degrees. */
export type Pose = {
  readonly hip: Point;
  readonly recline: number;
  readonly near: LegPose;
  readonly far: LegPose;
  readonly arm: { readonly shoulder: number; readonly elbow: number };
  readonly work: Work;
};

/** Lengths in centimetres between joint centres, and the outline of the foot from the ankle. */
export type Body = {
  readonly trunk: number;
  readonly neck: number;
  readonly thigh: number;
  readonly shank: number;
  readonly ankleHeight: number;
  readonly heelBehind: number;
  readonly ballAhead: number;
  readonly toes: number;
  readonly upperArm: number;
  readonly forearm: number;
  /** From the centre of the knee to its front. */
  readonly kneeFront: number;
};

/** A middling adult of about 172 cm; proportions are ours, chosen to look right, not measured. */
export const ADULT: Body = {
  trunk: 45,
  neck: 17,
  thigh: 43,
  shank: 40,
  ankleHeight: 8,
  heelBehind: 4.5,
  ballAhead: 13.5,
  toes: 6.5,
  upperArm: 27,
  forearm: 25,
  kneeFront: 5.5,
};

/** What an adult's joints can do, in degrees; a pose outside is a bug. */
export const JOINT_RANGE = {
  hip: [-20, 125],
  knee: [0, 145],
  ankle: [-50, 30],
  toes: [-45, 75],
} as const satisfies Record<keyof LegAngles, readonly [number, number]>;

/** A cramped economy row, in centimetres: 76 is a pitch of 30 inches. `backX` is the seat's back at hip height. */
export const ROW = { pitch: 76, backX: -13, backThickness: 8, recline: 12, cushionY: 40, hipY: 47 } as const;

/**
 * How far forward the seat in front leaves room at a height, for the row above: the back of the seat in
 * front leans towards the traveller above its cushion, and the space below its cushion is open.
 */
export function frontSeatX(y: number): number {
  if (y < ROW.cushionY - 10) return Infinity;
  const lean = Math.tan(radians(ROW.recline)) * Math.max(0, y - ROW.cushionY);
  return ROW.backX + ROW.pitch - ROW.backThickness - lean;
}

export type LegPoints = {
  readonly hip: Point;
  readonly knee: Point;
  readonly ankle: Point;
  /** The lowest point of the heel, of the ball of the foot, and the tip of the toes. */
  readonly heel: Point;
  readonly ball: Point;
  readonly toe: Point;
};
export type FigurePoints = {
  readonly near: LegPoints;
  readonly far: LegPoints;
  readonly shoulder: Point;
  readonly head: Point;
  readonly elbow: Point;
  readonly hand: Point;
};

/**
 * Every joint of a pose as a point, by forward kinematics.
 *
 * Limbs keep their length; a planted foot's contact (heel, or ball of the foot) stays on the floor where it
 * was put, and no part of it is under the floor.
 * Throws when a planted foot is out of the leg's reach: a bug in the pose.
 */
export function toPoints(pose: Pose, body: Body = ADULT): FigurePoints {
  const { hip, recline, arm } = pose;
  const shoulder = along(hip, body.trunk, 180 + recline);
  const elbow = along(shoulder, body.upperArm, recline + arm.shoulder);
  return {
    near: legPoints(hip, recline, toLegAngles(pose.near, hip, recline, body), body),
    far: legPoints(hip, recline, toLegAngles(pose.far, hip, recline, body), body),
    shoulder,
    head: along(shoulder, body.neck, 180 + recline * 0.4),
    elbow,
    hand: along(elbow, body.forearm, recline + arm.shoulder + arm.elbow),
  };
}

/** The joint angles of a leg: as given in the air; worked back from the foot when it stands on the floor. */
export function toLegAngles(leg: LegPose, hip: Point, recline: number, body: Body = ADULT): LegAngles {
  if (leg.on === "air") return leg.angles;
  const { heelX, pitch } = leg;
  const fromPivot =
    pitch > 0 ? { x: body.heelBehind, y: body.ankleHeight } : { x: -body.ballAhead, y: body.ankleHeight };
  const pivotX = pitch > 0 ? heelX : heelX + body.heelBehind + body.ballAhead;
  const turned = turn(fromPivot, pitch);
  const ankle = { x: pivotX + turned.x, y: turned.y };
  const [dx, dy] = [ankle.x - hip.x, ankle.y - hip.y];
  const reach = Math.hypot(dx, dy);
  const { thigh, shank } = body;
  if (reach > thigh + shank) throw new Error(`A foot at ${heelX} cm is out of the leg's reach.`);
  const knee = 180 - cornerDegrees(thigh, shank, reach);
  const thighDirection = degrees(Math.atan2(dx, -dy)) + cornerDegrees(thigh, reach, shank);
  return {
    hip: thighDirection - recline,
    knee,
    ankle: pitch - (thighDirection - knee),
    toes: (pitch < 0 ? -pitch : 0) + leg.toes,
  };
}

/** A pose part of the way from one to another: 0 is the first, 1 the second. Planted feet stay planted. */
export function between(from: Pose, to: Pose, part: number): Pose {
  const mix = (a: number, b: number) => a + (b - a) * part;
  const mixAll = <T extends Readonly<Record<string, number>>>(a: T, b: T): T =>
    Object.fromEntries(Object.entries(a).map(([key, value]) => [key, mix(value, b[key] ?? value)])) as T;
  const mixLeg = (a: LegPose, b: LegPose): LegPose => {
    if (a.on === "floor" && b.on === "floor")
      return {
        on: "floor",
        heelX: mix(a.heelX, b.heelX),
        pitch: mix(a.pitch, b.pitch),
        toes: mix(a.toes, b.toes),
      };
    return {
      on: "air",
      angles: mixAll(toLegAngles(a, from.hip, from.recline), toLegAngles(b, to.hip, to.recline)),
    };
  };
  return {
    hip: mixAll(from.hip, to.hip),
    recline: mix(from.recline, to.recline),
    near: mixLeg(from.near, to.near),
    far: mixLeg(from.far, to.far),
    arm: mixAll(from.arm, to.arm),
    work: mixAll(from.work, to.work),
  };
}

function legPoints(hip: Point, recline: number, angles: LegAngles, body: Body): LegPoints {
  const thighDirection = recline + angles.hip;
  const shankDirection = thighDirection - angles.knee;
  const pitch = shankDirection + angles.ankle;
  const knee = along(hip, body.thigh, thighDirection);
  const ankle = along(knee, body.shank, shankDirection);
  const onFoot = (x: number, y: number) => add(ankle, turn({ x, y }, pitch));
  const ball = onFoot(body.ballAhead, -body.ankleHeight);
  return {
    hip,
    knee,
    ankle,
    heel: onFoot(-body.heelBehind, -body.ankleHeight),
    ball,
    toe: add(ball, turn({ x: body.toes, y: 0 }, pitch + angles.toes)),
  };
}

/** The point a length away in a direction counted in degrees from straight down, forward positive. */
function along(from: Point, length: number, direction: number): Point {
  return add(from, turn({ x: 0, y: -length }, direction));
}

/** Turns a vector by degrees, forward over up (anticlockwise with x to the right). */
export function turn(vector: Point, angle: number): Point {
  const [cos, sin] = [Math.cos(radians(angle)), Math.sin(radians(angle))];
  return { x: vector.x * cos - vector.y * sin, y: vector.x * sin + vector.y * cos };
}

/** The sum of two vectors. */
export function add(a: Point, b: Point): Point {
  return { x: a.x + b.x, y: a.y + b.y };
}

/** The angle between sides a and b of a triangle whose third side is c, in degrees. */
function cornerDegrees(a: number, b: number, c: number): number {
  return degrees(Math.acos(Math.min(1, Math.max(-1, (a * a + b * b - c * c) / (2 * a * b)))));
}
function radians(angle: number): number {
  return (angle * Math.PI) / 180;
}
function degrees(angle: number): number {
  return (angle * 180) / Math.PI;
}
