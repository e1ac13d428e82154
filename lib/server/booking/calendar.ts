import ICAL from "ical.js";
import { isOtherNumber } from "./other-numbers";
import { WINDOWS_ZONES } from "./windows-zones";
import { kindOf, readWords, saysFlight } from "./words";
import {
  toFlightNumber,
  toName,
  toPlace,
  toPlainSigns,
  type Around,
  type Part,
  type Telling,
  type When,
} from "./telling";

const EVENTS_MAX = 200;
const WORDS_MAX = 20_000;

/**
 * The flights of a calendar file, and what else is in it. An entry is a flight when its words tell of one; its own times
 * are one witness, and the times in its words another. Throws when the text is no calendar.
 */
export function readCalendar(text: string, around: Around): readonly Part[] {
  const root = ICAL.parse(text) as unknown[] | unknown[][];
  const calendars = (Array.isArray(root[0]) ? root : [root]) as unknown[][];
  return calendars.flatMap((jcal): readonly Part[] => {
    const calendar = new ICAL.Component(jcal as never);
    if (calendar.name !== "vcalendar") throw new Error("no calendar");
    const isCancelled = /cancel/i.test(textOf(calendar, "method"));
    const zones = new Map(
      calendar
        .getAllSubcomponents("vtimezone")
        .map((zone) => [textOf(zone, "tzid"), new ICAL.Timezone(zone)]),
    );
    return calendar
      .getAllSubcomponents("vevent")
      .slice(0, EVENTS_MAX)
      .map((event): Part => {
        const title = textOf(event, "summary");
        const told = readEntry(event, zones, around);
        if (told === null) return { other: kindOf(title) };
        if (isCancelled || told === "cancelled" || /^cancel/i.test(textOf(event, "status")))
          return { other: "cancelled" };
        return { flight: told };
      });
  });
}

const textOf = (component: InstanceType<typeof ICAL.Component>, name: string): string => {
  const value: unknown = component.getFirstPropertyValue(name);
  return typeof value === "string" ? toPlainSigns(value.slice(0, WORDS_MAX)) : "";
};

type Zones = ReadonlyMap<string, InstanceType<typeof ICAL.Timezone>>;

/** Titles of what is done before a flight leaves, or after it has come in: their clocks are not the flight's. */
const BESIDE_FLIGHT =
  /check-?\s?in|boarding(?! ?pass)|einstieg|einsteigen|embarque|embarquement|imbarco|instappen|gates? (?:opens?|clos)|(?:bag(?:gage)?|drop)[ -]?(?:drop|off)|lounge|\bsecurity|\btaxi|\buber|pick(?:ing)?[ -]?up|collect|abhol|transfer|be at\b|\bmeet\b|airport by|\bpack(?:ing)?\b|\bpacken|(?:travel|drive|leave|go|head|train|bus|ride) (?:to|for)\b|remind|erinner|rappel|recordatorio|promemoria|herinner/i;

/** What an entry tells of a flight, or that it is cancelled; null when it is none. */
function readEntry(
  event: InstanceType<typeof ICAL.Component>,
  zones: Zones,
  around: Around,
): readonly Telling[] | "cancelled" | null {
  const [title, place, description] = ["summary", "location", "description"].map((name) =>
    textOf(event, name),
  );
  if (kindOf(title ?? "") !== "event" && !saysFlight(title ?? "")) return null;
  const words = [title, place, description].join("\n").replace(/<br ?\/?>/gi, "\n");
  // The title with its day made up: it has none of its own, and its route and number stand by themselves.
  const isBeside = BESIDE_FLIGHT.test(title ?? "");
  const [departure, arrival] = isBeside
    ? []
    : [readTime(event, "dtstart", zones), readTime(event, "dtend", zones)];
  const lasts = arrival || isBeside ? undefined : readDuration(event);
  const route = readRoute(title ?? "", place ?? "", description ?? "", around);
  const read = readWords(words, around);
  const inWords = read.flatMap((part) => ("flight" in part ? part.flight : []));
  if (inWords.length === 0 && read.length > 0) return "cancelled";
  const told = inWords.length === 1 ? inWords[0] : undefined;
  const from = route.from ?? told?.from;
  const to = route.to ?? told?.to;
  const flight = route.flight ?? told?.flight;
  if (!from && !to) return null;
  if (flight === undefined && !(from && to && saysFlight(words))) return null;
  const entry: Telling = {
    by: "entry",
    from,
    to,
    departure,
    // A day's entry says nothing of when it comes in.
    arrival: departure?.time === undefined && departure?.at === undefined ? undefined : arrival,
    durationMinutes: departure?.time === undefined && departure?.at === undefined ? undefined : lasts,
    flight,
    seat: told?.seat,
  };
  // Words that tell a day tell a flight of their own; what they leave out is the entry's.
  const second: Telling | undefined =
    told?.departure === undefined
      ? undefined
      : {
          by: "words",
          departure: told.departure,
          arrival: told.arrival,
          durationMinutes: told.durationMinutes,
        };
  return second
    ? [entry, second]
    : [{ ...entry, durationMinutes: entry.durationMinutes ?? told?.durationMinutes }];
}

const PLACE = String.raw`([A-Z]{3})\b|(\p{Lu}[\p{L}\p{M} .,'’/-]{1,50}?)(?: \(?([A-Z]{3})\)?)?`;
const ROUTE = new RegExp(
  String.raw`(?:${PLACE})\s*(?:→|➔|➞|⟶|✈️?|–|—|>| - | to | nach | naar |-)\s*(?:${PLACE})(?=$|[\n,;(•|:]| on | \d)`,
  "u",
);
const FROM_TO = new RegExp(
  String.raw`\b(?:from|von|de|da|van) (?:${PLACE}) (?:to|nach|à|a|naar) (?:${PLACE})(?=$|[\n,;(•|:.]| on )`,
  "iu",
);
const NUMBER = /(?<![A-Z\d])([A-Z]{2}|[A-Z]\d|\d[A-Z])[ -]?(\d{1,4})(?!\d|[:.]\d)/g;
const LEADING =
  /^[^\p{L}\d]*(?:your |ihr )?(?:flight|flug|vol|vuelo|volo|vlucht)?[^\p{L}\d]*(?:(?:number|no\.?|nr\.?)\s*)?/iu;

/** From, to and number in the title of an entry; what the title leaves out, in its place and its words. */
function readRoute(
  title: string,
  place: string,
  description: string,
  around: Around,
): Pick<Telling, "from" | "to" | "flight"> {
  const number =
    [...title.matchAll(NUMBER)].find(({ 0: all, index }) => !isOtherNumber(title, index, all)) ??
    WORDED.exec(description);
  const flight = number ? toFlightNumber((number[1] ?? "") + (number[2] ?? "")) : undefined;
  const line = title.replaceAll(NUMBER, " ").replace(LEADING, "").replace(/\s+/g, " ").trim();
  const codes = [...title.matchAll(/\b[A-Z]{3}\b/g)].map(([code]) => code).filter(around.isCode);
  const [one, two, ...more] = [...new Set(codes)];
  if (one !== undefined && two !== undefined && more.length === 0)
    return { from: { code: one }, to: { code: two }, flight };
  const found = FROM_TO.exec(title) ?? ROUTE.exec(line);
  if (found) {
    const [, code, name, coded, toCode, toNamed, toCoded] = found;
    return {
      from: toPlace(code ?? coded, name, around),
      to: toPlace(toCode ?? toCoded, toNamed, around),
      flight,
    };
  }
  // "Flight to New York (UA 110)", at "San Francisco SFO".
  const to =
    /\b(?:to|nach|à|a|naar) (\p{Lu}[\p{L}\p{M} .'’-]{1,50}?)(?: \(([A-Z]{3})\))?(?=$|[\n,;(•|:])/iu.exec(
      line,
    );
  const at = /\b([A-Z]{3})\b\)?\s*$/.exec(place.trim())?.[1];
  return {
    from: to || codes.length === 1 ? toPlace(at, toName(place), around) : undefined,
    to: to ? toPlace(to[2], to[1], around) : undefined,
    flight,
  };
}
const WORDED =
  /\b(?:flight|flug|vol|vuelo|volo|vlucht)(?:\s+(?:number|no|nr|nummer))?\.?\s{0,2}[:#]?\s{0,2}([A-Z]{2}|[A-Z]\d|\d[A-Z])[ -]?(\d{1,4})\b/i;

/** A map, as a zone may be called whatever objects are made of. */
const ZONES_OF_WINDOWS: ReadonlyMap<string, string> = new Map(Object.entries(WINDOWS_ZONES));

/** The beginning or end of an entry: an instant, a clock in a zone or without one, or a day. */
function readTime(
  event: InstanceType<typeof ICAL.Component>,
  name: "dtstart" | "dtend",
  zones: Zones,
): When | undefined {
  const property = event.getFirstProperty(name);
  const value: unknown = property?.getFirstValue();
  if (!property || !(value instanceof ICAL.Time)) return undefined;
  const [day = "", time = ""] = value.toString().slice(0, 16).split("T");
  // Of no other century are flights; a zone that the calendar describes is worked out year by year.
  if (!/^20\d{2}-\d{2}-\d{2}$/.test(day) || Number.isNaN(Date.parse(day))) return undefined;
  if (value.isDate) return { day };
  if (value.toString().endsWith("Z")) return { at: `${day}T${time}:00Z` };
  const zone: unknown = property.getParameter("tzid");
  if (typeof zone !== "string") return { day, time };
  const own = zones.get(zone);
  const named = zone.replace(/^.*?(?=[A-Z][A-Za-z_]+\/[A-Z][\w/+-]+$)/, "");
  return {
    day,
    time,
    zone: ZONES_OF_WINDOWS.get(named) ?? named,
    ...(own && { at: toIso(inZone(value, own).toUnixTime()) }),
  };
}
/** How long an entry lasts, where it says that and not when it ends (RFC 5545, 3.6.1). */
function readDuration(event: InstanceType<typeof ICAL.Component>): number | undefined {
  const value: unknown = event.getFirstPropertyValue("duration");
  const minutes = value instanceof ICAL.Duration ? Math.round(value.toSeconds() / 60) : 0;
  return minutes > 0 ? minutes : undefined;
}

/** The same clock in a zone that the calendar itself describes. */
const inZone = (
  { year, month, day, hour, minute }: InstanceType<typeof ICAL.Time>,
  zone: InstanceType<typeof ICAL.Timezone>,
) => new ICAL.Time({ year, month, day, hour, minute, second: 0, isDate: false }, zone);
const toIso = (seconds: number) => `${new Date(seconds * 1000).toISOString().slice(0, 16)}:00Z`;
