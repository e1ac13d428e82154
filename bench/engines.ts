import { Engine, type NestedCondition, type TopLevelCondition } from "json-rules-engine";
import jsonLogic from "json-logic-js";
import { ADVICE, type Advice, type Tally } from "@/lib/core/advice/advice";
import { CONFLICTS, type Circumstances } from "@/lib/core/advice/conflicts";
import { toFacts, type Facts, type Journey, type Range, type When } from "@/lib/core/advice/facts";
import type { Answers } from "@/lib/core/advice/questions";
import { OVERLAYS, RULES, type Rule } from "@/lib/core/advice/rules";

/** The rows that hold, by id, in table order: what each engine is asked for. */
export type Matched = {
  readonly rules: readonly string[];
  readonly overlays: readonly string[];
  readonly advice: string | null;
  readonly conflicts: readonly string[];
};

/** A condition of our tables, whatever facts it asks about. */
type AnyWhen = When<Circumstances>;
type Test = "absent" | Range | readonly unknown[];
type Row = { readonly id: string; readonly anyOf: readonly AnyWhen[] };

const rowsOf = (rows: readonly { readonly id: string; readonly when: AnyWhen }[]): readonly Row[] =>
  rows.map(({ id, when }) => ({ id, anyOf: [when] }));
const RULE_ROWS: readonly Rule[] = RULES;
const TABLES = {
  rules: rowsOf(RULES),
  overlays: OVERLAYS.map(({ id, whenAny }): Row => ({ id, anyOf: whenAny })),
  advice: rowsOf(ADVICE),
  conflicts: CONFLICTS.map(({ id, whenAny }): Row => ({ id, anyOf: whenAny })),
};
/** Facts whose value is a list. */
const LISTS = ["symptoms", "stockingCautions"];
const testsOf = (when: AnyWhen) => Object.entries(when) as [string, Test][];
const isList = (test: Test): test is readonly unknown[] => Array.isArray(test);

/** What both engines leave to plain code: a STOP or MINOR reason stands alone, and reasons are counted once. */
function toStanding(found: ReadonlySet<string>): {
  readonly ids: readonly string[];
  readonly tally: Tally | null;
} {
  const rules = RULE_ROWS.filter(({ id }) => found.has(id));
  const first = rules[0]?.class;
  if (first === "STOP" || first === "MINOR") {
    return { ids: rules.filter((rule) => rule.class === first).map(({ id }) => id), tally: null };
  }
  const reasons = [...new Set(rules.map((rule) => `${rule.class} ${rule.factor}`))];
  const count = (name: string) => reasons.filter((reason) => reason.startsWith(name)).length;
  const softs = count("SOFT");
  return {
    ids: rules.map(({ id }) => id),
    tally: { majors: count("MAJOR"), counts: count("COUNT"), softs, noted: softs + count("NOTE") },
  };
}
const adviceOf = (id: string): Advice => {
  const row = ADVICE.find((advice) => advice.id === id);
  if (!row) throw new Error(`No advice ${id}: a bug.`);
  return row.advice;
};

// json-rules-engine

const COMPARE = {
  from: "greaterThanInclusive",
  over: "greaterThan",
  to: "lessThanInclusive",
  under: "lessThan",
} as const;

function toConditions([fact, test]: [string, Test]): NestedCondition[] {
  if (test === "absent") return [{ fact, operator: "absent", value: true }];
  if (!isList(test)) {
    return Object.entries(test).map(([bound, value]) => ({
      fact,
      operator: COMPARE[bound as keyof Range],
      value,
    }));
  }
  if (!LISTS.includes(fact)) return [{ fact, operator: "in", value: test }];
  return [{ any: test.map((value) => ({ fact, operator: "contains", value })) }];
}

function makeEngine(rows: readonly Row[]): Engine {
  const engine = new Engine([], { allowUndefinedFacts: true });
  engine.addOperator("absent", (value: unknown) => value === undefined);
  for (const { id, anyOf } of rows) {
    const alternatives = anyOf.map((when): TopLevelCondition => ({
      all: testsOf(when).flatMap(toConditions),
    }));
    engine.addRule({ conditions: { any: alternatives }, event: { type: id } });
  }
  return engine;
}

/** All our rows as rules of json-rules-engine. */
export function makeJsonRulesEngine(): (answers: Answers, journey: Journey) => Promise<Matched> {
  const first = makeEngine([...TABLES.rules, ...TABLES.overlays]);
  const second = makeEngine(TABLES.advice);
  const third = makeEngine(TABLES.conflicts);
  const run = async (engine: Engine, facts: object) =>
    new Set((await engine.run(facts as Record<string, unknown>)).events.map(({ type }) => type));
  const inOrder = (rows: readonly Row[], found: ReadonlySet<string>) =>
    rows.map(({ id }) => id).filter((id) => found.has(id));

  return async (answers, journey) => {
    const facts = toFacts(answers, journey);
    const found = await run(first, facts);
    const { ids, tally } = toStanding(found);
    const overlays = inOrder(TABLES.overlays, found);
    if (tally === null) return { rules: ids, overlays, advice: null, conflicts: [] };
    const [advice = ""] = inOrder(TABLES.advice, await run(second, { ...facts, ...tally }));
    const situation = { ...facts, ...tally, advice: adviceOf(advice) };
    return {
      rules: ids,
      overlays,
      advice,
      conflicts: inOrder(TABLES.conflicts, await run(third, situation)),
    };
  };
}

// json-logic-js

const SIGNS = { from: ">=", over: ">", to: "<=", under: "<" } as const;

function toLogic([fact, test]: [string, Test]): object[] {
  const value = { var: fact };
  if (test === "absent") return [{ "==": [value, null] }];
  if (!isList(test)) {
    const bounds = Object.entries(test).map(([bound, limit]) => ({
      [SIGNS[bound as keyof Range]]: [value, limit],
    }));
    return [{ "!=": [value, null] }, ...bounds];
  }
  if (!LISTS.includes(fact)) return [{ in: [value, test] }];
  return [{ some: [value, { in: [{ var: "" }, test] }] }];
}

/** All our rows as expressions of json-logic-js. */
export function makeJsonLogic(): (answers: Answers, journey: Journey) => Matched {
  const toRows = (rows: readonly Row[]) =>
    rows.map(({ id, anyOf }) => {
      const all = anyOf.map((when) => ({ and: [true, ...testsOf(when).flatMap(toLogic)] }));
      return { id, logic: all.length === 1 ? all[0] : { or: all } };
    });
  const tables = {
    rules: toRows(TABLES.rules),
    overlays: toRows(TABLES.overlays),
    advice: toRows(TABLES.advice),
    conflicts: toRows(TABLES.conflicts),
  };
  type Compiled = (typeof tables)["rules"];
  const holding = (rows: Compiled, facts: object) =>
    rows.filter(({ logic }) => jsonLogic.apply(logic, facts) === true).map(({ id }) => id);

  return (answers, journey) => {
    const facts: Facts = toFacts(answers, journey);
    const { ids, tally } = toStanding(new Set(holding(tables.rules, facts)));
    const overlays = holding(tables.overlays, facts);
    if (tally === null) return { rules: ids, overlays, advice: null, conflicts: [] };
    const counted = { ...facts, ...tally };
    const advice = tables.advice.find(({ logic }) => jsonLogic.apply(logic, counted) === true)?.id ?? "";
    const situation = { ...counted, advice: adviceOf(advice) };
    return { rules: ids, overlays, advice, conflicts: holding(tables.conflicts, situation) };
  };
}
