import { EXERCISES } from "@/lib/core/exercises";
import type { Tempo } from "@/lib/core/guide";
import { chooseListed } from "@/lib/core/alarms";
import { clockOf, toFlyingLegs, type KeptTrip } from "@/lib/core/kept-trip";
import { SYMPTOMS } from "@/lib/core/questions";
import type { ToKeep } from "@/lib/device/keep";
import { alarmText } from "./alarm-text";
import { markup, raw, type Html } from "./html";
import { drawAlways, drawList } from "./list";
import { fill, movesOf, pickWords, toCarried, type CarriedWords, type Words } from "./words";
import type en from "@/messages/en.json";

/** What every companion document is built with: the script's path, and the style and the theme's line as text. */
export type Assets = {
  readonly script: string;
  readonly style: string;
  readonly head: string;
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
  /** Which flights these are: another mark once they have changed. */
  readonly flights: string;
  readonly edition: string;
  readonly pages: readonly string[];
  /** The typeface's path. */
  readonly font: string;
  readonly head: ToKeep["head"];
  readonly bar: string;
  readonly tempo: Readonly<Record<string, Tempo>>;
  readonly calendar: boolean;
  /** Sent by the server although the phone's own copy was asked for: there is none. */
  readonly fromNetwork: boolean;
};

/** A whole document that names no other file but its script and the typeface: it opens with no network. */
function wholeDocument(
  words: { readonly app: { readonly name: string } },
  title: string,
  assets: Assets,
  body: Html,
  data: unknown,
): string {
  const json = JSON.stringify(data).replaceAll("<", "\\u003c");
  // No space round what is hashed.
  const head = markup`<script>${raw(assets.head)}</script><style>${raw(assets.style)}</style>`;
  const tail = markup`<script type="application/json" id="data">${raw(json)}</script><script src="${assets.script}" defer></script>`;
  return markup`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <meta name="format-detection" content="telephone=no,date=no" />
        <title>${title} · ${words.app.name}</title>
        ${head}
        <link rel="manifest" href="/manifest.webmanifest" />
        <link rel="apple-touch-icon" href="/apple-icon.png" />
      </head>
      <body>
        ${assets.notice && markup`<p class="panel small">${assets.notice}</p>`}${body}${tail}
      </body>
    </html>`.html;
}

/** The line at the top of every page in the air: the way back, cabin mode, and warning signs, one tap away. */
export function drawBar({ fly }: Pick<Words, "fly">, trip: string, place: "fly" | "page"): Html {
  return markup`<header class="bar">
    <a href="/trips/${trip}${place === "page" && "/fly"}"
      >‹ ${place === "fly" ? fly.back : fly.backToFlight}</a
    >${place === "fly" && markup`<button type="button" class="b quiet" data-do="cabin" hidden>${fly.cabin}</button>`}<a
      class="signs-link"
      href="${place === "page" && `/trips/${trip}/fly`}#signs"
      >${fly.signsLink}</a
    >
  </header>`;
}

/** What the in-flight page is made of, besides its words and assets. */
export type FlyPage = {
  readonly trip: KeptTrip;
  readonly title: string;
  readonly flights: string;
  readonly edition: string;
  readonly pages: readonly string[];
  readonly font: string;
  readonly calendar: boolean;
  readonly fromNetwork: boolean;
};

/**
 * The in-flight page of a trip, whole: its times and moves read without JavaScript and without a network; no answers,
 * guidance or reasons are in it.
 */
export function flyDocument(page: FlyPage, messages: typeof en, assets: Assets): string {
  const { trip } = page;
  const words = pickWords(messages, trip);
  const { fly } = words;
  const { title, ...carried } = page;
  const data: PageData = {
    ...carried,
    words: toCarried(words),
    head: { script: assets.head, style: assets.barStyle, policy: assets.policy },
    bar: drawBar(words, trip.id, "page").html,
    tempo: Object.fromEntries(
      movesOf(trip).map((code) => {
        const { secondsPerRepetition, eachSide } = EXERCISES[code];
        return [code, { secondsPerRepetition, eachSide }];
      }),
    ),
  };
  const body = markup`${drawBar(words, trip.id, "fly")}
    <main id="main" data-trip="${trip.id}">
      <h1>${title}</h1>
      <p class="soft" id="which">${fly.without}</p>
      <div id="ready"></div>
      <div id="now"></div>
      <div class="told">
        <div id="noted" role="status"></div>
        <p id="totals" class="soft"></p>
        <p id="sync" class="small soft"></p>
      </div>
      <section id="say" class="panel" hidden></section>
      <section class="panel" aria-labelledby="plan">
        <h2 id="plan">${fly.plan.title}</h2>
        <p>${trip.departureLocal === null ? fly.plan.since : fly.plan.own} ${fly.plan.belt}</p>
        ${drawAlways(trip, words)} ${drawLegs(trip, words)}
      </section>
      ${drawSigns(words)} ${drawMoves(trip, words)} ${drawReminders(page, words)} ${drawKeep(words)}
      <p class="small soft">${words.app.disclaimer}</p>
    </main>
    <dialog id="guide" aria-label="${fly.guided.title}"></dialog>
    ${drawStop(words)}`;
  return wholeDocument(words, title, assets, body, data);
}

function drawLegs(trip: KeptTrip, words: Words): Html {
  const { fly } = words;
  const legs = toFlyingLegs(trip);
  const listed = chooseListed(legs);
  const isWhole = legs.every(({ entries }, index) => entries.length === listed[index]?.length);
  return markup`${!isWhole && markup`<p>${fill(fly.plan.few, { sets: trip.pace.setEveryMinutes })}</p>`}
  ${legs.map((leg, index) => {
    const told = trip.legs[index];
    const from = told?.from && told.to ? ` ${fill(fly.legFrom, { from: told.from, to: told.to })}` : "";
    const list = drawList({
      trip,
      words,
      leg: index,
      pushbackAt: leg.departureAt,
      now: { ...leg, entries: listed[index] ?? [] },
      nextId: null,
      clock: () => null,
    });
    return markup`${index > 0 && markup`<p>${fill(fly.plan.layover, { minutes: told?.walkBeforeMinutes ?? 0 })}</p>`}${trip.legs.length > 1 && markup`<h3>${fill(fly.leg, { number: index + 1, count: trip.legs.length })}${from}</h3>`}
      <div data-leg="${index}">${list}</div>`;
  })}`;
}

function drawMoves(trip: KeptTrip, words: Words): Html {
  const { fly } = words;
  return markup`<section class="panel" aria-labelledby="moves">
    <h2 id="moves">${fly.moves.title}</h2>
    <p>${words.stop}</p>
    ${movesOf(trip).map(
      (code) =>
        markup`<details id="${code}">
          <summary>${words.moves[code]?.name}</summary>
          <div class="figure" data-figure="${code}"></div>
          <ol>
            ${Object.values(words.moves[code]?.steps ?? {}).map((step) => markup`<li>${step}</li>`)}
          </ol>
          <p><a href="/exercises/${code}">${fly.moves.page}</a></p>
        </details>`,
    )}
  </section>`;
}

/** The signs as the questionnaire asks for them, to be ticked; the script stops the plan at the first tick. */
function drawSigns({ fly, signs }: Words): Html {
  return markup`<section class="panel signs" id="signs" aria-labelledby="signs-title">
    <h2 id="signs-title">${fly.signs.title}</h2>
    <p>${fly.signs.lead}</p>
    <p class="say-lead">${fly.signs.say}</p>
    <p class="crew">“${signs.crew}”</p>
    <p>${fly.signs.else}</p>
    <ul class="ticks">
      ${SYMPTOMS.map(
        (sign) =>
          markup`<li>
            <label><input type="checkbox" data-sign />${signs[sign]}</label>
          </li>`,
      )}
    </ul>
    <p class="small soft">${fly.signs.stay} ${signs.silent} ${signs.puffyFeet}</p>
  </section>`;
}

/** What takes the place of everything once a sign is ticked. */
function drawStop({ fly, signs }: Words): Html {
  return markup`<section id="stop" hidden tabindex="-1" aria-labelledby="stop-title">
    <h2 id="stop-title">${fly.signs.say}</h2>
    <p class="crew">“${signs.crew}”</p>
    <p>${fly.signs.else}</p>
    <p>${fly.signs.crew}</p>
    <h3>${fly.signs.ground}</h3>
    <p>${fly.signs.groundText}</p>
    <p><b>${fly.signs.stopped}</b></p>
    <p><button type="button" class="b quiet" data-do="unstop">${fly.signs.mistake}</button></p>
  </section>`;
}

function drawReminders({ trip, calendar }: FlyPage, words: Words): Html {
  const { fly } = words;
  const t = fly.reminders;
  const planned = (leg: number, minute: number) =>
    clockOf(trip, leg, trip.legs[leg]?.departureAt ?? null, minute)?.time ?? null;
  return markup`<section class="panel" aria-labelledby="reminders">
    <h2 id="reminders">${t.title}</h2>
    <p>${t.lead}</p>
    <ul>
      <li>${t.screen}</li>
      <li>
        ${t.calendar}${calendar && markup` <a href="/trips/${trip.id}/calendar.ics">${t.calendarLink}</a>`}
      </li>
      <li>
        <label for="alarms">${t.alarms}</label
        ><textarea id="alarms" readonly rows="6" aria-label="${t.alarmsLabel}">
${alarmText(trip, words, planned)}</textarea
        >
        <p class="small soft">${t.alarmsHow}</p>
        <button type="button" class="b plain" data-do="copy" hidden>${t.copy}</button>
      </li>
      <li>${t.card} <a href="/trips/${trip.id}/card">${t.cardLink}</a></li>
    </ul>
  </section>`;
}

function drawKeep({ fly }: Words): Html {
  return markup`<section class="panel" id="keep" aria-labelledby="keep-title">
    <h2 id="keep-title">${fly.keep.title}</h2>
    <p>${fly.keep.lead}</p>
    <noscript><p>${fly.keep.noScript}</p></noscript>
    <div id="keeping"></div>
    <p class="small soft">${fly.keep.ios}</p>
  </section>`;
}

/** A page of a few words in the companion's own look: a trip that may show no plan, or is not there. */
export function plainDocument(
  page: {
    readonly title: string;
    readonly text: string;
    readonly link: { readonly href: string; readonly label: string };
    /** The trip of which a phone must not keep a plan any more, or null. */
    readonly drop: string | null;
  },
  messages: typeof en,
  assets: Assets,
): string {
  const body = markup`<main id="main">
    <h1>${page.title}</h1>
    <p>${page.text}</p>
    <p><a class="b main" href="${page.link.href}">${page.link.label}</a></p>
    ${
      page.drop !== null &&
      markup`<section class="panel" aria-labelledby="crew">
        <h2 id="crew">${messages.fly.signs.unwell}</h2>
        <p class="say-lead">${messages.fly.signs.say}</p>
        <p class="crew">“${messages.signs.crew}”</p>
        <p>${messages.fly.signs.else}</p>
      </section>`
    }
  </main>`;
  return wholeDocument(messages, page.title, assets, body, { drop: page.drop });
}

/** What opens in place of a page that is not on this phone: the trips that are. */
export function offlineDocument(messages: typeof en, assets: Assets): string {
  const { offline } = messages.fly;
  const body = markup`<main id="main">
    <h1>${offline.title}</h1>
    <div id="kept"><p>${offline.lead}</p></div>
    <p><a class="b plain" href="">${offline.again}</a></p>
  </main>`;
  return wholeDocument(messages, offline.title, assets, body, { offline });
}
