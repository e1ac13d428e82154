import { LEG_INPUTS, TRIP_INPUTS } from "@/lib/core/typed/flight-fields";

/** Every input of a flight form with so many legs, each with so many sleeps. */
export function flightInputs(legs: number, sleeps: number): string[] {
  const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);
  return [
    ...TRIP_INPUTS,
    ...numbers(legs).flatMap((leg) =>
      LEG_INPUTS.flatMap((input) =>
        input.startsWith("sleep.0.")
          ? numbers(sleeps).map((row) => `legs.${leg}.${input.replace("0", String(row))}`)
          : [`legs.${leg}.${input}`],
      ),
    ),
  ];
}
