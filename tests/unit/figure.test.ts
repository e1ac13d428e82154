import { describe, expect, it } from "vitest";
import { toLegAngles, toPoints, type Pose } from "@/lib/core/figure";
import { MOVES, SEATED, type DrawnMove } from "@/lib/core/poses";

const start = (code: DrawnMove): Pose => MOVES[code].steps[0].pose;
const shown = (code: DrawnMove): Pose => MOVES[code].steps[MOVES[code].shown]?.pose ?? start(code);
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

  it("says that a foot out of reach is a bug", () => {
    const pose: Pose = { ...SEATED, near: { on: "floor", heelX: 120, pitch: 0, toes: 0 } };
    expect(() => toPoints(pose)).toThrow(/reach/);
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

  it("X18 strides: one leg well ahead of the other, and they swap", () => {
    const [first, second] = MOVES.X18.steps.map(({ pose }) => toPoints(pose));
    expect(first && first.near.ankle.x - first.far.ankle.x).toBeGreaterThan(30);
    expect(second && second.far.ankle.x - second.near.ankle.x).toBeGreaterThan(30);
  });
});
