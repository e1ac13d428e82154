import "server-only";
import { BOOKED, BOOKED_OTHERS, fillFrom, markRead, toChoiceText } from "../../core/typed/booked";
import { typedOf, type Fields } from "../../core/typed/fields";
import { toHoursAndMinutes } from "../../core/typed/flight-times";
import { settleFlight } from "../flights/read-flight";
import type { BookedClock } from "./booked-clocks";
import { toFieldText, type Booking } from "./settle";
import type { Read } from "./witnesses";

/** A flight form as a booking fills it in, leg by leg; what of the form is no flight's stays as it was typed in `before`. */
export function fillFlight(booking: Booking, before: Fields): Fields {
  const fields: Record<string, string[]> = Object.fromEntries(
    Object.entries(before).filter(([name]) => !name.startsWith("legs.") && name !== BOOKED_OTHERS),
  );
  booking.legs.forEach((leg, index) => {
    const put = (input: string, text: string) => {
      if (text !== "") fields[`legs.${index}.${input}`] = [text];
    };
    // A leg of which nothing is known still stands there, to be asked.
    fields[`legs.${index}.duration.hours`] = [""];
    for (const what of BOOKED) {
      const { value, differs } = toTexts(leg[what]);
      if (value !== null) for (const [input, text] of Object.entries(fillFrom(what, value))) put(input, text);
      if (differs.length > 0) fields[`legs.${index}.booking.${what}`] = differs.map(toChoiceText);
    }
    const { hours, minutes } = toHoursAndMinutes(leg.durationMinutes ?? undefined);
    put("duration.hours", hours);
    put("duration.minutes", minutes);
    if (leg.seat !== "unknown") put("seat", leg.seat);
    put("booking.flight", leg.flight ?? "");
    put("booking.airline", leg.airline ?? "");
    put("booking.seats", leg.seats.join(", "));
  });
  if (booking.others.length > 0)
    fields[BOOKED_OTHERS] = booking.others.map(({ what, count }) => `${what} ${count}`);
  const settled: Record<string, string[]> = { ...settleFlight(fields) };
  booking.legs.forEach((_, index) => markRead(settled, index, filledIn(settled, index)));
  return settled;
}

/** The inputs of a leg in which something stands that a traveller would type. */
const filledIn = (fields: Fields, leg: number): readonly string[] =>
  Object.keys(fields)
    .filter((name) => name.startsWith(`legs.${leg}.`) && typedOf(fields, name) !== "")
    .map((name) => name.slice(`legs.${leg}.`.length))
    .filter((input) => !input.startsWith("booking."));

function toTexts(read: Read<string> | Read<BookedClock>): Read<string> {
  const say = (value: string | BookedClock) =>
    typeof value === "string" ? toFieldText(value) : toClockText(value);
  return {
    value: read.value === null ? null : say(read.value),
    differs: read.differs.map(({ by, value }) => ({ by, value: say(value) })),
  };
}

const toClockText = ({ day, time, offset }: BookedClock): string =>
  `${day}${time === null ? "" : `T${time}${offset ?? ""}`}`;
