import { useTranslations } from "next-intl";
import { sectionPath, type Draft } from "@/lib/core/draft";
import {
  canSayNone,
  inputsOf,
  isAsked,
  QUESTIONNAIRE,
  saidNone,
  SECTIONS,
  type Section,
} from "@/lib/core/questionnaire";
import { lastDepartureOf } from "@/lib/core/flight";
import { readSection } from "@/lib/core/sheet";
import { Group, Row } from "./answer-rows";
import { useAnswerWords } from "./answer-words";
import { FlightRows, type ToldFlight } from "./flight-rows";
import { useIssueWords, useWords } from "./words";

/** Everything told so far, each with a way to change it: the flights, then the questionnaire section by section. */
export function AnswerList({ draft, told }: { draft: Draft; told: ToldFlight }) {
  return (
    <>
      <FlightRows told={told} fields={draft.flight} />
      {SECTIONS.map((section) => (
        <SectionRows
          key={section}
          section={section}
          draft={draft}
          departures={[told.flight.departureDate, lastDepartureOf(told.flight)]}
        />
      ))}
    </>
  );
}

function SectionRows(props: {
  section: Section;
  draft: Draft;
  departures: [first: string | null, last: string | null];
}) {
  const { section, draft, departures } = props;
  const t = useTranslations("check");
  const titles = useTranslations("questions.sections");
  const none = useTranslations("questions.noneHints");
  const names = useWords("form.names");
  const answer = useAnswerWords();
  const problem = useIssueWords();
  const fields = draft.sheet.sections[section];
  const href = `${sectionPath(section)}?from=check`;

  if (!fields)
    return (
      <Group title={titles(section)} plain>
        <div className="notice stack-tight">
          <p>{t("notAnswered")}</p>
          <p>
            <a href={href}>
              {t("answer")} <span className="visually-hidden">{titles(section)}</span>
            </a>
          </p>
        </div>
      </Group>
    );
  const { found, issues } = readSection(draft.sheet, section, ...departures);
  // Said of the questions as they were then: one added since is listed, to be answered.
  if (saidNone(section, fields) && canSayNone(section) && issues.length === 0)
    return (
      <Group title={titles(section)}>
        <Row name={titles(section)} href={href}>
          {section !== "body" && t("noneApply")} {none(section)}
        </Row>
      </Group>
    );
  return (
    <Group title={titles(section)}>
      {QUESTIONNAIRE[section]
        .filter((question) => isAsked(question, fields))
        .map((question) => {
          const wrong = issues.filter(({ field }) => field === question.path);
          const input = wrong[0]?.path ?? inputsOf(question)[0];
          return (
            <Row
              key={question.path}
              name={names.say(question.path)}
              href={`${href}#${input}`}
              wrong={wrong.length > 0}
            >
              {wrong.length > 0 ? wrong.map(problem).join(" ") : answer(question, fields, found)}
            </Row>
          );
        })}
    </Group>
  );
}
