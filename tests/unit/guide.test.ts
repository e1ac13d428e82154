import { expect, test } from "vitest";
import { EXERCISES } from "@/lib/core/plan/exercises";
import { guideAt, READY_SECONDS, stepSeconds, stepStart, toGuide } from "@/lib/core/air/guide";

const dose = (code: "X1" | "X7", repetitions: number, side: "both" | "left" = "both") => ({
  code,
  repetitions,
  holdSeconds: EXERCISES[code].holdSeconds,
  side,
});

test("a move done one side at a time comes for each side; with one side given, once", () => {
  expect(toGuide([dose("X1", 10), dose("X7", 5)]).map(({ code, side }) => `${code} ${side}`)).toEqual([
    "X1 both",
    "X7 left",
    "X7 right",
  ]);
  expect(toGuide([dose("X7", 5, "left")])).toHaveLength(1);
});

test("counts by time: ready, every repetition once, the hold down to 1, then the next", () => {
  const steps = toGuide([dose("X1", 10), dose("X7", 5, "left")]);
  expect(guideAt(steps, 0)).toMatchObject({ step: 0, repetition: 0 });
  expect(guideAt(steps, READY_SECONDS)).toMatchObject({ step: 0, repetition: 1 });
  const seen = Array.from({ length: 480 }, (_, tick) => guideAt(steps, READY_SECONDS + tick / 10));
  const first = seen.filter((moment) => moment?.step === 0);
  expect([...new Set(first.map((moment) => moment?.repetition))]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  const holds = first.slice(0, 45).flatMap((moment) => moment?.holdLeft ?? []);
  expect([...new Set(holds)]).toEqual([3, 2, 1]);
  expect(guideAt(steps, stepStart(steps, 1))).toMatchObject({ step: 1, repetition: 0 });
  const whole = steps.reduce((sum, step) => sum + stepSeconds(step), 0);
  expect(guideAt(steps, whole - 0.01)).not.toBeNull();
  expect(guideAt(steps, whole)).toBeNull();
});
