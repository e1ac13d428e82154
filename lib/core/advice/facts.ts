import { toBodyMassIndex } from "./bmi";
import { walks } from "./legs";
import type { Answers } from "./questions";

/** Duration bands: from 0, 180, 240, 480 and 720 minutes (EVIDENCE 6.2). */
export type Band = "D0" | "D1" | "D2" | "D3" | "D4";

/** The itinerary as the rules see it. */
export type Journey = {
  /** Longest run of block minutes over legs less than 240 minutes apart. */
  readonly seatedMinutes: number;
  readonly longestLegMinutes: number;
  readonly legCount: number;
  readonly band: Band;
};

/**
 * The body mass index to one decimal, half up: the number that is shown is the number that is compared.
 * A given `bmi` is used, and height and weight do not make another. Null without either.
 */
export function toBmi({ bmi, heightCm, weightKg }: Answers): number | null {
  if (bmi !== undefined) return Math.round(bmi * 10) / 10;
  if (heightCm === undefined || weightKg === undefined) return null;
  return toBodyMassIndex(heightCm, weightKg);
}

/**
 * What the tables may ask about: the answers laid flat, and the journey. Undefined is "not answered".
 * Days and hours are before departure, journey lengths minutes.
 */
export function toFacts(answers: Answers, journey: Journey) {
  const { operation, cast, pregnancy, recentTripsDaysAgo = [], ...plain } = answers;
  return {
    ...plain,
    // Of the legs the tables ask only whether the traveller walks.
    legs: undefined,
    /** Gets about without help, on two legs that bear weight: whoever does not stays seated. */
    walks: walks(answers),
    bmi: toBmi(answers) ?? undefined,
    operationKind: operation?.kind,
    operationDaysAgo: operation?.daysAgo,
    castHoursAgo: cast?.fittedHoursAgo,
    pregnancyWeeks: pregnancy?.weeks,
    pregnancyBabies: pregnancy?.babies,
    pregnancyComplication: pregnancy?.complication,
    latestTripDaysAgo: recentTripsDaysAgo.length > 0 ? Math.min(...recentTripsDaysAgo) : undefined,
    /** Only age and the warning signs were answered. */
    onlyStarted: Object.entries(answers).every(
      ([name, answer]) => name === "ageYears" || name === "symptoms" || answer === undefined,
    ),
    journeyMinutes: journey.seatedMinutes,
    longestLegMinutes: journey.longestLegMinutes,
    legCount: journey.legCount,
  };
}
export type Facts = ReturnType<typeof toFacts>;

/** Facts and factors that are not called after the question that tells them. */
const TOLD_BY: Readonly<Record<string, string>> = {
  heightCm: "height",
  operationKind: "operation.kind",
  operationDaysAgo: "operation.daysAgo",
  castHoursAgo: "cast.fittedHoursAgo",
  pregnancyWeeks: "pregnancy.weeks",
  pregnancyBabies: "pregnancy.babies",
  pregnancyComplication: "pregnancy.complication",
  latestTripDaysAgo: "recentTripsDaysAgo",
};
/** The path of the question, or of the group of questions, that tells a fact or a factor. */
export const questionOf = (name: string): string => TOLD_BY[name] ?? name;

/** Bounds that must all hold: `from` and `to` include the number itself, `over` and `under` do not. */
export type Range = {
  readonly from?: number;
  readonly over?: number;
  readonly to?: number;
  readonly under?: number;
};

type TestOf<Value> =
  | "absent"
  | ([Value] extends [number]
      ? Range
      : [Value] extends [readonly (infer Item)[]]
        ? readonly Item[]
        : readonly Value[]);

/**
 * A condition as data: every fact named must pass. A number passes inside its range, a choice when it is
 * among those listed, a list when it holds any of those listed, and "absent" when nothing was answered;
 * a fact that was not answered passes nothing else.
 */
export type When<F = Facts> = { readonly [Name in keyof F]?: TestOf<NonNullable<F[Name]>> };

type AnyTest = "absent" | Range | readonly unknown[];

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

function toPredicate(test: AnyTest): (value: unknown) => boolean {
  if (test === "absent") return (value) => value === undefined;
  if (isList(test)) {
    return (value) => (isList(value) ? value.some((item) => test.includes(item)) : test.includes(value));
  }
  const { from = -Infinity, over = -Infinity, to = Infinity, under = Infinity } = test;
  return (value) =>
    typeof value === "number" && value >= from && value > over && value <= to && value < under;
}

/** The condition as a function of the facts, made once per row of a table. */
export function toTest<F>(when: When<F>): (facts: F) => boolean {
  const tests = (Object.entries(when) as [keyof F, AnyTest][]).map(([name, test]) => ({
    name,
    passes: toPredicate(test),
  }));
  return (facts) => tests.every(({ name, passes }) => passes(facts[name]));
}
