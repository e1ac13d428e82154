import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";
import { AnswerList } from "@/components/answer-list";
import { CountedTo } from "@/components/counted-to";
import { Forget } from "@/components/forget";
import { Page } from "@/components/page";
import { hasConsent, sectionPath, START_AGAIN, toPlanRequest } from "@/lib/core/draft";
import { LAST_SECTION } from "@/lib/core/questionnaire";
import { warningSigns } from "@/lib/core/sheet";
import { readFlight } from "@/lib/server/flight";
import { findPlanInProgress, toToday } from "@/lib/server/plan-in-progress";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("check"))("title") };
}

export default async function CheckPage() {
  const now = new Date();
  const { draft } = await findPlanInProgress(now);
  if (!draft) redirect(START_AGAIN);
  if (warningSigns(draft.sheet).length > 0) redirect("/plan/result");
  const read = readFlight(draft.flight);
  if (!read.ok) redirect("/plan#problem");
  if (!hasConsent(draft.sheet)) redirect(sectionPath("start"));

  const t = await getTranslations("check");
  const form = await getTranslations("form");
  const { departureDate } = read.flight;
  const request = toPlanRequest(draft);
  return (
    <Page title={t("title")} lead={t("lead")} back={{ href: sectionPath(LAST_SECTION), label: form("back") }}>
      {departureDate !== null && departureDate < toToday(now) && <p className="notice">{t("past")}</p>}
      <CountedTo departure={departureDate} today={draft.sheet.answeredOn} />
      <AnswerList draft={draft} told={read} />
      {request.ok ? (
        <a className="button" href="/plan/result">
          {t("result")}
        </a>
      ) : (
        <div className="notice stack-tight">
          <p>{t("problem")}</p>
          <p>
            <a href={request.next}>{t("putRight")}</a>
          </p>
        </div>
      )}
      <Forget />
    </Page>
  );
}
