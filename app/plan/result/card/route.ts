import { answerCard, toReadyContent } from "@/app/trips/[id]/card/answer-card";
import { toSavedTrip } from "@/lib/core/saved/saved";
import { seeOther } from "@/http/form";
import { ZONE_DATA_VERSION } from "@/lib/server/flights/zones";
import { PATHS } from "@/lib/core/paths";
import { findPlan } from "../find-plan";

/** The card of a plan that is not saved yet: no code on it, since there is no trip that one could open. */
export async function GET(request: Request): Promise<Response> {
  const { planned } = await findPlan();
  const { guidance, plan } = planned.result;
  if (guidance.group === "STOP" || guidance.group === "MINOR") return seeOther(PATHS.planResult);
  const trip = toSavedTrip(planned.flight, planned, ZONE_DATA_VERSION);
  return answerCard(request, trip, {
    content: plan.status === "ready" ? toReadyContent(plan, trip) : { kind: "CLEAR" },
    link: null,
    places: { card: PATHS.planCard, back: { href: PATHS.planResult, label: "backToResult" } },
  });
}
