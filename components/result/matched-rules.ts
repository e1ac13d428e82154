import { useTranslations } from "next-intl";
import type { Explanation, Reason } from "@/lib/core/advice/assess";
import { questionOf } from "@/lib/core/advice/facts";
import { RULES, type ReasonClass, type Rule, type RuleId } from "@/lib/core/advice/rules";
import type { SourceId } from "@/lib/core/advice/sources";
import { sourceName } from "../site/source-link";
import { useListWords, useQuestionWords } from "../site/words";

/** Rules as the phrases of a sentence, in the order given, each with "not sure" where that was the answer. */
export function useFactorList(unsure: readonly string[]): (ids: readonly RuleId[]) => string {
  const t = useTranslations("factors");
  const questions = useQuestionWords();
  const list = useListWords();
  return (ids) =>
    list(
      ids.map((id) => {
        const rule = ruleOf(id);
        const factor = questions.say(questionOf(rule.factor), `phrases.${id}`);
        // A NOTE says so in its own words.
        return unsure.includes(rule.factor) && rule.class !== "NOTE" ? t("notSure", { factor }) : factor;
      }),
    );
}

/** Each body once, with its year when it has one. */
export function useSourceList(): (ids: readonly SourceId[]) => string {
  const list = useListWords();
  return (ids) => list([...new Set(ids.map(sourceName))]);
}

/** Whether a rule's reason is of this class. */
export const isRuleOf = (id: RuleId, weight: ReasonClass): boolean => ruleOf(id).class === weight;

/** The rules that gave a reason, in table order. */
export const rulesBehind = (reason: Reason, { rules }: Explanation): readonly RuleId[] =>
  rules.filter((id) => isRuleOf(id, reason.class) && ruleOf(id).factor === reason.factor);

/** A rule by its id. */
export function ruleOf(id: RuleId): Rule {
  const rule = RULES.find((candidate) => candidate.id === id);
  if (!rule) throw new Error(`No rule ${id}: a bug.`);
  return rule;
}
