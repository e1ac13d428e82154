import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Constraints } from "@/lib/core/assess";
import { EXERCISES, type Exercise, type ExerciseCode } from "@/lib/core/exercises";
import { takeTurns } from "@/lib/core/repertoire";
import {
  composeSets,
  makeRepertoire,
  mayDo,
  notesFor,
  secondsOf,
  type ExerciseDose,
  type RoomySlot,
} from "@/lib/core/sets";
import { ENTRY_MINUTES } from "@/lib/core/timeline";

const FREE: Constraints = {
  seatedOnly: false,
  movableAnkles: "both",
  cast: false,
  operation: null,
  pregnant: null,
  shortStature: false,
};
const OPERATIONS = [
  "keyhole",
  "simpleAbdominal",
  "complicatedAbdominal",
  "chest",
  "brain",
  "hipOrKneeReplacement",
  "cancer",
  "otherMajor",
] as const;

const anyConstraints: fc.Arbitrary<Constraints> = fc.record({
  seatedOnly: fc.boolean(),
  movableAnkles: fc.constantFrom("both", "left", "right", "neither"),
  cast: fc.boolean(),
  operation: fc.option(fc.record({ kind: fc.constantFrom(...OPERATIONS), daysAgo: fc.nat(200) })),
  pregnant: fc.option(fc.record({ weeks: fc.nat(44) })),
  shortStature: fc.boolean(),
});
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

describe("every set, whatever the constraints", () => {
  it("takes no longer than its entry at catalogue tempo, and is not empty", () => {
    fc.assert(
      fc.property(anySlots, anyConstraints, (slots, constraints) => {
        composeSets(slots, constraints).forEach((set, index) => {
          const seconds = set.reduce((sum, dose) => sum + secondsOf(dose), 0);
          const slot = slots[index];
          expect(set.length).toBeGreaterThan(0);
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
            expect(codesIn(set)).toEqual(["X18"]);
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

  it("has toes-up and push-down for every ankle that moves, and circles or lifts never alone", () => {
    fc.assert(
      fc.property(anySlots, anyConstraints, (slots, constraints) => {
        fc.pre(constraints.movableAnkles !== "neither");
        for (const set of setsOf(slots, constraints)) {
          const done = codesIn(set);
          expect(done.some((code) => code === "X1" || code === "X3")).toBe(true);
          expect(done.some((code) => ["X2", "X3", "X4", "X20", "X5"].includes(code))).toBe(true);
        }
      }),
    );
  });

  it("never moves an ankle that does not move, except by a companion's hands and never in a cast", () => {
    fc.assert(
      fc.property(anySlots, anyConstraints, (slots, constraints) => {
        const { cast, movableAnkles } = constraints;
        fc.pre(movableAnkles !== "both");
        for (const dose of setsOf(slots, constraints).flat()) {
          if (rowOf(dose).part !== "ankle") continue;
          if (dose.code !== "X19") expect(dose.side).toBe(movableAnkles);
          else if (cast) expect(dose.side).toBe(movableAnkles);
        }
      }),
    );
  });

  it("holds no squeeze long in pregnancy", () => {
    fc.assert(
      fc.property(anySlots, anyConstraints, (slots, constraints) => {
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
    const doses = dosesOf({ cast: true, movableAnkles: "left" });
    const onTheCast = new Set(doses.filter(({ side }) => side !== "left").map(({ code }) => code));
    expect([...onTheCast].toSorted()).toEqual(["X20", "X5", "X9"]);
    for (const set of seatedSets({ cast: true, movableAnkles: "left" })) {
      const free = set.filter(({ side }) => side === "left");
      expect(free.map(({ code, repetitions }) => `${code}×${repetitions}`)).toEqual([
        "X1×10",
        "X2×10",
        "X4×5",
      ]);
    }
  });

  it("press through no cast when it is not known which leg it is on", () => {
    expect(codesOf({ cast: true })).not.toContain("X4");
    expect(codesOf({ cast: true })).toContain("X20");
    expect(codesOf({})).toContain("X4");
  });

  it("give a leg that cannot pump an assisted move, toes or a static squeeze", () => {
    const still = dosesOf({ movableAnkles: "right" }).filter(({ side }) => side !== "right");
    expect([...new Set(still.map(({ code }) => code))].toSorted()).toEqual(["X19", "X20", "X5", "X9"]);
    expect(dosesOf({}).some(({ code }) => code === "X19")).toBe(false);
  });

  it("are assisted moves, side-leans and what moves when neither ankle does", () => {
    for (const set of seatedSets({ movableAnkles: "neither" }))
      expect(codesIn(set)).toEqual(expect.arrayContaining(["X19", "X21"]));
    for (const set of seatedSets({ movableAnkles: "neither", cast: true }))
      expect(codesIn(set)).toEqual(expect.arrayContaining(["X20", "X5", "X21"]));
  });

  it.each(["both", "left", "right", "neither"] as const)(
    "put pressure relief and assisted pumps in every seated set of someone who stays seated (%s)",
    (movableAnkles) => {
      for (const set of seatedSets({ seatedOnly: true, movableAnkles }))
        expect(codesIn(set)).toEqual(expect.arrayContaining(["X19", "X21"]));
      for (const set of seatedSets({ seatedOnly: true, movableAnkles, cast: true }))
        expect(codesIn(set)).toContain("X21");
      expect(
        seatedSets({})
          .flat()
          .some(({ code }) => code === "X21"),
      ).toBe(false);
    },
  );

  it("leave out knee lifts after a hip, knee or trunk operation while it heals, and not after one on the head", () => {
    expect(codesOf({})).toContain("X7");
    for (const kind of OPERATIONS) {
      expect(codesOf({ operation: { kind, daysAgo: 90 } }).has("X7")).toBe(kind === "brain");
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
    expect(mayDo("X15", "both", { ...FREE, cast: true, movableAnkles: "left" })).toBe(false);
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
    expect(notesFor("X1", { ...FREE, cast: true })).toEqual(["castFoot"]);
    expect(notesFor("X1", { ...FREE, cast: true, movableAnkles: "left" })).toEqual([]);
    expect(notesFor("X5", { ...FREE, cast: true, movableAnkles: "left" })).toEqual(["castToes"]);
    expect(notesFor("X19", FREE)).toEqual(["companion"]);
    expect(notesFor("X21", FREE)).toEqual(["ownPlan"]);
  });
});
