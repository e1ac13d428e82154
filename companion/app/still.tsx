/** @jsxImportSource preact */
import { renderToString } from "preact-render-to-string";
import type { KeptTrip } from "@/lib/core/air/kept-trip";
import type { PlannedLeg } from "@/lib/core/air/replan";
import { NO_PROGRESS } from "@/lib/core/air/progress";
import { findSituation } from "@/lib/core/air/situation";
import { Bar } from "../document/fly-page";
import { pickWords, toCarried } from "../document/words";
import { Dock, Now, type Acts, type Scene } from "./panel";

type Messages = Parameters<typeof pickWords>[0];

/** The screen of a flight at an instant, in the cabin's light and without a script: a picture of it. */
export function drawStillScreen(
  { messages, style }: { readonly messages: Messages; readonly style: string },
  trip: KeptTrip,
  legs: readonly PlannedLeg[],
  at: string,
): string {
  const words = pickWords(messages, trip);
  const scene: Scene = {
    trip,
    words: toCarried(words),
    // Nothing is pressed in a picture.
    acts: {} as Acts,
    situation: findSituation(legs, NO_PROGRESS, null, at),
    ask: false,
    jumpMinutes: null,
    noted: null,
    undo: null,
    phoneOffset: 0,
  };
  const html = renderToString(
    <html lang="en" data-theme="cabin" data-ready="">
      <head>
        <title>{messages.fly.next.now}</title>
        <link rel="stylesheet" href={style} />
      </head>
      <body>
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
      </body>
    </html>,
  );
  return `<!doctype html>${html}`;
}
