import { useTranslations } from "next-intl";
import { canSayNone, NONE, SECTIONS, type Section } from "@/lib/core/questionnaire";
import { SectionQuestions } from "./ask";
import { CountedTo } from "./counted-to";
import { ErrorSummary, Form, type Typed } from "./form";
import { Forget } from "./forget";
import { Page } from "./page";

/** One page of the questionnaire: its questions, and one tap past them where there is one. */
export function SectionPage(props: {
  section: Section;
  typed: Typed;
  departure: string | null;
  today: string;
  fromCheck: boolean;
  back: string;
}) {
  const { section, typed, fromCheck } = props;
  const t = useTranslations("questions");
  const form = useTranslations("form");
  const action = `/plan/answers/${section}${fromCheck ? "?from=check" : ""}`;
  const back = fromCheck ? "/plan/check" : props.back;
  return (
    <Page
      title={t(`sections.${section}`)}
      back={{ href: back, label: form("back") }}
      lead={t(`leads.${section}`)}
    >
      <ErrorSummary issues={typed.issues} />
      <div>
        <p className="soft">
          {form("step", { step: SECTIONS.indexOf(section) + 2, steps: SECTIONS.length + 1 })}
        </p>
        <CountedTo departure={props.departure} today={props.today} />
      </div>
      {section === "start" && <WhatWeDo />}
      {canSayNone(section) && (
        <form method="post" action={action} className="panel stack-tight">
          <button type="submit" name={NONE} value="yes" className="button button-secondary">
            {t(section === "body" ? "noneBody" : "none")}
          </button>
          <p className="hint">{t(`noneHints.${section}`)}</p>
        </form>
      )}
      <Form action={action}>
        <SectionQuestions section={section} typed={typed} />
        <div className="actions">
          <button type="submit" className="button">
            {form(fromCheck ? "saveChange" : "continue")}
          </button>
          {section !== "start" && !fromCheck && <a href="/plan/check">{t("skip")}</a>}
        </div>
      </Form>
      {(section !== "start" || Object.keys(typed.fields).length > 0) && <Forget />}
    </Page>
  );
}

function WhatWeDo() {
  const t = useTranslations("questions.why");
  return (
    <section className="panel stack-tight" aria-labelledby="why">
      <h2 id="why">{t("title")}</h2>
      <p>{t("works")}</p>
      <p>{t("kept")}</p>
    </section>
  );
}
