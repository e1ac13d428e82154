import { Parser } from "htmlparser2";
import type { Other } from "../../core/typed/booked";
import { parseJson } from "../run/json";
import {
  toFlightNumber,
  toName,
  toPlace,
  toSeat,
  type Around,
  type Part,
  type Telling,
  type When,
} from "./telling";

/** An object of a JSON text. */
export type Item = Readonly<Record<string, unknown>>;

const JSON_LIMITS = { depth: 32, values: 50_000 };
const ITEMS_MAX = 5000;

/** The value of a JSON text that may come from anywhere; undefined when it is none, or deeper or larger than any booking. */
export const readJson = (text: string): unknown => parseJson(text, JSON_LIMITS)?.value;

/** The other kinds of reservation that schema.org knows; a map, as a type may be called whatever objects are made of. */
const KINDS: ReadonlyMap<string, Other> = new Map([
  ["TrainReservation", "train"],
  ["BusReservation", "bus"],
  ["BoatReservation", "boat"],
  ["LodgingReservation", "hotel"],
  ["RentalCarReservation", "car"],
  ["TaxiReservation", "car"],
  ["EventReservation", "event"],
  ["FoodEstablishmentReservation", "event"],
]);

/** What schema.org markup tells of: the reservations in it, wherever they stand. */
export function readReservations(root: unknown, around: Around): readonly Part[] {
  const items = itemsIn(root);
  const byId = new Map(items.flatMap((item) => (isText(item["@id"]) ? [[item["@id"], item] as const] : [])));
  // One step and no further: a circle of references is none.
  const get = (value: unknown): Item => {
    const item = asItem(first(value));
    const id = item["@id"];
    return isText(id) && Object.keys(item).length === 1 ? (byId.get(id) ?? item) : item;
  };
  return items.flatMap((item): Part[] => {
    const types = typesOf(item);
    const other = types.map((type) => KINDS.get(type)).find((kind) => kind !== undefined);
    if (other !== undefined) return [{ other }];
    if (!types.includes("FlightReservation")) return [];
    if (/cancel/i.test(textIn(item.reservationStatus))) return [{ other: "cancelled" }];
    return listOf(item.reservationFor).map((flight) => ({
      flight: [toTelling(item, get(flight), get, around)],
    }));
  });
}

function toTelling(reservation: Item, flight: Item, get: (value: unknown) => Item, around: Around): Telling {
  const airport = (value: unknown) => {
    const item = get(value);
    return toPlace(item.iataCode, item.name ?? (isText(value) ? value : undefined), around);
  };
  // "provider" and "carrier" are what earlier versions called it.
  const airline = get(flight.airline ?? flight.provider ?? flight.carrier);
  const number = textIn(flight.flightNumber);
  const code = textIn(airline.iataCode);
  const ticket = get(reservation.reservedTicket);
  const seat = textIn(reservation.airplaneSeat) || textIn(get(ticket.ticketedSeat).seatNumber);
  const day = /^\d{4}-\d{2}-\d{2}/.exec(textIn(flight.departureDay))?.[0];
  return {
    by: "markup",
    from: airport(flight.departureAirport),
    to: airport(flight.arrivalAirport),
    departure: toWhen(textIn(flight.departureTime)) ?? (day === undefined ? undefined : { day }),
    arrival: toWhen(textIn(flight.arrivalTime)),
    durationMinutes: toMinutes(textIn(flight.estimatedFlightDuration)),
    flight: toFlightNumber(number) ?? toFlightNumber(`${code} ${number}`),
    airline: toName(airline.name),
    seat: toSeat(seat),
  };
}

/** A time as ISO writes it: an instant with "Z", a clock with its offset, a clock alone, or a day. */
export function toWhen(text: string): When | undefined {
  const [, day, time, mark] =
    /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?\s?(Z|[+-]\d{2}:?\d{2})?)?$/i.exec(
      text.trim(),
    ) ?? [];
  if (day === undefined || Number.isNaN(Date.parse(`${day}T${time ?? "00:00"}Z`))) return undefined;
  if (time === undefined) return { day };
  if (mark === undefined) return { day, time };
  if (mark.toUpperCase() === "Z") return { at: `${day}T${time}:00Z` };
  return { day, time, offset: mark.replace(/^(...):?/, "$1:") };
}

/** A length as ISO writes it, "PT13H55M", in minutes. */
function toMinutes(text: string): number | undefined {
  const [, days = 0, hours = 0, minutes = 0] =
    /^P(?:(\d{1,2})D)?(?:T(?:(\d{1,2})H)?(?:(\d{1,4})M)?(?:\d{1,2}S)?)?$/.exec(text) ?? [];
  const total = Number(days) * 1440 + Number(hours) * 60 + Number(minutes);
  return total > 0 ? total : undefined;
}

const isText = (value: unknown): value is string => typeof value === "string";
const isObject = (value: unknown): value is Item => typeof value === "object" && value !== null;
/** The value itself, or an empty object where it is none. */
export const asItem = (value: unknown): Item => (isObject(value) && !Array.isArray(value) ? value : {});
const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
const first = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value);
/** A text, or the one in a value that stands with its type; of several, the first. */
function textIn(value: unknown): string {
  const one = first(value);
  if (isText(one)) return one.slice(0, 200);
  if (typeof one === "number") return String(one);
  const inner = asItem(one)["@value"] ?? asItem(one).value ?? asItem(one)["@id"];
  return isText(inner) ? inner.slice(0, 200) : "";
}
const typesOf = (item: Item): readonly string[] =>
  listOf(item["@type"])
    .filter(isText)
    .map((type) => type.replace(/^.*[/#:]/, ""));

/** Every object in a value, the outer before the inner. */
function itemsIn(root: unknown): readonly Item[] {
  const items: Item[] = [];
  const left: unknown[] = [root];
  while (left.length > 0 && items.length < ITEMS_MAX) {
    const value = left.pop();
    if (!isObject(value)) continue;
    if (!Array.isArray(value)) items.push(value);
    left.push(...(Array.isArray(value) ? (value as unknown[]) : Object.values(value)).toReversed());
  }
  return items;
}

/** A web page or the rich text of a mail: what its markup tells, and the words in it. */
export type PageReading = { readonly parts: readonly Part[]; readonly words: string };

/** Elements that end a line of words, and those whose text nobody reads. */
const LINES = new Set(
  "address article blockquote br dd div dl dt footer h1 h2 h3 h4 h5 h6 header hr li p section table td th tr ul".split(
    " ",
  ),
);
const UNREAD = new Set(["script", "style", "template", "noscript", "title"]);
const WORDS_MAX = 200_000;
const OPEN_MAX = 2000;

type Open = {
  readonly name: string;
  readonly prop: string;
  item: Mutable | null;
  text: string;
  set: boolean;
};
type Mutable = Record<string, unknown>;

/** Reads HTML, whatever it is: JSON-LD, microdata and words, in one pass over it. */
export function readPage(html: string, around: Around): PageReading {
  const found: unknown[] = [];
  const open: Open[] = [];
  let json: string | null = null;
  let words = "";
  let unread = 0;
  let items = 0;

  const put = (prop: string, value: unknown) => {
    const owner = open.findLast(({ item }) => item !== null)?.item;
    if (!owner) return;
    for (const name of prop.split(/\s+/).filter((each) => each !== "" && each !== "__proto__")) {
      const before = owner[name];
      owner[name] = before === undefined ? value : [...listOf(before), value];
    }
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === "script" && /ld\+json/i.test(attributes.type ?? "")) json = "";
        if (UNREAD.has(name)) unread += 1;
        if (LINES.has(name)) words += "\n";
        const prop = attributes.itemprop ?? "";
        const scope = attributes.itemscope !== undefined && items < ITEMS_MAX;
        const said = attributes.content ?? attributes.datetime ?? attributes.href ?? attributes.src;
        const entry: Open = { name, prop, item: null, text: "", set: scope || said !== undefined };
        if (prop !== "" && !scope && said !== undefined) put(prop, said);
        if (scope) {
          const item: Mutable = { "@type": (attributes.itemtype ?? "").split(/\s+/) };
          items += 1;
          if (prop === "") found.push(item);
          else put(prop, item);
          entry.item = item;
        }
        if (open.length >= OPEN_MAX) throw new Error("deeper than any page");
        open.push(entry);
      },
      ontext(text) {
        if (json !== null) json += text;
        else if (unread === 0) {
          if (words.length < WORDS_MAX) words += text;
          const entry = open.findLast(({ prop, set }) => prop !== "" && !set);
          if (entry && entry.text.length < 500) entry.text += text;
        }
      },
      onclosetag(name) {
        const entry = open.pop();
        if (name === "script" && json !== null) {
          const value = readJson(json.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*$/g, ""));
          if (value !== undefined) found.push(value);
          json = null;
        }
        if (UNREAD.has(name)) unread -= 1;
        if (LINES.has(name)) words += "\n";
        if (entry && entry.prop !== "" && !entry.set) put(entry.prop, entry.text.trim());
      },
    },
    { decodeEntities: true },
  );
  parser.end(html);
  return {
    parts: found.flatMap((value) => readReservations(value, around)),
    words: words.replace(/[^\S\n]+/g, " ").replace(/\s*\n\s*/g, "\n"),
  };
}
