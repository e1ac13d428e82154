import type { ExerciseCode } from "@/lib/core/plan/exercises";
import type { ExerciseDose } from "@/lib/core/plan/plan";
import type { Repertoire } from "@/lib/core/plan/repertoire";
import { toSmall } from "@/lib/core/lists";
import { formatMinutes } from "@/lib/core/time";
import { repertoireOf, type KeptTrip } from "@/lib/core/air/kept-trip";
import type { Messages } from "@/messages/languages";

/** The words the companion carries with it. */
export type Words = {
  readonly fly: Messages["fly"];
  readonly app: Pick<Messages["app"], "name" | "disclaimer">;
  /** Said of a short flight. */
  readonly short: string;
  readonly kinds: Messages["timeline"]["kinds"];
  readonly why: Messages["timeline"]["why"];
  /** Of this trip's seats. */
  readonly walk: Readonly<Record<string, string>>;
  readonly signs: Messages["signs"];
  readonly units: Messages["units"];
  readonly lists: Pick<Messages["lists"], "comma" | "semicolon">;
  readonly days: Pick<Messages["form"], "date" | "months">;
  readonly stop: string;
  /** What every set of this traveller says; empty for who may do everything. */
  readonly setNote: string;
  /** Of each move, by its code. */
  readonly names: Readonly<Record<string, string>>;
  /** Within a sentence, where small letters are not enough. */
  readonly inSentence: Readonly<Record<string, string>>;
  readonly steps: Readonly<Record<string, Readonly<Record<string, string>>>>;
};

/** What only the document itself says, never its script. */
const PRINTED = {
  fly: [
    "gone",
    "locked",
    "offline",
    "moves",
    "signs",
    "without",
    "legFrom",
    "back",
    "backToFlight",
    "signsLink",
  ],
  plan: [
    "title",
    "own",
    "since",
    "belt",
    "beltSeated",
    "few",
    "layover",
    "layoverNone",
    "layoverSeated",
    "always",
  ],
  keep: ["title", "lead", "noScript", "ios"],
  reminders: [
    "title",
    "lead",
    "screen",
    "calendar",
    "calendarLink",
    "alarms",
    "alarmsAbove",
    "alarmsHow",
    "alarmsLabel",
    "card",
    "cardLink",
  ],
} as const;

/** The words that the script carries. */
export type CarriedWords = ReturnType<typeof toCarried>;

/** The words without those that only the document says. */
export function toCarried({ fly, kinds, why, walk, units, lists, days, setNote, names, inSentence }: Words) {
  return {
    fly: {
      ...without(fly, PRINTED.fly),
      keep: without(fly.keep, PRINTED.keep),
      plan: without(fly.plan, PRINTED.plan),
      reminders: without(fly.reminders, PRINTED.reminders),
    },
    kinds,
    why,
    walk,
    units,
    lists: without(lists, ["semicolon"]),
    days,
    setNote,
    names,
    inSentence,
  };
}

function without<T extends object, K extends keyof T>(all: T, keys: readonly K[]): Omit<T, K> {
  const kept = Object.entries(all).filter(([key]) => !keys.includes(key as K));
  return Object.fromEntries(kept) as Omit<T, K>;
}

/** What the companion needs of the catalogue, with only this trip's moves. */
export function pickWords(messages: Messages, trip: KeptTrip): Words {
  const { fly, app, timeline, signs, exercises, form, units, lists } = messages;
  const repertoire = repertoireOf(trip);
  const { setNote, plainWalk } = repertoire.manner;
  const moves = movesOf(trip);
  return {
    fly,
    app: { name: app.name, disclaimer: app.disclaimer },
    short: timeline.short,
    kinds: timeline.kinds,
    why: timeline.why,
    walk: Object.fromEntries(
      (trip.pace.walks ? trip.legs : []).map(({ seat }) => [
        seat,
        plainWalk ? `${timeline.walk[seat]} ${timeline.plainWalk}` : timeline.walk[seat],
      ]),
    ),
    signs,
    units,
    lists: { comma: lists.comma, semicolon: lists.semicolon },
    days: { date: form.date, months: form.months },
    stop: exercises.stop,
    setNote: setNote === null ? "" : timeline.setNotes[setNote],
    names: Object.fromEntries(moves.map((code) => [code, exercises[code].name])),
    inSentence: Object.fromEntries(
      moves.flatMap((code) => {
        const { name, inSentence } = exercises[code];
        return inSentence === toSmall(name) ? [] : [[code, inSentence]];
      }),
    ),
    steps: Object.fromEntries(
      moves.map((code) => [code, stepsOf(exercises[code], isOneSided(repertoire, code), plainWalk)]),
    ),
  };
}

type MoveWords = {
  readonly steps: Readonly<Record<string, string>>;
  readonly one?: Readonly<Record<string, string>>;
  readonly plain?: Readonly<Record<string, string>>;
};

/** How to do a move: with one leg only, or a walk without what not every leg may do. */
function stepsOf({ steps, one, plain }: MoveWords, oneSided: boolean, plainWalk: boolean) {
  if (plainWalk && plain) return plain;
  return oneSided && one ? one : steps;
}

/** Whether this trip does the move with one leg only. */
const isOneSided = ({ seatedSet, quickSet }: Repertoire, code: ExerciseCode): boolean =>
  [...seatedSet, ...quickSet]
    .flatMap(({ moves }) => moves)
    .some((dose) => dose.code === code && dose.side !== "both");

/** The moves a trip can ask for, in the order of the catalogue. */
export function movesOf(trip: KeptTrip): readonly ExerciseCode[] {
  const { seatedSet, quickSet, walk } = repertoireOf(trip);
  const sets = [...seatedSet, ...quickSet].flatMap(({ moves }) => moves);
  const codes = [...sets, ...(trip.pace.walks ? walk : [])].map(({ code }) => code);
  return [...new Set(codes)].sort((one, other) => Number(one.slice(1)) - Number(other.slice(1)));
}

/** A sentence with its blanks filled: "in {minutes}". */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (blank, name: string) => String(values[name] ?? blank));

/** A move's name within a sentence. */
export const nameInSentence = ({ names, inSentence }: CarriedWords, code: ExerciseCode): string =>
  inSentence[code] ?? toSmall(names[code] ?? code);

/** Minutes as a traveller reads them: "2 h 05". */
export const sayMinutes = ({ units }: Pick<Words, "units">, minutes: number): string =>
  formatMinutes(minutes, (which, values) => fill(units[which], values));

/** A move and how often: "Toe lifts × 10, hold 3 s". */
export function doseWords(
  { fly, lists, names }: CarriedWords,
  { code, repetitions, holdSeconds, side }: ExerciseDose,
): string {
  const name = names[code] ?? code;
  return [
    code === "X18" ? name : fill(fly.next.dose, { name, repetitions }),
    ...(holdSeconds > 0 ? [fill(fly.next.hold, { seconds: holdSeconds })] : []),
    ...(side === "both" ? [] : [fly.next.side[side]]),
  ].join(lists.comma);
}
