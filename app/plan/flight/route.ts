import { postFlight } from "@/lib/core/draft";
import { readFlight, settleFlight } from "@/lib/server/flight";
import { keepingForm, readForm, seeOther } from "@/lib/server/form";
import { changePlanInProgress } from "@/lib/server/plan-in-progress";

export const POST = keepingForm(async (request: Request): Promise<Response> => {
  const form = await readForm(request);
  if (!form.ok) return form.response;
  const fromCheck = new URL(request.url).searchParams.get("from") === "check";
  const fields = settleFlight(form.fields);
  return seeOther(
    await changePlanInProgress(
      (draft) => postFlight(draft, fields, fromCheck, (flight) => readFlight(flight).ok),
      new Date(),
    ),
  );
});
