import { DATE_PARTS, textOf, typedOf, type Fields } from "./fields";

/*
 * What a flight form holds of a booking that filled it in: which inputs it filled, what it calls each flight, and where it
 * says two things at once. All of it stands in inputs of the form, and goes with them.
 */

/** What a booking may say in two ways. */
export const BOOKED = ["from", "to", "departure", "arrival"] as const;
export type Booked = (typeof BOOKED)[number];

/** Inputs of one leg that only a booking fills, after its stem. */
export const BOOKED_INPUTS: readonly string[] = [
  ...["flight", "airline", "seats", "read"].map((input) => `booking.${input}`),
  ...BOOKED.flatMap((what) => [`booking.${what}`, `booking.${what}Is`]),
];
/** Of the whole form: what else was in the booking, like "hotel 2". */
export const BOOKED_OTHERS = "booking.others";

/** Which part of a booking says a reading; its words are under `plan.booking.by`. */
export const WITNESSES = ["entry", "words", "markup", "pass", "barcode", "labels"] as const;
export type Witness = (typeof WITNESSES)[number];

/** What a booking holds besides flights to plan, and so is told of and not read. */
export const OTHERS = [
  "cancelled",
  "train",
  "bus",
  "boat",
  "hotel",
  "car",
  "event",
  "more",
  "later",
  "unread",
] as const;
export type Other = (typeof OTHERS)[number];

/** One of several readings: an airport's text, or a clock, "2026-12-01T21:05+01:00", its time and offset where known. */
export type BookedChoice = { readonly value: string; readonly by: readonly Witness[] };

export const toChoiceText = ({ value, by }: BookedChoice): string => `${by.join(" ")}|${value}`;

/** The readings between which the traveller has not chosen yet; none where the booking says one thing. */
export function bookedChoices(fields: Fields, leg: number, what: Booked): readonly BookedChoice[] {
  return (fields[`legs.${leg}.booking.${what}`] ?? []).flatMap((text) => {
    const [by = "", value = ""] = text.split("|");
    const witnesses = WITNESSES.filter((witness) => by.split(" ").includes(witness));
    return value === "" || witnesses.length === 0 ? [] : [{ value, by: witnesses }];
  });
}

/** The inputs that a choice fills, after the leg's stem. */
const INPUTS: Readonly<Record<Booked, readonly string[]>> = {
  from: ["from"],
  to: ["to"],
  departure: [...DATE_PARTS.map((part) => `departureDate.${part}`), "departureTime"],
  arrival: [...DATE_PARTS.map((part) => `arrivalDate.${part}`), "arrivalTime"],
};

/** A reading as what it fills in, by input after the leg's stem. */
export function fillFrom(what: Booked, value: string): Readonly<Record<string, string>> {
  if (what === "from" || what === "to") return { [what]: value };
  const [, year = "", month = "", day = "", time = "", offset = ""] =
    /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2})([+-]\d{2}:\d{2})?)?$/.exec(value) ?? [];
  return {
    [`${what}Date.day`]: day,
    [`${what}Date.month`]: month,
    [`${what}Date.year`]: year,
    [`${what}Time`]: time,
    [`${what}UtcOffset`]: offset,
  };
}

/**
 * The form with each choice between two readings in its place once it is made, and gone once the traveller has typed
 * something else there.
 */
export function settleBooked(fields: Record<string, string[]>, legs: number): void {
  for (let leg = 0; leg < legs; leg++)
    for (const what of BOOKED) {
      const stem = `legs.${leg}`;
      const [told, chosen] = [`${stem}.booking.${what}`, `${stem}.booking.${what}Is`];
      const choice = bookedChoices(fields, leg, what).find(({ value }) => value === textOf(fields, chosen));
      const isTyped = INPUTS[what].some((input) => textOf(fields, `${stem}.${input}`) !== "");
      if (choice && !isTyped) {
        const filled = fillFrom(what, choice.value);
        for (const [input, text] of Object.entries(filled)) fields[`${stem}.${input}`] = [text];
        markRead(fields, leg, Object.keys(filled));
      }
      if (choice || isTyped) Reflect.deleteProperty(fields, told);
      Reflect.deleteProperty(fields, chosen);
    }
}

/** Marks inputs of a leg as filled in by the booking, with what it filled in: what is typed over is marked no longer. */
export function markRead(fields: Record<string, string[]>, leg: number, inputs: readonly string[]): void {
  const stem = `legs.${leg}`;
  const marks = inputs.flatMap((input) => {
    const text = typedOf(fields, `${stem}.${input}`);
    return text === "" ? [] : [`${input}=${text}`];
  });
  const before = readMarks(fields, leg);
  fields[`${stem}.booking.read`] = [[...before, ...marks].join("|")];
}

const readMarks = (fields: Fields, leg: number): readonly string[] =>
  typedOf(fields, `legs.${leg}.booking.read`)
    .split("|")
    .filter((mark) => mark !== "");

/** Whether what stands in these inputs of a leg is what the booking filled in. */
export function isRead(fields: Fields, leg: number, ...inputs: readonly string[]): boolean {
  const marks = readMarks(fields, leg);
  const filled = inputs.filter((input) => typedOf(fields, `legs.${leg}.${input}`) !== "");
  return (
    filled.length > 0 &&
    filled.every((input) => marks.includes(`${input}=${typedOf(fields, `legs.${leg}.${input}`)}`))
  );
}

/** What else was in the booking, and how many of each. */
export const bookedOthers = (fields: Fields): readonly { readonly what: Other; readonly count: number }[] =>
  (fields[BOOKED_OTHERS] ?? []).flatMap((text) => {
    const [name, count] = text.split(" ");
    const what = OTHERS.find((other) => other === name);
    return what === undefined || !/^\d{1,4}$/.test(count ?? "") ? [] : [{ what, count: Number(count) }];
  });
