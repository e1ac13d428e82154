import { textOf } from "@/lib/core/fields";
import { answerForm, seeOther } from "@/lib/server/form";
import { findPlanInProgress, replacePlanInProgress } from "@/lib/server/plan-in-progress";
import { toEditingDraft } from "@/lib/server/trip-view";
import { findTrip } from "@/lib/server/trips";
import { tripPath } from "../change-trip";
import { readTripOwner } from "../find-trip";

export const POST = answerForm<{ id: string }>(async ({ fields, params: { id } }) => {
  const now = new Date();
  const owner = await readTripOwner(id, now);
  const stored = owner && (await findTrip(owner, id));
  if (stored === null || stored.corrupted) return seeOther(tripPath(id));

  const part = textOf(fields, "part") === "flight" ? "flight" : "answers";
  const answered = stored.sheet !== null;
  const next =
    part === "flight"
      ? answered
        ? "/plan?from=check"
        : "/plan"
      : answered
        ? "/plan/check"
        : "/plan/about-you";
  const { draft } = await findPlanInProgress(now);
  const replace = textOf(fields, "replace") === "yes";
  if (!replace && draft?.tripId === id && draft.editing === stored.version) return seeOther(next);
  if (!replace && draft) return seeOther(`${tripPath(id)}/unfinished?part=${part}`);

  await replacePlanInProgress((_, today) => toEditingDraft(stored, today), now);
  return seeOther(next);
});
