import { postFlight } from "@/lib/core/draft";
import { readForm, seeOther } from "@/lib/server/form";
import { changePlanInProgress } from "@/lib/server/plan-in-progress";

export async function POST(request: Request): Promise<Response> {
  const form = await readForm(request);
  if (!form.ok) return form.response;
  const fromCheck = new URL(request.url).searchParams.get("from") === "check";
  return seeOther(
    await changePlanInProgress((draft) => postFlight(draft, form.fields, fromCheck), new Date()),
  );
}
