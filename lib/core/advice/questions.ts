// Longer than most: every question and the answers it gives stand in one table, and the schema is read off it here.

import { z } from "zod";
import { listOf } from "../bounds";
import { BMI } from "./bmi";
import {
  ANKLES,
  DAYS_AGO_MAX,
  NO_YES,
  OPERATIONS,
  SIDES,
  STOCKING_CAUTIONS,
  SYMPTOMS,
  TRI,
  TRIPS_MAX,
  WEEKS_MAX,
  WEIGHTS,
} from "./options";

/** Yes, no, or not sure. */
export const triSchema = z.enum(TRI);
/** Whole days before the day the first leg departs; a cast's hours share the limits. */
export const countSchema = z.int().min(0).max(DAYS_AGO_MAX);

/**
 * One question of the form. `path` is its input's name and its place in the answers (or its stem, where a question
 * has several inputs); its words are in the messages under `questions.<path>`.
 *
 * - `choice`: radios. `as` says what reaches the answers: the option itself when left out, a number, whether it is
 *   "yes", nothing ("form") where the choice only opens other questions, that the legs were asked about ("legs"), or
 *   what an ankle may do, one that is missing among it ("ankle"). `unsure` says what "not sure" does to the
 *   guidance, which the hint states: it counts as yes, is noted, or counts as no; or gets the same care as yes.
 * - `signs`, `ticks`: boxes, with one for none of them; "form" where they only open other questions.
 * - `when`: a date, or "about how long ago"; becomes whole days (or hours) before departure.
 * - `height`: centimetres, or feet and inches. `measure`: a number within limits. `stones`: weight in stones and pounds.
 * - `weeks`: a due date, or the weeks reached today.
 */
export type Question = {
  readonly path: string;
  /** Asked among the details of this row; nothing typed in it counts once the row is not ticked. */
  readonly within?: string;
  /** Asked only when one of these questions is asked and has one of these answers; always when left out. */
  readonly askedIf?: Readonly<Record<string, readonly string[]>>;
} & (
  | { readonly kind: "consent" | "age" | "height" | "measure" | "stones" | "weeks" }
  | { readonly kind: "signs"; readonly options: readonly string[] }
  | { readonly kind: "ticks"; readonly options: readonly string[]; readonly as?: "form" }
  | {
      readonly kind: "choice";
      readonly options: readonly string[];
      readonly as?: "form" | "number" | "yes" | "legs" | "ankle";
      readonly unsure?: Unsure;
    }
  | { readonly kind: "when"; readonly unit: "days" | "hours" }
);
type Unsure = "asYes" | "noted" | "asNo" | "sameCare" | "keptStill" | "nothingStanding";

/** One matter: the answers it gives, each by its name, and the questions that ask for it, in order. */
type Row<Shape extends z.ZodRawShape> = { readonly answers: Shape; readonly asked: readonly Question[] };
const row = <Shape extends z.ZodRawShape>(answers: Shape, ...asked: Question[]): Row<Shape> => ({
  answers,
  asked,
});
/** An answer under this name. */
const named = <Name extends string, Answer extends z.ZodType>(name: Name, answer: Answer) =>
  ({ [name]: answer }) as Readonly<Record<Name, Answer>>;

/** One of several options, and what "not sure" does where it is among them. */
const choice = <Name extends string, const Options extends readonly string[]>(
  name: Name,
  options: Options,
  unsure?: Unsure,
) =>
  row(named(name, z.enum(options).optional()), {
    path: name,
    kind: "choice",
    options,
    ...(unsure && { unsure }),
  });
/** Yes, no or not sure. */
const tri = <Name extends string>(name: Name, unsure: Unsure) =>
  row(named(name, triSchema.optional()), { path: name, kind: "choice", options: TRI, unsure });
/** Whether something was, and if so when: two questions, of which only the second reaches the answers. */
const event = <Name extends string>(opener: string, name: Name) =>
  row(
    named(name, countSchema.optional()),
    { path: opener, kind: "choice", options: NO_YES, as: "form" },
    { path: name, kind: "when", unit: "days", askedIf: { [opener]: OPENED } },
  );
const OPENED = ["yes"] as const;

const TRIPS = ["1", "2", "3", "4"];

const legAnswerSchema = z.strictObject({
  ankle: z.enum(ANKLES).default("free"),
  weight: z.enum(WEIGHTS).default("full"),
  /** The foot is missing, with or without a prosthesis. */
  absent: z.boolean().default(false),
});
/** What one leg may do. A leg in a cast is still whatever is said, so only its weight is asked. */
const legQuestions = (side: (typeof SIDES)[number]): readonly Question[] => [
  {
    path: `legs.${side}.ankle`,
    kind: "choice",
    options: ["free", "weak", "fixed", "absent", "notSure"],
    as: "ankle",
    unsure: "keptStill",
    askedIf: { legsAbout: [side, "both"] },
  },
  {
    path: `legs.${side}.weight`,
    kind: "choice",
    options: WEIGHTS,
    unsure: "nothingStanding",
    askedIf: { legsAbout: [side, "both"], "cast.side": [side, "both"] },
  },
];

/**
 * Every question and the answers it gives, by section, in the order asked: the one place where a question stands. Form and
 * answers, their schema and the tests' travellers are made of these rows. A follow-up stands after the question that
 * opens it.
 *
 * Every question that is always asked can be answered with "no" or left empty, but for the first section's.
 * Cautions about stockings are asked of everyone: only the whole of the answers says whether stockings come up.
 */
export const ROWS = {
  start: [
    row({}, { path: "consent", kind: "consent" }),
    row({ ageYears: z.int().min(0).max(120) }, { path: "ageYears", kind: "age" }),
    row(
      { symptoms: listOf(z.enum(SYMPTOMS), SYMPTOMS.length) },
      { path: "symptoms", kind: "signs", options: SYMPTOMS },
    ),
  ],
  body: [
    row(
      {
        /** kg/m². When given, height and weight do not make another. */
        bmi: z.number().min(BMI.min).max(BMI.max).optional(),
        heightCm: z.number().min(60).max(250).optional(),
        weightKg: z.number().min(20).max(400).optional(),
        /** For those who cannot or will not give weight; used only without a BMI. */
        toldObese: triSchema.optional(),
      },
      { path: "height", kind: "height", within: "measures" },
      {
        path: "measures",
        kind: "choice",
        options: ["metric", "imperial", "bmi", "told", "skip"],
        as: "form",
      },
      { path: "weightKg", kind: "measure", askedIf: { measures: ["metric"] } },
      { path: "stones", kind: "stones", askedIf: { measures: ["imperial"] } },
      { path: "bmi", kind: "measure", askedIf: { measures: ["bmi"] } },
      { path: "toldObese", kind: "choice", options: TRI, unsure: "noted", askedIf: { measures: ["told"] } },
    ),
  ],
  clots: [
    tri("previousClot", "asYes"),
    // Counts only when a clot is yes or not sure.
    row(
      { previousClotDaysAgo: countSchema.optional() },
      {
        path: "previousClotDaysAgo",
        kind: "when",
        unit: "days",
        askedIf: { previousClot: ["yes", "notSure"] },
      },
    ),
    event("surfaceClot", "surfaceClotDaysAgo"),
    choice("clottingDisorder", ["none", "singleCopy", "strong", "unknownType", "notSure"], "asYes"),
    tri("familyClot", "noted"),
    // Now, or treated in the last 6 months.
    tri("cancer", "asYes"),
    tri("anticoagulant", "sameCare"),
  ],
  legs: [
    row(
      { operation: z.strictObject({ kind: z.enum(OPERATIONS), daysAgo: countSchema }).optional() },
      { path: "operated", kind: "choice", options: NO_YES, as: "form" },
      { path: "operation.kind", kind: "choice", options: OPERATIONS, askedIf: { operated: OPENED } },
      { path: "operation.daysAgo", kind: "when", unit: "days", askedIf: { operated: OPENED } },
    ),
    // Plaster, splint or walking boot; whole hours since it was fitted.
    row(
      { cast: z.strictObject({ fittedHoursAgo: countSchema, side: z.enum([...SIDES, "both"]) }).optional() },
      { path: "inCast", kind: "choice", options: NO_YES, as: "form" },
      { path: "cast.side", kind: "choice", options: [...SIDES, "both"], askedIf: { inCast: OPENED } },
      { path: "cast.fittedHoursAgo", kind: "when", unit: "hours", askedIf: { inCast: OPENED } },
    ),
    // Off the feet for 3 days or more.
    event("injured", "legInjuryDaysAgo"),
    tri("varicoseVeins", "noted"),
    // Stroke with a weak leg, spinal cord injury, paralysis.
    event("paralysed", "paralysisDaysAgo"),
    choice("mobility", ["walks", "cannotWalkUnaided", "wheelchair"]),
    row(
      {
        /** What each leg may do; a part left out is free, full and there. Left out as a whole, other answers tell. */
        legs: z
          .strictObject({ left: legAnswerSchema.optional(), right: legAnswerSchema.optional() })
          .optional(),
        /** Somebody on this flight will move the traveller's feet. */
        companionHelps: z.boolean().optional(),
      },
      { path: "legMatters", kind: "ticks", options: ["crutches", "amputation", "other"], as: "form" },
      {
        path: "legsAbout",
        kind: "choice",
        options: [...SIDES, "both", "neither"],
        as: "legs",
        askedIf: {
          "operation.kind": ["hipOrKneeReplacement", "legOrFoot"],
          inCast: OPENED,
          injured: OPENED,
          paralysed: OPENED,
          mobility: ["cannotWalkUnaided", "wheelchair"],
          legMatters: ["crutches", "amputation", "other"],
        },
      },
      ...legQuestions("left"),
      ...legQuestions("right"),
      {
        path: "companionHelps",
        kind: "choice",
        options: NO_YES,
        as: "yes",
        askedIf: { "legs.left.ankle": ["weak"], "legs.right.ankle": ["weak"] },
      },
    ),
  ],
  heart: [
    event("hadStroke", "strokeDaysAgo"),
    event("hadHeartAttack", "heartAttackDaysAgo"),
    // Unstable: breathless at rest.
    choice("heartFailure", ["no", "yes", "unstable", "notSure"], "noted"),
    tri("bowelDisease", "noted"),
    tri("bloodOrKidneyCondition", "noted"),
    tri("diabetes", "noted"),
    tri("smoker", "noted"),
  ],
  hormones: [
    row(
      {
        pregnancy: z
          .strictObject({
            /** May be fractional: 36+0 is 36. */
            weeks: z.number().min(0).max(WEEKS_MAX),
            babies: z.int().min(1).max(6),
            complication: z.boolean().optional(),
          })
          .optional(),
      },
      { path: "pregnant", kind: "choice", options: NO_YES, as: "form" },
      { path: "pregnancy.weeks", kind: "weeks", askedIf: { pregnant: OPENED } },
      {
        path: "pregnancy.babies",
        kind: "choice",
        options: ["1", "2", "3"],
        as: "number",
        askedIf: { pregnant: OPENED },
      },
      {
        path: "pregnancy.complication",
        kind: "choice",
        options: NO_YES,
        as: "yes",
        askedIf: { pregnant: OPENED },
      },
    ),
    event("gaveBirth", "birthDaysAgo"),
    event("hadIvf", "ivfDaysAgo"),
    choice("contraception", ["none", "combined", "progestogen"]),
    choice("hrt", ["none", "oral", "transdermal"]),
  ],
  recent: [
    // A stay of 3 days or more; 3 days or more in bed.
    event("inHospital", "hospitalDaysAgo"),
    event("inBed", "bedRestDaysAgo"),
    // At home; with a hospital stay it is the stay that counts.
    event("hadInfection", "infectionDaysAgo"),
    // Each a trip of 4 h or more, by any transport.
    row(
      { recentTripsDaysAgo: listOf(countSchema, TRIPS_MAX).optional() },
      { path: "travelled", kind: "choice", options: ["no", ...TRIPS], as: "form" },
      ...TRIPS.map((_, index): Question => ({
        path: `recentTripsDaysAgo.${index}`,
        kind: "when",
        unit: "days",
        askedIf: { travelled: TRIPS.slice(index) },
      })),
    ),
  ],
  medicines: [
    tri("clotWarningMedicine", "noted"),
    tri("aspirin", "asNo"),
    tri("centralLine", "noted"),
    row(
      { stockingCautions: listOf(z.enum(STOCKING_CAUTIONS), STOCKING_CAUTIONS.length).optional() },
      { path: "stockingCautions", kind: "ticks", options: STOCKING_CAUTIONS },
    ),
  ],
} as const satisfies Record<string, readonly Row<z.ZodRawShape>[]>;

/** The answers of all rows, by name. */
type AllAnswers = All<(typeof ROWS)[keyof typeof ROWS][number]["answers"]>;
type All<Shapes> = (Shapes extends unknown ? (shape: Shapes) => void : never) extends (
  all: infer Every,
) => void
  ? { -readonly [Name in keyof Every]: Every[Name] }
  : never;

/**
 * The questionnaire's answers, as of the day the first leg departs. Age and symptoms are required; anything
 * else left out means "no" or "does not apply". Unknown keys are refused, so that a misspelt answer never
 * reads as "no"; unlikely combinations are taken as told.
 */
export const answersSchema = z.strictObject(
  Object.assign(
    {},
    ...Object.values(ROWS).flatMap((rows) => rows.map(({ answers }) => answers)),
  ) as AllAnswers,
);

/** Everything a traveller has told us, as of the day the first leg departs. */
export type Answers = z.infer<typeof answersSchema>;

/** An answer by its name, or the journey itself: what a reason points at. */
export type Factor = keyof Answers | "journey";
