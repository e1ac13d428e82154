import "server-only";
import { createHash } from "node:crypto";
import ical, {
  ICalAlarmRelatesTo,
  ICalAlarmType,
  ICalEventClass,
  ICalEventStatus,
  ICalEventTransparency,
  type ICalEventData,
} from "ical-generator";
import { createTranslator } from "next-intl";
import messages from "@/messages/en.json";
import {
  toCalendar,
  type CalendarEvent,
  type EventSlot,
  type PromptEvent,
  type Prompts,
} from "../core/calendar";
import { toWatchLegs } from "../core/saved";
import { addToInstant, formatMinutes } from "../core/time";
import { findWatch } from "../core/watch";
import { handOutCalendar } from "./handouts";
import type { Owner } from "./owner";
import { viewTrip, type OpenTrip, type TripView } from "./trip-view";

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
export function planCalendar({ trip }: OpenTrip, view: TripView, prompts: Prompts): TripCalendar {
  const without = (missing: NoPrompts) => ({ missing, events: [], leavesOut: false });
  const { plan } = view;
  if (plan === null) return without("locked");
  if (view.short) return without("short");
  const entries = plan.legs.flatMap((leg) => leg.entries);
  if (entries.every(({ at }) => at === null)) return without("undated");
  const watch = findWatch(toWatchLegs(trip), (view.planned?.trip ?? view.kept).layoverMinutes);
  const { walkEveryMinutes } = trip.preferences;
  const events = toCalendar(plan, { prompts, walkEveryMinutes }, watch);
  return { missing: null, events, leavesOut: entries.some(({ at }) => at === null) };
}

/** A calendar file and the name it is saved under: letters, digits and hyphens only. */
export type CalendarFile = { readonly kind: "file"; readonly name: string; readonly text: string };

/**
 * The trip's calendar file in iCalendar (RFC 5545), handed out now: what is planned, and as cancelled what earlier
 * files held that is planned no longer. `none` when nothing is planned and nothing was handed out; null when the
 * trip is gone.
 *
 * Prompts are at UTC instants and ring; days to look over the list are whole days. Importing a later file updates
 * the events of an earlier one: an event's UID stays, its SEQUENCE rises. `origin` is where the site is found.
 */
export async function makeCalendarFile(
  owner: Owner,
  stored: OpenTrip,
  prompts: Prompts,
  origin: string,
  now: Date,
): Promise<CalendarFile | { readonly kind: "none"; readonly missing: NoPrompts } | null> {
  const { missing, events } = planCalendar(stored, viewTrip(stored), prompts);
  const several = stored.trip.clocks.legs.length > 1;
  const words = events.map((event) => toWords(event, several));
  const content = createHash("sha256")
    .update(JSON.stringify([events, words]))
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
    prodId: { company: "Second Heart", product: "Second Heart", language: "EN" },
  });
  events.forEach((event, index) => {
    const { title = "", text = "" } = words[index] ?? {};
    const isDay = event.kind === "watch";
    calendar
      .createEvent({
        ...common(event),
        status: ICalEventStatus.CONFIRMED,
        summary: title,
        description: text,
        url: isDay ? `${origin}/trips/${stored.id}` : null,
      })
      .createAlarm({
        type: ICalAlarmType.display,
        description: title,
        // In seconds before the start. A whole day's would be counted from its end, unless told.
        ...(isDay ? { trigger: -DAY_ALARM_SECONDS, relatesTo: ICalAlarmRelatesTo.start } : { trigger: 0 }),
      });
  });
  for (const slot of cancelled)
    calendar.createEvent({ ...common(slot), status: ICalEventStatus.CANCELLED, summary: t("cancelled") });
  return { kind: "file", name: toFileName(stored, route), text: calendar.toString() };
}

const t = createTranslator({ locale: "en", messages, namespace: "calendar" });
const kinds = createTranslator({ locale: "en", messages, namespace: "timeline.kinds" });
const exercises = createTranslator({ locale: "en", messages, namespace: "exercises" });

/** A day's alarm rings at nine in the morning, wherever the calendar is then. */
const DAY_ALARM_SECONDS = 9 * 3600;

function toSpan(slot: EventSlot): Pick<ICalEventData, "start" | "end" | "allDay"> & { start: Date } {
  return "date" in slot
    ? { start: new Date(`${slot.date}T00:00:00Z`), allDay: true }
    : { start: new Date(slot.at), end: new Date(addToInstant(slot.at, slot.minutes)) };
}

type Words = { readonly title: string; readonly text: string };

function toWords(event: CalendarEvent, several: boolean): Words {
  if (event.kind === "watch") return { title: t("day", { day: event.id.slice(3) }), text: t("dayText") };
  const what = toWhat(event);
  const { leg, minute } = placeOf(event.id);
  const time = formatMinutes(minute);
  const then = event.then.map(({ kind, startMinute }) =>
    t("thenEntry", { kind: kinds(kind).toLowerCase(), time: formatMinutes(startMinute) }),
  );
  return {
    title: event.edge === null ? what : t(event.edge, { what }),
    text: [
      several ? t("whenLeg", { number: leg, time }) : t("when", { time }),
      ...(event.kind === "walk" ? [t("walkText")] : []),
      ...(then.length > 0 ? [t("then", { list: then.join(", ") })] : []),
      t("late"),
    ].join("\n"),
  };
}

function toWhat({ kind, moves }: PromptEvent): string {
  if (kind === "walk") return t("walk");
  const names = moves.map((code) => exercises(`${code}.name`).toLowerCase());
  return names.length === 0 ? kinds(kind) : t("set", { kind: kinds(kind), moves: names.join(", ") });
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

function toFileName({ trip }: OpenTrip, route: readonly [string, string] | null): string {
  const parts = ["flight", ...(route ?? []), ...(trip.departureDate ? [trip.departureDate] : [])];
  return `${parts.join("-").toLowerCase()}.ics`;
}
