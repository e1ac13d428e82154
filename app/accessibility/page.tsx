import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Page } from "@/components/site/page";
import { still } from "../still";

const MADE = ["standard", "ways", "scripts", "motion", "paper"] as const;
const TESTED = ["axe", "keyboard", "zoom", "colours"] as const;
const NOT_TESTED = ["people", "readers", "browsers", "paper"] as const;
const HARD = ["picture", "leg", "card", "words"] as const;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("accessibility");
  return { title: t("title"), description: t("lead") };
}

/** What was tested of the site's accessibility, and what was not (`tests/e2e/adapt.spec.ts` holds what it says was). */
async function AccessibilityPage() {
  const t = await getTranslations("accessibility");
  return (
    <Page title={t("title")} lead={t("lead")}>
      <div className="stack-loose">
        <section className="stack-tight" aria-labelledby="made">
          <h2 id="made">{t("madeTitle")}</h2>
          <ul>
            {MADE.map((item) => (
              <li key={item}>{t(`made.${item}`)}</li>
            ))}
          </ul>
        </section>
        <section className="stack-tight" aria-labelledby="tested">
          <h2 id="tested">{t("testedTitle")}</h2>
          <p>{t("testedLead")}</p>
          <ul>
            {TESTED.map((item) => (
              <li key={item}>{t(`tested.${item}`)}</li>
            ))}
          </ul>
        </section>
        <section className="stack-tight" aria-labelledby="not-tested">
          <h2 id="not-tested">{t("notTestedTitle")}</h2>
          <ul>
            {NOT_TESTED.map((item) => (
              <li key={item}>{t(`notTested.${item}`)}</li>
            ))}
          </ul>
        </section>
        <section className="stack-tight" aria-labelledby="hard">
          <h2 id="hard">{t("hardTitle")}</h2>
          <ul>
            {HARD.map((item) => (
              <li key={item}>{t(`hard.${item}`)}</li>
            ))}
          </ul>
        </section>
        <section className="notice stack-tight" aria-labelledby="tell">
          <h2 id="tell">{t("tellTitle")}</h2>
          <p>{t("tell")}</p>
        </section>
      </div>
    </Page>
  );
}

export default still(AccessibilityPage);
