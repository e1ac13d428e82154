import { keepingForm, readForm } from "@/lib/server/form";
import { leave } from "@/lib/server/leaving";

export const POST = keepingForm(async (request: Request): Promise<Response> => {
  const form = await readForm(request);
  return form.ok ? leave("/your-data?done=forgotten") : form.response;
});
