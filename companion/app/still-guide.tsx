/** @jsxImportSource preact */
import { SeatedFigure } from "@/components/figure/move-figure";
import { guideAt, toGuide } from "@/lib/core/air/guide";
import type { KeptTrip } from "@/lib/core/air/kept-trip";
import type { Entry } from "@/lib/core/plan/plan";
import { pickWords, toCarried } from "../document/words";
import { Guide, toFigure } from "./guide";
import { drawStill, type Look } from "./still";

const nothing = () => undefined;

/** A guided set so many seconds after its start, or over: a picture of it, for the style guide. */
export function drawStillGuide(look: Look, trip: KeptTrip, entry: Entry, seconds: number): string {
  const steps = toGuide(entry.exercises);
  const moment = guideAt(steps, seconds);
  const step = moment && steps[moment.step];
  const drawn = moment?.repetition === 0 ? null : (moment?.drawnSeconds ?? null);
  return drawStill(
    look,
    <dialog id="guide" open>
      <Guide
        entry={entry}
        words={toCarried(pickWords(look.language.messages, trip))}
        steps={steps}
        moment={moment}
        figure={step ? toFigure(step, drawn) : <SeatedFigure />}
        paused={false}
        soundOn={false}
        awake
        does={{ pause: nothing, skip: nothing, sound: nothing, close: nothing, done: nothing }}
      />
    </dialog>,
  );
}
