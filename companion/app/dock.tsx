/** @jsxImportSource preact */
import { fill, sayMinutes } from "../document/words";
import { Button, submitWith } from "./press";
import { PushbackTime } from "./pushback-time";
import { isFlying, type Scene } from "./scene";

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
  // What was said on the trip's page may be any number.
  const offered = [...new Set([...LANDING_STEPS, later])].sort((one, other) => one - other);
  const landing = (minutes: number) =>
    minutes === 0
      ? say.onTime
      : fill(minutes > 0 ? say.later : say.earlier, { minutes: sayMinutes(words, Math.abs(minutes)) });
  return (
    <form class="row" onSubmit={submitWith((typed) => acts.landing(Number(typed.get("later"))))}>
      <label for="landing">{say.landing}</label>
      <select id="landing" class="input" name="later">
        {offered.map((minutes) => (
          <option value={String(minutes)} selected={minutes === later}>
            {landing(minutes)}
          </option>
        ))}
      </select>
      <button class="button button-secondary">{say.set}</button>
    </form>
  );
}
