import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Confirm } from "@/components/site/confirm";
import { Page } from "@/components/site/page";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("yourData.delete"))("title"), robots: { index: false } };
}

export default async function DeletePage() {
  const t = await getTranslations("yourData.delete");
  const data = await getTranslations("yourData");
  return (
    <Page title={t("title")} back={{ href: "/your-data", label: data("back") }}>
      <Confirm
        action="/your-data/delete/confirmed"
        confirm={t("confirm")}
        keep={{ href: "/your-data", label: t("keep") }}
      >
        <p>{t("text")}</p>
        <p>
          {t("before")} <a href="/your-data/export">{t("beforeLink")}</a>
        </p>
      </Confirm>
    </Page>
  );
}
