import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { SiteFrame } from "./site-frame";
import styles from "./card-frame.module.css";
import { PAPERS, SHEETS, type Paper, type SheetPaper } from "./seat-card";

/** The page around a card: the way back, the papers and how to print, none of which is printed. */
export function CardFrame(props: { id: string; paper: Paper; sheet: SheetPaper; children: ReactNode }) {
  const t = useTranslations("card");
  const trip = `/trips/${props.id}`;
  const card = `${trip}/card`;
  return (
    <SiteFrame>
      <main id="main" tabIndex={-1} className={styles.main}>
        <div className={styles.chooser} data-online="">
          <a className={styles.back} href={trip}>
            <span aria-hidden="true">← </span>
            {t("back")}
          </a>
          <Choice label={t("paper")}>
            {PAPERS.map((paper) => (
              <Option key={paper} href={`${card}?paper=${paper}`} chosen={paper === props.paper}>
                {t(`papers.${paper}`)}
              </Option>
            ))}
          </Choice>
          {props.paper === "wallet" && (
            <Choice label={t("sheet")}>
              {SHEETS.map((sheet) => (
                <Option
                  key={sheet}
                  href={`${card}?paper=wallet&sheet=${sheet}`}
                  chosen={sheet === props.sheet}
                >
                  {t(`sheets.${sheet}`)}
                </Option>
              ))}
            </Choice>
          )}
          <p className="hint">
            {t(`paperHints.${props.paper}`)} {t("printHint")}
          </p>
        </div>
        {props.children}
      </main>
    </SiteFrame>
  );
}

function Choice({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav aria-label={label}>
      <ul className={styles.papers}>{children}</ul>
    </nav>
  );
}

function Option(props: { href: string; chosen: boolean; children: ReactNode }) {
  return (
    <li>
      <a
        className="button button-secondary"
        href={props.href}
        aria-current={props.chosen ? "page" : undefined}
      >
        {props.children}
      </a>
    </li>
  );
}
