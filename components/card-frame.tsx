import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { SiteFrame } from "./site-frame";
import styles from "./card-frame.module.css";
import { PAPERS, type Paper } from "./seat-card";

/** The page around a card: the way back, the papers and how to print, none of which is printed. */
export function CardFrame(props: { id: string; paper: Paper; children: ReactNode }) {
  const t = useTranslations("card");
  const trip = `/trips/${props.id}`;
  return (
    <SiteFrame>
      <main id="main" tabIndex={-1} className={styles.main}>
        <div className={styles.chooser} data-online="">
          <a className={styles.back} href={trip}>
            <span aria-hidden="true">← </span>
            {t("back")}
          </a>
          <nav aria-label={t("paper")}>
            <ul className={styles.papers}>
              {PAPERS.map((paper) => (
                <li key={paper}>
                  <a
                    className="button button-secondary"
                    href={`${trip}/card?paper=${paper}`}
                    aria-current={paper === props.paper ? "page" : undefined}
                  >
                    {t(`papers.${paper}`)}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <p className="hint">
            {t(`paperHints.${props.paper}`)} {t("printHint")}
          </p>
        </div>
        {props.children}
      </main>
    </SiteFrame>
  );
}
