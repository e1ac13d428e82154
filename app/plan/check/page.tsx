import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";
import { AnswerList } from "@/components/result/answer-list";
import { CountedTo } from "@/components/form/counted-to";
import { Forget } from "@/components/site/forget";
import { Page } from "@/components/site/page";
import { hasConsent, START_AGAIN, toPlanRequest } from "@/lib/core/saved/draft";
import { QUESTION_PAGES } from "@/lib/core/typed/questionnaire";
import { warningSigns } from "@/lib/core/typed/sheet";
import { daysOnEarth } from "@/lib/core/today";
import { readDraftFlight } from "@/lib/server/flights/read-flight";
import { findPlanInProgress, toMoment } from "@/http/draft";
import { PATHS, questionsPath } from "@/lib/core/paths";
import { still } from "../../still";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("check"))("title") };
}

async function CheckPage() {
  const now = new Date();
  const { draft } = await findPlanInProgress();
  if (!draft) redirect(START_AGAIN);
  if (warningSigns(draft.sheet).length > 0) redirect(PATHS.planResult);
  const read = readDraftFlight(draft, now);
  if (!read.ok) redirect(`${PATHS.plan}#problem`);
  if (!hasConsent(draft.sheet)) redirect(questionsPath("start"));

  const t = await getTranslations("check");
  const form = await getTranslations("form");
  const { departureDate } = read.flight;
  const request = toPlanRequest(draft, read.flight);
  return (
    <Page
      title={t("title")}
      brief
      back={{ href: questionsPath(QUESTION_PAGES.at(-1) ?? "start"), label: form("back") }}
    >
      {departureDate !== null && departureDate < daysOnEarth(toMoment(now)).earliest && (
        <p className="notice">{t("past")}</p>
      )}
      <div>
        <AnswerList draft={draft} told={read} />
      </div>
      {request.ok ? (
        <a className="button" href={PATHS.planResult}>
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
      <p className="small soft">{t("lead")}</p>
      <CountedTo departure={departureDate} today={daysOnEarth(draft.sheet.answeredOn)} />
      <Forget />
    </Page>
  );
}

export default still(CheckPage);
