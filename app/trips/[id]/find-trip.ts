import { notFound } from "next/navigation";
import { cache } from "react";
import { tripIdSchema } from "@/lib/core/draft";
import type { Owner } from "@/lib/server/owner";
import { readOwner } from "@/lib/server/session";
import { findTrip, type StoredTrip } from "@/lib/server/trips";

export type TripParams = { params: Promise<{ id: string }> };

type OwnTrip = { readonly owner: Owner; readonly stored: StoredTrip };

/** Whose trip a visitor may mean by that id: their own, or null when they have none or it cannot be a trip's. */
export const readTripOwner = async (id: string, now: Date): Promise<Owner | null> =>
  tripIdSchema.safeParse(id).success ? readOwner(now) : null;

/** The visitor's own trip of that id, or null: a malformed id, a missing trip and another owner's are alike. */
export async function lookForOwnTrip(id: string): Promise<OwnTrip | null> {
  const owner = await readTripOwner(id, new Date());
  const stored = owner && (await findTrip(owner, id));
  return owner && stored && { owner, stored };
}

/** The visitor's own trip of that id. Every trip that is not gives the same page, with status 404. */
export const findOwnTrip = cache(
  async (id: string): Promise<OwnTrip> => (await lookForOwnTrip(id)) ?? notFound(),
);
