import { answerForm, seeOther } from "@/http/form";
import { forgetPlanInProgress } from "@/http/draft";

export const POST = answerForm(async () => {
  await forgetPlanInProgress();
  return seeOther("/plan?start=forgotten");
});
