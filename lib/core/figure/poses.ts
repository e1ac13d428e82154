// Longer than most: a table, the poses of each exercise, and the few poses that they are made of.

import type { ExerciseCode } from "../plan/exercises";
import { reach, ROW, type LegAngles, type LegPose, type Point, type Pose, type Work } from "./figure";
import type { FrontPose } from "./front-figure";

/** A pose with the seconds it takes to get there from the one before, and the seconds it is held. */
export type Step<P = Pose> = { readonly pose: P; readonly moveSeconds: number; readonly holdSeconds: number };
export type Steps<P> = readonly [Step<P>, Step<P>, ...Step<P>[]];

/** Where the drawing shows the effort: the way of a point, a push, a squeeze, circles of the toes, or breath. */
export type Mark =
  | { readonly kind: "path"; readonly of: Followed; readonly bothWays: boolean }
  | { readonly kind: "push"; readonly at: "ball" | "calf" | "thigh" | "seat" }
  | { readonly kind: "circle" }
  | { readonly kind: "breath"; readonly way: "in" | "out" };
export type Followed = "toe" | "heel" | "knee" | "hip" | "hand" | "head";

/**
 * A move as a list of poses, gone through in order and round again. The first is the start, drawn as a ghost;
 * `shown` is the index of the pose drawn in full on paper. All steps together last one repetition of one side.
 */
export type SideMove = {
  /** What the drawing must show: the lower leg large, both legs in the row, all of the traveller, or on foot. */
  readonly view: "leg" | "lap" | "seat" | "stand" | "aisle";
  readonly steps: Steps<Pose>;
  readonly shown: number;
  readonly marks: readonly Mark[];
  /** Another person's hands hold the foot. */
  readonly assisted?: boolean;
};
/** A move that goes sideways, seen from the front. */
export type FrontMove = {
  readonly view: "frontSeat" | "frontStand";
  readonly steps: Steps<FrontPose>;
  readonly shown: number;
  readonly marks: readonly FrontMark[];
};
export type FrontMark = "lean" | "tilt" | "shrug" | "shift" | "heel" | "knees";
export type Move = SideMove | FrontMove;

const REST: Work = { calf: 0, shin: 0, thigh: 0, seat: 0 };
const FLAT: LegPose = { on: "floor", heelX: 38, pitch: 0, toes: 0 };
const TOES_UP: LegPose = { on: "floor", heelX: 38, pitch: 22, toes: 26 };
const HEEL_UP: LegPose = { on: "floor", heelX: 38, pitch: -34, toes: 0 };
const ARMREST: Point = { x: 20, y: 60.5 };

/** Sitting with both feet flat and the knees over the ankles: where every seated move begins and ends. */
export const SEATED: Pose = {
  hip: { x: 0, y: ROW.hipY },
  recline: ROW.recline,
  curl: 0,
  nod: 0,
  near: FLAT,
  far: FLAT,
  arm: { shoulder: 4, elbow: 68 },
  work: REST,
};
/** Sitting tall, off the seat's back. */
const TALL: Pose = withHand({ ...SEATED, recline: 3 }, ARMREST);

function bothLegs(leg: LegPose, work: Partial<Work>): Pose {
  return { ...SEATED, near: leg, far: leg, work: { ...REST, ...work } };
}
function nearLeg(angles: LegAngles, work: Partial<Work>, pose: Pose = SEATED): Pose {
  return { ...pose, near: { on: "air", angles }, work: { ...REST, ...work } };
}
function withHand(pose: Pose, hand: Point): Pose {
  return { ...pose, arm: reach(pose, hand) };
}
function step<P>(pose: P, moveSeconds: number, holdSeconds: number): Step<P> {
  return { pose, moveSeconds, holdSeconds };
}

/** The foot held just off the floor, its toes at this place of a circle: 0 up, 0.25 forward, 0.5 down. */
function circling(turns: number): Pose {
  const [up, forward] = [Math.cos(turns * 2 * Math.PI), Math.sin(turns * 2 * Math.PI)];
  return nearLeg(
    { hip: 89, knee: 99 - 6 * forward, ankle: -5 + 20 * up, toes: 4 },
    { calf: up < 0 ? -up : 0, shin: up > 0 ? up : 0 },
  );
}

/** Standing beside the row, a hand on a seat-back. */
const HOLD: Point = { x: 23, y: 112 };
function standing(hip: Point, recline: number, pitch: number, work: Partial<Work>): Pose {
  const foot: LegPose = { on: "floor", heelX: -5, pitch, toes: 0 };
  return withHand({ ...SEATED, hip, recline, near: foot, far: foot, work: { ...REST, ...work } }, HOLD);
}
const UPRIGHT = standing({ x: 0, y: 90.6 }, 0, 0, {});

const FRONT_REST: FrontPose = { shift: 0, lean: 0, tilt: 0, shrug: 0, leftHeel: 0, rightHeel: 0, knees: 0 };
const front = (change: Partial<FrontPose>): FrontPose => ({ ...FRONT_REST, ...change });

/** The drawings, one table: tempo and hold follow the catalogue (EVIDENCE 5.2), the angles are ours. */
export const MOVES = {
  X1: {
    view: "leg",
    steps: [step(SEATED, 0.75, 0), step(bothLegs(TOES_UP, { shin: 1 }), 0.75, 3)],
    shown: 1,
    marks: [{ kind: "path", of: "toe", bothWays: false }],
  },
  X2: {
    view: "leg",
    steps: [step(SEATED, 1.25, 0.75), step(bothLegs(HEEL_UP, { calf: 1 }), 1.25, 1.25)],
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
    steps: [step(SEATED, 0.5, 4.5), step(bothLegs(FLAT, { calf: 1, thigh: 0.4 }), 0.5, 4.5)],
    shown: 1,
    marks: [{ kind: "push", at: "ball" }],
  },
  X5: {
    view: "leg",
    steps: [
      step(bothLegs({ ...FLAT, pitch: 12, toes: 25 }, { shin: 0.4 }), 1, 2),
      step(bothLegs({ ...FLAT, pitch: 12, toes: -40 }, { calf: 0.6 }), 1, 2),
    ],
    shown: 1,
    marks: [{ kind: "path", of: "toe", bothWays: false }],
  },
  X6: {
    view: "leg",
    steps: [
      step(circling(0), 2.5 / 8, 0),
      step(circling(1 / 8), 2.5 / 8, 0),
      step(circling(2 / 8), 2.5 / 8, 0),
      step(circling(3 / 8), 2.5 / 8, 0),
      step(circling(4 / 8), 2.5 / 8, 0),
      step(circling(5 / 8), 2.5 / 8, 0),
      step(circling(6 / 8), 2.5 / 8, 0),
      step(circling(7 / 8), 2.5 / 8, 0),
    ],
    shown: 0,
    marks: [{ kind: "circle" }],
  },
  X7: {
    view: "lap",
    steps: [
      step(TALL, 1.5, 0.5),
      step(nearLeg({ hip: 106, knee: 103, ankle: -4, toes: 0 }, { thigh: 1 }, TALL), 1.5, 0.5),
    ],
    shown: 1,
    marks: [{ kind: "path", of: "knee", bothWays: false }],
  },
  X8: {
    view: "lap",
    steps: [
      step(SEATED, 0.5, 0),
      step(nearLeg({ hip: 78, knee: 58, ankle: 6, toes: 10 }, { thigh: 1, shin: 1 }), 0.5, 3),
    ],
    shown: 1,
    marks: [{ kind: "path", of: "toe", bothWays: false }],
  },
  X9: {
    view: "frontSeat",
    steps: [step(FRONT_REST, 0.5, 2), step(front({ knees: 4 }), 0.5, 5)],
    shown: 1,
    marks: ["knees"],
  },
  X10: {
    view: "lap",
    steps: [
      step(SEATED, 0.5, 2),
      step({ ...bothLegs(FLAT, { seat: 1 }), hip: { x: 0, y: ROW.hipY + 1.2 } }, 0.5, 5),
    ],
    shown: 1,
    marks: [{ kind: "push", at: "seat" }],
  },
  X11: {
    view: "seat",
    steps: [
      step({ ...bothLegs(TOES_UP, { shin: 1 }), recline: 10, curl: -6 }, 4, 0),
      step({ ...bothLegs(HEEL_UP, { calf: 1 }), curl: 6, nod: 4 }, 5, 0),
    ],
    shown: 0,
    marks: [
      { kind: "breath", way: "in" },
      { kind: "path", of: "toe", bothWays: true },
    ],
  },
  X12: {
    view: "seat",
    steps: [
      step(SEATED, 2.5, 0),
      step(
        withHand(
          nearLeg(
            { hip: 124, knee: 130, ankle: -10, toes: 0 },
            {},
            { ...SEATED, recline: 2, curl: 20, nod: 6 },
          ),
          { x: 38.5, y: 58 },
        ),
        2.5,
        15,
      ),
    ],
    shown: 1,
    marks: [{ kind: "path", of: "knee", bothWays: false }],
  },
  X13: {
    view: "seat",
    steps: [
      step(withHand(SEATED, { x: 36, y: 58 }), 2.5, 0),
      step(withHand({ ...SEATED, recline: -8, curl: 36, nod: 34 }, { x: 46, y: 33 }), 2.5, 15),
    ],
    shown: 1,
    marks: [{ kind: "path", of: "hand", bothWays: false }],
  },
  X14: {
    view: "frontSeat",
    steps: [
      step(FRONT_REST, 0.75, 0),
      step(front({ shrug: 6 }), 0.75, 0),
      step(FRONT_REST, 0.75, 0),
      step(front({ tilt: 26 }), 0.75, 1.5),
      step(FRONT_REST, 0.75, 0.75),
    ],
    shown: 3,
    marks: ["tilt", "shrug"],
  },
  X15: {
    view: "stand",
    steps: [step(UPRIGHT, 1.5, 0.5), step(standing({ x: 1, y: 97 }, -1, -38, { calf: 1 }), 1.5, 0.5)],
    shown: 1,
    marks: [{ kind: "path", of: "heel", bothWays: false }],
  },
  X16: {
    view: "frontStand",
    steps: [
      step(front({ shift: 9, lean: 3, rightHeel: 9 }), 0.7, 0.3),
      step(front({ shift: -9, lean: -3, leftHeel: 9 }), 0.7, 0.3),
    ],
    shown: 0,
    marks: ["shift", "heel"],
  },
  X17: {
    view: "stand",
    steps: [
      step(UPRIGHT, 1.75, 0.25),
      step(standing({ x: -12, y: 79 }, -16, 0, { thigh: 1, seat: 1 }), 1.75, 0.25),
    ],
    shown: 1,
    marks: [{ kind: "path", of: "hip", bothWays: true }],
  },
  X18: {
    view: "aisle",
    steps: [
      step(walking("contact", "near"), 0.4, 0),
      step(walking("passing", "near"), 0.4, 0),
      step(walking("contact", "far"), 0.4, 0),
      step(walking("passing", "far"), 0.4, 0),
    ],
    shown: 0,
    marks: [],
  },
  X19: {
    view: "leg",
    steps: [
      step(nearLeg({ hip: 92, knee: 100, ankle: -22, toes: 0 }, {}), 1, 0),
      step(nearLeg({ hip: 92, knee: 100, ankle: 16, toes: 8 }, {}), 1, 0),
    ],
    shown: 1,
    marks: [{ kind: "path", of: "toe", bothWays: true }],
    assisted: true,
  },
  X20: {
    view: "leg",
    steps: [step(SEATED, 0.5, 2), step(bothLegs(FLAT, { calf: 1 }), 0.5, 5)],
    shown: 1,
    marks: [{ kind: "push", at: "calf" }],
  },
  X21: {
    view: "frontSeat",
    steps: [step(FRONT_REST, 2, 1), step(front({ lean: 22, tilt: -8 }), 2, 15)],
    shown: 1,
    marks: ["lean"],
  },
} as const satisfies Readonly<Record<ExerciseCode, Move>>;

/**
 * Walking on the spot, the way a camera going along would see it: at `contact` the named leg's heel meets the
 * floor in front, at `passing` it carries the weight while the other swings through.
 */
function walking(moment: "contact" | "passing", lead: "near" | "far"): Pose {
  const ahead: LegPose = { on: "floor", heelX: 18, pitch: 12, toes: 12 };
  const behind: LegPose = { on: "floor", heelX: -34, pitch: -38, toes: 0 };
  const under: LegPose = { on: "floor", heelX: -8, pitch: 0, toes: 0 };
  const swings: LegPose = { on: "air", angles: { hip: 24, knee: 58, ankle: -4, toes: 0 } };
  const [one, other] = moment === "contact" ? [ahead, behind] : [under, swings];
  const arm = { contact: lead === "near" ? -24 : 26, passing: 0 }[moment];
  return {
    ...SEATED,
    hip: { x: 0, y: moment === "contact" ? 84 : 88.5 },
    recline: -3,
    near: lead === "near" ? one : other,
    far: lead === "near" ? other : one,
    arm: { shoulder: arm, elbow: 22 },
    work: { ...REST, calf: 1, thigh: 0.4 },
  };
}
