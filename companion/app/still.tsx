/** @jsxImportSource preact */
import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import type { KeptTrip } from "@/lib/core/air/kept-trip";
import type { PlannedLeg } from "@/lib/core/air/replan";
import { NO_PROGRESS } from "@/lib/core/air/progress";
import { findSituation } from "@/lib/core/air/situation";
import type { offlineDocument } from "../document/document";
import { Bar } from "../document/fly-page";
import { pickWords, toCarried } from "../document/words";
import { Dock } from "./dock";
import { Now } from "./panel";
import type { Acts, Scene } from "./scene";

type Language = Parameters<typeof offlineDocument>[0];

export type Look = {
  readonly language: Language;
  /** The companion's style, as a path. */
  readonly style: string;
  readonly theme: "light" | "dark" | "cabin";
};

/** The screen of a flight at an instant, without a script: a picture of it. `ask`: whether they have pushed back. */
export function drawStillScreen(
  look: Look,
  trip: KeptTrip,
  legs: readonly PlannedLeg[],
  at: string,
  ask = false,
): string {
  const words = pickWords(look.language.messages, trip);
  const scene: Scene = {
    trip,
    words: toCarried(words),
    // Nothing is pressed in a picture.
    acts: {} as Acts,
    situation: findSituation(legs, NO_PROGRESS, null, at),
    ask,
    jumpMinutes: null,
    noted: null,
    undo: null,
    phoneOffset: 0,
  };
  return drawStill(
    look,
    <>
      <Bar words={words} trip={trip.id} place="fly" />
      <main id="main">
        <div id="first">
          <div id="now">
            <Now {...scene} />
          </div>
          <div id="dock">
            <Dock {...scene} />
          </div>
        </div>
      </main>
    </>,
  );
}

/** A document of the companion's look around a body. */
export function drawStill({ language, style, theme }: Look, body: VNode): string {
  const html = renderToString(
    <html lang={language.locale} dir={language.direction} data-theme={theme} data-ready="">
      <head>
        <title>{language.messages.fly.next.now}</title>
        <link rel="stylesheet" href={style} />
      </head>
      <body>{body}</body>
    </html>,
  );
  return `<!doctype html>${html}`;
}
