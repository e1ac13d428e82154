import { DATE_PARTS, type Fields } from "./fields";
import { clocksMeet, type AskedLeg, type Flight } from "./flight";
import { ENDS } from "./flight-fields";
import { toSleepFields } from "./flight-sleep";
import { toHoursAndMinutes } from "./flight-times";

/** What to fill the flight form with so that `parseFlight` gives this flight back. */
export function toFlightFields({ name, departureDate, itinerary, preferences }: Flight): Fields {
  const { legs, layoverMinutes } = itinerary;
  const typed: Record<string, string> = {
    name,
    "preferences.setEveryMinutes": String(preferences.setEveryMinutes),
    "preferences.walkEveryMinutes": String(preferences.walkEveryMinutes),
  };
  legs.forEach((leg, index) => {
    const stem = `legs.${index}`;
    const put = (input: string, text: string) => (typed[`${stem}.${input}`] = text);
    const putTime = (input: string, minutes: number | undefined) =>
      Object.entries(toHoursAndMinutes(minutes)).forEach(([part, text]) => put(`${input}.${part}`, text));
    putTime("duration", leg.durationMinutes);
    if (index > 0)
      putTime("layover", clocksMeet(legs[index - 1], leg) ? undefined : layoverMinutes[index - 1]);
    for (const { end, airport } of ENDS) {
      const local = leg[`${end}Local`];
      const date = local ?? (index === 0 && end === "departure" ? departureDate : null);
      const [year = "", month = "", day = ""] = date?.slice(0, 10).split("-") ?? [];
      const parts: Record<(typeof DATE_PARTS)[number], string> = { day, month, year };
      for (const part of DATE_PARTS) put(`${end}Date.${part}`, parts[part]);
      put(`${end}Time`, local?.slice(11, 16) ?? "");
      put(`${end}UtcOffset`, leg[`${end}UtcOffset`] ?? "");
      put(airport, leg[airport] === undefined ? "" : `(${leg[airport].toUpperCase()})`);
    }
    put("seat", leg.seat);
    Object.entries(toSleepFields(leg)).forEach(([input, text]) => put(`sleep.${input}`, text));
  });
  return Object.fromEntries(Object.entries(typed).map(([path, text]) => [path, [text]]));
}

/**
 * The same flights another time: without dates, clocks and sleeps, which the traveller gives anew. `minutes` are the
 * block times of the legs and `layoverMinutes` the times between them, as they were taken before.
 */
export function toDuplicate(
  { name, itinerary, preferences }: Flight,
  minutes: readonly number[],
  layoverMinutes: readonly number[],
): Flight {
  const legs = itinerary.legs.map(({ from, to, seat }, index): AskedLeg => ({
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(minutes[index] !== undefined && { durationMinutes: minutes[index] }),
    seat,
    sleep: [],
  }));
  return { name, departureDate: null, itinerary: { legs, layoverMinutes: [...layoverMinutes] }, preferences };
}

/**
 * The flight back: {@link toDuplicate} with the legs in the other order, each from where it went to where it came
 * from, with seats and the time between them; without the name.
 */
export function toReturn(
  flight: Flight,
  minutes: readonly number[],
  layoverMinutes: readonly number[],
): Flight {
  const { itinerary, ...same } = toDuplicate(flight, minutes, layoverMinutes);
  const legs = itinerary.legs.map(({ from, to, ...leg }): AskedLeg => ({
    ...(to !== undefined && { from: to }),
    ...(from !== undefined && { to: from }),
    ...leg,
  }));
  return {
    ...same,
    name: "",
    itinerary: { legs: legs.toReversed(), layoverMinutes: itinerary.layoverMinutes.toReversed() },
  };
}
