import fc from "fast-check";
import { z } from "zod";
import type { Journey } from "@/lib/core/advice/assess";
import { CONFLICTS, type Circumstances } from "@/lib/core/advice/conflicts";
import type { Range, When } from "@/lib/core/advice/facts";
import { toJourney } from "@/lib/core/advice/journey";
import {
  ANKLES,
  DAYS_AGO_MAX,
  OPERATIONS,
  STOCKING_CAUTIONS,
  SYMPTOMS,
  TRI,
  WEIGHTS,
  type Symptom,
} from "@/lib/core/advice/options";
import { answersSchema, countSchema, type Answers } from "@/lib/core/advice/questions";
import { OVERLAYS, RULES } from "@/lib/core/advice/rules";

/** One leg of this many minutes. */
export const journeyOf = (durationMinutes: number): Journey => toJourney([{ durationMinutes }], []);

/** An adult of 30 with no warning sign, and what else is told. */
export const adult = (told: Partial<Answers> = {}): Answers => ({ ageYears: 30, symptoms: [], ...told });

const tri = fc.constantFrom(...TRI);
/** Every condition of the tables. */
const CONDITIONS: readonly When<Circumstances>[] = [
  ...RULES.map(({ when }) => when),
  ...[...OVERLAYS, ...CONFLICTS].flatMap(({ whenAny }) => whenAny),
];
/** The numbers around every edge that the tables set to this fact, the smallest first. */
export function edgesOf(fact: string): readonly number[] {
  const bounds = CONDITIONS.flatMap((when) => {
    const test = (when as Readonly<Record<string, unknown>>)[fact];
    return typeof test === "object" && !Array.isArray(test) ? Object.values(test as Range) : [];
  });
  const around = bounds.flatMap((bound) => [bound - 1, bound, bound + 1]).filter((edge) => edge >= 0);
  return [...new Set(around)].sort((one, other) => one - other);
}
/** Days on both sides of every window, and any other. */
const EDGES = CONDITIONS.flatMap((when) => Object.keys(when))
  .filter((fact) => fact.endsWith("DaysAgo"))
  .flatMap(edgesOf);
const days = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(0, ...EDGES) },
  fc.integer({ min: 0, max: DAYS_AGO_MAX }),
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

/** The answers that are one of several, by name, with what they may be; yes, no and not sure among them. */
export const CHOICES = Object.entries(answersSchema.shape).flatMap(([name, schema]) => {
  const told = schema instanceof z.ZodOptional ? schema.unwrap() : schema;
  return told instanceof z.ZodEnum ? [{ name, options: told.options }] : [];
});
/** The answers that are so many days before departure, by name. */
export const COUNTS = Object.entries(answersSchema.shape).flatMap(([name, schema]) =>
  schema instanceof z.ZodOptional && schema.unwrap() === countSchema ? [name] : [],
);
/** Answers that are told only with another: being told that one is obese is among the ways to tell a weight. */
const WITH_OTHERS = ["toldObese", "previousClotDaysAgo"];
const PLAIN_ARBITRARIES = Object.fromEntries(
  [
    ...CHOICES.map(({ name, options }) => [name, fc.constantFrom(...options)] as const),
    ...COUNTS.map((name) => [name, days] as const),
  ]
    .filter(([name]) => !WITH_OTHERS.includes(name))
    .map(([name, values]: readonly [string, fc.Arbitrary<string | number>]) => [
      name,
      values.map((answer): Partial<Answers> => ({ [name]: answer })),
    ]),
);

/** Each answer but age and the warning signs, by name; weight in the one way the form takes it. */
export const ANSWER_ARBITRARIES = {
  ...PLAIN_ARBITRARIES,
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
