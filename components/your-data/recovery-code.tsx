import { useTranslations } from "next-intl";
import { QrCode } from "../site/qr-code";
import styles from "./recovery-code.module.css";

/** A recovery code to write down, print or scan: numbered groups, and the same as a QR code. */
export function RecoveryCode(props: {
  groups: readonly string[];
  address: string;
  /** What the list is called, where it is not the code that the page is about. */
  label?: string;
}) {
  const { groups, address } = props;
  const t = useTranslations("yourData.code");
  return (
    <div className={styles.sheet}>
      <ol className={styles.groups} aria-label={props.label ?? t("groups")}>
        {groups.map((group, place) => (
          <li key={place}>
            <span aria-hidden="true" className={styles.place}>
              {place + 1}
            </span>
            <code>{group}</code>
          </li>
        ))}
      </ol>
      <figure className={styles.figure}>
        <QrCode text={address} title={t("qr")} />
        <figcaption className="hint">{t("qrHint")}</figcaption>
      </figure>
    </div>
  );
}
