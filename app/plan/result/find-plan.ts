import "server-only";
import { cache } from "react";
import { redirect } from "next/navigation";
import { START_AGAIN } from "@/lib/core/saved/draft";
import { findPlanInProgress } from "@/http/draft";
import { planDraft } from "@/lib/server/trip/saving";

/** The plan in progress and what it gives; sends the traveller to where something is still to do. Once a request. */
export const findPlan = cache(async () => {
  const { draft } = await findPlanInProgress();
  if (draft === null) redirect(START_AGAIN);
  const planned = planDraft(draft, new Date());
  if (!planned.ok) redirect(planned.next);
  return { draft, planned };
});
