import type { Airport } from "../places/airport";
import { BOOKED_INPUTS, BOOKED_OTHERS } from "./booked";
import { DATE_PARTS, textOf, type Fields } from "./fields";
import { LEGS_MAX, SLEEPS_MAX, type DurationMismatch } from "../plan/trip";

/** The ends of a leg as its form calls them: stem of date, time and offset, and the airport's input. */
export const ENDS = [
  { end: "departure", airport: "from" },
  { end: "arrival", airport: "to" },
] as const;

/** What the form has to ask about a leg besides its own questions. */
export type LegAsks = {
  /** Airports that what was typed may mean: none when it is plain, or empty. */
  readonly from: readonly Airport[];
  readonly to: readonly Airport[];
  /** The two offsets of a time that the clocks show twice, earliest first; none otherwise. */
  readonly departure: readonly string[];
  readonly arrival: readonly string[];
  /** A typed length and one by the clocks that differ, to choose from. */
  readonly length: DurationMismatch | null;
};

const dateOf = (stem: string) => DATE_PARTS.map((part) => `${stem}.${part}`);

/** Inputs of one leg, after its stem ("legs.0."); sleeps are named with the number 0 for any of them. */
export const LEG_INPUTS: readonly string[] = [
  ...["hours", "minutes"].flatMap((part) => [`layover.${part}`, `duration.${part}`]),
  "lengthBy",
  ...ENDS.flatMap(({ end, airport }) => [
    airport,
    `${airport}Which`,
    ...dateOf(`${end}Date`),
    `${end}Time`,
    `${end}UtcOffset`,
  ]),
  "seat",
  "sleep.how",
  "sleep.about",
  "sleep.0.from",
  "sleep.0.to",
  ...BOOKED_INPUTS,
];
/** Inputs of the trip as a whole. */
export const TRIP_INPUTS = [
  "name",
  "preferences.setEveryMinutes",
  "preferences.walkEveryMinutes",
  BOOKED_OTHERS,
];

/** Whose length of a leg is right, where two are told that differ: the clocks' or the one typed. */
export const LENGTHS = ["times", "typed"] as const;

/** The value of a choice between a typed length and the clocks: it counts for these two numbers only. */
export const toLengthChoice = (
  by: (typeof LENGTHS)[number],
  { statedMinutes, computedMinutes }: DurationMismatch,
): string => `${by} ${statedMinutes} ${computedMinutes}`;

/** How many legs a form has: one at least. */
export const legCount = (fields: Fields): number => countOf(fields, /^legs\.(\d+)\./);

/** How many sleeps a leg's form has room for: one at least. */
export const sleepCount = (fields: Fields, leg: number): number =>
  countOf(fields, new RegExp(`^legs\\.${leg}\\.sleep\\.(\\d+)\\.`));

function countOf(fields: Fields, numbered: RegExp): number {
  const numbers = Object.keys(fields).map((name) => Number(numbered.exec(name)?.[1] ?? 0));
  return 1 + Math.max(0, ...numbers);
}

/** The sleeps of a leg in which something is typed, by their numbers in the form. */
export function typedSleeps(fields: Fields, leg: number): number[] {
  return Array.from({ length: sleepCount(fields, leg) }, (_, row) => row).filter((row) =>
    ["from", "to"].some((edge) => textOf(fields, `legs.${leg}.sleep.${row}.${edge}`) !== ""),
  );
}

/**
 * A posted form reduced to the inputs a flight form has, its legs and their sleeps numbered without gaps. One more leg
 * than a trip may have, and one more sleep than a leg, are kept, so that too many are told of; the rest are dropped.
 */
export function pickFlight(fields: Fields): Record<string, string[]> {
  const picked = Object.entries(fields).filter(([name]) => isFlightInput(name));
  return Object.fromEntries(renumber(renumber(picked, LEG, LEGS_MAX), SLEEP, SLEEPS_MAX));
}

const LEG = /^(legs\.)(\d{1,2})(\..+)$/;
const SLEEP = /^(legs\.\d+\.sleep\.)(\d{1,2})(\..+)$/;

function isFlightInput(name: string): boolean {
  const [, , , rest] = LEG.exec(name) ?? [];
  return rest === undefined
    ? TRIP_INPUTS.includes(name)
    : LEG_INPUTS.includes(rest.slice(1).replace(/^sleep\.\d{1,2}\./, "sleep.0."));
}

type Entry = [string, string[]];

/**
 * Numbers what `numbered` finds from 0, in the order of the numbers there are; what shares a stem counts together. What
 * would get a number over `last` is dropped.
 */
function renumber(entries: readonly Entry[], numbered: RegExp, last: number): Entry[] {
  const numbers = new Map<string, Set<number>>();
  for (const [name] of entries) {
    const [, stem, number] = numbered.exec(name) ?? [];
    if (stem !== undefined) numbers.set(stem, (numbers.get(stem) ?? new Set()).add(Number(number)));
  }
  const places = new Map(
    [...numbers].map(([stem, found]) => [stem, [...found].sort((one, other) => one - other)]),
  );
  return entries.flatMap(([name, values]): Entry[] => {
    const [, stem = "", number, rest = ""] = numbered.exec(name) ?? [];
    if (number === undefined) return [[name, values]];
    const place = (places.get(stem) ?? []).indexOf(Number(number));
    return place > last ? [] : [[`${stem}${place}${rest}`, values]];
  });
}

/**
 * The form with a leg or a sleep added or a leg removed, everything else as it was typed, and the `id` to go on at.
 * `edit` is what the button says: "addLeg", "removeLeg.1", "addSleep.0". Null when it says anything else.
 *
 * A new leg begins where the one before it ends. There is room for one leg more than a trip may have.
 */
export function editFlight(fields: Fields, edit: string): { fields: Fields; at: string } | null {
  const [, what, number = "0"] = /^(addLeg|removeLeg|addSleep)(?:\.(\d{1,2}))?$/.exec(edit) ?? [];
  const flight = pickFlight(fields);
  const leg = Number(number);
  switch (what) {
    case "addLeg": {
      const next = Math.min(legCount(flight), LEGS_MAX);
      const from = flight[`legs.${next - 1}.to`] ?? [""];
      const added = { [`legs.${next}.from`]: from, [`legs.${next}.duration.hours`]: [""] };
      return { fields: { ...flight, ...added }, at: `legs.${next}` };
    }
    case "removeLeg": {
      const left = Object.entries(flight).filter(([name]) => !name.startsWith(`legs.${leg}.`));
      // Nothing comes before the first flight any more.
      const rest = Object.entries(pickFlight(Object.fromEntries(left))).filter(
        ([name]) => !name.startsWith("legs.0.layover."),
      );
      return { fields: Object.fromEntries(rest), at: "main" };
    }
    case "addSleep": {
      if (leg >= legCount(flight)) return { fields: flight, at: "main" };
      const row = Math.min(sleepCount(flight, leg), SLEEPS_MAX);
      const at = `legs.${leg}.sleep.${row}.from`;
      return { fields: { ...flight, [at]: [""] }, at };
    }
    default:
      return null;
  }
}
