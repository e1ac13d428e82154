import { keepingForm, readForm, seeOther } from "@/lib/server/form";
import { forgetPlanInProgress } from "@/lib/server/plan-in-progress";

export const POST = keepingForm(async (request: Request): Promise<Response> => {
  const form = await readForm(request);
  if (!form.ok) return form.response;
  await forgetPlanInProgress();
  return seeOther("/plan?start=forgotten");
});
