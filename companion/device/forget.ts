import "client-only";
import { dropKept } from "./kept";
import { forgetProgress } from "./progress-store";

/** Removes everything that this phone has of a trip: its pages and what was said of it. Needs no network. */
export async function forgetTrip(trip: string): Promise<void> {
  await Promise.all([dropKept(trip), forgetProgress(trip)]);
}
