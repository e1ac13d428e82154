import { describe, expect, expectTypeOf, test } from "vitest";
import { ADVICE } from "@/lib/core/advice/advice";
import { CLAIMS } from "@/lib/core/advice/claims";
import { CONFLICTS } from "@/lib/core/advice/conflicts";
import { CONVENTIONS, type Convention } from "@/lib/core/evidence/conventions";
import { PHASES } from "@/lib/core/plan/phases";
import { EXERCISES } from "@/lib/core/plan/exercises";
import { LEARN_FACTS } from "@/lib/core/evidence/learn";
import { LIMB } from "@/lib/core/evidence/limb";
import { LIMB_FIGURES } from "@/lib/core/evidence/limb-figures";
import { REVIEW } from "@/lib/core/advice/review";
import { NOTES } from "@/lib/core/plan/notes";
import { CLASSES, OVERLAYS, RULES, type Rule } from "@/lib/core/advice/rules";
import { RULESET } from "@/lib/core/plan/ruleset";
import { SOURCES, wasSoughtAgain, type Cited, type SourceId } from "@/lib/core/advice/sources";
import { EMERGENCY_SYMPTOMS, SYMPTOMS, URGENT_SYMPTOMS } from "@/lib/core/advice/options";
import { DECISIVE, TO_ASK } from "@/lib/core/advice/to-ask";
import { WATCH_DAYS } from "@/lib/core/advice/watch";
import en from "@/messages/en";

const idsOf = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id).sort();
const unique = (items: Iterable<string>) => [...new Set(items)].sort();
const keysOf = (words: object) => Object.keys(words).sort();
const RULE_ROWS: readonly Rule[] = RULES;

test("a row without a source does not compile", () => {
  expectTypeOf<[]>().not.toExtend<Cited>();
  expectTypeOf<["ASH2018"]>().toExtend<Cited>();
  expectTypeOf<["NOBODY"]>().not.toExtend<Cited>();
  for (const row of [...RULES, ...OVERLAYS, ...ADVICE, ...NOTES])
    expect(row.sources.length, row.id).toBeGreaterThan(0);
});

type Sourced = { readonly sources: readonly SourceId[] };

test("every source is used, and every source named is one", () => {
  const used = [
    ...RULE_ROWS.flatMap(({ sources, together = [] }) => [...sources, ...together]),
    ...[...OVERLAYS, ...ADVICE, ...CLAIMS, ...NOTES, ...WATCH_DAYS].flatMap(({ sources }) => [...sources]),
    ...CONFLICTS.flatMap(({ sources }) => sources.map(({ source }) => source)),
    ...Object.values(PHASES).flatMap(({ sources }) => [...sources]),
    ...[EXERCISES, LEARN_FACTS, LIMB_FIGURES, LIMB].flatMap((table) =>
      Object.values<Sourced>(table).flatMap(({ sources }) => sources),
    ),
    ...(CONVENTIONS as readonly Convention[]).flatMap(({ sources, sides = [] }) => [
      ...sources,
      ...sides.map(({ source }) => source),
    ]),
  ];
  expect(unique(used)).toEqual(keysOf(SOURCES));
});

test("ids are used once", () => {
  for (const rows of [RULES, OVERLAYS, ADVICE, CONFLICTS, CLAIMS, NOTES, LEARN_FACTS, LIMB_FIGURES])
    expect(unique(idsOf(rows))).toEqual(idsOf(rows));
});

test("rules stand in order of class, so that reasons do", () => {
  const order = RULES.map((rule) => CLASSES.indexOf(rule.class));
  expect(order).toEqual([...order].sort((one, other) => one - other));
});

test("a row of advice rests on the classes that it counts", () => {
  const counted: Record<string, string[]> = {
    majors: ["MAJOR"],
    counts: ["COUNT"],
    softs: ["SOFT"],
    noted: ["SOFT", "NOTE"],
  };
  const resting = ADVICE.map(({ id, when }) => [
    id,
    Object.keys(when).flatMap((fact) => counted[fact] ?? []),
  ]);
  expect(DECISIVE).toEqual(Object.fromEntries(resting));
});

test("every warning sign has its row", () => {
  expect(idsOf(RULES.filter((rule) => rule.class === "STOP"))).toEqual([...SYMPTOMS].sort());
});

test("every warning sign asks for help at once or the same day, and never for both", () => {
  expect([...EMERGENCY_SYMPTOMS, ...URGENT_SYMPTOMS].sort()).toEqual([...SYMPTOMS].sort());
});

test("no row names a source twice", () => {
  for (const { id, sources, together = [] } of RULE_ROWS) {
    expect(unique([...sources, ...together]), id).toHaveLength(sources.length + together.length);
  }
});

describe("every row has its words, and no words are left over", () => {
  const intervals = (CONVENTIONS as readonly Convention[]).flatMap(({ sides = [] }) =>
    sides.map(({ position }) => position),
  );
  const positions = CONFLICTS.flatMap(({ sources }) => sources.map(({ position }) => position));
  test.each<[string, string[], object]>([
    ["factors.classes", [...CLASSES].sort(), en.factors.classes],
    ["sources.passages", keysOf(SOURCES), en.sources.passages],
    ["sources.found", keysOf(SOURCES).filter((id) => wasSoughtAgain(id as SourceId)), en.sources.found],
    ["sources.known", unique(Object.values(SOURCES).map(({ known }) => known)), en.sources.known],
    ["guidance.overlays", idsOf(OVERLAYS), en.guidance.overlays],
    ["guidance.texts", idsOf(ADVICE), en.guidance.texts],
    ["guidance.questions", [...TO_ASK].sort(), en.guidance.questions],
    ["notes.rows", idsOf(NOTES), en.notes.rows],
    ["guidance.conflicts", idsOf(CONFLICTS), en.guidance.conflicts],
    ["guidance.positions", unique(positions), en.guidance.positions],
    ["evidence.notes", idsOf(NOTES), en.evidence.notes],
    ["evidence.overlays", idsOf(OVERLAYS), en.evidence.overlays],
    ["evidence.conventions", idsOf(CONVENTIONS), en.evidence.conventions],
    ["evidence.positions", unique(intervals), en.evidence.positions],
    ["evidence.phases", keysOf(PHASES), en.evidence.phases],
    ["learn.facts", idsOf(LEARN_FACTS), en.learn.facts],
    ["learn.figures.names", idsOf(LIMB_FIGURES), en.learn.figures.names],
    ["evidence.limb.parameters", keysOf(LIMB), en.evidence.limb.parameters],
    ["guidance.taken", unique(CONFLICTS.map(({ taken }) => taken)), en.guidance.taken],
  ])("%s", (_namespace, ids, words) => {
    expect(keysOf(words)).toEqual(ids);
  });
});

test("every wait has its sentence, and who can say yes to it", () => {
  const waits = RULES.filter((rule) => rule.class === "CLEAR").map(({ id }) => id);
  expect(keysOf(en.result.clear.rules)).toEqual([...waits].sort());
  for (const id of waits) expect(en.result.clear.rules[id]).toMatch(/Who can say yes to this one: /);
});

describe("the rule set", () => {
  test("is a draft until a clinician's name, the date and this hash stand in one file", () => {
    expect(RULESET.version).toBe("2026.2");
    expect(REVIEW).toBeNull();
    expect(RULESET.reviewed).toBe(false);
  });
  test("changes its hash with its tables: change both on purpose", () => {
    expect(RULESET.hash).toBe("b0b70b647096e131");
  });
});

test("what a source gives otherwise than the rule is said, and not smoothed over", () => {
  expect(en.sources.passages.ACCP2012).toContain("journeys over 6 hours in the summary we read");
  expect(en.result.clear.rules.otherOperationWait).not.toMatch(/^No list/);
  expect(en.evidence.conventions.laterEnd.says).not.toContain("or different ones, the later end is taken");
  expect(en.guidance.texts.oneFactorShort).toContain("most of them count from 4 hours");
});
