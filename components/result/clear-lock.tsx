import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { RuleId } from "@/lib/core/advice/rules";
import { Icon } from "../site/icon";
import { isRuleOf, useFactorList } from "./matched-rules";
import styles from "./clear-lock.module.css";

/**
 * What stands where the timeline would be while a waiting time or a fitness question comes first, with the box
 * that opens it. The box is never ticked beforehand; `reasons` are the waits it is about, as the phrases of a sentence.
 */
export function ClearLock(props: {
  reasons: string;
  /** Carried by the box, so that it counts for these reasons alone. */
  ticket: Readonly<Record<string, string>>;
  /** Where ticking the box posts to; null when the answers are not kept and have to be given again first. */
  action: string | null;
  /** The box was sent unticked. */
  missed?: boolean;
}) {
  const t = useTranslations("clear");
  return (
    <section className={styles.lock} aria-labelledby="clear-lock">
      <LockTitle id="clear-lock">{t("title")}</LockTitle>
      <p>{t("lead")}</p>
      {props.action !== null && (
        <form method="post" action={props.action} className="stack" noValidate autoComplete="off">
          {Object.entries(props.ticket).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          {props.missed === true && (
            <p className="error" id="toldCanFly-error">
              {t("missed")}
            </p>
          )}
          <label className={styles.box} htmlFor="toldCanFly">
            <input
              type="checkbox"
              id="toldCanFly"
              name="toldCanFly"
              value="yes"
              aria-invalid={props.missed === true ? true : undefined}
              aria-describedby={
                props.missed === true ? "toldCanFly-error toldCanFly-hint" : "toldCanFly-hint"
              }
            />
            <span>{t("told", { reasons: props.reasons })}</span>
          </label>
          <p className="hint" id="toldCanFly-hint">
            {t("holds")}
          </p>
          <button className="button" type="submit">
            {t("open")}
          </button>
        </form>
      )}
      {props.action === null && <p>{t("answersNeeded")}</p>}
    </section>
  );
}

/** {@link ClearLock} for the waits among these rules. */
export function ClearReasons({
  rules,
  unsure,
  ...lock
}: Omit<Parameters<typeof ClearLock>[0], "reasons"> & {
  rules: readonly RuleId[];
  unsure: readonly string[];
}) {
  const factors = useFactorList(unsure);
  return <ClearLock {...lock} reasons={factors(rules.filter((id) => isRuleOf(id, "CLEAR")))} />;
}

/** The heading of what keeps a plan locked. */
export const LockTitle = ({ id, children }: { id: string; children: ReactNode }) => (
  <div className={styles.title}>
    <Icon name="lock" className={styles.sign} />
    <h2 id={id}>{children}</h2>
  </div>
);
