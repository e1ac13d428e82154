import { textOf } from "@/lib/core/typed/fields";
import { answerForm, seeOther } from "@/http/form";
import { changePlanInProgress } from "@/http/draft";
import { isSameWait, planDraft } from "@/lib/server/trip/saving";
import { PATHS } from "@/lib/core/paths";

export const POST = answerForm(async ({ fields }) => {
  const now = new Date();
  const next = await changePlanInProgress((draft) => {
    const planned = planDraft(draft, now);
    if (!planned.ok) return { draft, next: planned.next };
    const toldCanFly = textOf(fields, "toldCanFly") === "yes";
    // The box stands for the reasons it named: answers changed in another tab ask again.
    if (!isSameWait(planned, textOf(fields, "reasons"))) return { draft, next: PATHS.planResult };
    if (!toldCanFly) return { draft, next: `${PATHS.planResult}?told=missing#toldCanFly` };
    return { draft: { ...draft, toldCanFly }, next: PATHS.planResult };
  }, now);
  return seeOther(next);
});
