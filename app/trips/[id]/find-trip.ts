import { notFound } from "next/navigation";
import { cache } from "react";
import { tripIdSchema } from "@/lib/core/draft";
import type { Owner } from "@/lib/server/owner";
import { readOwner } from "@/lib/server/session";
import { findTrip, type StoredTrip } from "@/lib/server/trips";

export type TripParams = { params: Promise<{ id: string }> };

/**
 * The visitor's own trip of that id. A malformed id, a missing trip and another owner's all give the same
 * page, with status 404.
 */
export const findOwnTrip = cache(async (id: string): Promise<{ owner: Owner; stored: StoredTrip }> => {
  const owner = tripIdSchema.safeParse(id).success ? await readOwner(new Date()) : null;
  const stored = owner && (await findTrip(owner, id));
  if (owner === null || stored === null) notFound();
  return { owner, stored };
});
