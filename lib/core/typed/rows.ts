import { pickFields, textOf, type Fields } from "./fields";
import {
  inputsOf,
  inputsOfSection,
  NONE,
  noOf,
  PAGES,
  QUESTIONNAIRE,
  type QuestionPage,
  type Section,
} from "./questionnaire";
import type { Question } from "../advice/questions";

/** The input whose values name the rows that are ticked. */
export const TICKED = "ticked";

/** A question as a row of a list: ticked, it opens its details; not ticked beside one that is, it says no. */
export type RowQuestion = Extract<Question, { kind: "choice" | "ticks" }>;

/** How a row stands: ticked, answered with no, or not answered at all. */
export type RowState = "ticked" | "no" | "unanswered";

/** Whether a question is a row of its page's list: one that is always asked, and can be answered with no. */
export const isRow = (question: Question): question is RowQuestion =>
  question.askedIf === undefined && noOf(question) !== null;

/** The rows of a section, in order. */
export const rowsOf = (section: Section): readonly RowQuestion[] => QUESTIONNAIRE[section].filter(isRow);

/** The rows of a page's list, in order; of the first page there are none. */
export const rowsOn = (page: QuestionPage): readonly RowQuestion[] => PAGES[page].flatMap(rowsOf);

/** What a ticked row may be answered with; "no" is among it where something else is told beside it. */
export function answersOf(row: RowQuestion, section: Section): readonly string[] {
  return within(row, section).length > 0 ? row.options : row.options.filter((option) => option !== noOf(row));
}

/** The questions that stand among a row's details whatever it is answered with. */
export const within = ({ path }: RowQuestion, section: Section): readonly Question[] =>
  QUESTIONNAIRE[section].filter((question) => question.within === path);

/** How a row stands in the answers of its section. */
export function stateOf(row: RowQuestion, section: Section, fields: Fields): RowState {
  const given = fields[row.path]?.[0];
  if (given === undefined) return "unanswered";
  const besides = within(row, section).flatMap(inputsOf);
  return given === noOf(row) && besides.every((input) => textOf(fields, input) === "") ? "no" : "ticked";
}

/** Whether a page's list was answered: a row of it was ticked, or "None of these" pressed. */
export const isListAnswered = (page: QuestionPage, fields: (section: Section) => Fields): boolean =>
  PAGES[page].some((section) =>
    rowsOf(section).some((row) => stateOf(row, section, fields(section)) !== "unanswered"),
  );

/**
 * What a posted list says, section by section, as answers are kept.
 *
 * A row not ticked is a no once another one is, or "None of these" is pressed; with neither, nothing is answered and
 * what was typed stays. A ticked row that has one answer has that one; where one of several is still to be chosen, its
 * answer stands empty. "None of these" beside a ticked row does not undo it.
 */
export function readRows(page: QuestionPage, posted: Fields): Partial<Record<Section, Fields>> {
  const ticked = rowsOn(page).filter(({ path }) => posted[TICKED]?.includes(path));
  const isAnswered = ticked.length > 0 || posted[NONE] !== undefined;
  return Object.fromEntries(
    PAGES[page].map((section) => {
      const fields: Record<string, readonly string[]> = { ...pickFields(posted, inputsOfSection(section)) };
      for (const row of rowsOf(section)) {
        const said = ticked.includes(row)
          ? saidOf(row, section, posted)
          : isAnswered
            ? [noOf(row) ?? ""]
            : [];
        const besides = ticked.includes(row) || !isAnswered ? [] : within(row, section).flatMap(inputsOf);
        for (const input of besides) Reflect.deleteProperty(fields, input);
        if (said.length > 0) fields[row.path] = said;
        else Reflect.deleteProperty(fields, row.path);
      }
      return [section, fields];
    }),
  );
}

function saidOf(row: RowQuestion, section: Section, typed: Fields): string[] {
  const answers = answersOf(row, section);
  const said = (typed[row.path] ?? []).filter((value) => answers.includes(value));
  if (said.length > 0) return said;
  const [only, ...others] = answers;
  return [only !== undefined && others.length === 0 ? only : ""];
}

/** The follow-ups that one row alone opens, in order: they stand among its details. */
export const followUpsOf = ({ path }: RowQuestion, section: Section): readonly Question[] =>
  QUESTIONNAIRE[section].filter(
    ({ askedIf }) => askedIf && Object.keys(askedIf).every((key) => key === path),
  );

/** The follow-ups of a page that several answers open: they stand after its rows. */
export const sharedOn = (page: QuestionPage): readonly Question[] =>
  PAGES[page].flatMap((section: Section) => {
    const own = rowsOf(section).flatMap((row) => followUpsOf(row, section));
    return QUESTIONNAIRE[section].filter((question) => question.askedIf && !own.includes(question));
  });

/** Whether a row opens a follow-up as soon as it is ticked, whatever it is answered with. */
export const opensAlways = (row: RowQuestion, { askedIf }: Question): boolean =>
  row.options.every((option) => option === noOf(row) || askedIf?.[row.path]?.includes(option));
