import { useTranslations } from "next-intl";
import styles from "./minor-tips.module.css";

const TIPS = ["wriggle", "walk", "water", "clothes", "bags"] as const;
const ASK_FIRST = ["clot", "line", "cancer", "kidneyHeart", "castOperation", "pill"] as const;
const SIGNS = [
  "breathless",
  "chestPain",
  "coughingBlood",
  "collapse",
  "oneLegSwelling",
  "strokeSigns",
] as const;

/**
 * General tips for a traveller under 18 and the adult with them: no questions, no group, no timed plan, nothing
 * kept. The heading of the page is the caller's.
 */
export function MinorTips() {
  const t = useTranslations("minor");
  const signs = useTranslations("signs");
  return (
    <div className={styles.tips}>
      <section className="stack-tight" aria-labelledby="minor-tips">
        <h2 id="minor-tips">{t("tipsTitle")}</h2>
        <ul>
          {TIPS.map((tip) => (
            <li key={tip}>{t(`tips.${tip}`)}</li>
          ))}
        </ul>
      </section>
      <section className="notice stack-tight" aria-labelledby="minor-ask">
        <h2 id="minor-ask">{t("askTitle")}</h2>
        <p>{t("askLead")}</p>
        <ul>
          {ASK_FIRST.map((item) => (
            <li key={item}>{t(`ask.${item}`)}</li>
          ))}
        </ul>
        <p>{t("noMedicine")}</p>
      </section>
      <section className="stack-tight" aria-labelledby="minor-signs">
        <h2 id="minor-signs">{signs("title")}</h2>
        <ul>
          {SIGNS.map((sign) => (
            <li key={sign}>{signs(sign)}</li>
          ))}
        </ul>
        <p>{t("signsAct")}</p>
      </section>
    </div>
  );
}
