import type { SavedTrip } from "@/lib/core/draft";
import { textOf, toWhole, type Fields } from "@/lib/core/fields";
import { seeOther } from "@/lib/server/form";
import type { OpenTrip } from "@/lib/server/trip-view";
import { findTrip, updateTrip } from "@/lib/server/trips";
import { readTripOwner } from "./find-trip";

/** What a posted form makes of a saved trip, or the page that says why it makes nothing. */
export type Change = { readonly trip: SavedTrip } | { readonly path: `/${string}` };

/**
 * Answers a form that changes a saved trip at the version it was shown at. A trip changed elsewhere since is left
 * alone, and its page says so; one that is not the visitor's leads to the page that every unknown trip has.
 */
export async function changeTrip(
  fields: Fields,
  id: string,
  change: (stored: OpenTrip) => Change,
  /** What was typed, for the page to show again when it was not done: the end of its address. */
  typed = "",
): Promise<Response> {
  const now = new Date();
  const path = tripPath(id);
  const owner = await readTripOwner(id, now);
  const stored = owner && (await findTrip(owner, id));
  if (owner === null || stored === null || stored.corrupted) return seeOther(path);
  const elsewhere = `${path}?problem=elsewhere${typed}` as const;
  if (toWhole(textOf(fields, "version")) !== stored.version) return seeOther(elsewhere);
  const changed = change(stored);
  if ("path" in changed) return seeOther(changed.path);
  const outcome = await updateTrip(owner, id, stored.version, changed.trip, stored.sheet, now);
  return seeOther(outcome === "updated" ? path : elsewhere);
}

/** A trip's page. Whatever was asked for as an id, it is one step of a path. */
export const tripPath = (id: string): `/${string}` => `/trips/${encodeURIComponent(id)}`;
