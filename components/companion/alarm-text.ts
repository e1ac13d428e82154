import { findAlarms } from "@/lib/core/alarms";
import { clockOf, type KeptTrip } from "@/lib/core/kept-trip";
import { formatMinutes } from "@/lib/core/time";
import { fill, type CarriedWords } from "./words";

/** The alarms worth setting on a phone, a line each; `pushbackAt` is when each leg (from 0) pushed back, if said. */
export function alarmText(
  trip: KeptTrip,
  words: CarriedWords,
  pushbackAt: (leg: number) => string | null,
): string {
  const { reminders: t, leg: legWords } = words.fly;
  const alarms = findAlarms(trip);
  return alarms
    .map(({ leg, minute, kind }, index) => {
      const heading = trip.legs.length > 1 && alarms[index - 1]?.leg !== leg;
      const at = pushbackAt(leg) ?? trip.legs[leg]?.departureAt ?? null;
      const clock = clockOf(trip, leg, at, minute)?.time;
      const values = { what: words.kinds[kind], since: formatMinutes(minute) };
      const line = clock === undefined ? fill(t.alarmSince, values) : fill(t.alarm, { ...values, clock });
      return heading ? `${fill(legWords, { number: leg + 1, count: trip.legs.length })}\n${line}` : line;
    })
    .join("\n");
}
