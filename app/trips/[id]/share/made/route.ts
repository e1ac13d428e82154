import { textOf, toWhole } from "@/lib/core/fields";
import { SHARE_DAYS } from "@/lib/core/share";
import { answerForm, seeOther } from "@/lib/server/form";
import { parseSecret } from "@/lib/server/owner";
import { createShare, refreshShares } from "@/lib/server/shares";
import { viewTrip } from "@/lib/server/trip-view";
import { findTrip } from "@/lib/server/trips";
import { tripPath } from "../../change-trip";
import { readTripOwner } from "../../find-trip";

export const POST = answerForm<{ id: string }>(async ({ fields, params: { id } }) => {
  const now = new Date();
  const owner = await readTripOwner(id, now);
  const stored = owner && (await findTrip(owner, id));
  if (owner === null || stored === null || stored.corrupted) return seeOther(tripPath(id));
  const path = `${tripPath(id)}/share` as const;
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
