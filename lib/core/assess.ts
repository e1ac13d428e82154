import { ADVICE, type Advice, type AdviceId, type Tally } from "./advice";
import { CONFLICTS, type ConflictId, type Position, type Situation, type Taken } from "./conflicts";
import { toFacts, toTest, type Facts, type Journey } from "./facts";
import type { Answers, OperationKind } from "./questions";
import {
  OVERLAYS,
  RULES,
  type Overlay,
  type ReasonClass,
  type ReasonFactor,
  type Rule,
  type RuleId,
} from "./rules";
import type { SourceId } from "./sources";

export type { Advice } from "./advice";
export type { Band, Journey } from "./facts";
export type { Overlay, ReasonClass } from "./rules";

export type Group = "STOP" | "MINOR" | "CLEAR" | Advice;

/** Why a group was matched: an answer (or the journey), how it counts, and who lists it. */
export type Reason = {
  readonly factor: ReasonFactor;
  readonly class: ReasonClass;
  readonly sources: readonly SourceId[];
};
/** A point on which sources disagree, what each says, and what is taken here. */
export type Conflict = {
  readonly id: ConflictId;
  readonly sources: readonly { readonly source: SourceId; readonly position: Position }[];
  readonly taken: Taken;
};
type Common = {
  readonly overlays: readonly Overlay[];
  readonly reasons: readonly Reason[];
  readonly conflicts: readonly Conflict[];
};
/** What published advice these answers match, named by the action. `beyond`: what would hold with no CLEAR item. */
export type Guidance =
  | (Common & { readonly group: "STOP" | "MINOR"; readonly beyond: null })
  | (Common & { readonly group: "CLEAR"; readonly beyond: Advice })
  | (Common & { readonly group: Advice; readonly beyond: null });

/** What changes the timeline and the moves, and nothing else does (DESIGN 4). */
export type Constraints = {
  /** No walks: SEATED_ONLY. */
  readonly seatedOnly: boolean;
  readonly movableAnkles: "both" | "left" | "right" | "neither";
  readonly cast: boolean;
  readonly operation: { readonly kind: OperationKind; readonly daysAgo: number } | null;
  readonly pregnant: { readonly weeks: number } | null;
  /** Shorter than 160 cm: feet may not reach the floor. */
  readonly shortStature: boolean;
};

type Row = Rule & { readonly id: RuleId; readonly factor: ReasonFactor };
const ROWS: readonly Row[] = RULES;

const RULE_TESTS = ROWS.map((rule) => ({ rule, holds: toTest<Facts>(rule.when) }));
const OVERLAY_TESTS = OVERLAYS.map(({ id, when }) => ({ id, holds: toTest<Facts>(when) }));
const ADVICE_TESTS = ADVICE.map(({ id, advice, when }) => ({
  id,
  advice,
  holds: toTest<Facts & Tally>(when),
}));
const CONFLICT_TESTS = CONFLICTS.map(({ id, sources, taken, whenAny }) => ({
  conflict: { id, sources, taken } satisfies Conflict,
  holds: whenAny.map((when) => toTest<Situation>(when)),
}));

/** The rules that hold, in table order; a STOP or MINOR rule, which come first, leaves only its own kind. */
function findRules(facts: Facts): readonly Row[] {
  const rules = RULE_TESTS.filter(({ holds }) => holds(facts)).map(({ rule }) => rule);
  const first = rules[0]?.class;
  return first === "STOP" || first === "MINOR" ? rules.filter((rule) => rule.class === first) : rules;
}

const isCounted = (rule: Row) => rule.class === "MAJOR" || rule.class === "COUNT";

/** One reason per factor and class, with everyone who lists it. */
function toReasons(rules: readonly Row[]): readonly Reason[] {
  const counted = new Set(rules.filter(isCounted).map(({ factor }) => factor));
  const reasons = new Map<string, Reason & { readonly sources: SourceId[] }>();
  for (const { factor, class: weight, sources, together = [] } of rules) {
    const key = `${weight} ${factor}`;
    const reason = reasons.get(key) ?? { factor, class: weight, sources: [] };
    const named = counted.size > 1 ? [...sources, ...together] : sources;
    reason.sources.push(...named.filter((source) => !reason.sources.includes(source)));
    reasons.set(key, reason);
  }
  return [...reasons.values()];
}

function toTally(reasons: readonly Reason[]): Tally {
  const count = (weight: ReasonClass) => reasons.filter((reason) => reason.class === weight).length;
  const softs = count("SOFT");
  return { majors: count("MAJOR"), counts: count("COUNT"), softs, noted: softs + count("NOTE") };
}

function findAdvice(situation: Facts & Tally) {
  const row = ADVICE_TESTS.find(({ holds }) => holds(situation));
  if (!row) throw new Error("The last row of ADVICE must always hold.");
  return row;
}

/**
 * The published advice that these answers and this journey match, and what they ask of the timeline.
 *
 * First match wins: STOP, MINOR, CLEAR, then PLAN, ASK or MOVE by the ADVICE table. Reasons stand in order of
 * class, then of the rule table, one per factor and class; each names only sources that list the factor.
 * STOP and MINOR have only their own reasons and no conflicts. Overlays depend on the request alone.
 * Raising an answer never lowers the group, and not sure equals yes wherever a yes is CLEAR or MAJOR.
 */
export function assess(
  answers: Answers,
  journey: Journey,
): { readonly guidance: Guidance; readonly constraints: Constraints } {
  return { guidance: toGuidance(answers, journey), constraints: toConstraints(answers) };
}

function toGuidance(answers: Answers, journey: Journey): Guidance {
  const facts = toFacts(answers, journey);
  const overlays = OVERLAY_TESTS.filter(({ holds }) => holds(facts)).map(({ id }) => id);
  const reasons = toReasons(findRules(facts));
  const first = reasons[0]?.class;
  if (first === "STOP" || first === "MINOR") {
    return { group: first, beyond: null, overlays, reasons, conflicts: [] };
  }
  const tally = toTally(reasons);
  const { advice } = findAdvice({ ...facts, ...tally });
  const situation = { ...facts, ...tally, advice };
  const conflicts = CONFLICT_TESTS.filter(({ holds }) => holds.some((test) => test(situation))).map(
    ({ conflict }) => conflict,
  );
  return first === "CLEAR"
    ? { group: first, beyond: advice, overlays, reasons, conflicts }
    : { group: advice, beyond: null, overlays, reasons, conflicts };
}

function toConstraints(answers: Answers): Constraints {
  const { mobility, movableAnkles, cast, operation, pregnancy, heightCm } = answers;
  return {
    seatedOnly: mobility === "cannotWalkUnaided" || mobility === "wheelchair",
    movableAnkles: movableAnkles ?? "both",
    cast: cast !== undefined,
    operation: operation ?? null,
    pregnant: pregnancy ? { weeks: pregnancy.weeks } : null,
    shortStature: heightCm !== undefined && heightCm < 160,
  };
}

/** The rows behind a guidance, for its words: `factors.rules.<id>` and `guidance.texts.<id>`. */
export type Explanation = {
  /** Rules that hold, in the order of the reasons; under STOP and MINOR only their own. */
  readonly rules: readonly RuleId[];
  /** Which row of ADVICE decided PLAN, ASK or MOVE; null under STOP and MINOR. */
  readonly advice: AdviceId | null;
};

/** Which rows led to the guidance that {@link assess} gives for the same answers and journey. */
export function explain(answers: Answers, journey: Journey): Explanation {
  const facts = toFacts(answers, journey);
  const rules = findRules(facts);
  const reasons = toReasons(rules);
  const first = reasons[0]?.class;
  const advice =
    first === "STOP" || first === "MINOR" ? null : findAdvice({ ...facts, ...toTally(reasons) }).id;
  return { rules: rules.map(({ id }) => id), advice };
}
