import "server-only";
import { redirect } from "next/navigation";
import { START_AGAIN } from "@/lib/core/saved/draft";
import { findPlanInProgress } from "@/http/draft";
import { planDraft } from "@/lib/server/trip/saving";

/** The plan in progress and what it gives; sends the traveller to where something is still to do. */
export async function findPlan(now: Date) {
  const { draft } = await findPlanInProgress(now);
  if (draft === null) redirect(START_AGAIN);
  const planned = planDraft(draft);
  if (!planned.ok) redirect(planned.next);
  return { draft, planned };
}
