import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon";
import styles from "./notice.module.css";

/** How something went, said once: a sign and words, read out as it comes. What went wrong is said at once. */
export function Notice(props: { icon: IconName; urgent?: boolean; children: ReactNode }) {
  return (
    <div
      className={`${styles.notice} ${props.icon === "saved" ? styles.well : ""}`.trim()}
      role={props.urgent ? "alert" : "status"}
    >
      <Icon name={props.icon} className={styles.icon} />
      <div className="stack-tight">{props.children}</div>
    </div>
  );
}
