import { textOf } from "@/lib/core/typed/fields";
import { answerForm, seeOther } from "@/http/form";
import { findPlanInProgress, replacePlanInProgress } from "@/http/draft";
import { toEditingDraft } from "@/lib/server/trip/trip-view";
import { findTrip } from "@/lib/server/store/trips";
import { PATHS, tripPath, type Path } from "@/lib/core/paths";
import { readTripWriter } from "../find-trip";

export const POST = answerForm<{ id: string }>(async ({ fields, params: { id } }) => {
  const now = new Date();
  const owner = await readTripWriter(id, now);
  const stored = owner && (await findTrip(owner, id));
  if (stored === null || stored.corrupted) return seeOther(tripPath(id));

  const part = textOf(fields, "part") === "flight" ? "flight" : "answers";
  const answered = stored.sheet !== null;
  const next: Path =
    part === "flight"
      ? answered
        ? `${PATHS.plan}?from=check`
        : PATHS.plan
      : answered
        ? PATHS.planCheck
        : PATHS.aboutYou;
  const { draft } = await findPlanInProgress();
  const replace = textOf(fields, "replace") === "yes";
  if (!replace && draft?.tripId === id && draft.editing === stored.version) return seeOther(next);
  if (!replace && draft) return seeOther(`${tripPath(id, "unfinished")}?part=${part}`);

  await replacePlanInProgress((_, moment) => toEditingDraft(stored, moment), now);
  return seeOther(next);
});
