/** @jsxImportSource preact */
import { render, type VNode } from "preact";
import { SeatedFigure } from "@/components/figure/move-figure";
import { guideAt, stepStart, toGuide, type GuideMoment, type GuideStep } from "@/lib/core/air/guide";
import { positionAt } from "@/lib/core/figure/motion";
import type { Entry } from "@/lib/core/plan/plan";
import { MOVES } from "@/lib/core/figure/poses";
import { keepAwake } from "@/companion/device/awake";
import { makeSound } from "@/companion/device/sound";
import { fill, type CarriedWords } from "../document/words";
import { MomentOf, Still } from "./figures";

/** What the guided set is made of. */
type Guided = {
  readonly entry: Pick<Entry, "kind" | "exercises" | "durationMinutes">;
  readonly words: CarriedWords;
  readonly onDone: () => void;
};

/** What the screen shows; null `moment`: the set is over. */
type Screen = Pick<Guided, "entry" | "words"> & {
  readonly steps: readonly GuideStep[];
  readonly moment: GuideMoment | null;
  readonly figure: VNode;
  readonly paused: boolean;
  readonly soundOn: boolean;
  /** Whether the screen stays on; null while that is not known. */
  readonly awake: boolean | null;
  readonly does: Readonly<Record<"pause" | "skip" | "sound" | "close" | "done", () => void>>;
};

/** What is pressed most likely takes the focus. */
const MAIN = ".guide-buttons > :last-child";
const SOUND = { step: 660, repetition: 440 } as const;

/** Opens a guided set over the whole screen. It counts by time; while the page is hidden it waits. */
export function openGuide({ entry, words, onDone }: Guided): void {
  const dialog = document.querySelector<HTMLDialogElement>("#guide");
  if (!dialog) return;
  const steps = toGuide(entry.exercises);
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const sound = makeSound();
  const screenOn = keepAwake();
  let gone = 0;
  let since: number | null = performance.now();
  let beat = "";
  let pose = "";
  let figure = <SeatedFigure />;
  let soundOn = false;
  let awake: boolean | null = null;
  let frame = 0;

  const seconds = () => gone + (since === null ? 0 : (performance.now() - since) / 1000);
  const draw = () => {
    const moment = guideAt(steps, seconds());
    const step = moment && steps[moment.step];
    if (moment && step) {
      if (since !== null) cue(moment);
      const drawn = drawnAt(moment, step);
      const now = `${moment.step} ${drawn}`;
      // What is the same stands as it is.
      if (now !== pose) figure = toFigure(step, drawn);
      pose = now;
    } else figure = <SeatedFigure />;
    const paused = since === null;
    render(<Guide {...{ entry, words, steps, moment, figure, paused, soundOn, awake, does }} />, dialog);
    return moment !== null;
  };
  const run = () => {
    if (draw()) frame = since === null ? 0 : requestAnimationFrame(run);
    else {
      dialog.querySelector<HTMLElement>(MAIN)?.focus();
      screenOn.release();
    }
  };
  /** The moment of a move to draw; null for its still. Where nothing may move, one position follows the other. */
  const drawnAt = ({ repetition, drawnSeconds }: GuideMoment, { code }: GuideStep): number | null => {
    if (repetition === 0 || (still && code === "X18")) return null;
    return still ? positionAt(MOVES[code], drawnSeconds) : drawnSeconds;
  };
  const cue = (moment: GuideMoment) => {
    const now = `${moment.step} ${moment.repetition} ${moment.holdLeft !== null}`;
    if (now === beat) return;
    beat = now;
    const fresh = moment.repetition === 0;
    sound.play(fresh ? SOUND.step : SOUND.repetition);
    if ("vibrate" in navigator) navigator.vibrate(fresh ? [60, 60, 60] : 40);
  };
  /** Goes on from so many seconds after the start, or waits there. */
  const goOn = (from: number, paused: boolean) => {
    cancelAnimationFrame(frame);
    gone = from;
    since = paused ? null : performance.now();
    beat = "";
    run();
  };

  const does: Screen["does"] = {
    pause: () => goOn(seconds(), since !== null),
    skip: () => {
      const moment = guideAt(steps, seconds());
      if (moment) goOn(stepStart(steps, moment.step + 1), since === null);
    },
    sound: () => {
      soundOn = sound.toggle();
      draw();
    },
    close: () => dialog.close(),
    done: () => {
      dialog.close();
      onDone();
    },
  };
  const hide = () => {
    if (document.hidden && since !== null) goOn(seconds(), true);
  };
  document.addEventListener("visibilitychange", hide);
  dialog.onclose = () => {
    cancelAnimationFrame(frame);
    document.removeEventListener("visibilitychange", hide);
    screenOn.release();
    render(null, dialog);
  };
  run();
  dialog.showModal();
  dialog.querySelector<HTMLElement>(MAIN)?.focus();
  void screenOn.held.then((held) => {
    awake = held;
    if (dialog.open) draw();
  });
}

/** The drawing of a step so many seconds into its move; its still before that. */
export const toFigure = ({ code, side }: GuideStep, seconds: number | null) =>
  seconds === null ? (
    <Still code={code} side={side} />
  ) : (
    <MomentOf code={code} side={side} seconds={seconds} />
  );

/** What stands in the dialogue. */
export function Guide({ entry, words, steps, moment, figure, paused, soundOn, awake, does }: Screen) {
  const t = words.fly.guided;
  const at = moment?.step ?? steps.length - 1;
  const nameOf = (step: GuideStep | undefined) => words.names[step?.code ?? ""] ?? "";
  const following = steps[at + 1];
  const said = moment ? sayMoment(moment, steps[at], entry, t) : { count: "", phase: t.finishedText };
  return (
    <div class="guide" data-over={moment ? undefined : ""}>
      <p class="guide-top">
        <span>{fill(t.of, { number: at + 1, count: steps.length })}</span>
        <button type="button" class="button-link" onClick={does.sound}>
          {soundOn ? t.soundOn : t.soundOff}
        </button>
        <button type="button" class="button-link" onClick={does.close}>
          {t.close}
        </button>
      </p>
      <div class="figure">{figure}</div>
      <div aria-live="polite">
        <h2>{moment ? `${nameOf(steps[at])}${sideOf(steps[at], words)}` : t.finished}</h2>
      </div>
      <p class="guide-count">{said.count}</p>
      <p class="guide-phase">{moment && paused ? t.paused : said.phase}</p>
      <p class="soft guide-next">{following ? fill(t.next, { name: nameOf(following) }) : t.last}</p>
      <p class="row guide-buttons">
        {moment ? (
          <>
            <button type="button" class="button button-secondary" onClick={does.skip}>
              {t.skip}
            </button>
            <button key="pause" type="button" class="button" onClick={does.pause}>
              {paused ? t.resume : t.pause}
            </button>
          </>
        ) : (
          <button key="done" type="button" class="button" onClick={does.done}>
            {words.fly.next.done}
          </button>
        )}
      </p>
      <p class="small soft guide-awake">{awake === null ? null : awake ? t.awake : t.notAwake}</p>
    </div>
  );
}

const sideOf = (step: GuideStep | undefined, { fly }: CarriedWords) =>
  !step || step.side === "both" ? "" : ` · ${fly.next.side[step.side]}`;

/** How far a step is: what is counted, and what to do meanwhile. */
function sayMoment(
  { left, repetition, holdLeft }: GuideMoment,
  step: GuideStep | undefined,
  { durationMinutes }: Guided["entry"],
  t: CarriedWords["fly"]["guided"],
): { readonly count: string; readonly phase: string } {
  if (step?.code === "X18")
    return { count: toClock(left), phase: fill(t.walk, { minutes: durationMinutes }) };
  if (!step || repetition === 0) return { count: t.ready, phase: "" };
  return {
    count: fill(t.repetition, { number: repetition, count: step.repetitions }),
    phase: holdLeft === null ? t.move : fill(t.hold, { seconds: holdLeft }),
  };
}

const toClock = (seconds: number) =>
  `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, "0")}`;
