import { choiceOf, DATE_PARTS, readDate, textOf, toWhole, type FieldIssue, type Fields } from "./fields";
import { DEFAULT_PREFERENCES, LEG_MINUTES, SEATS, type Itinerary, type Preferences } from "./trip";

/** A flight as the first form gives it: one leg for now. */
export type Flight = {
  /** "" when the traveller gave none. At most {@link NAME_LENGTH} characters. */
  readonly name: string;
  /** Calendar day of departure, where the flight leaves. */
  readonly departureDate: string | null;
  readonly itinerary: Itinerary;
  readonly preferences: Preferences;
};

/** Longest trip name, in UTF-16 units, as the input counts them. */
export const NAME_LENGTH = 80;

/** Every input of the flight form. */
export const FLIGHT_INPUTS = [
  "duration.hours",
  "duration.minutes",
  "name",
  ...DATE_PARTS.map((part) => `departureDate.${part}`),
  "departureTime",
  "seat",
];

/**
 * The flight that was typed, or what to put right, one issue for each wrong question.
 *
 * Either hours or minutes may be left empty; a seat left out is unknown; a time needs its date.
 * Never throws, whatever was posted.
 */
export function parseFlight(
  fields: Fields,
): { ok: true; flight: Flight } | { ok: false; issues: FieldIssue[] } {
  const duration = readDuration(fields);
  const departureDate = readDate(fields, "departureDate");
  const time = readTime(textOf(fields, "departureTime"));
  const name = textOf(fields, "name").replace(/\p{Cc}+/gu, " ");

  const issues: FieldIssue[] = [];
  if (typeof duration !== "number") issues.push(duration);
  if (name.length > NAME_LENGTH)
    issues.push({ path: "name", field: "name", message: "nameLong", values: { max: NAME_LENGTH } });
  if (isIssue(departureDate)) issues.push(departureDate);
  if (isIssue(time)) issues.push(time);
  else if (time && departureDate === null)
    issues.push({ path: "departureDate.day", field: "departureDate", message: "timeWithoutDate" });
  if (typeof duration !== "number" || isIssue(departureDate) || isIssue(time) || issues.length > 0)
    return { ok: false, issues };

  const seat = choiceOf(fields, "seat", SEATS) ?? "unknown";
  const departureLocal = departureDate && time ? { departureLocal: `${departureDate}T${time}` } : {};
  const leg = { durationMinutes: duration, seat, sleep: [], ...departureLocal };
  return {
    ok: true,
    flight: {
      name,
      departureDate,
      itinerary: { legs: [leg], layoverMinutes: [] },
      preferences: DEFAULT_PREFERENCES,
    },
  };
}

/** What to fill the flight form with so that {@link parseFlight} gives this flight back. Reads the first leg only. */
export function toFlightFields(flight: Flight): Fields {
  const leg = flight.itinerary.legs[0];
  const minutes = leg?.durationMinutes;
  const [year = "", month = "", day = ""] = flight.departureDate?.split("-") ?? [];
  const typed: Record<string, string> = {
    "duration.hours": minutes === undefined ? "" : String(Math.floor(minutes / 60)),
    "duration.minutes": minutes === undefined ? "" : String(minutes % 60),
    name: flight.name,
    "departureDate.day": day,
    "departureDate.month": month,
    "departureDate.year": year,
    departureTime: leg?.departureLocal?.slice(11, 16) ?? "",
    seat: leg?.seat ?? "unknown",
  };
  return Object.fromEntries(Object.entries(typed).map(([name, text]) => [name, [text]]));
}

function readDuration(fields: Fields): number | FieldIssue {
  const hoursText = textOf(fields, "duration.hours");
  const minutesText = textOf(fields, "duration.minutes");
  const wrong = (
    input: "hours" | "minutes",
    message: FieldIssue["message"],
    values?: FieldIssue["values"],
  ): FieldIssue => ({ path: `duration.${input}`, field: "duration", message, ...(values && { values }) });

  if (!hoursText && !minutesText) return wrong("hours", "durationMissing");
  const hours = hoursText ? toWhole(hoursText) : 0;
  const minutes = minutesText ? toWhole(minutesText) : 0;
  if (hours === null) return wrong("hours", "durationNumber");
  if (minutes === null) return wrong("minutes", "durationNumber");
  if (hours > 0 && minutes > 59) return wrong("minutes", "durationMinutes");
  const total = hours * 60 + minutes;
  if (total < LEG_MINUTES.min) return wrong("hours", "durationShort", { min: LEG_MINUTES.min });
  if (total > LEG_MINUTES.max) return wrong("hours", "durationLong", { max: LEG_MINUTES.max / 60 });
  return total;
}

/** "21:05" from "21:05", "9.05 pm", "2105" or "9pm"; null when empty. */
function readTime(text: string): string | null | FieldIssue {
  if (text === "") return null;
  const [, hourText, minuteText = "00", half] =
    /^(\d{1,2})(?:[:.h ]?(\d{2}))?\s*([ap]\.?m\.?)?$/i.exec(text) ?? [];
  const typed = Number(hourText);
  const afternoon = half?.toLowerCase().startsWith("p");
  const hour = half ? (typed % 12) + (afternoon ? 12 : 0) : typed;
  const real = half ? typed >= 1 && typed <= 12 : hour <= 23;
  if (!hourText || !real || Number(minuteText) > 59 || (!half && text.length < 3))
    return { path: "departureTime", field: "departureTime", message: "timeNotReal" };
  return `${String(hour).padStart(2, "0")}:${minuteText}`;
}

function isIssue(value: string | null | FieldIssue): value is FieldIssue {
  return value !== null && typeof value === "object";
}
