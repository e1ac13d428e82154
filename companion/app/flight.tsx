/** @jsxImportSource preact */
import { render, type ComponentChild } from "preact";
import { clockOf, minutesSinceClock, unpackLegs } from "@/lib/core/air/kept-trip";
import { findPushback, mergeProgress, addSaid, type Said } from "@/lib/core/air/progress";
import type { EntryNow, Happening } from "@/lib/core/air/replan";
import { findSituation } from "@/lib/core/air/situation";
import { addToInstant, compareInstants, minutesBetween } from "@/lib/core/time";
import { watchClock } from "@/companion/device/clock";
import type { Memory, ProgressStore } from "@/companion/device/progress-store";
import { alarmText } from "../document/alarm-text";
import type { PageData } from "../document/document";
import { LegList } from "../document/list";
import { fill } from "../document/words";
import { drawFigures } from "./figures";
import { openGuide } from "./guide";
import type { Live, State } from "./live";
import { Dock } from "./dock";
import { Due, More, Noted, Now, Totals } from "./panel";
import { laterUntil, phoneClock, timeAt, type Acts, type Scene, type Undo } from "./scene";
import { wire } from "./press";

/** Ask for the pushback from so many minutes before it is planned. */
const ASK_MINUTES = 30;
const TICK_MILLISECONDS = 1000;
/** A press so soon after a step was marked is a second one on the same place, where the next step stands by now. */
const SECOND_PRESS_MILLISECONDS = 1000;

/** Runs the flight: the one next thing, all that can be said, and the list. `send`: something was said. */
export async function startFlight(
  data: PageData,
  live: Live,
  store: ProgressStore,
  send: () => void,
): Promise<void> {
  const { trip, words } = data;
  const { fly } = words;
  const legs = unpackLegs(trip);
  const alarms = document.querySelector<HTMLTextAreaElement>("#alarms");
  let markedAt = -Infinity;

  /** Now, as the phone's clock would show it had nobody set it. */
  const now = () => new Date(Date.now() - live.state.memory.clockOff).toISOString();
  const phoneOffset = () => -new Date().getTimezoneOffset();

  const toScene = ({ progress, memory, jump, noted, undo }: State): Scene => {
    const at = now();
    const situation = findSituation(legs, progress, memory.later, at);
    const planned = legs[situation.leg]?.departureAt ?? null;
    const soon = planned === null || compareInstants(addToInstant(planned, -ASK_MINUTES), at) <= 0;
    const waiting = memory.askAgainAt !== null && compareInstants(at, memory.askAgainAt) < 0;
    return {
      trip,
      words,
      acts,
      situation,
      ask: !situation.pushbackSaid && !situation.arrived && soon && !waiting,
      jumpMinutes: jump === null ? null : Math.round(jump / 60_000),
      noted,
      // Once another leg has begun, what is said is said of that one.
      undo: undo?.leg === situation.leg ? undo : null,
      phoneOffset: phoneOffset(),
    };
  };
  const scene = () => toScene(live.state);

  const draw = (state: State) => {
    const drawn = toScene(state);
    const { leg, pushbackAt, now: stands, next } = drawn.situation;
    document.documentElement.toggleAttribute("data-stopped", state.memory.stopped);
    document.getElementById("stop")?.toggleAttribute("hidden", !state.memory.stopped);
    put("now", <Now {...drawn} />);
    put("noted", <Noted {...drawn} />);
    put("due", <Due {...drawn} />);
    put("dock", <Dock {...drawn} />);
    put("say", <More {...drawn} />);
    put("totals", <Totals {...drawn} />);
    put("sync", state.sync);
    const clock = (minute: number) => clockAtMinute(leg, minute);
    const listed = { trip, words, leg, pushbackAt, now: stands, nextId: next?.entry.id ?? null, clock };
    put(`leg-${leg}`, <LegList {...listed} />);
    const text = alarmText(trip, words, clockAtMinute);
    if (alarms && alarms.value !== text) alarms.value = text;
  };
  /** A minute of a leg (from 0) on the traveller's own clock, or else on the phone's. */
  const clockAtMinute = (leg: number, minute: number) => {
    const pushbackAt = findPushback(live.state.progress, leg + 1, legs[leg]?.departureAt ?? null);
    const own = clockOf(trip, leg, pushbackAt, minute)?.time;
    return own ?? (pushbackAt && phoneClock(addToInstant(pushbackAt, minute), phoneOffset()));
  };

  const remember = async (change: Partial<Memory>) => {
    live.set({ memory: { ...live.state.memory, ...change } });
    await store.remember(change);
  };
  /** Says something of this leg. `note`: what to show of it, by how things stand once it is said. */
  const say = async (
    what:
      | Happening
      | { readonly type: "pushedBack"; readonly at: string }
      | { readonly type: "takenBack"; readonly walkedAt: string },
    note: (after: Scene) => string,
    { undo = null, saidAt = now() }: { undo?: Omit<Undo, "leg"> | null; saidAt?: string } = {},
  ) => {
    const { leg } = scene().situation;
    const said = { leg: leg + 1, saidAt, ...what } as Said;
    const progress = addSaid(live.state.progress, said);
    const noted = note(toScene({ ...live.state, progress }));
    if (progress === live.state.progress) {
      live.set({ noted });
      return;
    }
    live.set({ progress, noted, undo: undo && { leg, ...undo } });
    const kept = await store.say([said]).then(
      () => store.lasts,
      () => false,
    );
    if (!kept) live.set({ noted: fly.noted.failed });
    send();
  };
  const pushedBack = (at: string) => {
    void say({ type: "pushedBack", at: toWholeSecond(at) }, (after) =>
      fill(fly.noted.pushedBack, { time: timeAt(after, 0) }),
    );
    return remember({ askAgainAt: null });
  };
  const miss = ({ id }: EntryNow) => {
    markedAt = performance.now();
    return say({ type: "missed", entryId: id }, () => fly.noted.missed);
  };
  const tick = (entry: EntryNow) => {
    markedAt = performance.now();
    const undo = { label: fly.noted.undo, act: () => miss(entry) };
    return say({ type: "done", entryId: entry.id, kind: entry.kind }, () => fly.noted.done, { undo });
  };
  const ofAStep = (act: (entry: EntryNow) => unknown) => (entry: EntryNow) =>
    performance.now() - markedAt < SECOND_PRESS_MILLISECONDS ? focusNext() : act(entry);

  const acts: Acts = {
    pushedBack: () => pushedBack(now()),
    pushedBackAt: (clock) => {
      const at = now();
      const first = legs[0]?.departureAt ?? null;
      const own = first === null ? null : clockOf(trip, 0, at, 0);
      const shown = own?.time ?? phoneClock(at, phoneOffset());
      const planned = legs[scene().situation.leg]?.departureAt ?? null;
      const ago = minutesSinceClock(shown, clock, planned === null ? null : minutesBetween(planned, at));
      return pushedBack(addToInstant(`${at.slice(0, 16)}:00Z`, -ago));
    },
    notYet: () => remember({ askAgainAt: laterUntil(now()) }),
    done: ofAStep(tick),
    missed: ofAStep(miss),
    later: ofAStep(({ id }) => {
      const until = laterUntil(now());
      const minute = minutesBetween(scene().situation.pushbackAt ?? until, until);
      live.set({ noted: fill(fly.noted.later, { time: timeAt(scene(), minute) }), undo: null });
      return remember({ later: { entryId: id, until } });
    }),
    guide: ofAStep((entry) =>
      openGuide({
        entry,
        words,
        onDone: () => {
          void tick(entry);
          focusNext();
        },
      }),
    ),
    walked: () => {
      const saidAt = now();
      const takeBack = () => say({ type: "takenBack", walkedAt: saidAt }, () => fly.noted.takenBack);
      const undo = { label: fly.noted.takeBack, act: takeBack };
      return say({ type: "walked" }, () => fly.noted.walked, { undo, saidAt });
    },
    woke: () => say({ type: "woke" }, () => fly.noted.woke),
    asleep: (forMinutes) => say({ type: "asleep", forMinutes }, () => fly.noted.asleep),
    beltOn: () => say({ type: "beltOn" }, () => fly.noted.beltOn),
    beltOff: () => say({ type: "beltOff" }, () => fly.noted.beltOff),
    landing: (laterMinutes) =>
      say({ type: "landing", laterMinutes }, (after) =>
        fill(fly.noted.landing, { time: timeAt(after, after.situation.arrivalMinute) }),
      ),
    clockChanged: () => {
      const { jump, memory } = live.state;
      live.set({ jump: null });
      return remember({ clockOff: memory.clockOff + (jump ?? 0) });
    },
    clockPassed: () => live.set({ jump: null }),
  };
  wire("stop", async () => {
    await remember({ stopped: true });
    scrollTo(0, 0);
    document.getElementById("stop")?.focus({ preventScroll: true });
  });
  wire("unstop", () => remember({ stopped: false }));
  wire("copy", async () => {
    if (!alarms) return;
    alarms.select();
    await navigator.clipboard.writeText(alarms.value);
    live.set({ noted: fly.reminders.copied });
  });

  // What another tab noted meanwhile, and all the time that has gone.
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) return;
    void store
      .read()
      .then(({ progress, memory }) =>
        live.set({ progress: mergeProgress(live.state.progress, progress), memory }),
      );
  });
  const look = watchClock((milliseconds) => live.set({ jump: (live.state.jump ?? 0) + milliseconds }));
  let minute = "";
  setInterval(() => {
    look();
    const current = now().slice(0, 16);
    if (current === minute) return;
    minute = current;
    draw(live.state);
  }, TICK_MILLISECONDS);

  live.set(await store.read());
  live.show(draw);
  drawFigures();
  document.documentElement.dataset.ready = "";
  performance.mark("ready");
}

const focusNext = () => document.getElementById("next")?.focus({ preventScroll: true });
const toWholeSecond = (instant: string) => `${instant.slice(0, 19)}Z`;

function put(id: string, drawn: ComponentChild): void {
  const place = document.getElementById(id);
  if (place) render(drawn, place);
}
