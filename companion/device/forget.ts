import "client-only";
import { dropCopies } from "./copies";
import { forgetProgress } from "./progress-store";

/** Removes everything that this phone has of a trip: its pages and what was said of it. Needs no network. */
export async function forgetTrip(trip: string): Promise<void> {
  await Promise.all([dropCopies(trip), forgetProgress(trip)]);
}
