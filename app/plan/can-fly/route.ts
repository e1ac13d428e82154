import { textOf } from "@/lib/core/fields";
import { answerForm, seeOther } from "@/lib/server/form";
import { changePlanInProgress } from "@/lib/server/plan-in-progress";
import { isSameWait, planDraft } from "@/lib/server/saving";

export const POST = answerForm(async ({ fields }) => {
  const next = await changePlanInProgress((draft) => {
    const planned = planDraft(draft);
    if (!planned.ok) return { draft, next: planned.next };
    const toldCanFly = textOf(fields, "toldCanFly") === "yes";
    // The box stands for the reasons it named: answers changed in another tab ask again.
    if (!isSameWait(planned, textOf(fields, "reasons"))) return { draft, next: "/plan/result" };
    if (!toldCanFly) return { draft, next: "/plan/result?told=missing#toldCanFly" };
    return { draft: { ...draft, toldCanFly }, next: "/plan/result" };
  }, new Date());
  return seeOther(next);
});
