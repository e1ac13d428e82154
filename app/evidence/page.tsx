import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { EvidenceView } from "@/components/evidence/evidence";
import { Page } from "@/components/site/page";
import { evidenceFilterSchema } from "@/lib/core/evidence/evidence-filter";
import { still } from "../still";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("evidence");
  return { title: t("title"), description: t("lead") };
}

async function EvidencePage({ searchParams }: Props) {
  const filter = evidenceFilterSchema.parse(await searchParams);
  const t = await getTranslations("evidence");
  return (
    <Page title={t("title")} lead={t("lead")} wide>
      <EvidenceView filter={filter} />
    </Page>
  );
}

export default still(EvidencePage);
