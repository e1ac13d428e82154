// Longer than most: what is pressed, what runs and what is drawn are one leg, whose state they share.

"use client";

import {
  useCallback,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
} from "react";
import { anklePressure, VALVES, type Valves } from "@/lib/core/evidence/limb";
import { Choice } from "./choice";
import { LimbDrawing, TOUCH } from "./limb-drawing";
import { shapeLimb } from "./limb-shape";
import {
  ACTIVITIES,
  advancePlay,
  isAtRest,
  momentOf,
  NUMBER,
  startPlay,
  type Activity,
  type Moment,
  type Play,
} from "./play";
import { TRACE_SECONDS, TraceFrame, traceLine } from "./trace";
import type { Sample } from "./trace-scale";
import styles from "./limb-player.module.css";

/** Every word that the player shows; `moments` by what is seen, what is done and how the valves are. */
export type PlayerWords = {
  readonly drawing: string;
  readonly activity: string;
  readonly activities: Readonly<Record<Activity, string>>;
  readonly valves: string;
  readonly valvesAre: Readonly<Record<Valves, string>>;
  readonly squeeze: string;
  readonly hint: string;
  /** To squeeze without holding anything, and to end that. */
  readonly stay: string;
  readonly letGo: string;
  /** How to do it with a keyboard. */
  readonly keys: string;
  readonly walk: string;
  readonly stop: string;
  readonly pressure: string;
  readonly unit: string;
  /** A sentence with the pressure where {@link NUMBER} is. */
  readonly pressureIs: string;
  readonly trace: string;
  readonly moments: Readonly<Record<Moment, Readonly<Record<Valves, string>>>>;
  readonly still: Readonly<Record<Activity, string>>;
};

/** A tap is a whole squeeze: the muscle works at least this long, in milliseconds. */
const SHORTEST_SQUEEZE = 450;
/** Where motion is not wanted, one picture follows another this many seconds apart. */
const STILL_SECONDS = 2;
const SAMPLE_SECONDS = 0.1;
/** A frame that took longer was not seen: the tab was in the background. */
const LONGEST_FRAME = 0.1;
/** A sentence is read out once it has stood this long, in milliseconds. */
const SETTLED = 1200;

const REDUCED = "(prefers-reduced-motion: reduce)";
const listenToMotion = (listener: () => void) => {
  const query = matchMedia(REDUCED);
  query.addEventListener("change", listener);
  return () => query.removeEventListener("change", listener);
};
const wantsStills = () => matchMedia(REDUCED).matches;

const FIRST = startPlay("sitting", "healthy");
const FIRST_SAMPLES: readonly Sample[] = [
  [-TRACE_SECONDS, anklePressure(FIRST.state)],
  [0, anklePressure(FIRST.state)],
];

/** What stands in the page to be changed, and what each part was last drawn as. */
type Parts = {
  readonly moving: readonly {
    readonly element: Element;
    readonly part: string;
    readonly drawn: Map<string, string>;
  }[];
  readonly number: Element | null;
  readonly trace: Element | null;
};

function findParts(place: Element): Parts {
  const moving = [...place.querySelectorAll("[data-part]")].map((element) => ({
    element,
    part: element.getAttribute("data-part") ?? "",
    drawn: new Map<string, string>(),
  }));
  return {
    moving,
    number: place.querySelector("[data-pressure]"),
    trace: place.querySelector("[data-trace]"),
  };
}

/** The leg that moves, under what is said of it: hold the button, the space bar on it, or the leg itself. */
export function LimbPlayer({ words, children }: { words: PlayerWords; children: ReactNode }) {
  const root = useRef<HTMLDivElement>(null);
  const play = useRef<Play>(FIRST);
  const parts = useRef<Parts>(null);
  const samples = useRef(FIRST_SAMPLES);
  const time = useRef(0);
  const frame = useRef(0);
  const pressedAt = useRef(0);
  /** Squeezed by a click, until another. */
  const stays = useRef(false);
  const [activity, setActivity] = useState<Activity>("sitting");
  const [valves, setValves] = useState<Valves>("healthy");
  const [working, setWorking] = useState(false);
  const [moment, setMoment] = useState<Moment>("still");
  const stills = useSyncExternalStore(listenToMotion, wantsStills, () => false);

  /** Draws this moment into the parts that stand there; the number and its line only now and then. */
  const draw = useCallback((withNumbers: boolean) => {
    if (root.current === null) return;
    const found = (parts.current ??= findParts(root.current));
    const shape = shapeLimb(play.current);
    for (const { element, part, drawn } of found.moving) {
      for (const [name, value] of Object.entries(shape[part] ?? {})) {
        if (drawn.get(name) === value) continue;
        drawn.set(name, value);
        element.setAttribute(name, value);
      }
    }
    setMoment(momentOf(play.current));
    if (!withNumbers) return;
    if (found.number) found.number.textContent = Math.round(anklePressure(play.current.state)).toString();
    found.trace?.setAttribute("d", traceLine(samples.current));
  }, []);

  /** Lets so many seconds pass; says whether the line has grown. */
  const advance = useCallback((seconds: number) => {
    play.current = advancePlay(play.current, seconds);
    time.current += seconds;
    const last = samples.current.at(-1)?.[0] ?? 0;
    if (time.current - last < SAMPLE_SECONDS) return false;
    const old = samples.current.findLastIndex(([at]) => at <= time.current - TRACE_SECONDS);
    samples.current = [
      ...samples.current.slice(Math.max(0, old)),
      [time.current, anklePressure(play.current.state)],
    ];
    return true;
  }, []);

  /** Runs until nothing moves any more. */
  const run = useCallback(() => {
    cancelAnimationFrame(frame.current);
    let before: number | null = null;
    let waited = 0;
    const step = (now: number) => {
      const seconds = before === null ? 0 : Math.min(LONGEST_FRAME, (now - before) / 1000);
      before = now;
      waited += seconds;
      if (!stills || waited >= STILL_SECONDS) {
        draw(advance(waited));
        waited = 0;
      }
      if (isAtRest(play.current)) draw(true);
      else frame.current = requestAnimationFrame(step);
    };
    frame.current = requestAnimationFrame(step);
  }, [advance, draw, stills]);

  const change = useCallback(
    (next: Partial<Pick<Play, "activity" | "valves" | "working">>) => {
      play.current = { ...play.current, ...next };
      if (next.working !== undefined) setWorking(next.working);
      // A picture of what the change does, at once, where nothing is to move.
      if (stills) draw(advance(SHORTEST_SQUEEZE / 1000));
      run();
    },
    [advance, draw, run, stills],
  );

  const press = useCallback(() => {
    if (play.current.working) return;
    pressedAt.current = performance.now();
    change({ working: true });
  }, [change]);
  const release = useCallback(() => {
    if (!play.current.working || play.current.activity === "walking" || stays.current) return;
    const left = SHORTEST_SQUEEZE - (performance.now() - pressedAt.current);
    const began = pressedAt.current;
    if (left <= 0) change({ working: false });
    else setTimeout(() => pressedAt.current === began && change({ working: false }), left);
  }, [change]);
  const toggle = useCallback(() => change({ working: !play.current.working }), [change]);
  const toggleStay = useCallback(() => {
    stays.current = !play.current.working;
    change({ working: stays.current });
  }, [change]);

  useEffect(() => {
    // However a hold ends: elsewhere on the page, or in another window.
    const ends = ["pointerup", "pointercancel", "blur"] as const;
    for (const end of ends) addEventListener(end, release);
    return () => {
      for (const end of ends) removeEventListener(end, release);
      cancelAnimationFrame(frame.current);
    };
  }, [release]);

  const walking = activity === "walking";
  const holdKeys = (event: KeyboardEvent) => event.key === " " || event.key === "Enter";
  const hold = {
    onPointerDown: (event: PointerEvent) => {
      if (event.button === 0) press();
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (!holdKeys(event)) return;
      event.preventDefault();
      if (!event.repeat) press();
    },
    onKeyUp: (event: KeyboardEvent) => {
      if (!holdKeys(event)) return;
      event.preventDefault();
      release();
    },
    // What helps people press may send a click alone.
    onClick: () => {
      if (performance.now() - pressedAt.current < 2 * SHORTEST_SQUEEZE || play.current.working) return;
      press();
      release();
    },
    onContextMenu: (event: { preventDefault: () => void }) => event.preventDefault(),
  };
  const pressureOf = ({ state }: Play) =>
    words.pressureIs.replace(NUMBER, String(Math.round(anklePressure(state))));
  const ending = () => pressureOf(play.current);
  const sentence = moment === "still" ? words.still[activity] : words.moments[moment][valves];

  return (
    <div className={styles.player} ref={root}>
      <div className={styles.heading}>{children}</div>
      <div
        className={styles.drawing}
        onPointerDown={(event) => {
          if (event.button !== 0 || !(event.target as Element).closest(`[${TOUCH}]`)) return;
          if (walking) toggle();
          else press();
        }}
      >
        <LimbDrawing id="player" view={FIRST} title={words.drawing} />
      </div>
      <div className={styles.work}>
        <button
          type="button"
          className={`button ${styles.hold}`}
          aria-pressed={working}
          {...(walking ? { onClick: toggle } : hold)}
        >
          {walking ? (working ? words.stop : words.walk) : words.squeeze}
        </button>
        {!walking && (
          <button type="button" className="button-link" onClick={toggleStay}>
            {working ? words.letGo : words.stay}
          </button>
        )}
        {!walking && (
          <p className="small soft">
            {words.hint} <span className={styles.keys}>{words.keys}</span>
          </p>
        )}
      </div>
      <div className={styles.seen}>
        <p className={styles.sentence}>{sentence}</p>
        <Spoken sentence={sentence} first={`${words.still.sitting} ${pressureOf(FIRST)}`} ending={ending} />
        <div className={styles.gauge}>
          <p className={styles.pressure}>
            <span className={styles.what}>{words.pressure}</span>{" "}
            <span className={styles.number} data-pressure="">
              {Math.round(anklePressure(FIRST.state))}
            </span>{" "}
            <span className="soft">{words.unit}</span>
          </p>
          <TraceFrame title={words.trace} samples={FIRST_SAMPLES} />
        </div>
      </div>
      <div className={styles.choices}>
        <Choice
          name="activity"
          legend={words.activity}
          options={ACTIVITIES.map((value) => ({ value, label: words.activities[value] }))}
          value={activity}
          onChange={(next) => {
            setActivity(next);
            stays.current = false;
            change({ activity: next, working: false });
          }}
        />
        <Choice
          name="valves"
          legend={words.valves}
          options={VALVES.map((value) => ({ value, label: words.valvesAre[value] }))}
          value={valves}
          onChange={(next) => {
            setValves(next);
            change({ valves: next });
          }}
        />
      </div>
    </div>
  );
}

/** The sentence for those who listen, once it has settled, and the pressure then: not one for every quick squeeze. */
function Spoken(props: { sentence: string; first: string; ending: () => string }) {
  const { sentence, first, ending } = props;
  const [said, say] = useState(first);
  const finish = useRef(ending);
  useEffect(() => {
    const waiting = setTimeout(() => say(`${sentence} ${finish.current()}`), SETTLED);
    return () => clearTimeout(waiting);
  }, [sentence]);
  return (
    <p className="visually-hidden" role="status">
      {said}
    </p>
  );
}
