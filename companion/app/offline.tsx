/** @jsxImportSource preact */
import { render } from "preact";
import { listCopies } from "@/companion/device/copies";
import { tripPath } from "@/lib/core/paths";
import type { Words } from "../document/words";

/** Lists the trips that this phone has, on the page that opens in place of one it has not. */
export async function showOffline(words: Words["fly"]["offline"]): Promise<void> {
  const kept = await listCopies();
  const place = document.getElementById("kept");
  if (!place) return;
  render(
    <>
      <p>{kept.length > 0 ? words.kept : words.none}</p>
      <ul>
        {kept.map(({ marker }) => (
          <li>
            <a href={tripPath(marker.trip, "fly")}>{marker.name}</a>
          </li>
        ))}
      </ul>
    </>,
    place,
  );
}
