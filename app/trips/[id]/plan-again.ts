import { textOf, type Fields } from "@/lib/core/typed/fields";
import { seeOther } from "@/http/form";
import { findPlanInProgress, replacePlanInProgress } from "@/http/draft";
import { nextDraftPath, toNextDraft, type Again } from "@/lib/server/trip/trip-view";
import { findTrip } from "@/lib/server/store/trips";
import { tripPath } from "@/lib/core/paths";
import { readTripWriter } from "./find-trip";

/** Begins a new plan from a saved trip: its way back, or the same flights another time, to be given a date. */
export async function planAgain(fields: Fields, id: string, again: Again): Promise<Response> {
  const now = new Date();
  const owner = await readTripWriter(id, now);
  const stored = owner && (await findTrip(owner, id));
  const lock = stored?.corrupted === false ? stored.trip.lock : "STOP";
  if (!stored || stored.corrupted || lock === "STOP" || lock === "MINOR") return seeOther(tripPath(id));

  const { draft } = await findPlanInProgress();
  if (draft && textOf(fields, "replace") !== "yes")
    return seeOther(`${tripPath(id, "unfinished")}?part=${again}`);
  const { trip, sheet } = stored;
  await replacePlanInProgress((tripId, moment) => toNextDraft(again, trip, sheet, tripId, moment), now);
  return seeOther(nextDraftPath(again, sheet));
}
