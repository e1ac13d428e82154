import type { SavedTrip } from "@/lib/core/saved/saved-schema";
import { textOf, toWhole, type Fields } from "@/lib/core/typed/fields";
import { seeOther } from "@/http/form";
import type { OpenTrip } from "@/lib/server/trip/trip-view";
import { findTrip, findTripToChange, updateTrip } from "@/lib/server/store/trips";
import { tripPath, type Path } from "@/lib/core/paths";
import { readTripWriter } from "./find-trip";

/** What a posted form makes of a saved trip, or the page that says why it makes nothing. */
export type Change = { readonly trip: SavedTrip } | { readonly path: Path };

/**
 * Answers a form that changes a saved trip at the version it was shown at. The same form sent again ends the same way.
 * A trip changed elsewhere since is left alone, and `stale` answers with what there is now; one that is not the
 * visitor's leads to the page that every unknown trip has.
 */
export async function changeTrip(
  fields: Fields,
  id: string,
  change: (stored: OpenTrip) => Change,
  stale: (now: OpenTrip) => Response = () => seeOther(`${tripPath(id)}?problem=elsewhere`),
): Promise<Response> {
  const now = new Date();
  const path = tripPath(id);
  const owner = await readTripWriter(id, now);
  const stored = owner && (await findTripToChange(owner, id));
  if (owner === null || stored === null || stored.corrupted) return seeOther(path);
  const changed = change(stored);
  if ("path" in changed) return seeOther(changed.path);
  const version = toWhole(textOf(fields, "version")) ?? 0;
  const outcome = await updateTrip(owner, id, version, changed.trip, stored.sheet, now);
  const current = outcome === "stale" ? await findTrip(owner, id) : null;
  return current === null || current.corrupted ? seeOther(path) : stale(current);
}
