import { tripIdSchema } from "@/lib/core/draft";
import { textOf } from "@/lib/core/fields";
import { keepingForm, readForm, seeOther } from "@/lib/server/form";
import { findPlanInProgress, replacePlanInProgress } from "@/lib/server/plan-in-progress";
import { readOwner } from "@/lib/server/session";
import { returnPath, toReturnDraft } from "@/lib/server/trip-view";
import { findTrip } from "@/lib/server/trips";
import { tripPath } from "../change-trip";
import type { TripParams } from "../find-trip";

/** Begins a new plan for the way back: the same flights turned round, to be given a date. */
export const POST = keepingForm(async (request: Request, { params }: TripParams): Promise<Response> => {
  const form = await readForm(request);
  if (!form.ok) return form.response;
  const { id } = await params;
  const now = new Date();
  const owner = tripIdSchema.safeParse(id).success ? await readOwner(now) : null;
  const stored = owner && (await findTrip(owner, id));
  const lock = stored?.corrupted === false ? stored.trip.lock : "STOP";
  if (!stored || stored.corrupted || lock === "STOP" || lock === "MINOR") return seeOther(tripPath(id));

  const { draft } = await findPlanInProgress(now);
  if (draft && textOf(form.fields, "replace") !== "yes")
    return seeOther(`${tripPath(id)}/unfinished?part=return`);
  const { trip, sheet } = stored;
  await replacePlanInProgress((tripId, today) => toReturnDraft(trip, sheet, tripId, today), now);
  return seeOther(returnPath(sheet));
});
