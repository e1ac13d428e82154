import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import styles from "./answer-list.module.css";

/** What belongs to one subject, under its title. */
export function Group(props: { title: string; children: ReactNode }) {
  return (
    <section className="stack-tight">
      <h2 className={styles.title}>{props.title}</h2>
      {props.children}
    </section>
  );
}

/** Rows, one after the other. */
export const List = ({ children }: { children: ReactNode }) => <dl className={styles.list}>{children}</dl>;

/** What is there to be read through, under what it comes to. */
export const Folded = ({ title, children }: { title: string; children: ReactNode }) => (
  <details className={styles.folded}>
    <summary>{title}</summary>
    {children}
  </details>
);

/** One answer, with a way to change it. `of`: what is changed, where the name alone does not say it. */
export function Row(props: {
  name: string;
  of?: string;
  href: string;
  wrong?: boolean;
  children: ReactNode;
}) {
  const t = useTranslations("check");
  return (
    <div className={styles.row}>
      <dt>{props.name}</dt>
      <dd className={props.wrong ? "error" : undefined}>{props.children}</dd>
      <dd className={styles.change}>
        <a href={props.href}>
          {t(props.wrong ? "putRight" : "change")}{" "}
          <span className="visually-hidden">{props.of ?? props.name}</span>
        </a>
      </dd>
    </div>
  );
}
