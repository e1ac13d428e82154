import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Page } from "@/components/site/page";
import { LearnView } from "@/components/second-heart/learn-view";
import { still } from "../still";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("learn");
  return { title: t("title"), description: t("description") };
}

async function LearnPage() {
  const t = await getTranslations("learn");
  return (
    <Page title={t("title")} lead={t("lead")} wide>
      <LearnView />
    </Page>
  );
}

export default still(LearnPage);
