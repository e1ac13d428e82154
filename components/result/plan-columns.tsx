import type { ReactNode } from "react";
import styles from "./plan-columns.module.css";

/** Advice, timeline and what to do with the plan: one column, or two with the timeline to the right. */
export function PlanColumns(props: { advice: ReactNode; plan: ReactNode; actions: ReactNode }) {
  return (
    <div className={styles.columns}>
      <div className={styles.advice}>{props.advice}</div>
      <div className={styles.plan}>{props.plan}</div>
      <div className={styles.actions}>{props.actions}</div>
    </div>
  );
}
