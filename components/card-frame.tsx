import { useTranslations } from "next-intl";
import type { ComponentProps, ReactNode } from "react";
import { SiteFrame } from "./site-frame";
import styles from "./card-frame.module.css";
import { SeatCard } from "./seat-card";
import { PAPERS, SHEETS } from "./seat-card-content";

/** The page around a card: the way back, the papers and how to print, none of which is printed. */
export function CardFrame(props: { id: string; card: ComponentProps<typeof SeatCard> }) {
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
              <Option key={paper} href={`${card}?paper=${paper}`} chosen={paper === props.card.paper}>
                {t(`papers.${paper}`)}
              </Option>
            ))}
          </Choice>
          {props.card.paper === "wallet" && (
            <Choice label={t("sheet")}>
              {SHEETS.map((sheet) => (
                <Option
                  key={sheet}
                  href={`${card}?paper=wallet&sheet=${sheet}`}
                  chosen={sheet === props.card.sheet}
                >
                  {t(`sheets.${sheet}`)}
                </Option>
              ))}
            </Choice>
          )}
          <p className="hint">
            {t(`paperHints.${props.card.paper}`)} {t("printHint")}{" "}
            <span className={styles.reflowed}>{t("reflowed")}</span>
          </p>
        </div>
        <SeatCard {...props.card} />
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
