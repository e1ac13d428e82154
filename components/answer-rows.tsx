import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import styles from "./answer-list.module.css";

/** Rows of one subject under its title. */
export function Group(props: { title: string; plain?: boolean; children: ReactNode }) {
  return (
    <section className="stack-tight">
      <h2>{props.title}</h2>
      {props.plain ? props.children : <dl className={styles.list}>{props.children}</dl>}
    </section>
  );
}

/** One answer, with a way to change it. */
export function Row(props: { name: string; href: string; wrong?: boolean; children: ReactNode }) {
  const t = useTranslations("check");
  return (
    <div className={styles.row}>
      <dt>{props.name}</dt>
      <dd className={props.wrong ? "error" : undefined}>{props.children}</dd>
      <dd className={styles.change}>
        <a href={props.href}>
          {t(props.wrong ? "putRight" : "change")} <span className="visually-hidden">{props.name}</span>
        </a>
      </dd>
    </div>
  );
}
