import { z } from "zod";
import { DATE_PARTS, textOf, type Fields } from "./fields";
import { OPERATIONS, STOCKING_CAUTIONS, SYMPTOMS } from "./questions";

/** The questionnaire's sections, in order. `start` holds consent, age and the warning signs. */
export const SECTIONS = [
  "start",
  "body",
  "clots",
  "legs",
  "heart",
  "hormones",
  "recent",
  "medicines",
] as const;
export const sectionSchema = z.enum(SECTIONS);
export type Section = z.infer<typeof sectionSchema>;

/** The last page before the answers are checked. */
export const LAST_SECTION: Section = "medicines";

/** The input that carries "None of these apply to me" for a section, and among boxes to tick. */
export const NONE = "none";
/** The options that mean "does not apply". */
const NO_ANSWERS = ["no", "none", "walks", "skip"];

const TRI = ["no", "yes", "notSure"] as const;
const NO_YES = ["no", "yes"] as const;
const OPENED = ["yes"] as const;

/** Units of "about how long ago", in days. A month is 30 days and a year 365: the form says "about". */
export const AGO_DAYS = { days: 1, weeks: 7, months: 30, years: 365 } as const;
export const AGO_UNITS = ["days", "weeks", "months", "years"] as const;
/** Hours first where hours matter. */
export const AGO_UNITS_WITH_HOURS = ["hours", ...AGO_UNITS] as const;
export type AgoUnit = (typeof AGO_UNITS_WITH_HOURS)[number];

/**
 * One question of the form. `path` is its input's name and its place in the answers (or its stem, where a question
 * has several inputs); its words are in the messages under `questions.<path>`.
 *
 * - `choice`: radios. `as` says what reaches the answers: the option itself when left out, a number, whether it is
 *   "yes", or nothing ("form") where the choice only opens other questions. `unsure` says what "not sure" does to the
 *   guidance, which the hint states: it counts as yes, is noted, or counts as no.
 * - `signs`, `ticks`: boxes, with one for none of them.
 * - `when`: a date, or "about how long ago"; becomes whole days (or hours) before departure.
 * - `height`: centimetres, or feet and inches. `measure`: a number within limits. `stones`: weight in stones and pounds.
 * - `weeks`: a due date, or the weeks reached today.
 */
export type Question = {
  readonly path: string;
  /** Asked only when one of these radios has one of these values; always when left out. */
  readonly askedIf?: Readonly<Record<string, readonly string[]>>;
} & (
  | { readonly kind: "consent" | "age" | "height" | "stones" | "weeks" }
  | { readonly kind: "signs" | "ticks"; readonly options: readonly string[] }
  | {
      readonly kind: "choice";
      readonly options: readonly string[];
      readonly as?: "form" | "number" | "yes";
      readonly unsure?: "asYes" | "noted" | "asNo";
    }
  | { readonly kind: "measure"; readonly min: number; readonly max: number }
  | { readonly kind: "when"; readonly unit: "days" | "hours" }
);

/** Yes, no or not sure. */
const tri = (path: string, unsure: "asYes" | "noted" | "asNo"): Question => ({
  path,
  kind: "choice",
  options: TRI,
  unsure,
});
/** Whether something was, and if so when: two questions, of which only the second reaches the answers. */
const event = (opener: string, path: string): readonly Question[] => [
  { path: opener, kind: "choice", options: NO_YES, as: "form" },
  { path, kind: "when", unit: "days", askedIf: { [opener]: OPENED } },
];

const TRIPS = ["1", "2", "3", "4"];

/**
 * Every question, by section, in the order asked. A follow-up stands after the question that opens it.
 *
 * Every question that is always asked can be answered with "no" or left empty, but for the first section's.
 * Cautions about stockings are asked of everyone: only the whole of the answers says whether stockings come up.
 */
export const QUESTIONNAIRE: Readonly<Record<Section, readonly Question[]>> = {
  start: [
    { path: "consent", kind: "consent" },
    { path: "ageYears", kind: "age" },
    { path: "symptoms", kind: "signs", options: SYMPTOMS },
  ],
  body: [
    { path: "height", kind: "height" },
    { path: "measures", kind: "choice", options: ["metric", "imperial", "bmi", "told", "skip"], as: "form" },
    { path: "weightKg", kind: "measure", min: 20, max: 400, askedIf: { measures: ["metric"] } },
    { path: "stones", kind: "stones", askedIf: { measures: ["imperial"] } },
    { path: "bmi", kind: "measure", min: 10, max: 80, askedIf: { measures: ["bmi"] } },
    { ...tri("toldObese", "noted"), askedIf: { measures: ["told"] } },
  ],
  clots: [
    tri("previousClot", "asYes"),
    {
      path: "previousClotDaysAgo",
      kind: "when",
      unit: "days",
      askedIf: { previousClot: ["yes", "notSure"] },
    },
    ...event("surfaceClot", "surfaceClotDaysAgo"),
    {
      path: "clottingDisorder",
      kind: "choice",
      options: ["none", "singleCopy", "strong", "unknownType", "notSure"],
      unsure: "asYes",
    },
    tri("familyClot", "noted"),
    tri("cancer", "asYes"),
    tri("anticoagulant", "asNo"),
  ],
  legs: [
    { path: "operated", kind: "choice", options: NO_YES, as: "form" },
    { path: "operation.kind", kind: "choice", options: OPERATIONS, askedIf: { operated: OPENED } },
    { path: "operation.daysAgo", kind: "when", unit: "days", askedIf: { operated: OPENED } },
    { path: "inCast", kind: "choice", options: NO_YES, as: "form" },
    { path: "cast.fittedHoursAgo", kind: "when", unit: "hours", askedIf: { inCast: OPENED } },
    ...event("injured", "legInjuryDaysAgo"),
    tri("varicoseVeins", "noted"),
    ...event("paralysed", "paralysisDaysAgo"),
    { path: "mobility", kind: "choice", options: ["walks", "cannotWalkUnaided", "wheelchair"] },
    {
      path: "movableAnkles",
      kind: "choice",
      options: ["both", "left", "right", "neither"],
      askedIf: { inCast: OPENED, paralysed: OPENED, mobility: ["cannotWalkUnaided", "wheelchair"] },
    },
  ],
  heart: [
    ...event("hadStrokeOrHeartAttack", "strokeOrHeartAttackDaysAgo"),
    { path: "heartFailure", kind: "choice", options: ["no", "yes", "unstable", "notSure"], unsure: "noted" },
    tri("bowelDisease", "noted"),
    tri("bloodOrKidneyCondition", "noted"),
    tri("diabetes", "noted"),
    tri("smoker", "noted"),
  ],
  hormones: [
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
    ...event("gaveBirth", "birthDaysAgo"),
    ...event("hadIvf", "ivfDaysAgo"),
    { path: "contraception", kind: "choice", options: ["none", "combined", "progestogen"] },
    { path: "hrt", kind: "choice", options: ["none", "oral", "transdermal"] },
  ],
  recent: [
    ...event("inHospital", "hospitalDaysAgo"),
    ...event("inBed", "bedRestDaysAgo"),
    ...event("hadInfection", "infectionDaysAgo"),
    { path: "travelled", kind: "choice", options: ["no", ...TRIPS], as: "form" },
    ...TRIPS.map((_, index): Question => ({
      path: `recentTripsDaysAgo.${index}`,
      kind: "when",
      unit: "days",
      askedIf: { travelled: TRIPS.slice(index) },
    })),
  ],
  medicines: [
    tri("clotWarningMedicine", "noted"),
    tri("aspirin", "asNo"),
    tri("centralLine", "noted"),
    { path: "stockingCautions", kind: "ticks", options: STOCKING_CAUTIONS },
  ],
};

/** The inputs a question is answered in. */
export function inputsOf(question: Question): string[] {
  const date = (stem: string) => DATE_PARTS.map((part) => `${stem}.${part}`);
  switch (question.kind) {
    case "age":
      return ["ageYears", ...date("dateOfBirth")];
    case "when":
      return [...date(question.path), `${question.path}.ago`, `${question.path}.unit`];
    case "height":
      return ["heightCm", "heightFeet", "heightInches"];
    case "stones":
      return ["weightStone", "weightPounds"];
    case "weeks":
      return [...date("pregnancy.due"), "pregnancy.weeks", "pregnancy.days"];
    default:
      return [question.path];
  }
}

/** Every input of a section's form. */
export function inputsOfSection(section: Section): string[] {
  const none = canSayNone(section) ? [NONE] : [];
  return [...none, ...QUESTIONNAIRE[section].flatMap(inputsOf)];
}

/** Whether the section has one "None of these apply to me": all but the first. */
export function canSayNone(section: Section): section is Exclude<Section, "start"> {
  return section !== "start";
}

/** Whether the section was answered with "None of these apply to me". */
export function saidNone(section: Section, fields: Fields): boolean {
  return canSayNone(section) && textOf(fields, NONE) !== "";
}

/**
 * What "None of these apply to me" fills in: the "no" of every question that is always asked. Spelt out, so that a
 * question added later is asked, and never read as answered.
 */
export function noneOf(section: Section): Fields {
  const fields: Fields = { [NONE]: ["yes"] };
  for (const question of QUESTIONNAIRE[section]) {
    if (question.askedIf) continue;
    if (question.kind === "ticks") fields[question.path] = [NONE];
    if (question.kind !== "choice") continue;
    const no = question.options.find((option) => NO_ANSWERS.includes(option));
    if (no) fields[question.path] = [no];
  }
  return fields;
}

/** Whether a question applies, given what else was typed in its section. */
export function isAsked(question: Question, fields: Fields): boolean {
  const { askedIf } = question;
  return !askedIf || Object.entries(askedIf).some(([path, values]) => values.includes(textOf(fields, path)));
}
