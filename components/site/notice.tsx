import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon";
import styles from "./notice.module.css";

/** How something went, said once: a sign and words, read out as it comes. What went wrong is said at once. */
export function Notice(props: {
  icon: IconName;
  urgent?: boolean;
  /** Where an address leads that names it. */
  id?: string;
  children: ReactNode;
}) {
  return (
    <div
      className={`${styles.notice} ${props.icon === "saved" ? styles.well : ""}`.trim()}
      id={props.id}
      tabIndex={props.id === undefined ? undefined : -1}
      role={props.urgent ? "alert" : "status"}
    >
      <Icon name={props.icon} className={styles.icon} />
      <div className="stack-tight">{props.children}</div>
    </div>
  );
}
