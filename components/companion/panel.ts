import { clockOf, type KeptTrip } from "@/lib/core/kept-trip";
import { LATER_MINUTES, type Situation } from "@/lib/core/situation";
import { addToInstant, clockAt, formatMinutes } from "@/lib/core/time";
import { markup, type Html } from "./html";
import { doseWords, fill, type CarriedWords } from "./words";

/** What a button does, by its name and value, and its label; `leg`: what it is said of, counted from 0. */
export type Undo = {
  readonly leg: number;
  readonly does: string;
  readonly value: string;
  readonly label: string;
};

/** What the panels of the companion are drawn from: the trip, where the traveller stands, and what was asked lately. */
export type Scene = {
  readonly trip: KeptTrip;
  readonly words: CarriedWords;
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
export function timeAt({ trip, situation, phoneOffset }: Scene, minute: number): string {
  const { leg, pushbackAt } = situation;
  const own = clockOf(trip, leg, pushbackAt, minute);
  if (own) return own.time;
  if (pushbackAt === null) return formatMinutes(minute);
  return phoneClock(addToInstant(pushbackAt, minute), phoneOffset);
}

/** "21:05" on a phone so many minutes ahead of UTC. */
export const phoneClock = (instant: string, offset: number): string =>
  clockAt(addToInstant(instant, offset).slice(0, 16), 0).time;

/** A button that does something; `does` is found by the script. */
const button = (does: string, label: string, kind: "main" | "plain" | "quiet" = "plain", value = ""): Html =>
  markup`<button type="button" class="b ${kind}" data-do="${does}" data-value="${value}">${label}</button>`;

/** The panel at the top: a question, or the one next thing. */
export function drawNow(scene: Scene): Html {
  const { words, situation, jumpMinutes } = scene;
  const { fly } = words;
  return markup`
    ${
      jumpMinutes !== null &&
      markup`<section class="ask" aria-label="${fly.clock.title}">
        <h2>${fly.clock.title}</h2>
        <p>${fill(fly.clock.text, { minutes: formatMinutes(Math.abs(jumpMinutes)) })}</p>
        <p class="row">
          ${button("clockChanged", fly.clock.changed)}${button("clockPassed", fly.clock.passed)}
        </p>
      </section>`
    }
    ${scene.ask && drawAsk(scene)}
    ${situation.asleep ? drawAsleep(scene) : situation.arrived ? drawArrived(scene) : drawNext(scene)}
  `;
}

function drawAsk(scene: Scene): Html {
  const { ask } = scene.words.fly;
  const planned = scene.situation.pushbackAt;
  return markup`<section class="ask" aria-labelledby="ask">
    <h2 id="ask">${ask.title}</h2>
    <p>${planned === null ? ask.unplanned : fill(ask.planned, { time: timeAt(scene, 0) })}</p>
    <p class="row">${button("pushedBack", ask.now, "main")}${button("notYet", ask.notYet)}</p>
    ${drawPushbackTime(scene, "ask-at", ask.at)}
  </section>`;
}

function drawPushbackTime({ words, trip }: Scene, id: string, label: string): Html {
  const { ask, say } = words.fly;
  return markup`<form class="row" data-say="pushedBackAt">
    <label for="${id}"
      >${label} <span class="soft">(${trip.departureLocal === null ? ask.atPhone : ask.atOwn})</span></label
    >
    <input id="${id}" name="at" type="time" required />
    <button class="b plain">${say.set}</button>
  </form>`;
}

function drawAsleep(scene: Scene): Html {
  const { sleep } = scene.words.fly;
  const until = scene.situation.asleep?.endMinute ?? 0;
  return markup`<section class="next" aria-labelledby="next">
    <h2 id="next">${sleep.title}</h2>
    <p>${fill(sleep.until, { time: timeAt(scene, until) })}</p>
    <p class="row">${button("woke", sleep.awake, "main")}</p>
  </section>`;
}

function drawArrived({ words, situation, trip }: Scene): Html {
  const { arrived } = words.fly;
  const following = trip.legs[situation.leg + 1];
  return markup`<section class="next" aria-labelledby="next">
    <h2 id="next">${arrived.title}</h2>
    ${following && following.walkBeforeMinutes > 0 && markup`<p>${fill(arrived.walk, { minutes: following.walkBeforeMinutes })}</p>`}
    ${!following && markup`<p><a href="/trips/${trip.id}/after">${arrived.after}</a></p>`}
  </section>`;
}

function drawNext(scene: Scene): Html {
  const { words, situation } = scene;
  const { next: t } = words.fly;
  const { next, minute } = situation;
  if (!next)
    return markup`<section class="next" aria-labelledby="next">
      <h2 id="next">${t.none}</h2>
      <p>${t.noneText}</p>
    </section>`;
  const { entry, due } = next;
  const flying = minute !== null && minute >= 0;
  const wait = flying ? next.minute - minute : 0;
  const when = due
    ? t.now
    : flying || situation.pushbackAt !== null
      ? fill(t.at, { time: timeAt(scene, next.minute) })
      : fill(t.first, { minutes: formatMinutes(next.minute) });
  return markup`<section class="${due ? "next due" : "next"}" aria-labelledby="next">
    <p class="when">
      ${when}${flying && !due && markup` <span>${fill(t.in, { minutes: formatMinutes(wait) })}</span>`}
    </p>
    <h2 id="next">
      ${words.kinds[entry.kind]}
      <span class="soft">${fill(t.minutes, { minutes: entry.durationMinutes })}</span>
    </h2>
    <div class="figure" data-figure="${entry.exercises[0]?.code}"></div>
    ${
      entry.kind !== "walk" &&
      markup`<ul class="doses">
        ${entry.exercises.map((dose) => markup`<li>${doseWords(words, dose)}</li>`)}
      </ul>`
    }
    <p class="soft">
      ${entry.kind === "walk" ? words.walk[scene.trip.legs[situation.leg]?.seat ?? "unknown"] : words.why[entry.why]}
    </p>
    ${
      flying &&
      markup`<p class="row">
          ${due ? button("done", t.done, "main", entry.id) : ""}
          ${button("guide", t.guided, due ? "plain" : "main", entry.id)}
          ${due && markup`${button("later", t.later, "plain", entry.id)}${button("missed", t.skip, "plain", entry.id)}`}
          ${!due && button("done", t.doneAlready, "plain", entry.id)}
        </p>
        ${due && markup`<p class="small soft">${t.laterHint}</p>`}`
    }
  </section>`;
}

const LANDING_STEPS = [-60, -30, -15, 0, 15, 30, 45, 60, 90, 120, 180] as const;
const SLEEP_HOURS = [1, 2, 3, 4, 6, 8] as const;

/** What a traveller can say at any time on the way. */
export function drawSay(scene: Scene): Html {
  const { words, situation, trip } = scene;
  const { say, sleep } = words.fly;
  const flying = situation.minute !== null && situation.minute >= 0 && !situation.arrived;
  const planned = trip.legs[situation.leg]?.durationMinutes ?? 0;
  const later = situation.arrivalMinute - planned;
  const landing = (minutes: number) =>
    minutes === 0
      ? say.onTime
      : fill(minutes > 0 ? say.later : say.earlier, { minutes: formatMinutes(Math.abs(minutes)) });
  return markup`<h2>${say.title}</h2>
    ${
      flying &&
      markup`${situation.beltSaid && markup`<p class="belt">${say.belted}</p>`}
        <div class="say">
          ${button("walked", say.walked)}
          ${
            situation.asleep
              ? button("woke", sleep.awake)
              : markup`<details data-keep="sleep">
                  <summary class="b plain">${say.sleep}</summary>
                  <p>${say.sleepFor}</p>
                  <p class="row">
                    ${button("asleep", say.untilWoken)}${SLEEP_HOURS.map((hours) => button("asleep", fill(say.hours, { hours }), "plain", String(hours * 60)))}
                  </p>
                </details>`
          }
          ${situation.beltSaid ? button("beltOff", say.beltOff) : button("beltOn", say.beltOn)}
          <details data-keep="late">
            <summary class="b plain">${say.late}</summary>
            <form class="row" data-say="landing">
              <label for="landing">${say.landing}</label>
              <select id="landing" name="later">
                ${LANDING_STEPS.map((minutes) => markup`<option value="${minutes}" ${minutes === later && markup`selected`}>${landing(minutes)}</option>`)}
              </select>
              <button class="b plain">${say.set}</button>
            </form>
            ${drawPushbackTime(scene, "late-at", say.pushback)}
          </details>
        </div>`
    }
    ${
      !flying &&
      !scene.ask &&
      markup`<details data-keep="late">
        <summary class="b plain">${say.pushback} …</summary>
        ${drawPushbackTime(scene, "late-at", say.pushback)}
      </details>`
    }`;
}

/** Quiet totals: what was done, in one line, or nothing. */
export function drawTotals({ words, situation }: Scene): Html {
  const { totals: t } = words.fly;
  const { sets, walks } = situation.totals;
  const list = [
    ...(sets > 0 ? [sets === 1 ? t.set : fill(t.sets, { count: sets })] : []),
    ...(walks > 0 ? [walks === 1 ? t.walk : fill(t.walks, { count: walks })] : []),
  ].join(", ");
  return markup`${list && fill(t.so, { list })}`;
}

/** The last thing noted, and a way to take it back. */
export function drawNoted({ noted, undo }: Scene): Html {
  return markup`${noted && markup`<p>${noted} ${undo && button(undo.does, undo.label, "quiet", undo.value)}</p>`}`;
}

/** Until when "Later" puts a step off, counted from an instant. */
export const laterUntil = (now: string): string => addToInstant(now, LATER_MINUTES);
