/** @jsxImportSource preact */
import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import type { Country } from "@/lib/core/places/airport";
import type { KeptTrip } from "@/lib/core/air/kept-trip";
import type { Language } from "@/messages/languages";
import { PATHS, tripPath } from "@/lib/core/paths";
import { iconPath, type IconName } from "@/components/site/icon";
import { Sign } from "./sign";
import { Bar, FlyPage, type Flight } from "./fly-page";
import { StopAndSay } from "./signs";
import { pickWords, toCarried, type CarriedWords } from "./words";

/** What every companion document is built with: the script's path, and the style and the theme's line as text. */
export type Assets = {
  readonly script: string;
  readonly style: string;
  readonly head: string;
  /** The site's icon, as an address that holds all of it. */
  readonly icon: string;
  /** The style of the line at the top of the site's own pages, and the policy those are kept with. */
  readonly barStyle: string;
  readonly policy: string;
  /** What is said above everything else, where the connection is not private. */
  readonly notice?: string | null;
};

/** What the script finds in the page: the trip, its words, and what to keep. */
export type PageData = {
  readonly trip: KeptTrip;
  readonly words: CarriedWords;
  /** The lines of the signs that its script draws. */
  readonly signs: { readonly saving: string; readonly saved: string; readonly failed: string };
  /** Which flights these are: another mark once they have changed. */
  readonly flights: string;
  readonly edition: string;
  /** The typeface's path. */
  readonly font: string;
  /** The policy that pages of the site are kept with. */
  readonly policy: string;
  readonly bar: string;
  /** Sent by the server although the phone's own copy was asked for: there is none. */
  readonly fromNetwork: boolean;
};

/** Markup without what HTML can do without: a page of many times is smaller by a twentieth. */
const toSlim = (drawn: VNode, direction: Language["direction"]): string =>
  renderToString(drawn)
    .replaceAll(` dir="${direction}"`, "")
    .replace(/<\/(li|dt|dd|option)>/g, "")
    .replace(/<\/p>(?=<\/?(p|ul|ol|dl|li|dd|div|details|section|h[1-6])\b)/g, "")
    .replace(/="([\w-]+)"(?=[ >])/g, "=$1");

/** A whole document that names no other file but its script and the typeface: it opens with no network. */
function wholeDocument(
  { locale, direction, messages }: Language,
  title: string,
  assets: Assets,
  body: VNode,
  data: unknown,
): string {
  const head = toSlim(
    <>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width,initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="robots" content="noindex" />
      <meta name="format-detection" content="telephone=no,date=no" />
      <title>{`${title} · ${messages.app.name}`}</title>
      <link rel="manifest" href={PATHS.manifest} />
      <link rel="icon" href={assets.icon} />
      <link rel="apple-touch-icon" href="/apple-icon.png" />
    </>,
    direction,
  );
  const shown = toSlim(
    <>
      {assets.notice && <p class="panel small">{assets.notice}</p>}
      {body}
    </>,
    direction,
  );
  const json = JSON.stringify(data).replaceAll("<", "\\u003c");
  // What is hashed, and data, is text as it is.
  return [
    `<!doctype html><html lang="${locale}"${direction === "ltr" ? "" : ' dir="rtl"'}><head>${head}<script id="theme">${assets.head}</script>`,
    `<style>${assets.style}</style><style id="bar">${assets.barStyle}</style></head>`,
    `<body>${shown}<script type="application/json" id="data">${json}</script>`,
    `<script src="${assets.script}" defer></script>`,
  ].join("");
}

/**
 * The in-flight page of a trip, whole: its times and moves read without JavaScript and without a network; no answers,
 * guidance or reasons are in it.
 */
export function flyDocument(flight: Flight, language: Language, assets: Assets): string {
  const { title, trip, flights, edition, font, fromNetwork } = flight;
  const words = pickWords(language.messages, trip);
  const data: PageData = {
    ...{ trip, flights, edition, font, fromNetwork },
    words: toCarried(words),
    signs: { saving: iconPath("saving"), saved: iconPath("saved"), failed: iconPath("failed") },
    policy: assets.policy,
    bar: renderToString(<Bar words={words} trip={trip.id} place="page" />),
  };
  const body = <FlyPage flight={flight} words={words} messages={language.messages} />;
  return wholeDocument(language, title, assets, body, data);
}

/** A page of a few words in the companion's own look: a trip that may show no plan, or is not there. */
export function plainDocument(
  page: {
    readonly icon: IconName;
    readonly title: string;
    readonly text: string;
    readonly link: { readonly href: string; readonly label: string };
    /** The trip of which a phone must not keep a plan any more, or null. */
    readonly drop: string | null;
  },
  language: Language,
  assets: Assets,
): string {
  const { fly, crew } = language.messages;
  const { signs } = fly;
  const body = (
    <main id="main">
      <p>
        <Sign path={iconPath(page.icon)} />
      </p>
      <h1>{page.title}</h1>
      <p>{page.text}</p>
      <p>
        <a class="button" href={page.link.href}>
          {page.link.label}
        </a>
      </p>
      {page.drop !== null && (
        <section class="panel" aria-labelledby="crew">
          <h2 id="crew">{signs.unwell}</h2>
          <p class="say-lead">{signs.say}</p>
          <p class="crew">“{crew.en.crew}”</p>
          <p>{signs.else}</p>
        </section>
      )}
    </main>
  );
  return wholeDocument(language, page.title, assets, body, { drop: page.drop });
}

/** A trip locked under a warning sign, in the companion's own look: the fixed screen, and nothing of a plan. */
export function stopDocument(
  page: { readonly id: string; readonly countries: readonly Country[] },
  language: Language,
  assets: Assets,
): string {
  const { messages } = language;
  const body = (
    <main id="main">
      <h1>{messages.stop.title}</h1>
      <section class="panel" id="signs">
        <p>{messages.stop.lead}</p>
        <StopAndSay messages={messages} countries={page.countries} />
      </section>
      <p>
        <a href={tripPath(page.id)}>{messages.fly.locked.open}</a>
      </p>
    </main>
  );
  return wholeDocument(language, messages.stop.title, assets, body, { drop: page.id });
}

/** What opens in place of a page that is not on this phone: the trips that are. */
export function offlineDocument(language: Language, assets: Assets): string {
  const { offline } = language.messages.fly;
  const body = (
    <main id="main">
      <p>
        <Sign path={iconPath("offline")} />
      </p>
      <h1>{offline.title}</h1>
      <p>{offline.lead}</p>
      <div id="kept" role="status" />
      <p>
        <a class="button button-secondary" href="">
          {offline.again}
        </a>
      </p>
    </main>
  );
  return wholeDocument(language, offline.title, assets, body, { offline });
}
