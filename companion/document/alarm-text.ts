import { findAlarms } from "@/lib/core/air/alarms";
import type { KeptTrip } from "@/lib/core/air/kept-trip";
import { fill, sayMinutes, type CarriedWords } from "./words";

/** The alarms worth setting on a phone, a line each; `clock` is what a clock shows at a minute of a leg (from 0). */
export function alarmText(
  trip: KeptTrip,
  words: CarriedWords,
  clock: (leg: number, minute: number) => string | null,
): string {
  const { reminders: t, leg: legWords } = words.fly;
  const alarms = findAlarms(trip);
  return alarms
    .map(({ leg, minute, kind }, index) => {
      const heading = trip.legs.length > 1 && alarms[index - 1]?.leg !== leg;
      const time = clock(leg, minute);
      const values = { what: words.kinds[kind], since: sayMinutes(words, minute) };
      const line = time === null ? fill(t.alarmSince, values) : fill(t.alarm, { ...values, clock: time });
      return heading ? `${fill(legWords, { number: leg + 1, count: trip.legs.length })}\n${line}` : line;
    })
    .join("\n");
}
