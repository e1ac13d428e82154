import type { ReactNode } from "react";
import styles from "./panel.module.css";

/** A part of a page with a heading: on show, or folded under it. `note` says beside the heading what waits there. */
export function Panel(props: {
  id: string;
  title: ReactNode;
  folded?: boolean;
  note?: ReactNode;
  className?: string | undefined;
  children: ReactNode;
}) {
  const className = `panel stack ${props.className ?? ""}`.trim();
  const heading = <h2 id={props.id}>{props.title}</h2>;
  if (!props.folded)
    return (
      <section className={className} aria-labelledby={props.id}>
        {heading}
        {props.note !== undefined && <p className="small soft">{props.note}</p>}
        {props.children}
      </section>
    );
  return (
    <details className={`${styles.folded} ${props.className ?? ""}`}>
      <summary>
        {heading}
        {props.note !== undefined && <span className={styles.note}>{props.note}</span>}
        <span className={styles.sign} aria-hidden="true" />
      </summary>
      <section className={`stack ${styles.body}`} aria-labelledby={props.id}>
        {props.children}
      </section>
    </details>
  );
}
