import { useTranslations } from "next-intl";
import type { Conflict, Explanation, Guidance, Reason } from "@/lib/core/advice/assess";
import { splitConflicts } from "@/lib/core/advice/conflicts";
import type { RULES, ReasonClass, RuleId } from "@/lib/core/advice/rules";
import { SOURCES, type SourceId } from "@/lib/core/advice/sources";
import { DECISIVE, findStockingBodies, findSuggesting, findToAsk } from "@/lib/core/advice/to-ask";
import { useToldWords } from "./answer-words";
import { Panel } from "../site/panel";
import { SourceLink } from "../site/source-link";
import styles from "./guidance.module.css";
import { isRuleOf, ruleOf, rulesBehind, useFactorList, useSourceList } from "./matched-rules";

type Props = {
  guidance: Guidance;
  explanation: Explanation;
  ruleset: { readonly version: string; readonly reviewed: boolean };
  /** What was answered, for the day of departure. */
  answered: Parameters<typeof useToldWords>[0];
  /** Factors answered with "not sure". */
  unsure: readonly string[];
  /** Someone who knows has said that the flight can be taken: the text of `beyond` follows. */
  told: boolean;
  /** The first flight departs within a day. */
  soon: boolean;
  /** Under a heading that says how much matches, to be opened: all of it, or the reasons alone. */
  folded?: "all" | "reasons" | undefined;
};

/** What the answers match, named by what to do: why, who says so, who disagrees. */
export function GuidanceView(props: Props) {
  const { guidance, explanation } = props;
  const t = useTranslations("result");
  const words = useTranslations("guidance");
  const factorWords = useTranslations("factors");
  const timeline = useTranslations("timeline");
  const factors = useFactorList(props.unsure);
  const waitsFor = explanation.rules.filter(isClear);
  const clear = factors(waitsFor);
  const waits = guidance.group === "CLEAR" && !props.told;
  const questions = (waits || (guidance.beyond ?? guidance.group) !== "MOVE") && (
    <Questions guidance={guidance} explanation={explanation} />
  );
  const { beside, others } = splitConflicts(guidance);
  const told = useToldWords(props.answered);
  const strip = (asks: "yes" | "no") => words("strip", { count: guidance.reasons.length, asks });
  const reasons = (
    <>
      {guidance.reasons.length > 0 && (
        <div className="stack-tight">
          <h3>{factorWords("title")}</h3>
          <ul className={styles.reasons}>
            {guidance.reasons.map((reason, index) => (
              <ReasonRow
                key={`${reason.class} ${reason.factor}`}
                reason={reason}
                factor={factors(rulesBehind(reason, explanation))}
                told={told(reason.factor)}
                conflicts={beside[index] ?? []}
              />
            ))}
          </ul>
          <p className="small soft">{words("unchanged")}</p>
        </div>
      )}

      <p>{words("longerLists")}</p>

      {others.length > 0 && (
        <details className={styles.more}>
          <summary className="button-link">{t("conflictsTitle")}</summary>
          <Disagreements conflicts={others} />
        </details>
      )}

      <p className="small soft">
        {t("ruleset", { version: props.ruleset.version })}{" "}
        {!props.ruleset.reviewed && <strong>{words("draft")}</strong>}
      </p>
    </>
  );
  return (
    <Panel
      id="guidance"
      title={words(`headings.${guidance.group}`)}
      className={props.folded === "all" ? styles[guidance.group] : styles.guidance}
      {...(props.folded === "all" && { folded: true, note: strip(questions ? "yes" : "no") })}
    >
      {guidance.group === "CLEAR" && (
        <div className="stack-tight">
          <p>{t("clear.lead", { factors: clear })}</p>
          {waitsFor.map((id) => (
            <p key={id} className={styles.question}>
              {t(`clear.rules.${id}`)}
            </p>
          ))}
          {props.told && <p className="notice">{t("clear.told", { factors: clear })}</p>}
          <p>{t("clear.lists")}</p>
        </div>
      )}
      {waits && questions}
      {guidance.group === "CLEAR" && props.told && <h3>{t("clear.beyond")}</h3>}
      {!waits && <AdviceText {...props} />}
      {!waits && questions}
      {props.soon && guidance.group !== "MOVE" && <p className="notice">{words("within24Hours")}</p>}

      {guidance.overlays.length > 0 && (
        <div className="stack-tight">
          <h3>{t("overlaysTitle")}</h3>
          <ul className={styles.overlays}>
            {guidance.overlays.map((overlay) => (
              <li key={overlay}>
                {overlay === "MULTILEG" && isSeated(guidance)
                  ? timeline("layoverSeated")
                  : words(`overlays.${overlay}`)}
              </li>
            ))}
          </ul>
        </div>
      )}

      {props.folded === "reasons" ? (
        <details className={styles.more}>
          <summary className="button-link">{strip("no")}</summary>
          <div className="stack">{reasons}</div>
        </details>
      ) : (
        reasons
      )}
    </Panel>
  );
}

/** What to ask a professional, where there is something to ask. */
function Questions(props: Pick<Props, "guidance" | "explanation">) {
  const words = useTranslations("guidance");
  return (
    <div className="stack-tight">
      <h3>{words("questionsTitle")}</h3>
      <ul>
        {findToAsk(props.guidance, props.explanation).map((id) => (
          <li key={id}>{words(`questions.${id}`)}</li>
        ))}
      </ul>
    </div>
  );
}

/**
 * One reason in the traveller's own answer: what we took and why, and who says what, who disagrees, each passage with
 * how it is known.
 */
function ReasonRow(props: {
  reason: Reason;
  factor: string;
  told: string | null;
  conflicts: readonly Conflict[];
}) {
  const { reason, conflicts } = props;
  const lists = useTranslations("lists");
  const t = useTranslations("result");
  const words = useTranslations("factors");
  const passages = useTranslations("sources.passages");
  const { class: weight } = reason;
  const count = reason.sources.filter((id) => SOURCES[id].known !== "ourConvention").length;
  return (
    <li>
      <p className={styles.factor}>{props.factor}</p>
      {props.told !== null && <p className={styles.told}>{t("answered", { answer: props.told })}</p>}
      <p className={styles.weight}>
        {lists("sentence", { text: words(`classes.${weight}`) })}{" "}
        {weight !== "STOP" &&
          weight !== "MINOR" &&
          words(`why.${weight === "COUNT" && !isListed(reason) ? "unlisted" : weight}`)}
      </p>
      <details className={styles.more}>
        <summary className="button-link">
          {t("whoSays", { count, disagree: conflicts.length > 0 ? "yes" : "no" })}
        </summary>
        <div className="stack-tight">
          <ul className={styles.passages}>
            {reason.sources.map((id) => (
              <li key={id}>
                <p>
                  <SourceLink id={id} />
                </p>
                <p>{passages(id)}</p>
              </li>
            ))}
          </ul>
          <Disagreements conflicts={conflicts} />
        </div>
      </details>
    </li>
  );
}

/** Points on which the sources disagree: who says what, how we know, what is taken here and why. */
function Disagreements({ conflicts }: { conflicts: readonly Conflict[] }) {
  const words = useTranslations("guidance");
  return conflicts.map((conflict) => (
    <div key={conflict.id} className={styles.conflict}>
      <p className={styles.factor}>{words(`conflicts.${conflict.id}`)}</p>
      <ul className={styles.sides}>
        {conflict.sources.map(({ source, position }) => (
          <li key={`${source} ${position}`}>
            <SourceLink id={source} /> {words(`positions.${position}`)}
          </li>
        ))}
      </ul>
      <p>{words(`taken.${conflict.taken}`)}</p>
    </div>
  ));
}

/** The words of the row of the advice table that decided, naming only the factors and sources that led to it. */
function AdviceText({ guidance, explanation, unsure }: Props) {
  const words = useTranslations("guidance");
  const factorList = useFactorList(unsure);
  const sourceList = useSourceList();
  if (explanation.advice === null) return null;

  const decisive = DECISIVE[explanation.advice];
  const isDecisive = (reason: { readonly class: ReasonClass }) => decisive.includes(reason.class);
  const decided = guidance.reasons.filter(isDecisive);
  const all = decided.flatMap(({ sources }) => sources);
  const advising = all.filter(isAdvice);
  const factors = factorList(explanation.rules.filter((id) => isDecisive(ruleOf(id))));
  const suggesting = findSuggesting(guidance, explanation);
  const ash = words(`ash.${decided.map(({ factor }) => factor).find(isRecent) ?? "other"}`);
  const listed = decided.some(isListed) ? "yes" : "no";
  const text = words(`texts.${explanation.advice}`, {
    factors,
    sources: sourceList(advising.length > 0 ? advising : all),
    suggested: suggesting.length > 0 ? sourceList(suggesting) : "none",
    count: suggesting.length,
    listed,
  });
  const often = all.includes("ACCP2012") && !isSeated(guidance) && words("walkOften");
  switch (explanation.advice) {
    case "majorFactor":
    case "twoFactors":
      return (
        <p>
          {text} {words("notAllAgree")} {often}
        </p>
      );
    case "oneFactor": {
      const bodies = findStockingBodies(guidance, explanation);
      return (
        <p>
          {text}{" "}
          {bodies.length > 0
            ? words("oneFactorStockings", { bodies: sourceList(bodies), count: bodies.length, ash })
            : words("oneFactorNoStockings", { ash, listed })}{" "}
          {often}
        </p>
      );
    }
    case "majorFactorShort":
    case "twoSoftFactors":
      return <p>{text}</p>;
    default:
      return (
        <p>
          {text} {words(guidance.overlays.includes("SOCKS_NO") ? "moveKeepNoStockings" : "moveKeep")}
        </p>
      );
  }
}

/** Advice to travellers, as opposed to a study: keys G and A of EVIDENCE 11. */
const isAdvice = (id: SourceId) => /^[GA]\d/.test(SOURCES[id].key);

/** What ASH names only when it is recent, and says no number of days. */
const isRecent = (factor: string): factor is "operation" | "birthDaysAgo" =>
  factor === "operation" || factor === "birthDaysAgo";

/** Whether some advice to travellers names it; for others there are only studies and general lists. */
const isListed = ({ factor, sources }: Reason) => isRecent(factor) || sources.some(isAdvice);

const isSeated = ({ overlays }: Guidance) => overlays.includes("SEATED_ONLY");

/** The rules that lock a plan. */
type ClearRuleId = Extract<(typeof RULES)[number], { class: "CLEAR" }>["id"];
const isClear = (id: RuleId): id is ClearRuleId => isRuleOf(id, "CLEAR");
