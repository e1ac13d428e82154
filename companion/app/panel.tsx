/** @jsxImportSource preact */
import type { ComponentChildren } from "preact";
import { clockOf, type KeptTrip } from "@/lib/core/air/kept-trip";
import type { EntryNow } from "@/lib/core/air/replan";
import { LATER_MINUTES, type Situation } from "@/lib/core/air/situation";
import { addToInstant, clockAt } from "@/lib/core/time";
import { tripPath } from "@/lib/core/paths";
import { doseWords, fill, sayMinutes, type CarriedWords } from "../document/words";
import { Still } from "./figures";
import { Button, submitWith } from "./press";

/** How to take back what was noted; `leg`: what it was said of, counted from 0. */
export type Undo = { readonly leg: number; readonly label: string; readonly act: () => unknown };

/** Everything that can be said in the air. */
export type Acts = {
  pushedBack(): unknown;
  /** By the clock that the form asks for: "21:05". */
  pushedBackAt(clock: string): unknown;
  notYet(): unknown;
  done(entry: EntryNow): unknown;
  missed(entry: EntryNow): unknown;
  later(entry: EntryNow): unknown;
  /** Opens the entry step by step. */
  guide(entry: EntryNow): unknown;
  walked(): unknown;
  /** For so many minutes, or until they wake. */
  asleep(forMinutes: number | null): unknown;
  woke(): unknown;
  beltOn(): unknown;
  beltOff(): unknown;
  landing(laterMinutes: number): unknown;
  clockChanged(): unknown;
  clockPassed(): unknown;
};

/** What the panels of the companion are drawn from: the trip, where the traveller stands, and what was asked lately. */
export type Scene = {
  readonly trip: KeptTrip;
  readonly words: CarriedWords;
  readonly acts: Acts;
  readonly situation: Situation;
  /** Whether to ask for the pushback now. */
  readonly ask: boolean;
  /** How far the clock has just jumped, in minutes, until that is answered. */
  readonly jumpMinutes: number | null;
  /** What was noted last. */
  readonly noted: string | null;
  /** How to take back what was noted last, while that can be done here. */
  readonly undo: Undo | null;
  /** Minutes the phone's own clock is ahead of UTC. */
  readonly phoneOffset: number;
};

/** What the traveller reads as the time so many minutes after pushback: their own clock, or the phone's. */
export function timeAt({ trip, situation, phoneOffset, words }: Scene, minute: number): string {
  const { leg, pushbackAt } = situation;
  const own = clockOf(trip, leg, pushbackAt, minute);
  if (own) return own.time;
  if (pushbackAt === null) return sayMinutes(words, minute);
  return phoneClock(addToInstant(pushbackAt, minute), phoneOffset);
}

/** "21:05" on a phone so many minutes ahead of UTC. */
export const phoneClock = (instant: string, offset: number): string =>
  clockAt(addToInstant(instant, offset).slice(0, 16), 0).time;

/** The panel at the top: a question, or the one next thing. */
export function Now(scene: Scene) {
  const { words, acts, situation, jumpMinutes } = scene;
  const { clock } = words.fly;
  return (
    <>
      {jumpMinutes !== null && (
        <section key="clock" class="panel ask" aria-label={clock.title}>
          <h2>{clock.title}</h2>
          <p>{fill(clock.text, { minutes: sayMinutes(words, Math.abs(jumpMinutes)) })}</p>
          <p class="row">
            <Button act={() => acts.clockChanged()} label={clock.changed} />
            <Button act={() => acts.clockPassed()} label={clock.passed} />
          </p>
        </section>
      )}
      {scene.ask && <Ask key="ask" {...scene} />}
      <section
        key="next"
        class={situation.next?.due && isAwake(scene) ? "next due" : "next"}
        aria-labelledby="next"
      >
        {situation.asleep ? drawAsleep(scene) : situation.arrived ? drawArrived(scene) : drawNext(scene)}
      </section>
    </>
  );
}

const isAwake = ({ situation }: Scene) => !situation.asleep && !situation.arrived;

function Ask(scene: Scene) {
  const { acts, situation } = scene;
  const { ask } = scene.words.fly;
  return (
    <section class="panel ask" aria-labelledby="ask">
      <h2 id="ask">{ask.title}</h2>
      <p>{situation.pushbackAt === null ? ask.unplanned : fill(ask.planned, { time: timeAt(scene, 0) })}</p>
      <p class="row">
        <Button kind="main" act={() => acts.pushedBack()} label={ask.now} />
        <Button act={() => acts.notYet()} label={ask.notYet} />
      </p>
      <details>
        <summary>{ask.at} …</summary>
        <PushbackTime scene={scene} id="ask-at" label={ask.at} />
      </details>
    </section>
  );
}

function PushbackTime({ scene, id, label }: { scene: Scene; id: string; label: string }) {
  const { ask, say } = scene.words.fly;
  return (
    <form class="row" onSubmit={submitWith((typed) => scene.acts.pushedBackAt(typed.get("at") as string))}>
      <label for={id}>
        {label} <span class="soft">({scene.trip.departureLocal === null ? ask.atPhone : ask.atOwn})</span>
      </label>
      <input id={id} class="input" name="at" type="time" required />
      <button class="button button-secondary">{say.set}</button>
    </form>
  );
}

/** The heading takes the focus when what was pressed is gone, and stays whatever comes next. */
const drawHeading = (heading: ComponentChildren) => (
  <h2 key="next" id="next" tabIndex={-1}>
    {heading}
  </h2>
);

function drawAsleep(scene: Scene) {
  const { sleep } = scene.words.fly;
  const until = scene.situation.asleep?.endMinute ?? 0;
  return (
    <>
      {drawHeading(sleep.title)}
      <p>{fill(sleep.until, { time: timeAt(scene, until) })}</p>
    </>
  );
}

function drawArrived({ words, situation, trip }: Scene) {
  const { arrived } = words.fly;
  const following = trip.legs[situation.leg + 1];
  return (
    <>
      {drawHeading(arrived.title)}
      {following && following.walkBeforeMinutes > 0 && (
        <p>{fill(arrived.walk, { minutes: following.walkBeforeMinutes })}</p>
      )}
      {following && !trip.pace.walks && <p>{arrived.seated}</p>}
      {!following && (
        <p>
          <a href={tripPath(trip.id, "after")}>{arrived.after}</a>
        </p>
      )}
    </>
  );
}

function drawNext(scene: Scene) {
  const { words, situation } = scene;
  const { next: t } = words.fly;
  const { next, minute } = situation;
  if (!next)
    return (
      <>
        {drawHeading(t.none)}
        <p>{t.noneText}</p>
      </>
    );
  const { entry, due } = next;
  const [first] = entry.exercises;
  const flying = isFlying(scene);
  const when = due
    ? t.now
    : flying || situation.pushbackAt !== null
      ? fill(t.at, { time: timeAt(scene, next.minute) })
      : fill(t.first, { minutes: sayMinutes(words, next.minute) });
  const soon =
    flying && !due ? fill(t.in, { minutes: sayMinutes(words, next.minute - (minute ?? 0)) }) : null;
  const clock = due && minute !== null ? `${timeAt(scene, minute)} · ${sayMinutes(words, minute)}` : null;
  const beside = soon ?? clock;
  return (
    <>
      <p class="when">
        {when} {beside !== null && <span>{beside}</span>}
      </p>
      {drawHeading([
        `${words.kinds[entry.kind]} `,
        <span class="soft">{fill(t.minutes, { minutes: entry.durationMinutes })}</span>,
      ])}
      <div class="figure">{first && <Still code={first.code} side={first.side} />}</div>
      {entry.kind === "walk" ? (
        <p>{words.walk[scene.trip.legs[situation.leg]?.seat ?? "unknown"]}</p>
      ) : (
        <>
          <ul class="doses">
            {entry.exercises.map((dose) => (
              <li>{doseWords(words, dose)}</li>
            ))}
          </ul>
          {words.setNote && <p>{words.setNote}</p>}
        </>
      )}
      <Then scene={scene} after={entry.startMinute} />
    </>
  );
}

/** So many of the steps after the next one are named. */
const THEN = 2;

/** What comes after the next step, in a line. */
function Then({ scene, after }: { scene: Scene; after: number }) {
  const { words, situation } = scene;
  const steps = situation.now.entries
    .filter(({ startMinute, state }) => startMinute > after && state === "planned")
    .slice(0, THEN);
  if (steps.length === 0) return null;
  const list = steps.map(({ startMinute, kind }) => `${timeAt(scene, startMinute)} ${words.kinds[kind]}`);
  return <p class="soft then">{fill(words.fly.next.then, { list: list.join(" · ") })}</p>;
}

/** What has fallen due, in a sentence that is read out once: a new step is a new element, and the same one stays. */
export function Due(scene: Scene) {
  const { words, situation } = scene;
  const { next } = situation;
  if (!next?.due || !isAwake(scene)) return null;
  const { entry, minute } = next;
  const { next: t } = words.fly;
  const length = fill(t.minutes, { minutes: entry.durationMinutes });
  return <span key={`${entry.id} ${minute}`}>{`${t.now}: ${words.kinds[entry.kind]}, ${length}.`}</span>;
}

/** Between pushback and arrival. */
const isFlying = ({ situation }: Scene): boolean =>
  situation.minute !== null && situation.minute >= 0 && !situation.arrived;

/** What is within a thumb's reach: what can happen at any time, and what to do with the next step below it. */
export function Dock(scene: Scene) {
  if (!isFlying(scene)) return null;
  const { words, acts, situation, trip } = scene;
  const { next: t, say, sleep } = words.fly;
  const { next, asleep, beltSaid } = situation;
  return (
    <>
      <div class="happens" role="group" aria-label={say.title}>
        {trip.pace.walks && (
          <Button key="walked" slot="walked" act={() => acts.walked()} label={say.walked} />
        )}
        {!asleep && (
          <details key="sleep">
            <summary class="button button-secondary" data-slot="sleep">
              {say.sleep}
            </summary>
            <p>{say.sleepFor}</p>
            <p class="row">
              <Button act={() => acts.asleep(null)} label={say.untilWoken} />
              {SLEEP_HOURS.map((hours) => (
                <Button act={() => acts.asleep(hours * 60)} label={fill(say.hours, { hours })} />
              ))}
            </p>
          </details>
        )}
        {beltSaid ? (
          <Button key="beltOff" slot="belt" act={() => acts.beltOff()} label={say.beltOff} />
        ) : (
          <Button key="beltOn" slot="belt" act={() => acts.beltOn()} label={say.beltOn} />
        )}
        <details key="late">
          <summary class="button button-secondary">{say.late}</summary>
          <Landing {...scene} />
          <PushbackTime scene={scene} id="late-at" label={say.pushback} />
        </details>
      </div>
      {asleep ? (
        <p class="acts" key="asleep">
          <Button kind="main" slot="sleep" act={() => acts.woke()} label={sleep.awake} />
        </p>
      ) : (
        next && (
          // Another step's buttons are other buttons: the focus does not stay on them.
          <p class="acts" key={next.entry.id}>
            {next.due && <Button key="later" act={() => acts.later(next.entry)} label={t.later} />}
            <Button key="done" act={() => acts.done(next.entry)} label={next.due ? t.done : t.doneAlready} />
            <Button key="guide" kind="main" act={() => acts.guide(next.entry)} label={t.guided} />
          </p>
        )
      )}
    </>
  );
}

const LANDING_STEPS = [-60, -30, -15, 0, 15, 30, 45, 60, 90, 120, 180] as const;
const SLEEP_HOURS = [1, 2, 3, 4, 6, 8] as const;

function Landing({ words, acts, situation, trip }: Scene) {
  const { say } = words.fly;
  const planned = trip.legs[situation.leg]?.durationMinutes ?? 0;
  const later = situation.arrivalMinute - planned;
  const landing = (minutes: number) =>
    minutes === 0
      ? say.onTime
      : fill(minutes > 0 ? say.later : say.earlier, { minutes: sayMinutes(words, Math.abs(minutes)) });
  return (
    <form class="row" onSubmit={submitWith((typed) => acts.landing(Number(typed.get("later"))))}>
      <label for="landing">{say.landing}</label>
      <select id="landing" class="input" name="later">
        {LANDING_STEPS.map((minutes) => (
          <option value={String(minutes)} selected={minutes === later}>
            {landing(minutes)}
          </option>
        ))}
      </select>
      <button class="button button-secondary">{say.set}</button>
    </form>
  );
}

/** What more there is to the next step, or what can be said before the flight. */
export function More(scene: Scene) {
  const { words, acts, situation } = scene;
  const { say, next: t } = words.fly;
  const { next } = situation;
  if (!isFlying(scene))
    return (
      !scene.ask && (
        <details>
          <summary class="button button-secondary">{say.pushback} …</summary>
          <PushbackTime scene={scene} id="late-at" label={say.pushback} />
        </details>
      )
    );
  return (
    <>
      {situation.beltSaid && <p class="belt">{say.belted}</p>}
      {next && !situation.asleep && next.entry.kind !== "walk" && (
        <p class="soft">{words.why[next.entry.why]}</p>
      )}
      {next?.due && (
        <>
          <p class="small soft">{t.laterHint}</p>
          <p class="row">
            <Button key={next.entry.id} act={() => acts.missed(next.entry)} label={t.skip} />
          </p>
        </>
      )}
    </>
  );
}

/** Quiet totals: what was done, in one line, or nothing. */
export function Totals({ words, situation }: Scene) {
  const { totals: t } = words.fly;
  const { sets, walks } = situation.totals;
  const list = [
    ...(sets > 0 ? [sets === 1 ? t.set : fill(t.sets, { count: sets })] : []),
    ...(walks > 0 ? [walks === 1 ? t.walk : fill(t.walks, { count: walks })] : []),
  ].join(", ");
  return list === "" ? null : fill(t.so, { list });
}

/** The last thing noted, and a way to take it back. */
export function Noted({ noted, undo }: Scene) {
  if (!noted) return null;
  return (
    <p>
      {noted} {undo && <Button kind="quiet" act={undo.act} label={undo.label} />}
    </p>
  );
}

/** Until when "Later" puts a step off, counted from an instant. */
export const laterUntil = (now: string): string => addToInstant(now, LATER_MINUTES);
