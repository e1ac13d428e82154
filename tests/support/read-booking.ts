import { readFile, readText } from "@/lib/server/booking/read";
import type { BookedClock } from "@/lib/server/booking/booked-clocks";
import { settleBooking, type Booking } from "@/lib/server/booking/settle";
import type { Read } from "@/lib/server/booking/witnesses";
import { airportCodes, airportNames } from "@/lib/server/flights/airports";

/** The day on which the bookings of the tests are read. */
export const TODAY = "2026-11-30";
const CODES = new Set(airportCodes());
export const AROUND = { today: TODAY, isCode: (code: string) => CODES.has(code), names: airportNames() };

/** What is read of a text in this process, as the worker reads it. */
export const readHere = (text: string): Booking | null =>
  settleBooking(readText(text, AROUND), new Date(`${TODAY}T12:00:00Z`));

/** The same of a file. */
export const readFileHere = async (file: Uint8Array): Promise<Booking | null> =>
  settleBooking(await readFile(file, AROUND), new Date(`${TODAY}T12:00:00Z`));

const sayClock = ({ day, time }: BookedClock) => (time === null ? day : `${day} ${time}`);
const say = (read: Read<string> | Read<BookedClock>): string =>
  read.differs.length > 0
    ? read.differs.map(({ value }) => (typeof value === "string" ? value : sayClock(value))).join(" or ")
    : read.value === null
      ? "?"
      : typeof read.value === "string"
        ? read.value
        : sayClock(read.value);

/** A booking in lines: "LHR 2026-12-01 21:05 > SIN 2026-12-02 17:55 SQ 321 12A", then what else is in it. */
export function sayBooking(booking: Booking | null): readonly string[] {
  if (booking === null) return ["unreadable"];
  return [
    ...booking.legs.map(({ from, to, departure, arrival, flight, seats }) =>
      [say(from), say(departure), ">", say(to), say(arrival), flight ?? "", seats.join(" ")]
        .filter((text) => text !== "")
        .join(" "),
    ),
    ...booking.others.map(({ what, count }) => `${what} ${count}`),
  ];
}
