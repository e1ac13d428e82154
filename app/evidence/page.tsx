import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { EvidenceView } from "@/components/evidence/evidence";
import { Page } from "@/components/site/page";
import { evidenceFilterSchema, isWhole } from "@/lib/core/evidence/evidence-filter";
import { PATHS } from "@/lib/core/paths";
import { still } from "../still";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("evidence");
  return { title: t("title"), description: t("lead") };
}

async function EvidencePage({ searchParams }: Props) {
  const asked = await searchParams;
  const filter = evidenceFilterSchema.parse(asked);
  // The whole of it is long, and kept under one address for all (http/common-pages.ts).
  if (isWhole(filter) && Object.keys(asked).length > 1) redirect(`${PATHS.evidence}?part=all#rows`);
  const t = await getTranslations("evidence");
  return (
    <Page title={t("title")} lead={t("lead")} wide>
      <EvidenceView filter={filter} />
    </Page>
  );
}

export default still(EvidencePage);
