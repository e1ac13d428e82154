import { z } from "zod";
import { DATE_PARTS, textOf, type Fields } from "./fields";
import { OPERATIONS, SIDES, STOCKING_CAUTIONS, SYMPTOMS, WEIGHTS } from "../advice/questions";

/**
 * The questionnaire's pages and the sections asked on each, in order. `start` holds consent, age and the warning signs;
 * the others are lists to tick (rows.ts). Answers are kept by section, and no section is on two pages.
 */
export const PAGES = {
  start: ["start"],
  health: ["clots", "heart"],
  legs: ["body", "legs"],
  recent: ["hormones", "recent", "medicines"],
} as const;
export type QuestionPage = keyof typeof PAGES;
export const QUESTION_PAGES = ["start", "health", "legs", "recent"] as const satisfies QuestionPage[];
export const questionPageSchema = z.enum(QUESTION_PAGES);

/** The questionnaire's sections, in the order of the pages. */
export const SECTIONS = QUESTION_PAGES.flatMap((page) => PAGES[page]);
export const sectionSchema = z.enum(SECTIONS);
export type Section = z.infer<typeof sectionSchema>;

/** The page that a section is asked on. */
export const pageOf = (section: Section): QuestionPage =>
  QUESTION_PAGES.find((page) => SECTIONS_ON[page].includes(section)) ?? "start";
const SECTIONS_ON: Readonly<Record<QuestionPage, readonly Section[]>> = PAGES;

/** The input that carries "None of these" for a list, and among boxes to tick. */
export const NONE = "none";
/** The options that mean "does not apply". */
const NO_ANSWERS = ["no", NONE, "walks", "skip"];

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
  | { readonly kind: "consent" | "age" | "height" | "stones" | "weeks" }
  | { readonly kind: "signs"; readonly options: readonly string[] }
  | { readonly kind: "ticks"; readonly options: readonly string[]; readonly as?: "form" }
  | {
      readonly kind: "choice";
      readonly options: readonly string[];
      readonly as?: "form" | "number" | "yes" | "legs" | "ankle";
      readonly unsure?: Unsure;
    }
  | { readonly kind: "measure"; readonly min: number; readonly max: number }
  | { readonly kind: "when"; readonly unit: "days" | "hours" }
);

type Unsure = "asYes" | "noted" | "asNo" | "sameCare" | "keptStill" | "nothingStanding";
/** Yes, no or not sure. */
const tri = (path: string, unsure: Unsure): Question => ({ path, kind: "choice", options: TRI, unsure });
/** Whether something was, and if so when: two questions, of which only the second reaches the answers. */
const event = (opener: string, path: string): readonly Question[] => [
  { path: opener, kind: "choice", options: NO_YES, as: "form" },
  { path, kind: "when", unit: "days", askedIf: { [opener]: OPENED } },
];

const TRIPS = ["1", "2", "3", "4"];

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
    { path: "height", kind: "height", within: "measures" },
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
    tri("anticoagulant", "sameCare"),
  ],
  legs: [
    { path: "operated", kind: "choice", options: NO_YES, as: "form" },
    { path: "operation.kind", kind: "choice", options: OPERATIONS, askedIf: { operated: OPENED } },
    { path: "operation.daysAgo", kind: "when", unit: "days", askedIf: { operated: OPENED } },
    { path: "inCast", kind: "choice", options: NO_YES, as: "form" },
    { path: "cast.side", kind: "choice", options: [...SIDES, "both"], askedIf: { inCast: OPENED } },
    { path: "cast.fittedHoursAgo", kind: "when", unit: "hours", askedIf: { inCast: OPENED } },
    ...event("injured", "legInjuryDaysAgo"),
    tri("varicoseVeins", "noted"),
    ...event("paralysed", "paralysisDaysAgo"),
    { path: "mobility", kind: "choice", options: ["walks", "cannotWalkUnaided", "wheelchair"] },
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
  ],
  heart: [
    ...event("hadStroke", "strokeDaysAgo"),
    ...event("hadHeartAttack", "heartAttackDaysAgo"),
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

/** Every input that a section's answers are kept under. */
export const inputsOfSection = (section: Section): string[] => QUESTIONNAIRE[section].flatMap(inputsOf);

/** The option that means "does not apply": of boxes to tick, none of them. Null when there is none. */
export function noOf(question: Question): string | null {
  if (question.kind === "ticks") return NONE;
  if (question.kind !== "choice") return null;
  return question.options.find((option) => NO_ANSWERS.includes(option)) ?? null;
}

/** The "no" of every question that is always asked: what "None of these" answers in this section. */
export const noneOf = (section: Section): Fields =>
  Object.fromEntries(
    QUESTIONNAIRE[section].flatMap((question) => {
      const no = question.askedIf ? null : noOf(question);
      return no === null ? [] : [[question.path, [no]]];
    }),
  );

const BY_PATH = new Map(SECTIONS.flatMap((section) => QUESTIONNAIRE[section].map((one) => [one.path, one])));

/** Whether a question applies, given what else was typed in its section: what opens it has to be asked itself. */
export function isAsked({ askedIf }: Question, fields: Fields): boolean {
  if (!askedIf) return true;
  return Object.entries(askedIf).some(([path, values]) => {
    const opener = BY_PATH.get(path);
    if (!opener || !isAsked(opener, fields)) return false;
    const given = opener.kind === "ticks" ? (fields[path] ?? []) : [textOf(fields, path)];
    return given.some((value) => values.includes(value));
  });
}
