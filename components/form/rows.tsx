import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { TICKED } from "@/lib/core/typed/rows";
import styles from "./form.module.css";

/** Rows of one subject, under its title: "tick all that apply". */
export function Rows({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className={styles.rows}>
      <legend className={styles.legend}>{title}</legend>
      {children}
    </fieldset>
  );
}

/** What several rows open, after all of them. */
export const Shared = ({ children }: { children: ReactNode }) => (
  <div className={styles.shared}>{children}</div>
);

/**
 * One row to tick; its details stand under it once it is. Its `id` is its question's path, so that links lead to it.
 * `reveals`: the questions elsewhere on the page that ticking it shows, by their `when`.
 */
export function TickRow(props: {
  name: string;
  label: string;
  hint: string | undefined;
  counts: string | undefined;
  ticked: boolean;
  wrong: boolean;
  reveals: string | undefined;
  children: ReactNode;
}) {
  const { name, hint } = props;
  const t = useTranslations("form");
  return (
    <div className={`${styles.choice} ${styles.tickRow} ${props.wrong ? styles.wrong : ""}`}>
      <input
        className={styles.tick}
        type="checkbox"
        id={name}
        name={TICKED}
        value={name}
        defaultChecked={props.ticked}
        data-reveals={props.reveals}
        aria-describedby={hint && `${name}-hint`}
      />
      <label htmlFor={name}>{props.label}</label>
      {hint && (
        <p className="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {props.counts && (
        <details className={styles.counts}>
          <summary>{t("whatCounts")}</summary>
          <p>{props.counts}</p>
        </details>
      )}
      {props.children && <div className={styles.details}>{props.children}</div>}
    </div>
  );
}
