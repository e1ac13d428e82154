import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Confirm } from "@/components/site/confirm";
import { Page } from "@/components/site/page";
import { PATHS } from "@/lib/core/paths";
import { still } from "../../still";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("yourData.delete"))("title"), robots: { index: false } };
}

async function DeletePage() {
  const t = await getTranslations("yourData.delete");
  const data = await getTranslations("yourData");
  return (
    <Page title={t("title")} back={{ href: PATHS.yourData, label: data("back") }}>
      <Confirm
        action={PATHS.deleteAllConfirmed}
        confirm={t("confirm")}
        keep={{ href: PATHS.yourData, label: t("keep") }}
      >
        <p>{t("text")}</p>
        <p>
          {t("before")} <a href={PATHS.export}>{t("beforeLink")}</a>
        </p>
      </Confirm>
    </Page>
  );
}

export default still(DeletePage);
