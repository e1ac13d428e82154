import { useTranslations } from "next-intl";
import { DATE_PARTS } from "@/lib/core/typed/fields";
import {
  AGO_UNITS,
  AGO_UNITS_WITH_HOURS,
  NONE,
  noOf,
  PAGES,
  QUESTIONNAIRE,
  type QuestionPage,
  type Section,
} from "@/lib/core/typed/questionnaire";
import type { Question as Asked } from "@/lib/core/advice/questions";
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
import {
  Aside,
  Choices,
  DateFields,
  DateOrAgo,
  Or,
  Question,
  Row,
  TextField,
  Way,
  type Option,
  type Typed,
} from "./form";
import { Rows, Shared, TickRow } from "./rows";
import { useQuestionWords } from "../site/words";

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

/** Follow-ups that wait for a certain answer, in their order on the page. */
type Waiting = readonly Asked[];

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

function Ask(props: { question: Asked; typed: Typed; waiting: Waiting }) {
  const { question, typed, waiting } = props;
  const words = useQuestionWords();
  const t = useTranslations("questionnaire");
  const signs = useTranslations("signs");
  const { path } = question;
  const find = (key: string) => words.find(path, key);
  const unsure = question.kind === "choice" && question.unsure && t(`unsure.${question.unsure}`);
  const hint = [find("hint"), unsure].filter(Boolean).join(" ") || undefined;
  const place = waiting.indexOf(question) + 1;
  const frame = { typed, path, when: place > 0 ? String(place) : undefined };
  const framed = { ...frame, legend: find("ask") ?? signs("ask"), hint, counts: find("counts") };

  switch (question.kind) {
    case "consent":
      return (
        <Question {...framed} quiet>
          <Choices
            typed={typed}
            name={path}
            many
            options={[{ value: "yes", label: words.option(path, "yes") }]}
          />
          <details>
            <summary className="button-link">{t("why.title")}</summary>
            <p>{t("why.kept")}</p>
          </details>
        </Question>
      );
    case "age":
      return (
        <Question {...framed} quiet>
          <Aside>
            <TextField
              typed={typed}
              name={path}
              label={t("ageYears.label")}
              errorIn="group"
              numeric="whole"
              size={4}
            />
            <details open={DATE_PARTS.some((part) => typed.fields[`dateOfBirth.${part}`]?.[0])}>
              <summary className="button-link">{t("ageYears.birthInstead")}</summary>
              <Way id="dateOfBirth" label={t("ageYears.birth")}>
                <DateFields typed={typed} name="dateOfBirth" birthday />
              </Way>
            </details>
          </Aside>
        </Question>
      );
    case "signs": {
      const isNone = typed.fields[path]?.join() === NONE;
      const options = question.options.map((sign) => ({ value: sign, label: signs(sign as "breathless") }));
      return (
        <Question {...framed} hint={`${t("signsHint")} ${t("signsStop")}`}>
          <Choices typed={typed} name={path} many options={options} />
          {isNone && (
            <>
              <input type="hidden" name={path} value={NONE} />
              <p className="hint">{t("signsSaidNone")}</p>
            </>
          )}
        </Question>
      );
    }
    case "ticks":
      throw new Error(`${path} is a row: a bug.`);
    case "choice": {
      const options = question.options.map((value): Option => ({
        value,
        label: words.option(path, value),
        hint: find(`hints.${value}`),
        reveals: revealedFor(path, value, waiting),
      }));
      return (
        <Question {...framed} radios>
          <Choices typed={typed} name={path} options={options} />
        </Question>
      );
    }
    case "when":
      return (
        <Question {...framed}>
          <DateOrAgo
            typed={typed}
            name={path}
            units={question.unit === "hours" ? AGO_UNITS_WITH_HOURS : AGO_UNITS}
          />
        </Question>
      );
    case "height":
      return (
        <Question {...framed}>
          <Measure typed={typed} name="heightCm" />
          <Or />
          <Row>
            <Measure typed={typed} name="heightFeet" />
            <Measure typed={typed} name="heightInches" />
          </Row>
        </Question>
      );
    case "measure":
      return (
        <Question {...framed}>
          <Measure typed={typed} name={path as "weightKg" | "bmi"} />
        </Question>
      );
    case "stones":
      return (
        <Question {...framed}>
          <Row>
            <Measure typed={typed} name="weightStone" />
            <Measure typed={typed} name="weightPounds" />
          </Row>
        </Question>
      );
    case "weeks":
      return (
        <Question {...framed}>
          <Way id="pregnancy.due" label={t("weeks.due")}>
            <DateFields typed={typed} name="pregnancy.due" />
          </Way>
          <Way id="pregnancy.reached" label={t("weeks.reached")}>
            <Row>
              {(["weeks", "days"] as const).map((part) => (
                <TextField
                  key={part}
                  typed={typed}
                  name={`pregnancy.${part}`}
                  label={t(`weeks.${part}`)}
                  errorIn="group"
                  // Weeks are typed as "20+3" too.
                  {...(part === "days" && { numeric: "whole" })}
                  size={part === "weeks" ? 4 : 2}
                />
              ))}
            </Row>
          </Way>
        </Question>
      );
  }
}

type MeasureName =
  "heightCm" | "heightFeet" | "heightInches" | "weightKg" | "weightStone" | "weightPounds" | "bmi";

/** Where what is left over is typed along: "5'9\"", "12st 7". */
const IN_WORDS: readonly MeasureName[] = ["heightFeet", "weightStone"];

/** A number with its unit as the label; errors are said by the question. */
function Measure({ typed, name }: { typed: Typed; name: MeasureName }) {
  const label = useTranslations("questionnaire.measures")(name);
  const keypad = IN_WORDS.includes(name) ? {} : ({ numeric: "decimal" } as const);
  return <TextField typed={typed} name={name} label={label} errorIn="group" {...keypad} size={5} />;
}

/** The follow-ups that choosing `value` for `path` shows, by their place. */
const revealedFor = (path: string, value: string, waiting: Waiting): string | undefined =>
  toPlaces(waiting, ({ askedIf }) => askedIf?.[path]?.includes(value) ?? false);

/** The follow-ups that ticking a row shows, whatever it is answered with, by their place. */
const revealedBy = (row: RowQuestion, waiting: Waiting): string | undefined =>
  toPlaces(waiting, (question) => opensAlways(row, question));

const toPlaces = (waiting: Waiting, isShown: (question: Asked) => boolean): string | undefined =>
  waiting.flatMap((question, index) => (isShown(question) ? [index + 1] : [])).join(" ") || undefined;
