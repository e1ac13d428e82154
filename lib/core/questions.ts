import { z } from "zod";

/** Yes, no, or not sure: a real answer, and never read as "no" (DESIGN 4). */
export const triSchema = z.enum(["no", "yes", "notSure"]);
export type Tri = z.infer<typeof triSchema>;

/** Whole days before the day the first leg departs; a cast's hours share the limits. */
const countSchema = z.int().min(0).max(36500);

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

/** Signs for care on the same day; every other one is an emergency (DESIGN 4). */
export const URGENT_SYMPTOMS: readonly Symptom[] = [
  "oneLegPain",
  "oneLegSwelling",
  "oneLegWarmOrDiscoloured",
  "castTight",
];

/** How fast these signs need help: emergency as soon as one of them is, null without any sign. */
export function findSymptomLevel(symptoms: readonly Symptom[]): "emergency" | "urgent" | null {
  if (symptoms.length === 0) return null;
  return symptoms.every((symptom) => URGENT_SYMPTOMS.includes(symptom)) ? "urgent" : "emergency";
}

/** Kinds of operation; a caesarean is `complicatedAbdominal`. */
export const OPERATIONS = [
  "keyhole",
  "simpleAbdominal",
  "complicatedAbdominal",
  "chest",
  "brain",
  "hipOrKneeReplacement",
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

/**
 * The questionnaire's answers, as of the day the first leg departs. Age and symptoms are required; anything
 * else left out means "no" or "does not apply". Unknown keys are refused, so that a misspelt answer never
 * reads as "no"; unlikely combinations are taken as told.
 */
export const answersSchema = z.strictObject({
  ageYears: z.int().min(0).max(120),
  symptoms: z.array(z.enum(SYMPTOMS)),
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
  /** Plaster or boot; whole hours since it was fitted. */
  cast: z.strictObject({ fittedHoursAgo: countSchema }).optional(),
  /** Left out: both. Asked with a cast, limited mobility or paralysis. */
  movableAnkles: z.enum(["both", "left", "right", "neither"]).optional(),
  /** Off the feet for 3 days or more. */
  legInjuryDaysAgo: countSchema.optional(),
  /** Weeks may be fractional: 36+0 is 36. */
  pregnancy: z
    .strictObject({
      weeks: z.number().min(0).max(44),
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
  strokeOrHeartAttackDaysAgo: countSchema.optional(),
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
  recentTripsDaysAgo: z.array(countSchema).optional(),
  diabetes: triSchema.optional(),
  anticoagulant: triSchema.optional(),
  aspirin: triSchema.optional(),
  stockingCautions: z.array(z.enum(STOCKING_CAUTIONS)).optional(),
});

/** Everything a traveller has told us, as of the day the first leg departs. */
export type Answers = z.infer<typeof answersSchema>;

/** An answer by its name, or the journey itself: what a reason points at. */
export type Factor = keyof Answers | "journey";
