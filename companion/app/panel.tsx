/** @jsxImportSource preact */
import type { ComponentChildren } from "preact";
import { tripPath } from "@/lib/core/paths";
import { doseWords, fill, sayMinutes } from "../document/words";
import { Still } from "./figures";
import { Button } from "./press";
import { PushbackTime } from "./pushback-time";
import { isFlying, timeAt, type Scene } from "./scene";

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
  const what = [words.kinds[entry.kind], length].join(words.lists.comma);
  return <span key={`${entry.id} ${minute}`}>{fill(t.due, { what })}</span>;
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
  ].join(words.lists.comma);
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
