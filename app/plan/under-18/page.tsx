import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { MinorTips } from "@/components/result/minor-tips";
import { Page } from "@/components/site/page";
import { isUnder18Edit } from "@/lib/core/saved/draft";
import { findPlanInProgress } from "@/http/draft";
import { PATHS, tripPath } from "@/lib/core/paths";
import { still } from "../../still";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("plan.under18"))("title") };
}

async function Under18Page() {
  const t = await getTranslations("plan.under18");
  const { draft } = await findPlanInProgress();
  return (
    <Page title={t("title")} lead={t("lead")}>
      {draft !== null && isUnder18Edit(draft) && (
        <section className="panel stack-tight" aria-labelledby="saved">
          <h2 id="saved">{t("savedTitle")}</h2>
          <p>{t("saved")}</p>
          <form className="actions" method="post" action={tripPath(draft.tripId, "edit")}>
            <input type="hidden" name="replace" value="yes" />
            <button className="button" type="submit" name="part" value="answers">
              {t("slip")}
            </button>
          </form>
          <form method="post" action={PATHS.planUnder18Confirmed}>
            <button className="button-link" type="submit">
              {t("confirm")}
            </button>
          </form>
        </section>
      )}
      <MinorTips />
      <p>
        <a href={PATHS.aboutYou}>{t("change")}</a>
      </p>
    </Page>
  );
}

export default still(Under18Page);
