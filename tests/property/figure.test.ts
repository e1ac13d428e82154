import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  ADULT,
  JOINT_RANGE,
  between,
  frontSeatX,
  toLegAngles,
  toPoints,
  type LegAngles,
  type LegPoints,
  type Point,
  type Pose,
} from "@/lib/core/figure";
import { DRAWN_MOVES, MOVES, SEATED, type DrawnMove } from "@/lib/core/poses";

const SEATED_MOVES = DRAWN_MOVES.filter((code) => code !== "X18");
const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);

/** Any moment of a move: part of the way from one of its poses to the next, round and round. */
function moments(codes: readonly DrawnMove[]): fc.Arbitrary<Pose> {
  return fc
    .tuple(fc.constantFrom(...codes), fc.nat(3), fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([code, index, part]) => {
      const { steps } = MOVES[code];
      const from = steps[index % steps.length] ?? steps[0];
      const to = steps[(index + 1) % steps.length] ?? steps[0];
      return between(from.pose, to.pose, part);
    });
}
const legsOf = (pose: Pose): readonly LegPoints[] => [toPoints(pose).near, toPoints(pose).far];
const anglesOf = (pose: Pose): readonly LegAngles[] =>
  [pose.near, pose.far].map((leg) => toLegAngles(leg, pose.hip, pose.recline));

describe("every moment of every move", () => {
  it("keeps the length of every limb", () => {
    fc.assert(
      fc.property(moments(DRAWN_MOVES), (pose) => {
        for (const { hip, knee, ankle, heel, ball, toe } of legsOf(pose)) {
          expect(distance(hip, knee)).toBeCloseTo(ADULT.thigh);
          expect(distance(knee, ankle)).toBeCloseTo(ADULT.shank);
          expect(distance(ankle, heel)).toBeCloseTo(Math.hypot(ADULT.heelBehind, ADULT.ankleHeight));
          expect(distance(heel, ball)).toBeCloseTo(ADULT.heelBehind + ADULT.ballAhead);
          expect(distance(ball, toe)).toBeCloseTo(ADULT.toes);
        }
        const { shoulder, elbow, hand } = toPoints(pose);
        expect(distance(pose.hip, shoulder)).toBeCloseTo(ADULT.trunk);
        expect(distance(shoulder, elbow)).toBeCloseTo(ADULT.upperArm);
        expect(distance(elbow, hand)).toBeCloseTo(ADULT.forearm);
      }),
    );
  });

  it("keeps every joint within what a human joint can do", () => {
    fc.assert(
      fc.property(moments(DRAWN_MOVES), (pose) => {
        for (const angles of anglesOf(pose))
          for (const joint of ["hip", "knee", "ankle", "toes"] as const) {
            expect(angles[joint], joint).toBeGreaterThanOrEqual(JOINT_RANGE[joint][0]);
            expect(angles[joint], joint).toBeLessThanOrEqual(JOINT_RANGE[joint][1]);
          }
      }),
    );
  });

  it("keeps the feet out of the floor", () => {
    fc.assert(
      fc.property(moments(DRAWN_MOVES), (pose) => {
        for (const leg of legsOf(pose))
          for (const point of [leg.heel, leg.ball, leg.toe]) expect(point.y).toBeGreaterThan(-0.01);
      }),
    );
  });

  it("keeps knees, shins and feet out of the seat in front", () => {
    fc.assert(
      fc.property(moments(SEATED_MOVES), fc.double({ min: 0, max: 1, noNaN: true }), (pose, part) => {
        for (const { knee, ankle, ball, toe } of legsOf(pose)) {
          expect(knee.x + ADULT.kneeFront).toBeLessThan(frontSeatX(knee.y));
          const shin = { x: knee.x + (ankle.x - knee.x) * part, y: knee.y + (ankle.y - knee.y) * part };
          expect(shin.x).toBeLessThan(frontSeatX(shin.y));
          for (const point of [ball, toe]) expect(point.x).toBeLessThan(frontSeatX(point.y));
        }
      }),
    );
  });

  it("never lets a planted foot slide or leave the floor", () => {
    for (const code of ["X1", "X2", "X3", "X4", "X5", "X9", "X20"] as const)
      expect(
        new Set(MOVES[code].steps.map(({ pose }) => pose.near.on === "floor" && pose.near.heelX)).size,
      ).toBe(1);
    fc.assert(
      fc.property(moments(["X1", "X2", "X3", "X4", "X5", "X9", "X20"]), (pose) => {
        for (const [leg, points] of [
          [pose.near, toPoints(pose).near],
          [pose.far, toPoints(pose).far],
        ] as const) {
          if (leg.on !== "floor") throw new Error("These moves keep both feet on the floor.");
          const [contact, place] =
            leg.pitch > 0
              ? [points.heel, leg.heelX]
              : [points.ball, leg.heelX + ADULT.heelBehind + ADULT.ballAhead];
          expect(contact.y).toBeCloseTo(0);
          expect(contact.x).toBeCloseTo(place);
        }
      }),
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
