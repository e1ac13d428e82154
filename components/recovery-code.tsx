import { useTranslations } from "next-intl";
import { QrCode } from "./qr-code";
import styles from "./recovery-code.module.css";

/** A recovery code to write down, print or scan: numbered groups, and the same as a QR code. */
export function RecoveryCode({ groups, address }: { groups: readonly string[]; address: string }) {
  const t = useTranslations("yourData.code");
  return (
    <div className={styles.sheet}>
      <ol className={styles.groups} aria-label={t("groups")}>
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
