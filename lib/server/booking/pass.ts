import type { Other } from "../../core/typed/booked";
import { readBoardingPass } from "./boarding-pass";
import { asItem, readJson, toWhen, type Item } from "./markup";
import { openZip } from "./zip";
import { readDayIn, readTimeIn } from "./marks";
import {
  toFlightNumber,
  toName,
  toPlace,
  toPlainSigns,
  toSeat,
  type Around,
  type Part,
  type Place,
  type Telling,
  type When,
} from "./telling";

const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value.slice(0, 100) : []);
const textIn = (value: unknown): string =>
  typeof value === "string"
    ? toPlainSigns(value.slice(0, 500))
    : typeof value === "number"
      ? String(value)
      : "";

const TRANSIT: ReadonlyMap<string, Other> = new Map([
  ["PKTransitTypeTrain", "train"],
  ["PKTransitTypeBus", "bus"],
  ["PKTransitTypeBoat", "boat"],
  ["PKTransitTypeGeneric", "event"],
]);
const FIELDS = [
  "headerFields",
  "primaryFields",
  "secondaryFields",
  "auxiliaryFields",
  "backFields",
  "additionalInfoFields",
];

/** What the files of a Wallet pass, or of several in one, tell; none when there is no pass among them. */
export function readPasses(zip: Uint8Array, around: Around, depth = 0): readonly Part[] {
  const files = openZip(zip, (name) => name === "pass.json" || (depth === 0 && /\.pkpass$/i.test(name)));
  return [...files].flatMap(([name, bytes]) =>
    name === "pass.json"
      ? readPass(readJson(new TextDecoder().decode(bytes)), around)
      : readPasses(bytes, around, depth + 1),
  );
}

/** What one pass tells: its semantic tags, its barcode, and what its fields print. */
export function readPass(value: unknown, around: Around): readonly Part[] {
  const pass = asItem(value);
  const boarding = asItem(pass.boardingPass);
  if (pass.boardingPass === undefined)
    return ["eventTicket", "coupon", "storeCard", "generic"].some((kind) => pass[kind] !== undefined)
      ? [{ other: "event" }]
      : [];
  const other = TRANSIT.get(textIn(boarding.transitType));
  if (other !== undefined) return [{ other }];
  const fields = FIELDS.flatMap((name) => listIn(boarding[name])).map(asItem);
  if (pass.voided === true) return [{ other: "cancelled" }];

  const airline = toName(pass.organizationName);
  const barcodes = [...listIn(pass.barcodes), pass.barcode].map((barcode) => textIn(asItem(barcode).message));
  const coded = barcodes.map((message) => readBoardingPass(message, around)).find((legs) => legs.length > 0);
  const semantics = readSemantics(
    Object.assign({}, ...fields.map((field) => asItem(field.semantics)), asItem(pass.semantics)) as Item,
    around,
  );
  const labels = readLabels(fields, listIn(boarding.primaryFields).map(asItem), around);
  const whole = [semantics, labels].filter((telling) => telling !== null);
  const [first, ...rest] = coded ?? [];
  const tellings = first ? [...whole.slice(0, 1), first, ...whole.slice(1)] : whole;
  if (tellings.length === 0) return [];
  // A barcode of several flights: the pass is for the first of them that it names.
  return [
    { flight: tellings.map((telling) => ({ ...telling, airline })) },
    ...rest.map((telling): Part => ({ flight: [telling] })),
  ];
}

function readSemantics(tags: Item, around: Around): Telling | null {
  const seat = asItem(listIn(tags.seats)[0]);
  const zoned = (at: When | undefined, zone: unknown): When | undefined =>
    at?.at !== undefined && typeof zone === "string" ? { ...at, zone } : at;
  const telling: Telling = {
    by: "pass",
    from: toPlace(tags.departureAirportCode, tags.departureAirportName, around),
    to: toPlace(tags.destinationAirportCode, tags.destinationAirportName, around),
    departure: zoned(
      toWhen(textIn(tags.currentDepartureDate)) ?? toWhen(textIn(tags.originalDepartureDate)),
      tags.departureLocationTimeZone,
    ),
    arrival: zoned(
      toWhen(textIn(tags.currentArrivalDate)) ?? toWhen(textIn(tags.originalArrivalDate)),
      tags.destinationLocationTimeZone,
    ),
    flight:
      toFlightNumber(textIn(tags.flightCode)) ??
      toFlightNumber(`${textIn(tags.airlineCode)} ${textIn(tags.flightNumber)}`),
    seat: toSeat(textIn(seat.seatNumber)) ?? toSeat(textIn(seat.seatRow) + textIn(seat.seatNumber)),
  };
  return telling.from || telling.departure || telling.flight !== undefined ? telling : null;
}

const LABELS = {
  flight: /flight|flug|\bvol\b|vuelo|volo|vlucht/i,
  seat: /seat|sitz|si[eè]ge|asiento|posto|stoel|place/i,
  arrival: /arriv|ankunft|llegada|aankomst|\beta\b|landing/i,
  departure: /depart|\bdept?\b|_dept?_|abflug|d[ée]part|salida|partenza|vertrek|\bstd\b|\betd\b/i,
  date: /date|datum|fecha|\bdata\b/i,
  /** A day of these is the flight's, whatever other day the pass has. */
  flown: /flight|travel|depart|flug|reise|vol\b|vuelo|volo|vlucht|abflug|d[ée]part|salida|partenza|vertrek/i,
  not: /board|gate|check|clos|open|issue|expir|einstieg|embar|birth|born|\bdob\b|book|order|purchas|print|updat|valid|creat|sent|paid|payment|invoice|reserv|until|buchung|gebucht|geburt|ausgestellt|gültig|rechnung|gedruckt|naissance|r[ée]serv|achat|[ée]mis|valable|nacimiento|compra|emisi|nascita|acquist|prenot|emess|scad|geboorte|boeking|geldig/i,
};

/** What the labelled fields print, as older passes have nothing else. */
function readLabels(fields: readonly Item[], primary: readonly Item[], around: Around): Telling | null {
  let [flight, seat]: (string | undefined)[] = [];
  const days = { flown: new Set<string>(), plain: new Set<string>() };
  let departure: When = {};
  let arrival: When = {};
  for (const field of fields) {
    const name = `${textIn(field.key)} ${textIn(field.label)}`.replace(/([a-z])([A-Z])/g, "$1 $2");
    const value = textIn(field.value);
    if (value === "") continue;
    flight ??= LABELS.flight.test(name) && !LABELS.date.test(name) ? toFlightNumber(value) : undefined;
    seat ??= LABELS.seat.test(name) ? toSeat(value) : undefined;
    if (LABELS.not.test(name) || ![LABELS.arrival, LABELS.date, LABELS.departure].some((of) => of.test(name)))
      continue;
    const found = readMoment(value, around);
    if (LABELS.arrival.test(name)) arrival = { ...found, ...arrival };
    else if (LABELS.date.test(name) && found.time === undefined && found.at === undefined) {
      if (found.day !== undefined) days[LABELS.flown.test(name) ? "flown" : "plain"].add(found.day);
    } else if (LABELS.departure.test(name)) departure = { ...found, ...departure };
  }
  // Two days of which nothing says whose they are: neither is told.
  const told = days.flown.size > 0 ? days.flown : days.plain;
  const [day] = told.size === 1 ? told : [];
  const [from, to] = primary.slice(0, 2).map((field) => readPlace(field, around));
  const leaves = departure.at === undefined ? (departure.day ?? day) : undefined;
  if ((!from || !to) && flight === undefined) return null;
  return {
    by: "labels",
    from,
    to,
    departure:
      leaves === undefined
        ? departure.at === undefined
          ? undefined
          : departure
        : { ...departure, day: leaves },
    arrival: arrival.time === undefined && arrival.at === undefined ? undefined : arrival,
    flight,
    seat,
  };
}

/** What a field tells of when: as ISO writes it, with its offset, or in words. */
function readMoment(value: string, around: Around): When {
  const iso = toWhen(value);
  if (iso !== undefined) return iso;
  const [day, time] = [readDayIn(value, around), readTimeIn(value)];
  return { ...(day !== undefined && { day }), ...(time !== undefined && { time }) };
}

/** An airport of a primary field: its code, with its name in the label, or its name, with "From" or "To" there. */
function readPlace({ value, label }: Item, around: Around): Place | undefined {
  const isCode = /^\s*[A-Z]{3}\s*$/.test(textIn(value));
  return toPlace(value, isCode ? label : value, around);
}
