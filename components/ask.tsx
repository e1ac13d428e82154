import { useTranslations } from "next-intl";
import {
  AGO_UNITS,
  AGO_UNITS_WITH_HOURS,
  NONE,
  QUESTIONNAIRE,
  type Question as Asked,
  type Section,
} from "@/lib/core/questionnaire";
import {
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
import { useWords } from "./words";

/** The questions of one section, as {@link QUESTIONNAIRE} lists them. */
export function SectionQuestions({ section, typed }: { section: Section; typed: Typed }) {
  const questions = QUESTIONNAIRE[section];
  const followUps = questions.filter(({ askedIf }) => askedIf);
  return questions.map((question) => (
    <Ask key={question.path} question={question} typed={typed} followUps={followUps} />
  ));
}

function Ask(props: { question: Asked; typed: Typed; followUps: readonly Asked[] }) {
  const { question, typed, followUps } = props;
  const words = useWords("questions.ask");
  const t = useTranslations("questions");
  const signs = useTranslations("signs");
  const { path } = question;
  const find = (key: string) => (words.has(`${path}.${key}`) ? words.say(`${path}.${key}`) : undefined);
  const unsure = question.kind === "choice" && question.unsure && t(`unsure.${question.unsure}`);
  const hint = [find("hint"), unsure].filter(Boolean).join(" ") || undefined;
  const frame = { typed, path, when: question.askedIf && String(followUps.indexOf(question) + 1) };
  const framed = {
    ...frame,
    legend: words.has(`${path}.legend`) ? words.say(`${path}.legend`) : signs("ask"),
    hint,
    counts: find("counts"),
  };

  switch (question.kind) {
    case "consent":
      return (
        <Question {...framed}>
          <Choices
            typed={typed}
            name={path}
            many
            options={[{ value: "yes", label: t("ask.consent.options.yes") }]}
          />
        </Question>
      );
    case "age":
      return (
        <Question {...framed}>
          <TextField
            typed={typed}
            name={path}
            label={t("ageYears.label")}
            errorIn="group"
            numeric="whole"
            size={4}
          />
          <Or />
          <Way id="dateOfBirth" label={t("ageYears.birth")}>
            <DateFields typed={typed} name="dateOfBirth" birthday />
          </Way>
        </Question>
      );
    case "signs": {
      const options = question.options.map((sign) => ({ value: sign, label: signs(sign as "breathless") }));
      return (
        <Question {...framed} hint={t("signsHint")}>
          <p className="notice">{t("signsStop")}</p>
          <Choices
            typed={typed}
            name={path}
            many
            options={[...options, { value: NONE, label: t("signsNone") }]}
          />
        </Question>
      );
    }
    case "ticks": {
      const options = question.options.map((value) => ({
        value,
        label: words.say(`${path}.options.${value}`),
      }));
      return (
        <Question {...framed}>
          <Choices
            typed={typed}
            name={path}
            many
            options={[...options, { value: NONE, label: t("signsNone") }]}
          />
        </Question>
      );
    }
    case "choice": {
      const options = question.options.map((value): Option => ({
        value,
        label: words.say(`${path}.options.${value}`),
        hint: find(`hints.${value}`),
        reveals: revealedBy(path, value, followUps),
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
                  numeric="whole"
                  size={2}
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

/** A number with its unit as the label; errors are said by the question. */
function Measure({ typed, name }: { typed: Typed; name: MeasureName }) {
  const label = useTranslations("questions.measures")(name);
  return <TextField typed={typed} name={name} label={label} errorIn="group" numeric="decimal" size={5} />;
}

/** The follow-ups that choosing `value` for `path` shows, by their place. */
function revealedBy(path: string, value: string, followUps: readonly Asked[]): string | undefined {
  const places = followUps.flatMap(({ askedIf }, index) =>
    askedIf?.[path]?.includes(value) ? [index + 1] : [],
  );
  return places.join(" ") || undefined;
}
