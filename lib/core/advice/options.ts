// What may be answered: lists of options and limits that more than one row or rule needs, each written once.

/** Yes, no, or not sure: a real answer, and never read as "no" (DESIGN 4). */
export const TRI = ["no", "yes", "notSure"] as const;
export type Tri = (typeof TRI)[number];
/** What a choice offers that only opens other questions. */
export const NO_YES = ["no", "yes"] as const;

/** Most days before departure that an answer tells; a cast's hours share the limit. */
export const DAYS_AGO_MAX = 36500;
/** Most weeks of a pregnancy. */
export const WEEKS_MAX = 44;
/** Most recent trips that can be told: more than one for each day that counts. */
export const TRIPS_MAX = 100;

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

/** Every kind but keyhole: under general or spinal anaesthetic, 30 minutes or more. */
export const MAJOR_OPERATIONS = [
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

/**
 * Kinds of operation. A caesarean is `complicatedAbdominal`; `keyhole` is through small cuts and under 30 minutes;
 * `lung` takes out any part of a lung; `legOrFoot` is on bone, joint, tendon or ligament below the hip, replacements
 * apart.
 */
export const OPERATIONS = ["keyhole", ...MAJOR_OPERATIONS] as const;
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
