import { decode } from "bcbp";
import {
  dayOfYear,
  nearestDay,
  toFlightNumber,
  toPlace,
  toSeat,
  yearsAround,
  type Around,
  type Part,
  type Telling,
  type When,
} from "./telling";

/** Where the first flight of a boarding pass stands (IATA Resolution 792): 23 signs come before it. */
const BEGINNING = /^[MS][1-9].{20}[E ].{7}[A-Z]{3}[A-Z]{3}[A-Z0-9 ]{3}[\d ]{4}/s;
const LONGEST = 2000;
/** A year that has every day; the real one is found after. */
const LEAP_YEAR = 2024;

/**
 * The flights of a boarding pass's barcode (IATA BCBP), one telling for each; none when the text is no such pass. It
 * tells the day of the year alone: the nearest such day is taken.
 */
export function readBoardingPass(text: string, around: Around): readonly Telling[] {
  if (text.length > LONGEST || !BEGINNING.test(text)) return [];
  try {
    const { data, meta } = decode(text, LEAP_YEAR);
    const tellings = (data?.legs ?? []).flatMap((leg): Telling[] => {
      const from = toPlace(leg.departureAirport, undefined, around);
      const to = toPlace(leg.arrivalAirport, undefined, around);
      if (!from || !to) return [];
      const departure = leg.flightDate && dayOf(leg.flightDate, around);
      return [
        {
          by: "barcode",
          from,
          to,
          departure,
          flight: toFlightNumber(
            `${leg.operatingCarrierDesignator?.trim() ?? ""} ${leg.flightNumber?.trim() ?? ""}`,
          ),
          seat: toSeat(leg.seatNumber ?? ""),
        },
      ];
    });
    // Half a pass is none: what is missing may be the flight that matters.
    return tellings.length === meta?.numberOfLegs ? tellings : [];
  } catch {
    // What it cannot decode is no boarding pass.
    return [];
  }
}

/** The parts of a boarding pass by itself. */
export const toParts = (tellings: readonly Telling[]): readonly Part[] =>
  tellings.map((telling) => ({ flight: [telling] }));

/** The nearest day of that number: bcbp gives the one of {@link LEAP_YEAR}. */
function dayOf(date: Date, { today }: Around): When | undefined {
  if (Number.isNaN(date.getTime())) return undefined;
  const number = dayOfYear(date.toISOString().slice(0, 10));
  const days = yearsAround(today).flatMap((year) => dayInYear(year, number) ?? []);
  const day = nearestDay(days, today);
  return day === undefined ? undefined : { day, dayOfYear: number };
}

/** The day of this number in a year; null when that year has no such day. */
function dayInYear(year: number, number: number): string | null {
  const date = new Date(Date.UTC(year, 0, number));
  return date.getUTCFullYear() === year ? date.toISOString().slice(0, 10) : null;
}
