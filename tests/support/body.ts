import fc from "fast-check";
import type { Constraints } from "@/lib/core/advice/assess";
import { FREE_LEG, type LegState } from "@/lib/core/advice/legs";
import { ANKLES, OPERATIONS, WEIGHTS } from "@/lib/core/advice/options";
import type { Answers } from "@/lib/core/advice/questions";

/** A body that may do everything. */
export const FREE: Constraints = {
  seatedOnly: false,
  legs: { left: FREE_LEG, right: FREE_LEG },
  companionHelps: false,
  operation: null,
  pregnant: null,
  shortStature: false,
};

/** A leg in a cast or boot that bears no weight. */
export const IN_CAST: LegState = { ...FREE_LEG, fixed: true, inCast: true, bearsWeight: false };
/** A paralysed leg. */
export const WEAK: LegState = { ...FREE_LEG, weak: true, bearsWeight: false };
/** A leg that must stay still and bears no weight: hurt, or operated on. */
export const HURT: LegState = { ...FREE_LEG, fixed: true, bearsWeight: false };

const anyLeg: fc.Arbitrary<LegState> = fc.record({
  weak: fc.boolean(),
  fixed: fc.boolean(),
  inCast: fc.boolean(),
  bearsWeight: fc.boolean(),
  absent: fc.boolean(),
});

/** Any body, legs in every state that answers can give and more. */
export const anyBody: fc.Arbitrary<Constraints> = fc
  .record({
    walks: fc.boolean(),
    legs: fc.record({ left: anyLeg, right: anyLeg }),
    companionHelps: fc.boolean(),
    operation: fc.option(fc.record({ kind: fc.constantFrom(...OPERATIONS), daysAgo: fc.nat(200) })),
    pregnant: fc.option(fc.record({ weeks: fc.nat(44) })),
    shortStature: fc.boolean(),
  })
  .map(({ walks, legs, ...rest }) => {
    const fix = (leg: LegState): LegState => ({ ...leg, fixed: leg.fixed || leg.inCast });
    const fixed = { left: fix(legs.left), right: fix(legs.right) };
    return {
      ...rest,
      legs: fixed,
      seatedOnly: !walks || !fixed.left.bearsWeight || !fixed.right.bearsWeight,
    };
  });

const anyLegAnswer = fc.record({
  ankle: fc.constantFrom(...ANKLES),
  weight: fc.constantFrom(...WEIGHTS),
  absent: fc.boolean(),
});

/** Everything an adult may say of the body that the moves follow. */
export const anyBodyAnswers: fc.Arbitrary<Partial<Answers>> = fc.record(
  {
    legs: fc.record({ left: anyLegAnswer, right: anyLegAnswer }, { requiredKeys: [] }),
    companionHelps: fc.boolean(),
    cast: fc.record({
      fittedHoursAgo: fc.constantFrom(48, 200),
      side: fc.constantFrom("left" as const, "right" as const, "both" as const),
    }),
    operation: fc.record({ kind: fc.constantFrom(...OPERATIONS), daysAgo: fc.constantFrom(0, 20, 90, 91) }),
    legInjuryDaysAgo: fc.constantFrom(0, 60, 61),
    paralysisDaysAgo: fc.constantFrom(3, 4000),
    mobility: fc.constantFrom("walks" as const, "cannotWalkUnaided" as const, "wheelchair" as const),
    pregnancy: fc.record({ weeks: fc.constantFrom(10, 30), babies: fc.constant(1) }),
    heightCm: fc.constantFrom(150, 175),
  },
  { requiredKeys: [] },
);
