import { NO_PROGRESS, type Progress } from "@/lib/core/air/progress";
import { forgetTrip } from "@/companion/device/forget";
import type { Marker } from "@/companion/device/copies";
import { NOTHING_REMEMBERED, type Memory } from "@/companion/device/progress-store";
import type { Undo } from "./scene";

/** What the page of a trip knows. All that it shows is drawn from this, and from the clock. */
export type State = {
  /** What was said, here and on other devices. */
  readonly progress: Progress;
  readonly memory: Memory;
  /** How far the clock has just jumped, in milliseconds, until that is answered. */
  readonly jump: number | null;
  /** What was noted last, and how to take it back. */
  readonly noted: string | null;
  readonly undo: Undo | null;
  /** What has come of sending what was said. */
  readonly sync: string | null;
  /** The copy on this phone, whether it is being made, and what has come of that. */
  readonly marker: Marker | null;
  readonly keeping: boolean;
  readonly notice: string | null;
  /** Forgotten is forgotten: this page does not ask for it back. */
  readonly forgotten: boolean;
};

/** The state in its one place. What a change shows is drawn before `set` returns. */
export type Live = {
  readonly state: State;
  set(change: Partial<State>): void;
  /** Draws now, and whenever anything changes. */
  show(draw: (state: State) => void): void;
};

export function makeLive(): Live {
  const draws: ((state: State) => void)[] = [];
  let state: State = {
    progress: NO_PROGRESS,
    memory: NOTHING_REMEMBERED,
    jump: null,
    noted: null,
    undo: null,
    sync: null,
    marker: null,
    keeping: false,
    notice: null,
    forgotten: false,
  };
  return {
    get state() {
      return state;
    },
    set: (change) => {
      state = { ...state, ...change };
      for (const draw of draws) draw(state);
    },
    show: (draw) => {
      draws.push(draw);
      draw(state);
    },
  };
}

/** Forgets a trip on this phone: what is shown of it goes with what was stored. */
export async function forget(live: Live, trip: string, said: Pick<State, "notice" | "sync">): Promise<void> {
  await forgetTrip(trip);
  const nothing = { progress: NO_PROGRESS, memory: NOTHING_REMEMBERED, marker: null };
  live.set({ ...nothing, forgotten: true, ...said });
}
