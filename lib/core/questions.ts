import { z } from "zod";

const triSchema = z.enum(["no", "yes", "notSure"]);
const daysSchema = z.int().min(0).max(36500);

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

export const answersSchema = z.strictObject({
  ageYears: z.int().min(0).max(120),
  symptoms: z.array(z.enum(SYMPTOMS)),
  bmi: z.number().min(10).max(80).optional(),
  heightCm: z.number().min(60).max(250).optional(),
  weightKg: z.number().min(20).max(400).optional(),
  toldObese: triSchema.optional(),
  previousClot: triSchema.optional(),
  previousClotDaysAgo: daysSchema.optional(),
  clottingDisorder: z.enum(["none", "singleCopy", "strong", "unknownType", "notSure"]).optional(),
  familyClot: triSchema.optional(),
  cancer: triSchema.optional(),
  operation: z
    .strictObject({
      kind: z.enum([
        "keyhole",
        "simpleAbdominal",
        "complicatedAbdominal",
        "chest",
        "brain",
        "hipOrKneeReplacement",
        "cancer",
        "otherMajor",
      ]),
      daysAgo: daysSchema,
    })
    .optional(),
  cast: z.strictObject({ fittedHoursAgo: z.int().min(0).max(876000) }).optional(),
  movableAnkles: z.enum(["both", "left", "right", "neither"]).optional(),
  legInjuryDaysAgo: daysSchema.optional(),
  pregnancy: z
    .strictObject({
      weeks: z.number().min(0).max(44),
      babies: z.int().min(1).max(6),
      complication: z.boolean().optional(),
    })
    .optional(),
  birthDaysAgo: daysSchema.optional(),
  contraception: z.enum(["none", "combined", "progestogen"]).optional(),
  hrt: z.enum(["none", "oral", "transdermal"]).optional(),
  mobility: z.enum(["walks", "cannotWalkUnaided", "wheelchair"]).optional(),
  paralysisDaysAgo: daysSchema.optional(),
  strokeOrHeartAttackDaysAgo: daysSchema.optional(),
  heartFailure: z.enum(["no", "yes", "notSure", "unstable"]).optional(),
  bowelDisease: triSchema.optional(),
  centralLine: triSchema.optional(),
  bloodOrKidneyCondition: triSchema.optional(),
  clotWarningMedicine: triSchema.optional(),
  hospitalDaysAgo: daysSchema.optional(),
  bedRestDaysAgo: daysSchema.optional(),
  surfaceClotDaysAgo: daysSchema.optional(),
  ivfDaysAgo: daysSchema.optional(),
  smoker: triSchema.optional(),
  varicoseVeins: triSchema.optional(),
  infectionDaysAgo: daysSchema.optional(),
  recentTripsDaysAgo: z.array(daysSchema).optional(),
  diabetes: triSchema.optional(),
  anticoagulant: triSchema.optional(),
  aspirin: triSchema.optional(),
  stockingCautions: z
    .array(
      z.enum([
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
      ]),
    )
    .optional(),
});

/** Everything a traveller has told us, as of the day the first leg departs. */
export type Answers = z.infer<typeof answersSchema>;
