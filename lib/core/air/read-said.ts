import { choiceOf, textOf, toWhole, typedOf, type Fields } from "../typed/fields";
import type { FlownLeg } from "./flown-legs";
import { arrivalOf } from "../plan/phases";
import { minutesSinceClock } from "./kept-trip";
import type { Said } from "./progress";
import { addToInstant, clockAt, minutesBetween } from "../time";
import { ENTRY_ID, ENTRY_MINUTES, LANDING_LATER_MAX } from "../plan/timeline";
import { LEG_MINUTES } from "../plan/trip";
import { LENGTH, readAmount } from "../typed/amounts";
import { readTimeOfDay } from "../typed/days-and-times";

/** Everything a traveller can say by a form of the trip page: the value of its `say` input. */
export const SAYINGS = [
  "pushedBackNow",
  "pushedBackAgo",
  "pushedBackLate",
  "pushedBackAt",
  "walked",
  "notWalked",
  "asleep",
  "woke",
  "beltOn",
  "beltOff",
  "later",
  "earlier",
  "onTime",
  "done",
  "missed",
] as const;
export type Saying = (typeof SAYINGS)[number];

/** Most minutes a pushback may be said to be late, or ago: no leg is longer. */
export const SAID_MINUTES_MAX = LEG_MINUTES.max;
const KINDS = Object.keys(ENTRY_MINUTES) as (keyof typeof ENTRY_MINUTES)[];

/** What was said; or which saying has a number or a time that cannot be read; or nothing that makes sense now. */
export type Reading =
  | { readonly kind: "said"; readonly said: Said }
  | { readonly kind: "unreadable"; readonly saying: Saying }
  | { readonly kind: "nothing" };

const NOTHING: Reading = { kind: "nothing" };

/**
 * What a posted form says of a leg, at the instant it was posted. Never throws, whatever was posted.
 *
 * Times on a clock ("21:55") are read on the one where the leg departs, `plannedWall` being what it shows at the
 * planned pushback: the latest of them, as the phone reads them too. Minutes of a landing count from what the form showed (`from`), so
 * that a form sent twice says the same. Nothing but a pushback can be said of a leg that has not pushed back.
 */
export function readSaying(
  fields: Fields,
  { planned, minute, pushedBackAt, walkSaidAt }: FlownLeg,
  plannedWall: string | null,
  now: string,
): Reading {
  const saying = choiceOf(fields, "say", SAYINGS);
  if (saying === null) return NOTHING;
  const { leg, departureAt } = planned;
  const say = (what: DistributiveOmit<Said, "leg" | "saidAt">): Reading => ({
    kind: "said",
    said: { leg, saidAt: now, ...what } as Said,
  });
  const pushedBack = (from: string, minutes: number | null): Reading =>
    minutes === null ? unreadable : say({ type: "pushedBack", at: addToInstant(from, minutes) });
  const unreadable: Reading = { kind: "unreadable", saying };
  const typed = typedOf(fields, saying);
  const minutes = readMinutes(typed);
  const readable = minutes !== null && minutes <= SAID_MINUTES_MAX ? minutes : null;
  const isUnderWay = pushedBackAt !== null && minute !== null && minute >= 0;
  if (!isUnderWay && !saying.startsWith("pushedBack")) return NOTHING;

  switch (saying) {
    case "pushedBackNow":
      return pushedBack(toMinute(now), 0);
    case "pushedBackAgo":
      return pushedBack(toMinute(now), readable === null ? null : -readable);
    case "pushedBackLate":
      return departureAt === null ? NOTHING : pushedBack(departureAt, readable);
    case "pushedBackAt": {
      if (departureAt === null || plannedWall === null) return NOTHING;
      const [then, ...others] = readTimeOfDay(typed);
      if (then === undefined || others.length > 0) return unreadable;
      const sincePlanned = minutesBetween(departureAt, now);
      const shown = clockAt(plannedWall, sincePlanned).time;
      return pushedBack(toMinute(now), -minutesSinceClock(shown, then, sincePlanned));
    }
    case "walked":
    case "woke":
    case "beltOn":
    case "beltOff":
      return say({ type: saying });
    case "notWalked":
      // Of a walk that the form knew of, so that sent twice it takes back one.
      if (walkSaidAt === null || textOf(fields, "walkedAt") !== walkSaidAt) return NOTHING;
      return say({ type: "takenBack", walkedAt: walkSaidAt });
    case "asleep": {
      const hours = toWhole(textOf(fields, "asleep"));
      const known = hours !== null && hours > 0 && hours * 60 <= LEG_MINUTES.max;
      return say({ type: "asleep", forMinutes: known ? hours * 60 : null });
    }
    case "later":
    case "earlier": {
      const by = readMinutes(typedOf(fields, "landing"));
      if (by === null || by === 0) return unreadable;
      const from = Number(/^-?\d{1,4}$/.exec(textOf(fields, "from"))?.[0] ?? 0);
      const laterMinutes = from + (saying === "later" ? by : -by);
      // Earlier than it pushed back, or later than any fuel lasts.
      if (laterMinutes > LANDING_LATER_MAX || laterMinutes <= -arrivalOf(planned)) return unreadable;
      return say({ type: "landing", laterMinutes });
    }
    case "onTime":
      return say({ type: "landing", laterMinutes: 0 });
    case "done":
    case "missed": {
      const entryId = ENTRY_ID.exec(textOf(fields, "entry"))?.[0];
      const kind = choiceOf(fields, "kind", KINDS);
      if (entryId === undefined || kind === null) return NOTHING;
      return say(saying === "done" ? { type: "done", entryId, kind } : { type: "missed", entryId });
    }
  }
}

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

const toMinute = (instant: string) => `${instant.slice(0, 16)}:00Z`;

/** Whole minutes, typed as such or as "1 h 10"; null when they are none, or may be several. */
function readMinutes(text: string): number | null {
  const [minutes, ...others] = readAmount(text, LENGTH, "minute").filter(Number.isInteger);
  return others.length === 0 ? (minutes ?? null) : null;
}
