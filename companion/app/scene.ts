import { clockOf, type KeptTrip } from "@/lib/core/air/kept-trip";
import type { EntryNow } from "@/lib/core/air/replan";
import { LATER_MINUTES, type Situation } from "@/lib/core/air/situation";
import { addToInstant, clockAt } from "@/lib/core/time";
import { sayMinutes, type CarriedWords } from "../document/words";

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

/** Between pushback and arrival. */
export const isFlying = ({ situation }: Scene): boolean =>
  situation.minute !== null && situation.minute >= 0 && !situation.arrived;

/** Until when "Later" puts a step off, counted from an instant. */
export const laterUntil = (now: string): string => addToInstant(now, LATER_MINUTES);
