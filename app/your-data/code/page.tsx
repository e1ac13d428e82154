import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Page } from "@/components/site/page";
import { RecoveryCode } from "@/components/your-data/recovery-code";
import { env } from "@/lib/server/run/env";
import { toCode } from "@/lib/server/keys/owner";
import { readOwner } from "@/http/session";
import { PATHS } from "@/lib/core/paths";
import { still } from "../../still";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("yourData.code"))("title"), robots: { index: false } };
}

async function CodePage() {
  const owner = await readOwner(new Date());
  const t = await getTranslations("yourData.code");
  const data = await getTranslations("yourData");
  const back = { href: PATHS.yourData, label: data("back") };
  if (owner === null)
    return (
      <Page title={t("title")} lead={t("none")} back={back}>
        <p className="actions">
          <a className="button" href={PATHS.plan}>
            {data("plan")}
          </a>
        </p>
      </Page>
    );
  const groups = toCode(owner.secret);
  return (
    <Page title={t("title")} lead={t("lead")} back={back}>
      <section className="panel stack">
        <RecoveryCode groups={groups} address={`${env.publicOrigin}/your-data/restore#${groups.join("-")}`} />
      </section>
      <div className="stack-tight">
        <p>{t("how", { address: `${env.publicOrigin}/your-data/restore` })}</p>
        <p className="notice">{t("secret")}</p>
      </div>
    </Page>
  );
}

export default still(CodePage);
