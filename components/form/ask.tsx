import { useTranslations } from "next-intl";
import type { Question as Asked } from "@/lib/core/advice/questions";
import { DATE_PARTS } from "@/lib/core/typed/fields";
import { AGO_UNITS, AGO_UNITS_WITH_HOURS, NONE } from "@/lib/core/typed/questionnaire";
import { useQuestionWords } from "../site/words";
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

/** Follow-ups that wait for a certain answer, in their order on the page. */
export type Waiting = readonly Asked[];

/** One question, as its kind says it is asked. */
export function Ask(props: { question: Asked; typed: Typed; waiting: Waiting }) {
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
        <Question {...framed} hint={`${t("signsHint")} ${t("signsStop")} ${signs("silent")}`}>
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
export const revealedFor = (path: string, value: string, waiting: Waiting): string | undefined =>
  toPlaces(waiting, ({ askedIf }) => askedIf?.[path]?.includes(value) ?? false);

/** The places of those that are shown; undefined when none is. */
export const toPlaces = (waiting: Waiting, isShown: (question: Asked) => boolean): string | undefined =>
  waiting.flatMap((question, index) => (isShown(question) ? [index + 1] : [])).join(" ") || undefined;
