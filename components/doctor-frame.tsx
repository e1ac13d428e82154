import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { SiteFrame } from "./site-frame";
import styles from "./doctor-frame.module.css";

/** The page around the sheet for a doctor: the way back and how to print, neither of which is printed. */
export function DoctorFrame(props: { id: string; children: ReactNode }) {
  const t = useTranslations("doctor");
  return (
    <SiteFrame>
      <main id="main" tabIndex={-1} className={styles.main}>
        <div className="stack-tight screen-only">
          <a className={styles.back} href={`/trips/${props.id}`}>
            <span aria-hidden="true">← </span>
            {t("back")}
          </a>
          <p className="hint">{t("hint")}</p>
        </div>
        {props.children}
      </main>
    </SiteFrame>
  );
}
