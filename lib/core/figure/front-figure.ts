import { add, ADULT, turn, type Point } from "./figure";

/**
 * One posture of the figure seen from the front, for moves that go sideways. Sideways counts towards the figure's
 * own left, which is the viewer's right; centimetres, and degrees for `lean` (the trunk) and `tilt` (the head).
 */
export type FrontPose = {
  /** Standing, how far the hips have gone over one foot. */
  readonly shift: number;
  readonly lean: number;
  readonly tilt: number;
  /** How far the shoulders are drawn up. */
  readonly shrug: number;
  /** How high each heel is lifted. */
  readonly leftHeel: number;
  readonly rightHeel: number;
  /** How far each knee is pressed towards the other; the thighs work. */
  readonly knees: number;
};

export type FrontSide = {
  readonly hip: Point;
  readonly knee: Point;
  readonly ankle: Point;
  readonly shoulder: Point;
  readonly elbow: Point;
  readonly hand: Point;
};
export type FrontPoints = {
  readonly pelvis: Point;
  readonly neck: Point;
  readonly head: Point;
  /** The figure's own sides. */
  readonly left: FrontSide;
  readonly right: FrontSide;
};

/** Half the distances between hips, feet and shoulders, and where seat and armrest are; ours, as the body's. */
export const FRONT = {
  hip: 9,
  foot: 10,
  shoulder: 17,
  seatedPelvisY: 48,
  kneeY: 50,
  armrest: { x: 25, y: 60 },
  /** Standing height of the hips, with both knees a little soft. */
  standingPelvisY: 89,
} as const;

/**
 * Every joint of a pose as the viewer sees it.
 *
 * Trunk and neck keep their length; arms, thighs and shanks are never drawn longer than they are, and shorter where
 * they point at the viewer. Seated, the sit bone leant on stays on the cushion; standing, both feet stay on
 * the floor.
 */
export function toFrontPoints(pose: FrontPose, stance: "seated" | "standing"): FrontPoints {
  const seated = stance === "seated";
  // Leaning, the pelvis rolls over the sit bone that stays down.
  const roll = seated ? pose.lean * 0.45 : 0;
  const down = { x: Math.sign(pose.lean) * FRONT.hip, y: FRONT.seatedPelvisY };
  const base = { x: pose.shift, y: FRONT.standingPelvisY };
  const pelvis = seated ? add(down, turn({ x: -down.x, y: 0 }, -roll)) : base;
  const neck = add(pelvis, turn({ x: 0, y: ADULT.waist + ADULT.chest }, -pose.lean));
  const sideOf = (sign: 1 | -1): FrontSide => {
    const hip = add(pelvis, turn({ x: sign * FRONT.hip, y: 0 }, -roll));
    const heel = sign === 1 ? pose.leftHeel : pose.rightHeel;
    const ankle = { x: sign * FRONT.foot, y: ADULT.ankleHeight + heel };
    const part = ADULT.thigh / (ADULT.thigh + ADULT.shank);
    const knee = seated
      ? { x: sign * (FRONT.foot - pose.knees), y: FRONT.kneeY }
      : { x: hip.x + (ankle.x - hip.x) * part, y: hip.y + (ankle.y - hip.y) * part };
    const shoulder = add(neck, turn({ x: sign * FRONT.shoulder, y: -4 + pose.shrug }, -pose.lean));
    if (!seated) {
      const elbow = add(shoulder, turn({ x: sign * 4, y: -Math.sqrt(ADULT.upperArm ** 2 - 16) }, -pose.lean));
      return { hip, knee, ankle, shoulder, elbow, hand: { x: elbow.x + sign * 2, y: elbow.y - 24.9 } };
    }
    // The forearm lies on the armrest, towards the viewer; an arm stretched straight may not quite reach it.
    const hand = { x: sign * FRONT.armrest.x, y: FRONT.armrest.y };
    const elbow = towards(shoulder, { x: hand.x + sign * 1.5, y: hand.y + 8 }, ADULT.upperArm);
    return { hip, knee, ankle, shoulder, elbow, hand: towards(elbow, hand, ADULT.forearm) };
  };
  const head = add(neck, turn({ x: 0, y: ADULT.neck }, -pose.lean - pose.tilt));
  return { pelvis, neck, head, left: sideOf(1), right: sideOf(-1) };
}

/** A place, or as far on the way to it as a length goes. */
function towards(from: Point, place: Point, length: number): Point {
  const [dx, dy] = [place.x - from.x, place.y - from.y];
  const part = Math.min(1, length / Math.hypot(dx, dy));
  return { x: from.x + dx * part, y: from.y + dy * part };
}

/** A pose part of the way from one to another: 0 is the first, 1 the second. */
export function betweenFronts(from: FrontPose, to: FrontPose, part: number): FrontPose {
  return Object.fromEntries(
    Object.entries(from).map(([key, value]) => {
      const end = to[key as keyof FrontPose];
      return [key, value + (end - value) * part];
    }),
  ) as FrontPose;
}
