import type { Tables } from "@/lib/core/advice/assess";
import type { Circumstances } from "@/lib/core/advice/conflicts";
import { questionOf, type Range, type When } from "@/lib/core/advice/facts";
import { CLASSES } from "@/lib/core/advice/rules";
import { QUESTIONNAIRE } from "@/lib/core/typed/questionnaire";

/** The tables with one thing wrong, and what. */
export type Fault = { readonly name: string; readonly tables: Tables };

type AnyWhen = When<Circumstances>;
type Test = "absent" | Range | readonly unknown[];
/** Something wrong, and how. */
type Wrong<Thing> = readonly [what: string, thing: Thing];

/** The smallest difference that an answer can make; one, unless it stands here. */
const STEPS: Readonly<Record<string, number>> = { bmi: 0.1, heightCm: 0.1, pregnancyWeeks: 0.01 };
/** What may be chosen for a fact that no question's options tell. */
const VALUES: Readonly<Record<string, readonly unknown[]>> = {
  pregnancyComplication: [true, false],
  onlyStarted: [true, false],
  walks: [true, false],
  advice: ["PLAN", "ASK", "MOVE"],
};
const QUESTIONS = Object.values(QUESTIONNAIRE).flat();
/** Every value that may be chosen for a fact. */
function valuesOf(fact: string): readonly unknown[] {
  const question = QUESTIONS.find(({ path }) => path === questionOf(fact));
  const values = VALUES[fact] ?? (question && "options" in question ? question.options : []);
  if (values.length === 0) throw new Error(`What may be chosen for ${fact}?`);
  return values;
}

const isList = (test: Test): test is readonly unknown[] => Array.isArray(test);
const say = (value: unknown) => JSON.stringify(value);

/** Every way in which one test can be a little wrong: an edge one step off, a choice too many or too few. */
function wrongTests(fact: string, test: Test): readonly Test[] {
  if (test === "absent") return [];
  if (isList(test)) {
    const fewer = test.length > 1 ? test.map((value) => test.filter((other) => other !== value)) : [];
    const more = valuesOf(fact).filter((value) => !test.includes(value));
    return [...fewer, ...more.map((value) => [...test, value])];
  }
  const step = STEPS[fact] ?? 1;
  return Object.entries(test).flatMap(([bound, limit]) =>
    [limit - step, limit + step]
      // Nothing is below zero, so a lower edge there changes nothing.
      .filter((moved) => moved >= 0)
      .map((moved) => ({ ...test, [bound]: Math.round(moved * 100) / 100 })),
  );
}

/** Every way in which a condition can be a little wrong: a test wrong, or forgotten. */
function wrongConditions(when: AnyWhen): readonly Wrong<AnyWhen>[] {
  return (Object.entries(when) as [string, Test][]).flatMap(([fact, test]) => {
    const others = Object.fromEntries(Object.entries(when).filter(([name]) => name !== fact)) as AnyWhen;
    const wrong = wrongTests(fact, test).map((other): Wrong<AnyWhen> => [
      `${fact} ${say(test)} → ${say(other)}`,
      { ...when, [fact]: other },
    ]);
    return [...wrong, [`${fact} ${say(test)} forgotten`, others]];
  });
}

/** The rows with one lost, and with one spoilt in each of the ways given. */
function wrongRows<Row extends { readonly id: string }>(
  rows: readonly Row[],
  spoil: (row: Row) => readonly Wrong<Row>[],
): readonly Wrong<readonly Row[]>[] {
  return rows.flatMap((row) => [
    [`${row.id} lost`, rows.filter((other) => other !== row)] as const,
    ...spoil(row).map(
      ([what, spoilt]) =>
        [`${row.id}: ${what}`, rows.map((other) => (other === row ? spoilt : other))] as const,
    ),
  ]);
}
const spoilWhen = <Row extends { readonly when: AnyWhen }>(row: Row): readonly Wrong<Row>[] =>
  wrongConditions(row.when).map(([what, when]) => [what, { ...row, when }]);
const spoilAny = <Row extends { readonly whenAny: readonly AnyWhen[] }>(row: Row): readonly Wrong<Row>[] =>
  row.whenAny.flatMap((when, place) =>
    wrongConditions(when).map(
      ([what, wrong]) => [what, { ...row, whenAny: row.whenAny.with(place, wrong) }] as const,
    ),
  );

/**
 * One fault at a time in every row of every table: lost; an edge one step off, either way; a choice too many or too
 * few; a condition forgotten; another class; another advice; two steps of the advice in the wrong order; a
 * disagreement shown at the wrong time.
 */
export function plantFaults(tables: Tables): readonly Fault[] {
  const rules = wrongRows(tables.rules, (rule) => [
    ...spoilWhen(rule),
    ...CLASSES.filter((name) => name !== rule.class).map(
      (name) => [`${rule.class} → ${name}`, { ...rule, class: name }] as const,
    ),
  ]);
  const overlays = wrongRows(tables.overlays, spoilAny);
  const swapped = tables.advice.slice(1).map((row, index) => {
    const rows = [...tables.advice];
    rows.splice(index, 2, row, ...tables.advice.slice(index, index + 1));
    return [`${row.id} one place too early`, rows] as const;
  });
  const advice = wrongRows(tables.advice, (row) => [
    ...spoilWhen(row),
    ...(["PLAN", "ASK", "MOVE"] as const)
      .filter((name) => name !== row.advice)
      .map((name) => [`${row.advice} → ${name}`, { ...row, advice: name }] as const),
  ]);
  const conflicts = wrongRows(tables.conflicts, spoilAny);
  return [
    ...rules.map(([name, rows]) => ({ name, tables: { ...tables, rules: rows } })),
    ...overlays.map(([name, rows]) => ({ name, tables: { ...tables, overlays: rows } })),
    ...[...advice, ...swapped].map(([name, rows]) => ({ name, tables: { ...tables, advice: rows } })),
    ...conflicts.map(([name, rows]) => ({ name, tables: { ...tables, conflicts: rows } })),
  ];
}
