import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { sectionPath, type Draft } from "@/lib/core/draft";
import type { Flight } from "@/lib/core/flight";
import {
  canSayNone,
  inputsOf,
  isAsked,
  QUESTIONNAIRE,
  saidNone,
  SECTIONS,
  type Section,
} from "@/lib/core/questionnaire";
import { readSection } from "@/lib/core/sheet";
import styles from "./answer-list.module.css";
import { useAnswerWords } from "./answer-words";
import { useDateWords, useIssueWords, useWords } from "./words";

/** Everything told so far, each with a way to change it: the flight, then the questionnaire section by section. */
export function AnswerList({ draft, flight }: { draft: Draft; flight: Flight }) {
  return (
    <>
      <FlightRows flight={flight} />
      {SECTIONS.map((section) => (
        <SectionRows key={section} section={section} draft={draft} departure={flight.departureDate} />
      ))}
    </>
  );
}

function FlightRows({ flight }: { flight: Flight }) {
  const t = useTranslations("check");
  const plan = useTranslations("plan");
  const names = useWords("form.names");
  const date = useDateWords();
  const [leg] = flight.itinerary.legs;
  const minutes = leg?.durationMinutes ?? 0;
  const rows = [
    {
      path: "duration",
      input: "duration.hours",
      value: t("durationValue", { hours: Math.floor(minutes / 60), minutes: minutes % 60 }),
    },
    {
      path: "departureDate",
      input: "departureDate.day",
      value: flight.departureDate ? date(flight.departureDate) : t("notGiven"),
    },
    {
      path: "departureTime",
      input: "departureTime",
      value: leg?.departureLocal?.slice(11, 16) ?? t("notGiven"),
    },
    { path: "seat", input: "seat", value: plan(`seat.options.${leg?.seat ?? "unknown"}`) },
    { path: "name", input: "name", value: flight.name || t("notGiven") },
  ];
  return (
    <Group title={t("flight")}>
      {rows.map(({ path, input, value }) => (
        <Row key={path} name={names.say(path)} href={`/plan?from=check#${input}`}>
          {value}
        </Row>
      ))}
    </Group>
  );
}

function SectionRows(props: { section: Section; draft: Draft; departure: string | null }) {
  const { section, draft, departure } = props;
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
  const { found, issues } = readSection(draft.sheet, section, departure);
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

function Group(props: { title: string; plain?: boolean; children: ReactNode }) {
  return (
    <section className="stack-tight">
      <h2>{props.title}</h2>
      {props.plain ? props.children : <dl className={styles.list}>{props.children}</dl>}
    </section>
  );
}

function Row(props: { name: string; href: string; wrong?: boolean; children: ReactNode }) {
  const t = useTranslations("check");
  return (
    <div className={styles.row}>
      <dt>{props.name}</dt>
      <dd className={props.wrong ? "error" : undefined}>{props.children}</dd>
      <dd className={styles.change}>
        <a href={props.href}>
          {t(props.wrong ? "putRight" : "change")} <span className="visually-hidden">{props.name}</span>
        </a>
      </dd>
    </div>
  );
}
