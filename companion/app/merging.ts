import { mergeProgress } from "@/lib/core/air/progress";
import { mergeWithTrip, type Merge } from "@/companion/device/merge";
import type { ProgressStore } from "@/companion/device/progress-store";
import type { PageData } from "../document/document";
import { forget, type Live } from "./live";

/**
 * Merges what was noted here with the saved trip: whenever the network is back or the page is looked at again, and
 * whenever what this gives is called.
 */
export function makeMerging(
  { trip, flights, words }: PageData,
  live: Live,
  store: ProgressStore,
): () => void {
  const { sync } = words.fly;
  let busy = false;
  let wanted = false;

  const tell = async (kind: "merged" | "refused" | "lost") => {
    const { progress, memory } = await store.read();
    const waits = progress.said.length > memory.sent;
    const told = kind === "refused" ? sync.refused : sync.waiting;
    live.set({ sync: waits ? told : progress.said.length > 0 ? sync.sent : null });
  };
  const mergeOnce = async () => {
    const { progress } = await store.read();
    const merge: Merge = navigator.onLine
      ? await mergeWithTrip(trip.id, flights, progress)
      : { kind: "lost" };
    if (merge.kind === "gone") return forget(live, trip.id, { notice: null, sync: sync.gone });
    if (merge.kind === "merged" && !live.state.forgotten) {
      const merged = mergeProgress(progress, merge.progress);
      if (merged.said.length > progress.said.length) {
        await store.say(merged.said);
        live.set({ progress: mergeProgress(live.state.progress, merged) });
      }
      await store.remember({ sent: merge.progress.said.length });
    }
    return tell(merge.kind);
  };
  const merge = async () => {
    wanted = true;
    if (busy) return;
    busy = true;
    while (wanted && !live.state.forgotten) {
      wanted = false;
      await mergeOnce();
    }
    busy = false;
  };

  addEventListener("online", () => void merge());
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden) void merge();
  });
  return () => void merge();
}
