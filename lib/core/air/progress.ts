import type { Happening, TimedHappening } from "./replan";
import { compareInstants, minutesBetween } from "../time";

/**
 * One thing a traveller said, about one leg (counted from 1), at one instant. `pushedBack` says when that was; `takenBack`
 * that there was no walk, although one was said at `walkedAt`.
 */
export type Said = { readonly leg: number; readonly saidAt: string } & (
  | Happening
  | { readonly type: "pushedBack"; readonly at: string }
  | { readonly type: "takenBack"; readonly walkedAt: string }
);

/**
 * All a traveller said of a trip in the air, as a device keeps it. Only ever added to, and kept by instants: a
 * pushback put right later puts everything said since on its right minute.
 */
export type Progress = { readonly schema: 1; readonly said: readonly Said[] };

/**
 * The most that is kept of what is said of a trip, several times what a long journey has; of a trip that was saved with
 * more, the latest count.
 */
export const NOTES_MAX = 200;
/**
 * Of landings that a later one on the same flight has replaced, so many count, the latest: after each the rest of the
 * flight is planned from nothing.
 */
export const REPLACED_LANDINGS_MAX = 4;

/** Whether this is more than is kept of what is said of a trip. */
export const isTooMuch = ({ said }: Progress): boolean => said.length > NOTES_MAX;

/** As much as is kept of what was said of a trip: the latest. */
export const keepLatest = (progress: Progress): Progress =>
  isTooMuch(progress) ? { schema: 1, said: latestOf(progress) } : progress;
const latestOf = (progress: Progress) => mergeProgress(progress, NO_PROGRESS).said.slice(-NOTES_MAX);

/** Nothing said yet. */
export const NO_PROGRESS: Progress = { schema: 1, said: [] };

/**
 * What two devices were told, as one; earliest first.
 *
 * Nothing is lost and nothing counts twice; whichever is merged into which, and however often, it is the same. Of
 * two things said of one entry, the one said last holds.
 */
export function mergeProgress(one: Progress, other: Progress): Progress {
  const byKey = new Map([...one.said, ...other.said].map((said) => [toKey(said), said]));
  const ordered = [...byKey].toSorted(
    ([oneKey, a], [otherKey, b]) => compareInstants(a.saidAt, b.saidAt) || (oneKey < otherKey ? -1 : 1),
  );
  return { schema: 1, said: ordered.map(([, said]) => said) };
}

/** What counts of a progress, earliest first. Worked out once for each. */
function inOrder(progress: Progress): Progress {
  const known = ordered.get(progress);
  if (known) return known;
  const latest = latestOf(progress);
  const landings = latest.filter(({ type }) => type === "landing");
  const replaced = landings.filter(({ leg }, index) =>
    landings.slice(index + 1).some((one) => one.leg === leg),
  );
  const dropped = new Set(replaced.slice(0, -REPLACED_LANDINGS_MAX));
  const made: Progress = { schema: 1, said: latest.filter((one) => !dropped.has(one)) };
  ordered.set(progress, made);
  return made;
}
const ordered = new WeakMap<Progress, Progress>();

/** One thing said, as a text that is the same on every device. */
export const toKey = (said: Said): string =>
  JSON.stringify(Object.entries(said).toSorted(([one], [other]) => (one < other ? -1 : 1)));

/** The same thing said again within so many minutes is the same tap, sent twice. Source: ours. */
const SAME_TAP_MINUTES = 2;

/** Progress with one more thing said. The same thing said again within two minutes changes nothing. */
export function addSaid(progress: Progress, said: Said): Progress {
  const last = progress.said.findLast(({ leg }) => leg === said.leg);
  const again =
    last !== undefined &&
    toKey({ ...last, saidAt: said.saidAt }) === toKey(said) &&
    Math.abs(minutesBetween(last.saidAt, said.saidAt)) < SAME_TAP_MINUTES;
  return again ? progress : mergeProgress(progress, { schema: 1, said: [said] });
}

/** When a leg pushed back, as last said, or else as planned; null when neither is known. */
export function findPushback(progress: Progress, leg: number, plannedAt: string | null): string | null {
  const told = inOrder(progress).said.findLast((said) => said.leg === leg && said.type === "pushedBack");
  return told?.type === "pushedBack" ? told.at : plannedAt;
}

/** A walk said by a slip can be taken back for so many minutes. Source: ours. */
const TAKE_BACK_MINUTES = 30;

/** When the latest walk on a leg was said, if that is not long ago and it was not taken back; or else null. */
export function findWalkSaid(progress: Progress, leg: number, now: string): string | null {
  const isWalk = isWalkedOf(progress, leg);
  const last = inOrder(progress).said.findLast(isWalk)?.saidAt;
  return last !== undefined && minutesBetween(last, now) < TAKE_BACK_MINUTES ? last : null;
}

/** Whether something said is a walk on a leg, and was not taken back. */
function isWalkedOf({ said }: Progress, leg: number): (one: Said) => boolean {
  const takenBack = said.flatMap((one) =>
    one.type === "takenBack" && one.leg === leg ? [one.walkedAt] : [],
  );
  return (one) => one.type === "walked" && one.leg === leg && !takenBack.includes(one.saidAt);
}

/**
 * What happened on a leg, in whole minutes after its pushback (an instant), in the order it was said; what was taken
 * back never happened.
 */
export function toHappenings(
  progress: Progress,
  leg: number,
  pushedBackAt: string,
): readonly TimedHappening[] {
  const isWalk = isWalkedOf(progress, leg);
  return inOrder(progress).said.flatMap((said) => {
    if (said.leg !== leg || said.type === "pushedBack" || said.type === "takenBack") return [];
    if (said.type === "walked" && !isWalk(said)) return [];
    return [{ ...said, minute: minutesBetween(pushedBackAt, said.saidAt) }];
  });
}
