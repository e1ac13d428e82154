import fc from "fast-check";
import { expect, test } from "vitest";
import {
  advanceLimb,
  anklePressure,
  columnOf,
  POSTURES,
  startLimb,
  VALVES,
  type Limb,
  type LimbState,
  type Muscle,
} from "@/lib/core/evidence/limb";

type Stretch = { readonly limb: Limb; readonly working: readonly Muscle[]; readonly seconds: number };

const limbs = fc.record({ posture: fc.constantFrom(...POSTURES), valves: fc.constantFrom(...VALVES) });
const working = fc.subarray<Muscle>(["calf", "thigh"]);
const stretches = fc.array(
  fc.record({ limb: limbs, working, seconds: fc.double({ min: 0.001, max: 8, noNaN: true }) }),
  { minLength: 1, maxLength: 12 },
);

/** Every state on the way, the first too: someone sits, stands, squeezes and lets go, with valves that come and go. */
function live(parts: readonly Stretch[]): readonly (readonly [Limb, LimbState])[] {
  const first = parts[0]?.limb;
  if (first === undefined) return [];
  const states: (readonly [Limb, LimbState])[] = [[first, startLimb(first)]];
  for (const { limb, working, seconds } of parts) {
    const [, before] = states.at(-1) ?? [limb, startLimb(limb)];
    states.push([limb, advanceLimb(limb, before, working, seconds)]);
  }
  return states;
}
const held = ({ blood: [ankle, calf, thigh] }: LimbState) => ankle + calf + thigh;

test("no pressure is negative or above the column, and no stretch holds less than nothing", () => {
  fc.assert(
    fc.property(stretches, (parts) => {
      for (const [limb, state] of live(parts)) {
        expect(anklePressure(state)).toBeGreaterThanOrEqual(0);
        expect(anklePressure(state)).toBeLessThanOrEqual(columnOf(limb) + 1e-9);
        for (const blood of state.blood) expect(blood).toBeGreaterThanOrEqual(0);
        for (const tension of state.tension) expect(tension).toBe(Math.min(1, Math.max(0, tension)));
      }
    }),
  );
});

test("blood is neither made nor lost", () => {
  fc.assert(
    fc.property(stretches, (parts) => {
      const states = live(parts).map(([, state]) => state);
      const [first] = states;
      if (first === undefined) return;
      for (const state of states) {
        const { arrived, up, down } = state.total;
        expect(held(state)).toBeCloseTo(held(first) + arrived + down - up, 9);
      }
    }),
  );
});

test("with healthy valves nothing falls back; with leaking ones some does after a squeeze", () => {
  fc.assert(
    fc.property(stretches, (parts) => {
      const healthy = parts.map((part) => ({ ...part, limb: { ...part.limb, valves: "healthy" } as const }));
      for (const [, state] of live(healthy)) {
        expect(state.total.down).toBe(0);
        for (const flow of state.flow) expect(flow).toBeGreaterThanOrEqual(0);
      }
    }),
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...POSTURES),
      fc.double({ min: 0.4, max: 3, noNaN: true }),
      (posture, seconds) => {
        const limb = { posture, valves: "leaking" } as const;
        const states = live([
          { limb, working: ["calf"], seconds },
          { limb, working: [], seconds: 1 },
        ]);
        expect(states.at(-1)?.[1].total.down).toBeGreaterThan(0);
      },
    ),
  );
});

test("the same arguments give the same state", () => {
  fc.assert(
    fc.property(stretches, (parts) => {
      expect(live(parts)).toEqual(live(parts));
    }),
  );
});

test("cutting the time differently changes the pressure by less than 1 mmHg", () => {
  fc.assert(
    fc.property(stretches, fc.integer({ min: 2, max: 40 }), (parts, pieces) => {
      const cut = parts.flatMap((part) =>
        Array.from({ length: pieces }, () => ({ ...part, seconds: part.seconds / pieces })),
      );
      const pressure = (list: readonly Stretch[]) =>
        live(list)
          .map(([, state]) => anklePressure(state))
          .at(-1) ?? 0;
      expect(Math.abs(pressure(parts) - pressure(cut))).toBeLessThan(1);
    }),
  );
});

test("left alone the veins fill again, and standing still they stay as they are", () => {
  fc.assert(
    fc.property(stretches, (parts) => {
      const [limb, state] = live(parts).at(-1) ?? [];
      if (limb === undefined || state === undefined) return;
      const rested = advanceLimb(limb, state, [], 90);
      expect(anklePressure(rested)).toBeCloseTo(columnOf(limb));
      expect(anklePressure(advanceLimb(limb, rested, [], 1))).toBeCloseTo(columnOf(limb));
    }),
    { numRuns: 30 },
  );
});

test("leaking valves never bring the pressure back later than healthy ones", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...POSTURES),
      fc.double({ min: 0.5, max: 20, noNaN: true }),
      (posture, seconds) => {
        const after = (valves: Limb["valves"]) => {
          const limb = { posture, valves };
          return anklePressure(
            live([
              { limb, working: ["calf"], seconds: 1 },
              { limb, working: [], seconds },
            ]).at(-1)?.[1] ?? startLimb(limb),
          );
        };
        expect(after("leaking")).toBeGreaterThanOrEqual(after("healthy") - 1e-9);
      },
    ),
  );
});
