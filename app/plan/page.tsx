import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FlightForm } from "@/components/flight-form";
import { Forget } from "@/components/forget";
import { ErrorSummary } from "@/components/form";
import { Page } from "@/components/page";
import { findAsks, readFlight } from "@/lib/server/flight";
import { findPlanInProgress } from "@/lib/server/plan-in-progress";

type Search = Record<string, string | string[] | undefined>;
type Props = { searchParams: Promise<Search> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations("plan");
  const errors = await getTranslations("errors");
  const { issues } = await findFlight(await searchParams);
  return { title: issues.length > 0 ? errors("titlePrefix", { title: t("title") }) : t("title") };
}

export default async function FlightPage({ searchParams }: Props) {
  const search = await searchParams;
  const { from, start } = search;
  const { draft, lost, fields, issues, layoverMinutes } = await findFlight(search);
  const t = await getTranslations("plan");
  return (
    <Page title={t("title")} lead={t("lead")}>
      {start === "forgotten" && !draft && <p className="notice">{t("forgotten")}</p>}
      {(start === "return" || start === "duplicate") && draft && (
        <p className="notice">{t(`${start}Notice`)}</p>
      )}
      {start !== "forgotten" && (lost || start === "again") && (
        <p className="notice">
          {t("startAgain")} <a href="/trips">{t("startAgainTrips")}</a>
        </p>
      )}
      <ErrorSummary issues={issues} />
      <FlightForm
        typed={{ fields, issues }}
        asks={findAsks(fields)}
        layoverMinutes={layoverMinutes}
        fromCheck={from === "check"}
      />
      {draft && <Forget />}
    </Page>
  );
}

/** What was typed, and what is wrong with it unless the traveller is still typing. */
async function findFlight({ typing, start }: Search) {
  const { draft, lost } = await findPlanInProgress(new Date());
  const fields = draft?.flight ?? {};
  const read = Object.keys(fields).length > 0 ? readFlight(fields) : null;
  const shown = typing !== "yes" && start !== "return" && start !== "duplicate";
  return {
    draft,
    lost,
    fields,
    issues: read && !read.ok && shown ? read.issues : [],
    layoverMinutes: read?.ok ? read.layoverMinutes : [],
  };
}
