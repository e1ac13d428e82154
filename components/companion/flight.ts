import { clockOf, minutesSinceClock } from "@/lib/core/kept-trip";
import { findPushback, mergeProgress, type Said } from "@/lib/core/progress";
import type { EntryNow, Happening, PlannedLeg } from "@/lib/core/replan";
import { findSituation } from "@/lib/core/situation";
import { addToInstant, compareInstants, minutesBetween } from "@/lib/core/time";
import { watchClock } from "@/lib/device/clock";
import type { Memory, ProgressStore } from "@/lib/device/progress-store";
import { alarmText } from "./alarm-text";
import type { PageData } from "./document";
import { drawFigures } from "./figures";
import { openGuide } from "./guide";
import type { Html } from "./html";
import { drawList } from "./list";
import {
  drawNoted,
  drawNow,
  drawSay,
  drawTotals,
  laterUntil,
  phoneClock,
  timeAt,
  type Scene,
  type Undo,
} from "./panel";
import { fill } from "./words";

/** Ask for the pushback from so many minutes before it is planned. */
const ASK_MINUTES = 30;
const TICK_MILLISECONDS = 1000;

/** Runs the flight: the one next thing, all that can be said, and the list, drawn again whenever any of it changes. */
export async function startFlight(
  data: PageData,
  legs: readonly PlannedLeg[],
  store: ProgressStore,
): Promise<void> {
  const { trip, words } = data;
  const { fly } = words;
  let { progress, memory } = await store.read();
  let jump: number | null = null;
  let noted: string | null = null;
  let undoable: Undo | null = null;

  /** Now, as the phone's clock would show it had nobody set it. */
  const now = () => new Date(Date.now() - memory.clockOff).toISOString();
  const phoneOffset = () => -new Date().getTimezoneOffset();

  const scene = (): Scene => {
    const at = now();
    const situation = findSituation(legs, progress, memory.later, at);
    const planned = legs[situation.leg]?.departureAt ?? null;
    const soon = planned === null || compareInstants(addToInstant(planned, -ASK_MINUTES), at) <= 0;
    const waiting = memory.askAgainAt !== null && compareInstants(at, memory.askAgainAt) < 0;
    const ask = !situation.pushbackSaid && !situation.arrived && soon && !waiting;
    const jumpMinutes = jump === null ? null : Math.round(jump / 60_000);
    // Once another leg has begun, what is said is said of that one.
    const undo = undoable?.leg === situation.leg ? undoable : null;
    return { trip, words, situation, ask, jumpMinutes, noted, undo, phoneOffset: phoneOffset() };
  };

  const draw = () => {
    const drawn = scene();
    const { situation } = drawn;
    document.documentElement.toggleAttribute("data-stopped", memory.stopped);
    show("stop", memory.stopped);
    put("now", drawNow(drawn));
    put("noted", drawNoted(drawn));
    put("totals", drawTotals(drawn));
    put("say", drawSay(drawn));
    show("say", true);
    for (const place of document.querySelectorAll<HTMLElement>("[data-leg]")) {
      const leg = Number(place.dataset.leg);
      if (leg !== situation.leg) continue;
      const { pushbackAt, now: stands, next } = situation;
      const clock = (minute: number) => clockAtMinute(leg, minute);
      const listed = { trip, words, leg, pushbackAt, now: stands, nextId: next?.entry.id ?? null, clock };
      putIn(place, drawList(listed));
    }
    const alarms = document.querySelector<HTMLTextAreaElement>("#alarms");
    const text = alarmText(trip, words, clockAtMinute);
    if (alarms && alarms.value !== text) alarms.value = text;
    drawFigures(document);
  };

  const remember = async (change: Partial<Memory>) => {
    memory = { ...memory, ...change };
    draw();
    await store.remember(change);
  };
  const say = async (
    what:
      | Happening
      | { readonly type: "pushedBack"; readonly at: string }
      | { readonly type: "takenBack"; readonly walkedAt: string },
    words_: string,
    saidAt = now(),
  ) => {
    const said = { leg: scene().situation.leg + 1, saidAt, ...what } as Said;
    progress = mergeProgress(progress, { schema: 1, said: [said] });
    noted = words_;
    draw();
    const kept = await store.say([said]).then(
      () => store.lasts,
      () => false,
    );
    if (!kept) {
      noted = fly.noted.failed;
      draw();
    }
    document.dispatchEvent(new Event("said"));
  };
  const pushedBack = async (at: string) => {
    undoable = null;
    await say({ type: "pushedBack", at: toWholeSecond(at) }, "");
    noted = fill(fly.noted.pushedBack, { time: timeAt(scene(), 0) });
    await remember({ askAgainAt: null });
  };
  /** A minute of a leg (from 0) on the traveller's own clock, or else on the phone's. */
  const clockAtMinute = (leg: number, minute: number) => {
    const pushbackAt = findPushback(progress, leg + 1, legs[leg]?.departureAt ?? null);
    const own = clockOf(trip, leg, pushbackAt, minute)?.time;
    return own ?? (pushbackAt && phoneClock(addToInstant(pushbackAt, minute), phoneOffset()));
  };
  const tick = async (entry: EntryNow) => {
    const { leg } = scene().situation;
    undoable = { leg, does: "missed", value: entry.id, label: fly.noted.undo };
    await say({ type: "done", entryId: entry.id, kind: entry.kind }, fly.noted.done);
  };
  const entryOf = (id: string) => scene().situation.now.entries.find((entry) => entry.id === id);

  const does: Readonly<Record<string, (value: string) => unknown>> = {
    pushedBack: () => pushedBack(now()),
    notYet: () => remember({ askAgainAt: laterUntil(now()) }),
    done: (id) => {
      const entry = entryOf(id);
      return entry && tick(entry);
    },
    missed: (entryId) => say({ type: "missed", entryId }, fly.noted.missed),
    later: (entryId) => {
      const until = laterUntil(now());
      const minute = minutesBetween(scene().situation.pushbackAt ?? until, until);
      noted = fill(fly.noted.later, { time: timeAt(scene(), minute) });
      return remember({ later: { entryId, until } });
    },
    guide: (id) => {
      const entry = entryOf(id);
      if (entry) openGuide({ entry, words, tempo: data.tempo, onDone: () => void tick(entry) });
    },
    walked: () => {
      const saidAt = now();
      const { leg } = scene().situation;
      undoable = { leg, does: "takeBack", value: saidAt, label: fly.noted.takeBack };
      return say({ type: "walked" }, fly.noted.walked, saidAt);
    },
    takeBack: (walkedAt) => say({ type: "takenBack", walkedAt }, fly.noted.takenBack),
    woke: () => say({ type: "woke" }, fly.noted.woke),
    asleep: (minutes) =>
      say({ type: "asleep", forMinutes: minutes === "" ? null : Number(minutes) }, fly.noted.asleep),
    beltOn: () => say({ type: "beltOn" }, fly.noted.beltOn),
    beltOff: () => say({ type: "beltOff" }, fly.noted.beltOff),
    clockChanged: () => {
      const off = memory.clockOff + (jump ?? 0);
      jump = null;
      return remember({ clockOff: off });
    },
    clockPassed: () => {
      jump = null;
      draw();
    },
    unstop: () => {
      for (const box of document.querySelectorAll<HTMLInputElement>("[data-sign]")) box.checked = false;
      return remember({ stopped: false });
    },
    copy: async () => {
      const alarms = document.querySelector<HTMLTextAreaElement>("#alarms");
      if (!alarms) return;
      alarms.select();
      await navigator.clipboard.writeText(alarms.value);
      noted = fly.reminders.copied;
      draw();
    },
  };

  document.addEventListener("click", (event) => {
    const button = (event.target as Element).closest<HTMLElement>("[data-do]");
    const act = does[button?.dataset.do ?? ""];
    if (!button || !act) return;
    undoable = null;
    button.closest("details")?.removeAttribute("open");
    void act(button.dataset.value ?? "");
  });
  document.addEventListener("submit", (event) => {
    const form = event.target as HTMLFormElement;
    const saying = form.dataset.say;
    if (saying === undefined) return;
    event.preventDefault();
    form.closest("details")?.removeAttribute("open");
    const typed = new FormData(form);
    if (saying === "landing") {
      const laterMinutes = Number(typed.get("later"));
      void say({ type: "landing", laterMinutes }, "").then(() => {
        const after = scene();
        noted = fill(fly.noted.landing, { time: timeAt(after, after.situation.arrivalMinute) });
        draw();
      });
      return;
    }
    const at = now();
    const first = legs[0]?.departureAt ?? null;
    const own = first === null ? null : clockOf(trip, 0, at, 0);
    const ago = minutesSinceClock(own?.time ?? phoneClock(at, phoneOffset()), typed.get("at") as string);
    void pushedBack(addToInstant(`${at.slice(0, 16)}:00Z`, -ago));
  });
  document.addEventListener("change", (event) => {
    if (!(event.target as Element).matches("[data-sign]:checked")) return;
    void remember({ stopped: true });
    document.getElementById("stop")?.focus();
    scrollTo(0, 0);
  });
  document.addEventListener("forgotten", () => {
    void store.read().then((read) => {
      ({ progress, memory } = read);
      draw();
    });
  });
  // What another tab noted meanwhile, and all the time that has gone.
  const refresh = async () => {
    const read = await store.read();
    progress = mergeProgress(progress, read.progress);
    ({ memory } = read);
    draw();
  };
  document.addEventListener("visibilitychange", () => {
    if (!document.hidden) void refresh();
  });
  document.addEventListener("merged", () => void refresh());

  const look = watchClock((milliseconds) => (jump = (jump ?? 0) + milliseconds));
  let minute = "";
  setInterval(() => {
    look();
    const current = `${now().slice(0, 16)} ${jump ?? ""}`;
    if (current === minute) return;
    minute = current;
    draw();
  }, TICK_MILLISECONDS);
  document.querySelector<HTMLElement>('[data-do="copy"]')?.removeAttribute("hidden");
  draw();
  document.documentElement.dataset.ready = "";
  performance.mark("ready");
}

const toWholeSecond = (instant: string) => `${instant.slice(0, 19)}Z`;

function show(id: string, shown: boolean): void {
  const place = document.getElementById(id);
  if (place) place.hidden = !shown;
}

const put = (id: string, drawn: Html) => putIn(document.getElementById(id), drawn);

/** Draws a place again only when it has changed; what was open stays open and what had the focus keeps it. */
function putIn(place: HTMLElement | null, { html }: Html): void {
  if (!place || before.get(place) === html) return;
  const open = [...place.querySelectorAll("details[open]")].map((one) => one.getAttribute("data-keep"));
  const active = place.contains(document.activeElement) ? document.activeElement : null;
  const focus =
    active instanceof HTMLElement ? (active.id ? `#${active.id}` : `[data-do="${active.dataset.do}"]`) : null;
  place.innerHTML = html;
  before.set(place, html);
  for (const details of place.querySelectorAll("details")) {
    if (open.includes(details.getAttribute("data-keep"))) details.open = true;
  }
  if (focus !== null) place.querySelector<HTMLElement>(focus)?.focus({ preventScroll: true });
}
const before = new WeakMap<HTMLElement, string>();
