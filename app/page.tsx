import { getTranslations } from "next-intl/server";
import { Page } from "@/components/page";

export default async function HomePage() {
  const t = await getTranslations("home");
  return (
    <Page title={t("title")}>
      <a className="button" href="/plan">
        Start
      </a>
    </Page>
  );
}
