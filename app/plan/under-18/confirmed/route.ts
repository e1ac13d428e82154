import { answerForm, seeOther } from "@/lib/server/form";
import { confirmUnder18 } from "@/lib/server/plan-in-progress";

export const POST = answerForm(async () => {
  return seeOther(await confirmUnder18(new Date()));
});
