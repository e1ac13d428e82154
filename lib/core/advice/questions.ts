import { z } from "zod";
import { listOf } from "../bounds";

/** Yes, no, or not sure: a real answer, and never read as "no" (DESIGN 4). */
export const triSchema = z.enum(["no", "yes", "notSure"]);
export type Tri = z.infer<typeof triSchema>;

/** Most days before departure that an answer tells; a cast's hours share the limit. */
export const DAYS_AGO_MAX = 36500;
/** Most weeks of a pregnancy. */
export const WEEKS_MAX = 44;

/** Whole days before the day the first leg departs; a cast's hours share the limits. */
const countSchema = z.int().min(0).max(DAYS_AGO_MAX);
/** Most recent trips that can be told: more than one for each day that counts. */
const TRIPS_MAX = 100;

/** The warning signs; any of them stops everything else (EVIDENCE 3.1). One not sure of is sent as present. */
export const SYMPTOMS = [
  "breathless",
  "chestPain",
  "coughingBlood",
  "collapse",
  "racingHeart",
  "oneLegPain",
  "oneLegSwelling",
  "oneLegWarmOrDiscoloured",
  "strokeSigns",
  "seriousBleeding",
  "pregnancyWarning",
  "castTight",
] as const;
export type Symptom = (typeof SYMPTOMS)[number];

/** Signs for care on the same day (DESIGN 4); the screen for a warning sign lists both kinds, whichever was ticked. */
export const URGENT_SYMPTOMS: readonly Symptom[] = [
  "oneLegPain",
  "oneLegSwelling",
  "oneLegWarmOrDiscoloured",
  "castTight",
];

/** Signs for help at once: all the others. */
export const EMERGENCY_SYMPTOMS: readonly Symptom[] = SYMPTOMS.filter(
  (symptom) => !URGENT_SYMPTOMS.includes(symptom),
);

/**
 * Kinds of operation. A caesarean is `complicatedAbdominal`; `keyhole` is through small cuts and under 30 minutes;
 * `lung` takes out any part of a lung; `legOrFoot` is on bone, joint, tendon or ligament below the hip, replacements
 * apart.
 */
export const OPERATIONS = [
  "keyhole",
  "simpleAbdominal",
  "complicatedAbdominal",
  "chest",
  "lung",
  "brain",
  "hipOrKneeReplacement",
  "legOrFoot",
  "cancer",
  "otherMajor",
] as const;
export type OperationKind = (typeof OPERATIONS)[number];

/** What speaks against compression stockings until a clinician has looked (EVIDENCE 4.1). */
export const STOCKING_CAUTIONS = [
  "arterialDisease",
  "legBypass",
  "numbFeet",
  "fragileSkin",
  "skinGraft",
  "openWound",
  "severeSwelling",
  "lungFluid",
  "legShape",
  "allergy",
] as const;

/** What an ankle may do: move as usual, be moved but not move by itself, or not move (not sure counts as that). */
export const ANKLES = ["free", "weak", "fixed", "notSure"] as const;
/** Whether a leg may bear the whole body; crutches, partly and not sure are not full. */
export const WEIGHTS = ["full", "none", "notSure"] as const;
export const SIDES = ["left", "right"] as const;

const legAnswerSchema = z.strictObject({
  ankle: z.enum(ANKLES).default("free"),
  weight: z.enum(WEIGHTS).default("full"),
  /** The foot is missing, with or without a prosthesis. */
  absent: z.boolean().default(false),
});

/**
 * The questionnaire's answers, as of the day the first leg departs. Age and symptoms are required; anything
 * else left out means "no" or "does not apply". Unknown keys are refused, so that a misspelt answer never
 * reads as "no"; unlikely combinations are taken as told.
 */
export const answersSchema = z.strictObject({
  ageYears: z.int().min(0).max(120),
  symptoms: listOf(z.enum(SYMPTOMS), SYMPTOMS.length),
  /** kg/m². When given, height and weight do not make another. */
  bmi: z.number().min(10).max(80).optional(),
  heightCm: z.number().min(60).max(250).optional(),
  weightKg: z.number().min(20).max(400).optional(),
  /** For those who cannot or will not give weight; used only without a BMI. */
  toldObese: triSchema.optional(),
  previousClot: triSchema.optional(),
  /** Counts only when `previousClot` is yes or not sure. */
  previousClotDaysAgo: countSchema.optional(),
  clottingDisorder: z.enum(["none", "singleCopy", "strong", "unknownType", "notSure"]).optional(),
  familyClot: triSchema.optional(),
  /** Now, or treated in the last 6 months. */
  cancer: triSchema.optional(),
  operation: z.strictObject({ kind: z.enum(OPERATIONS), daysAgo: countSchema }).optional(),
  /** Plaster, splint or walking boot; whole hours since it was fitted. */
  cast: z.strictObject({ fittedHoursAgo: countSchema, side: z.enum([...SIDES, "both"]) }).optional(),
  /** What each leg may do; a part left out is free, full and there. Left out as a whole, other answers tell. */
  legs: z.strictObject({ left: legAnswerSchema.optional(), right: legAnswerSchema.optional() }).optional(),
  /** Somebody on this flight will move the traveller's feet. */
  companionHelps: z.boolean().optional(),
  /** Off the feet for 3 days or more. */
  legInjuryDaysAgo: countSchema.optional(),
  /** Weeks may be fractional: 36+0 is 36. */
  pregnancy: z
    .strictObject({
      weeks: z.number().min(0).max(WEEKS_MAX),
      babies: z.int().min(1).max(6),
      complication: z.boolean().optional(),
    })
    .optional(),
  birthDaysAgo: countSchema.optional(),
  contraception: z.enum(["none", "combined", "progestogen"]).optional(),
  hrt: z.enum(["none", "oral", "transdermal"]).optional(),
  mobility: z.enum(["walks", "cannotWalkUnaided", "wheelchair"]).optional(),
  /** Stroke with a weak leg, spinal cord injury, paralysis. */
  paralysisDaysAgo: countSchema.optional(),
  strokeDaysAgo: countSchema.optional(),
  heartAttackDaysAgo: countSchema.optional(),
  /** `unstable`: breathless at rest. */
  heartFailure: z.enum(["no", "yes", "notSure", "unstable"]).optional(),
  bowelDisease: triSchema.optional(),
  centralLine: triSchema.optional(),
  bloodOrKidneyCondition: triSchema.optional(),
  clotWarningMedicine: triSchema.optional(),
  /** A stay of 3 days or more. */
  hospitalDaysAgo: countSchema.optional(),
  /** 3 days or more in bed. */
  bedRestDaysAgo: countSchema.optional(),
  surfaceClotDaysAgo: countSchema.optional(),
  ivfDaysAgo: countSchema.optional(),
  smoker: triSchema.optional(),
  varicoseVeins: triSchema.optional(),
  /** At home; with a hospital stay it is the stay that counts. */
  infectionDaysAgo: countSchema.optional(),
  /** Each a trip of 4 h or more, by any transport. */
  recentTripsDaysAgo: listOf(countSchema, TRIPS_MAX).optional(),
  diabetes: triSchema.optional(),
  anticoagulant: triSchema.optional(),
  aspirin: triSchema.optional(),
  stockingCautions: listOf(z.enum(STOCKING_CAUTIONS), STOCKING_CAUTIONS.length).optional(),
});

/** Everything a traveller has told us, as of the day the first leg departs. */
export type Answers = z.infer<typeof answersSchema>;

/** An answer by its name, or the journey itself: what a reason points at. */
export type Factor = keyof Answers | "journey";
