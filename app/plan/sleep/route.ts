import { textOf, toWhole } from "@/lib/core/typed/fields";
import { legCount } from "@/lib/core/typed/flight-fields";
import { settleFlight } from "@/lib/server/flights/read-flight";
import { answerForm, seeOther } from "@/http/form";
import { changePlanInProgress } from "@/http/draft";
import { PATHS } from "@/lib/core/paths";

/** One tap: a sleep of about so many hours on one leg, in place of what was told of its sleep. */
export const POST = answerForm(async ({ fields }) => {
  const leg = toWhole(textOf(fields, "leg"));
  const next = await changePlanInProgress((draft) => {
    if (leg === null || leg >= legCount(draft.flight)) return { draft, next: PATHS.planResult };
    const stem = `legs.${leg}.sleep`;
    const about = { [`${stem}.how`]: ["about"], [`${stem}.about`]: [textOf(fields, "hours")] };
    const flight = settleFlight({ ...draft.flight, ...about });
    return { draft: { ...draft, flight, toldCanFly: false }, next: PATHS.planResult };
  }, new Date());
  return seeOther(next);
});
