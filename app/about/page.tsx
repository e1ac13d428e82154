import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FactList } from "@/components/site/fact-list";
import { Page } from "@/components/site/page";
import { ReviewState } from "@/components/evidence/review-state";
import product from "@/package.json";
import { REVIEW } from "@/lib/core/advice/review";
import { RULESET } from "@/lib/core/plan/ruleset";
import { PATHS } from "@/lib/core/paths";
import { still } from "../still";

const NOT = ["find", "fly", "number", "medicine", "ring"] as const;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("about");
  return { title: t("title"), description: t("lead") };
}

async function AboutPage() {
  const t = await getTranslations("about");
  const app = await getTranslations("app");
  const evidence = await getTranslations("evidence");
  const versions = [
    { name: t("product"), value: product.version },
    { name: t("ruleset"), value: t("rulesetValue", { version: RULESET.version, hash: RULESET.hash }) },
    { name: t("status"), value: <ReviewState review={REVIEW} hash={RULESET.hash} /> },
  ];
  return (
    <Page place="about" title={t("title")} lead={t("lead")}>
      <div className="stack-loose">
        <section className="stack-tight" aria-labelledby="purpose">
          <h2 id="purpose">{t("purposeTitle")}</h2>
          <p>{t("purpose")}</p>
        </section>
        <section className="stack-tight" aria-labelledby="not">
          <h2 id="not">{t("notTitle")}</h2>
          <ul>
            {NOT.map((item) => (
              <li key={item}>{t(`not.${item}`)}</li>
            ))}
          </ul>
        </section>
        <section className="stack-tight" aria-labelledby="known">
          <h2 id="known">{t("knownTitle")}</h2>
          <p>{t("known")}</p>
          <p>{t("size")}</p>
        </section>
        <section className="stack-tight" aria-labelledby="data">
          <h2 id="data">{t("dataTitle")}</h2>
          <p>{t("data")}</p>
        </section>
        <section className="notice stack-tight" aria-labelledby="disclaimer">
          <h2 id="disclaimer">{t("disclaimerTitle")}</h2>
          <p>{app("disclaimer")}</p>
        </section>
        <section className="stack-tight" aria-labelledby="versions">
          <h2 id="versions">{t("versionsTitle")}</h2>
          <FactList facts={versions} />
          <p>
            <a href={PATHS.evidence}>{evidence("link")}</a>
          </p>
        </section>
        <section className="stack-tight" aria-labelledby="licence">
          <h2 id="licence">{t("licenceTitle")}</h2>
          <p>{t("licence")}</p>
        </section>
      </div>
    </Page>
  );
}

export default still(AboutPage);
