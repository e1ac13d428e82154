import { useTranslations } from "next-intl";
import styles from "./remembered-theme.module.css";

/** Puts the light out that was put on in the air. */
const TO_DAY = `document.getElementById("day-mode").onclick = () => {
  delete document.documentElement.dataset.theme;
  try { localStorage.removeItem("theme"); } catch {}
};`;

/**
 * The light chosen in the air, on a page that is read there too: put on before anything is painted, with a button to
 * put it out. `script` is the companion's own line. A kept page has a line of its own instead.
 */
export function RememberedTheme({ script, nonce }: { script: string; nonce: string }) {
  const t = useTranslations("fly");
  return (
    <>
      <script nonce={nonce} suppressHydrationWarning>
        {script}
      </script>
      <p className={`${styles.light} screen-only`} data-online="">
        <button className="button-link" type="button" id="day-mode">
          {t("cabinOff")}
        </button>
      </p>
      <script nonce={nonce} suppressHydrationWarning>
        {TO_DAY}
      </script>
    </>
  );
}
