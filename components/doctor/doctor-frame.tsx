import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { SiteFrame } from "../site/site-frame";
import styles from "./doctor-frame.module.css";

/** The page around the traveller's own notes: the way back and how to print, neither of which is printed. */
export function DoctorFrame(props: {
  back: { readonly href: string; readonly label: string };
  children: ReactNode;
}) {
  const t = useTranslations("doctor");
  return (
    <SiteFrame>
      <main id="main" tabIndex={-1} className={styles.main}>
        <div className="stack-tight screen-only">
          <a className={styles.back} href={props.back.href}>
            <span aria-hidden="true">← </span>
            {props.back.label}
          </a>
          <p className="hint">{t("hint")}</p>
        </div>
        {props.children}
      </main>
    </SiteFrame>
  );
}
