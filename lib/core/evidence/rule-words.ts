import type { Circumstances } from "../advice/conflicts";
import { questionOf, type Range, type When } from "../advice/facts";
import type { NoteFacts } from "../plan/notes";
import { sayList, type SayLists } from "../lists";
import { formatMinutes } from "../time";

/** Says a message of the catalogue by its whole path, like "evidence.when.bmi". */
export type Say = (path: string, values?: Readonly<Record<string, string | number>>) => string;

/** The message catalogue: says a message by its path, and whether there is one. */
export type Words = { readonly say: Say; readonly has: (path: string) => boolean };

/** How a fact is counted. `step` is the smallest difference between two answers, or 0 where there is none. */
type Unit = { readonly unit: string; readonly step: number; readonly show: (n: number, say: Say) => string };
/** Minutes as a traveller reads them. */
export const sayLength = (minutes: number, say: Say): string =>
  formatMinutes(minutes, (units, values) => say(`units.${units}`, values));
const whole = (unit: string): Unit => ({ unit, step: 1, show: (n) => String(n) });
const DAYS = whole("days");
const UNITS: Readonly<Record<string, Unit>> = {
  ageYears: whole("years"),
  bmi: { unit: "bmi", step: 0.1, show: (n) => n.toFixed(1) },
  heightCm: { unit: "cm", step: 0, show: (n) => String(n) },
  pregnancyWeeks: { unit: "weeks", step: 0, show: (n) => String(n) },
  castHoursAgo: whole("hours"),
  journeyMinutes: { unit: "length", step: 0, show: sayLength },
  longestLegMinutes: { unit: "length", step: 0, show: sayLength },
  pregnancyBabies: whole("count"),
  legCount: whole("count"),
  majors: whole("count"),
  counts: whole("count"),
  softs: whole("count"),
  noted: whole("count"),
};

/** Where the words of a fact stand: with its question's, or among those of facts that nobody is asked for. */
const findWords = (part: "when" | "absent" | "choices", fact: string, { has }: Words): string | null =>
  [`questions.${questionOf(fact)}.${part}`, `evidence.${part}.${fact}`].find(has) ?? null;

/** Things in a row: "a, b or c", "a, b, c", "a; b; c". */
export const sayRow = (items: readonly string[], how: Parameters<SayLists>[0], say: Say): string =>
  sayList(items, how, (how, values) => say(`lists.${how}`, values));

/** A range with both of its ends in words: what counts and what no longer does can be read off. */
function sayRange({ from, over, to, under }: Range, { unit, step, show }: Unit, say: Say): string {
  // Where answers come in steps, "less than 28" is "up to 27": both ends then belong.
  const near = (n: number) => Math.round(n * 10) / 10;
  const low = from ?? (over !== undefined && step > 0 ? near(over + step) : undefined);
  const high = to ?? (under !== undefined && step > 0 ? near(under - step) : undefined);
  const shape = (() => {
    if (low !== undefined && high !== undefined) return low === high ? "exactly" : "between";
    if (low !== undefined && under !== undefined) return "fromUnder";
    if (low !== undefined) return low === 0 ? "any" : "atLeast";
    if (high !== undefined) return high === 0 ? "none" : "atMost";
    return over === undefined ? "under" : "over";
  })();
  return say(`evidence.ranges.${unit}.${shape}`, {
    low: show(low ?? over ?? 0, say),
    high: show(high ?? under ?? 0, say),
  });
}

/** One fact and its test, as a clause: "the operation was 43 to 90 days before departure". */
function sayTest(fact: string, test: "absent" | Range | readonly unknown[], words: Words): string {
  const { say } = words;
  const find = (part: "when" | "absent") => findWords(part, fact, words) ?? `evidence.${part}.${fact}`;
  if (test === "absent") return say(find("absent"));
  if (isList(test)) {
    const chosen = fact === "symptoms" ? "signs" : findWords("choices", fact, words);
    // "Yes" to some facts is the whole clause.
    const choices = test.map((value) =>
      value === true && chosen === null ? "" : say(`${chosen ?? "evidence.choices.tri"}.${String(value)}`),
    );
    return say(find("when"), { is: sayRow(choices, "or", say) });
  }
  return say(find("when"), { is: sayRange(test, UNITS[fact] ?? DAYS, say) });
}

const isList = (test: unknown): test is readonly unknown[] => Array.isArray(test);

/**
 * A row's condition in plain words, every edge said: "the kind of operation is chest, and it was 0 to 13 days
 * before departure"; null when it asks nothing. The one place where conditions become sentences, for the evidence
 * page and RULES.md alike. Throws when a fact has no words: a bug.
 */
export function sayWhen(when: When<Circumstances & NoteFacts>, words: Words): string | null {
  const clauses = Object.entries(when).map(([fact, test]) => sayTest(fact, test, words));
  return clauses.length === 0
    ? null
    : clauses.reduce((rest, last) => words.say("evidence.join.clauses", { rest, last }));
}
