import { flightDays, postFlight } from "@/lib/core/saved/draft";
import { readFlight, settleFlight } from "@/lib/server/flights/read-flight";
import { answerForm, seeOther } from "@/http/form";
import { changePlanInProgress } from "@/http/draft";

export const POST = answerForm(async ({ fields, request }) => {
  const fromCheck = new URL(request.url).searchParams.get("from") === "check";
  const settled = settleFlight(fields);
  return seeOther(
    await changePlanInProgress(
      (draft, moment) =>
        postFlight(
          draft,
          settled,
          fromCheck,
          moment,
          (flight) => readFlight(flight, flightDays(draft, moment)).ok,
        ),
      new Date(),
    ),
  );
});
