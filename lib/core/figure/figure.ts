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

/** Which muscles work, from 0 (at rest) to 1 (hard); `seat` is the buttocks. */
export type Work = {
  readonly calf: number;
  readonly shin: number;
  readonly thigh: number;
  readonly seat: number;
};

/**
 * One posture of the whole figure, seen from the side. `recline` tips the trunk back, `curl` bends the upper
 * back forwards, `nod` the head; the arm counts flexion; all in degrees. The body faces right, so the near leg
 * is the right one; mirrored, the left.
 */
export type Pose = {
  readonly hip: Point;
  readonly recline: number;
  readonly curl: number;
  readonly nod: number;
  readonly near: LegPose;
  readonly far: LegPose;
  readonly arm: { readonly shoulder: number; readonly elbow: number };
  readonly work: Work;
};

/** Lengths in centimetres between joint centres, and the outline of the foot from the ankle. */
export type Body = {
  /** From the hip to the waist, and on to the shoulder. */
  readonly waist: number;
  readonly chest: number;
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
  /** What the feet stand on: the floor, 0, or a bag this high. */
  readonly support: number;
  /** How much nearer the feet stand than an adult's, for shorter thighs. */
  readonly feetBack: number;
};

/** A middling adult of about 172 cm; proportions are ours, chosen to look right, not measured. */
export const ADULT: Body = {
  waist: 20,
  chest: 25,
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
  support: 0,
  feetBack: 0,
};

/** Someone of about 150 cm, whose feet do not reach the floor and rest on a bag; ours, as above. */
export const SHORT: Body = { ...ADULT, thigh: 39, shank: 34, chest: 23, support: 6, feetBack: 4 };

/**
 * An economy row, in centimetres. `backX` is the seat's back at hip height. `pitch` is from seat to seat: 76 is 30
 * inches; rows are 28 to 31, and the tighter ones have thin backs (`slimBack`).
 */
export const ROW = {
  pitch: 76,
  backX: -13,
  backThickness: 8,
  slimBack: 5,
  recline: 12,
  cushionY: 40,
  hipY: 47,
} as const;

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
  readonly waist: Point;
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
  const { hip, recline, curl, nod, arm } = pose;
  const upper = recline - curl;
  const waist = along(hip, body.waist, 180 + recline);
  const shoulder = along(waist, body.chest, 180 + upper);
  const elbow = along(shoulder, body.upperArm, upper + arm.shoulder);
  return {
    near: legPoints(hip, recline, toLegAngles(pose.near, hip, recline, body), body),
    far: legPoints(hip, recline, toLegAngles(pose.far, hip, recline, body), body),
    waist,
    shoulder,
    head: along(shoulder, body.neck, 180 + upper * 0.4 - nod),
    elbow,
    hand: along(elbow, body.forearm, upper + arm.shoulder + arm.elbow),
  };
}

/** The joint angles of a leg: as given in the air; worked back from the foot when it stands on the floor. */
export function toLegAngles(leg: LegPose, hip: Point, recline: number, body: Body = ADULT): LegAngles {
  if (leg.on === "air") return leg.angles;
  const { pitch } = leg;
  const heelX = leg.heelX - body.feetBack;
  const fromPivot =
    pitch > 0 ? { x: body.heelBehind, y: body.ankleHeight } : { x: -body.ballAhead, y: body.ankleHeight };
  const pivotX = pitch > 0 ? heelX : heelX + body.heelBehind + body.ballAhead;
  const turned = turn(fromPivot, pitch);
  const ankle = { x: pivotX + turned.x, y: body.support + turned.y };
  const toes = (pitch < 0 ? -pitch : 0) + leg.toes;
  return anglesTo(ankle, { pitch, toes }, hip, recline, body);
}

/** The joint angles that bring the ankle to a place, with the foot turned so. Throws when it is out of reach. */
function anglesTo(
  ankle: Point,
  { pitch, toes }: { readonly pitch: number; readonly toes: number },
  hip: Point,
  recline: number,
  { thigh, shank }: Body,
): LegAngles {
  const [dx, dy] = [ankle.x - hip.x, ankle.y - hip.y];
  const reach = Math.hypot(dx, dy);
  if (reach > thigh + shank) throw new Error(`An ankle at ${ankle.x} cm is out of the leg's reach.`);
  const knee = 180 - cornerDegrees(thigh, shank, reach);
  const thighDirection = degrees(Math.atan2(dx, -dy)) + cornerDegrees(thigh, reach, shank);
  return { hip: thighDirection - recline, knee, ankle: pitch - (thighDirection - knee), toes };
}

/** The same leg with its foot lifted just out of what it stands on, if any of it was below: knee and hip bend. */
function lifted(angles: LegAngles, hip: Point, recline: number, body: Body): LegAngles {
  const { ankle, heel, ball, toe } = legPoints(hip, recline, angles, body);
  const sunk = body.support - Math.min(heel.y, ball.y, toe.y);
  if (sunk <= 0) return angles;
  const pitch = recline + angles.hip - angles.knee + angles.ankle;
  return anglesTo(add(ankle, { x: 0, y: sunk }), { pitch, toes: angles.toes }, hip, recline, body);
}

/** The arm's angles that bring the hand to a place, elbow down; stretched towards it when it is out of reach. */
export function reach(pose: Pose, hand: Point, body: Body = ADULT): Pose["arm"] {
  const { shoulder } = toPoints(pose, body);
  const [dx, dy] = [hand.x - shoulder.x, hand.y - shoulder.y];
  const { upperArm, forearm } = body;
  const far = Math.min(Math.hypot(dx, dy), upperArm + forearm - 0.5);
  const direction = degrees(Math.atan2(dx, -dy)) - cornerDegrees(upperArm, far, forearm);
  return {
    shoulder: direction - pose.recline + pose.curl,
    elbow: 180 - cornerDegrees(upperArm, forearm, far),
  };
}

/**
 * A pose part of the way from one to another: 0 is the first, 1 the second. Planted feet stay planted, and a foot
 * that swings goes over the floor.
 */
export function between(from: Pose, to: Pose, part: number, body: Body = ADULT): Pose {
  const mix = (a: number, b: number) => a + (b - a) * part;
  const mixAll = <T extends Readonly<Record<string, number>>>(a: T, b: T): T =>
    Object.fromEntries(Object.entries(a).map(([key, value]) => [key, mix(value, b[key] ?? value)])) as T;
  const hip = mixAll(from.hip, to.hip);
  const recline = mix(from.recline, to.recline);
  const mixLeg = (a: LegPose, b: LegPose): LegPose => {
    if (a.on === "floor" && b.on === "floor")
      return {
        on: "floor",
        heelX: mix(a.heelX, b.heelX),
        pitch: mix(a.pitch, b.pitch),
        toes: mix(a.toes, b.toes),
      };
    const angles = mixAll(
      toLegAngles(a, from.hip, from.recline, body),
      toLegAngles(b, to.hip, to.recline, body),
    );
    return { on: "air", angles: lifted(angles, hip, recline, body) };
  };
  return {
    hip,
    recline,
    curl: mix(from.curl, to.curl),
    nod: mix(from.nod, to.nod),
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
