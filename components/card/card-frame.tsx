import { useTranslations } from "next-intl";
import type { ComponentProps, ReactNode } from "react";
import { SiteFrame } from "../site/site-frame";
import styles from "./card-frame.module.css";
import { SeatCard } from "./seat-card";
import { PAPERS, SHEETS } from "./seat-card-content";

/** Opens the window to print, where there is one: until then the button is not shown. */
const PRINT = `for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = typeof print !== "function";
  button.onclick = () => print();
}`;

/** Where a card belongs: its own address, and the page it came from. */
export type CardPlaces = {
  readonly card: string;
  readonly back: { readonly href: string; readonly label: "back" | "backToResult" };
};

/** The page around a card: the way back, the papers and how to print, none of which is printed. */
export function CardFrame(props: {
  places: CardPlaces;
  card: ComponentProps<typeof SeatCard>;
  nonce: string;
}) {
  const t = useTranslations("card");
  const { card, back } = props.places;
  return (
    <SiteFrame brief>
      <main id="main" tabIndex={-1} className={styles.main}>
        <div className={styles.chooser} data-online="">
          <a className={styles.back} href={back.href}>
            <span aria-hidden="true">← </span>
            {t(back.label)}
          </a>
          <div className={styles.print}>
            <button className="button" type="button" data-print="" hidden>
              {t("print")}
            </button>
            <script nonce={props.nonce}>{PRINT}</script>
            <p className="hint">
              {t("printHint")} {t("printHow")}
            </p>
          </div>
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
            {t(`paperHints.${props.card.paper}`)} <span className={styles.reflowed}>{t("reflowed")}</span>
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
