import "client-only";
import type { Progress } from "@/lib/core/air/progress";
import { tripPath } from "@/lib/core/paths";
import { isGone, saysNothing } from "./copies";

/** Things said in one request, well within what a server takes. */
const AT_ONCE = 300;
/** Longest to wait for an answer: a portal of the aircraft's Wi-Fi gives none. */
const ANSWER_MILLISECONDS = 15_000;

/**
 * What came of sending notes: all that any device noted, or the saved trip takes none, or there is no such trip any more,
 * or there is no network.
 */
export type Merge =
  { readonly kind: "merged"; readonly progress: Progress } | { readonly kind: "refused" | "gone" | "lost" };

/**
 * Sends what this phone noted of these flights to the saved trip. Sending the same again changes nothing there, so
 * an answer that was lost is no harm.
 */
export async function mergeWithTrip(trip: string, flights: string, noted: Progress): Promise<Merge> {
  let merge: Merge = { kind: "lost" };
  for (let from = 0; from === 0 || from < noted.said.length; from += AT_ONCE) {
    const said = noted.said.slice(from, from + AT_ONCE);
    merge = await send(trip, { flights, progress: { schema: 1, said } });
    if (merge.kind !== "merged") return merge;
  }
  return merge;
}

async function send(trip: string, notes: { flights: string; progress: Progress }): Promise<Merge> {
  try {
    const response = await fetch(tripPath(trip, "fly/progress"), {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(notes),
      redirect: "error",
      signal: AbortSignal.timeout(ANSWER_MILLISECONDS),
    });
    // Anyone else's answer, a fault of the server, "too slowly" and "not so often" are none.
    const ours = response.headers.has("X-Second-Heart");
    if (!ours || response.status >= 500 || [408, 429].includes(response.status)) return { kind: "lost" };
    if (saysNothing(response)) return { kind: (await isGone(trip)) ? "gone" : "lost" };
    if (!response.ok) return { kind: "refused" };
    return { kind: "merged", progress: (await response.json()) as Progress };
  } catch {
    return { kind: "lost" };
  }
}
