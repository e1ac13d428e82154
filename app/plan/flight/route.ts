import { postFlight } from "@/lib/core/draft";
import { readFlight, settleFlight } from "@/lib/server/flight";
import { answerForm, seeOther } from "@/lib/server/form";
import { changePlanInProgress } from "@/lib/server/plan-in-progress";

export const POST = answerForm(async ({ fields, request }) => {
  const fromCheck = new URL(request.url).searchParams.get("from") === "check";
  const settled = settleFlight(fields);
  return seeOther(
    await changePlanInProgress(
      (draft) => postFlight(draft, settled, fromCheck, (flight) => readFlight(flight).ok),
      new Date(),
    ),
  );
});
