import { keepingForm, readForm, seeOther } from "@/lib/server/form";
import { confirmUnder18 } from "@/lib/server/plan-in-progress";

export const POST = keepingForm(async (request: Request): Promise<Response> => {
  const form = await readForm(request);
  if (!form.ok) return form.response;
  return seeOther(await confirmUnder18(new Date()));
});
