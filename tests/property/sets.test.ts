import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Constraints } from "@/lib/core/advice/assess";
import { EXERCISES, type Exercise, type ExerciseCode } from "@/lib/core/plan/exercises";
import { takeTurns } from "@/lib/core/plan/repertoire";
import {
  canGive,
  composeSets,
  makeRepertoire,
  mayDo,
  notesFor,
  secondsOf,
  type ExerciseDose,
  type RoomySlot,
} from "@/lib/core/plan/sets";
import { OPERATIONS, SIDES } from "@/lib/core/advice/options";
import { FREE_LEG, type LegState } from "@/lib/core/advice/legs";
import { ENTRY_MINUTES } from "@/lib/core/plan/timeline";
import { anyBody as anyConstraints, FREE, HURT, IN_CAST, WEAK } from "../support/body";

const anySlots: fc.Arbitrary<readonly RoomySlot[]> = fc.array(
  fc.record({ kind: fc.constantFrom("seatedSet", "quickSet", "walk"), room: fc.boolean() }),
  { minLength: 1, maxLength: 60 },
);

const codes = Object.keys(EXERCISES) as ExerciseCode[];
const rowOf = ({ code }: ExerciseDose): Exercise => EXERCISES[code];
const setsOf = (slots: readonly RoomySlot[], constraints: Constraints) =>
  composeSets(slots, constraints).filter((_, index) => slots[index]?.kind !== "walk");

/** Enough of each kind for every turn of a recipe to come up. */
const MANY: readonly RoomySlot[] = Array.from({ length: 40 }, (_, i) => ({
  kind: i % 3 === 0 ? "quickSet" : "seatedSet",
  room: i % 5 !== 0,
}));
const dosesOf = (constraints: Partial<Constraints>) => setsOf(MANY, { ...FREE, ...constraints }).flat();
const codesOf = (constraints: Partial<Constraints>) => new Set(dosesOf(constraints).map(({ code }) => code));
const seatedSets = (constraints: Partial<Constraints>) =>
  composeSets(MANY, { ...FREE, ...constraints }).filter((_, index) => MANY[index]?.kind === "seatedSet");
const codesIn = (set: readonly ExerciseDose[]) => set.map(({ code }) => code);

/** What DESIGN 4 ("What a leg may do") asks of a leg, written out from its words. */
function mayLeg(code: ExerciseCode, leg: LegState, { companionHelps }: Constraints): boolean {
  const ankle = leg.fixed || leg.inCast ? "fixed" : leg.weak ? "weak" : "free";
  const free = ["X1", "X2", "X3", "X4", "X6", "X8", "X11", "X15", "X16"].includes(code);
  const weight = ["X2", "X3", "X4", "X11", "X15", "X16", "X17", "X18"].includes(code);
  if (free && (ankle !== "free" || leg.absent)) return false;
  if (weight && !leg.bearsWeight) return false;
  if (["X5", "X20"].includes(code) && (leg.absent || leg.weak)) return false;
  if (["X7", "X8", "X12"].includes(code) && (leg.absent || leg.inCast || !leg.bearsWeight)) return false;
  return code !== "X19" || (ankle === "weak" && !leg.inCast && !leg.absent && companionHelps);
}

describe("every set, whatever the constraints", () => {
  it("takes no longer than its entry at catalogue tempo, and is not empty", () => {
    fc.assert(
      fc.property(anySlots, anyConstraints, (slots, constraints) => {
        composeSets(slots, constraints).forEach((set, index) => {
          const seconds = set.reduce((sum, dose) => sum + secondsOf(dose), 0);
          const slot = slots[index];
          const walksNot = slot?.kind === "walk" && constraints.seatedOnly;
          if (walksNot) expect(set).toEqual([]);
          else expect(set.length).toBeGreaterThan(0);
          if (slot) expect(seconds).toBeLessThanOrEqual(60 * ENTRY_MINUTES[slot.kind]);
        });
      }),
    );
  });

  it("never repeats the set before it exactly, walks between them or not", () => {
    fc.assert(
      fc.property(anySlots, anyConstraints, (slots, constraints) => {
        const sets = setsOf(slots, constraints);
        sets.slice(1).forEach((set, index) => {
          expect(set).not.toEqual(sets[index]);
        });
      }),
    );
  });

  it("has two quick sets at least for every body, a companion who moves a weak ankle or not", () => {
    const helped = makeRepertoire({
      ...FREE,
      seatedOnly: true,
      companionHelps: true,
      legs: { left: { ...FREE_LEG, bearsWeight: false }, right: { ...FREE_LEG, weak: true } },
    });
    expect(helped.quickSet.map(({ moves }) => codesIn(moves))).toEqual([
      ["X1", "X19"],
      ["X1", "X19", "X10"],
    ]);
    fc.assert(
      fc.property(anyConstraints, (constraints) => {
        expect(makeRepertoire(constraints).quickSet.length).toBeGreaterThan(1);
      }),
      { numRuns: 3000 },
    );
  });

  it("keeps the moves a slot had where they fit, and carries on from what came before", () => {
    const kinds = fc.array(
      fc.record({ kind: fc.constantFrom("seatedSet", "quickSet"), room: fc.boolean() }),
      { minLength: 2, maxLength: 40 },
    );
    fc.assert(
      fc.property(kinds, anyConstraints, fc.nat(39), (slots, constraints, at) => {
        const repertoire = makeRepertoire(constraints);
        const first = takeTurns(slots, repertoire);
        const filled = slots.map((slot, index) => ({ ...slot, exercises: first[index] ?? [] }));
        expect(takeTurns(filled, repertoire)).toEqual(first);
        const before = filled.slice(0, at);
        expect(takeTurns(slots.slice(at), repertoire, before)).toEqual(first.slice(at));
        const [next] = filled.slice(at);
        if (!next) return;
        const [again] = takeTurns([next], repertoire, [next]);
        expect(again).not.toEqual(next.exercises);
      }),
    );
  });

  it("holds only what the traveller may do, sitting; no larger move without room; no getting up in a set", () => {
    fc.assert(
      fc.property(anySlots, anyConstraints, (slots, constraints) => {
        composeSets(slots, constraints).forEach((set, index) => {
          const slot = slots[index];
          if (slot?.kind === "walk") {
            expect(codesIn(set)).toEqual(constraints.seatedOnly ? [] : ["X18"]);
            return;
          }
          for (const dose of set) {
            expect(mayDo(dose.code, dose.side, constraints)).toBe(true);
            expect(rowOf(dose).where).not.toBe("U");
            if (slot?.kind === "quickSet" || !slot?.room) expect(rowOf(dose).where).toBe("B");
          }
        });
      }),
    );
  });

  it("has toes-up, or push-down, in every set for whichever leg may do it, and circles or lifts never alone", () => {
    const pumps = (leg: LegState) => !leg.weak && !leg.fixed && !leg.absent;
    fc.assert(
      fc.property(anySlots, anyConstraints, (slots, constraints) => {
        const legs = SIDES.map((side) => constraints.legs[side]);
        for (const set of setsOf(slots, constraints)) {
          const done = codesIn(set);
          const has = (...codes: ExerciseCode[]) => done.some((code) => codes.includes(code));
          if (legs.some(pumps)) expect(has("X1", "X3")).toBe(true);
          else expect(has("X9", "X10")).toBe(true);
          if (legs.some((leg) => pumps(leg) && leg.bearsWeight)) expect(has("X2", "X3", "X4")).toBe(true);
          expect(has("X1", "X2", "X3", "X4", "X9", "X10")).toBe(true);
        }
      }),
    );
  });

  it("asks of a leg nothing that it may not do, read from the design and not from the catalogue", () => {
    fc.assert(
      fc.property(anySlots, anyConstraints, (slots, constraints) => {
        for (const dose of composeSets(slots, constraints).flat()) {
          const sides = dose.side === "both" ? SIDES : ([dose.side] as const);
          const refused = sides.filter((side) => !mayLeg(dose.code, constraints.legs[side], constraints));
          expect([dose.code, ...refused]).toEqual([dose.code]);
        }
      }),
      { numRuns: 400 },
    );
  });

  it("lets each leg do all that the design lets it do, and no more: a need too many or too few is noticed", () => {
    const bare = fc.record({ body: anyConstraints, side: fc.constantFrom(...SIDES) });
    const seen = new Set<string>();
    fc.assert(
      fc.property(bare, ({ body, side }) => {
        const constraints = { ...body, seatedOnly: false, operation: null, pregnant: null };
        for (const code of codes) {
          const may = mayLeg(code, constraints.legs[side], constraints);
          seen.add(`${code} ${may}`);
          expect([code, mayDo(code, side, constraints)]).toEqual([code, may]);
        }
      }),
      { numRuns: 500 },
    );
    // Each move that asks for anything was both allowed and refused.
    for (const code of codes) {
      expect(seen).toContain(`${code} true`);
      if (EXERCISES[code].needs.length > 0) expect(seen).toContain(`${code} false`);
    }
  });

  it("notices a need too many or too few, on every move", () => {
    const bit = [false, true];
    const all = bit.flatMap((weak) =>
      bit.flatMap((fixed) =>
        bit.flatMap((inCast) =>
          bit.flatMap((bearsWeight) =>
            bit.flatMap((absent) =>
              bit.map((companionHelps) => ({
                leg: { weak, fixed: fixed || inCast, inCast, bearsWeight, absent },
                body: { ...FREE, companionHelps },
              })),
            ),
          ),
        ),
      ),
    );
    const NEEDS = ["freeAnkle", "fullWeight", "foot", "lift", "helper"] as const;
    const differs = (code: ExerciseCode, needs: readonly (typeof NEEDS)[number][]) =>
      all.some(({ leg, body }) => canGive(needs, leg, body) !== mayLeg(code, leg, body));
    for (const code of codes) {
      const needs: Exercise["needs"] = EXERCISES[code].needs;
      expect([code, differs(code, needs)]).toEqual([code, false]);
      for (const need of NEEDS) {
        const wrong = needs.includes(need) ? needs.filter((one) => one !== need) : [...needs, need];
        // A need that the others imply changes nothing: lifting asks for full weight and a foot.
        const same = all.every(({ leg, body }) => canGive(wrong, leg, body) === canGive(needs, leg, body));
        expect([code, need, same || differs(code, wrong)]).toEqual([code, need, true]);
        if (needs.includes(need)) expect([code, need, same]).toEqual([code, need, false]);
      }
    }
  });

  it("never makes a leg eligible by one limit more, save for the assisted pump", () => {
    const limits: ((leg: LegState) => LegState)[] = [
      (leg) => ({ ...leg, weak: true }),
      (leg) => ({ ...leg, fixed: true }),
      (leg) => ({ ...leg, fixed: true, inCast: true }),
      (leg) => ({ ...leg, bearsWeight: false }),
      (leg) => ({ ...leg, absent: true }),
    ];
    fc.assert(
      fc.property(
        anyConstraints,
        fc.constantFrom(...SIDES),
        fc.constantFrom(...limits),
        (before, side, limit) => {
          const leg = limit(before.legs[side]);
          const seatedOnly = before.seatedOnly || !leg.bearsWeight;
          const after = { ...before, seatedOnly, legs: { ...before.legs, [side]: leg } };
          for (const code of codes)
            if (code !== "X19" && mayDo(code, side, after)) expect(mayDo(code, side, before)).toBe(true);
        },
      ),
      { numRuns: 400 },
    );
  });

  it("holds no squeeze long in pregnancy", () => {
    // Of any bodies few are asked for every squeeze.
    const bodies = fc.oneof(anyConstraints, fc.constant<Constraints>({ ...FREE, pregnant: { weeks: 20 } }));
    fc.assert(
      fc.property(anySlots, bodies, (slots, constraints) => {
        fc.pre(constraints.pregnant !== null);
        for (const dose of setsOf(slots, constraints).flat())
          if (dose.code !== "X21") expect(dose.holdSeconds).toBeLessThanOrEqual(3);
      }),
    );
    expect(dosesOf({}).some(({ holdSeconds }) => holdSeconds === 5)).toBe(true);
  });
});

describe("the standard sets", () => {
  it("are X1 × 10, X2 × 10, X4 × 5 and one of X5 to X11 in turn; quick sets rock and press, or lift, in turn", () => {
    const sets = composeSets(
      Array.from({ length: 8 }, () => ({ kind: "seatedSet", room: true }) as const),
      FREE,
    );
    expect(sets.map((set) => set.map(({ code, repetitions }) => `${code}×${repetitions}`).join(" "))).toEqual(
      [
        "X1×10 X2×10 X4×5 X5×6",
        "X1×10 X2×10 X4×5 X6×8",
        "X1×10 X2×10 X4×5 X7×5",
        "X1×10 X2×10 X4×5 X8×5",
        "X1×10 X2×10 X4×5 X9×5",
        "X1×10 X2×10 X4×5 X10×5",
        "X1×10 X2×10 X4×5 X11×4",
        "X1×10 X2×10 X4×5 X5×6",
      ],
    );
    const quick = composeSets(
      [
        { kind: "quickSet", room: false },
        { kind: "quickSet", room: false },
      ],
      FREE,
    );
    expect(
      quick.map((set) => set.map(({ code, repetitions }) => `${code}×${repetitions}`).join(" ")),
    ).toEqual(["X3×20 X4×2", "X1×6 X2×6"]);
  });

  it("use every move from X1 to X11 with no constraints, and never the comfort stretches", () => {
    expect([...codesOf({})].toSorted()).toEqual(
      ["X1", "X2", "X3", "X4", "X5", "X6", "X7", "X8", "X9", "X10", "X11"].toSorted(),
    );
  });

  it("run into a meal or the descent with belt-on moves only, and use the room when there is some", () => {
    const larger = (room: boolean) =>
      composeSets(
        Array.from({ length: 10 }, () => ({ kind: "seatedSet", room }) as const),
        FREE,
      )
        .flat()
        .filter((dose) => rowOf(dose).where === "C");
    expect(larger(false)).toEqual([]);
    expect(larger(true)).not.toEqual([]);
  });
});

describe("variants", () => {
  it("work the free leg in full and the leg in the cast with what is safe in it", () => {
    const boot = { legs: { left: FREE_LEG, right: { ...IN_CAST, bearsWeight: true } } };
    const doses = dosesOf(boot);
    const onTheCast = new Set(doses.filter(({ side }) => side !== "left").map(({ code }) => code));
    expect([...onTheCast].toSorted()).toEqual(["X10", "X20", "X5", "X9"]);
    for (const set of seatedSets(boot)) {
      const free = set.filter(({ side }) => side === "left");
      expect(free.slice(0, 3).map(({ code, repetitions }) => `${code}×${repetitions}`)).toEqual([
        "X1×10",
        "X2×10",
        "X4×5",
      ]);
    }
  });

  it("keep a leg that bears no weight from every press and lift, and let its free ankle pull up", () => {
    const crutches = {
      seatedOnly: true,
      legs: { left: FREE_LEG, right: { ...FREE_LEG, bearsWeight: false } },
    };
    const right = dosesOf(crutches).filter(({ side }) => side !== "left");
    const done = new Set(right.map(({ code }) => code));
    for (const code of ["X2", "X3", "X4", "X7", "X8", "X11"] as const) expect(done).not.toContain(code);
    expect(done).toContain("X1");
    expect(done).toContain("X20");
    expect(codesOf({})).not.toContain("X20");
  });

  it("keep a hurt leg still, and work the other one", () => {
    const hurt = { seatedOnly: true, legs: { left: HURT, right: FREE_LEG } };
    const left = dosesOf(hurt).filter(({ side }) => side !== "right");
    expect([...new Set(left.map(({ code }) => code))].toSorted()).toEqual(["X10", "X20", "X21", "X5", "X9"]);
    expect(codesOf(hurt)).toContain("X2");
  });

  it("give a weak ankle an assisted move only when somebody is there, and never in a cast", () => {
    const weak = { seatedOnly: true, legs: { left: WEAK, right: WEAK } };
    for (const set of seatedSets({ ...weak, companionHelps: true }))
      expect(codesIn(set)).toEqual(expect.arrayContaining(["X9", "X10", "X19", "X21"]));
    expect(codesOf({ ...weak, companionHelps: false })).toEqual(new Set(["X9", "X10", "X21"]));
    const inCast = { ...WEAK, fixed: true, inCast: true };
    expect(
      codesOf({ seatedOnly: true, companionHelps: true, legs: { left: inCast, right: inCast } }),
    ).toEqual(new Set(["X9", "X10", "X21"]));
    expect(codesOf({ companionHelps: true })).not.toContain("X19");
  });

  it("squeeze thighs and seat where no ankle may move, in turn in quick sets", () => {
    const still = { seatedOnly: true, legs: { left: HURT, right: HURT } };
    for (const set of seatedSets(still))
      expect(codesIn(set)).toEqual(expect.arrayContaining(["X9", "X10", "X21"]));
    const quick = composeSets(
      Array.from({ length: 4 }, () => ({ kind: "quickSet", room: false }) as const),
      { ...FREE, ...still },
    );
    expect(quick.map((set) => codesIn(set)[0])).toEqual(["X9", "X10", "X9", "X10"]);
    const none = { ...FREE_LEG, absent: true };
    expect(codesOf({ legs: { left: none, right: none } })).toEqual(new Set(["X9", "X10"]));
  });

  it("put pressure relief in every seated set of someone who stays seated, and in nobody else's", () => {
    for (const leg of [FREE_LEG, WEAK, HURT, IN_CAST])
      for (const set of seatedSets({ seatedOnly: true, legs: { left: leg, right: FREE_LEG } }))
        expect(codesIn(set)).toContain("X21");
    expect(codesOf({})).not.toContain("X21");
  });

  it("leave out knee lifts after a hip, knee or trunk operation while it heals, and not after one on the head", () => {
    expect(codesOf({})).toContain("X7");
    for (const kind of OPERATIONS) {
      expect(codesOf({ operation: { kind, daysAgo: 90 } }).has("X7")).toBe(
        kind === "brain" || kind === "legOrFoot",
      );
      expect(codesOf({ operation: { kind, daysAgo: 91 } }).has("X7")).toBe(true);
    }
  });

  it("press lightly in pregnancy and after a hip or knee operation", () => {
    const press = (constraints: Partial<Constraints>) =>
      dosesOf(constraints).find(({ code }) => code === "X4")?.holdSeconds;
    expect(press({})).toBe(5);
    expect(press({ pregnant: { weeks: 12 } })).toBe(3);
    expect(press({ operation: { kind: "hipOrKneeReplacement", daysAgo: 60 } })).toBe(3);
    expect(press({ operation: { kind: "keyhole", daysAgo: 60 } })).toBe(5);
  });
});

describe("the catalogue", () => {
  it("rules the comfort stretches out in pregnancy and after operations, and nobody else", () => {
    const pregnant: Constraints = { ...FREE, pregnant: { weeks: 20 } };
    const hip: Constraints = { ...FREE, operation: { kind: "hipOrKneeReplacement", daysAgo: 60 } };
    const belly: Constraints = { ...FREE, operation: { kind: "simpleAbdominal", daysAgo: 20 } };
    for (const code of ["X12", "X13"] as const) {
      expect(mayDo(code, "both", FREE)).toBe(true);
      for (const constraints of [pregnant, hip, belly]) expect(mayDo(code, "both", constraints)).toBe(false);
    }
  });

  it("keeps anyone who stays seated in the seat, and nobody stands on tip-toe in a cast", () => {
    for (const code of ["X15", "X16", "X17", "X18"] as const) {
      expect(mayDo(code, "both", FREE)).toBe(true);
      expect(mayDo(code, "both", { ...FREE, seatedOnly: true })).toBe(false);
    }
    const boot = { ...FREE, legs: { left: FREE_LEG, right: { ...IN_CAST, bearsWeight: true } } };
    expect(mayDo("X15", "both", boot)).toBe(false);
    expect(mayDo("X18", "both", boot)).toBe(true);
  });

  it.each(codes)("%s takes at least as long as it is held, and names where its dose comes from", (code) => {
    const exercise: Exercise = EXERCISES[code];
    expect(exercise.secondsPerRepetition).toBeGreaterThanOrEqual(exercise.holdSeconds);
    expect(exercise.sources.length).toBeGreaterThan(0);
  });
});

describe("notes", () => {
  it("stand beside the moves they change, and not beside others", () => {
    const short = { ...FREE, shortStature: true };
    expect(notesFor("X2", FREE)).toEqual([]);
    expect(notesFor("X2", short)).toEqual(["support"]);
    expect(notesFor("X9", short)).toEqual([]);
    expect(notesFor("X4", { ...short, pregnant: { weeks: 30 } })).toEqual(["light", "support"]);
    const boot = { ...FREE, legs: { left: FREE_LEG, right: { ...IN_CAST, bearsWeight: true } } };
    expect(notesFor("X1", boot)).toEqual([]);
    expect(notesFor("X5", boot)).toEqual(["castToes"]);
    expect(notesFor("X18", boot)).toEqual(["plainWalk"]);
    expect(notesFor("X18", FREE)).toEqual([]);
    expect(notesFor("X19", FREE)).toEqual(["companion", "spasm"]);
    expect(notesFor("X20", FREE)).toEqual(["calfAtRest"]);
    expect(notesFor("X21", FREE)).toEqual(["ownPlan"]);
  });

  it("every set of a body that may do less says so, and no other", () => {
    const noteOf = (constraints: Constraints) => makeRepertoire(constraints).manner.setNote;
    expect(noteOf(FREE)).toBeNull();
    expect(noteOf({ ...FREE, seatedOnly: true })).toBe("cannot");
    for (const leg of [
      WEAK,
      HURT,
      IN_CAST,
      { ...FREE_LEG, absent: true },
      { ...FREE_LEG, bearsWeight: false },
    ])
      expect(noteOf({ ...FREE, legs: { left: FREE_LEG, right: leg } })).toBe("toldNotTo");
  });
});
