import { listKept } from "@/lib/device/kept";
import { markup } from "./html";
import type { Words } from "./words";

/** Lists the trips that this phone has, on the page that opens in place of one it has not. */
export async function showOffline(words: Words["fly"]["offline"]): Promise<void> {
  const kept = await listKept();
  const place = document.getElementById("kept");
  if (!place) return;
  place.innerHTML = markup`<p>${kept.length > 0 ? words.lead : words.none}</p>
    <ul>
      ${kept.map(({ marker }) => markup`<li><a href="/trips/${marker.trip}/fly">${marker.name}</a></li>`)}
    </ul>`.html;
}
