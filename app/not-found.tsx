import { getTranslations } from "next-intl/server";
import { Page } from "@/components/page";

export default async function NotFound() {
  const t = await getTranslations("notFound");
  return (
    <Page title={t("title")} lead={t("text")}>
      <p className="actions">
        <a className="button" href="/trips">
          {t("trips")}
        </a>
        <a href="/your-data/restore">{t("restore")}</a>
        <a href="/">{t("home")}</a>
      </p>
    </Page>
  );
}
