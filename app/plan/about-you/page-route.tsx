import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";
import { QuestionPageView } from "@/components/form/question-page";
import { departuresOf, hasConsent, pageIssues, START_AGAIN } from "@/lib/core/saved/draft";
import { PAGES, QUESTION_PAGES, type QuestionPage, type Section } from "@/lib/core/typed/questionnaire";
import type { Fields } from "@/lib/core/typed/fields";
import { daysOnEarth } from "@/lib/core/today";
import { readDraftFlight } from "@/lib/server/flights/read-flight";
import { findPlanInProgress, toMoment } from "@/http/draft";
import { PATHS, questionsPath } from "@/lib/core/paths";

/** A page's title, which says so when something is to be put right. */
export async function questionMetadata(page: QuestionPage): Promise<Metadata> {
  const t = await getTranslations("questionnaire.pages");
  const errors = await getTranslations("errors");
  const { draft } = await findPlanInProgress();
  const wrong = draft && pageIssues(draft, page).length > 0;
  return { title: wrong ? errors("titlePrefix", { title: t(page) }) : t(page) };
}

/** A page of the plan in progress; the page still to be filled in before it, when there is one. */
export async function QuestionRoute({ page, fromCheck }: { page: QuestionPage; fromCheck: boolean }) {
  const now = new Date();
  const { draft } = await findPlanInProgress();
  if (!draft) redirect(START_AGAIN);
  if (!readDraftFlight(draft, now).ok) redirect(`${PATHS.plan}#problem`);
  if (page !== "start" && !hasConsent(draft.sheet)) redirect(questionsPath("start"));

  const { sections } = draft.sheet;
  const previous = QUESTION_PAGES[QUESTION_PAGES.indexOf(page) - 1];
  const [departure] = departuresOf(draft);
  return (
    <QuestionPageView
      page={page}
      typed={{
        fields: Object.assign({}, ...PAGES[page].map((section: Section) => sections[section])) as Fields,
        issues: pageIssues(draft, page),
      }}
      departure={departure}
      today={daysOnEarth(toMoment(now))}
      fromCheck={fromCheck}
      back={previous ? questionsPath(previous) : PATHS.plan}
    />
  );
}
