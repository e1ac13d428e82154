import "server-only";
import { createHash } from "node:crypto";
import ical, {
  ICalAlarmType,
  ICalEventClass,
  ICalEventStatus,
  ICalEventTransparency,
  type ICalEvent,
  type ICalEventData,
} from "ical-generator";
import { createTranslator } from "next-intl";
import type { Language } from "@/messages/languages";
import {
  toCalendar,
  type CalendarEvent,
  type EventSlot,
  type PromptEvent,
  type Prompts,
} from "../../core/saved/calendar";
import { sayList } from "../../core/lists";
import { addToInstant, formatMinutes } from "../../core/time";
import { handOutCalendar } from "../store/handed-out";
import type { Owner } from "../keys/owner";
import { viewTrip, type OpenTrip, type TripView } from "./trip-view";
import { findTripWatch } from "./trip-watch";

/** Why a trip has no prompts for a calendar: held shut, under three hours in all, or without a known departure. */
export type NoPrompts = "locked" | "short" | "undated";

/**
 * The events of a trip's calendar as it is today; without any, `missing` says why. `leavesOut`: some flights have
 * prompts and no known departure.
 */
export type TripCalendar = {
  readonly missing: NoPrompts | null;
  readonly events: readonly CalendarEvent[];
  readonly leavesOut: boolean;
};

/**
 * What a trip's calendar holds: the plan as last shown, and the days after the last long flight. A locked trip's
 * holds nothing.
 */
export function planCalendar(stored: OpenTrip, view: TripView, prompts: Prompts): TripCalendar {
  const without = (missing: NoPrompts) => ({ missing, events: [], leavesOut: false });
  const { plan } = view;
  if (plan === null) return without("locked");
  if (view.short) return without("short");
  const entries = plan.legs.flatMap((leg) => leg.entries);
  if (entries.every(({ at }) => at === null)) return without("undated");
  const { walkEveryMinutes } = stored.trip.preferences;
  const events = toCalendar(plan, { prompts, walkEveryMinutes }, findTripWatch(stored));
  return { missing: null, events, leavesOut: entries.some(({ at }) => at === null) };
}

/** A calendar file and the name it is saved under. */
export type CalendarFile = { readonly kind: "file"; readonly name: string; readonly text: string };

/**
 * The trip's calendar file in iCalendar (RFC 5545), handed out now: what is planned, and as cancelled what earlier
 * files held that is planned no longer. `none` when nothing is planned and nothing was handed out; null when the
 * trip is gone.
 *
 * Prompts are at UTC instants, days to look over the list at nine by the clock of wherever the calendar is then; all ring
 * as they begin, and so in calendars that know no alarm after an event's start. Importing a later file updates
 * the events of an earlier one: an event's UID stays, its SEQUENCE rises. `origin` is where the site is found.
 */
export async function makeCalendarFile(
  owner: Owner,
  stored: OpenTrip,
  prompts: Prompts,
  origin: string,
  language: Language,
  now: Date,
): Promise<CalendarFile | { readonly kind: "none"; readonly missing: NoPrompts } | null> {
  const { missing, events } = planCalendar(stored, viewTrip(stored), prompts);
  const several = stored.trip.clocks.legs.length > 1;
  const say = sayIn(language);
  const { t } = say;
  const words = events.map((event) => toWords(event, several, say));
  const content = createHash("sha256")
    .update(JSON.stringify([events, words, DAY]))
    .digest("base64url");
  const handing = await handOutCalendar(owner, stored.id, events, content, now);
  if (handing === null) return null;
  const { handedOut, cancelled } = handing;
  if (missing !== null && cancelled.length === 0) return { kind: "none", missing };

  const common = (slot: EventSlot): ICalEventData => ({
    id: `${slot.id}.${stored.id}@second-heart`,
    sequence: handedOut.sequence,
    stamp: handedOut.revisedAt,
    class: ICalEventClass.PRIVATE,
    transparency: ICalEventTransparency.TRANSPARENT,
    ...toSpan(slot),
  });
  const route = toRoute(stored);
  const calendar = ical({
    name: route ? t("nameRoute", { from: route[0], to: route[1] }) : t("name"),
    prodId: { company: "Second Heart", product: "Second Heart", language: language.locale.toUpperCase() },
  });
  const frame = calendar.toString();
  events.forEach((event, index) => {
    const { title = "", text = "" } = words[index] ?? {};
    calendar
      .createEvent({
        ...common(event),
        status: ICalEventStatus.CONFIRMED,
        summary: title,
        description: text,
        url: event.kind === "watch" ? `${origin}/trips/${stored.id}` : null,
      })
      .createAlarm({ type: ICalAlarmType.display, description: title, trigger: 0 });
  });
  for (const slot of cancelled)
    calendar.createEvent({ ...common(slot), status: ICalEventStatus.CANCELLED, summary: t("cancelled") });
  return { kind: "file", name: toFileName(stored, route, t("file")), text: fill(frame, calendar.events()) };
}

/**
 * An empty calendar's text with these events in it, as the library would write it: but that makes an encoder for each
 * character to see where lines end, most of what a file costs.
 */
const fill = (frame: string, events: readonly ICalEvent[]): string =>
  frame.replace("END:VCALENDAR", (end) => `${events.join("").split("\r\n").map(fold).join("\r\n")}${end}`);

/** A line is at most so many octets long, and one more where it goes on (RFC 5545, 3.1). */
const LINE_OCTETS = 74;

/** A line of a calendar, cut where it is too long: never within a character. */
function fold(line: string): string {
  const pieces: string[] = [];
  let from = 0;
  let at = 0;
  let octets = 0;
  for (const char of line) {
    const more = octetsOf(char.codePointAt(0) ?? 0);
    if (octets + more > LINE_OCTETS) {
      pieces.push(line.slice(from, at));
      from = at;
      octets = 0;
    }
    octets += more;
    at += char.length;
  }
  return [...pieces, line.slice(from)].join("\r\n ");
}

/** How long a character is in UTF-8. */
const octetsOf = (code: number) => (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4);

/** What a calendar says, in a language. */
const sayIn = (language: Language) => ({
  t: createTranslator({ ...language, namespace: "calendar" }),
  kinds: createTranslator({ ...language, namespace: "timeline.kinds" }),
  exercises: createTranslator({ ...language, namespace: "exercises" }),
  units: createTranslator({ ...language, namespace: "units" }),
  lists: createTranslator({ ...language, namespace: "lists" }),
});
type Say = ReturnType<typeof sayIn>;

/** When a day to look over the list rings, wherever the calendar is then, and how long it stands there. Source: ours. */
const DAY = { clock: "09:00", minutes: 15 } as const;

type Span = Pick<ICalEventData, "end" | "floating"> & { start: Date };

function toSpan(slot: EventSlot): Span {
  const start = "date" in slot ? `${slot.date}T${DAY.clock}:00Z` : slot.at;
  const minutes = "date" in slot ? DAY.minutes : slot.minutes;
  return { start: new Date(start), end: new Date(addToInstant(start, minutes)), floating: "date" in slot };
}

type Words = { readonly title: string; readonly text: string };

function toWords(event: CalendarEvent, several: boolean, say: Say): Words {
  const { t, units, lists } = say;
  if (event.kind === "watch") return { title: t("day", { day: event.id.slice(3) }), text: t("dayText") };
  const what = toWhat(event, say);
  const { leg, minute } = placeOf(event.id);
  const time = formatMinutes(minute, units);
  const then = event.then.map(({ kind, startMinute }) =>
    t("thenEntry", { kind: t(`kinds.${kind}`), time: formatMinutes(startMinute, units) }),
  );
  return {
    title: event.edge === null ? what : t(event.edge, { what }),
    text: [
      several ? t("whenLeg", { number: leg, time }) : t("when", { time }),
      // Said to everyone: a calendar tells nobody who has to leave something out.
      t(event.kind === "walk" ? "walkText" : "setText"),
      ...(then.length > 0 ? [t("then", { list: sayList(then, "comma", lists) })] : []),
      t("late"),
    ].join("\n"),
  };
}

function toWhat({ kind, moves }: PromptEvent, { t, kinds, exercises, lists }: Say): string {
  if (kind === "walk") return t("walk");
  const names = moves.map((code) => exercises(`${code}.inSentence`));
  return names.length === 0
    ? kinds(kind)
    : t("set", { kind: kinds(kind), moves: sayList(names, "comma", lists) });
}

/** "l1m245": the first leg, 245 minutes after its pushback. */
function placeOf(id: string): { leg: number; minute: number } {
  const [leg = NaN, minute = NaN] = (id.match(/\d+/g) ?? []).map(Number);
  return { leg, minute };
}

/** Where the trip begins and ends, when both are known. */
function toRoute({ trip }: OpenTrip): readonly [string, string] | null {
  const { legs } = trip.itinerary;
  const [from, to] = [legs[0]?.from?.toUpperCase(), legs.at(-1)?.to?.toUpperCase()];
  return from && to ? [from, to] : null;
}

function toFileName({ trip }: OpenTrip, route: readonly [string, string] | null, file: string): string {
  const parts = [
    file,
    ...(route ?? []).map((code) => code.toLowerCase()),
    ...(trip.departureDate ? [trip.departureDate] : []),
  ];
  return `${parts.join("-")}.ics`;
}
