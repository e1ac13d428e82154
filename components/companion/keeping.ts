import { addToInstant } from "@/lib/core/time";
import { dropKept, type Marker } from "@/lib/device/kept";
import { findMarker, keepTrip, NotKept, type ToKeep } from "@/lib/device/keep";
import { forgetProgress } from "@/lib/device/progress-store";
import type { PageData } from "./document";
import { markup, type Html } from "./html";
import { phoneClock } from "./panel";
import { fill } from "./words";

type State = { readonly marker: Marker | null; readonly told: string | null; readonly busy: boolean };

/** The section that keeps a trip on this phone, proves it and forgets it. */
export async function showKeeping(data: PageData): Promise<void> {
  const place = document.getElementById("keeping");
  const ready = document.getElementById("ready");
  if (!place || !ready) return;
  const { keep: t } = data.words.fly;
  const { trip } = data;
  if (!("serviceWorker" in navigator) || !("caches" in globalThis)) {
    place.textContent = t.without;
    return;
  }

  let state: State = { marker: await findMarker(trip.id), told: null, busy: false };
  let install: (Event & { prompt(): Promise<unknown> }) | null = null;
  const fly = `/trips/${trip.id}/fly`;
  const asked = new URLSearchParams(location.search).has("kept");
  const proved = asked && !data.fromNetwork && state.marker !== null;

  const draw = (change: Partial<State> = {}) => {
    state = { ...state, ...change };
    const { marker, told, busy } = state;
    const time = marker && when(data.words, marker.keptAt);
    place.innerHTML =
      markup` ${marker && markup`<p>${fill(t.kept, { time: time ?? "" })} ${fill(t.size, { pages: marker.pages.length, kilobytes: Math.ceil(marker.bytes / 1000) })} ${t.gate}</p>`}
        <p role="status">${busy ? t.keeping : told}</p>
        <p class="row">
          ${
            marker
              ? markup`<a class="b main" href="${fly}?kept">${t.ready}</a>`
              : markup`<button type="button" class="b main" data-do="keep" ${busy && markup`disabled`}>
                  ${t.button}
                </button>`
          }
          ${install && markup`<button type="button" class="b plain" data-do="install">${t.install}</button>`}
        </p>
        ${
          marker &&
          markup`<p class="small soft">${t.readyHint}</p>
            <p class="row"><button type="button" class="b quiet" data-do="forget">${t.forget}</button></p>
            <p class="small soft">${t.forgetText}</p>`
        }`.html;
    ready.innerHTML = drawReady(data, { marker, asked, proved, busy }).html;
  };

  const keep = async () => {
    draw({ busy: true, told: null });
    try {
      draw({ marker: await keepTrip(toKeep(data)), busy: false });
    } catch (error) {
      console.warn(error);
      draw({ busy: false, told: error instanceof NotKept ? t[error.why] : t.failed });
    }
  };
  document.addEventListener("click", (event) => {
    const does = (event.target as Element).closest<HTMLElement>("[data-do]")?.dataset.do;
    if (does === "keep") void keep();
    if (does === "forget")
      void Promise.all([dropKept(trip.id), forgetProgress(trip.id)]).then(() => {
        document.dispatchEvent(new Event("forgotten"));
        draw({ marker: null, told: t.forgotten });
      });
    if (does === "install") void install?.prompt();
  });
  addEventListener("beforeinstallprompt", (event) => {
    event.preventDefault();
    install = event as typeof install;
    draw();
  });

  draw();
  // One tap on the trip's page leads here with this in the address. What has changed since is kept anew.
  const wanted = location.hash === "#keep-now";
  const stale = state.marker !== null && state.marker.edition !== data.edition && !asked && navigator.onLine;
  if (wanted) history.replaceState(null, "", location.pathname);
  if ((wanted && state.marker?.edition !== data.edition) || stale) await keep();
}

function drawReady(
  { words }: PageData,
  known: {
    readonly marker: Marker | null;
    readonly asked: boolean;
    readonly proved: boolean;
    readonly busy: boolean;
  },
): Html {
  const { keep: t } = words.fly;
  const { marker, asked, proved, busy } = known;
  if (busy) return markup`<p class="ready" role="status">${t.keeping}</p>`;
  if (proved && marker)
    return markup`<p class="ready proved" role="status">
      <b>${t.proved}.</b>
      ${fill(t.provedText, { now: when(words, new Date().toISOString()), time: when(words, marker.keptAt) })}
    </p>`;
  if (asked) return markup`<p class="ready" role="status">${t.notKept}</p>`;
  if (marker)
    return markup`<p class="ready small">
      ${fill(t.kept, { time: when(words, marker.keptAt) })} <a href="?kept">${t.ready}</a>
    </p>`;
  return markup`<p class="ready row">
    <button type="button" class="b main" data-do="keep">${t.button}</button> <a href="#keep">${t.what}</a>
  </p>`;
}

/** "22 November 2026, 14:05" on the phone's clock. */
function when({ days }: PageData["words"], instant: string): string {
  const offset = -new Date(instant).getTimezoneOffset();
  const [year = "", month = "", day = ""] = addToInstant(instant, offset).slice(0, 10).split("-");
  const name = days.months[String(Number(month)) as keyof typeof days.months];
  return `${fill(days.date, { day: Number(day), month: name, year })}, ${phoneClock(instant, offset)}`;
}

const toKeep = (data: PageData): ToKeep => ({
  trip: data.trip.id,
  name: document.querySelector("h1")?.textContent ?? "",
  edition: data.edition,
  fly: `/trips/${data.trip.id}/fly`,
  whole: ["/offline"],
  pages: data.pages,
  font: data.font,
  head: data.head,
  bar: data.bar,
});
