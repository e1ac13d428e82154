import { textOf, toWhole } from "@/lib/core/typed/fields";
import { SHARE_DAYS } from "@/lib/core/saved/share";
import { answerForm, seeOther } from "@/http/form";
import { parseSecret } from "@/lib/server/keys/owner";
import { createShare, refreshShares } from "@/lib/server/store/shares";
import { viewTrip } from "@/lib/server/trip/trip-view";
import { findTrip, findTripToChange } from "@/lib/server/store/trips";
import { tripPath } from "@/lib/core/paths";
import { readTripWriter } from "../../find-trip";

export const POST = answerForm<{ id: string }>(async ({ fields, params: { id } }) => {
  const now = new Date();
  const owner = await readTripWriter(id, now);
  const stored = owner && (await findTripToChange(owner, id));
  if (owner === null || stored === null || stored.corrupted) return seeOther(tripPath(id));
  const path = tripPath(id, "share");
  const token = parseSecret(textOf(fields, "token"));
  const days = SHARE_DAYS.find((each) => each === toWhole(textOf(fields, "days")));
  // Answers that today's rules lock show no plan, whatever was shown before.
  if (token === null || days === undefined || viewTrip(stored).plan === null) return seeOther(path);
  const outcome = await createShare(owner, id, stored.trip, token, days, now);
  // Changed or locked while the link was being made: the link says what the trip says.
  const current = await findTrip(owner, id);
  if (current?.corrupted === false && current.version !== stored.version)
    await refreshShares(owner, id, current.trip);
  return seeOther(`${path}?${outcome === "created" ? "done=made" : `problem=${outcome}`}`);
});
