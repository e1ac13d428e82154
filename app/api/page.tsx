import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ApiReference } from "@/components/api/api-reference";
import { Page } from "@/components/site/page";
import { env } from "@/lib/server/run/env";
import { languageInHand } from "@/lib/server/run/language";
import { describeApi } from "@/http/openapi";
import { still } from "../still";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("api");
  return { title: t("title"), description: t("lead") };
}

async function ApiPage() {
  const t = await getTranslations("api");
  return (
    <Page title={t("title")} lead={t("lead")} wide>
      <ApiReference document={describeApi(languageInHand())} origin={env.publicOrigin} />
    </Page>
  );
}

export default still(ApiPage);
