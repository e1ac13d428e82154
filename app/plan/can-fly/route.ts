import { textOf } from "@/lib/core/typed/fields";
import { answerForm, seeOther } from "@/http/form";
import { changePlanInProgress } from "@/http/draft";
import { isSameWait, planDraft } from "@/lib/server/trip/saving";

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
