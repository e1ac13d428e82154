import { useTranslations } from "next-intl";
import type { Draft } from "@/lib/core/saved/draft";
import {
  inputsOf,
  isAsked,
  PAGES,
  QUESTION_PAGES,
  QUESTIONNAIRE,
  type QuestionPage,
  type Section,
} from "@/lib/core/typed/questionnaire";
import { lastDepartureOf } from "@/lib/core/typed/flight";
import { isRow, rowsOf, stateOf } from "@/lib/core/typed/rows";
import { readSection } from "@/lib/core/typed/sheet";
import { questionsPath } from "@/lib/core/paths";
import { Folded, Group, List, Row } from "./answer-rows";
import { useAnswerWords } from "./answer-words";
import { FlightRows, type FlightWithClocks } from "./flight-rows";
import { useIssueWords, useQuestionWords } from "../site/words";

/** Everything told so far, each with a way to change it: the flights, then the questionnaire page by page. */
export function AnswerList({ draft, told }: { draft: Draft; told: FlightWithClocks }) {
  return (
    <>
      <FlightRows told={told} fields={draft.flight} />
      {QUESTION_PAGES.map((page) => (
        <PageRows
          key={page}
          page={page}
          draft={draft}
          departures={[told.flight.departureDate, lastDepartureOf(told.flight)]}
        />
      ))}
    </>
  );
}

/** What was ticked, with its details, and what was not: a no to each of them, which can be read through. */
function PageRows(props: {
  page: QuestionPage;
  draft: Draft;
  departures: [first: string | null, last: string | null];
}) {
  const { page, draft, departures } = props;
  const t = useTranslations("check");
  const titles = useTranslations("questionnaire");
  const words = useQuestionWords();
  const answer = useAnswerWords();
  const problem = useIssueWords();
  const href = `${questionsPath(page)}?from=check`;
  const title = titles(`pages.${page}`);

  const posted = PAGES[page].filter((section: Section) => draft.sheet.sections[section]);
  const missing = PAGES[page].filter((section: Section) => !draft.sheet.sections[section]);
  const rows = posted.flatMap((section: Section) => {
    const fields = draft.sheet.sections[section] ?? {};
    const { issues, ...read } = readSection(draft.sheet, section, ...departures);
    const no = rowsOf(section).filter((row) => stateOf(row, section, fields) === "no");
    const isUntold = ({ path, within = path }: { path: string; within?: string }) =>
      no.some((row) => row.path === within);
    return QUESTIONNAIRE[section]
      .filter((question) => isAsked(question, fields) && !isUntold(question))
      .map((question) => {
        const wrong = issues.filter(({ field }) => field === question.path);
        const input = wrong[0]?.path ?? (isRow(question) ? question.path : inputsOf(question)[0]);
        return (
          <Row
            key={question.path}
            name={words.say(question.path, "name")}
            href={`${href}#${input}`}
            wrong={wrong.length > 0}
          >
            {wrong.length > 0 ? wrong.map(problem).join(" ") : answer(question, fields, read)}
          </Row>
        );
      });
  });
  const no = posted.flatMap((section: Section) =>
    rowsOf(section).filter((row) => stateOf(row, section, draft.sheet.sections[section] ?? {}) === "no"),
  );
  const nothing = no.length > 0 && (
    <Row name={rows.length > 0 ? t("notTicked") : title} of={title} href={href}>
      <Folded title={t(rows.length > 0 ? "noToRest" : "none")}>
        <ul>
          {no.map(({ path }) => (
            <li key={path}>{words.say(path, "row")}</li>
          ))}
        </ul>
      </Folded>
    </Row>
  );
  const unanswered = missing.length > 0 && (
    <div className="notice stack-tight">
      <p>{t("notAnswered")}</p>
      <p>
        <a href={href}>
          {t("answer")} <span className="visually-hidden">{title}</span>
        </a>
      </p>
    </div>
  );
  // A page of which nothing was ticked is one line.
  if (!unanswered && (rows.length === 0 || page === "start"))
    return (
      <List>
        {rows}
        {nothing}
      </List>
    );
  return (
    <Group title={title}>
      {posted.length > 0 && (
        <List>
          {rows}
          {nothing}
        </List>
      )}
      {unanswered}
    </Group>
  );
}
