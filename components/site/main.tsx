import type { ReactNode } from "react";
import styles from "./main.module.css";

export type MainProps = {
  /** What somebody typed may stand in it, in any script. */
  title: string;
  back?: { href: string; label: string } | undefined;
  lead?: ReactNode;
  /** Above the heading, how things stand. */
  state?: ReactNode;
  /** Beside it, what was just done; read out as it comes. */
  done?: ReactNode;
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
          <bdi>{props.back.label}</bdi>
        </a>
      )}
      <div className={styles.heading}>
        {(props.state !== undefined || props.done) && (
          <div className={styles.states}>
            {props.state && <p className={styles.state}>{props.state}</p>}
            {props.done && (
              <p className={styles.done} role="status">
                {props.done}
              </p>
            )}
          </div>
        )}
        <h1>
          <bdi>{props.title}</bdi>
        </h1>
        {props.lead && <p className="lead measure">{props.lead}</p>}
      </div>
      {props.children}
    </main>
  );
}
