import { textOf, toWhole } from "@/lib/core/fields";
import { legCount } from "@/lib/core/flight-fields";
import { settleFlight } from "@/lib/server/flight";
import { keepingForm, readForm, seeOther } from "@/lib/server/form";
import { changePlanInProgress } from "@/lib/server/plan-in-progress";

/** One tap: a sleep of about so many hours on one leg, in place of what was told of its sleep. */
export const POST = keepingForm(async (request: Request): Promise<Response> => {
  const form = await readForm(request);
  if (!form.ok) return form.response;
  const leg = toWhole(textOf(form.fields, "leg"));
  const next = await changePlanInProgress((draft) => {
    if (leg === null || leg >= legCount(draft.flight)) return { draft, next: "/plan/result" };
    const stem = `legs.${leg}.sleep`;
    const about = { [`${stem}.how`]: ["about"], [`${stem}.about`]: [textOf(form.fields, "hours")] };
    const flight = settleFlight({ ...draft.flight, ...about });
    return { draft: { ...draft, flight, toldCanFly: false }, next: "/plan/result" };
  }, new Date());
  return seeOther(next);
});
