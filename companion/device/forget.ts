import "client-only";
import { dropCopies } from "./copies";
import { forgetAllProgress, forgetProgress } from "./progress-store";

/** Removes everything that this phone has of a trip: its pages and what was said of it. Needs no network. */
export async function forgetTrip(trip: string): Promise<void> {
  await Promise.all([dropCopies(trip), forgetProgress(trip)]);
}

/**
 * Removes everything that this browser keeps of ours, each by itself: one that the browser does not have, or refuses,
 * keeps no other. Over plain HTTP there are no caches.
 */
export async function forgetEverything(): Promise<void> {
  await Promise.allSettled([
    forgetAllProgress(),
    "caches" in globalThis && dropCopies(null),
    // All of it is ours.
    Promise.resolve().then(() => localStorage.clear()),
  ]);
}
