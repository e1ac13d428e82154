import { answerForm, seeOther } from "@/http/form";
import { forgetPlanInProgress } from "@/http/draft";
import { PATHS } from "@/lib/core/paths";

export const POST = answerForm(async () => {
  await forgetPlanInProgress();
  return seeOther(`${PATHS.plan}?start=forgotten`);
});
