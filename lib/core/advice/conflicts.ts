// Longer than most: a table, a row a conflict between sources.

import type { Advice, Tally } from "./advice";
import type { Facts, When } from "./facts";
import type { Factor } from "./questions";
import { MAJOR_OPERATIONS } from "./options";
import { LESS_AFTER_SIX_WEEKS } from "./rules";
import type { SourceId } from "./sources";

/** What a disagreement is looked up by: the facts, what stands, and the advice it came to. */
export type Circumstances = Facts & Tally & { readonly advice: Advice };

/** A point on which the sources disagree, who says what, and what this rule set takes (EVIDENCE 9.4). */
export type ConflictRule = {
  readonly id: string;
  /** The answer it is about, beside which it is shown; left out when it is about long flights in general. */
  readonly about?: Factor;
  /** Shown when any of these holds. */
  readonly whenAny: readonly When<Circumstances>[];
  /** At least two sides. Position words are the messages `guidance.positions.<position>`. */
  readonly sources: readonly [Side, Side, ...Side[]];
  /** What we take; its words are the message `guidance.taken.<taken>`. */
  readonly taken: string;
};
type Side = { readonly source: SourceId; readonly position: string };

/** The only reason that counts, and enough to ask about. */
const ALONE = { majors: { to: 0 }, counts: { to: 1 }, advice: ["ASK"] } as const;
/** Exactly two reasons that count, and nothing stronger. */
const PAIR = { majors: { to: 0 }, counts: { from: 2, to: 2 }, advice: ["PLAN"] } as const;

/** Every disagreement. Its title is the message `guidance.conflicts.<id>`. */
export const CONFLICTS = [
  {
    id: "ageAlone",
    about: "ageYears",
    whenAny: [{ ...ALONE, ageYears: { over: 60 } }],
    sources: [
      { source: "ACCP2012", position: "advancedAgeAlone" },
      { source: "CDC2014", position: "ageFrom40" },
      { source: "CUH", position: "ageFrom60" },
      { source: "ASH2018", position: "ageNotListed" },
    ],
    taken: "ask",
  },
  {
    id: "combinedPillAlone",
    about: "contraception",
    whenAny: [{ ...ALONE, contraception: ["combined"] }],
    sources: [
      { source: "ACCP2012", position: "extraForOne" },
      { source: "CDC2014", position: "listed" },
      { source: "ASH2018", position: "nothingForOne" },
    ],
    taken: "ask",
  },
  {
    id: "hrtAlone",
    about: "hrt",
    whenAny: [{ ...ALONE, hrt: ["oral"] }],
    sources: [
      { source: "ACCP2012", position: "oestrogenForOne" },
      { source: "ASH2018", position: "onlyInCombination" },
      { source: "VINOGRADOVA2019", position: "tabletsNotPatches" },
    ],
    taken: "ask",
  },
  {
    id: "hrtPatch",
    about: "hrt",
    whenAny: [{ hrt: ["transdermal"] }],
    sources: [
      { source: "ACCP2012", position: "oestrogenForOne" },
      { source: "VINOGRADOVA2019", position: "tabletsNotPatches" },
    ],
    taken: "patchNoted",
  },
  {
    id: "pregnancyAlone",
    about: "pregnancy",
    whenAny: [{ ...ALONE, pregnancyWeeks: { from: 0 } }],
    sources: [
      { source: "RCOG2015", position: "everyPregnancyOver4Hours" },
      { source: "ACCP2012", position: "extraForOne" },
      { source: "ASH2018", position: "onlyInCombination" },
      { source: "KAHN2020", position: "pregnancyByItself" },
      { source: "ACOG2018", position: "mayHelpPregnancy" },
    ],
    taken: "ask",
  },
  {
    id: "pregnancyAndObesity",
    about: "pregnancy",
    whenAny: [
      { pregnancyWeeks: { from: 0 }, bmi: { from: 30 }, advice: ["PLAN"] },
      { pregnancyWeeks: { from: 0 }, bmi: "absent", toldObese: ["yes"], advice: ["PLAN"] },
    ],
    sources: [
      { source: "ASH2018", position: "namesThisCombination" },
      { source: "RCOGDOCTOR", position: "onlySevereObesity" },
    ],
    taken: "plan",
  },
  {
    id: "bmiExactly30",
    about: "bmi",
    whenAny: [{ bmi: { from: 30, to: 30 } }],
    sources: [
      { source: "CDC2014", position: "over30" },
      { source: "GPNOTEBOOK", position: "over30" },
      { source: "OURS2026", position: "from30" },
    ],
    taken: "counts",
  },
  {
    id: "severeObesityAlone",
    about: "bmi",
    whenAny: [{ ...ALONE, bmi: { from: 40 } }],
    sources: [
      { source: "ACCP2012", position: "severeObesityAlone" },
      { source: "ASH2018", position: "nothingForOne" },
      { source: "KAHN2020", position: "obesityByItself" },
    ],
    taken: "ask",
  },
  {
    id: "clotWithPassingCause",
    about: "previousClot",
    whenAny: [{ previousClot: ["yes", "notSure"], advice: ["PLAN"] }],
    sources: [
      { source: "ACCP2012", position: "anyPreviousClot" },
      { source: "ASH2018", position: "anyPreviousClot" },
      { source: "BSH2011", position: "onlyUnprovokedClot" },
    ],
    taken: "plan",
  },
  {
    id: "flyingAfterClot",
    about: "previousClot",
    whenAny: [{ previousClot: ["yes", "notSure"], previousClotDaysAgo: { under: 28 } }],
    sources: [
      { source: "BTS2011", position: "notSoonAfterClot" },
      { source: "GPNOTEBOOKCLOT", position: "freshClotNotToFly" },
      { source: "AEROMEDICAL", position: "threeToFiveDays" },
      { source: "LIN2021", position: "noRuleFourWeeks" },
      { source: "VIRGIN", position: "mayNeedClearance" },
      { source: "LITERATURE", position: "daysWhenStable" },
      { source: "NHSOLDER", position: "noReasonOnThinner" },
    ],
    taken: "askTo28Days",
  },
  {
    id: "operation29To42Days",
    about: "operation",
    whenAny: [{ operationKind: MAJOR_OPERATIONS, operationDaysAgo: { over: 28, to: 42 }, advice: ["PLAN"] }],
    sources: [
      { source: "BSH2011", position: "oneMonth" },
      { source: "ASH2018", position: "recentWithoutNumber" },
      { source: "SWEETLAND2009", position: "mostInSixWeeks" },
    ],
    taken: "plan",
  },
  {
    id: "operation43To90Days",
    about: "operation",
    whenAny: [{ operationKind: LESS_AFTER_SIX_WEEKS, operationDaysAgo: { over: 42, to: 90 } }],
    sources: [
      { source: "GPNOTEBOOK", position: "eightWeeks" },
      { source: "CDC2014", position: "threeMonths" },
      { source: "SWEETLAND2009", position: "moreToTwelveWeeks" },
    ],
    taken: "countsAsOne",
  },
  {
    id: "simpleAbdominalDays",
    about: "operation",
    whenAny: [{ operationKind: ["simpleAbdominal"], operationDaysAgo: { under: 10 } }],
    sources: [
      { source: "NHSSURGERY", position: "fourToFiveDays" },
      { source: "NHSINFORM", position: "tenDays" },
    ],
    taken: "fiveDays",
  },
  {
    id: "legOperationWait",
    about: "operation",
    whenAny: [{ operationKind: ["legOrFoot"], operationDaysAgo: { to: 42 } }],
    sources: [
      { source: "IATA2018", position: "sixWeeksUnlessEssential" },
      { source: "OURS2026", position: "tenDaysOurs" },
    ],
    taken: "tenDaysForLegs",
  },
  {
    id: "jointReplacementWait",
    about: "operation",
    whenAny: [{ operationKind: ["hipOrKneeReplacement"], operationDaysAgo: { under: 90 } }],
    sources: [
      { source: "JOINTS", position: "sixOrTwelveWeeksOrTenDays" },
      { source: "NHS2615", position: "mayNeedThreeMonths" },
      { source: "NICECKS", position: "threeMonthsBeforeLongTravel" },
      { source: "IATA2018", position: "sixWeeksUnlessEssential" },
    ],
    taken: "sixWeeksOrNinetyDays",
  },
  {
    id: "birthOverSixWeeks",
    about: "birthDaysAgo",
    whenAny: [{ birthDaysAgo: { over: 42, to: 84 } }],
    sources: [
      { source: "CDC2014", position: "sixWeeksAfterBirth" },
      { source: "NHS", position: "sixWeeksAfterBirth" },
      { source: "POMP2008", position: "threeMonthsAfterBirth" },
    ],
    taken: "countsAsOneTo12Weeks",
  },
  {
    id: "cast",
    about: "cast",
    whenAny: [{ castHoursAgo: { from: 0 } }],
    sources: [
      { source: "ASH2018", position: "castNotListed" },
      { source: "ETG", position: "listed" },
      { source: "EASYJET", position: "legInjuryListed" },
      { source: "TUI", position: "legInjuryListed" },
      { source: "VANADRICHEM2014", position: "moreWithCast" },
      { source: "POTCAST2019", position: "injectionsNoBenefit" },
    ],
    taken: "planForCast",
  },
  {
    id: "ageAndObesity",
    about: "ageYears",
    whenAny: [
      { ...PAIR, ageYears: { over: 60 }, bmi: { from: 30 } },
      { ...PAIR, ageYears: { over: 60 }, bmi: "absent", toldObese: ["yes"] },
    ],
    sources: [
      { source: "BSH2011", position: "moreThanOne" },
      { source: "ASH2018", position: "ageNotListed" },
    ],
    taken: "plan",
  },
  {
    id: "threeToFourHours",
    about: "journey",
    whenAny: [
      { journeyMinutes: { from: 180, under: 240 }, majors: { from: 1 } },
      { journeyMinutes: { from: 180, under: 240 }, counts: { from: 1 } },
    ],
    sources: [
      { source: "BSHMORE", position: "from3Hours" },
      { source: "NHSTRAVEL", position: "from3Hours" },
      { source: "ASH2018", position: "from4Hours" },
      { source: "WHO2007", position: "from4Hours" },
      { source: "CDC2013", position: "from4Hours" },
    ],
    taken: "planFrom3Hours",
  },
  {
    id: "exactlyFourHours",
    about: "journey",
    whenAny: [{ journeyMinutes: { from: 240, to: 240 }, advice: ["ASK", "PLAN"] }],
    sources: [
      { source: "ASH2018", position: "over4Hours" },
      { source: "KAHN2020", position: "fourHoursOrLonger" },
      { source: "COCHRANE2021", position: "fourHoursOrLonger" },
      { source: "KUIPERS2007", position: "fourHoursOrLonger" },
    ],
    taken: "fourHoursInside",
  },
  {
    id: "fourToSixHours",
    about: "journey",
    whenAny: [{ journeyMinutes: { from: 240, to: 360 }, majors: { to: 0 }, counts: { from: 1, to: 1 } }],
    sources: [
      { source: "ACCP2012", position: "over6Hours" },
      { source: "ASH2018", position: "over4Hours" },
      { source: "CDC2013", position: "from4Hours" },
    ],
    taken: "askFrom4Hours",
  },
  {
    id: "aspirin",
    about: "aspirin",
    whenAny: [{ aspirin: ["yes"] }, { advice: ["PLAN"] }],
    sources: [
      { source: "ACCP2012", position: "againstAspirin" },
      { source: "BSHMORE", position: "againstAspirin" },
      { source: "CDCADVICE", position: "againstAspirin" },
      { source: "ASH2018", position: "aspirinLastResort" },
      { source: "LONFLIT2002", position: "littleWithAspirin" },
      { source: "CANADA", position: "aspirinForSome" },
    ],
    taken: "aspirinNever",
  },
  {
    id: "bloodThinner",
    about: "anticoagulant",
    whenAny: [{ advice: ["PLAN"] }],
    sources: [
      { source: "ACCP2012", position: "againstThinners" },
      { source: "ASH2018", position: "thinnerIsAnOption" },
      { source: "GPNOTEBOOK", position: "injectionForSome" },
      { source: "ETG", position: "tabletOrInjection" },
    ],
    taken: "doctorMayDiscuss",
  },
  {
    id: "walking",
    whenAny: [{ journeyMinutes: { from: 180 }, walks: [true] }],
    sources: [
      { source: "ACCP2012", position: "walkOften" },
      { source: "ASMA", position: "walkEvery60To90" },
      { source: "IATA2001", position: "doNotEncourageWalking" },
    ],
    taken: "walkWhenSignIsOff",
  },
  {
    id: "water",
    whenAny: [{ journeyMinutes: { from: 180 } }],
    sources: [
      { source: "BSH2011", position: "waterNotRecommended" },
      { source: "SCHREIJER2008", position: "fluidLossNotTheCause" },
      { source: "NHSTRAVEL", position: "drinkWater" },
      { source: "RCOG2015", position: "drinkWater" },
      { source: "ASMA", position: "drinkWater" },
    ],
    taken: "waterForComfort",
  },
  {
    id: "alcohol",
    whenAny: [{ journeyMinutes: { from: 180 } }],
    sources: [
      { source: "NHSTRAVEL", position: "neitherAlcoholNorPills" },
      { source: "ASMA", position: "neitherAlcoholNorPills" },
      { source: "RCOG2015", position: "lessAlcohol" },
      { source: "SCHREIJER2009", position: "noEffectOfAlcohol" },
    ],
    taken: "littleAlcohol",
  },
  {
    id: "howLongAfter",
    whenAny: [{ journeyMinutes: { from: 240 } }],
    sources: [
      { source: "KELMAN2003", position: "twoWeeksAfter" },
      { source: "WRIGHTPRESS", position: "fourWeeksAfter" },
      { source: "KUIPERS2007", position: "eightWeeksAfter" },
      { source: "BSH2011", position: "eightWeeksAfter" },
    ],
    taken: "signsTo56Days",
  },
  {
    id: "exercise",
    whenAny: [{}],
    sources: [
      { source: "ACCP2012", position: "recommendsMoving" },
      { source: "NHSTRAVEL", position: "recommendsMoving" },
      { source: "RCOG2015", position: "recommendsMoving" },
      { source: "SCHREIJER2009", position: "noEffectSeen" },
    ],
    taken: "sensibleUnproven",
  },
] as const satisfies readonly ConflictRule[];

export type ConflictId = (typeof CONFLICTS)[number]["id"];
export type Position = (typeof CONFLICTS)[number]["sources"][number]["position"];
export type Taken = (typeof CONFLICTS)[number]["taken"];

/** The answer that a disagreement is about, or null when it is about long flights in general. */
export function aboutOf(id: ConflictId): Factor | null {
  const row: ConflictRule | undefined = CONFLICTS.find((conflict) => conflict.id === id);
  return row?.about ?? null;
}

/**
 * The disagreements of a guidance beside the reasons they are about, one list for each reason in its order, and
 * the others. Each stands once: beside the last reason with its factor, or among the others where there is none.
 */
export function splitConflicts<C extends { readonly id: ConflictId }>(guidance: {
  readonly reasons: readonly { readonly factor: Factor }[];
  readonly conflicts: readonly C[];
}): { readonly beside: readonly (readonly C[])[]; readonly others: readonly C[] } {
  const place = ({ id }: C) => guidance.reasons.findLastIndex(({ factor }) => factor === aboutOf(id));
  return {
    beside: guidance.reasons.map((_, index) =>
      guidance.conflicts.filter((conflict) => place(conflict) === index),
    ),
    others: guidance.conflicts.filter((conflict) => place(conflict) === -1),
  };
}
