import { mergeProgress } from "@/lib/core/progress";
import { mergeWithTrip, type Merge } from "@/lib/device/merge";
import type { ProgressStore } from "@/lib/device/progress-store";
import type { PageData } from "./document";

/** Merges what was noted here with the saved trip: on opening, whenever something is noted, and when the network is back. */
export function startMerging({ trip, flights, words }: PageData, store: ProgressStore): void {
  const { sync } = words.fly;
  const place = document.getElementById("sync");
  let busy = false;
  let wanted = false;
  let stopped = false;

  const tell = async (kind: Merge["kind"]) => {
    const { progress, memory } = await store.read();
    const waits = progress.said.length > memory.sent;
    if (!place) return;
    place.textContent = !waits
      ? progress.said.length > 0
        ? sync.sent
        : ""
      : kind === "refused"
        ? sync.refused
        : sync.waiting;
  };
  const mergeOnce = async () => {
    const { progress } = await store.read();
    const merge: Merge = navigator.onLine
      ? await mergeWithTrip(trip.id, flights, progress)
      : { kind: "lost" };
    if (merge.kind === "merged" && !stopped) {
      const merged = mergeProgress(progress, merge.progress);
      if (merged.said.length > progress.said.length) {
        await store.say(merged.said);
        document.dispatchEvent(new Event("merged"));
      }
      await store.remember({ sent: merge.progress.said.length });
    }
    await tell(merge.kind);
  };
  const merge = async () => {
    wanted = true;
    if (busy) return;
    busy = true;
    while (wanted && !stopped) {
      wanted = false;
      await mergeOnce();
    }
    busy = false;
  };

  document.addEventListener("said", () => void merge());
  addEventListener("online", () => void merge());
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden) void merge();
  });
  // Forgotten is forgotten: this page does not ask for it back.
  document.addEventListener("forgotten", () => {
    stopped = true;
    if (place) place.textContent = "";
  });
  void merge();
}
