import { z } from "zod";
import { DATE_PARTS, textOf, type Fields } from "./fields";
import { SYMPTOMS } from "./questions";

/** The questionnaire's sections, in order. `start` holds consent, age and the warning signs. */
export const SECTIONS = ["start", "body", "clots", "legs", "hormones"] as const;
export const sectionSchema = z.enum(SECTIONS);
export type Section = z.infer<typeof sectionSchema>;

/** Sections whose questions can all be answered with one "None of these apply to me". */
export const NONE_SECTIONS = ["clots", "legs", "hormones"] as const;
/** The input that carries "None of these apply to me" for a section, and among the warning signs. */
export const NONE = "none";

const TRI = ["no", "yes", "notSure"] as const;
const NO_YES = ["no", "yes"] as const;

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
 *   "yes", or nothing ("form") where the choice only opens other questions.
 * - `when`: a date, or "about how long ago"; becomes whole days (or hours) before departure.
 * - `metric`, `imperial`: height and weight. `weeks`: a due date, or the weeks reached today.
 */
export type Question = {
  readonly path: string;
  /** Asked only when one of these radios has one of these values; always when left out. */
  readonly askedIf?: Readonly<Record<string, readonly string[]>>;
} & (
  | { readonly kind: "consent" | "age" | "metric" | "imperial" | "weeks" }
  | { readonly kind: "signs"; readonly options: readonly string[] }
  | { readonly kind: "choice"; readonly options: readonly string[]; readonly as?: "form" | "number" | "yes" }
  | { readonly kind: "when"; readonly unit: "days" | "hours" }
);

/** Every question, by section, in the order asked. A follow-up stands after the question that opens it. */
export const QUESTIONNAIRE: Readonly<Record<Section, readonly Question[]>> = {
  start: [
    { path: "consent", kind: "consent" },
    { path: "ageYears", kind: "age" },
    { path: "symptoms", kind: "signs", options: SYMPTOMS },
  ],
  body: [
    { path: "measures", kind: "choice", options: ["metric", "imperial", "told", "skip"], as: "form" },
    { path: "metric", kind: "metric", askedIf: { measures: ["metric"] } },
    { path: "imperial", kind: "imperial", askedIf: { measures: ["imperial"] } },
    { path: "toldObese", kind: "choice", options: TRI, askedIf: { measures: ["told"] } },
  ],
  clots: [
    { path: "previousClot", kind: "choice", options: TRI },
    {
      path: "previousClotDaysAgo",
      kind: "when",
      unit: "days",
      askedIf: { previousClot: ["yes", "notSure"] },
    },
    { path: "familyClot", kind: "choice", options: TRI },
    { path: "cancer", kind: "choice", options: TRI },
    { path: "anticoagulant", kind: "choice", options: TRI },
  ],
  legs: [
    { path: "operated", kind: "choice", options: NO_YES, as: "form" },
    {
      path: "operation.kind",
      kind: "choice",
      options: [
        "keyhole",
        "simpleAbdominal",
        "complicatedAbdominal",
        "chest",
        "brain",
        "hipOrKneeReplacement",
        "cancer",
        "otherMajor",
      ],
      askedIf: { operated: ["yes"] },
    },
    { path: "operation.daysAgo", kind: "when", unit: "days", askedIf: { operated: ["yes"] } },
    { path: "inCast", kind: "choice", options: NO_YES, as: "form" },
    { path: "cast.fittedHoursAgo", kind: "when", unit: "hours", askedIf: { inCast: ["yes"] } },
    { path: "mobility", kind: "choice", options: ["walks", "cannotWalkUnaided", "wheelchair"] },
    {
      path: "movableAnkles",
      kind: "choice",
      options: ["both", "left", "right", "neither"],
      askedIf: { inCast: ["yes"], mobility: ["cannotWalkUnaided", "wheelchair"] },
    },
  ],
  hormones: [
    { path: "pregnant", kind: "choice", options: NO_YES, as: "form" },
    { path: "pregnancy.weeks", kind: "weeks", askedIf: { pregnant: ["yes"] } },
    {
      path: "pregnancy.babies",
      kind: "choice",
      options: ["1", "2", "3"],
      as: "number",
      askedIf: { pregnant: ["yes"] },
    },
    {
      path: "pregnancy.complication",
      kind: "choice",
      options: NO_YES,
      as: "yes",
      askedIf: { pregnant: ["yes"] },
    },
    { path: "gaveBirth", kind: "choice", options: NO_YES, as: "form" },
    { path: "birthDaysAgo", kind: "when", unit: "days", askedIf: { gaveBirth: ["yes"] } },
    { path: "contraception", kind: "choice", options: ["none", "combined", "progestogen"] },
    { path: "hrt", kind: "choice", options: ["none", "oral", "transdermal"] },
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
    case "metric":
      return ["heightCm", "weightKg"];
    case "imperial":
      return ["heightFeet", "heightInches", "weightStone", "weightPounds"];
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

/** Whether the section has one "None of these apply to me". */
export function canSayNone(section: Section): section is (typeof NONE_SECTIONS)[number] {
  return NONE_SECTIONS.some((name) => name === section);
}

/** Whether the section was answered with "None of these apply to me". */
export function saidNone(section: Section, fields: Fields): boolean {
  return canSayNone(section) && textOf(fields, NONE) !== "";
}

/** Whether a question applies, given what else was typed in its section. */
export function isAsked(question: Question, fields: Fields): boolean {
  const { askedIf } = question;
  return !askedIf || Object.entries(askedIf).some(([path, values]) => values.includes(textOf(fields, path)));
}
