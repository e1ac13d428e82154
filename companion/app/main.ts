import { dropCopies } from "@/companion/device/copies";
import { openProgress } from "@/companion/device/progress-store";
import type { PageData } from "../document/document";
import type { Words } from "../document/words";
import { startFlight } from "./flight";
import { startKeeping } from "./keep-section";
import { makeLive } from "./live";
import { makeMerging } from "./merging";
import { showOffline } from "./offline";
import { watchTheme } from "./theme";

// The script of every companion document. What it does depends on what the document says it is.

const data = JSON.parse(document.getElementById("data")?.textContent ?? "{}") as
  PageData | { readonly offline: Words["fly"]["offline"] } | { readonly drop: string | null };

if ("trip" in data) void startTrip(data);
else if ("offline" in data) void showOffline(data.offline);
// The plan has been locked since it was kept: it is not to be shown offline either.
else if (data.drop !== null) void dropCopies(data.drop);

async function startTrip(data: PageData): Promise<void> {
  const live = makeLive();
  watchTheme(data.words.fly);
  void startKeeping(data, live);
  const store = await openProgress(data.trip.id, data.flights);
  const merge = makeMerging(data, live, store);
  await startFlight(data, live, store, merge);
  merge();
}
