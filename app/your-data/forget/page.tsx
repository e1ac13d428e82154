import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Confirm } from "@/components/site/confirm";
import { Page } from "@/components/site/page";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("yourData.forget"))("title"), robots: { index: false } };
}

export default async function ForgetPage() {
  const t = await getTranslations("yourData.forget");
  const data = await getTranslations("yourData");
  return (
    <Page title={t("title")} back={{ href: "/your-data", label: data("back") }}>
      <Confirm
        action="/your-data/forget/confirmed"
        confirm={t("confirm")}
        keep={{ href: "/your-data", label: t("keep") }}
      >
        <p>{t("text")}</p>
        <p>
          {t("before")} <a href="/your-data/code">{t("beforeLink")}</a>
        </p>
      </Confirm>
    </Page>
  );
}
