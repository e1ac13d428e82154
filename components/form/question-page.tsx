import { useTranslations } from "next-intl";
import { NONE, QUESTION_PAGES, type QuestionPage } from "@/lib/core/typed/questionnaire";
import type { DaySpan } from "@/lib/core/today";
import { PATHS, answersPath } from "@/lib/core/paths";
import { Forget } from "../site/forget";
import { Page } from "../site/page";
import { PageQuestions } from "./page-questions";
import { CountedTo } from "./counted-to";
import { ErrorSummary, Form, type Typed } from "./form";
import styles from "./form.module.css";

const FORM = "questions";

/** One page of the questionnaire: its questions, and one button that says that none of them applies. */
export function QuestionPageView(props: {
  page: QuestionPage;
  typed: Typed;
  departure: string | null;
  today: DaySpan;
  fromCheck: boolean;
  back: string;
}) {
  const { page, typed, fromCheck } = props;
  const t = useTranslations("questionnaire");
  const form = useTranslations("form");
  const lists = useTranslations("lists");
  const isStart = page === "start";
  const nothing = typed.issues.some(({ message }) => message === "nothingTicked");
  const none = isStart ? { name: "symptoms", value: NONE } : { name: NONE, value: "yes" };
  return (
    <Page
      title={t(`pages.${page}`)}
      brief
      back={{ href: fromCheck ? PATHS.planCheck : props.back, label: form("back") }}
    >
      <ErrorSummary issues={typed.issues}>
        {nothing && (
          <button type="submit" form={FORM} {...none} className="button button-secondary">
            {t("none")}
          </button>
        )}
      </ErrorSummary>
      <p className="soft small measure">
        {lists("sentence", {
          text: form("step", { step: QUESTION_PAGES.indexOf(page) + 2, steps: QUESTION_PAGES.length + 1 }),
        })}{" "}
        {t(`leads.${page}`)}
      </p>
      <Form id={FORM} close action={`${answersPath(page)}${fromCheck ? "?from=check" : ""}`}>
        <PageQuestions page={page} typed={typed} />
        {/* The first button is the one that the Enter key presses. */}
        <div className={`actions ${styles.bar} ${isStart ? "" : styles.held}`}>
          <button type="submit" className="button">
            {form(fromCheck ? "saveChange" : "continue")}
          </button>
          <button id={NONE} type="submit" {...none} className={`button button-secondary ${styles.none}`}>
            {t("none")}
          </button>
        </div>
      </Form>
      <div className="stack-tight">
        <CountedTo departure={props.departure} today={props.today} />
        {!isStart && !fromCheck && (
          <p>
            <a href={PATHS.planCheck}>{t("skip")}</a>
          </p>
        )}
        {(!isStart || Object.keys(typed.fields).length > 0) && <Forget />}
      </div>
    </Page>
  );
}
