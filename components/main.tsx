import type { ReactNode } from "react";
import styles from "./main.module.css";

export type MainProps = {
  title: string;
  back?: { href: string; label: string } | undefined;
  lead?: ReactNode;
  /** Wide pages hold a timeline or a grid; others keep a comfortable line. */
  wide?: boolean;
  children: ReactNode;
};

/** What every page is made of: one main landmark, one first heading, an optional way back and a lead. */
export function Main(props: MainProps) {
  return (
    <main id="main" tabIndex={-1} className={props.wide ? `${styles.main} ${styles.wide}` : styles.main}>
      {props.back && (
        <a className={`${styles.back} screen-only`} href={props.back.href} data-online="">
          <span aria-hidden="true">← </span>
          {props.back.label}
        </a>
      )}
      <div className={styles.heading}>
        <h1>{props.title}</h1>
        {props.lead && <p className="lead measure">{props.lead}</p>}
      </div>
      {props.children}
    </main>
  );
}
