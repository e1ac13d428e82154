import { ROW, type LegAngles, type LegPose, type Pose, type Work } from "./figure";

/** The moves that have a drawing. Codes are those of EVIDENCE 5.2 and are never reused. */
export const DRAWN_MOVES = ["X1", "X2", "X3", "X4", "X5", "X7", "X8", "X9", "X18", "X20"] as const;
export type DrawnMove = (typeof DRAWN_MOVES)[number];

/** A pose with the seconds it takes to get there and the seconds it is held. */
export type Step = { readonly pose: Pose; readonly moveSeconds: number; readonly holdSeconds: number };

/** Where the drawing shows the effort: the path of a point, a push into the floor, or a squeeze. */
export type Mark =
  | { readonly kind: "path"; readonly of: "toe" | "heel" | "knee"; readonly bothWays: boolean }
  | { readonly kind: "push"; readonly at: "ball" | "calf" | "thigh" };

/**
 * A move as a list of poses, gone through in order and round again. The first is the start, drawn as a
 * ghost; `shown` is the index of the pose drawn in full on paper.
 */
export type Move = {
  /** What the drawing must show: the lower leg large, both legs in the row, or someone on foot. */
  readonly view: "leg" | "lap" | "aisle";
  readonly steps: readonly [Step, Step, ...Step[]];
  readonly shown: number;
  readonly marks: readonly Mark[];
};

const REST: Work = { calf: 0, shin: 0, thigh: 0 };
const FLAT: LegPose = { on: "floor", heelX: 38, pitch: 0, toes: 0 };
const TOES_UP: LegPose = { on: "floor", heelX: 38, pitch: 22, toes: 26 };
const HEEL_UP: LegPose = { on: "floor", heelX: 38, pitch: -34, toes: 0 };

/** Sitting with both feet flat and the knees over the ankles: where every seated move begins and ends. */
export const SEATED: Pose = {
  hip: { x: 0, y: ROW.hipY },
  recline: ROW.recline,
  near: FLAT,
  far: FLAT,
  arm: { shoulder: 4, elbow: 68 },
  work: REST,
};

function bothLegs(leg: LegPose, work: Partial<Work>): Pose {
  return { ...SEATED, near: leg, far: leg, work: { ...REST, ...work } };
}
function nearLeg(angles: LegAngles, work: Partial<Work>): Pose {
  return { ...SEATED, near: { on: "air", angles }, work: { ...REST, ...work } };
}
function step(pose: Pose, moveSeconds: number, holdSeconds: number): Step {
  return { pose, moveSeconds, holdSeconds };
}

/** The drawings, one table: tempo and hold follow EVIDENCE 5.2, the angles are ours. */
export const MOVES: Readonly<Record<DrawnMove, Move>> = {
  X1: {
    view: "leg",
    steps: [step(SEATED, 1, 0), step(bothLegs(TOES_UP, { shin: 1 }), 1, 3)],
    shown: 1,
    marks: [{ kind: "path", of: "toe", bothWays: false }],
  },
  X2: {
    view: "leg",
    steps: [step(SEATED, 1, 0), step(bothLegs(HEEL_UP, { calf: 1 }), 1, 2)],
    shown: 1,
    marks: [{ kind: "path", of: "heel", bothWays: false }],
  },
  X3: {
    view: "leg",
    steps: [step(bothLegs(TOES_UP, { shin: 1 }), 1, 0), step(bothLegs(HEEL_UP, { calf: 1 }), 1, 0)],
    shown: 1,
    marks: [
      { kind: "path", of: "toe", bothWays: true },
      { kind: "path", of: "heel", bothWays: true },
    ],
  },
  X4: {
    view: "leg",
    steps: [step(SEATED, 1, 4), step(bothLegs(FLAT, { calf: 1, thigh: 0.4 }), 1, 5)],
    shown: 1,
    marks: [{ kind: "push", at: "ball" }],
  },
  X5: {
    view: "leg",
    steps: [
      step(bothLegs({ ...FLAT, pitch: 12, toes: 25 }, { shin: 0.4 }), 1, 3),
      step(bothLegs({ ...FLAT, pitch: 12, toes: -40 }, { calf: 0.6 }), 1, 3),
    ],
    shown: 1,
    marks: [{ kind: "path", of: "toe", bothWays: false }],
  },
  X7: {
    view: "lap",
    steps: [
      step(SEATED, 1, 0),
      step(nearLeg({ hip: 95, knee: 101, ankle: -4, toes: 0 }, { thigh: 1 }), 1, 1),
    ],
    shown: 1,
    marks: [{ kind: "path", of: "knee", bothWays: false }],
  },
  X8: {
    view: "lap",
    steps: [
      step(SEATED, 2, 0),
      step(nearLeg({ hip: 80, knee: 55, ankle: 8, toes: 12 }, { thigh: 1, shin: 1 }), 2, 4),
    ],
    shown: 1,
    marks: [{ kind: "path", of: "toe", bothWays: false }],
  },
  X9: {
    view: "lap",
    steps: [step(SEATED, 1, 5), step(bothLegs(FLAT, { thigh: 1 }), 1, 5)],
    shown: 1,
    marks: [{ kind: "push", at: "thigh" }],
  },
  X18: { view: "aisle", steps: [step(walking(1), 0.6, 0), step(walking(-1), 0.6, 0)], shown: 0, marks: [] },
  X20: {
    view: "leg",
    steps: [step(SEATED, 1, 5), step(bothLegs(FLAT, { calf: 1 }), 1, 5)],
    shown: 1,
    marks: [{ kind: "push", at: "calf" }],
  },
};

/** Mid-stride, upright; 1 has the near leg in front, −1 behind. */
function walking(lead: 1 | -1): Pose {
  const front: LegPose = { on: "floor", heelX: 18, pitch: 12, toes: 12 };
  const back: LegPose = { on: "floor", heelX: -34, pitch: -38, toes: 0 };
  return {
    hip: { x: 0, y: 84 },
    recline: -3,
    near: lead === 1 ? front : back,
    far: lead === 1 ? back : front,
    arm: { shoulder: lead === 1 ? -24 : 26, elbow: 22 },
    work: { calf: 1, shin: 0, thigh: 0.4 },
  };
}
