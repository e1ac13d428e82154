import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FlightForm } from "@/components/flight-form";
import { Forget } from "@/components/forget";
import { ErrorSummary } from "@/components/form";
import { Page } from "@/components/page";
import { parseFlight } from "@/lib/core/flight";
import { findPlanInProgress } from "@/lib/server/plan-in-progress";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("plan");
  const errors = await getTranslations("errors");
  const { issues } = await findFlight();
  return { title: issues.length > 0 ? errors("titlePrefix", { title: t("title") }) : t("title") };
}

export default async function FlightPage({ searchParams }: Props) {
  const { from, start } = await searchParams;
  const { draft, lost, fields, issues } = await findFlight();
  const t = await getTranslations("plan");
  return (
    <Page title={t("title")} lead={t("lead")}>
      {start === "forgotten" && !draft && <p className="notice">{t("forgotten")}</p>}
      {start !== "forgotten" && (lost || start === "again") && <p className="notice">{t("startAgain")}</p>}
      <ErrorSummary issues={issues} />
      <FlightForm typed={{ fields, issues }} fromCheck={from === "check"} />
      {draft && <Forget />}
    </Page>
  );
}

async function findFlight() {
  const { draft, lost } = await findPlanInProgress(new Date());
  const fields = draft?.flight ?? {};
  const read = Object.keys(fields).length > 0 ? parseFlight(fields) : null;
  return { draft, lost, fields, issues: read && !read.ok ? read.issues : [] };
}
