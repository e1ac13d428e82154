import { toFlyingLegs } from "@/lib/core/kept-trip";
import { dropKept } from "@/lib/device/kept";
import { openProgress } from "@/lib/device/progress-store";
import { watchTheme } from "./theme";
import { showKeeping } from "./keeping";
import { showOffline } from "./offline";
import type { PageData } from "./document";
import type { Words } from "./words";
import { startFlight } from "./flight";
import { startMerging } from "./merging";

// The script of every companion document. What it does depends on what the document says it is.

const data = JSON.parse(document.getElementById("data")?.textContent ?? "{}") as
  PageData | { readonly offline: Words["fly"]["offline"] } | { readonly drop: string | null };

if ("trip" in data) void startTrip(data);
else if ("offline" in data) void showOffline(data.offline);
// The plan has been locked since it was kept: it is not to be shown offline either.
else if (data.drop !== null) void dropKept(data.drop);

async function startTrip(data: PageData): Promise<void> {
  watchTheme(data.words.fly);
  void showKeeping(data);
  const store = await openProgress(data.trip.id, data.flights);
  await startFlight(data, toFlyingLegs(data.trip), store);
  startMerging(data, store);
}
