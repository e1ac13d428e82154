import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Confirm } from "@/components/confirm";
import { Page } from "@/components/page";
import { readNextSecret } from "@/lib/server/session";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("yourData.changeKey"))("title"), robots: { index: false } };
}

export default async function KeyPage() {
  if ((await readNextSecret()) === null) redirect("/your-data");
  const t = await getTranslations("yourData.changeKey");
  const data = await getTranslations("yourData");
  return (
    <Page title={t("title")} back={{ href: "/your-data", label: data("back") }}>
      <Confirm
        action="/your-data/key/changed"
        confirm={t("confirm")}
        keep={{ href: "/your-data", label: t("keep") }}
      >
        <p>{t("text")}</p>
        <p>{t("after")}</p>
      </Confirm>
    </Page>
  );
}
