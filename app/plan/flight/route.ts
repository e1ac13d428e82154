import { postFlight } from "@/lib/core/saved/draft";
import { readFlight, settleFlight } from "@/lib/server/flights/read-flight";
import { answerForm, seeOther } from "@/http/form";
import { changePlanInProgress } from "@/http/draft";

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
