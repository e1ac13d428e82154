import { answerForm, seeOther } from "@/lib/server/form";
import { forgetPlanInProgress } from "@/lib/server/plan-in-progress";

export const POST = answerForm(async () => {
  await forgetPlanInProgress();
  return seeOther("/plan?start=forgotten");
});
