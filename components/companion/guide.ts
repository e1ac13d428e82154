import { guideAt, stepStart, toGuide, type GuideMoment, type GuideStep, type Tempo } from "@/lib/core/guide";
import { positionAt } from "@/lib/core/motion";
import type { Entry } from "@/lib/core/plan";
import { MOVES } from "@/lib/core/poses";
import { keepAwake } from "@/lib/device/awake";
import { makeSound } from "@/lib/device/sound";
import { drawMoment, drawRest, drawStill } from "./figures";
import { markup } from "./html";
import { fill, type CarriedWords } from "./words";

/** What the guided set is made of. */
export type Guided = {
  readonly entry: Pick<Entry, "kind" | "exercises" | "durationMinutes">;
  readonly words: CarriedWords;
  readonly tempo: Readonly<Record<string, Tempo>>;
  readonly onDone: () => void;
};

const SOUND = { step: 660, repetition: 440 } as const;

/** Opens a guided set over the whole screen. It counts by time; while the page is hidden it waits. */
export function openGuide({ entry, words, tempo, onDone }: Guided): void {
  const dialog = document.querySelector<HTMLDialogElement>("#guide");
  if (!dialog) return;
  const t = words.fly.guided;
  const steps = toGuide(entry.exercises, tempo);
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const sound = makeSound();
  const awake = keepAwake();
  let gone = 0;
  let since: number | null = performance.now();
  let beat = "";
  let drawn = "";

  dialog.innerHTML = markup`<div class="guide">
      <p class="guide-top"><span data-part="of"></span><button type="button" class="b quiet" data-guide="sound">${t.soundOff}</button><button type="button" class="b quiet" data-guide="close">${t.close}</button></p>
      <div class="figure" data-part="figure"></div>
      <div aria-live="polite"><h2 data-part="name"></h2></div>
      <p class="guide-count" data-part="count"></p>
      <p class="guide-phase" data-part="phase"></p>
      <p class="soft" data-part="next"></p>
      <p class="row guide-buttons" data-part="buttons"><button type="button" class="b plain" data-guide="skip">${t.skip}</button><button type="button" class="b main" data-guide="pause">${t.pause}</button></p>
      <p class="small soft" data-part="awake"></p>
    </div>`.html;
  const part = (name: string) => dialog.querySelector<HTMLElement>(`[data-part="${name}"]`);
  const write = (name: string, text: string) => {
    const place = part(name);
    if (place && place.textContent !== text) place.textContent = text;
  };
  void awake.held.then((held) => write("awake", held ? t.awake : t.notAwake));

  const seconds = () => gone + (since === null ? 0 : (performance.now() - since) / 1000);
  const pause = (paused: boolean) => {
    gone = seconds();
    since = paused ? null : performance.now();
    const button = dialog.querySelector('[data-guide="pause"]');
    if (button) button.textContent = paused ? t.resume : t.pause;
    beat = "";
  };

  const finish = () => {
    dialog.querySelector(".guide")?.setAttribute("data-over", "");
    write("name", t.finished);
    write("count", "");
    write("phase", t.finishedText);
    const figure = part("figure");
    if (figure) figure.innerHTML = drawRest();
    const buttons = part("buttons");
    if (buttons)
      buttons.innerHTML =
        markup`<button type="button" class="b main" data-guide="done">${words.fly.next.done}</button>`.html;
    dialog.querySelector<HTMLElement>('[data-guide="done"]')?.focus();
    awake.release();
  };

  const show = (moment: GuideMoment, step: GuideStep) => {
    const following = steps[moment.step + 1];
    const side = step.side === "both" ? "" : ` · ${words.fly.next.side[step.side]}`;
    write("of", fill(t.of, { number: moment.step + 1, count: steps.length }));
    write("name", `${words.moves[step.code]?.name ?? ""}${side}`);
    write("next", following ? fill(t.next, { name: words.moves[following.code]?.name ?? "" }) : t.last);
    if (step.code === "X18") {
      write("count", toClock(moment.left));
      write("phase", fill(t.walk, { minutes: entry.durationMinutes }));
    } else if (moment.repetition === 0) {
      write("count", t.ready);
      write("phase", "");
    } else {
      write("count", fill(t.repetition, { number: moment.repetition, count: step.repetitions }));
      write("phase", moment.holdLeft === null ? t.move : fill(t.hold, { seconds: moment.holdLeft }));
    }
    if (since === null) write("phase", t.paused);
    const now = `${moment.step} ${moment.repetition} ${moment.holdLeft !== null}`;
    if (now !== beat && since !== null) cue(moment);
    beat = now;
    const seconds = drawnAt(moment, step);
    const pose = `${moment.step} ${seconds}`;
    if (pose === drawn) return;
    drawn = pose;
    const figure = part("figure");
    if (figure)
      figure.innerHTML =
        seconds === null ? drawStill(step.code, step.side) : drawMoment(step.code, step.side, seconds);
  };
  /** The moment of a move to draw; null for its still. Where nothing may move, one position follows the other. */
  const drawnAt = ({ repetition, drawnSeconds }: GuideMoment, { code }: GuideStep): number | null => {
    if (repetition === 0 || (still && code === "X18")) return null;
    return still ? positionAt(MOVES[code], drawnSeconds) : drawnSeconds;
  };
  const cue = (moment: GuideMoment) => {
    const fresh = moment.repetition === 0;
    sound.play(fresh ? SOUND.step : SOUND.repetition);
    if ("vibrate" in navigator) navigator.vibrate(fresh ? [60, 60, 60] : 40);
  };

  let frame = 0;
  const draw = () => {
    const moment = guideAt(steps, seconds());
    const step = moment && steps[moment.step];
    if (!moment || !step) {
      finish();
      return;
    }
    if (since !== null || beat === "") show(moment, step);
    frame = requestAnimationFrame(draw);
  };

  const does: Readonly<Record<string, () => void>> = {
    pause: () => pause(since !== null),
    skip: () => {
      const moment = guideAt(steps, seconds());
      if (!moment) return;
      gone = stepStart(steps, moment.step + 1);
      since = since === null ? null : performance.now();
      beat = "";
    },
    sound: () => {
      const on = sound.toggle();
      const button = dialog.querySelector('[data-guide="sound"]');
      if (button) button.textContent = on ? t.soundOn : t.soundOff;
    },
    close: () => dialog.close(),
    done: () => {
      dialog.close();
      onDone();
    },
  };
  dialog.onclick = (event) => {
    const act = (event.target as Element).closest<HTMLElement>("[data-guide]")?.dataset.guide ?? "";
    does[act]?.();
  };
  const hide = () => {
    if (document.hidden) pause(true);
  };
  document.addEventListener("visibilitychange", hide);
  dialog.onclose = () => {
    cancelAnimationFrame(frame);
    document.removeEventListener("visibilitychange", hide);
    awake.release();
    dialog.replaceChildren();
  };
  dialog.showModal();
  dialog.querySelector<HTMLElement>('[data-guide="pause"]')?.focus();
  draw();
}

const toClock = (seconds: number) =>
  `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, "0")}`;
