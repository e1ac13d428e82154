import fc from "fast-check";
import { z } from "zod";
import type { Journey } from "@/lib/core/advice/assess";
import { toJourney } from "@/lib/core/advice/journey";
import {
  ANKLES,
  OPERATIONS,
  STOCKING_CAUTIONS,
  SYMPTOMS,
  WEIGHTS,
  type Symptom,
} from "@/lib/core/advice/options";
import { answersSchema, triSchema, type Answers } from "@/lib/core/advice/questions";

/** One leg of this many minutes. */
export const journeyOf = (durationMinutes: number): Journey => toJourney([{ durationMinutes }], []);

/** An adult of 30 with no warning sign, and what else is told. */
export const adult = (told: Partial<Answers> = {}): Answers => ({ ageYears: 30, symptoms: [], ...told });

const tri = fc.constantFrom("no", "yes", "notSure");
/** Days on both sides of every window, and any other. */
const EDGES = [
  0, 1, 2, 4, 5, 6, 7, 9, 10, 13, 14, 27, 28, 29, 41, 42, 43, 55, 56, 57, 60, 61, 83, 84, 85, 90, 91,
];
const days = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...EDGES) },
  fc.integer({ min: 0, max: 36500 }),
);
const bmi = fc.oneof(
  fc.constantFrom(24.9, 24.94, 24.95, 25, 29.9, 29.94, 29.95, 30, 30.04, 39.9, 40),
  fc.integer({ min: 1000, max: 8000 }).map((hundredths) => hundredths / 100),
);
const heightCm = fc.constantFrom(159, 159.9, 160, 170, 190, 190.1, 191);

const legAnswer = fc.record({
  ankle: fc.constantFrom(...ANKLES),
  weight: fc.constantFrom(...WEIGHTS),
  absent: fc.boolean(),
});

/** The answers that are yes, no or not sure, by name. */
export const TRI_ANSWERS = Object.entries(answersSchema.shape).flatMap(([name, schema]) =>
  schema instanceof z.ZodOptional && schema.unwrap() === triSchema ? [name] : [],
);
/** Being told that one is obese is among the ways to tell a weight. */
const TRI_ARBITRARIES = Object.fromEntries(
  TRI_ANSWERS.filter((name) => name !== "toldObese").map((name): [string, fc.Arbitrary<Partial<Answers>>] => [
    name,
    tri.map((answer): Partial<Answers> => ({ [name]: answer })),
  ]),
);

/** Each answer but age and the warning signs, by name; weight in the one way the form takes it. */
export const ANSWER_ARBITRARIES = {
  ...TRI_ARBITRARIES,
  weight: fc.oneof(
    fc.record({ bmi, heightCm }, { requiredKeys: ["bmi"] }),
    fc.record({ heightCm, weightKg: fc.integer({ min: 40, max: 200 }) }),
    fc.record({ toldObese: tri, heightCm }, { requiredKeys: ["toldObese"] }),
    fc.record({ heightCm }),
  ),
  previousClot: fc.record(
    { previousClot: tri, previousClotDaysAgo: days },
    { requiredKeys: ["previousClot"] },
  ),
  clottingDisorder: fc.record({
    clottingDisorder: fc.constantFrom("none", "singleCopy", "strong", "unknownType", "notSure"),
  }),
  operation: fc.record({ operation: fc.record({ kind: fc.constantFrom(...OPERATIONS), daysAgo: days }) }),
  cast: fc.record({
    cast: fc.record({
      fittedHoursAgo: fc.constantFrom(0, 23, 24, 25, 47, 48, 49, 240),
      side: fc.constantFrom("left", "right", "both"),
    }),
  }),
  legs: fc.record({
    legs: fc.record({ left: legAnswer, right: legAnswer }, { requiredKeys: [] }),
    companionHelps: fc.boolean(),
  }),
  legInjuryDaysAgo: fc.record({ legInjuryDaysAgo: days }),
  pregnancy: fc.record({
    pregnancy: fc.record(
      {
        weeks: fc.oneof(fc.constantFrom(31.9, 32, 35.9, 36, 24), fc.integer({ min: 0, max: 44 })),
        babies: fc.integer({ min: 1, max: 3 }),
        complication: fc.boolean(),
      },
      { requiredKeys: ["weeks", "babies"] },
    ),
  }),
  birthDaysAgo: fc.record({ birthDaysAgo: days }),
  contraception: fc.record({ contraception: fc.constantFrom("none", "combined", "progestogen") }),
  hrt: fc.record({ hrt: fc.constantFrom("none", "oral", "transdermal") }),
  mobility: fc.record({ mobility: fc.constantFrom("walks", "cannotWalkUnaided", "wheelchair") }),
  paralysisDaysAgo: fc.record({ paralysisDaysAgo: days }),
  strokeDaysAgo: fc.record({ strokeDaysAgo: days }),
  heartAttackDaysAgo: fc.record({ heartAttackDaysAgo: days }),
  heartFailure: fc.record({ heartFailure: fc.constantFrom("no", "yes", "notSure", "unstable") }),
  hospitalDaysAgo: fc.record({ hospitalDaysAgo: days }),
  bedRestDaysAgo: fc.record({ bedRestDaysAgo: days }),
  surfaceClotDaysAgo: fc.record({ surfaceClotDaysAgo: days }),
  ivfDaysAgo: fc.record({ ivfDaysAgo: days }),
  infectionDaysAgo: fc.record({ infectionDaysAgo: days }),
  recentTripsDaysAgo: fc.record({ recentTripsDaysAgo: fc.array(days, { maxLength: 3 }) }),
  stockingCautions: fc.record({ stockingCautions: fc.subarray([...STOCKING_CAUTIONS], { maxLength: 2 }) }),
} satisfies Record<string, fc.Arbitrary<Partial<Answers>>>;

const told = fc
  .subarray(Object.values<fc.Arbitrary<Partial<Answers>>>(ANSWER_ARBITRARIES), { maxLength: 4 })
  .chain((some) => fc.tuple(...some))
  .map((parts) => parts.reduce<Partial<Answers>>((all, part) => ({ ...all, ...part }), {}));

/** An adult who tells anything, and as much of it, as the form can take: whole sheets. */
export const tellers: fc.Arbitrary<Answers> = fc
  .tuple(
    fc.integer({ min: 18, max: 120 }),
    ...Object.values<fc.Arbitrary<Partial<Answers>>>(ANSWER_ARBITRARIES).map((one) =>
      fc.option(one, { freq: 2 }),
    ),
  )
  .map(([ageYears, ...parts]) =>
    tellable(parts.reduce<Answers>((all, part) => ({ ...all, ...part }), { ageYears, symptoms: [] })),
  );

/**
 * The answers as the form takes them: a clot has its day, a pregnancy whole days, and an ankle is weak or fixed and not
 * both.
 */
export function tellable({ legInjuryDaysAgo, ...answers }: Answers): Answers {
  const { previousClot, pregnancy, legs, paralysisDaysAgo, operation } = answers;
  const both =
    legs === undefined &&
    paralysisDaysAgo !== undefined &&
    (legInjuryDaysAgo !== undefined || operation?.kind === "legOrFoot");
  return {
    ...answers,
    ...(legInjuryDaysAgo !== undefined && { legInjuryDaysAgo }),
    ...(both && { legs: {} }),
    ...(previousClot && { previousClotDaysAgo: answers.previousClotDaysAgo ?? 1000 }),
    ...(pregnancy && { pregnancy: { ...pregnancy, weeks: Math.round(pregnancy.weeks * 7) / 7 } }),
  };
}

/** One more thing told: a whole answer at a time. */
export const oneAnswer: fc.Arbitrary<Partial<Answers>> = fc.oneof(...Object.values(ANSWER_ARBITRARIES));

/** Adults without a warning sign, and at most four other answers: whole sheets would nearly all end in CLEAR. */
export const adults: fc.Arbitrary<Answers> = fc
  .tuple(fc.constantFrom(18, 30, 40, 41, 60, 61, 80, 120), told)
  .map(([ageYears, rest]) => ({ ageYears, symptoms: [], ...rest }));

/** Anyone: children and people with warning signs too. */
export const travellers: fc.Arbitrary<Answers> = fc
  .tuple(
    fc.integer({ min: 0, max: 120 }),
    fc.oneof(
      { weight: 3, arbitrary: fc.constant<Symptom[]>([]) },
      fc.subarray([...SYMPTOMS], { maxLength: 3 }),
    ),
    told,
  )
  .map(([ageYears, symptoms, rest]) => ({ ageYears, symptoms, ...rest }));

/** One to three legs around every threshold of a journey. */
export const journeys: fc.Arbitrary<Journey> = fc
  .array(fc.constantFrom(20, 119, 120, 179, 180, 239, 240, 479, 480, 719, 720, 1500), {
    minLength: 1,
    maxLength: 3,
  })
  .chain((minutes) =>
    fc
      .array(fc.constantFrom(0, 239, 240), { minLength: minutes.length - 1, maxLength: minutes.length - 1 })
      .map((layovers) =>
        toJourney(
          minutes.map((durationMinutes) => ({ durationMinutes })),
          layovers,
        ),
      ),
  );
