import { toFlyingLegs } from "@/lib/core/kept-trip";
import { watchTheme } from "./theme";
import { showKeeping } from "./keeping";
import { showOffline } from "./offline";
import type { PageData } from "./document";
import { startFlight } from "./flight";

// The script of every companion document. What it does depends on what the document says it is.

const data = JSON.parse(document.getElementById("data")?.textContent ?? "{}") as
  PageData | { readonly offline: PageData["words"]["fly"]["offline"] } | { readonly plain: true };

if ("trip" in data) {
  watchTheme(data.words.fly);
  void startFlight(data, toFlyingLegs(data.trip));
  void showKeeping(data);
} else if ("offline" in data) void showOffline(data.offline);
