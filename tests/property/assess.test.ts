import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ADVICE } from "@/lib/core/advice/advice";
import { assess, type Guidance } from "@/lib/core/advice/assess";
import { CONFLICTS } from "@/lib/core/advice/conflicts";
import { answersSchema, type Answers } from "@/lib/core/advice/questions";
import { DAYS_AGO_MAX, SYMPTOMS } from "@/lib/core/advice/options";
import { CLASSES, OVERLAYS, RULES } from "@/lib/core/advice/rules";
import {
  adults,
  ANSWER_ARBITRARIES,
  CHOICES,
  COUNTS,
  edgesOf,
  journeys,
  oneAnswer,
  travellers,
} from "@/tests/support/answers";

/** Ten times the usual number of runs: these are quick, and the corners are many. */
const often = { numRuns: 10 * (fc.readConfigureGlobal().numRuns ?? 100) };

const ORDER = ["MOVE", "ASK", "PLAN", "CLEAR", "STOP"];
const heightOf = ({ group }: Guidance) => ORDER.indexOf(group);
const keysOf = ({ reasons }: Guidance) => reasons.map((reason) => `${reason.class} ${reason.factor}`);

/** From no to yes, not sure between them; else in the order of the options. */
const ladderOf = (options: readonly string[]) => {
  const [least, ...worse] = options.filter((option) => option !== "notSure");
  return options.includes("notSure") ? [least, "notSure", ...worse] : [least, ...worse];
};
/** Each answer from the least worrying value to the most; undefined is not answered. Days go from long ago to today. */
const LADDERS: { [Name in keyof Answers]?: readonly (Answers[Name] | undefined)[] } = {
  ...Object.fromEntries(CHOICES.map(({ name, options }) => [name, [undefined, ...ladderOf(options)]])),
  ...Object.fromEntries(
    COUNTS.map((name) => [name, [undefined, DAYS_AGO_MAX, ...edgesOf(name).toReversed(), 0]]),
  ),
  ageYears: [18, 40, 41, 60, 61, 120],
  symptoms: [[], ["castTight"], [...SYMPTOMS]],
  bmi: [22, 24.95, 29.94, 29.95, 40],
  // The form has them in another order.
  clottingDisorder: [undefined, "none", "singleCopy", "notSure", "unknownType", "strong"],
  contraception: [undefined, "none", "progestogen", "combined"],
  hrt: [undefined, "none", "transdermal", "oral"],
  recentTripsDaysAgo: [undefined, [], [57], [57, 29], [28], [28, 0]],
  cast: [undefined, ...[48, 24, 0].map((fittedHoursAgo) => ({ fittedHoursAgo, side: "left" as const }))],
  pregnancy: [
    undefined,
    { weeks: 31.9, babies: 1 },
    { weeks: 31.9, babies: 2 },
    { weeks: 32, babies: 2 },
    { weeks: 36, babies: 2 },
    { weeks: 36, babies: 2, complication: true },
  ],
};
// A given BMI holds it still: with a weight, growing taller would lower it.
const TALLER = [170, 190, 190.1, 250];
const SHORTER = [170, 160, 159.9, 60];
const OPERATION_DAYS = [...edgesOf("operationDaysAgo").toReversed(), 0];
/** Climbed below by themselves, or without any part in the group. */
const NO_LADDER = ["heightCm", "weightKg", "operation", "legs", "companionHelps", "stockingCautions"];

const ladders: fc.Arbitrary<readonly Partial<Record<keyof Answers, unknown>>[]> = fc.oneof(
  fc.constantFrom(...Object.entries(LADDERS)).map(([name, steps]) => steps.map((step) => ({ [name]: step }))),
  fc.constantFrom(TALLER, SHORTER).map((steps) => steps.map((heightCm) => ({ heightCm, bmi: 22 }))),
  ANSWER_ARBITRARIES.operation.map(({ operation }) =>
    OPERATION_DAYS.map((daysAgo) => ({ operation: { ...operation, daysAgo } })),
  ),
);
/** An adult at every step of one ladder, all else equal. */
const climbs = fc.tuple(adults, ladders).map(([answers, steps]) =>
  steps.map((step): Answers => {
    const told = Object.entries({ ...answers, ...step }).filter(([, answer]) => answer !== undefined);
    return answersSchema.parse(Object.fromEntries(told));
  }),
);

test("every answer is raised, or is among those that are not", () => {
  expect([...Object.keys(LADDERS), ...NO_LADDER].sort()).toEqual(Object.keys(answersSchema.shape).sort());
});

test("raising an answer never lowers the group", () => {
  fc.assert(
    fc.property(climbs, journeys, (steps, journey) => {
      const heights = steps.map((answers) => heightOf(assess(answers, journey).guidance));
      expect(heights).toEqual([...heights].sort((one, other) => one - other));
    }),
    often,
  );
});

test("a longer journey never lowers the group", () => {
  fc.assert(
    fc.property(adults, journeys, journeys, (answers, one, other) => {
      fc.pre(one.seatedMinutes <= other.seatedMinutes && one.longestLegMinutes <= other.longestLegMinutes);
      expect(heightOf(assess(answers, one).guidance)).toBeLessThanOrEqual(
        heightOf(assess(answers, other).guidance),
      );
    }),
  );
});

test("not sure equals yes for CLEAR and MAJOR", () => {
  fc.assert(
    fc.property(adults, journeys, fc.constantFrom("previousClot", "cancer"), (answers, journey, question) => {
      const [yes, notSure] = (["yes", "notSure"] as const).map((answer) =>
        assess({ ...answers, [question]: answer }, journey),
      );
      expect(notSure).toEqual(yes);
      expect(notSure).not.toEqual(assess({ ...answers, [question]: "no" }, journey));
    }),
  );
  fc.assert(
    fc.property(
      adults,
      journeys,
      fc.constantFrom("notSure", "unknownType"),
      (answers, journey, clottingDisorder) => {
        expect(assess({ ...answers, clottingDisorder }, journey)).toEqual(
          assess({ ...answers, clottingDisorder: "strong" }, journey),
        );
      },
    ),
  );
});

const WEIGHT = ["bmi", "heightCm", "weightKg", "toldObese"];

test("adding a factor never removes a reason, nor anyone it names, but for limited mobility", () => {
  let added = 0;
  fc.assert(
    fc.property(adults, journeys, oneAnswer, (answers, journey, more) => {
      const names = Object.keys(more);
      fc.pre(names.every((name) => !(name in answers)));
      // Weight is one answer told in one of three ways.
      fc.pre(!(names.some((name) => WEIGHT.includes(name)) && WEIGHT.some((name) => name in answers)));
      const before = assess(answers, journey).guidance;
      const after = assess({ ...answers, ...more }, journey).guidance;
      const merged = "cast" in more || "paralysisDaysAgo" in more ? ["COUNT mobility"] : [];
      const kept = keysOf(before).filter((key) => !merged.includes(key));
      expect(keysOf(after)).toEqual(expect.arrayContaining(kept));
      for (const reason of before.reasons.filter(({ factor }) => factor !== "mobility")) {
        const same = after.reasons.find((one) => one.factor === reason.factor && one.class === reason.class);
        expect(same?.sources).toEqual(expect.arrayContaining([...reason.sources]));
      }
      if (after.reasons.length > before.reasons.length) added += 1;
    }),
    often,
  );
  expect(added).toBeGreaterThan(50);
});

test("the same answers give the same result, in any order, and stay as they were", () => {
  fc.assert(
    fc.property(travellers, journeys, (answers, journey) => {
      const frozen = Object.freeze({ ...answers });
      const turned = Object.fromEntries(Object.entries(answers).reverse()) as Answers;
      const result = assess(frozen, Object.freeze({ ...journey }));
      expect(assess(turned, journey)).toEqual(result);
      expect(frozen).toEqual(answers);
    }),
  );
});

/** DESIGN 4, "first match wins", said a second time over the reasons. */
function expectedGroup({ reasons }: Guidance, minutes: number) {
  const count = (name: string) => reasons.filter((reason) => reason.class === name).length;
  const advice = (() => {
    if (count("MAJOR") >= 1) return minutes >= 180 ? "PLAN" : "ASK";
    if (count("COUNT") >= 2) return minutes >= 180 ? "PLAN" : "MOVE";
    if (count("COUNT") === 1 && minutes >= 240) return "ASK";
    if (count("SOFT") >= 2 && minutes >= 240) return "ASK";
    return "MOVE";
  })();
  if (count("STOP") > 0) return { group: "STOP", beyond: null };
  if (count("MINOR") > 0) return { group: "MINOR", beyond: null };
  return count("CLEAR") > 0 ? { group: "CLEAR", beyond: advice } : { group: advice, beyond: null };
}

describe("every guidance", () => {
  test("is the first match over its reasons, which stand in order, once each", () => {
    fc.assert(
      fc.property(travellers, journeys, (answers, journey) => {
        const { guidance } = assess(answers, journey);
        expect(guidance).toMatchObject(expectedGroup(guidance, journey.seatedMinutes));
        const classes = guidance.reasons.map((reason) => CLASSES.indexOf(reason.class));
        expect(classes).toEqual([...classes].sort((one, other) => one - other));
        expect(new Set(keysOf(guidance)).size).toBe(guidance.reasons.length);
      }),
      often,
    );
  });

  test("is STOP with any sign and MINOR under 18 without one, with only their own reasons", () => {
    fc.assert(
      fc.property(travellers, journeys, (answers, journey) => {
        const { group, reasons, conflicts } = assess(answers, journey).guidance;
        const stopped = answers.symptoms.length > 0;
        expect(group === "STOP").toBe(stopped);
        expect(group === "MINOR").toBe(!stopped && answers.ageYears < 18);
        if (group !== "STOP" && group !== "MINOR") return;
        expect(reasons.map((reason) => reason.class)).toEqual([group]);
        expect(conflicts).toEqual([]);
      }),
    );
  });

  test("has overlays that depend on the request alone", () => {
    fc.assert(
      fc.property(
        travellers,
        journeys,
        fc.subarray([...SYMPTOMS]),
        fc.integer({ min: 0, max: 120 }),
        (answers, journey, symptoms, ageYears) => {
          expect(assess({ ...answers, symptoms, ageYears }, journey).guidance.overlays).toEqual(
            assess(answers, journey).guidance.overlays,
          );
        },
      ),
    );
  });
});

test("the travellers made up here reach every row of every table", () => {
  const seen = {
    rules: new Set<string>(),
    advice: new Set<string>(),
    overlays: new Set<string>(),
    conflicts: new Set<string>(),
  };
  // So many for each row that one row more costs no other its traveller.
  const rows = [RULES, ADVICE, OVERLAYS, CONFLICTS].reduce((sum, table) => sum + table.length, 0);
  const sample = { numRuns: 60 * rows, seed: 2026 };
  const people = [...fc.sample(travellers, sample), ...fc.sample(adults, sample)];
  const trips = fc.sample(journeys, { numRuns: people.length, seed: 1 });
  people.forEach((answers, index) => {
    const journey = trips[index];
    if (!journey) return;
    const { overlays, conflicts } = assess(answers, journey).guidance;
    const { rules, advice } = assess(answers, journey).explanation;
    rules.forEach((id) => seen.rules.add(id));
    if (advice) seen.advice.add(advice);
    overlays.forEach((id) => seen.overlays.add(id));
    conflicts.forEach(({ id }) => seen.conflicts.add(id));
  });
  const missing = (table: readonly { readonly id: string }[], ids: Set<string>) =>
    table.map(({ id }) => id).filter((id) => !ids.has(id));
  expect({
    rules: missing(RULES, seen.rules),
    advice: missing(ADVICE, seen.advice),
    overlays: missing(OVERLAYS, seen.overlays),
    conflicts: missing(CONFLICTS, seen.conflicts),
  }).toEqual({ rules: [], advice: [], overlays: [], conflicts: [] });
});
