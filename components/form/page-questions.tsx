import { useTranslations } from "next-intl";
import type { Question as Asked } from "@/lib/core/advice/questions";
import { noOf, PAGES, QUESTIONNAIRE, type QuestionPage, type Section } from "@/lib/core/typed/questionnaire";
import {
  answersOf,
  followUpsOf,
  opensAlways,
  rowsOf,
  sharedOn,
  stateOf,
  within,
  type RowQuestion,
} from "@/lib/core/typed/rows";
import { useQuestionWords } from "../site/words";
import { Ask, revealedFor, toPlaces, type Waiting } from "./ask";
import { Choices, Question, type Typed } from "./form";
import { Rows, Shared, TickRow } from "./rows";

/**
 * The questions of one page, as {@link QUESTIONNAIRE} lists them: one after the other on the first, and a list to tick
 * on the others, section by section, with what several answers open after it.
 */
export function PageQuestions({ page, typed }: { page: QuestionPage; typed: Typed }) {
  const t = useTranslations("questionnaire.sections");
  if (page === "start")
    return QUESTIONNAIRE.start.map((question) => (
      <Ask key={question.path} question={question} typed={typed} waiting={[]} />
    ));
  const shared = sharedOn(page);
  const waiting = PAGES[page].flatMap((section: Section) =>
    rowsOf(section).flatMap((row) =>
      followUpsOf(row, section).filter((followUp) => !opensAlways(row, followUp)),
    ),
  );
  const asked = { typed, waiting: [...waiting, ...shared] };
  return (
    <>
      {PAGES[page].map((section: Section) => (
        <Rows key={section} title={t(section)}>
          {rowsOf(section).map((row) => (
            <AskRow key={row.path} row={row} section={section} {...asked} />
          ))}
        </Rows>
      ))}
      {shared.length > 0 && (
        <Shared>
          {shared.map((question) => (
            <Ask key={question.path} question={question} {...asked} />
          ))}
        </Shared>
      )}
    </>
  );
}

/** A row to tick, and its details: first which answer it is, where there are several. */
function AskRow(props: { row: RowQuestion; section: Section; typed: Typed; waiting: Waiting }) {
  const { row, section, typed, waiting } = props;
  const { path } = row;
  const words = useQuestionWords();
  const t = useTranslations("questionnaire");
  const find = (key: string) => words.find(path, key);
  const answers = answersOf(row, section);
  const given = typed.fields[path] ?? [];
  const isGiven = given.some((value) => answers.includes(value) && value !== noOf(row));
  // Ticking says yes, until something else is chosen.
  const chosen = isGiven || !answers.includes("yes") ? given : ["yes"];
  const ask = (question: Asked) => (
    <Ask key={question.path} question={question} typed={typed} waiting={waiting} />
  );
  const [besides, followUps] = [within(row, section), followUpsOf(row, section)];
  const isDetailed = answers.length > 1 || followUps.length > 0;
  return (
    <TickRow
      name={path}
      label={words.say(path, "row")}
      hint={find("hint")}
      counts={find("counts")}
      ticked={stateOf(row, section, typed.fields) === "ticked"}
      wrong={typed.issues.some(({ field }) => field === path)}
      reveals={revealedBy(row, waiting)}
    >
      {isDetailed && (
        <>
          {besides.map(ask)}
          {answers.length > 1 && (
            <Question
              typed={typed}
              path={path}
              legend={words.say(path, "ask")}
              quiet={besides.length === 0}
              hint={row.kind === "choice" && row.unsure ? t(`unsure.${row.unsure}`) : undefined}
              radios={row.kind === "choice"}
            >
              <Choices
                typed={{ ...typed, fields: { ...typed.fields, [path]: chosen } }}
                name={path}
                many={row.kind === "ticks"}
                named
                options={answers.map((value) => ({
                  value,
                  label: words.option(path, value),
                  hint: find(`hints.${value}`),
                  reveals: revealedFor(path, value, waiting),
                }))}
              />
            </Question>
          )}
          {followUps.map(ask)}
        </>
      )}
    </TickRow>
  );
}

/** The follow-ups that ticking a row shows, whatever it is answered with, by their place. */
const revealedBy = (row: RowQuestion, waiting: Waiting): string | undefined =>
  toPlaces(waiting, (question) => opensAlways(row, question));
