import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { MinorTips } from "@/components/minor-tips";
import { Page } from "@/components/page";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("plan.under18"))("title") };
}

export default async function Under18Page() {
  const t = await getTranslations("plan.under18");
  return (
    <Page title={t("title")} lead={t("lead")}>
      <MinorTips />
      <p>
        <a href="/plan/about-you">{t("change")}</a>
      </p>
    </Page>
  );
}
