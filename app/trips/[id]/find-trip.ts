import { notFound } from "next/navigation";
import { cache } from "react";
import { tripIdSchema } from "@/lib/core/saved/saved-schema";
import type { Owner } from "@/lib/server/keys/owner";
import { readOwner, readWriter } from "@/http/session";
import type { StoredTrip } from "@/lib/server/store/trip-row";
import { findTrip } from "@/lib/server/store/trips";

export type TripParams = { params: Promise<{ id: string }> };

type OwnTrip = { readonly owner: Owner; readonly stored: StoredTrip };

/** Whose trip a visitor may mean by that id: their own, or null when they have none or it cannot be a trip's. */
export const readTripOwner = async (id: string, now: Date): Promise<Owner | null> =>
  tripIdSchema.safeParse(id).success ? readOwner(now) : null;

/** {@link readTripOwner}, for one who is to write. Throws KeyGone (lib/server/store/owners.ts). */
export const readTripWriter = async (id: string, now: Date): Promise<Owner | null> =>
  tripIdSchema.safeParse(id).success ? readWriter(now) : null;

/** The visitor's own trip of that id, or null: a malformed id, a missing trip and another owner's are alike. */
export async function lookForOwnTrip(id: string): Promise<OwnTrip | null> {
  const owner = await readTripOwner(id, new Date());
  const stored = owner && (await findTrip(owner, id));
  return owner && stored && { owner, stored };
}

/** {@link lookForOwnTrip}, once for all that a page is made of. */
export const lookOnce = cache(lookForOwnTrip);

/** The visitor's own trip of that id; where there is none, the layout stands in the page's place. */
export const findOwnTrip = async (id: string): Promise<OwnTrip> => (await lookOnce(id)) ?? notFound();
