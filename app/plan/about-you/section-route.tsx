import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";
import { SectionPage } from "@/components/section-page";
import { departuresOf, hasConsent, sectionIssues, sectionPath, START_AGAIN } from "@/lib/core/draft";
import { SECTIONS, type Section } from "@/lib/core/questionnaire";
import { readFlight } from "@/lib/server/flight";
import { findPlanInProgress, toToday } from "@/lib/server/plan-in-progress";

/** A section's title, which says so when something is to be put right. */
export async function sectionMetadata(section: Section): Promise<Metadata> {
  const t = await getTranslations("questions.sections");
  const errors = await getTranslations("errors");
  const { draft } = await findPlanInProgress(new Date());
  const wrong = draft && sectionIssues(draft, section).length > 0;
  return { title: wrong ? errors("titlePrefix", { title: t(section) }) : t(section) };
}

/** A section of the plan in progress; the page still to be filled in before it, when there is one. */
export async function SectionRoute({ section, fromCheck }: { section: Section; fromCheck: boolean }) {
  const now = new Date();
  const { draft } = await findPlanInProgress(now);
  if (!draft) redirect(START_AGAIN);
  if (!readFlight(draft.flight).ok) redirect("/plan#problem");
  if (section !== "start" && !hasConsent(draft.sheet)) redirect(sectionPath("start"));

  const previous = SECTIONS[SECTIONS.indexOf(section) - 1];
  const [departure] = departuresOf(draft);
  return (
    <SectionPage
      section={section}
      typed={{ fields: draft.sheet.sections[section] ?? {}, issues: sectionIssues(draft, section) }}
      departure={departure}
      today={toToday(now)}
      fromCheck={fromCheck}
      back={previous ? sectionPath(previous) : "/plan"}
    />
  );
}
