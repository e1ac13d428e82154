import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ExerciseCode } from "@/lib/core/plan/exercises";
import {
  ADULT,
  ROW,
  SHORT,
  toLegAngles,
  toPoints,
  type Body,
  type LegAngles,
  type LegPoints,
  type Point,
  type Pose,
} from "@/lib/core/figure/figure";
import { FRONT, toFrontPoints } from "@/lib/core/figure/front-figure";
import { frontPoseAt, isFrontMove, poseAt } from "@/lib/core/figure/motion";
import { MOVES, SEATED, type Move, type SideMove } from "@/lib/core/figure/poses";

const ALL = Object.entries(MOVES) as [ExerciseCode, Move][];
const SIDE = ALL.flatMap(([code, move]) => (isFrontMove(move) ? [] : [{ code, move }]));
const FRONTS = ALL.flatMap(([code, move]) => (isFrontMove(move) ? [{ code, move }] : []));
const SEATED_MOVES = SIDE.filter(({ move }) => move.view !== "stand" && move.view !== "aisle");
/** Moves of somebody with short legs are those done sitting. */
const BODIES: readonly Body[] = [ADULT, SHORT];
/** What an adult's joints can do, in degrees; a pose outside is a bug. */
const JOINT_RANGE = {
  hip: [-20, 125],
  knee: [0, 145],
  ankle: [-50, 30],
  toes: [-45, 75],
} as const satisfies Record<keyof LegAngles, readonly [number, number]>;

/**
 * How far forward the seat in front leaves room at a height, in a row of this pitch in centimetres: the back of
 * the seat in front leans towards the traveller above its cushion, and the space below its cushion is open.
 */
function frontSeatX(y: number, pitch: number = ROW.pitch): number {
  if (y < ROW.cushionY - 10) return Infinity;
  const lean = Math.tan((ROW.recline * Math.PI) / 180) * Math.max(0, y - ROW.cushionY);
  return ROW.backX + pitch - (pitch < ROW.pitch ? ROW.slimBack : ROW.backThickness) - lean;
}

const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);

type Moment = { readonly code: ExerciseCode; readonly pose: Pose; readonly body: Body };
const seconds = fc.double({ min: 0, max: 21, noNaN: true });
/** Any moment of a move, for any body. */
function moments(moves: readonly { code: ExerciseCode; move: SideMove }[]): fc.Arbitrary<Moment> {
  return fc
    .tuple(fc.constantFrom(...moves), seconds, fc.constantFrom(...BODIES))
    .map(([{ code, move }, at, wanted]) => {
      const body = move.view === "stand" || move.view === "aisle" ? ADULT : wanted;
      return { code, body, pose: poseAt(move, at, body) };
    });
}
const legsOf = ({ pose, body }: Moment): readonly LegPoints[] => {
  const { near, far } = toPoints(pose, body);
  return [near, far];
};
const anglesOf = ({ pose, body }: Moment): readonly LegAngles[] =>
  [pose.near, pose.far].map((leg) => toLegAngles(leg, pose.hip, pose.recline, body));

const RUNS = { numRuns: 400 };

describe("every moment of every move", () => {
  it("keeps the length of every limb", () => {
    fc.assert(
      fc.property(moments(SIDE), (moment) => {
        const { pose, body } = moment;
        for (const { hip, knee, ankle, heel, ball, toe } of legsOf(moment)) {
          expect(distance(hip, knee)).toBeCloseTo(body.thigh);
          expect(distance(knee, ankle)).toBeCloseTo(body.shank);
          expect(distance(ankle, heel)).toBeCloseTo(Math.hypot(body.heelBehind, body.ankleHeight));
          expect(distance(heel, ball)).toBeCloseTo(body.heelBehind + body.ballAhead);
          expect(distance(ball, toe)).toBeCloseTo(body.toes);
        }
        const { waist, shoulder, elbow, hand, head } = toPoints(pose, body);
        expect(distance(pose.hip, waist)).toBeCloseTo(body.waist);
        expect(distance(waist, shoulder)).toBeCloseTo(body.chest);
        expect(distance(shoulder, head)).toBeCloseTo(body.neck);
        expect(distance(shoulder, elbow)).toBeCloseTo(body.upperArm);
        expect(distance(elbow, hand)).toBeCloseTo(body.forearm);
      }),
      RUNS,
    );
  });

  it("keeps every joint within what a human joint can do", () => {
    fc.assert(
      fc.property(moments(SIDE), (moment) => {
        for (const angles of anglesOf(moment))
          for (const joint of ["hip", "knee", "ankle", "toes"] as const) {
            expect(angles[joint], `${moment.code} ${joint}`).toBeGreaterThanOrEqual(JOINT_RANGE[joint][0]);
            expect(angles[joint], `${moment.code} ${joint}`).toBeLessThanOrEqual(JOINT_RANGE[joint][1]);
          }
        expect(moment.pose.arm.elbow, moment.code).toBeGreaterThanOrEqual(0);
        expect(moment.pose.arm.elbow, moment.code).toBeLessThanOrEqual(150);
      }),
      RUNS,
    );
  });

  it("keeps the feet out of the floor", () => {
    fc.assert(
      fc.property(moments(SIDE), (moment) => {
        for (const leg of legsOf(moment))
          for (const point of [leg.heel, leg.ball, leg.toe])
            expect(point.y, moment.code).toBeGreaterThan(-0.01);
      }),
      RUNS,
    );
  });

  it("keeps knees, shins, feet and head out of the seat in front, in rows from 28 to 31 inches", () => {
    const pitches = fc.double({ min: 28 * 2.54, max: 31 * 2.54, noNaN: true });
    const parts = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(moments(SEATED_MOVES), pitches, parts, (moment, pitch, part) => {
        const { body, code } = moment;
        for (const { knee, ankle, ball, toe } of legsOf(moment)) {
          expect(knee.x + body.kneeFront, code).toBeLessThan(frontSeatX(knee.y, pitch));
          const shin = { x: knee.x + (ankle.x - knee.x) * part, y: knee.y + (ankle.y - knee.y) * part };
          expect(shin.x, code).toBeLessThan(frontSeatX(shin.y, pitch));
          for (const point of [ball, toe]) expect(point.x, code).toBeLessThan(frontSeatX(point.y, pitch));
        }
        const { head } = toPoints(moment.pose, body);
        expect(head.x + 8, code).toBeLessThan(frontSeatX(head.y, pitch));
      }),
      RUNS,
    );
  });

  it("never lets a planted foot slide or leave what it stands on", () => {
    const planted = SIDE.filter(({ code }) =>
      ["X1", "X2", "X3", "X4", "X5", "X10", "X11", "X13", "X15", "X17", "X20"].includes(code),
    );
    expect(planted).toHaveLength(11);
    for (const { move } of planted)
      expect(new Set(move.steps.map(({ pose }) => pose.near.on === "floor" && pose.near.heelX)).size).toBe(1);
    fc.assert(
      fc.property(moments(planted), ({ pose, body }) => {
        const { near, far } = toPoints(pose, body);
        for (const [leg, points] of [
          [pose.near, near],
          [pose.far, far],
        ] as const) {
          if (leg.on !== "floor") throw new Error("These moves keep both feet on the floor.");
          const [contact, place] =
            leg.pitch > 0
              ? [points.heel, leg.heelX]
              : [points.ball, leg.heelX + body.heelBehind + body.ballAhead];
          expect(contact.y).toBeCloseTo(body.support);
          expect(contact.x).toBeCloseTo(place - body.feetBack);
        }
      }),
      RUNS,
    );
  });

  it("moves without a jump: a fiftieth of a second takes no point further than 3 cm", () => {
    fc.assert(
      fc.property(fc.constantFrom(...SIDE), seconds, ({ code, move }, at) => {
        const [one, next] = [toPoints(poseAt(move, at)), toPoints(poseAt(move, at + 0.02))];
        for (const point of ["heel", "toe", "knee"] as const)
          expect(distance(one.near[point], next.near[point]), code).toBeLessThan(3.6);
        expect(distance(one.head, next.head), code).toBeLessThan(3);
      }),
      RUNS,
    );
  });
});

describe("every moment of every move seen from the front", () => {
  const moments = fc
    .tuple(fc.constantFrom(...FRONTS), seconds)
    .map(([{ move }, at]) => ({ pose: frontPoseAt(move, at), seated: move.view === "frontSeat" }));
  const sidesOf = ({ pose, seated }: { pose: ReturnType<typeof frontPoseAt>; seated: boolean }) =>
    toFrontPoints(pose, seated ? "seated" : "standing");

  it("keeps trunk and neck as long as they are, and draws no limb longer than it is", () => {
    fc.assert(
      fc.property(moments, (moment) => {
        const { pelvis, neck, head, left, right } = sidesOf(moment);
        expect(distance(pelvis, neck)).toBeCloseTo(ADULT.waist + ADULT.chest);
        expect(distance(neck, head)).toBeCloseTo(ADULT.neck);
        for (const { hip, knee, ankle, shoulder, elbow, hand } of [left, right]) {
          expect(distance(hip, knee)).toBeLessThan(ADULT.thigh + 0.01);
          expect(distance(knee, ankle)).toBeLessThan(ADULT.shank + 4);
          expect(distance(shoulder, elbow)).toBeLessThan(ADULT.upperArm + 0.01);
          expect(distance(elbow, hand)).toBeLessThan(ADULT.forearm + 0.01);
        }
      }),
      RUNS,
    );
  });

  it("keeps both feet down, and a sit bone on the cushion", () => {
    fc.assert(
      fc.property(moments, (moment) => {
        const { left, right } = sidesOf(moment);
        expect(left.ankle.y - moment.pose.leftHeel).toBeCloseTo(ADULT.ankleHeight);
        expect(right.ankle.y - moment.pose.rightHeel).toBeCloseTo(ADULT.ankleHeight);
        if (moment.seated) expect(Math.min(left.hip.y, right.hip.y)).toBeCloseTo(FRONT.seatedPelvisY);
      }),
      RUNS,
    );
  });

  it("keeps neck and back within what they can do", () => {
    fc.assert(
      fc.property(moments, ({ pose }) => {
        expect(Math.abs(pose.tilt)).toBeLessThanOrEqual(40);
        expect(Math.abs(pose.lean)).toBeLessThanOrEqual(30);
      }),
      RUNS,
    );
  });
});

describe("a planted foot anywhere in reach", () => {
  const planted = fc.record({
    heelX: fc.double({ min: 25, max: 42, noNaN: true }),
    pitch: fc.double({ min: -40, max: 30, noNaN: true }),
    toes: fc.double({ min: 0, max: 30, noNaN: true }),
  });
  it("stands where it was put, with the knee bent forwards", () => {
    fc.assert(
      fc.property(planted, (foot) => {
        const pose: Pose = { ...SEATED, near: { on: "floor", ...foot } };
        const { heel, ball, toe } = toPoints(pose).near;
        expect(Math.min(heel.y, ball.y, toe.y)).toBeGreaterThan(-0.01);
        const stands = foot.pitch > 0 ? heel : ball;
        expect(stands.y).toBeCloseTo(0);
        expect(toLegAngles(pose.near, pose.hip, pose.recline).knee).toBeGreaterThan(0);
      }),
    );
  });

  it("is the same whether its joints are given or worked back", () => {
    fc.assert(
      fc.property(planted, (foot) => {
        const pose: Pose = { ...SEATED, near: { on: "floor", ...foot } };
        const angles = toLegAngles(pose.near, pose.hip, pose.recline);
        expect(toPoints({ ...pose, near: { on: "air", angles } }).near).toEqual(toPoints(pose).near);
      }),
    );
  });
});
