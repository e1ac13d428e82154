import { ADVICE, type Advice, type AdviceId, type AdviceRule, type Tally } from "./advice";
import {
  CONFLICTS,
  type ConflictId,
  type ConflictRule,
  type Position,
  type Circumstances,
  type Taken,
} from "./conflicts";
import { toFacts, toTest, type Facts, type Journey } from "./facts";
import { toLegs, walks, type Legs } from "./legs";
import type { Answers } from "./questions";
import type { OperationKind } from "./options";
import {
  OVERLAYS,
  RULES,
  type Overlay,
  type OverlayRule,
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
  /** Nothing is done standing: SEATED_ONLY. */
  readonly seatedOnly: boolean;
  readonly legs: Legs;
  /** Somebody on the flight moves the traveller's feet. */
  readonly companionHelps: boolean;
  readonly operation: { readonly kind: OperationKind; readonly daysAgo: number } | null;
  readonly pregnant: { readonly weeks: number } | null;
  /** Shorter than 160 cm: feet may not reach the floor. */
  readonly shortStature: boolean;
};

/** The rows behind a guidance, for its words: `questions.<factor>.phrases.<id>` and `guidance.texts.<id>`. */
export type Explanation = {
  /** Rules that hold, in the order of the reasons; under STOP and MINOR only their own. */
  readonly rules: readonly RuleId[];
  /** Which row of ADVICE decided PLAN, ASK or MOVE; null under STOP and MINOR. */
  readonly advice: AdviceId | null;
};

type Row = Rule & { readonly id: RuleId; readonly factor: ReasonFactor };

/** What guidance is made from: four tables, each read in its own order. */
export type Tables = {
  readonly rules: readonly Row[];
  readonly overlays: readonly (OverlayRule & { readonly id: Overlay })[];
  /** The last row always holds. */
  readonly advice: readonly (AdviceRule & { readonly id: AdviceId })[];
  readonly conflicts: readonly (Conflict & Pick<ConflictRule, "whenAny">)[];
};

/** The tables of this rule set: the ones that every page and every plan are made from. */
export const TABLES: Tables = { rules: RULES, overlays: OVERLAYS, advice: ADVICE, conflicts: CONFLICTS };

/** What published advice says of a traveller's answers and journey, the rows it rests on, and what it asks of a plan. */
export type Assessment = {
  readonly guidance: Guidance;
  readonly explanation: Explanation;
  readonly constraints: Constraints;
};

/** Assesses by one set of tables. */
export type Assess = (answers: Answers, journey: Journey) => Assessment;

/**
 * Reads the tables once and gives what assesses by them. Tests plant faults in the tables and see them noticed;
 * everything else uses {@link assess}. Throws when no row of advice holds: a bug.
 */
export function makeAssess(tables: Tables): Assess {
  const rules = tables.rules.map((rule) => ({ rule, holds: toTest<Facts>(rule.when) }));
  const overlays = tables.overlays.map(({ id, whenAny }) => ({
    id,
    holds: whenAny.map((when) => toTest<Facts>(when)),
  }));
  const advice = tables.advice.map((row) => ({ row, holds: toTest<Facts & Tally>(row.when) }));
  const conflicts = tables.conflicts.map(({ id, sources, taken, whenAny }) => ({
    conflict: { id, sources, taken } satisfies Conflict,
    holds: whenAny.map((when) => toTest<Circumstances>(when)),
  }));

  /** The rules that hold, in table order; a STOP or MINOR rule, which come first, leaves only its own kind. */
  function findRules(facts: Facts): readonly Row[] {
    const found = rules.filter(({ holds }) => holds(facts)).map(({ rule }) => rule);
    const first = found[0]?.class;
    return first === "STOP" || first === "MINOR" ? found.filter((rule) => rule.class === first) : found;
  }

  function findAdvice(situation: Facts & Tally) {
    const found = advice.find(({ holds }) => holds(situation));
    if (!found) throw new Error("The last row of ADVICE must always hold.");
    return found.row;
  }

  return (answers, journey) => {
    const facts = toFacts(answers, journey);
    const marks = overlays.filter(({ holds }) => holds.some((test) => test(facts))).map(({ id }) => id);
    const found = findRules(facts);
    const reasons = toReasons(found);
    const ids = found.map(({ id }) => id);
    const constraints = toConstraints(answers);
    const first = reasons[0]?.class;
    if (first === "STOP" || first === "MINOR")
      return {
        guidance: { group: first, beyond: null, overlays: marks, reasons, conflicts: [] },
        explanation: { rules: ids, advice: null },
        constraints,
      };
    const counted = { ...facts, ...toTally(reasons) };
    const { id, advice } = findAdvice(counted);
    const situation = { ...counted, advice };
    const disagreements = conflicts
      .filter(({ holds }) => holds.some((test) => test(situation)))
      .map(({ conflict }) => conflict);
    const common = { overlays: marks, reasons, conflicts: disagreements };
    return {
      guidance:
        first === "CLEAR"
          ? { group: first, beyond: advice, ...common }
          : { group: advice, beyond: null, ...common },
      explanation: { rules: ids, advice: id },
      constraints,
    };
  };
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

function toConstraints(answers: Answers): Constraints {
  const { companionHelps = false, operation, pregnancy, heightCm = Infinity } = answers;
  const legs = toLegs(answers);
  return {
    seatedOnly: !walks(answers, legs),
    legs,
    companionHelps,
    operation: operation ?? null,
    pregnant: pregnancy ? { weeks: pregnancy.weeks } : null,
    shortStature: heightCm < 160,
  };
}

/**
 * The published advice that these answers and this journey match, and what they ask of the timeline.
 *
 * First match wins: STOP, MINOR, CLEAR, then PLAN, ASK or MOVE by the ADVICE table. Reasons stand in order of
 * class, then of the rule table, one per factor and class; each names only sources that list the factor.
 * STOP and MINOR have only their own reasons and no conflicts. Overlays depend on the request alone.
 * Raising an answer never lowers the group, and not sure equals yes wherever a yes is CLEAR or MAJOR.
 */
export const assess = makeAssess(TABLES);
