import type { ReactNode } from "react";
import { EmptySeat } from "../figure/move-figure";
import styles from "./blank.module.css";

/** Where there is nothing, or nothing yet: an empty seat, and what to do about it. */
export function Blank(props: { id: string; title: string; children: ReactNode }) {
  return (
    <section className={`panel ${styles.blank}`} aria-labelledby={props.id}>
      <div className={styles.seat}>
        <EmptySeat />
      </div>
      <div className="stack-tight">
        <h2 id={props.id}>{props.title}</h2>
        {props.children}
      </div>
    </section>
  );
}
