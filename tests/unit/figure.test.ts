import { describe, expect, it } from "vitest";
import { EXERCISES, type Exercise, type ExerciseCode } from "@/lib/core/plan/exercises";
import { reach, SHORT, toLegAngles, toPoints, type Pose } from "@/lib/core/figure/figure";
import { toFrontPoints } from "@/lib/core/figure/front-figure";
import { poseAt, toSeconds } from "@/lib/core/figure/motion";
import { MOVES, SEATED, type SideMove } from "@/lib/core/figure/poses";

type SideCode = { [C in ExerciseCode]: (typeof MOVES)[C] extends SideMove ? C : never }[ExerciseCode];
const stepOf = (code: SideCode, index: number): Pose => {
  const { steps }: SideMove = MOVES[code];
  return (steps[index] ?? steps[0]).pose;
};
const start = (code: SideCode): Pose => stepOf(code, 0);
const shown = (code: SideCode): Pose => stepOf(code, MOVES[code].shown);
const near = (pose: Pose) => toPoints(pose).near;

describe("the figure", () => {
  it("sits with thighs level, shins upright and both feet flat", () => {
    const { hip, knee, ankle, heel, ball, toe } = near(SEATED);
    expect(Math.abs(knee.y - hip.y)).toBeLessThan(5);
    expect(Math.abs(knee.x - ankle.x)).toBeLessThan(5);
    for (const point of [heel, ball, toe]) expect(point.y).toBeCloseTo(0);
  });

  it("bends knee and hip near a right angle when it sits, and half of that when it walks", () => {
    const seated = toLegAngles(SEATED.near, SEATED.hip, SEATED.recline);
    expect(seated.knee).toBeGreaterThan(80);
    expect(seated.knee).toBeLessThan(100);
    const walking = start("X18");
    expect(toLegAngles(walking.near, walking.hip, walking.recline).knee).toBeLessThan(45);
  });

  it("stands on a bag when its legs are short", () => {
    const { heel, toe } = toPoints(SEATED, SHORT).near;
    expect(heel.y).toBeCloseTo(SHORT.support);
    expect(toe.y).toBeCloseTo(SHORT.support);
  });

  it("puts a hand where it should reach, and stretches towards what is too far", () => {
    const hand = { x: 25, y: 60 };
    const there = toPoints({ ...SEATED, arm: reach(SEATED, hand) }).hand;
    expect(there.x).toBeCloseTo(hand.x);
    expect(there.y).toBeCloseTo(hand.y);
    const far = toPoints({ ...SEATED, arm: reach(SEATED, { x: 150, y: 91 }) });
    expect(far.hand.x - far.shoulder.x).toBeGreaterThan(50);
  });

  it("says that a foot out of reach is a bug", () => {
    const pose: Pose = { ...SEATED, near: { on: "floor", heelX: 120, pitch: 0, toes: 0 } };
    expect(() => toPoints(pose)).toThrow(/reach/);
  });
});

describe("a move in time", () => {
  it.each(Object.keys(MOVES) as ExerciseCode[])("%s takes one repetition's seconds", (code) => {
    const { secondsPerRepetition }: Exercise = EXERCISES[code];
    // A walk is one repetition of four minutes; its drawing is one stride.
    expect(toSeconds(MOVES[code])).toBeCloseTo(code === "X18" ? 1.6 : secondsPerRepetition);
  });

  it.each((Object.keys(EXERCISES) as ExerciseCode[]).filter((code) => EXERCISES[code].holdSeconds > 0))(
    "%s is held for as long as its dose says",
    (code) => {
      const { shown, steps } = MOVES[code];
      const held = steps[shown];
      if (!held) throw new Error("A drawing of a step that is not there.");
      // The counted seconds take in the way there.
      expect(held.holdSeconds + held.moveSeconds).toBeGreaterThanOrEqual(EXERCISES[code].holdSeconds);
    },
  );

  it("starts at the first pose, passes the next and comes round again", () => {
    expect(poseAt(MOVES.X1, 0)).toEqual(start("X1"));
    expect(poseAt(MOVES.X1, 0.75).near).toEqual(shown("X1").near);
    expect(poseAt(MOVES.X1, 3)).toEqual(shown("X1"));
    expect(poseAt(MOVES.X1, 4.5)).toEqual(start("X1"));
    const heel = (seconds: number) => near(poseAt(MOVES.X2, seconds)).heel.y;
    expect(heel(1)).toBeGreaterThan(heel(0.9));
  });
});

describe("the moves", () => {
  it("X1 pulls the toes up with the heel on the floor, and the shin works", () => {
    const { heel, toe } = near(shown("X1"));
    expect(heel.y).toBeCloseTo(0);
    expect(toe.y).toBeGreaterThan(10);
    expect(shown("X1").work.shin).toBe(1);
  });

  it("X2 lifts the heel with the ball of the foot on the floor, and the calf works", () => {
    const { heel, ball, toe, knee } = near(shown("X2"));
    expect(heel.y).toBeGreaterThan(8);
    expect(ball.y).toBeCloseTo(0);
    expect(toe.y).toBeCloseTo(0);
    expect(knee.y).toBeGreaterThan(near(start("X2")).knee.y);
    expect(shown("X2").work.calf).toBe(1);
  });

  it("X3 rocks from the heels to the toes", () => {
    const [back, forward] = MOVES.X3.steps.map(({ pose }) => near(pose));
    expect(back?.toe.y).toBeGreaterThan(10);
    expect(back?.heel.y).toBeCloseTo(0);
    expect(forward?.heel.y).toBeGreaterThan(8);
    expect(forward?.ball.y).toBeCloseTo(0);
  });

  it("X4 and X20 move nothing and work the calf", () => {
    for (const code of ["X4", "X20"] as const) {
      expect(toPoints(shown(code))).toEqual(toPoints(start(code)));
      expect(start(code).work.calf).toBe(0);
      expect(shown(code).work.calf).toBe(1);
    }
  });

  it("X5 curls the toes, X7 lifts the knee, X8 lengthens the leg", () => {
    expect(toLegAngles(shown("X5").near, SEATED.hip, SEATED.recline).toes).toBeLessThan(-30);
    expect(near(shown("X7")).knee.y).toBeGreaterThan(near(start("X7")).knee.y + 5);
    expect(near(shown("X7")).heel.y).toBeGreaterThan(3);
    expect(near(shown("X8")).ankle.x).toBeGreaterThan(near(start("X8")).ankle.x + 15);
  });

  it("X6 takes the toes round a circle, off the floor", () => {
    const toes = MOVES.X6.steps.map(({ pose }) => near(pose).toe);
    const range = (values: number[]) => Math.max(...values) - Math.min(...values);
    expect(range(toes.map(({ y }) => y))).toBeGreaterThan(8);
    expect(range(toes.map(({ x }) => x))).toBeGreaterThan(4);
    for (const { y } of toes) expect(y).toBeGreaterThan(0);
  });

  it("X11 breathes in with the toes up and out with the heels up", () => {
    const [breathIn, breathOut] = MOVES.X11.steps.map(({ pose }) => near(pose));
    expect(breathIn?.toe.y).toBeGreaterThan(10);
    expect(breathOut?.heel.y).toBeGreaterThan(8);
  });

  it("X12 brings the knee up and the hand to its shin, X13 the hands down the shin", () => {
    expect(near(shown("X12")).knee.y).toBeGreaterThan(near(start("X12")).knee.y + 15);
    const { hand, near: leg } = toPoints(shown("X12"));
    expect(Math.abs(hand.y - (leg.knee.y + leg.ankle.y) / 2)).toBeLessThan(12);
    expect(toPoints(shown("X13")).hand.y).toBeLessThan(toPoints(start("X13")).hand.y - 20);
  });

  it("X15 rises on the toes, X17 bends the knees with the feet flat", () => {
    expect(toPoints(shown("X15")).head.y).toBeGreaterThan(toPoints(start("X15")).head.y + 5);
    expect(near(shown("X15")).ball.y).toBeCloseTo(0);
    expect(toPoints(shown("X17")).head.y).toBeLessThan(toPoints(start("X17")).head.y - 8);
    expect(near(shown("X17")).heel.y).toBeCloseTo(0);
  });

  it("X18 strides: one leg well ahead of the other, and they swap", () => {
    const [first, , second] = MOVES.X18.steps.map(({ pose }) => toPoints(pose));
    expect(first && first.near.ankle.x - first.far.ankle.x).toBeGreaterThan(30);
    expect(second && second.far.ankle.x - second.near.ankle.x).toBeGreaterThan(30);
  });

  it("X9 brings the knees together, X14 tips the head, X16 lifts the free heel, X21 lightens a side", () => {
    const at = (code: "X9" | "X14" | "X16" | "X21") => {
      const { steps, shown: index, view } = MOVES[code];
      const { pose } = steps[index] ?? steps[0];
      return toFrontPoints(pose, view === "frontSeat" ? "seated" : "standing");
    };
    expect(at("X9").left.knee.x).toBeLessThan(at("X14").left.knee.x - 2);
    expect(at("X14").head.x).toBeGreaterThan(5);
    expect(at("X16").right.ankle.y).toBeGreaterThan(at("X16").left.ankle.y + 5);
    expect(at("X16").pelvis.x).toBeGreaterThan(5);
    expect(at("X21").right.hip.y).toBeGreaterThan(at("X21").left.hip.y + 2);
  });
});
