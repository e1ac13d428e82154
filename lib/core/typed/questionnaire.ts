import { z } from "zod";
import { ROWS, type Question } from "../advice/questions";
import { DATE_PARTS, textOf, type Fields } from "./fields";

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

/** Units of "about how long ago". */
export const AGO_UNITS = ["days", "weeks", "months", "years"] as const;
/** Hours first where hours matter. */
export const AGO_UNITS_WITH_HOURS = ["hours", ...AGO_UNITS] as const;
export type AgoUnit = (typeof AGO_UNITS_WITH_HOURS)[number];

/** Every question, by section, in the order asked. */
export const QUESTIONNAIRE = toQuestions(ROWS);
function toQuestions(rows: Readonly<Record<Section, readonly { asked: readonly Question[] }[]>>) {
  const sections = Object.entries(rows).map(([section, all]) => [section, all.flatMap(({ asked }) => asked)]);
  return Object.fromEntries(sections) as Readonly<Record<Section, readonly Question[]>>;
}

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
