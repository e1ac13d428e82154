import { z } from "zod";
import { daySchema, instantSchema, listOf, markSchema } from "../bounds";
import type { ExerciseCode } from "../plan/exercises";
import type { Entry, Plan } from "../plan/plan";
import { MARKS_MAX, entryIdSchema } from "../plan/plan-schema";
import { MARK_MINUTES } from "../plan/timeline";
import { LEGS_MAX } from "../plan/trip";
import type { Watch } from "../advice/watch";

/** Which prompts a calendar file holds: the few that matter, or every one. */
export type Prompts = "few" | "every";

/** A prompt at a UTC instant. It keeps its entry's id, so that the same prompt is the same event ever after. */
export type PromptEvent = Pick<Entry, "id" | "kind"> & {
  readonly at: string;
  readonly minutes: number;
  /** Whether a sleep begins right after it, or has just ended. */
  readonly edge: "beforeSleep" | "afterWaking" | null;
  readonly moves: readonly ExerciseCode[];
  /** The entries from here to the next prompt of the file, by minutes after their leg's pushback. */
  readonly then: readonly Pick<Entry, "kind" | "startMinute">[];
};
/** A whole day on which to look over the list of signs. */
export type WatchEvent = { readonly id: string; readonly kind: "watch"; readonly date: string };
export type CalendarEvent = PromptEvent | WatchEvent;

/** Moves that tell what a body cannot do. Calendars are shared: they never name one. */
const UNNAMED: readonly ExerciseCode[] = ["X19", "X20", "X21"];

/**
 * What a calendar holds of a plan: its prompts whose instant is known, in order, then the days of `watch`.
 *
 * "every" is every entry. "few" is each leg's first entry, its walks, both edges of each sleep, and where none of
 * these comes for `walkEveryMinutes`, the next entry; every other entry stands under the prompt before it, so that
 * none is left out. A prompt of the few is also one of every, under the same id. Names no move, side or dose that
 * tells of the traveller's health.
 */
export function toCalendar(
  plan: Extract<Plan, { status: "ready" }>,
  { prompts, walkEveryMinutes }: { readonly prompts: Prompts; readonly walkEveryMinutes: number },
  watch: Watch | null,
): readonly CalendarEvent[] {
  const groups = plan.legs.flatMap(({ entries }) => {
    const groups: Entry[][] = [];
    for (const entry of entries) {
      const leader = groups.at(-1)?.[0];
      const leads =
        prompts === "every" ||
        leader === undefined ||
        entry.kind === "walk" ||
        toEdge(entry) !== null ||
        entry.startMinute - leader.startMinute >= walkEveryMinutes;
      if (leads) groups.push([entry]);
      else groups.at(-1)?.push(entry);
    }
    return groups;
  });
  return [
    ...groups.flatMap(([leader, ...then]) =>
      leader && leader.at !== null ? [toPrompt(leader, leader.at, then)] : [],
    ),
    ...(watch?.days ?? []).flatMap(({ day, date }): WatchEvent[] =>
      date === null ? [] : [{ id: `day${day}`, kind: "watch", date }],
    ),
  ];
}

const toEdge = ({ why }: Entry) => (why === "beforeSleep" || why === "afterWaking" ? why : null);

function toPrompt(entry: Entry, at: string, then: readonly Entry[]): PromptEvent {
  const { id, kind, durationMinutes, exercises } = entry;
  const codes = exercises.map(({ code }) => code);
  return {
    id,
    kind,
    at,
    minutes: durationMinutes,
    edge: toEdge(entry),
    moves: [...new Set(codes)].filter((code) => !UNNAMED.includes(code)),
    then: then.map(({ kind, startMinute }) => ({ kind, startMinute })),
  };
}

const slotSchema = z.union([
  z.strictObject({ id: entryIdSchema, at: instantSchema, minutes: z.int().min(1).max(MARK_MINUTES) }),
  z.strictObject({ id: z.string().regex(/^day\d{1,2}$/), date: daySchema }),
]);
/** Every id that an entry and a day can have. */
const EVENTS_MAX = LEGS_MAX * MARKS_MAX + 100;
/** When an event that was handed out is, or was to be. */
export type EventSlot = z.infer<typeof slotSchema>;

/** What a trip's calendar files have handed out so far, kept with the trip. */
export const handedOutSchema = z.strictObject({
  /** Rises by one with each file that differs from the one before. */
  sequence: z
    .int()
    .min(0)
    .max(2 ** 31 - 1),
  /** When a file last differed from the one before. */
  revisedAt: instantSchema,
  /** Stands for all that the last file said. */
  content: markSchema,
  /** The events of the last file, those it cancelled included. */
  events: listOf(slotSchema, EVENTS_MAX),
});
export type HandedOut = z.infer<typeof handedOutSchema>;

/** What a file says: the events planned, and those of earlier files that no longer are. */
export type Handing = { readonly handedOut: HandedOut; readonly cancelled: readonly EventSlot[] };

/**
 * What to hand out next, after `before` (null when nothing has been handed out). `content` stands for all that the
 * planned events say: when it is as before, so is the file.
 *
 * Whatever was handed out and is planned no longer is cancelled, in this file and in those after it, until it is
 * planned again. The sequence never falls, and rises whenever anything changed.
 */
export function handOut(
  before: HandedOut | null,
  planned: readonly CalendarEvent[],
  content: string,
  now: string,
): Handing {
  const ids = new Set(planned.map(({ id }) => id));
  const cancelled = (before?.events ?? []).filter(({ id }) => !ids.has(id));
  if (before?.content === content) return { handedOut: before, cancelled };
  const sequence = before === null ? 0 : before.sequence + 1;
  const events = [...planned.map(toSlot), ...cancelled];
  return { handedOut: { sequence, revisedAt: now, content, events }, cancelled };
}

const toSlot = (event: CalendarEvent): EventSlot =>
  event.kind === "watch"
    ? { id: event.id, date: event.date }
    : { id: event.id, at: event.at, minutes: event.minutes };
