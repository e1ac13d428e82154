import type { Other, Witness } from "../../core/typed/booked";

/*
 * What the readers of a booking tell of it. Nothing else of a file leaves its reader: no name, booking reference, ticket
 * or frequent-flyer number has a place in these shapes.
 */

/** An airport by its code, or else by a name to look up. */
export type Place = { readonly code: string } | { readonly name: string };

/**
 * When a flight leaves or comes in: an instant (`at`, UTC), or what a clock shows, with its offset or zone where they are
 * told. A day without a time, or a time without its day, is what was told of it.
 */
export type When = {
  readonly at?: string;
  /** "2026-12-01". */
  readonly day?: string;
  /** The number of that day in its year, where that is all that was told: its year is a guess. */
  readonly dayOfYear?: number;
  /** A day above several flights: it is that or, after a night, the next, when the flight before it has come in. */
  readonly since?: string;
  /** "21:05". */
  readonly time?: string;
  /** "+01:00". */
  readonly offset?: string;
  /** An IANA zone. */
  readonly zone?: string;
};

/** What one witness tells of a flight. */
export type Telling = {
  readonly by: Witness;
  readonly from?: Place | undefined;
  readonly to?: Place | undefined;
  readonly departure?: When | undefined;
  readonly arrival?: When | undefined;
  readonly durationMinutes?: number | undefined;
  /** "UA 987". */
  readonly flight?: string | undefined;
  readonly airline?: string | undefined;
  /** "52C". */
  readonly seat?: string | undefined;
};

/** One thing in a booking: a flight, with all that is told of it, or something else. */
export type Part = { readonly flight: readonly Telling[] } | { readonly other: Other };

/** Whether a part is a flight to plan. */
export const isFlight = (part: Part): boolean => "flight" in part;

/** Reads one file of a booking. Throws, or gives nothing, when it is none that is known here. */
export type Reader = (bytes: Uint8Array) => Promise<readonly Part[]>;

/** What a reader may lean on: today's date, for what names no year, the codes that airports have, and what they are called. */
export type Around = {
  readonly today: string;
  readonly isCode: (code: string) => boolean;
  /** A line for each code: "LHR| lhr | egll | london | london heathrow |". */
  readonly names: string;
};

/** A flight number in one spelling, "UA 987"; undefined when the text is none. */
export function toFlightNumber(text: string): string | undefined {
  const [, airline, number] = FLIGHT_NUMBER.exec(text.trim().toUpperCase()) ?? [];
  return airline === undefined || number === undefined ? undefined : `${airline} ${Number(number)}`;
}
const FLIGHT_NUMBER = /^([A-Z]{2}|[A-Z]\d|\d[A-Z])[\s-]{0,2}(\d{1,4})[A-Z]?$/;

/** A seat in one spelling, "52C"; undefined when the text is none. */
export function toSeat(text: string): string | undefined {
  const [, row, letter] = /^0{0,3}([1-9]\d{0,2})[ -]?([A-Z])$/.exec(text.trim().toUpperCase()) ?? [];
  return row === undefined || letter === undefined ? undefined : row + letter;
}

/** A text whose spaces and hyphens are the plain ones, without signs that are not seen; its lines stay. */
export const toPlainSigns = (text: string): string =>
  text
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, "")
    .replace(/[\u2010\u2011]/g, "-")
    .replace(/[^\S\n]/g, " ");

const LONGEST_NAME = 100;
/** A name of a place or an airline: one line without signs that no name has; undefined when the text is none. */
export function toName(text: unknown): string | undefined {
  if (typeof text !== "string") return undefined;
  const name = text
    .slice(0, 4 * LONGEST_NAME)
    .replace(/[\p{Cc}\s]+/gu, " ")
    .trim();
  return /\p{L}/u.test(name) && name.length <= LONGEST_NAME && !/[<>{}@=]/.test(name) ? name : undefined;
}

/** A place by its code, where that is one, or else by its name. */
export function toPlace(code: unknown, name: unknown, { isCode }: Pick<Around, "isCode">): Place | undefined {
  const letters = typeof code === "string" ? code.trim().toUpperCase() : "";
  if (/^[A-Z]{3}$/.test(letters) && isCode(letters)) return { code: letters };
  const words = toName(name);
  return words === undefined ? undefined : { name: words };
}

const DAY_MS = 86_400_000;
/** The number of a day in its year, from 1. */
export const dayOfYear = (day: string): number =>
  Math.round((Date.parse(day) - Date.UTC(Number(day.slice(0, 4)), 0, 0)) / DAY_MS);

/** Of these days, each with a year, the nearest to today; undefined without any. */
export const nearestDay = (days: readonly string[], today: string): string | undefined =>
  days
    .map((day) => ({ day, far: Math.abs(Date.parse(day) - Date.parse(today)) }))
    .sort((one, other) => one.far - other.far)[0]?.day;

/** The day so many days after another. */
export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);

/** The years in which a day without one may lie. */
export const yearsAround = (today: string): readonly number[] =>
  [-1, 0, 1].map((more) => Number(today.slice(0, 4)) + more);
