import { textOf, toWhole, type FieldIssue, type Fields } from "./fields";

/** "21:05" from "21:05", "9.05 pm", "2105" or "9pm"; null when it is no time of day. */
export function readClock(text: string): string | null {
  const [, hourText, minuteText = "00", half] =
    /^(\d{1,2})(?:[:.h ]?(\d{2}))?\s*([ap]\.?m\.?)?$/i.exec(text) ?? [];
  const typed = Number(hourText);
  const afternoon = half?.toLowerCase().startsWith("p");
  const hour = half ? (typed % 12) + (afternoon ? 12 : 0) : typed;
  const real = half ? typed >= 1 && typed <= 12 : hour <= 23;
  if (!hourText || !real || Number(minuteText) > 59 || (!half && text.length < 3)) return null;
  return `${String(hour).padStart(2, "0")}:${minuteText}`;
}

/** Minutes since pushback from "2:30", "2h30", "2 h" or "45 min"; a number alone is hours. Null when it is none. */
export function readElapsed(text: string): number | null {
  const [, minutesOnly] = /^(\d{1,4})\s*m(?:in(?:utes)?)?$/i.exec(text) ?? [];
  if (minutesOnly !== undefined) return Number(minutesOnly);
  const [, hours, minutes = "0"] = /^(\d{1,2})(?:\s*(?:h|[:.])\s*(\d{2})?|)(?:\s*min)?$/i.exec(text) ?? [];
  return hours === undefined || Number(minutes) > 59 ? null : Number(hours) * 60 + Number(minutes);
}

/** {@link readElapsed} backwards: "2:30". */
export const toElapsedText = (minutes: number): string =>
  `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;

/**
 * Hours and minutes typed under `stem`, as minutes: null when both are empty, or what is wrong. Either may be left
 * empty; with hours, there are at most 59 minutes.
 */
export function readHoursAndMinutes(fields: Fields, stem: string): number | null | FieldIssue {
  const hoursText = textOf(fields, `${stem}.hours`);
  const minutesText = textOf(fields, `${stem}.minutes`);
  if (!hoursText && !minutesText) return null;
  const hours = hoursText ? toWhole(hoursText) : 0;
  const minutes = minutesText ? toWhole(minutesText) : 0;
  const wrong = (input: "hours" | "minutes", message: FieldIssue["message"]): FieldIssue => ({
    path: `${stem}.${input}`,
    field: stem,
    message,
  });
  if (hours === null) return wrong("hours", "durationNumber");
  if (minutes === null) return wrong("minutes", "durationNumber");
  if (hours > 0 && minutes > 59) return wrong("minutes", "durationMinutes");
  return hours * 60 + minutes;
}

/** Minutes as the two inputs of {@link readHoursAndMinutes}, both empty without any. */
export function toHoursAndMinutes(minutes: number | undefined): { hours: string; minutes: string } {
  if (minutes === undefined) return { hours: "", minutes: "" };
  return { hours: String(Math.floor(minutes / 60)), minutes: String(minutes % 60) };
}
