/** @jsxImportSource preact */
import { render } from "preact";
import { addToInstant } from "@/lib/core/time";
import { findMarker, keepTrip, NotKept, type ToKeep } from "@/companion/device/keep-trip";
import { PATHS, exercisePath, tripPath } from "@/lib/core/paths";
import type { PageData } from "../document/document";
import { Sign } from "../document/sign";
import { fill, movesOf } from "../document/words";
import { forget, type Live, type State } from "./live";
import { phoneClock } from "./scene";

/** What the two places that speak of keeping are drawn from. */
type Keeping = Pick<State, "marker" | "keeping" | "notice"> & {
  readonly words: PageData["words"];
  readonly signs: PageData["signs"];
  readonly fly: string;
  /** The phone's own copy was asked for; and this page is that copy. */
  readonly asked: boolean;
  readonly proved: boolean;
  /** When this page was opened: an instant. */
  readonly openedAt: string;
  readonly keep: () => void;
  readonly forget: () => void;
  /** Asks the browser to install the site, once it has offered that. */
  readonly install: (() => void) | null;
};

/** The section that keeps a trip on this phone, proves it and forgets it. */
export async function startKeeping(data: PageData, live: Live): Promise<void> {
  const place = document.getElementById("keeping");
  const ready = document.getElementById("ready");
  if (!place || !ready) return;
  const { trip, words, signs } = data;
  const t = words.fly.keep;
  if (!("serviceWorker" in navigator) || !("caches" in globalThis)) {
    place.textContent = t.without;
    return;
  }

  const marker = await findMarker(trip.id);
  const asked = new URLSearchParams(location.search).has("kept");
  let install: Keeping["install"] = null;
  const openedAt = new Date().toISOString();
  const draw = ({ marker: kept, keeping, notice }: State) => {
    const proved = asked && !data.fromNetwork && kept !== null;
    const known: Keeping = {
      ...{ words, signs, fly: tripPath(trip.id, "fly"), asked, proved, openedAt, install },
      ...{ marker: kept, keeping, notice, keep: () => void keep() },
      forget: () => void forget(live, trip.id, { notice: t.forgotten, sync: null }),
    };
    const had = [place, ready].find((one) => one.contains(document.activeElement));
    render(<Keep {...known} />, place);
    render(<Ready {...known} />, ready);
    if (had && !had.contains(document.activeElement)) had.querySelector<HTMLElement>("a, button")?.focus();
  };
  const keep = async () => {
    if (live.state.keeping) return;
    live.set({ keeping: true, notice: null });
    try {
      live.set({ marker: await keepTrip(toKeep(data)), keeping: false });
    } catch (error) {
      live.set({ keeping: false, notice: error instanceof NotKept ? t[error.why] : t.failed });
    }
  };
  addEventListener("beforeinstallprompt", (event) => {
    event.preventDefault();
    install = () => void (event as Event & { prompt(): Promise<unknown> }).prompt();
    draw(live.state);
  });

  live.set({ marker });
  live.show(draw);
  // One tap on the trip's page leads here with this in the address. What has changed since is kept anew.
  const wanted = location.hash === "#keep-now";
  const isOther = marker?.edition !== data.edition;
  if (wanted) history.replaceState(null, "", location.pathname);
  if (isOther && (wanted || (marker !== null && !asked && navigator.onLine))) await keep();
}

function Keep({ words, signs, fly, marker, keeping, notice, ...does }: Keeping) {
  const { keep: t } = words.fly;
  const done = notice === t.forgotten ? signs.saved : signs.failed;
  return (
    <>
      {marker && (
        <p key="kept">
          <Sign path={signs.saved} />
          {fill(t.kept, { time: when(words, marker.keptAt) })}{" "}
          {fill(t.size, { pages: marker.pages.length, kilobytes: Math.ceil(marker.bytes / 1000) })} {t.gate}
        </p>
      )}
      <p key="notice" role="status">
        {(keeping || notice !== null) && <Sign path={keeping ? signs.saving : done} />}
        {keeping ? t.keeping : notice}
      </p>
      <p key="acts" class="row">
        {marker ? (
          <a class="button" href={`${fly}?kept`}>
            {t.ready}
          </a>
        ) : (
          <button type="button" class="button" aria-disabled={keeping} onClick={does.keep}>
            {t.button}
          </button>
        )}
        {does.install && (
          <button type="button" class="button button-secondary" onClick={does.install}>
            {t.install}
          </button>
        )}
      </p>
      {marker && (
        <>
          <p class="small soft">{t.readyHint}</p>
          <p class="row">
            <button type="button" class="button-link" onClick={does.forget}>
              {t.forget}
            </button>
          </p>
          <p class="small soft">{t.forgetText}</p>
        </>
      )}
    </>
  );
}

function Ready({ words, signs, marker, asked, proved, keeping, notice, openedAt, keep }: Keeping) {
  const { keep: t } = words.fly;
  // Why it could not be kept is to be seen where it was asked for; it is read out below.
  const why = notice !== null && notice !== t.forgotten && (
    <p key="why" class="ready">
      <Sign path={signs.failed} />
      {notice}
    </p>
  );
  if (keeping)
    return (
      <p key="keeping" class="ready" role="status">
        <Sign path={signs.saving} />
        {t.keeping}
      </p>
    );
  if (proved && marker)
    return (
      <p key="proved" class="ready proved" role="status">
        <Sign path={signs.saved} />
        <b>{t.proved}</b>{" "}
        {fill(t.provedText, { now: when(words, openedAt), time: when(words, marker.keptAt) })}
      </p>
    );
  if (asked)
    return (
      <p key="asked" class="ready asked" role="status">
        <Sign path={signs.failed} />
        {t.notKept}
      </p>
    );
  if (marker)
    return (
      <>
        {why}
        <p key="kept" class="ready small">
          <Sign path={signs.saved} />
          {fill(t.kept, { time: when(words, marker.keptAt) })} <a href="?kept">{t.ready}</a>
        </p>
      </>
    );
  return (
    <>
      {why}
      <p key="offer" class="ready row">
        <button type="button" class="button" onClick={keep}>
          {t.button}
        </button>{" "}
        <a href="#keep">{t.what}</a>
      </p>
    </>
  );
}

/** "22 November 2026, 14:05" on the phone's clock. */
function when({ days, lists }: PageData["words"], instant: string): string {
  const offset = -new Date(instant).getTimezoneOffset();
  const [year = "", month = "", day = ""] = addToInstant(instant, offset).slice(0, 10).split("-");
  const name = days.months[String(Number(month)) as keyof typeof days.months];
  const date = fill(days.date, { day: Number(day), month: name, year });
  return [date, phoneClock(instant, offset)].join(lists.comma);
}

function toKeep({ trip, edition, font, bar, policy }: PageData): ToKeep {
  const path = tripPath(trip.id);
  const textOf = (place: string) => document.querySelector(place)?.textContent ?? "";
  return {
    trip: trip.id,
    name: textOf("h1"),
    edition,
    fly: `${path}/fly`,
    whole: [PATHS.offline],
    pages: [`${path}/card`, `${path}/after`, ...movesOf(trip).map((code) => exercisePath(code))],
    font,
    head: { script: textOf("#theme"), style: textOf("#bar"), policy },
    bar,
  };
}
