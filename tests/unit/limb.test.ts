import { describe, expect, test } from "vitest";
import {
  advanceLimb,
  anklePressure,
  filledPart,
  LIMB,
  startLimb,
  workInWalk,
  type Limb,
} from "@/lib/core/evidence/limb";
import { LIMB_FIGURES, roundFigure, sayMeasured } from "@/lib/core/evidence/limb-figures";
import { words } from "@/tests/support/say";

const HEALTHY: Limb = { posture: "standing", valves: "healthy" };
const LEAKING: Limb = { posture: "standing", valves: "leaking" };
const model = (id: string) => LIMB_FIGURES.find((figure) => figure.id === id)?.model() ?? NaN;

describe("what comes out is what was measured in people", () => {
  test.each(LIMB_FIGURES.map((figure) => [figure.id, figure] as const))("%s", (_id, { from, to, model }) => {
    const slack = from === to ? 1 : 0;
    expect(model()).toBeGreaterThanOrEqual(from - slack);
    expect(model()).toBeLessThanOrEqual(to + slack);
  });

  test("about 90 mmHg standing still, 20 to 30 walking, and more than 20 seconds to come back", () => {
    expect(model("standing")).toBeCloseTo(90);
    expect(model("walking")).toBeGreaterThan(20);
    expect(model("walking")).toBeLessThan(30);
    expect(model("refill")).toBeGreaterThan(20);
  });

  test("about 65 % goes up from the calf and 15 % from the thigh", () => {
    expect(model("calf")).toBeCloseTo(65, 0);
    expect(model("thigh")).toBeCloseTo(15, 0);
  });

  test("with leaking valves a walk helps less, and what it did is sooner gone", () => {
    expect(model("fallLeaking")).toBeLessThan(model("fall"));
    expect(model("refillLeaking")).toBeLessThan(model("refill") / 4);
  });
});

test("what is ours is marked as ours, and nothing that was measured is", () => {
  const ours = Object.entries(LIMB).filter(([, { sources }]) =>
    (sources as readonly string[]).includes("OURS2026"),
  );
  expect(ours.map(([id]) => id)).toEqual([
    "ankleHolds",
    "calfHolds",
    "thighHolds",
    "stiffness",
    "inflow",
    "opening",
    "leak",
    "tightening",
    "step",
    "stepWork",
  ]);
  for (const { sources } of LIMB_FIGURES) expect(sources).not.toContain("OURS2026");
});

describe("one squeeze of a healthy calf", () => {
  const rest = startLimb(HEALTHY);
  const held = advanceLimb(HEALTHY, rest, ["calf"], 1);
  const released = advanceLimb(HEALTHY, held, [], 1);

  test("sends blood up and none down, and leaves the ankle as it is until it lets go", () => {
    const tightening = advanceLimb(HEALTHY, rest, ["calf"], 0.2);
    expect(tightening.flow[1]).toBeGreaterThan(1);
    expect(tightening.flow[0]).toBe(0);
    expect(filledPart(held, "calf")).toBeCloseTo(0.35);
    expect(anklePressure(held)).toBeCloseTo(90);
  });
  test("then takes in the ankle's blood: its pressure falls by half, and nothing falls back", () => {
    expect(anklePressure(released)).toBeLessThan(50);
    expect(filledPart(released, "calf")).toBeGreaterThan(filledPart(held, "calf"));
    expect(released.flow[1]).toBe(0);
    expect(released.total.down).toBe(0);
  });
  test("with leaking valves blood falls back instead", () => {
    const back = advanceLimb(LEAKING, advanceLimb(LEAKING, startLimb(LEAKING), ["calf"], 1), [], 1);
    expect(back.flow[1]).toBeLessThan(0);
    expect(back.total.down).toBeGreaterThan(0);
    expect(anklePressure(back)).toBeGreaterThan(anklePressure(released));
  });
});

test("sitting down, what is too much for the shorter column goes up; standing up, the veins fill again", () => {
  const SEATED: Limb = { posture: "sitting", valves: "healthy" };
  const seated = advanceLimb(SEATED, startLimb(HEALTHY), [], 0.1);
  expect(anklePressure(seated)).toBeCloseTo(70);
  const standing = advanceLimb(HEALTHY, seated, [], 0.1);
  expect(anklePressure(standing)).toBeLessThan(72);
  expect(anklePressure(advanceLimb(HEALTHY, standing, [], 60))).toBeCloseTo(90);
});

test("a walk works both muscles at the start of each step", () => {
  expect(workInWalk(0)).toEqual(["calf", "thigh"]);
  expect(workInWalk(0.6)).toEqual([]);
  expect(workInWalk(1.2)).toEqual(["calf", "thigh"]);
});

test("a measured number is said as it was published", () => {
  expect(sayMeasured({ from: 70, to: 70, unit: "mmHg" }, words.say)).toBe("about 70 mmHg");
  expect(sayMeasured({ from: 20, to: 28, unit: "seconds" }, words.say)).toBe("20 to 28 seconds");
  expect(sayMeasured({ from: 0, to: 1, unit: "seconds" }, words.say)).toBe("within 1 second");
  expect([25.6, 5.44].map(roundFigure)).toEqual([26, 5.4]);
});
