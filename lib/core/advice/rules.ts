// Longer than most: a table, a row a rule.

import type { When } from "./facts";
import { MAJOR_OPERATIONS, STOCKING_CAUTIONS, type OperationKind } from "./options";
import type { Factor } from "./questions";
import type { Cited } from "./sources";

/** How a reason counts. STOP, MINOR and CLEAR come first; MAJOR is enough alone, COUNT with another, SOFT weakly. */
export const CLASSES = ["STOP", "MINOR", "CLEAR", "MAJOR", "COUNT", "SOFT", "NOTE"] as const;
export type ReasonClass = (typeof CLASSES)[number];

/** One line of published advice, or of our own convention, as data (DESIGN 4, EVIDENCE 9.2). */
export type Rule = {
  readonly id: string;
  /** The answer that a reason from this rule points at. */
  readonly factor: Factor;
  readonly class: ReasonClass;
  readonly when: When;
  /** Who lists this factor for travellers; failing them the study, and our own convention. */
  readonly sources: Cited;
  /** Who lists it only together with another factor: named when a second MAJOR or COUNT reason stands. */
  readonly together?: Cited;
};

/** Major operations that count for less from day 43 to day 90: not a joint replacement, nor one for cancer. */
export const LESS_AFTER_SIX_WEEKS = [
  "simpleAbdominal",
  "complicatedAbdominal",
  "chest",
  "lung",
  "brain",
  "legOrFoot",
  "otherMajor",
] as const satisfies readonly OperationKind[];

/**
 * Every rule, in the order reasons are shown: by class, then as asked. The words of a rule are the message
 * `questions.<factor>.phrases.<id>`. Where sources give a range of days, the later end is taken (EVIDENCE 9.2).
 *
 * "Not sure" stands among the answers of CLEAR and MAJOR rules, and has NOTE rows of its own elsewhere.
 */
export const RULES = [
  // STOP: the warning signs (EVIDENCE 3.1)
  {
    id: "breathless",
    factor: "symptoms",
    class: "STOP",
    when: { symptoms: ["breathless"] },
    sources: ["NHSSIGNS"],
  },
  {
    id: "chestPain",
    factor: "symptoms",
    class: "STOP",
    when: { symptoms: ["chestPain"] },
    sources: ["NHSSIGNS"],
  },
  {
    id: "coughingBlood",
    factor: "symptoms",
    class: "STOP",
    when: { symptoms: ["coughingBlood"] },
    sources: ["NHSLUNG", "GLOSNHS"],
  },
  {
    id: "collapse",
    factor: "symptoms",
    class: "STOP",
    when: { symptoms: ["collapse"] },
    sources: ["NHSLUNG", "GLOSNHS"],
  },
  {
    id: "racingHeart",
    factor: "symptoms",
    class: "STOP",
    when: { symptoms: ["racingHeart"] },
    sources: ["NHSLUNG", "GLOSNHS"],
  },
  {
    id: "oneLegPain",
    factor: "symptoms",
    class: "STOP",
    when: { symptoms: ["oneLegPain"] },
    sources: ["NHSLEG"],
  },
  {
    id: "oneLegSwelling",
    factor: "symptoms",
    class: "STOP",
    when: { symptoms: ["oneLegSwelling"] },
    sources: ["NHSLEG", "MAYO"],
  },
  {
    id: "oneLegWarmOrDiscoloured",
    factor: "symptoms",
    class: "STOP",
    when: { symptoms: ["oneLegWarmOrDiscoloured"] },
    sources: ["NHSLEG"],
  },
  {
    id: "strokeSigns",
    factor: "symptoms",
    class: "STOP",
    when: { symptoms: ["strokeSigns"] },
    sources: ["STROKEPARIS"],
  },
  {
    id: "seriousBleeding",
    factor: "symptoms",
    class: "STOP",
    when: { symptoms: ["seriousBleeding"] },
    sources: ["LITERATURE"],
  },
  {
    id: "pregnancyWarning",
    factor: "symptoms",
    class: "STOP",
    when: { symptoms: ["pregnancyWarning"] },
    sources: ["RCOG2015", "LITERATURE"],
  },
  {
    id: "castTight",
    factor: "symptoms",
    class: "STOP",
    when: { symptoms: ["castTight"] },
    sources: ["LITERATURE"],
  },

  // MINOR: travel advice concerns adults (EVIDENCE 4.6)
  {
    id: "under18",
    factor: "ageYears",
    class: "MINOR",
    when: { ageYears: { under: 18 } },
    sources: ["LITERATURE", "OURS2026"],
  },

  // CLEAR: ask whether you can fly yet
  {
    id: "recentClot",
    factor: "previousClot",
    class: "CLEAR",
    when: { previousClot: ["yes", "notSure"], previousClotDaysAgo: { under: 28 } },
    sources: ["VIRGIN", "LIN2021", "OURS2026"],
  },
  {
    id: "keyholeWait",
    factor: "operation",
    class: "CLEAR",
    when: { operationKind: ["keyhole"], operationDaysAgo: { under: 2 } },
    sources: ["NHSSURGERY"],
  },
  {
    id: "simpleAbdominalWait",
    factor: "operation",
    class: "CLEAR",
    when: { operationKind: ["simpleAbdominal"], operationDaysAgo: { under: 5 } },
    sources: ["NHSSURGERY"],
  },
  {
    id: "complicatedAbdominalWait",
    factor: "operation",
    class: "CLEAR",
    when: { operationKind: ["complicatedAbdominal"], operationDaysAgo: { under: 10 } },
    sources: ["NHSSURGERY"],
  },
  {
    id: "chestWait",
    factor: "operation",
    class: "CLEAR",
    when: { operationKind: ["chest"], operationDaysAgo: { under: 14 } },
    sources: ["NHSSURGERY"],
  },
  {
    id: "lungWait",
    factor: "operation",
    class: "CLEAR",
    when: { operationKind: ["lung"], operationDaysAgo: { under: 90 } },
    sources: ["NHS2615", "NHSINFORM"],
  },
  {
    id: "brainWait",
    factor: "operation",
    class: "CLEAR",
    when: { operationKind: ["brain"], operationDaysAgo: { under: 42 } },
    sources: ["NHS2615", "NHSINFORM", "CAA"],
  },
  {
    id: "jointWaitLong",
    factor: "operation",
    class: "CLEAR",
    when: {
      operationKind: ["hipOrKneeReplacement"],
      operationDaysAgo: { under: 90 },
      journeyMinutes: { from: 240 },
    },
    sources: ["NHS2615", "JOINTS"],
  },
  {
    id: "jointWaitShort",
    factor: "operation",
    class: "CLEAR",
    when: {
      operationKind: ["hipOrKneeReplacement"],
      operationDaysAgo: { under: 42 },
      journeyMinutes: { under: 240 },
    },
    sources: ["JOINTS"],
  },
  {
    id: "otherOperationWait",
    factor: "operation",
    class: "CLEAR",
    when: { operationKind: ["legOrFoot", "cancer", "otherMajor"], operationDaysAgo: { under: 10 } },
    sources: ["OURS2026"],
  },
  {
    id: "castWaitShort",
    factor: "cast",
    class: "CLEAR",
    when: { castHoursAgo: { under: 24 }, longestLegMinutes: { under: 120 } },
    sources: ["CAA"],
  },
  {
    id: "castWaitLong",
    factor: "cast",
    class: "CLEAR",
    when: { castHoursAgo: { under: 48 }, longestLegMinutes: { from: 120 } },
    sources: ["CAA", "IATA2018"],
  },
  {
    id: "latePregnancy",
    factor: "pregnancy",
    class: "CLEAR",
    when: { pregnancyWeeks: { from: 36 } },
    sources: ["CAA"],
  },
  {
    id: "lateTwins",
    factor: "pregnancy",
    class: "CLEAR",
    when: { pregnancyWeeks: { from: 32 }, pregnancyBabies: { from: 2 } },
    sources: ["CAA", "RCOG2013"],
  },
  {
    id: "pregnancyComplication",
    factor: "pregnancy",
    class: "CLEAR",
    when: { pregnancyComplication: [true] },
    sources: ["RCOG2015", "OURS2026"],
  },
  {
    id: "recentStroke",
    factor: "strokeDaysAgo",
    class: "CLEAR",
    when: { strokeDaysAgo: { under: 10 } },
    sources: ["CAAHEART"],
  },
  {
    id: "heartAttackWait",
    factor: "heartAttackDaysAgo",
    class: "CLEAR",
    when: { heartAttackDaysAgo: { under: 42 } },
    sources: ["CAAHEART"],
  },
  {
    id: "unstableHeartFailure",
    factor: "heartFailure",
    class: "CLEAR",
    when: { heartFailure: ["unstable"] },
    sources: ["CAAHEART"],
  },

  // MAJOR: one is enough
  {
    id: "previousClot",
    factor: "previousClot",
    class: "MAJOR",
    when: { previousClot: ["yes", "notSure"] },
    sources: ["ACCP2012", "ASH2018", "CDC2014", "NHS", "GPNOTEBOOK", "AUSPRESCRIBER"],
  },
  {
    id: "clottingDisorder",
    factor: "clottingDisorder",
    class: "MAJOR",
    when: { clottingDisorder: ["strong", "unknownType", "notSure"] },
    sources: ["ACCP2012", "WHO2007", "GPNOTEBOOK", "OURS2026"],
  },
  {
    id: "cancer",
    factor: "cancer",
    class: "MAJOR",
    when: { cancer: ["yes", "notSure"] },
    sources: ["ACCP2012", "ASH2018", "BSH2011", "CDC2014", "CDCTAIL", "NHS", "AUSPRESCRIBER", "OURS2026"],
  },
  {
    id: "operationMonth",
    factor: "operation",
    class: "MAJOR",
    when: { operationKind: MAJOR_OPERATIONS, operationDaysAgo: { to: 28 } },
    sources: ["ACCP2012", "ASH2018", "BSH2011", "CDC2014", "GPNOTEBOOK", "CANADA", "SWEETLAND2009"],
  },
  {
    id: "operationSixWeeks",
    factor: "operation",
    class: "MAJOR",
    when: { operationKind: MAJOR_OPERATIONS, operationDaysAgo: { over: 28, to: 42 } },
    sources: ["ACCP2012", "ASH2018", "CDC2014", "GPNOTEBOOK", "CANADA", "SWEETLAND2009"],
  },
  {
    id: "jointOrCancerOperation",
    factor: "operation",
    class: "MAJOR",
    when: { operationKind: ["hipOrKneeReplacement", "cancer"], operationDaysAgo: { over: 42, to: 90 } },
    sources: ["ASH2018", "CDC2014", "SWEETLAND2009", "OURS2026"],
  },
  {
    id: "cast",
    factor: "cast",
    class: "MAJOR",
    when: { castHoursAgo: { from: 0 } },
    sources: ["ETG", "VANADRICHEM2014"],
  },
  {
    id: "birthSixWeeks",
    factor: "birthDaysAgo",
    class: "MAJOR",
    when: { birthDaysAgo: { to: 42 } },
    sources: ["ASH2018", "CDC2014", "NHS", "POMP2008"],
  },
  {
    id: "newParalysis",
    factor: "paralysisDaysAgo",
    class: "MAJOR",
    when: { paralysisDaysAgo: { to: 90 } },
    sources: ["ACCP2012", "ESCTABLE", "HEIT2000", "OURS2026"],
  },

  // COUNT: two are enough
  {
    id: "ageOver60",
    factor: "ageYears",
    class: "COUNT",
    when: { ageYears: { over: 60 } },
    sources: ["ACCP2012", "CDC2014", "NHS", "CUH"],
  },
  {
    id: "obesity",
    factor: "bmi",
    class: "COUNT",
    when: { bmi: { from: 30 } },
    sources: ["CDC2014", "GPNOTEBOOK", "WHO2007", "NHS"],
    together: ["ASH2018"],
  },
  {
    id: "toldObese",
    factor: "toldObese",
    class: "COUNT",
    when: { bmi: "absent", toldObese: ["yes"] },
    sources: ["CDC2014", "GPNOTEBOOK", "WHO2007", "NHS"],
    together: ["ASH2018"],
  },
  {
    id: "singleCopy",
    factor: "clottingDisorder",
    class: "COUNT",
    when: { clottingDisorder: ["singleCopy"] },
    sources: ["ACCP2012", "WHO2007", "GPNOTEBOOK", "AUSPRESCRIBER", "CANNEGIETER2006"],
  },
  {
    id: "familyClot",
    factor: "familyClot",
    class: "COUNT",
    when: { familyClot: ["yes"] },
    sources: ["CDC2014", "BEZEMER2009"],
  },
  {
    id: "keyholeOperation",
    factor: "operation",
    class: "COUNT",
    when: { operationKind: ["keyhole"], operationDaysAgo: { to: 60 } },
    sources: ["CDC2014", "ISTHTABLE", "SWEETLAND2009"],
  },
  {
    id: "operationThreeMonths",
    factor: "operation",
    class: "COUNT",
    when: { operationKind: LESS_AFTER_SIX_WEEKS, operationDaysAgo: { over: 42, to: 90 } },
    sources: ["CDC2014", "ISTHTABLE", "SWEETLAND2009"],
  },
  {
    id: "legInjury",
    factor: "legInjuryDaysAgo",
    class: "COUNT",
    when: { legInjuryDaysAgo: { to: 60 } },
    sources: ["ACCP2012", "CDC2014", "ISTHTABLE"],
  },
  {
    id: "pregnancy",
    factor: "pregnancy",
    class: "COUNT",
    when: { pregnancyWeeks: { from: 0 } },
    sources: ["ACCP2012", "RCOG2015", "CDC2014", "GPNOTEBOOK", "NHS"],
    together: ["ASH2018"],
  },
  {
    id: "birthTwelveWeeks",
    factor: "birthDaysAgo",
    class: "COUNT",
    when: { birthDaysAgo: { over: 42, to: 84 } },
    sources: ["POMP2008", "OURS2026"],
  },
  {
    id: "combinedPill",
    factor: "contraception",
    class: "COUNT",
    when: { contraception: ["combined"] },
    sources: ["ACCP2012", "CDC2014", "WHO2007", "NHS", "AUSPRESCRIBER"],
  },
  {
    id: "oralHrt",
    factor: "hrt",
    class: "COUNT",
    when: { hrt: ["oral"] },
    sources: ["ACCP2012", "CDC2014", "NHS"],
    together: ["ASH2018"],
  },
  {
    id: "limitedMobility",
    factor: "mobility",
    class: "COUNT",
    when: {
      mobility: ["cannotWalkUnaided", "wheelchair"],
      castHoursAgo: "absent",
      paralysisDaysAgo: "absent",
    },
    sources: ["ACCP2012", "CDCTAIL"],
  },
  {
    id: "olderParalysis",
    factor: "paralysisDaysAgo",
    class: "COUNT",
    when: { paralysisDaysAgo: { over: 90 } },
    sources: ["ACCP2012", "HEIT2000"],
  },
  {
    id: "heartAttack",
    factor: "heartAttackDaysAgo",
    class: "COUNT",
    when: { heartAttackDaysAgo: { to: 42 } },
    sources: ["CANADA"],
  },
  {
    id: "heartFailure",
    factor: "heartFailure",
    class: "COUNT",
    when: { heartFailure: ["yes", "unstable"] },
    sources: ["NHS", "AUSPRESCRIBER", "CANADA", "ESCTABLE"],
  },
  {
    id: "bowelDisease",
    factor: "bowelDisease",
    class: "COUNT",
    when: { bowelDisease: ["yes"] },
    sources: ["GRAINGE2010", "OURS2026"],
  },
  {
    id: "centralLine",
    factor: "centralLine",
    class: "COUNT",
    when: { centralLine: ["yes"] },
    sources: ["CDCTAIL", "ESCTABLE", "HEIT2000"],
  },
  {
    id: "bloodOrKidneyCondition",
    factor: "bloodOrKidneyCondition",
    class: "COUNT",
    when: { bloodOrKidneyCondition: ["yes"] },
    sources: ["RCOGDOCTOR", "ACCPGENERAL", "LITERATURE"],
  },
  {
    id: "clotWarningMedicine",
    factor: "clotWarningMedicine",
    class: "COUNT",
    when: { clotWarningMedicine: ["yes"] },
    sources: ["ACCPGENERAL", "LITERATURE"],
  },
  {
    id: "hospitalStay",
    factor: "hospitalDaysAgo",
    class: "COUNT",
    when: { hospitalDaysAgo: { to: 90 } },
    sources: ["NHS", "ISTHTABLE", "HEIT2000"],
  },
  {
    id: "bedRest",
    factor: "bedRestDaysAgo",
    class: "COUNT",
    when: { bedRestDaysAgo: { to: 60 } },
    sources: ["NHS", "ISTHTABLE"],
  },
  {
    id: "surfaceClot",
    factor: "surfaceClotDaysAgo",
    class: "COUNT",
    when: { surfaceClotDaysAgo: { to: 90 } },
    sources: ["HEIT2000", "OURS2026"],
  },
  {
    id: "ivf",
    factor: "ivfDaysAgo",
    class: "COUNT",
    when: { ivfDaysAgo: { to: 42 } },
    sources: ["ESCTABLE", "OURS2026"],
  },

  // SOFT: weak; two of them, on a long journey, are worth a mention
  {
    id: "tall",
    factor: "heightCm",
    class: "SOFT",
    when: { heightCm: { over: 190 } },
    sources: ["WHO2007", "CANNEGIETER2006"],
  },
  {
    id: "short",
    factor: "heightCm",
    class: "SOFT",
    when: { heightCm: { under: 160 } },
    sources: ["WHO2007", "AUSPRESCRIBER", "CANNEGIETER2006"],
  },
  {
    id: "smoker",
    factor: "smoker",
    class: "SOFT",
    when: { smoker: ["yes"] },
    sources: ["NHS", "CATHAY", "CHENG2013"],
  },
  {
    id: "varicoseVeins",
    factor: "varicoseVeins",
    class: "SOFT",
    when: { varicoseVeins: ["yes"] },
    sources: ["NHS", "AUSPRESCRIBER", "CANADA", "CHANG2018"],
  },
  {
    id: "infection",
    factor: "infectionDaysAgo",
    class: "SOFT",
    when: { infectionDaysAgo: { to: 28 } },
    sources: ["ISTHTABLE", "ESCTABLE", "JAMA2023", "PASHA2021", "OURS2026"],
  },
  {
    id: "recentTrip",
    factor: "recentTripsDaysAgo",
    class: "SOFT",
    when: { latestTripDaysAgo: { to: 28 } },
    sources: ["WHO2007", "WRIGHTPRESS", "BSH2011", "KUIPERS2007"],
  },
  {
    id: "journey12Hours",
    factor: "journey",
    class: "SOFT",
    when: { journeyMinutes: { from: 720 } },
    sources: ["BSH2011", "CANADA"],
  },

  // NOTE: said, and nothing else
  {
    id: "ageOver40",
    factor: "ageYears",
    class: "NOTE",
    when: { ageYears: { from: 41, to: 60 } },
    sources: ["CDC2014", "CATHAY", "EASYJET", "TUI"],
  },
  {
    id: "overweight",
    factor: "bmi",
    class: "NOTE",
    when: { bmi: { from: 25, under: 30 } },
    sources: ["NHS", "AUSPRESCRIBER", "POMP2007"],
  },
  {
    id: "toldObeseNotSure",
    factor: "toldObese",
    class: "NOTE",
    when: { bmi: "absent", toldObese: ["notSure"] },
    sources: ["CDC2014", "GPNOTEBOOK", "WHO2007", "NHS"],
  },
  {
    id: "familyClotNotSure",
    factor: "familyClot",
    class: "NOTE",
    when: { familyClot: ["notSure"] },
    sources: ["CDC2014", "BEZEMER2009"],
  },
  {
    id: "progestogen",
    factor: "contraception",
    class: "NOTE",
    when: { contraception: ["progestogen"] },
    sources: ["LITERATURE"],
  },
  {
    id: "transdermalHrt",
    factor: "hrt",
    class: "NOTE",
    when: { hrt: ["transdermal"] },
    sources: ["VINOGRADOVA2019"],
  },
  {
    id: "heartFailureNotSure",
    factor: "heartFailure",
    class: "NOTE",
    when: { heartFailure: ["notSure"] },
    sources: ["NHS", "AUSPRESCRIBER", "CANADA", "ESCTABLE"],
  },
  {
    id: "bowelDiseaseNotSure",
    factor: "bowelDisease",
    class: "NOTE",
    when: { bowelDisease: ["notSure"] },
    sources: ["GRAINGE2010", "OURS2026"],
  },
  {
    id: "centralLineNotSure",
    factor: "centralLine",
    class: "NOTE",
    when: { centralLine: ["notSure"] },
    sources: ["CDCTAIL", "ESCTABLE", "HEIT2000"],
  },
  {
    id: "bloodOrKidneyConditionNotSure",
    factor: "bloodOrKidneyCondition",
    class: "NOTE",
    when: { bloodOrKidneyCondition: ["notSure"] },
    sources: ["RCOGDOCTOR", "ACCPGENERAL", "LITERATURE"],
  },
  {
    id: "clotWarningMedicineNotSure",
    factor: "clotWarningMedicine",
    class: "NOTE",
    when: { clotWarningMedicine: ["notSure"] },
    sources: ["ACCPGENERAL", "LITERATURE"],
  },
  {
    id: "smokerNotSure",
    factor: "smoker",
    class: "NOTE",
    when: { smoker: ["notSure"] },
    sources: ["NHS", "CATHAY", "CHENG2013"],
  },
  {
    id: "varicoseVeinsNotSure",
    factor: "varicoseVeins",
    class: "NOTE",
    when: { varicoseVeins: ["notSure"] },
    sources: ["NHS", "AUSPRESCRIBER", "CANADA", "CHANG2018"],
  },
  {
    id: "diabetes",
    factor: "diabetes",
    class: "NOTE",
    when: { diabetes: ["yes", "notSure"] },
    sources: ["ESCTABLE"],
  },
] as const satisfies readonly Rule[];

export type RuleId = (typeof RULES)[number]["id"];
/** An answer, or the journey, that some rule reads: all that a reason can point at. */
export type ReasonFactor = (typeof RULES)[number]["factor"];

/** A mark that changes words, moves or care beside the guidance, whatever the group (DESIGN 4). */
export type OverlayRule = {
  readonly id: string;
  /** It stands when any of these holds. */
  readonly whenAny: readonly When[];
  readonly sources: Cited;
};

/** The overlays, in the order they are listed. Their words are the messages `guidance.overlays.<id>`. */
export const OVERLAYS = [
  { id: "AC", whenAny: [{ anticoagulant: ["yes", "notSure"] }], sources: ["APSSUPPORT", "GOODTOGO"] },
  { id: "ASPIRIN", whenAny: [{ aspirin: ["yes"] }], sources: ["APSSUPPORT"] },
  {
    id: "SOCKS_NO",
    whenAny: [{ stockingCautions: STOCKING_CAUTIONS }, { paralysisDaysAgo: { from: 0 } }],
    sources: ["NICENG89", "SIGVARIS", "LITERATURE"],
  },
  { id: "PREG", whenAny: [{ pregnancyWeeks: { from: 0 } }], sources: ["ACOG2018", "RCOG2015", "LITERATURE"] },
  { id: "CAST", whenAny: [{ castHoursAgo: { from: 0 } }], sources: ["USDOT", "LUXDAC", "OURS2026"] },
  { id: "SEATED_ONLY", whenAny: [{ walks: [false] }], sources: ["OURS2026"] },
  { id: "MULTILEG", whenAny: [{ legCount: { from: 2 } }], sources: ["CALF2HOURS", "OURS2026"] },
  { id: "CUMULATIVE", whenAny: [{ latestTripDaysAgo: { to: 56 } }], sources: ["BSH2011", "KUIPERS2007"] },
] as const satisfies readonly OverlayRule[];
export type Overlay = (typeof OVERLAYS)[number]["id"];
